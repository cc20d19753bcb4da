import type { Article, Note } from '../../article/Article';
import type { AdapterOptions } from '../AdapterOptions';
import { finishArticle } from '../finishArticle';
import { SourceReport } from '../SourceReport';
import type { HtmlContent, HtmlElement } from './HtmlElement';
import { readHtml } from './readHtml';

/** Options of `fromHtml`. `read` has readers for elements by name. */
export interface FromHtmlOptions extends AdapterOptions<HtmlElement, HtmlContent> {
  /** True to read short bold paragraphs as headings, and to divide credits from captions by their form. @default false */
  guess?: boolean;
}

/** The article in HTML: a fragment, such as the body of a story in a CMS, or a whole page. */
export function fromHtml(html: unknown, options: FromHtmlOptions = {}): Article {
  const { onIssue, base, embeds, read, guess, article } = options;
  const report = new SourceReport(onIssue);
  const notes = new Map<string, Note>();
  const body = readHtml(String(html), {
    report,
    base: base ?? article?.url,
    embeds,
    read,
    guess,
    headline: article?.headline,
    language: article?.language,
    notes,
  });
  return finishArticle({ body, ...(notes.size > 0 && { notes: [...notes.values()] }) }, report, options);
}
