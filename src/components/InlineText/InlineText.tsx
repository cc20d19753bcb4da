import type { ReactNode } from 'react';
import { directionOf } from '../../article/direction';
import { plainly } from '../../article/Reading';
import type { Inline, Text } from '../../article/Text';
import { safeUrl } from '../../article/url';

/** What `InlineText` takes. */
export interface InlineTextProps {
  /** The words, with their marks. */
  text: Text;
}

/** Running text with its marks: strong, emphasis, links and words in another language. Draws no element around them. */
export function InlineText({ text }: InlineTextProps): ReactNode {
  return inlineText(text);
}

/** The same without a component around it, for text that is drawn by the hundred. */
export function inlineText(text: Text | undefined): ReactNode {
  if (typeof text === 'string' || !text) return text;
  return Array.isArray(text) ? text.map(drawInline) : plainly(text);
}

function drawInline(inline: Inline, key: number): ReactNode {
  if (typeof inline === 'string') return inline;
  switch (inline?.type) {
    case 'strong':
      return <strong key={key}>{inlineText(inline.text)}</strong>;
    case 'emphasis':
      return <em key={key}>{inlineText(inline.text)}</em>;
    case 'link':
      return (
        <a key={key} href={safeUrl(inline.url)}>
          {inlineText(inline.text)}
        </a>
      );
    case 'language':
      return (
        <span key={key} lang={inline.language} dir={directionOf(inline.language)}>
          {inlineText(inline.text)}
        </span>
      );
    default:
      return plainly(inline);
  }
}
