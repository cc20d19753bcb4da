import type { ReactNode } from 'react';
import type { Message } from './message';

/** True for the title of a package that says itself that there is more, in the words of the message “More: {title}”: “More from the harbour”. */
export function saysMore(message: Message, title: ReactNode): boolean {
  const before = message.text.slice(0, message.text.search(/[:：{-]/)).trim();
  return typeof title === 'string' && before !== '' && beginsWith(title, before);
}

/** True for words that begin with other words. Chinese has no spaces between them. */
function beginsWith(words: string, others: string): boolean {
  if (words.slice(0, others.length).toLowerCase() !== others.toLowerCase()) return false;
  return /\p{Script=Han}$/u.test(others) || !/^[\p{L}\p{M}]/u.test(words.slice(others.length));
}
