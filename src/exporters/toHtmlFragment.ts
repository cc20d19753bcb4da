import type { Note } from '../article/Article';
import type { Block, BlockType, ListItem, ParagraphBlock, Picture, TableBlock, TableRow } from '../article/Block';
import { directionOf } from '../article/direction';
import { isKeyOf, listOf } from '../article/guards';
import type { Image } from '../article/Image';
import { isMarked, textOf } from '../article/inline';
import { plainText } from '../article/plainText';
import { readArticle } from '../article/readArticle';
import { language, timeZone } from '../article/readText';
import type { Inline, Text } from '../article/Text';
import { ExportContext, piecesOf } from './ExportContext';
import type { ExportOptions } from './ExportOptions';
import { element, escapeText } from './escape';
import { type ImageFile, imageFileOf } from './imageFileOf';
import { exportReaders, htmlReaders, type OptionReaders, readOptions } from './readOptions';
import { noticesOf, type SimpleBlock, simpleBlocks } from './story/simpleBlocks';

/** What a function that writes the HTML of a block can use. */
export interface HtmlWriting {
  /** The HTML of a text, with its marks. */
  text(text: Text | undefined): string;
  /** The HTML of blocks. */
  blocks(blocks: readonly Block[] | undefined): string;
  /** An absolute address that a link may lead to; nothing for any other. It is not escaped. */
  link(url: string | undefined): string | undefined;
  /** Writes an element, whose attributes it escapes and whose content is HTML. Attributes without a value are left out. */
  element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content?: string): string;
}

/** How blocks of some types are written: each function returns HTML. It is not checked. */
export type HtmlOfBlocks = {
  readonly [Type in BlockType]?: (block: Extract<Block, { type: Type }>, writing: HtmlWriting) => string;
};

/** Options of `toHtmlFragment`. */
export interface HtmlFragmentOptions extends ExportOptions {
  /** The language of the blocks, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** How blocks of some types are written, such as those of the publisher's own, of which otherwise only the words are. */
  html?: HtmlOfBlocks;
}

const readers: OptionReaders<HtmlFragmentOptions> = { ...exportReaders, ...htmlReaders, language, timeZone };

/**
 * Writes blocks as HTML for feeds, newsletters and other systems: elements without classes, styles and scripts, with absolute addresses, which
 * are also well-formed XML. Films, recordings and frames become pictures and links. Pull quotes, slots and transcripts are left out, and
 * the lines that tell readers of a machine's share are added. Never throws: the blocks are read first.
 */
export function toHtmlFragment(blocks: readonly Block[], options?: HtmlFragmentOptions): string {
  const chosen = readOptions('options', options, readers);
  const { language, timeZone, html } = chosen;
  const { body, ...around } = readArticle({ headline: '', language, timeZone, body: blocks });
  return new HtmlWriter(new ExportContext(around, chosen), html).blocks(body);
}

/** Writes the blocks of one story as HTML. */
export class HtmlWriter {
  protected readonly context: ExportContext;
  readonly #html: HtmlOfBlocks | undefined;
  readonly #notes: ReadonlyMap<string, Note>;

  constructor(context: ExportContext, html?: HtmlOfBlocks, notes: readonly Note[] = []) {
    this.context = context;
    this.#html = html;
    this.#notes = new Map(notes.map((note) => [note.id, note]));
  }

