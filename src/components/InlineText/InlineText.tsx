import { cloneElement, Fragment, isValidElement, type ReactNode } from 'react';
import { citationOf } from '../../article/citation';
import { attribute } from '../../article/guards';
import { apart, isMarked, piecesOf, textOf } from '../../article/inline';
import type { NoteMark, Text } from '../../article/Text';
import { textOfUnknown } from '../../article/textOfUnknown';
import { fragmentOf, safeUrl } from '../../article/url';
import { withoutNull } from '../../article/withoutNull';
import { withoutTags } from '../../article/withoutTags';

/** Props of `InlineText`. */
export interface InlineTextProps {
  /** The text, with its marks. */
  text: Text;
}

/** Renders text with marks, such as emphasis, links and line breaks. It adds no element around the text. */
export function InlineText({ text }: InlineTextProps): ReactNode {
  return inlineText(text);
}

/** The content of `InlineText`, without a component, for components that render hundreds of texts. Any other value becomes its plain text. @internal */
export function inlineText(text: Text | undefined, depth = 0): ReactNode {
  if (typeof text === 'string') return withoutNull(text);
  const pieces = piecesOf(text, depth);
  if (!pieces) return textOfUnknown(text, withoutTags);
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? withoutNull(piece) : renderPiece(pieces, index, depth + 1),
  );
}

function renderPiece(pieces: readonly unknown[], key: number, depth: number): ReactNode {
  const piece = pieces[key];
  if (!isMarked(piece)) return apart(pieces, key);
  if ('element' in piece && isValidElement(piece.element)) return cloneElement(piece.element, { key });
  const content = inlineText(textOf(piece), depth);
  switch (piece.type) {
    case 'strong':
      return <strong key={key}>{content}</strong>;
    case 'emphasis':
      return <em key={key}>{content}</em>;
    case 'quotation':
      return <q key={key}>{content}</q>;
    case 'link':
      return (
        <a key={key} href={safeUrl(piece.url)}>
          {content}
        </a>
      );
    case 'language':
      return (
        <span key={key} lang={attribute(piece.language)} dir="auto">
          {content}
        </span>
      );
    case 'break':
      return (
        <Fragment key={key}>
          <br />
          {content}
        </Fragment>
      );
    case 'subscript':
      return <sub key={key}>{content}</sub>;
    case 'superscript':
      return <sup key={key}>{content}</sup>;
    case 'code':
      return (
        // Code is written from left to right, also on a page that is not.
        <code key={key} dir="ltr">
          {content}
        </code>
      );
    case 'deleted':
      return <del key={key}>{content}</del>;
    case 'note':
      return (
        <Fragment key={key}>
          {/* The numbers of two marks beside each other are not one number. */}
          {isNote(pieces[key - 1]) && '\u2009'}
          {renderMark(piece)}
          {content}
        </Fragment>
      );
    default:
      return <Fragment key={key}>{content}</Fragment>;
  }
}

/** The mark of a note as a link to it; where notes have no numbers, only that there is one. */
function renderMark(mark: NoteMark): ReactNode {
  const citation = citationOf(mark);
  if (!citation) return <sup lang="en">[note]</sup>;
  const { id, note, label } = citation;
  return (
    <sup>
      <a id={id} href={fragmentOf(note.anchor)} role="doc-noteref" aria-label={label?.text} lang={label?.language}>
        {note.number}
      </a>
    </sup>
  );
}

function isNote(piece: unknown): boolean {
  return isMarked(piece) && piece.type === 'note';
}
