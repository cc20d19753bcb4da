import type { ReactNode } from 'react';
import { apart, isMarked, piecesOf, textOf } from '../../article/inline';
import { attribute, plainly } from '../../article/plainly';
import type { Text } from '../../article/Text';
import { safeUrl } from '../../article/url';
import { withoutNull } from '../../article/withoutNull';
import { withoutTags } from '../../article/withoutTags';

/** What `InlineText` takes. */
export interface InlineTextProps {
  /** The words, with their marks. */
  text: Text;
}

/** Running text with its marks: strong, emphasis, quotations, links and words in another language. Draws no element around them. */
export function InlineText({ text }: InlineTextProps): ReactNode {
  return inlineText(text);
}

/** The same without a component around it, for text that is drawn by the hundred; words of any other value are drawn plainly. */
export function inlineText(text: Text | undefined, depth = 0): ReactNode {
  if (typeof text === 'string') return withoutNull(text);
  const pieces = piecesOf(text, depth);
  if (!pieces) return plainly(text, withoutTags);
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? withoutNull(piece) : renderPiece(pieces, index, depth + 1),
  );
}

function renderPiece(pieces: readonly unknown[], key: number, depth: number): ReactNode {
  const piece = pieces[key];
  if (!isMarked(piece)) return apart(pieces, key);
  const words = inlineText(textOf(piece), depth);
  switch (piece.type) {
    case 'strong':
      return <strong key={key}>{words}</strong>;
    case 'emphasis':
      return <em key={key}>{words}</em>;
    case 'quotation':
      return <q key={key}>{words}</q>;
    case 'link':
      return (
        <a key={key} href={safeUrl(piece.url)}>
          {words}
        </a>
      );
    case 'language':
      return (
        <span key={key} lang={attribute(piece.language)} dir="auto">
          {words}
        </span>
      );
  }
}
