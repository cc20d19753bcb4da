import type { ReactNode } from 'react';
import { type Message, renderMessage } from './message';

/** The words of the link to the page of a package: “More: Town”. A title that says itself that there is more stands alone: “More from the harbour”. */
export function renderMoreOf(message: Message, language: string, title: ReactNode): ReactNode {
  const before = message.text.slice(0, message.text.search(/[:：{-]/)).trim();
  const isSaid = typeof title === 'string' && before !== '' && beginsWith(title, before);
  return isSaid ? title : renderMessage(message, language, { title });
}

/** True for words that begin with other words. Chinese has no spaces between them. */
function beginsWith(words: string, others: string): boolean {
  if (words.slice(0, others.length).toLowerCase() !== others.toLowerCase()) return false;
  return /\p{Script=Han}$/u.test(others) || !/^[\p{L}\p{M}]/u.test(words.slice(others.length));
}
