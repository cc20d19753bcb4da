import type { ReactNode } from 'react';
import { attribute, plainly } from '../../article/plainly';
import type { Inline, Text } from '../../article/Text';
import { safeUrl } from '../../article/url';

/** What `InlineText` takes. */
export interface InlineTextProps {
  /** The words, with their marks. */
  text: Text;
}

/** Running text with its marks: strong, emphasis, quotations, links and words in another language. Draws no element around them. */
export function InlineText({ text }: InlineTextProps): ReactNode {
  return inlineText(text);
}

/** Deeper marks than these are unfolded: nobody tells them apart, and a value that holds itself has no end. */
const deepest = 8;

/** The same without a component around it, for text that is drawn by the hundred; words of any other value are drawn plainly. */
export function inlineText(text: Text | undefined, depth = 0): ReactNode {
  if (typeof text === 'string' || !text) return text;
  if (!Array.isArray(text) || depth > deepest) return plainly(text);
  return text.map((inline, index) => drawInline(inline, index, depth + 1));
}

function drawInline(inline: Inline, key: number, depth: number): ReactNode {
  if (typeof inline === 'string') return inline;
  const words = inlineText(inline?.text, depth);
  switch (inline?.type) {
    case 'strong':
      return <strong key={key}>{words}</strong>;
    case 'emphasis':
      return <em key={key}>{words}</em>;
    case 'quotation':
      return <q key={key}>{words}</q>;
    case 'link':
      return (
        <a key={key} href={safeUrl(inline.url)}>
          {words}
        </a>
      );
    case 'language':
      return (
        <span key={key} lang={attribute(inline.language)} dir="auto">
          {words}
        </span>
      );
    default:
      return plainly(inline);
  }
}
