import type { AlignType, Definition, FootnoteDefinition, Nodes, RootContent } from 'mdast';
import { addAll } from '../addAll';
import type { SourceReport } from '../SourceReport';
import type { TemplateTags } from './TemplateTags';

/** The element that stands for blocks in the place of a template tag. */
export const templateElement = 'broadsheet-template';

/** The element that stands for an alert; its first paragraph is the label. */
export const alertElement = 'broadsheet-alert';

/** The beginning of an alert of GitHub: its label, alone on the first line of a quote. */
const alert = /^\[!(note|tip|important|warning|caution)\][^\S\n]*(?:\n|$)/i;

/** What all Markdown of one file shares. */
export interface MarkdownFile {
  readonly report: SourceReport;
  readonly tags: TemplateTags;
  /** The text that was parsed. */
  readonly text: string;
  /** The addresses that links name by a label. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The notes to which marks refer. */
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
}

/** The addresses and notes that are defined in a tree, and the notes to which marks refer, in their order. */
export function definitionsIn(root: Nodes): Pick<MarkdownFile, 'definitions' | 'notes'> {
  const definitions = new Map<string, Definition>();
  const written = new Map<string, FootnoteDefinition>();
  const notes = new Map<string, FootnoteDefinition>();
  const marks: string[] = [];
  const visit = (from: Nodes) => {
    const ahead: Nodes[] = [from];
    for (let node = ahead.pop(); node; node = ahead.pop()) {
      if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
      if (node.type === 'footnoteReference') marks.push(node.identifier);
      if (node.type === 'footnoteDefinition') {
        if (!written.has(node.identifier) && node.children.length > 0) written.set(node.identifier, node);
        if (node !== from) continue;
      }
      if ('children' in node) addAll(ahead, node.children.toReversed());
    }
  };
  visit(root);
  const seen = new Set<FootnoteDefinition>();
  const add = (note: FootnoteDefinition) => {
    if (seen.has(note)) return;
    seen.add(note);
    visit(note);
  };
  // Notes may have notes, also those to which no mark refers.
  let next = 0;
  const addMarked = () => {
    for (; next < marks.length; next += 1) {
      const mark = marks[next] as string;
      const note = written.get(mark);
      if (note) notes.set(mark, note);
      if (note) add(note);
    }
  };
  addMarked();
  for (const note of written.values()) {
    add(note);
    addMarked();
  }
  return { definitions, notes };
}

/** Where an end tag is to be written. */
type Step = Nodes | { end: string };

/** Nodes of Markdown as HTML. It is read by the reader of HTML, because raw HTML may begin in one node and end in another. */
export class MarkdownHtml {
  /** The HTML. */
  readonly html: string;
  readonly #file: MarkdownFile;
  readonly #parts: string[] = [];
  #length = 0;
  /** Where pieces of the HTML begin, and their lines in the source. */
  readonly #places: { at: number; line: number }[] = [];
  readonly #ids = new Map<string, number>();
  /** Where the last end tags of elements are in the text. */
  readonly #ends = new Map<string, number>();

