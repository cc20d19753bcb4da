import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Author } from '../../article/Author';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeUrl } from '../../article/url';
import { byline } from '../../messages/en';
import { formatNames } from '../../messages/format';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { linkText, smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { messageLookup, renderMessage } from '../message';
import { namedAuthors } from '../namedAuthors';

/** Props of `Byline`, besides the attributes of `<p>`. */
export interface BylineProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** The authors, in the order in which they are named. */
  authors: readonly Author[];
  /** The language of the page, in which the names are joined, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The message around the names, with the placeholder `{authors}`. @default the `byline` of `messages` */
  message?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function BylineView({
  authors,
  language = 'en',
  message,
  messages,
  className = 'broadsheet-Byline',
  ...rest
}: BylineProps): ReactNode {
  const all = namedAuthors(authors);
  if (all.length === 0) return null;
  const remaining = all.values();
  const names = formatNames(
    all.map(({ name }) => textOfUnknown(name)),
    language,
  ).map(({ type, value }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence
    type === 'element' ? <AuthorName key={index} name={value} url={remaining.next().value?.url} /> : value,
  );
  const { find } = messageLookup({ byline }, { byline: message, fallback: messages }, language);
  return (
    <p className={className} suppressHydrationWarning {...rest}>
      {renderMessage(find('byline'), language, { authors: names })}
    </p>
  );
}

/** The authors of a story. Renders nothing without a name. */
export const Byline = withStyles(BylineView, {
  name: 'Byline',
  css: css`
    margin: 0;
    color: ${color.secondary};
    ${smallText}

    & :is(a, b) {
      unicode-bidi: plaintext;
      color: ${color.ink};
      font-weight: 500;
    }
    ${linkText}
  `,
});

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
