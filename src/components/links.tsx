import type { ReactNode } from 'react';
import { safeUrl } from '../article/url';
import { formatNames } from '../messages/format';

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
  const [before = '', after = ''] = message.split('{parts}');
  const left = parts.values();
  const drawn: ReactNode[] = [];
  // Words that follow each other are one text: between two, a server that React may take over from writes a comment.
  let words = before;
  for (const { type, value } of formatNames(
    parts.map(([name]) => name),
    language,
  )) {
    const id = type === 'element' && left.next().value?.[1];
    if (id) {
      drawn.push(
        words,
        <a key={drawn.length} href={hashOf(id)}>
          {value}
        </a>,
      );
      words = '';
    } else words += value;
  }
  return [...drawn, words + after];
}
