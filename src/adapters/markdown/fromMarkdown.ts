import type { Root } from 'mdast';
import { fromMarkdown as parse } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Article, Note } from '../../article/Article';
import type { Block } from '../../article/Block';
import { plainText } from '../../article/plainText';
import type { Text } from '../../article/Text';
import { textForReaders } from '../../article/textForReaders';
import type { AdapterOptions } from '../AdapterOptions';
import { addAll } from '../addAll';
import { finishArticle } from '../finishArticle';
import type { HtmlWalk } from '../html/HtmlDocument';
import type { HtmlContent, HtmlElement } from '../html/HtmlElement';
import { readHtml, textAndBlocksOf } from '../html/readHtml';
import { paragraphsOf } from '../paragraphsOf';
import type { FieldNames } from '../readDocument';
import { SourceReport } from '../SourceReport';
import { isBlank } from '../textFrom';
import { usableOptions } from '../usableOptions';
import { rankOf } from '../withLevels';
import { articleFieldsOf } from './articleFields';
import { partsOf } from './frontMatter';
import { alertElement, definitionsIn, type MarkdownFile, MarkdownHtml, noteId, templateElement } from './MarkdownHtml';
import { type TemplateReader, TemplateTags } from './TemplateTags';
import { tangledLine } from './tangledLine';

/** Options of `fromMarkdown`. `read` has readers for elements of HTML by name: those in the text, and those that Markdown stands for, such as `pre`. */
export interface FromMarkdownOptions extends AdapterOptions<HtmlElement, HtmlContent> {
  /** The fields of the front matter, if it is not in the text: then the text is read as it is. @default the YAML between lines of `---` at the beginning of the text */
  frontMatter?: Readonly<Record<string, unknown>>;
  /** The fields of the front matter that are those of the article, by name or path (`cover.image`). @default the names that most sites use, such as `title`, `date` and `authors` */
  fields?: FieldNames;
  /** What takes the place of a template tag, such as `{{ site.name }}` or `{% include map.html %}`: Markdown, or blocks. A tag for which it returns nothing is left out; one that it returns as it is stays in the text. */
  templates?: TemplateReader;
  /** True to read short bold paragraphs as headings. @default false */
  guess?: boolean;
}

/**
 * The article in a file of Markdown (CommonMark with the extensions of GitHub, footnotes and raw HTML), with its front matter. Never throws.
 * Words are kept in their order; what is left out is reported with its line.
 */
export function fromMarkdown(markdown: unknown, options: FromMarkdownOptions = {}): Article {
  const report = new SourceReport(options?.onIssue);
  const own = usableOptions(options, report);
  const { article = {}, frontMatter } = own;
  const given = markdownOf(markdown, report);
  const { fields, text, line } = frontMatter ? { fields: frontMatter, text: given, line: 1 } : partsOf(given, report);
  const { base = article.url } = own;
  const walk = { report, base, embeds: own.embeds, read: own.read, guess: own.guess };
  const draft = articleFieldsOf(fields, {
    base,
    report,
    fields: own.fields,
    text: (words, field) => fieldText(words, walk, field),
  });
  const { headline, url, language } = { ...article, ...draft };
  const read = readBody(text, line, own, { ...walk, base: base ?? url, headline, language });
  const [first, ...others] = read.body;
  const isTitle = !headline && first?.type === 'heading' && rankOf(first) === 1;
  if (read.body.length === 0)
    report.report({ kind: 'missing', path: '', message: 'has no words and no pictures; the article is empty.' });
  return finishArticle(
    { ...draft, ...read, ...(isTitle && { headline: plainText(first.text), body: others }) },
    report,
    own,
  );
}

