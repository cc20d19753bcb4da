import type { ReactNode } from 'react';
import { safeUrl } from '../article/url';
import { formatNames } from '../messages/format';
import { type Message, mark, renderMessage, renderWords, within } from './message';

/** Words as a link where they have an address that a link may have. */
export function linked(words: ReactNode, url: unknown): ReactNode {
  const address = safeUrl(url);
  return address && words ? <a href={address}>{words}</a> : words;
}

/** The address of an element of the same page. */
export function hashOf(id: string): string {
  return `#${encodeURIComponent(id.toWellFormed())}`;
}

/**
 * Names in a sentence, of which some lead to an element of the page; `{parts}` is where they stand in the message. They are joined in
 * its language.
 */
export function listLinked(
  message: Message,
  parts: readonly (readonly [name: Message, id?: string])[],
  page: string,
): ReactNode {
  const { language } = message;
  const left = parts.values();
  const names = formatNames(
    parts.map(([{ text }]) => text),
    language ?? page,
  ).map(({ type, value }, index) => {
    const part = type === 'element' && left.next().value;
    if (!part) return value;
    const name = within(language, renderWords(part[0]), page);
    return part[1] ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence
      <a key={index} href={hashOf(part[1])}>
        {name}
      </a>
    ) : (
      name
    );
  });
  return renderMessage(message, page, { parts: language ? mark(names, language) : names });
}
