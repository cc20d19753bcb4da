import type { Block } from '../../article/Block';
import type { IssueKind } from '../../article/Issue';
import { plainText } from '../../article/plainText';
import type { Text } from '../../article/Text';
import { safeUrl } from '../../article/url';
import type { NodeTools } from '../AdapterOptions';
import { addressOf } from '../addressOf';
import { readNode } from '../readNode';
import { isBlank } from '../textFrom';
import { heading } from '../withLevels';
import { attributeOf, type Element, isElement, isText, type Node, parseHtmlFragment, textNode } from './dom';
import { isLeftOut, isOnItsOwn, isUnseen, isWithoutMark, marks, wordsOf } from './elements';
import { flatten } from './flatten';
import type { HtmlDocument } from './HtmlDocument';
import { type HtmlContent, HtmlElement } from './HtmlElement';
import { localId } from './notesIn';
import type { Reading } from './Reading';
import { readerOf } from './readers';
import { readNote } from './readNote';
import { isShareBar } from './shareBar';
import { type Mark, TextBuilder } from './TextBuilder';

/** So many blocks may be inside each other: `readArticle` reads some more, and words below are read as if their blocks were none. */
const deepest = 14;

/** So many blocks are made of what is below; more of them are lines. `readArticle` reads 10,000 blocks inside one. */
const mostInDepth = 500;

/** So many marks may be around words when an element adds its own, at most three. Each type is there once, except languages. */
const mostMarks = 6;

