import { type ComponentType, type ElementType, isValidElement, type ReactNode } from 'react';
import type { Article } from '../article/Article';
import type { CustomBlock, CustomBlocks } from '../article/Block';
import type { Needed } from '../article/CustomTypes';
import { isKeyOf, isRecord } from '../article/guards';
import { isMarkOfLibrary, piecesOf, textOf } from '../article/inline';
import type { CustomInline, CustomInlines, Text } from '../article/Text';
import { walkBlocks } from '../article/walkBlocks';
import { inlineText } from './InlineText/InlineText';

/** Props of the component of a block of the publisher's own. */
export interface CustomBlockProps<Name extends keyof CustomBlocks> {
  /** The block. */
  block: CustomBlock<Name>;
  /** The blocks inside the block (its `body`), rendered. */
  children?: ReactNode;
  /** The level of a heading at this place. */
  level: 2 | 3 | 4 | 5 | 6;
  /** The language of the page, a BCP 47 tag. */
  language: string;
  /** The time zone of dates, an IANA name. */
  timeZone: string;
}

/** Props of the component of an inline mark of the publisher's own. */
export interface CustomInlineProps<Name extends keyof CustomInlines> {
  /** The mark. */
  mark: CustomInline<Name>;
  /** The words of the mark, rendered. */
  children?: ReactNode;
}

/** The components of the publisher's own types: one for each block by its type, and those of inline marks in `inlines`. */
export type CustomComponents = {
  readonly [Name in keyof CustomBlocks]: ComponentType<CustomBlockProps<Name>>;
} & Needed<'inlines', { readonly [Name in keyof CustomInlines]: ComponentType<CustomInlineProps<Name>> }>;

/** The component for a type of the publisher's own; `undefined` for a type of the library, and without one. */
export function ownComponent(components: unknown, type: unknown): ElementType | undefined {
  if (!isRecord(components) || !isKeyOf(components, type)) return undefined;
  const given = components[type];
  return typeof given === 'function' || (isRecord(given) && '$$typeof' in given) ? (given as ElementType) : undefined;
}

/** Blocks, or parts of an article, in whose texts the marks of the publisher's own types are rendered by their components. */
export function withRenderedMarks<Parts extends Partial<Article>>(parts: Parts, components: object | undefined): Parts {
  const inlines = (components as { inlines?: unknown } | undefined)?.inlines;
  return inlines ? walkBlocks(parts, { text: (text) => withElements(text, inlines, 0) }) : parts;
}

function withElements(text: unknown, inlines: unknown, depth: number): unknown {
  const pieces = piecesOf(text, depth);
  if (!pieces) return text;
  const rendered = pieces.map((piece) => {
    if (!isRecord(piece) || isValidElement(piece.element)) return piece;
    const words = withElements(textOf(piece), inlines, depth + 1) as Text;
    if (isMarkOfLibrary(piece)) return words === piece.text ? piece : { ...piece, text: words };
    const Own = ownComponent(inlines, piece.type);
    if (!Own) return piece;
    return { ...piece, words, element: <Own mark={piece}>{inlineText(words, depth + 1)}</Own> };
  });
  return rendered.some((piece, index) => piece !== pieces[index]) ? rendered : text;
}
