import type { ReactNode } from 'react';
import { type Message, renderMessage } from './message';

/** The words of the link to the page of a package: “More: Town”. A title that says itself that there is more stands alone: “More from the harbour”. */
export function renderMoreOf(message: Message, language: string, title: ReactNode): ReactNode {
  const [before = ''] = message.text.split(/[^\p{L}\p{M}\s]/u, 1);
  const isSaid = typeof title === 'string' && before !== '' && beginsWith(title, before.trim());
  return isSaid ? title : renderMessage(message, language, { title });
}

/** True for words that begin with other words. Chinese has no spaces between them. */
function beginsWith(words: string, others: string): boolean {
  const isWhole = /(?<=\p{Script=Han})|(?![\p{L}\p{M}])/uy;
  isWhole.lastIndex = others.length;
  return words.toLowerCase().startsWith(others.toLowerCase()) && isWhole.test(words);
}
