import type { Article, Note } from '../article/Article';
import type { Block, ListBlock, ListItem, Picture, TableBlock, TableRow } from '../article/Block';
import { directionOf } from '../article/direction';
import { isMarked, textOf } from '../article/inline';
import { plainText } from '../article/plainText';
import { readArticle } from '../article/readArticle';
import type { Inline, Text } from '../article/Text';
import { withoutWithdrawn } from '../article/withdrawn';
import { ExportContext, piecesOf } from './ExportContext';
import type { DepthOption, ExportOptions } from './ExportOptions';
import { escapeAttribute, xmlText } from './escape';
import { imageFileOf } from './imageFileOf';
import { indented } from './indented';
import { escapeLineStart, escapeMarkdown, markdownAddress } from './markdown/escapeMarkdown';
import { frontMatterOf } from './markdown/frontMatterOf';
import { joinTokens, type MarkName, type Token } from './markdown/joinTokens';
import { depthReaders, exportReaders, type OptionReaders, readOptions, truth } from './readOptions';
import { headLines } from './story/headLines';
import { type SimpleBlock, simpleBlocks } from './story/simpleBlocks';
import { depthIn, storyBlocks } from './story/storyBlocks';
import { HtmlWriter } from './toHtmlFragment';

/** Options of `toMarkdown`. */
export interface MarkdownOptions extends ExportOptions, DepthOption {
  /** True to write headline, authors, dates and the like as YAML before the text, and not in it. @default false */
  frontMatter?: boolean;
}

const readers: OptionReaders<MarkdownOptions> = { ...exportReaders, ...depthReaders, frontMatter: truth };

/**
 * Writes an article as Markdown (CommonMark with the tables, footnotes and strikethrough of GitHub), for static sites, editors and language
 * models: with the lines that tell readers of a machine's share, notes and corrections. `fromMarkdown` reads it. Leaves out what was
 * withdrawn, pull quotes, slots and transcripts. Never throws: the article is read first.
 */
export function toMarkdown(article: Article, options?: MarkdownOptions): string {
  const chosen = readOptions('options', options, readers);
  const visible = withoutWithdrawn(readArticle(article));
  const context = new ExportContext(visible, chosen);
  const depth = depthIn(visible, chosen.depth ?? 'in-full');
  const head = chosen.frontMatter ? frontMatterOf(visible, context) : undefined;
  const parts = [
    ...(head?.words ?? (['deck', 'standfirst', 'lead'] as const)),
    'summary',
    'keyPoints',
    'conversation',
  ] as const;
  const { story, aboutNotes, corrections } = storyBlocks(visible, depth, parts, context);
  const writer = new MarkdownWriter(context, visible.notes);
  const lines = head ? [] : headLines(visible, context);
  const chunks = [
    ...lines.map((text) => (text === visible.headline ? writer.heading(text, 1) : writer.lines(text))),
    ...writer.blocks(story),
    ...writer.blocks(corrections),
    ...writer.blocks(aboutNotes),
    ...writer.notes(),
  ].filter(Boolean);
  return `${head?.frontMatter ?? ''}${chunks.length > 0 ? `${chunks.join('\n\n')}\n` : ''}`;
}

/** Writes the blocks of one story as chunks of Markdown, between which a line is empty. */
class MarkdownWriter {
  readonly #context: ExportContext;
  readonly #html: HtmlWriter;
  readonly #notes: ReadonlyMap<string, Note>;

  constructor(context: ExportContext, notes: readonly Note[] = []) {
    this.#context = context;
    this.#html = new HtmlWriter(context, undefined, notes);
    this.#notes = new Map(notes.map((note) => [note.id, note]));
  }

