import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Author } from '../../article/Article';
import { safeUrl } from '../../article/url';
import { en } from '../../messages/en';
import { formatNames } from '../../messages/format';
import { css } from '../../theme/css';
import { color } from '../../theme/tokens';
import { linkText, smallText } from '../../theme/typography';

/** What `Byline` takes besides the attributes of `<p>`. */
export interface BylineProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** Who wrote the story, in the order of their names. */
  authors: readonly Author[];
  /** The language in which the names are joined, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The words around the names; `{authors}` is where they stand. @default 'By {authors}' */
  message?: string;
}

/** Who wrote the story. Draws nothing when nobody is named. */
export function Byline({ authors, language = 'en', message = en.byline, ...rest }: BylineProps): ReactNode {
  const left = authors?.filter((author) => author.name) ?? [];
  if (left.length === 0) return null;
  const [before, after] = message.split('{authors}');
  const names = formatNames(
    left.map((author) => author.name),
    language,
  ).map(({ type, value }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence
    type === 'element' ? <AuthorName key={index} {...(left.shift() as Author)} /> : value,
  );
  return (
    <Root {...rest}>
      {before}
      {names}
      {after}
    </Root>
  );
}

function AuthorName({ name, url }: Author): ReactNode {
  const address = safeUrl(url);
  return address ? (
    <a href={address} rel="author">
      {name}
    </a>
  ) : (
    <b>{name}</b>
  );
}

const Root = styled.p.withConfig({ componentId: 'broadsheet-Byline' })(css`
  margin: 0;
  color: ${color.secondary};
  ${smallText}

  & > :is(a, b) { unicode-bidi: isolate; color: ${color.ink}; font-weight: 500; }
  ${linkText}
`);