/** A line that divides a story. */
const isDivider = /^(?:(?:[*•·#~_–—-]\s*){3,}|[⁂—–]|[*•◆■●❖✻]{1,3})$/;

/** Nodes that are being read. */
interface Frame {
  readonly nodes: readonly Node[];
  index: number;
  /** Ends the element that holds the nodes. */
  readonly leave?: () => void;
}

/** Reads nodes as blocks, with a stack of its own: a document may be 100,000 levels deep. */
export class Flow implements Reading {
  readonly document: HtmlDocument;
  readonly #blocks: Block[] = [];
  readonly #depth: number;
  readonly #text = new TextBuilder(() => this.document.reportPlain());
  #marks: readonly Mark[];
  /** The heading around the present node. */
  #heading: Element | undefined;
  /** True in text whose white space matters: there, blocks are lines. */
  #isExact = false;
  /** The paragraph around the present node, and what stands between its words. */
  #paragraph: Element | undefined;
  #interruption: Element | undefined;

  constructor(document: HtmlDocument, depth = 0, marks: readonly Mark[] = []) {
    this.document = document;
    this.#depth = depth;
    this.#marks = marks;
  }

  get link(): string | undefined {
    return this.#marks.find((mark) => mark.type === 'link')?.url;
  }

  blocks(nodes: readonly Node[]): readonly Block[] {
    return new Flow(this.document, this.#depth + 1, this.#marks).read(nodes);
  }

  exact(nodes: readonly Node[]): { text: Text; others: readonly Block[] } {
    const flow = new Flow(this.document, this.#depth + 1, this.#marks);
    flow.#isExact = true;
    flow.#walk(nodes);
    return { text: flow.#text.take(), others: flow.#blocks };
  }

  report(kind: IssueKind, element: Element, message: string): void {
    this.document.report(kind, element, message);
  }

  address(element: Element, given: string | undefined, safe = safeUrl): string | undefined {
    if (!given?.trim()) return undefined;
    const address = addressOf(given, this.document.walk.base, safe);
    if (address === undefined) {
      this.report('unsafe', element, 'has an address that a page must not open; it is read without the address.');
    }
    return address;
  }

  /** Reads nodes as blocks. */
  read(nodes: readonly Node[]): readonly Block[] {
    this.#walk(nodes);
    this.#flush();
    return this.#blocks;
  }

  #walk(nodes: readonly Node[]): void {
    const frames: Frame[] = [{ nodes, index: 0 }];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const node = frame.nodes[frame.index];
      frame.index += 1;
      if (node === undefined) {
        frames.pop();
        frame.leave?.();
      } else if (isText(node)) {
        const text = this.document.textOf(node.value);
        if (this.#isExact) this.#text.addExactly(text, this.#marks);
        else this.#text.add(text, this.#marks);
      } else if (isElement(node) && !this.document.used.has(node)) {
        const leave = this.#enter(node, frame);
        if (leave) frames.push({ nodes: node.childNodes, index: 0, leave });
      }
    }
  }

  /** Reads an element; or begins it and returns what ends it, if its children are read in its place. */
  #enter(element: Element, frame: Frame): (() => void) | undefined {
    this.document.note(element);
    if (this.#addNote(element) || this.#addWords(element) || this.document.isHeadline(element)) return undefined;
    const blocks = this.#blocksOf(element);
    if (!blocks) return this.#begin(element, frame);
    this.#add(element, this.document.placed(blocks, element));
    return undefined;
  }

  /** Reads a note, or the mark of one; returns false for any other element. */
  #addNote(element: Element): boolean {
    const { noteMarks, notes, walk } = this.document;
    const mark = noteMarks.get(element);
    if (mark !== undefined) {
      this.report('changed', element, 'is the mark of a note; the page writes its number.');
      this.#text.addPiece({ type: 'note', id: mark }, this.#marks);
      return true;
    }
    const id = notes.get(element);
    if (id === undefined) return false;
    this.report('changed', element, 'is a note; it stands with the notes of the article.');
    const { text, others } = readNote(element, this);
    if (!isBlank(text)) walk.notes?.set(id, { id, text });
    this.#add(element, others);
    return true;
  }

  /** Reads an element that is words, a line break, or nothing for readers; returns false for any other. */
  #addWords(element: Element): boolean {
    const { tagName } = element;
    if (tagName === 'br') {
      this.#addBreak();
      return true;
    }
    const words = wordsOf(element, this.link !== undefined);
    if (words !== undefined) {
      if (tagName === 'math') this.report('changed', element, 'is a formula; its words are shown.');
      this.#text.add(words, this.#marks);
      return true;
    }
    if (isShareBar(element)) {
      this.report(
        'left-out',
        element,
        'holds only links and buttons by which readers share the story; it is left out.',
      );
      return true;
    }
    if (!isLeftOut(element)) return false;
    if (!isUnseen(element)) {
      this.report('left-out', element, `holds nothing of the story (<${tagName}>); it is left out.`);
    }
    return true;
  }

  #addBreak(): void {
    if (this.#isExact) this.#text.addExactly('\n', this.#marks);
    // Two in a row end a paragraph.
    else if (!this.#text.addBreak()) {
      if (!this.#heading) this.#flush();
      else this.#text.addBreak();
    }
  }

  /** The blocks that an element becomes; undefined if its children are read in its place. */
  #blocksOf(element: Element): readonly Block[] | undefined {
    const { pending, walk } = this.document;
    const { tagName } = element;
    const isDeep = this.#depth >= deepest || this.#isExact;
    const isRead = !isDeep && walk.read !== undefined && Object.hasOwn(walk.read, tagName);
    const reader = readerOf(element, isDeep);
    if (!isRead && !reader) return undefined;
    // What stands inside takes no id that the block itself should have.
    const ids = pending.splice(0);
    const own = isRead ? readNode(tagName, new HtmlElement(element), walk.read, this.#toolsOf(element)) : undefined;
    if (own) this.document.settle();
    const blocks = own ?? reader?.(element, this);
    pending.unshift(...ids);
    return blocks;
  }

  #toolsOf(element: Element): NodeTools<HtmlContent> {
    const blocks = (content: HtmlContent) => {
      const nodes = nodesOf(content);
      if (typeof content === 'string') this.document.include(nodes);
      return this.blocks(nodes);
    };
    return {
      blocks,
      text: (content) => flatten(blocks(content), this.document).text,
      report: (message, kind = 'changed') => this.report(kind, element, message),
    };
  }

  /** Begins an element whose children are read in its place, and returns what ends it. */
  #begin(element: Element, frame: Frame): () => void {
    const { tagName } = element;
    const [marks, heading, paragraph] = [this.#marks, this.#heading, this.#paragraph];
    const isBlock = isOnItsOwn(element, frame.nodes, frame.index);
    if (isBlock) this.#endLine();
    if (/^h[1-6]$/.test(tagName)) this.#heading = element;
    if (tagName === 'p') this.#paragraph = element;
    if (tagName === 'rt') this.#text.add('(', this.#marks);
    this.#marks = this.#marksIn(element);
    return () => {
      if (tagName === 'rt') this.#text.add(')', marks);
      if (isBlock) this.#endLine();
      this.#marks = marks;
      this.#heading = heading;
      this.#paragraph = paragraph;
    };
  }

  /** The marks around what stands in an element. */
  #marksIn(element: Element): readonly Mark[] {
    const added: Mark[] = [];
    const type = Object.hasOwn(marks, element.tagName) ? marks[element.tagName] : undefined;
    const isNew = !this.#marks.some((mark) => mark.type === type) && !(this.#isExact && type === 'code');
    if (type && isNew && !isWithoutMark(element)) added.push({ type });
    if (element.tagName === 'a') {
      const url = this.#linkOf(element);
      if (url) added.push({ type: 'link', url });
    }
    const language = attributeOf(element, 'lang');
    if (language) {
      const tag = languageIn(language);
      const around =
        this.#marks.findLast((mark) => mark.type === 'language')?.language ?? this.document.walk.language ?? 'en';
      if (tag && tag.split('-')[0] !== around.split('-')[0]) added.push({ type: 'language', language: tag });
    }
    return added.length > 0 && this.#marks.length < mostMarks ? [...this.#marks, ...added] : this.#marks;
  }

  #linkOf(element: Element): string | undefined {
    const href = attributeOf(element, 'href');
    if (href === undefined || this.link !== undefined) return undefined;
    const id = localId(element, this.document.walk.base);
    if (id === undefined) return href.trim() === '#' ? undefined : this.address(element, href);
    const target = this.document.target(id);
    if (target === undefined)
      this.report('changed', element, 'links to a place that the story does not have; its words are kept.');
    return target === undefined ? undefined : `#${target}`;
  }

  /** Adds blocks after the words that were read. */
  #add(element: Element, blocks: readonly Block[]): void {
    if (blocks.length === 0) return;
    if (!this.#isExact && this.#flush() && this.#paragraph) this.#interruption = element;
    for (const block of blocks) this.#push(block);
  }

  /** Ends a line, which is a block unless white space matters. */
  #endLine(): void {
    if (this.#isExact) this.#text.addLine(this.#marks);
    else if (this.#depth < deepest || this.#blocks.length < mostInDepth) this.#flush();
    // The lines of one paragraph: a break after another takes that away.
    else if (!this.#text.addBreak()) this.#text.addBreak();
    this.#interruption = undefined;
  }

  /** Makes a block of the words that were read; returns false if there are none. */
  #flush(): boolean {
    const text = this.#text.take();
    if (isBlank(text)) return false;
    if (this.#interruption) {
      this.report(
        'changed',
        this.#interruption,
        'stands in a sentence; the words before and after it are paragraphs of their own.',
      );
      this.#interruption = undefined;
    }
    this.#push(this.#blockOf(text));
    return true;
  }

  #blockOf(text: Text): Block {
    if (text.length < 24 && isDivider.test(plainText(text))) return { type: 'divider' };
    if (this.#heading) {
      const block = heading(text, Number(this.#heading.tagName.slice(1)));
      this.document.headings.set(block, this.#heading);
      this.document.placed([block], this.#heading);
      return block;
    }
    const title = this.document.walk.guess && this.#paragraph ? titleIn(text) : undefined;
    if (title !== undefined && this.#paragraph) {
      this.report('guessed', this.#paragraph, 'is short and bold; it is read as a heading.');
      const block = heading(title, 3);
      this.document.placed([block], this.#paragraph);
      return block;
    }
    return { type: 'paragraph', text };
  }

  #push(block: Block): void {
    this.#blocks.push(this.document.identified(block));
  }
}

function languageIn(given: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(given.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The words of a short text that is bold as a whole and no sentence. */
function titleIn(text: Text): Text | undefined {
  const [only, ...others] = typeof text === 'string' ? [] : text;
  if (typeof only !== 'object' || only.type !== 'strong' || others.length > 0) return undefined;
  const words = plainText(only.text).trim();
  return words.split(/\s+/).length <= 12 && !/[.!?…:]$/.test(words) ? only.text : undefined;
}

function nodesOf(content: HtmlContent): readonly Node[] {
  if (typeof content === 'string') return parseHtmlFragment(content);
  if (content instanceof HtmlElement) return HtmlElement.nodeOf(content).childNodes;
  return content.map((node) => (typeof node === 'string' ? textNode(node) : HtmlElement.nodeOf(node)));
}
