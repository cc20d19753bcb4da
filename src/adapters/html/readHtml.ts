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
import {
  attributeOf,
  type Element,
  elementsIn,
  holds,
  isElement,
  isNamed,
  isText,
  isWords,
  type Node,
  parseHtmlFragment,
  textIn,
  textNode,
} from './dom';
import { type Flattened, flatten } from './flatten';
import { HtmlDocument, type HtmlWalk } from './HtmlDocument';
import { type HtmlContent, HtmlElement } from './HtmlElement';
import { wordsOfImage } from './imageOf';
import { localId } from './notesIn';
import type { Reading } from './Reading';
import { readerOf } from './readers';
import { readNote } from './readNote';
import { type Mark, TextBuilder } from './TextBuilder';

/** Reads HTML as blocks. The places of issues begin with `source`, the place of the HTML in the source. */
export function readHtml(html: string, walk: HtmlWalk, source = ''): readonly Block[] {
  return readNodes(parseHtmlFragment(html, walk.lineAt !== undefined), walk, source);
}

/** Reads HTML as one text, in which each block is a line. What is no text is left out. */
export function textOf(html: string, walk: HtmlWalk, source = ''): Text {
  const { text, others } = textAndBlocksOf(html, walk, source);
  for (const { type } of others) {
    walk.report.report({
      kind: 'left-out',
      path: source,
      message: `has a block of type ${type}, where only text can be; it is left out.`,
    });
  }
  return text;
}

/** Reads HTML as one text, in which each block is a line, and the blocks that are no text, such as pictures. */
export function textAndBlocksOf(html: string, walk: HtmlWalk, source = ''): Flattened {
  const nodes = parseHtmlFragment(html, walk.lineAt !== undefined);
  const document = new HtmlDocument(nodes, walk, source);
  return flatten(new Flow(document).read(nodes), document);
}

/** Reads the nodes of a document as blocks. */
export function readNodes(nodes: readonly Node[], walk: HtmlWalk, source: string): readonly Block[] {
  const document = new HtmlDocument(nodes, walk, source);
  const blocks = new Flow(document).read(nodes);
  return document.notes.size > 0 ? withoutEndOfStory(blocks) : blocks;
}

/** Blocks without the rule and the heading that stood above notes, which the page writes itself. */
function withoutEndOfStory(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findLastIndex(({ type }) => type !== 'divider' && type !== 'heading');
  return blocks.slice(0, end + 1);
}

/** So many blocks may be inside each other: `readArticle` reads some more, and words below are read as if their blocks were none. */
const deepest = 14;

/** So many marks may be around words. Each type is there once, except languages. */
const mostMarks = 8;

const marks: Readonly<Record<string, Exclude<Mark['type'], 'link' | 'language'>>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  q: 'quotation',
  sub: 'subscript',
  sup: 'superscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  s: 'deleted',
  del: 'deleted',
  strike: 'deleted',
};

/** Elements that stand on lines of their own. */
const blockNames = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset header hgroup html legend li main menu ol optgroup p picture search section summary table caption tbody td tfoot th thead tr ul video audio'.split(
    ' ',
  ),
);

/** Elements without words for readers. */
const leftOut = new Set(
  'amp-ad amp-analytics amp-pixel amp-sticky-ad base basefont button canvas col colgroup datalist frame head input link meta meter nav noembed noframes optgroup option param progress rp script select source style svg template title track'.split(
    ' ',
  ),
);

/** Elements of the head of a page, which say nothing of the story and are not worth an issue. */
const unseen = new Set('base col colgroup head link meta param rp source title track wbr'.split(' '));

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
class Flow implements Reading {
  readonly document: HtmlDocument;
  readonly #blocks: Block[] = [];
  readonly #depth: number;
  readonly #text = new TextBuilder();
  #marks: readonly Mark[];
  /** The rank of the heading around the present node. */
  #rank: number | undefined;
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
        if (this.#isExact) this.#text.addExactly(node.value, this.#marks);
        else this.#text.add(node.value, this.#marks);
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
    this.#add(element, blocks);
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
    if (!leftOut.has(tagName) || (tagName === 'button' && isNamed(element.parentNode as Node, ...titles))) return false;
    if (!unseen.has(tagName)) {
      this.report('left-out', element, `holds nothing of the story (<${tagName}>); it is left out.`);
    }
    return true;
  }