  constructor(nodes: readonly Nodes[], file: MarkdownFile) {
    this.#file = file;
    const ahead: Step[] = [...nodes].reverse();
    for (let step = ahead.pop(); step; step = ahead.pop()) {
      if ('end' in step) {
        this.#write(step.end);
        continue;
      }
      const { position } = step;
      if (position) this.#places.push({ at: this.#length, line: file.tags.lineOf(position.start.line) });
      addAll(ahead, this.#begin(step).reverse());
    }
    this.html = this.#parts.join('');
  }

  /** The line of the source at an offset of the HTML. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.#places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const { at, line } = this.#places[low - 1] ?? { at: 0, line: 1 };
    return line + (this.html.slice(at, offset).match(/\n/g)?.length ?? 0);
  }

  #write(html: string): void {
    this.#parts.push(html);
    this.#length += html.length;
  }

  /** Writes the beginning of a node, and returns what follows. */
  #begin(node: Nodes): Step[] {
    switch (node.type) {
      case 'root':
        return [...node.children];
      case 'paragraph':
        return this.#element('p', node.children);
      case 'heading':
        return this.#heading(node);
      case 'text':
        this.#write(this.#text(node.value, node));
        return [];
      case 'emphasis':
        return this.#element('em', node.children);
      case 'strong':
        return this.#element('strong', node.children);
      case 'delete':
        return this.#element('del', node.children);
      case 'inlineCode':
        this.#write(`<code>${escaped(this.#file.tags.shown(node.value))}</code>`);
        return [];
      case 'break':
        this.#write('<br>');
        return [];
      case 'thematicBreak':
        this.#write('<hr>');
        return [];
      case 'blockquote':
        return this.#quote(node.children);
      case 'list': {
        const start = node.ordered && typeof node.start === 'number' ? ` start="${node.start}"` : '';
        return this.#element(node.ordered ? 'ol' : 'ul', node.children, start);
      }
      case 'listItem': {
        this.#write('<li>');
        if (typeof node.checked === 'boolean') this.#check(node.children, node.checked);
        return [...node.children, { end: '</li>' }];
      }
      case 'code': {
        const language = /^[\w+#-]+$/.test(node.lang ?? '') ? ` class="language-${node.lang?.toLowerCase()}"` : '';
        if (node.value.trim() === '' && node.lang) {
          this.#report('changed', node, 'is code without a line; the words after its beginning are shown.');
          this.#write(`<p>${this.#text(`${node.lang} ${node.meta ?? ''}`, node)}</p>`);
          return [];
        }
        if (node.meta) this.#report('left-out', node, 'says more than the language of the code; that is left out.');
        this.#write(`<pre><code${language}>${escaped(this.#file.tags.shown(node.value))}</code></pre>`);
        return [];
      }
      case 'html':
        this.#write(this.#raw(node.value, node));
        return [];
      case 'link':
        return this.#link(node.url, node.title, node, node.children);
      case 'linkReference': {
        const { url, title } = this.#file.definitions.get(node.identifier) ?? { url: '' };
        return this.#link(url, title, node, node.children);
      }
      case 'image':
        this.#image(node.url, node.title, node.alt);
        return [];
      case 'imageReference': {
        const { url, title } = this.#file.definitions.get(node.identifier) ?? { url: '' };
        this.#image(url, title, node.alt);
        return [];
      }
      case 'table': {
        const [head, ...rows] = node.children;
        this.#write('<table>');
        const cells = (row: typeof head, name: 'th' | 'td'): Step[] =>
          row
            ? [
                tag('<tr>'),
                ...row.children.flatMap((cell, column) => this.#cell(cell.children, name, node.align?.[column])),
                tag('</tr>'),
              ]
            : [];
        return [
          tag('<thead>'),
          ...cells(head, 'th'),
          tag('</thead><tbody>'),
          ...rows.flatMap((row) => cells(row, 'td')),
          tag('</tbody></table>'),
        ];
      }
      case 'footnoteReference': {
        const id = node.identifier;
        const label = escaped(node.label ?? id);
        this.#write(
          this.#file.notes.has(id)
            ? `<sup><a role="doc-noteref" href="#${encodeURIComponent(noteId(id))}">${label}</a></sup>`
            : `[^${label}]`,
        );
        return [];
      }
      case 'footnoteDefinition': {
        if (this.#file.notes.get(node.identifier) === node) return [];
        this.#report('changed', node, 'is a note to which nothing refers; its words are shown in its place.');
        return [...node.children];
      }
      default:
        // Definitions are read where they are named; what else has children is read in its place.
        return 'children' in node ? [...(node as { children: RootContent[] }).children] : [];
    }
  }

  #element(name: string, children: readonly Nodes[], attributes = ''): Step[] {
    this.#write(`<${name}${attributes}>`);
    return [...children, tag(`</${name}>`)];
  }

  /** A quote, or an alert, which is written as one. */
  #quote(children: readonly Nodes[]): Step[] {
    const [paragraph, ...others] = children;
    const [first, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    const [label, name = ''] = (first?.type === 'text' && alert.exec(first.value)) || [];
    if (first?.type !== 'text' || label === undefined || (first.value === label.trimEnd() && isInLine(rest[0])))
      return this.#element('blockquote', children);
    const words: Nodes = { ...first, value: first.value.slice(label.length) };
    const inside: Nodes[] = [{ type: 'paragraph', children: [words, ...rest] }, ...others];
    this.#write(`<${alertElement}><p>${name[0]?.toUpperCase()}${name.slice(1).toLowerCase()}</p>`);
    return [...inside, tag(`</${alertElement}>`)];
  }

  #cell(children: readonly Nodes[], name: 'th' | 'td', align: AlignType | undefined): Step[] {
    return [tag(`<${name}${align ? ` align="${align}"` : ''}>`), ...children, tag(`</${name}>`)];
  }

  /** A heading with the id that sites make of its words, to which links on the page lead, or with its own: `{#id}`. */
  #heading(node: Nodes & { type: 'heading' }): Step[] {
    const last = node.children.at(-1);
    const own = last?.type === 'text' ? / *\{:? *#([\w.:-]+)[^{}]*\}\s*$/.exec(last.value) : undefined;
    const children: Nodes[] =
      own && last?.type === 'text'
        ? [...node.children.slice(0, -1), { ...last, value: last.value.slice(0, own.index) }]
        : node.children;
    const id = own?.[1] ?? this.#slugOf(this.#file.tags.without(wordsOf(children)));
    return this.#element(`h${node.depth}`, children, id ? ` id="${escaped(id)}"` : '');
  }

