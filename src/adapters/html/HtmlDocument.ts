import type { Note } from '../../article/Article';
import { isKeptForPosition, pageAnchors } from '../../article/anchors';
import type { Block } from '../../article/Block';
import type { IssueKind } from '../../article/Issue';
import type { AdapterOptions } from '../AdapterOptions';
import type { SourceReport } from '../SourceReport';
import { withoutStega } from '../withoutStega';
import { folded } from '../withQuotes';
import { type Element, idOf, isElement, type Node, textIn, within } from './dom';
import type { HtmlContent, HtmlElement } from './HtmlElement';
import { notesIn } from './notesIn';
import { Places } from './Places';

/** What all HTML of one source shares: where issues go, and how it is read. */
export interface HtmlWalk extends Pick<AdapterOptions<HtmlElement, HtmlContent>, 'base' | 'embeds' | 'read'> {
  /** Where issues go. */
  readonly report: SourceReport;
  /** The headline of the article: the first `h1` with its words is left out. */
  readonly headline?: string | undefined;
  /** The language of the article: only words in another are marked. */
  readonly language?: string | undefined;
  /** True if headings and credits that are not marked as such are recognized by their form. */
  readonly guess?: boolean | undefined;
  /** The notes of the article, by id. Notes that stand in the HTML are added. */
  readonly notes?: Map<string, Note>;
  /** The line of the source at an offset of the HTML, if the HTML was made of another text: places are lines. */
  readonly lineAt?: (offset: number) => number;
}

/** What a paragraph says of the media beside it. */
export type CaptionKind = 'caption' | 'credit';

/** One fragment or page, while it is read. */
export class HtmlDocument {
  readonly walk: HtmlWalk;
  /** The notes that stand in the document, by their elements. */
  readonly notes: Map<Element, string> = new Map();
  /** The ids of notes, by the elements that refer to them. */
  readonly noteMarks: Map<Element, string> = new Map();
  /** Elements that were read with another one, such as the `noscript` after a picture. */
  readonly used: Set<Element> = new Set();
  /** Paragraphs that say something of the media beside them. */
  readonly captions: Map<Block, CaptionKind> = new Map();
  /** The elements of headings. */
  readonly headings: Map<Block, Element> = new Map();
  /** The ids that blocks take which follow. */
  readonly pending: string[] = [];
  readonly #places: Places;
  readonly #source: string;
  #hasHeadline = false;
  /** The ids that links lead to, each with the one that its block has. */
  readonly #targets = new Map<string, string>();

  constructor(nodes: readonly Node[], walk: HtmlWalk, source: string) {
    this.walk = walk;
    this.#places = new Places(source);
    this.#source = source;
    this.include(nodes);
  }

  /** Finds the notes and the links in nodes, which may be from another fragment than the document. */
  include(nodes: readonly Node[]): void {
    const { marks, notes, links } = notesIn(nodes, this.walk);
    for (const [element, id] of marks) this.noteMarks.set(element, id);
    for (const [element, id] of notes) this.notes.set(element, id);
    if (links.size === 0) return;
    const reserved = new Set(pageAnchors());
    for (const node of within(nodes)) {
      const id = isElement(node) ? idOf(node) : undefined;
      if (!id || !links.has(id) || this.#targets.has(id)) continue;
      const taken = reserved.has(id) || isKeptForPosition(id, undefined);
      this.#targets.set(id, (taken ? `${id}-in-story` : id).replace(/\s+/g, '-'));
    }
  }

  /** True for the first heading with the words of the headline, which the page shows above the story. */
  isHeadline(element: Element): boolean {
    const { headline } = this.walk;
    if (element.tagName !== 'h1' || !headline || this.#hasHeadline) return false;
    this.#hasHeadline = folded(textIn(element.childNodes)) === folded(headline);
    return this.#hasHeadline;
  }

  /** A text without byte order marks, and without the invisible characters by which editors find it again. */
  textOf(written: string): string {
    if (!/[\u200b-\u200d\u2060-\u2064\ufeff\u{1d173}-\u{1d17a}\u{e0001}-\u{e007f}]/u.test(written)) return written;
    const text = withoutStega(written);
    if (text !== written) {
      const message = 'has texts with runs of invisible characters, as visual editors write them; these are left out.';
      this.walk.report.report({ kind: 'left-out', path: this.#source, message });
    }
    return text.replaceAll('\ufeff', '');
  }

  /** Reports that a text has lost its marks. */
  reportPlain(): void {
    const message =
      'has a text with more marks, links and line breaks than can be shown; its words are shown without them.';
    this.walk.report.report({ kind: 'changed', path: this.#source, message });
  }

  /** Reports an issue with an element. */
  report(kind: IssueKind, element: Element, message: string): void {
    const { report } = this.walk;
    if (report.isHeard) report.report({ kind, path: this.place(element), message });
  }

  /** Notes that a reader of the publisher's own has read a part of the document. */
  settle(): void {
    this.walk.report.settle(this.#source);
  }

  /** Notes that blocks were made of an element. */
  placed(blocks: readonly Block[], element: Element): readonly Block[] {
    return this.walk.report.placed(blocks, () => this.place(element));
  }

  /** The place of an element in the source. */
  place(element: Element): string {
    const { lineAt } = this.walk;
    if (!lineAt) return this.#places.of(element);
    let node: Element | undefined = element;
    while (node && !node.sourceCodeLocation)
      node = node.parentNode && 'tagName' in node.parentNode ? node.parentNode : undefined;
    return `line ${lineAt(node?.sourceCodeLocation?.startOffset ?? 0)}`;
  }

  /** The id under which a link on the same page finds what has an id in the source; undefined if nothing has it. */
  target(id: string): string | undefined {
    return this.#targets.get(id);
  }

  /** Notes that an element has an id to which links lead: the next block gets it. */
  note(element: Element): void {
    if (this.#targets.size === 0) return;
    const id = idOf(element);
    const target = id && this.#targets.get(id);
    if (target && !this.pending.includes(target)) this.pending.push(target);
  }

  /** A block with the id to which links lead, if one waits for a block. */
  identified(block: Block): Block {
    if (this.pending.length === 0 || block.id) return block;
    const identified = { ...block, id: this.pending.shift() as string };
    const [kind, heading] = [this.captions.get(block), this.headings.get(block)];
    if (kind) this.captions.set(identified, kind);
    if (heading) this.headings.set(identified, heading);
    const place = this.walk.report.placeOf(block);
    if (place !== undefined) this.walk.report.placed([identified], place);
    return identified;
  }
}
