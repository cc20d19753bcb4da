import { Fragment, isValidElement, type ReactNode } from 'react';
import { runsRightToLeft } from '../article/direction';
import { findMessage, type Message } from '../messages/findMessage';
import type { LanguageMessages } from '../messages/LanguageMessages';
import type { PartialMessages } from '../messages/PartialMessages';

export type { Message } from '../messages/findMessage';

/** The rendered values for the placeholders of a message, in the language of the page or marked as `say` does. */
export type Values = Readonly<Record<string, ReactNode>>;

/** Looks up the interface messages of one page. */
export interface MessageLookup<Name extends keyof LanguageMessages> {
  /** Returns a message. */
  find: (name: Name) => Message;
  /** Renders a message without placeholders. */
  say: (name: Name) => ReactNode;
}

/** Looks up each message in `messages`, then in its `fallback`, then in English. */
export function messageLookup<Name extends keyof LanguageMessages>(
  english: Readonly<Record<Name, string>>,
  messages: PartialMessages | undefined,
  pageLanguage: string,
): MessageLookup<Name> {
  const find = (name: Name): Message => findMessage(name, english, messages, pageLanguage);
  return { find, say: (name) => renderPlainMessage(find(name)) };
}

/** True for a value that may be a language tag: unchecked data may contain anything. */
function isTag(language: unknown): language is string {
  return typeof language === 'string';
}

/** Renders a message without placeholders. */
export function renderPlainMessage({ text, language }: Message): ReactNode {
  return language ? markLanguage(text, language) : text;
}

/** Renders a message with numbers for its placeholders; faster than `renderMessage`, for what has hundreds of them. */
export function renderNumbers({ text, language }: Message, numbers: Readonly<Record<string, number>>): ReactNode {
  const filled = Object.entries(numbers).reduce(
    (words, [name, number]) => words.replaceAll(`{${name}}`, `${number}`),
    text,
  );
  return renderPlainMessage({ text: filled, language });
}

/**
 * Renders a message with values for its placeholders: elements unchanged, and strings isolated if their direction differs from that of
 * the message. A message in another language than the page is marked, and so are its values, which are in the language of the page
 * (WCAG 3.1.2, Language of Parts).
 */
export function renderMessage({ text, language }: Message, pageLanguage: string, values: Values): ReactNode {
  const content = fillPlaceholders(text, (name) => {
    const value = values[name] ?? `{${name}}`;
    if (language) return inPageLanguage(language, value, pageLanguage);
    return typeof value === 'string' && needsIsolation(value, text) ? <bdi>{value}</bdi> : value;
  });
  return language ? markLanguage(content, language) : content;
}

/** Fills the placeholders of a text. Adjacent strings are joined: between two, React's server writes a comment for hydration. */
function fillPlaceholders(text: string, valueNamed: (name: string) => ReactNode): ReactNode {
  const nodes: ReactNode[] = [];
  let words = '';
  for (const piece of text.split(braces).flatMap((piece, index) => (index % 2 ? valueNamed(piece) : piece))) {
    if (typeof piece === 'string' || typeof piece === 'number') words += piece;
    else {
      nodes.push(words, <Fragment key={nodes.length}>{piece}</Fragment>);
      words = '';
    }
  }
  return nodes[0] === undefined ? words : [...nodes, words];
}

const braces = /\{(\w+)\}/;

/** True if the direction of `words` differs from that of the text around them, or if they mix both directions. */
function needsIsolation(words: string, around: string): boolean {
  const rightToLeft = runsRightToLeft(words);
  return rightToLeft !== runsRightToLeft(around) || (rightToLeft && /\p{Script=Latin}/u.test(words));
}

/** Marks content in the language of the page inside a message in another language. Content that is marked with the language of the message is unwrapped. */
export function inPageLanguage(language: string | undefined, content: ReactNode, pageLanguage: string): ReactNode {
  if (!language || typeof content === 'number') return content;
  const isMarked = isValidElement<{ lang?: string; children?: ReactNode }>(content) && content.props.lang === language;
  return isMarked ? content.props.children : markLanguage(content, pageLanguage);
}

/** Marks content with its language and isolates its direction. Hydration warnings are suppressed because a browser's `Intl` may join lists differently than the server's; React keeps the text of the server. */
export function markLanguage(content: ReactNode, language: string): ReactNode {
  return (
    <bdi
      lang={isTag(language) ? language : undefined}
      dir={language === 'en' ? 'ltr' : undefined}
      suppressHydrationWarning
    >
      {content}
    </bdi>
  );
}