  #slugOf(words: string): string {
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]+/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const count = this.#ids.get(slug) ?? 0;
    this.#ids.set(slug, count + 1);
    return slug && count > 0 ? `${slug}-${count}` : slug;
  }

  /** The box of a task, before its words. */
  #check([first]: readonly Nodes[], isDone: boolean): void {
    const box = isDone ? '☑ ' : '☐ ';
    if (first?.type !== 'paragraph') this.#write(box);
    else first.children.unshift({ type: 'text', value: box });
  }

  #link(given: string, title: string | null | undefined, node: Nodes, children: readonly Nodes[]): Step[] {
    const url = this.#addressOf(given, node);
    if (title) this.#report('left-out', node, 'is a link with a title, which is not part of the text; it is left out.');
    if (url === undefined) return [...children];
    return this.#element('a', children, ` href="${escaped(url)}"`);
  }

  #image(given: string, title: string | null | undefined, alt: string | null | undefined): void {
    const url = this.#addressOf(given, undefined);
    const words = escaped(this.#file.tags.without(alt ?? ''));
    const image = `<img${url === undefined ? '' : ` src="${escaped(url)}"`}${words ? ` alt="${words}"` : ''}>`;
    const caption = title ? this.#text(title, undefined) : '';
    this.#write(caption ? `<figure>${image}<figcaption>${caption}</figcaption></figure>` : image);
  }

  /** An address, if no template tag is needed to know it. A tag before a path is that of the site. */
  #addressOf(given: string, node: Nodes | undefined): string | undefined {
    const { tags } = this.#file;
    if (!tags.isIn(given)) return given;
    const rest = tags.without(given);
    const isOfSite = rest.startsWith('/') && !given.startsWith('/');
    if (!isOfSite) return undefined;
    if (node)
      this.#report(
        'guessed',
        node,
        'has an address with a template tag before the path; it is read as a path on the site.',
      );
    return rest;
  }

  /** Text without the attributes that Kramdown has in braces. */
  #text(value: string, node: Nodes | undefined): string {
    const words = value.replace(/\{:[^{}\n]*\}/g, () => {
      if (node)
        this.#report('left-out', node, 'has attributes in braces, such as the name of a class; they are left out.');
      return '';
    });
    return this.#file.tags.replaced(escaped(words), elementFor);
  }

  /** HTML as it is written, with the ends without which all that follows would be part of an element that is not shown. */
  #raw(value: string, node: Nodes): string {
    const { tags } = this.#file;
    const html = tags
      .replaced(
        value.replace(/<[^<>]*>/g, (element) => (element.startsWith('<!--') ? element : tags.without(element))),
        elementFor,
      )
      .replace(/<(?=\/?plaintext)/gi, '<x-');
    if (/^<!--(?!.*-->)/s.test(html)) {
      this.#report('changed', node, 'is a comment without an end; its words are shown.');
      return escaped(html.slice(4));
    }
    const [, name = ''] =
      /<(iframe|noembed|noframes|script|select|style|svg|template|textarea|title|xmp)\b[^<]*$/i.exec(html) ?? [];
    return name && !this.#isEnded(name.toLowerCase(), node) ? `${html}</${name}>` : html;
  }

  /** True if an end tag follows a node. */
  #isEnded(name: string, { position }: Nodes): boolean {
    let last = this.#ends.get(name);
    if (last === undefined) {
      last = this.#file.text.toLowerCase().lastIndexOf(`</${name}`);
      this.#ends.set(name, last);
    }
    return last >= (position?.end.offset ?? 0);
  }

  #report(kind: 'left-out' | 'changed' | 'guessed', { position }: Nodes, message: string): void {
    const { report, tags } = this.#file;
    report.report({ kind, path: `line ${tags.lineOf(position?.start.line ?? 1)}`, message });
  }
}

/** The id of a note, by the label in the source. */
export function noteId(label: string): string {
  return `fn-${label.replace(/\s+/g, '-')}`;
}

function tag(end: string): Step {
  return { end };
}

/** True for a node that follows words on the same line. */
function isInLine(node: Nodes | undefined): boolean {
  return node !== undefined && node.type !== 'break';
}

function elementFor(blocks: number | undefined): string {
  return blocks === undefined ? '' : `<${templateElement} n="${blocks}"></${templateElement}>`;
}

/** The words of nodes in a line. */
function wordsOf(nodes: readonly Nodes[]): string {
  let words = '';
  const ahead = [...nodes].reverse();
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
    if ('children' in node) addAll(ahead, node.children.toReversed());
  }
  return words;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