/** The Markdown in a value that should be a string. */
function markdownOf(value: unknown, report: SourceReport): string {
  if (typeof value === 'string') return value;
  const isNothing = value === undefined || value === null;
  report.report({
    kind: isNothing ? 'missing' : 'changed',
    path: '',
    message: isNothing ? 'is empty, not Markdown.' : 'is not a string of Markdown; its words are shown.',
  });
  return textForReaders(value).replace(/[\\`*_{}[\]<>()#+.!|~&-]/g, '\\$&');
}

/** The blocks of Markdown, and its notes. */
function readBody(
  source: string,
  line: number,
  options: FromMarkdownOptions,
  given: HtmlWalk,
): Pick<Article, 'body' | 'notes'> {
  const { report } = given;
  const tags = new TemplateTags(source, line, options.templates, report);
  const text = flatter(tags.text, tags, report);
  const tangled = tangledLine(text);
  if (tangled !== undefined) {
    const message =
      'is in a paragraph with more brackets, marks or lines than can be read; the file is read as plain text.';
    report.report({ kind: 'changed', path: `line ${tags.lineOf(tangled)}`, message });
  }
  const tree = tangled === undefined ? treeOf(text, report) : undefined;
  if (!tree) return { body: paragraphsOf(tags.without(source)) };
  const file: MarkdownFile = { report, tags, text, ...definitionsIn(tree) };
  const notes = new Map<string, Note>();
  for (const label of file.notes.keys()) notes.set(noteId(label), { id: noteId(label), text: '' });
  const read: HtmlWalk['read'] = {
    ...given.read,
    [templateElement]: ({ attributes }) => tags.blocksOf(attributes.n),
    [alertElement]: ({ children }, { blocks }) => alertOf(blocks(children)),
  };
  const walkOf = (html: MarkdownHtml): HtmlWalk => ({
    ...given,
    read,
    notes,
    lineAt: (offset) => html.lineAt(offset),
  });
  const html = new MarkdownHtml([tree], file);
  const body: Block[] = [...readHtml(html.html, walkOf(html))];
  for (const [label, definition] of file.notes) {
    const html = new MarkdownHtml(definition.children, file);
    const { text, others } = textAndBlocksOf(html.html, walkOf(html));
    const id = noteId(label);
    if (isBlank(text)) notes.delete(id);
    else notes.set(id, { id, text });
    addAll(body, others);
  }
  tags.reportLeftOut();
  return { body, ...(notes.size > 0 && { notes: [...notes.values()] }) };
}

/** The box that an alert of GitHub becomes. */
function alertOf([label, ...body]: readonly Block[]): Block {
  const title = label?.type === 'paragraph' ? label.text : '';
  return { type: 'factBox', kind: 'note', title, ...(body.length > 0 && { body }) };
}

function treeOf(text: string, report: SourceReport): Root | undefined {
  try {
    return parse(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  } catch (error) {
    report.report({
      kind: 'changed',
      path: '',
      message: `is not understood as Markdown (${error}); it is read as plain text.`,
    });
    return undefined;
  }
}

/** So many quotes and lists are read inside each other. */
const deepest = 40;

const markers = /^(?:[^\S\n]*(?:>|[-+*](?=[^\S\n])|\d{1,9}[.)](?=[^\S\n]))){41,}/gm;

/** Markdown in which no quotes and lists are too many levels deep: the time of the parser grows with their square. */
function flatter(text: string, tags: TemplateTags, report: SourceReport): string {
  return text.replace(/^[^\S\n]{200,}/gm, ' '.repeat(200)).replace(markers, (given, offset: number) => {
    const line = tags.lineOf(text.slice(0, offset).split('\n').length);
    const message = `has quotes and lists inside more than ${deepest} others; they are read as being inside ${deepest}.`;
    report.report({ kind: 'changed', path: `line ${line}`, message });
    const kept = given.match(/[^\S\n]*(?:>|[-+*]|\d+[.)])/g) ?? [];
    return kept.slice(0, deepest).join('');
  });
}

/** A field of front matter as text: it may have the marks of a line, but no blocks. */
function fieldText(words: string, walk: Omit<HtmlWalk, 'report'> & { report: SourceReport }, field: string): Text {
  if (!/[*_`<[\\&]/.test(words) || /^\s*(?:[-+*#>]+|\d+[.)]|[`~]{3,})(?:\s|$)/.test(words))
    return words.replace(/\s+/g, ' ').trim();
  const { report } = walk;
  const tags = new TemplateTags(words, 1, (tag) => tag, report);
  const tree = treeOf(words, report);
  if (!tree) return words;
  const { html } = new MarkdownHtml([tree], { report, tags, text: words, definitions: new Map(), notes: new Map() });
  return textAndBlocksOf(html, walk, field).text;
}
