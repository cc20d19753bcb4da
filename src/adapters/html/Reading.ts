import type { Block } from '../../article/Block';
import type { IssueKind } from '../../article/Issue';
import type { Text } from '../../article/Text';
import type { Element, Node } from './dom';
import type { HtmlDocument } from './HtmlDocument';

/** The place in a document at which an element is read. */
export interface Reading {
  /** The document. */
  readonly document: HtmlDocument;
  /** The address of the link around the element. */
  readonly link: string | undefined;
  /** Reads nodes as the blocks inside another block. */
  blocks(nodes: readonly Node[]): readonly Block[];
  /** Reads nodes as a text whose white space matters. */
  exact(nodes: readonly Node[]): { text: Text; others: readonly Block[] };
  /** Reports an issue with an element. */
  report(kind: IssueKind, element: Element, message: string): void;
  /** The address that is written in an element, if a page may open it; otherwise it is reported. */
  address(element: Element, given: string | undefined, safe?: (url: unknown) => string | undefined): string | undefined;
}

/** Reads an element as blocks; `undefined` if it is none of what the reader knows, so that its children are read in its place. */
export type ElementReader = (element: Element, reading: Reading) => readonly Block[] | undefined;