  #addBreak(): void {
    if (this.#isExact) this.#text.addExactly('\n', this.#marks);
    // Two in a row end a paragraph.
    else if (!this.#text.addBreak()) {
      if (this.#rank === undefined) this.#flush();
      else this.#text.addBreak();
    }
  }

  /** The blocks that an element becomes; undefined if its children are read in its place. */
  #blocksOf(element: Element): readonly Block[] | undefined {
    const { pending, walk } = this.document;
    const { tagName } = element;
    const isDeep = this.#depth >= deepest;
    const isRead = !isDeep && walk.read !== undefined && Object.hasOwn(walk.read, tagName);
    const reader = readerOf(element, isDeep);
    if (!isRead && !reader) return undefined;
    // What stands inside takes no id that the block itself should have.
    const ids = pending.splice(0);
    const own = isRead ? readNode(tagName, new HtmlElement(element), walk.read, this.#toolsOf(element)) : undefined;
    const blocks = own ?? reader?.(element, this);
    pending.unshift(...ids);
    return blocks;
  }

  #toolsOf(element: Element): NodeTools<HtmlContent> {
    // A reader that passes on its own element means what stands inside.
    const isOwn = (content: HtmlContent) => content instanceof HtmlElement && HtmlElement.nodeOf(content) === element;
    const blocks = (content: HtmlContent) => this.blocks(isOwn(content) ? element.childNodes : nodesOf(content));
    return {
      blocks,
      text: (content) => flatten(blocks(content), this.document).text,
      report: (message, kind = 'changed') => this.report(kind, element, message),
    };
  }

  /** Begins an element whose children are read in its place, and returns what ends it. */
  #begin(element: Element, frame: Frame): () => void {
    const { tagName } = element;
    const rank = Number(/^h([1-6])$/.exec(tagName)?.[1]);
    const [marks, outerRank, paragraph] = [this.#marks, this.#rank, this.#paragraph];
    const isBlock = rank > 0 || isOnItsOwn(element, frame);
    if (isBlock) this.#endLine();
    if (rank > 0) this.#rank = rank;
    if (tagName === 'p') this.#paragraph = element;
    if (tagName === 'rt') this.#text.add('(', this.#marks);
    this.#marks = this.#marksIn(element);
    return () => {
      if (tagName === 'rt') this.#text.add(')', marks);
      if (isBlock) this.#endLine();
      this.#marks = marks;
      this.#rank = outerRank;
      this.#paragraph = paragraph;
    };
  }

  /** The marks around what stands in an element. */
  #marksIn(element: Element): readonly Mark[] {
    const added: Mark[] = [];
    const type = marks[element.tagName];
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
    else this.#flush();
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
    if (this.#rank !== undefined) return heading(text, this.#rank);
    const title = this.document.walk.guess && this.#paragraph ? titleIn(text) : undefined;
    if (title !== undefined && this.#paragraph) {
      this.report('guessed', this.#paragraph, 'is short and bold; it is read as a heading.');
      return heading(title, 3);
    }
    return { type: 'paragraph', text };
  }

  #push(block: Block): void {
    this.#blocks.push(this.document.identified(block));
  }
}

/** The elements in which a button is a title. */
const titles = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary'] as const;

/** The words of an element that is a picture of words, or a formula. */
function wordsOf(element: Element, isInLink: boolean): string | undefined {
  switch (element.tagName) {
    case 'img':
    case 'amp-img':
      return wordsOfImage(element);
    case 'math':
      return (
        attributeOf(element, 'alttext') ?? textIn(element.childNodes, ({ tagName }) => /^annotation/.test(tagName))
      );
    case 'svg': {
      const { childNodes } = element.parentNode as Element;
      const isOnly =
        isInLink && childNodes.length < 9 && !holds(childNodes, isWords, ({ tagName }) => tagName === 'svg');
      const title = isOnly ? elementsIn(element.childNodes, 'title')[0] : undefined;
      return title && textIn(title.childNodes);
    }
    default:
      return undefined;
  }
}

/** True for an element that stands on lines of its own. An element that HTML does not have does, unless it stands beside words. */
function isOnItsOwn({ tagName }: Element, { nodes, index }: Frame): boolean {
  if (blockNames.has(tagName)) return true;
  return tagName.includes('-') && !isInLine(nodes, index - 2, -1) && !isInLine(nodes, index, 1);
}

/** True for words or an element of a line, from a place on in one direction. */
function isInLine(nodes: readonly Node[], from: number, step: -1 | 1): boolean {
  for (let node = nodes[from], index = from; node; index += step, node = nodes[index]) {
    if (isText(node) && node.value.trim() !== '') return true;
    if (isElement(node))
      return (
        !blockNames.has(node.tagName) &&
        !node.tagName.includes('-') &&
        !leftOut.has(node.tagName) &&
        !/^h[1-6]$/.test(node.tagName)
      );
  }
  return false;
}

/** True for an element that a style makes plain, as documents of editors have around everything. */
function isWithoutMark(element: Element): boolean {
  const style = attributeOf(element, 'style');
  return style !== undefined && /(?:^|;)\s*font-(?:weight:\s*(?:normal|[1-4]00)|style:\s*normal)/.test(style);
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
