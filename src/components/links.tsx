import type { ReactNode } from 'react';
import { safeUrl } from '../article/url';
import { formatNames } from '../messages/format';
import { joined } from './joined';

/** Words as a link where they have an address that a link may have. */
export function linked(words: string, url: unknown): ReactNode {
  const address = safeUrl(url);
  return address && words ? <a href={address}>{words}</a> : words;
}

/** The address of an element of the same page. */
export function hashOf(id: string): string {
  return `#${encodeURIComponent(id.toWellFormed())}`;
}

/** Names in a sentence of which some lead to an element of the page; `{parts}` is where they stand in the message. */
export function listLinked(
  message: string,
  parts: readonly (readonly [name: string, id?: string])[],
  language: string,
): ReactNode {
  const [before, after] = message.split('{parts}');
  const left = parts.values();
  const names = formatNames(
    parts.map(([name]) => name),
    language,
  ).map(({ type, value }, index) => {
    const id = type === 'element' && left.next().value?.[1];
    return id ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence
      <a key={index} href={hashOf(id)}>
        {value}
      </a>
    ) : (
      value
    );
  });
  return joined([before, ...names, after]);
}
