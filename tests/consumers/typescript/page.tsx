import {
  type Article,
  ArticlePage,
  type Block,
  createTheme,
  PullQuote,
  type PullQuoteProps,
  ThemeStyles,
} from 'broadsheet';
import { checkArticle, type Issue, readArticle } from 'broadsheet/article';
import { Headline } from 'broadsheet/components/Headline';
import { toInlineJson, toJsonLd } from 'broadsheet/exporters';
import { messagesFor } from 'broadsheet/messages';
import { renderDocument } from 'broadsheet/server';
import { useRef } from 'react';
import { styled } from 'styled-components';

const issues: Issue[] = [];
const article: Article = readArticle(JSON.parse('{}'), { onIssue: (issue) => issues.push(issue) });
const harbour = createTheme({
  name: 'Harbour',
  extends: 'ledger',
  color: { accent: { light: '#00535e', dark: '#7fd6e2' } },
});

/** `styled()` keeps the props of the component. */
const HarbourQuote = styled(PullQuote)<{ $loud?: boolean }>`
  border-width: ${({ $loud }) => ($loud ? '12px' : '4px')};
`;

/** A pull quote of the newspaper. */
function Loud({ placement = 'column', ...rest }: PullQuoteProps) {
  return <HarbourQuote $loud placement={placement} {...rest} />;
}

export function Page() {
  const headline = useRef<HTMLElement>(null);
  return (
    <>
      <ThemeStyles theme={harbour} />
      <Headline ref={headline} headline="The lamp" />
      <ArticlePage
        article={article}
        components={{ pullQuote: Loud, paragraph: 'p', heading: HarbourHeading }}
        messages={{ ...messagesFor('de'), inBrief: 'Kurz' }}
        onDepthChange={({ depth }) => console.log(depth)}
      />
    </>
  );
}

const HarbourHeading = styled.h2``;

export const html: string = renderDocument(article, { theme: harbour, nonce: 'bm9uY2U=' });
export const facts: string = toInlineJson(toJsonLd(article));
export const errors: string[] = checkArticle(article).map(({ path, message }) => `${path}: ${message}`);

// @ts-expect-error: there is no such placement
export const nowhere = <PullQuote placement="nowhere">It was dark.</PullQuote>;
// @ts-expect-error: nor with `styled()`
export const nowhereStyled = <HarbourQuote placement="nowhere">It was dark.</HarbourQuote>;
// @ts-expect-error: there is no such block type
export const carousel: Block = { type: 'carousel' };
// @ts-expect-error: an article needs a headline
export const nameless: Article = { body: [] };
// @ts-expect-error: a theme has no such token
export const unknown = createTheme({ name: 'Unknown', color: { shadow: '#000' } });
