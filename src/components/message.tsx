import { Fragment, type ReactNode } from 'react';
import { runsRightToLeft } from '../article/direction';

/**
 * A message with what stands in its braces drawn: elements as they are, and words in a direction of their own where it is not that
 * of the message. Words that follow each other are one text: between two, a server that React may take over from writes a comment.
 */
export function drawMessage(message: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  const drawn: ReactNode[] = [];
  let words = '';
  for (const [index, piece] of message.split(/\{(\w+)\}/).entries()) {
    const isName = index % 2 === 1;
    const value = isName ? (values[piece] ?? `{${piece}}`) : piece;
    if (typeof value === 'string' && !(isName && needsIsolation(value, message))) words += value;
    else {
      drawn.push(
        words,
        typeof value === 'string' ? <bdi key={index}>{value}</bdi> : <Fragment key={index}>{value}</Fragment>,
      );
      words = '';
    }
  }
  return drawn.length > 0 ? [...drawn, words] : words;
}

/** True for words that stand among words of another direction, or hold some. */
function needsIsolation(words: string, around: string): boolean {
  const rightToLeft = runsRightToLeft(words);
  return rightToLeft !== runsRightToLeft(around) || (rightToLeft && /\p{Script=Latin}/u.test(words));
}
