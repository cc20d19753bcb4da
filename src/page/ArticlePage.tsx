import type { ComponentPropsWithRef, ComponentType, ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Article } from '../article/Article';
import type { Block } from '../article/Block';
import { directionOf } from '../article/direction';
import { isTold } from '../article/isTold';
import { attribute, listOf } from '../article/plainly';
import { readingMinutes } from '../article/readingTime';
import type { BlockComponents } from '../components/Blocks/Blocks';
import { Byline } from '../components/Byline/Byline';
import { ConversationThread } from '../components/ConversationThread/ConversationThread';
import { Dateline } from '../components/Dateline/Dateline';
import { Headline } from '../components/Headline/Headline';
import { inlineText } from '../components/InlineText/InlineText';
import { KeyPoints } from '../components/KeyPoints/KeyPoints';
import { SiteFooter } from '../components/SiteFooter/SiteFooter';
import { linkedName, SiteHeader } from '../components/SiteHeader/SiteHeader';
import { SkipLink } from '../components/SkipLink/SkipLink';
import { Summary } from '../components/Summary/Summary';
import { en } from '../messages/en';
import type { Messages } from '../messages/Messages';
import { withOwn } from '../messages/withOwn';
import * as color from '../theme/color';
import { bleed, withMargin } from '../theme/grid';
import * as measure from '../theme/measure';
import { scripts } from '../theme/scripts';
import * as setting from '../theme/setting';
import { ArticleBody } from './ArticleBody';
import { ArticleLayout, type ArticleParts } from './ArticleLayout';
import { ReadingDepth } from './ReadingDepth';
import type { OnDepthChange } from './ReadingDepth.client';

/** What `ArticlePage` takes besides the attributes of `<div>`. */
export interface ArticlePageProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The story. What in it is not understood is drawn as plain words; `readArticle` tells of it. */
  article: Article;
  /** Components that replace the library's own, by type of block. */
  components?: Partial<BlockComponents>;
  /** The site's header, or null for none. @default `SiteHeader` with the article's publisher and section */
  header?: ReactNode;
  /** The site's footer, or null for none. @default `SiteFooter` with the article's links */
  footer?: ReactNode;
  /** What stands in the margin beside the story, or under it where the page is narrow. */
  aside?: ReactNode;
  /** What stands between the story and the conversation. */
  afterBody?: ReactNode;
  /** Puts the parts in their places. @default `ArticleLayout`; `EmbeddedLayout` inside a page that has its own header, `<main>` and footer */
  layout?: ComponentType<ArticleParts>;
  /** Words of the interface: those of the story's language, by `messagesFor`, and any of your own. @default those in English */
  messages?: Partial<Messages>;
  /** The nonce that a Content-Security-Policy asks of inline scripts. */
  nonce?: string;
  /** Called when the reader has changed the depth, or a link or a search has; a function needs a client component around it. */
  onDepthChange?: OnDepthChange;
}

/** A whole article as a page: header, headline, the story at its depths, conversation, footer. Every part may be missing. */
export function ArticlePage({
  article: given,
  components,
  header,
  footer,
  aside,
  afterBody,
  layout: Layout,
  messages: own,
  nonce,
  onDepthChange,
  ...rest
}: ArticlePageProps): ReactNode {
  const article: Article = isTold(given) ? given : { headline: '', body: listOf(given as unknown as Block[]) };
  const { section, publisher, publishedAt, modifiedAt, timeZone, authors, brief, body, keyPoints, summary } = article;
  const language = attribute(article.language) ?? 'en';
  const messages = withOwn(en, own);
  const drawn = { components, language, timeZone, messages };
  // The parts are called, not put into elements of their own: each of those takes as long as a paragraph.
  const parts: ArticleParts = {
    article,
    skipLink: SkipLink({ children: messages.skipToStory }),
    header: header === undefined ? SiteHeader({ publisher, section }) : header,
    headline: Headline({
      section: linkedName(section),
      dateline: Dateline({ publishedAt, modifiedAt, language, timeZone, updatedMessage: messages.updated }),
      headline: inlineText(article.headline),
      deck: inlineText(article.deck),
      standfirst: inlineText(article.standfirst),
      byline: Byline({ authors: listOf(authors), language, message: messages.byline }),
    }),
    story: ReadingDepth({
      atAGlance: (summary || listOf(keyPoints).length > 0) && (
        <>
          {summary && Summary({ children: inlineText(summary) })}
          {KeyPoints({ points: listOf(keyPoints), title: messages.keyPoints })}
        </>
      ),
      inBrief: listOf(brief).length > 0 && ArticleBody({ ...drawn, blocks: listOf(brief) }),
      inFull: listOf(body).length > 0 && ArticleBody({ ...drawn, blocks: body, priority: true }),
      minutes: readingMinutes(article),
      language,
      messages,
      nonce,
      onDepthChange,
    }),
    aside,
    afterBody,
    conversation: article.conversation && ConversationThread({ ...drawn, conversation: article.conversation }),
    footer: footer === undefined ? SiteFooter({ links: listOf(article.links), label: messages.siteLinks }) : footer,
  };
  return (
    <Root
      lang={language}
      dir={attribute(article.direction) ?? directionOf(language)}
      data-section={attribute(section?.id)}
      {...rest}
    >
      {Layout ? <Layout {...parts} /> : ArticleLayout(parts)}
    </Root>
  );
}

const Root = styled.div.withConfig({ componentId: 'broadsheet-ArticlePage' })`
  container-type: inline-size;
  color-scheme: var(--broadsheet-color-scheme, light dark);
  background: ${color.paper};
  color: ${color.ink};
  font-variant-numeric: ${setting.figures};
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;

  & ::selection { background: ${color.selection}; }
  & > main:focus { outline: none; }
  & article > :where(.broadsheet-Headline, .broadsheet-ReadingDepth, [data-part]) { ${bleed} }
  & article > :where(.broadsheet-Headline) { padding-block: 2.75rem; }
  & article > :where(:last-child:not(.broadsheet-ConversationThread)) { padding-block-end: 4rem; }
  & article > :where(.broadsheet-ReadingDepth, [data-part]):has(+ *) { padding-block-end: 5rem; }
  & [data-part='beside'] > aside { max-inline-size: ${measure.text}; margin-block-start: 3rem; }

  ${withMargin} {
    & article > :where(.broadsheet-Headline) { padding-block: 3.25rem 3rem; }
    & [data-part='beside'] { display: grid; grid-template-columns: calc(${measure.label} + ${measure.gutter} + ${measure.text}) minmax(0, 1fr); column-gap: ${measure.gutter}; }
    & [data-part='beside'] > aside { margin: 0; }
    & [data-part='beside'] [data-placement='margin'] { float: none; inline-size: auto; margin-inline-end: 0; }
  }

  @media (prefers-contrast: more) {
    --broadsheet-color-secondary: ${color.ink};
    --broadsheet-color-rule: ${color.ink};
  }

  ${scripts}

  @media print {
    --broadsheet-color-ink: #000;
    --broadsheet-color-secondary: #333;
    --broadsheet-color-rule: #999;
    --broadsheet-color-accent: #000;
    background: none;
    color-scheme: light;
    & article > * { padding: 0; }
  }
`;
