import type { Block } from '../../article/Block';
import { isRecord } from '../../article/guards';
import type { SourceReport } from '../SourceReport';

/** What takes the place of a template tag: Markdown, blocks, or nothing if the tag is not known. */
export type TemplateReader = (tag: string) => string | Block | readonly Block[] | undefined;

/** A tag in the text. */
interface Tag {
  readonly source: string;
  readonly line: number;
  readonly blocks: readonly Block[] | undefined;
  /** True for one that is in code, where it is shown as it is. */
  isShown: boolean;
}

/** The longest tag: what is longer is text with braces. */
const longest = 2000;

const closers: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };

/**
 * Markdown of a site that fills templates, such as `{{ … }}` and `{% … %}`. They would end links and paragraphs: the parser gets a word of
 * characters for private use in the place of each.
 */
export class TemplateTags {
  /** The text with a word in the place of each tag. */
  readonly text: string;
  readonly #tags: Tag[] = [];
  readonly #mark: string;
  readonly #words: RegExp;
  /** From which line of the text on lines of the source have other numbers, and by how much. */
  readonly #shifts: { from: number; by: number }[] = [];
  readonly #report: SourceReport;

  constructor(source: string, firstLine: number, read: TemplateReader | undefined, report: SourceReport) {
    this.#report = report;
    this.#mark = unusedIn(source);
    this.#words = new RegExp(`(?:<!--)?${this.#mark}(\\d+)${this.#mark}(?:-->)?`, 'g');
    this.#shifts.push({ from: 0, by: firstLine - 1 });
    let text = '';
    let at = 0;
    let line = firstLine;
    let written = 1;
    const write = (words: string) => {
      text += words;
      written += linesIn(words);
    };
    for (const part of tagsIn(source)) {
      const before = source.slice(at, part.start);
      write(before);
      line += linesIn(before);
      at = part.end;
      const tag = source.slice(part.start, part.end);
      const isAlone = /(?:^|\n)[^\S\n]*$/.test(before) && /^[^\S\n]*(?:\r?\n|$)/.test(source.slice(at, at + 80));
      if (part.text !== undefined) write(part.text);
      else write(this.#wordFor(tag, line, isAlone, read));
      line += linesIn(tag);
      this.#shifts.push({ from: written, by: line - written });
    }
    this.text = text + source.slice(at);
  }

  /** The line of the source that a line of the text is. */
  lineOf(line: number): number {
    let [low, high] = [0, this.#shifts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#shifts[middle]?.from ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return line + (this.#shifts[low - 1]?.by ?? 0);
  }

  /** True for a text with a tag. */
  isIn(text: string): boolean {
    return text.includes(this.#mark);
  }

  /** A text with what `replace` returns in the place of each tag: it gets the number of those that are blocks. */
  replaced(text: string, replace: (blocks: number | undefined) => string): string {
    if (!this.isIn(text)) return text;
    return text.replace(this.#words, (_, number) => replace(this.#tags[number]?.blocks ? Number(number) : undefined));
  }

  /** A text without tags. */
  without(text: string): string {
    return this.replaced(text, () => '');
  }

  /** A text with the tags as they are written. */
  shown(text: string): string {
    if (!this.isIn(text)) return text;
    return text.replace(this.#words, (_, number) => {
      const tag = this.#tags[number];
      if (tag) tag.isShown = true;
      return tag?.source ?? '';
    });
  }

  /** The blocks that take the place of a tag. */
  blocksOf(number: string | undefined): readonly Block[] | undefined {
    return this.#tags[Number(number)]?.blocks;
  }

  /** Reports the tags that nothing took the place of. */
  reportLeftOut(): void {
    for (const { line, blocks, isShown } of this.#tags) {
      if (blocks || isShown) continue;
      const message =
        'has a template tag, which only the program can fill that it is written for; it is left out. Pass templates.';
      this.#report.report({ kind: 'left-out', path: `line ${line}`, message });
    }
  }

  #wordFor(source: string, line: number, isAlone: boolean, read: TemplateReader | undefined): string {
    let result: ReturnType<TemplateReader>;
    try {
      result = read?.(source);
    } catch (error) {
      const message = `has a template tag that templates cannot read (${error}).`;
      this.#report.report({ kind: 'changed', path: `line ${line}`, message });
    }
    if (typeof result === 'string') return result;
    const blocks = result && ([result].flat().filter(isRecord) as readonly Block[]);
    const word = `${this.#mark}${this.#tags.length}${this.#mark}`;
    this.#tags.push({ source, line, blocks, isShown: false });
    // A tag on a line of its own is no paragraph, and no part of one.
    return isAlone ? `<!--${word}-->` : word;
  }
}

/** Where a tag is, and the text in its place, if it is not for a program to fill. */
interface Part {
  start: number;
  end: number;
  text?: string;
}

function* tagsIn(source: string): Generator<Part> {
  const ends = new Map<string, number>();
  const endOf = (name: string, from: number): RegExpExecArray | undefined => {
    if (ends.get(name) === -1) return undefined;
    const pattern = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g');
    pattern.lastIndex = from;
    const found = pattern.exec(source) ?? undefined;
    if (!found) ends.set(name, -1);
    return found;
  };
  const openers = /\{\{|\{%|\{#(?=\s)/g;
  for (let opener = openers.exec(source); opener; opener = openers.exec(source)) {
    const start = opener.index;
    const [opening] = opener;
    const length = source.slice(start + 2, start + longest).indexOf(closers[opening] ?? '');
    if (length === -1 || (opening === '{#' && source.slice(start, start + length).includes('\n'))) continue;
    let end = start + length + 4;
    if (source[start + 2] === '{' && source[end] === '}') end += 1;
    const name = /^\{%-?\s*(raw|verbatim|comment|highlight)\b(?:\s+(\w+))?/.exec(source.slice(start, end));
    const ending = name?.[1] ? endOf(name[1], end) : undefined;
    if (!ending) {
      yield { start, end };
    } else if (name?.[1] === 'comment') {
      end = ending.index + ending[0].length;
      yield { start, end };
    } else {
      // What is inside is no template.
      const [opening, closing] = name?.[1] === 'highlight' ? [`${fence}${name[2] ?? ''}`, fence] : ['', ''];
      yield { start, end, text: opening };
      end = ending.index + ending[0].length;
      yield { start: ending.index, end, text: closing };
    }
    openers.lastIndex = end;
  }
}

const fence = '`'.repeat(12);

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** A character for private use that a text does not have. */
function unusedIn(text: string): string {
  for (let code = 0xe000; code < 0xf8ff; code += 1) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) return character;
  }
  return '\uf8ff';
}