  blocks(blocks: readonly Block[] = []): string[] {
    const simple = blocks.flatMap((block) => simpleBlocks(block, this.#context));
    let isOther = false;
    return simple
      .flatMap((block, index) => {
        // With the same markers, a list after another one would be more of it.
        isOther = block.type === 'list' && simple[index - 1]?.type === 'list' && !isOther;
        return this.#block(block, isOther);
      })
      .filter(Boolean);
  }

  /** The notes of the story, to which `[^1]` refers. */
  notes(): string[] {
    return Array.from(this.#context.numbered(this.#notes), ([{ text }, number]) =>
      indented(this.lines(text), `[^${number}]: `, '    '),
    );
  }

  heading(text: Text | undefined, level: number): string {
    const line = this.lines(text).replaceAll('\\\n', '<br/>');
    // A `#` at the end would be part of the mark-up.
    return line && `${'#'.repeat(level)} ${line.replace(/#+$/, '\\$&')}`;
  }

  /** A text as the lines of a paragraph, with a mark around all of it. */
  lines(text: Text | undefined, mark?: MarkName): string {
    const { marks } = this.#context;
    const tokens = mark
      ? marked(mark, this.#tokens(text, marks, new Set([mark])))
      : this.#tokens(text, marks, new Set());
    return joinTokens(tokens)
      .replace(/^(?:\s|\\\n)+|(?:\s|\\\n)+$/g, '')
      .split('\n')
      .map((line) => escapeLineStart(line))
      .join('\n');
  }

  /** The pieces of a text; `inside` are the marks around it, each of which is written once. */
  #tokens(text: Text | undefined, marks: string, inside: ReadonlySet<string>): Token[] {
    return piecesOf(text).flatMap((piece) => this.#tokensOf(piece, marks, inside));
  }

  #tokensOf(piece: Inline, marks: string, inside: ReadonlySet<string>): Token[] {
    if (typeof piece === 'string') return [{ words: piece }];
    if (!isMarked(piece)) return [{ words: plainText([piece]) }];
    const words = textOf(piece);
    const tokensIn = (...names: readonly string[]) => this.#tokens(words, marks, new Set([...inside, ...names]));
    const withMark = (name: MarkName) => (inside.has(name) ? tokensIn() : marked(name, tokensIn(name)));
    switch (piece.type) {
      case 'break':
        return [{ written: '\\\n' }];
      case 'note':
        return this.#notes.has(piece.id) ? [{ written: `[^${this.#context.numberOf(piece.id)}]` }] : [];
      case 'strong':
        return withMark('strong');
      case 'emphasis':
        return withMark('em');
      case 'deleted':
        return withMark('del');
      case 'subscript':
        return tagged('sub', '', tokensIn());
      case 'superscript':
        return tagged('sup', '', tokensIn());
      case 'code':
        return [{ written: codeSpan(plainText(words, marks)) }];
      case 'quotation':
        return [
          { words: marks[0] ?? '' },
          ...this.#tokens(words, marks.slice(2) || marks, inside),
          { words: marks[1] ?? '' },
        ];
      case 'language': {
        const direction = directionOf(piece.language);
        const dir = direction === this.#context.direction ? '' : ` dir="${direction}"`;
        return tagged('span', ` lang="${escapeAttribute(piece.language)}"${dir}`, tokensIn());
      }
      case 'link': {
        const url = inside.has('link') ? undefined : this.#context.link(piece.url);
        if (url === undefined) return tokensIn();
        return [{ written: '[' }, ...tokensIn('link'), { written: `](${markdownAddress(url)})` }];
      }
      default:
        return tokensIn();
    }
  }

  #block(block: SimpleBlock, isOther: boolean): string[] {
    switch (block.type) {
      case 'paragraph':
        return [this.lines(block.text)];
      case 'heading':
        return [this.heading(block.text, block.level ?? 2)];
      case 'divider':
        return ['***'];
      case 'list':
        return [this.#list(block, isOther)];
      case 'quote': {
        const paragraphs = block.paragraphs.map((text) => this.lines(text));
        if (block.attribution) paragraphs.push(`— ${this.lines(block.attribution)}`);
        return [indented(paragraphs.join('\n\n'), '> ', '> ')];
      }
      case 'figure':
        return this.#figure(block);
      case 'table':
        return this.#table(block);
      case 'code': {
        const text = plainText(block.text, this.#context.marks);
        const caption = this.lines(block.caption);
        if (block.kind === 'verse') return [this.lines(withBreaks(block.text)), caption];
        const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
        const language = /^[\w+#-]+$/.test(block.language ?? '') ? block.language : '';
        return [`${fence}${language}\n${xmlText(text).replace(/\r\n?/g, '\n')}\n${fence}`, caption];
      }
      case 'details': {
        const summary = htmlInMarkdown(`<summary>${this.#html.text(block.summary)}</summary>`);
        return [`<details>\n${summary}`, ...this.blocks(block.body), '</details>'];
      }
      case 'box':
        return ['<section>', this.lines(block.title, 'strong'), ...this.blocks(block.body), '</section>'];
    }
  }

  #list(block: ListBlock, isOther: boolean): string {
    const { items, ordered, reversed, start = 1 } = block;
    const last = start + items.length - 1;
    if (ordered && (reversed || start < 0 || last > 999_999_999)) return this.#asHtml(block);
    const written = items.map((item, index) => {
      const marker = ordered ? `${start + index}${isOther ? ')' : '.'} ` : isOther ? '* ' : '- ';
      return indented(this.#item(item), marker, ' '.repeat(marker.length));
    });
    return written.join(written.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');
  }

  /** A block that Markdown does not have. The line on how it came about is before it already. */
  #asHtml(block: ListBlock | TableBlock): string {
    return htmlInMarkdown(this.#html.blocks([{ ...block, provenance: undefined }]));
  }

  #item(item: Text | ListItem): string {
    if (typeof item === 'string' || !('body' in item || 'text' in item)) return this.lines(item as Text);
    const { text, body = [] } = item;
    // A list that begins with another number than 1 does not end a paragraph (CommonMark, 5.3).
    const isTight = body.every((block) => block.type === 'list' && !block.provenance && (block.start ?? 1) === 1);
    return [this.lines(text), ...this.blocks(body)].filter(Boolean).join(isTight ? '\n' : '\n\n');
  }

  #figure({ image, caption, credit, url }: Picture): string[] {
    const file = imageFileOf(image, this.#context.base);
    const { alt = '' } = image;
    const words = [this.lines(caption, 'em'), this.lines(credit)].filter(Boolean).join(' ');
    if (!file) {
      this.#context.reportPicture(image);
      return [words || this.lines(alt)];
    }
    const picture = `![${escapeMarkdown(alt, '', '')}](${markdownAddress(file.url)})`;
    const href = this.#context.link(url);
    return [href ? `[${picture}](${markdownAddress(href)})` : picture, words];
  }

  #table(block: TableBlock): string[] {
    const { caption, unit, head = [], rows, foot, source, numeric = [] } = block;
    const [header, ...more] = head;
    const isPlain = (row: TableRow) =>
      row.cells.every(
        ({ text, span }) => !plainText(text).includes('\n') && (span?.columns ?? 1) === 1 && (span?.rows ?? 1) === 1,
      );
    if (more.length > 0 || ![...head, ...rows].every(isPlain)) return [this.#asHtml(block)];
    const width = [...head, ...rows].reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const cellsOf = (row: TableRow | undefined) =>
      Array.from({ length: width }, (_, column) => this.lines(row?.cells[column]?.text));
    const columns = Array.from({ length: width }, (_, column) => (numeric.includes(column) ? '--:' : '---'));
    return [
      [this.lines(caption, 'strong'), this.lines(unit)].filter(Boolean).join(' '),
      [line(cellsOf(header)), line(columns), ...rows.map((row) => line(cellsOf(row)))].join('\n'),
      this.lines(foot),
      source ? this.lines(this.#context.say('source', { source })) : '',
    ];
  }
}

/** Pieces with a mark around them, unless they have no words. */
function marked(mark: MarkName, tokens: Token[]): Token[] {
  return hasWords(tokens) ? [{ mark, isEnd: false }, ...tokens, { mark, isEnd: true }] : tokens;
}

/** Pieces in an element of HTML, unless they have no words. */
function tagged(name: string, attributes: string, tokens: Token[]): Token[] {
  return hasWords(tokens) ? [{ written: `<${name}${attributes}>` }, ...tokens, { written: `</${name}>` }] : tokens;
}

function hasWords(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => ('words' in token ? token.words : 'written' in token ? token.written : '').trim() !== '',
  );
}

/** Words as code: with more backticks around them than they have in a row. */
function codeSpan(words: string): string {
  // In a table, a bar would end the cell; elsewhere it is the same without the element.
  if (words.includes('|')) return `<code>${escapeMarkdown(words, '', '')}</code>`;
  const text = xmlText(words).replace(/\s+/g, ' ');
  if (text.trim() === '') return '';
  const fence = '`'.repeat(Math.max(1, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
  const space = /^[ `]|[ `]$/.test(text) ? ' ' : '';
  return fence + space + text + space + fence;
}

/** HTML as a block of Markdown, which an empty line would end. */
function htmlInMarkdown(html: string): string {
  return html.replace(/\n(?=\n)/g, '\n&#10;').replace(/\{(?=[{%#])/g, '&#123;');
}

/** A text in which each end of a line is a break. */
function withBreaks(text: Text): Text {
  return piecesOf(text).flatMap((piece): readonly Inline[] => {
    if (typeof piece !== 'string')
      return 'text' in piece ? [{ ...piece, text: withBreaks(piece.text) } as Inline] : [piece];
    return piece.split(/\r\n?|\n/).flatMap((line, index) => [...(index > 0 ? [{ type: 'break' } as const] : []), line]);
  });
}