  /** What functions of the publisher use. */
  readonly #writing: HtmlWriting = {
    text: (text) => this.text(text),
    blocks: (blocks) => this.blocks(blocks),
    link: (url) => this.context.link(url),
    element: (...args) => this.element(...args),
  };

  /** Writes an element. Other kinds of HTML have other elements and attributes in its place. */
  protected element(...[name, attributes, content]: Parameters<HtmlWriting['element']>): string {
    return element(name, attributes, content);
  }

  protected paragraph({ text }: ParagraphBlock): string {
    return this.element('p', {}, this.text(text));
  }

  /** The file of a picture that is shown. */
  protected fileOf(image: Image): ImageFile | undefined {
    return imageFileOf(image, this.context.base);
  }

  blocks(blocks: readonly Block[] | undefined): string {
    return listOf(blocks)
      .map((block) => {
        const own = isKeyOf(this.#html ?? {}, block.type) ? this.#html?.[block.type as BlockType] : undefined;
        const written = own && (own as (block: Block, writing: HtmlWriting) => string)(block, this.#writing);
        if (written === '') return '';
        if (typeof written === 'string') {
          return [...noticesOf(block, this.context).map((line) => this.#block(line)), written].join('\n');
        }
        return simpleBlocks(block, this.context)
          .map((one) => this.#block(one))
          .join('\n');
      })
      .filter(Boolean)
      .join('\n');
  }

  /** The notes of the story: those that were cited by their numbers, then the others. */
  notes(): string {
    const items = Array.from(this.context.numbered(this.#notes), ([{ text }]) =>
      this.element('li', {}, this.text(text)),
    );
    return items.length > 0 ? this.element('ol', {}, items.join('')) : '';
  }

  text(text: Text | undefined): string {
    return this.#text(text, this.context.marks, false);
  }

  #text(text: Text | undefined, marks: string, isInLink: boolean): string {
    return piecesOf(text)
      .map((piece) => this.#inline(piece, marks, isInLink))
      .join('');
  }

  #inline(piece: Inline, marks: string, isInLink: boolean): string {
    if (typeof piece === 'string') return escapeText(piece);
    if (!isMarked(piece)) return escapeText(plainText([piece]));
    if (piece.type === 'break') return '<br/>';
    if (piece.type === 'note') return this.#mark(piece.id, isInLink);
    const inside = marks.slice(2) || marks;
    const words = this.#text(
      textOf(piece),
      piece.type === 'quotation' ? inside : marks,
      isInLink || piece.type === 'link',
    );
    switch (piece.type) {
      case 'quotation':
        return `${marks[0]}${words}${marks[1]}`;
      case 'link': {
        const href = isInLink ? undefined : this.context.link(piece.url);
        return href === undefined ? words : this.element('a', { href }, words);
      }
      case 'language':
        return this.element(
          'span',
          { lang: piece.language, dir: directionAgainst(piece.language, this.context) },
          words,
        );
      default:
        return isKeyOf(tags, piece.type) ? this.element(tags[piece.type], {}, words) : words;
    }
  }

  /** The mark of a note: its number, which leads to the note on the page of the story. */
  #mark(id: string, isInLink: boolean): string {
    if (!this.#notes.has(id)) return '';
    const number = `${this.context.numberOf(id)}`;
    const { page } = this.context;
    const href = page && `${page.replace(/#.*/, '')}#${encodeURIComponent(id.toWellFormed())}`;
    return this.element('sup', {}, href && !isInLink ? this.element('a', { href }, number) : number);
  }

  #block(block: SimpleBlock): string {
    switch (block.type) {
      case 'paragraph':
        return this.paragraph(block);
      case 'heading':
        return this.#heading(block.level ?? 2, block.text);
      case 'divider':
        return this.element('hr', {});
      case 'list': {
        const items = block.items.map((item) => this.element('li', {}, this.#item(item))).join('');
        if (!block.ordered) return this.element('ul', {}, items);
        return this.element('ol', { start: block.start, reversed: block.reversed ? 'reversed' : undefined }, items);
      }
      case 'quote': {
        const paragraphs = block.paragraphs.map((text) => this.element('p', {}, this.text(text))).join('');
        const footer = block.attribution ? this.element('footer', {}, `— ${this.text(block.attribution)}`) : '';
        return this.element('blockquote', { cite: this.context.link(block.url) }, paragraphs + footer);
      }
      case 'figure':
        return this.#figure(block);
      case 'table':
        return this.#table(block);
      case 'code': {
        const { kind = 'code', language } = block;
        const text = this.text(block.text);
        // A parser drops a line break after `<pre>` (WHATWG HTML, 13.2.6.4.7).
        const code =
          kind === 'code'
            ? this.element('code', { class: language && `language-${language}` }, text)
            : text.replace(/^\n/, '\n\n');
        return this.element('pre', {}, code) + this.#paragraph(block.caption);
      }
      case 'details':
        return this.element(
          'details',
          {},
          this.element('summary', {}, this.text(block.summary)) + this.blocks(block.body),
        );
      case 'box': {
        return this.element('section', {}, this.#heading(3, block.title) + this.blocks(block.body));
      }
    }
  }

  /** A heading; nothing of one without words, also of one whose characters no XML may hold. */
  #heading(level: number, text: Text | undefined): string {
    const words = this.text(text);
    return words.trim() === '' ? '' : this.element(`h${level}`, {}, words);
  }

  #paragraph(text: Text | undefined): string {
    return text ? this.element('p', {}, this.text(text)) : '';
  }

  #item(item: Text | ListItem): string {
    if (typeof item === 'string' || !('body' in item || 'text' in item)) return this.text(item as Text);
    return this.text(item.text) + this.blocks(item.body);
  }

  #figure({ image, caption, credit, url }: Picture): string {
    const file = this.fileOf(image);
    const words = [this.text(caption), credit ? this.element('small', {}, this.text(credit)) : '']
      .filter(Boolean)
      .join(' ');
    if (!file) {
      this.context.reportPicture(image);
      return words || image.alt ? this.element('p', {}, words || escapeText(image.alt ?? '')) : '';
    }
    const img = this.element('img', { src: file.url, alt: image.alt ?? '', width: file.width, height: file.height });
    const href = this.context.link(url);
    const picture = href ? this.element('a', { href }, img) : img;
    return this.element('figure', {}, picture + (words ? this.element('figcaption', {}, words) : ''));
  }

  #table({ caption, unit, head = [], rows, foot, source }: TableBlock): string {
    const title = [this.text(caption), this.text(unit)].filter(Boolean).join('<br/>');
    const rowsOf = (all: readonly TableRow[], isHead: boolean) =>
      all.map(({ cells }) => this.element('tr', {}, cells.map((cell) => this.#cell(cell, isHead)).join(''))).join('');
    const table = [
      title && this.element('caption', {}, title),
      head.length > 0 ? this.element('thead', {}, rowsOf(head, true)) : '',
      this.element('tbody', {}, rowsOf(rows, false)),
    ];
    return (
      this.element('table', {}, table.join('')) +
      this.#paragraph(foot) +
      this.#paragraph(source && this.context.say('source', { source }))
    );
  }

  #cell({ text, header, span }: TableRow['cells'][number], isHead: boolean): string {
    const isHeader = isHead || header !== undefined;
    const scope = isHeader ? (header === 'row' ? 'row' : 'col') : undefined;
    return this.element(
      isHeader ? 'th' : 'td',
      { scope, colspan: span?.columns, rowspan: span?.rows },
      this.text(text),
    );
  }
}

/** The elements of marks. */
const tags = {
  strong: 'strong',
  emphasis: 'em',
  subscript: 'sub',
  superscript: 'sup',
  code: 'code',
  deleted: 'del',
} as const;

/** The direction of words in a language, if it is not that of the story. */
function directionAgainst(language: string, { direction }: ExportContext): 'ltr' | 'rtl' | undefined {
  const own = directionOf(language);
  return own === direction ? undefined : own;
}
