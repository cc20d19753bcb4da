import { Fragment, isValidElement, type ReactNode } from 'react';
import { runsRightToLeft } from '../article/direction';
import type { LanguageMessages } from '../messages/LanguageMessages';
import type { PartialMessages } from '../messages/PartialMessages';

/** A message as it was found for a page. */
export interface Message {
  /** The message. In braces: what is filled in. */
  text: string;
  /** The language of the message, a BCP 47 tag, where it is not that of the page. */
  language?: string;
}

/** What is filled into a message, by the names in its braces: drawn, in the language of the page or marked as `say` marks it. */
export type Values = Readonly<Record<string, ReactNode>>;

/** The words of the interface on one page. */
export interface Words<Name extends keyof LanguageMessages> {
  /** The message of a name. */
  find: (name: Name) => Message;
  /** The message of a name, drawn: one in which nothing is filled in. */
  say: (name: Name) => ReactNode;
}

/** The words of the interface on a page in a language: those that are given, or their fallback, or those in English. */
export function wordsOf<Name extends keyof LanguageMessages>(
  english: Readonly<Record<Name, string>>,
  messages: PartialMessages | undefined,
  page: string,
): Words<Name> {
  const find = (name: Name): Message => {
    let from = messages;
    while (from && from[name] === undefined) from = from.fallback;
    const language = from ? from.language : 'en';
    // The tag `en-GB` says `en` too.
    const isOfPage = !language || language === page || (isTag(page) && page.startsWith(`${language}-`));
    return { text: from?.[name] ?? english[name], language: isOfPage ? undefined : language };
  };
  return { find, say: (name) => renderWords(find(name)) };
}

/** True for what may be a language: data that nobody has read may hold anything in its place. */
function isTag(language: unknown): language is string {
  return typeof language === 'string';
}

/** A message in which nothing is filled in. */
export function renderWords({ text, language }: Message): ReactNode {
  return language ? mark(text, language) : text;
}

/**
 * A message with what stands in its braces: elements as they are, and words in a direction of their own where it is not that of the
 * message. A message in another language than the page is marked, and what stands in it is marked as being in the language of the page
 * again (WCAG 3.1.2, Language of Parts).
 */
export function renderMessage({ text, language }: Message, page: string, values: Values): ReactNode {
  const drawn = filled(text, (name) => {
    const value = values[name] ?? `{${name}}`;
    if (language) return within(language, value, page);
    return typeof value === 'string' && needsIsolation(value, text) ? <bdi>{value}</bdi> : value;
  });
  return language ? mark(drawn, language) : drawn;
}

/** A text with what stands in its braces. Words that follow each other are one text: between two, a server that React may take over from writes a comment. */
function filled(text: string, valueNamed: (name: string) => ReactNode): ReactNode {
  const drawn: ReactNode[] = [];
  let words = '';
  for (const piece of text.split(braces).flatMap((piece, index) => (index % 2 ? valueNamed(piece) : piece))) {
    if (typeof piece === 'string' || typeof piece === 'number') words += piece;
    else {
      drawn.push(words, <Fragment key={drawn.length}>{piece}</Fragment>);
      words = '';
    }
  }
  return drawn[0] === undefined ? words : [...drawn, words];
}

const braces = /\{(\w+)\}/;

/** True for words that stand among words of another direction, or hold some. */
function needsIsolation(words: string, around: string): boolean {
  const rightToLeft = runsRightToLeft(words);
  return rightToLeft !== runsRightToLeft(around) || (rightToLeft && /\p{Script=Latin}/u.test(words));
}

/** What was drawn for a page, as it stands in a message that is in another language. */
export function within(language: string | undefined, drawn: ReactNode, page: string): ReactNode {
  if (!language || typeof drawn === 'number') return drawn;
  const isMarked = isValidElement<{ lang?: string; children?: ReactNode }>(drawn) && drawn.props.lang === language;
  return isMarked ? drawn.props.children : mark(drawn, page);
}

/** Words in a language of their own, which run in its direction whatever stands around them. A browser may join lists with other words than the server: React keeps those that are there. */
export function mark(words: ReactNode, language: string): ReactNode {
  return (
    <bdi
      lang={isTag(language) ? language : undefined}
      dir={language === 'en' ? 'ltr' : undefined}
      suppressHydrationWarning
    >
      {words}
    </bdi>
  );
}
