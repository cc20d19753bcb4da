import type { Article, Note } from '../../article/Article';
import type { Block } from '../../article/Block';
import { plainText, plainTextOfBlocks } from '../../article/plainText';
import { textForReaders } from '../../article/textForReaders';
import type { AdapterOptions } from '../AdapterOptions';
import { finishArticle } from '../finishArticle';
import { SourceReport } from '../SourceReport';
import { usableOptions } from '../usableOptions';
import { rankOf } from '../withLevels';
import { folded } from '../withQuotes';
import { parseHtmlFragment, parsePage } from './dom';
import type { HtmlContent, HtmlElement } from './HtmlElement';
import { metadataOf } from './pageMetadata';
import { readNodes } from './readHtml';
import { storyOf } from './storyOf';

/** Options of `fromHtml`. `read` has readers for elements by name. */
export interface FromHtmlOptions extends AdapterOptions<HtmlElement, HtmlContent> {
  /** True for a whole page: the headline, the authors, the dates and the picture are read from what it says about itself, and the body from its `article`, `main` or `articleBody`. @default whether the HTML has a doctype, `html`, `head` or `body` */
  page?: boolean;
  /** True to read short bold paragraphs as headings, and the end of a caption such as "Photo: Bo Larch" as the credit. @default false */
  guess?: boolean;
}

/**
 * The article in HTML: a fragment, such as the body of a story in a CMS, or a whole page. Never throws. Words are kept in their order;
 * what is left out is reported with its place. Nothing in the article is HTML any more.
 */
export function fromHtml(html: unknown, options: FromHtmlOptions = {}): Article {
  const report = new SourceReport(options?.onIssue);
  const own = usableOptions(options, report);
  const { embeds, read, guess, article = {} } = own;
  const text = htmlOf(html, report);
  const isPage = own.page ?? /<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 5000));
  const nodes = isPage ? parsePage(text) : parseHtmlFragment(text);
  const draft: Partial<Article> = isPage ? metadataOf(nodes, own.base ?? article.url, report) : {};
  const { headline, url, language } = { ...article, ...draft };
  const notes = new Map<string, Note>();
  const walk = { report, base: own.base ?? url, embeds, read, guess, headline, language, notes };
  const blocks = readNodes(isPage ? storyOf(nodes) : nodes, walk, '');
  if (blocks.length === 0) {
    report.report({ kind: 'missing', path: '', message: 'has no words and no pictures; the article is empty.' });
  }
  const [first, ...others] = blocks;
  const isTitle = !headline && first?.type === 'heading' && rankOf(first) === 1;
  const body = isTitle ? others : blocks;
  const found: Partial<Article> = {
    ...withoutRepetition(draft, body, report),
    ...(isTitle && { headline: plainText(first.text) }),
    body,
    ...(notes.size > 0 && { notes: [...notes.values()] }),
  };
  return finishArticle(found, report, own);
}

/** The HTML in a value that should be a string. */
function htmlOf(value: unknown, report: SourceReport): string {
  if (typeof value === 'string') return value;
  const isNothing = value === undefined || value === null;
  report.report({
    kind: isNothing ? 'missing' : 'changed',
    path: '',
    message: isNothing
      ? 'is empty, not HTML.'
      : 'is not a string of HTML; its words are shown. For JSON, use the adapter of its system.',
  });
  return textForReaders(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The fields of a page without a standfirst and a lead that repeat the body. */
function withoutRepetition(
  { standfirst, lead, ...draft }: Partial<Article>,
  body: readonly Block[],
  report: SourceReport,
): Partial<Article> {
  const words = standfirst && folded(standfirst.replace(/\s*(?:…|\.{3}|\[…\])\s*$/, ''));
  const isNew = words && !folded(plainTextOfBlocks(body)).includes(words);
  const isAlone =
    lead?.type === 'figure' && !body.some(({ type }) => type === 'figure' || type === 'gallery' || type === 'video');
  if (isAlone) report.reportLacks(lead.image, 'head');
  return { ...draft, ...(isNew && { standfirst }), ...(isAlone && { lead }) };
}
