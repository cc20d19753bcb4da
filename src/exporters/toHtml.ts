import type { Article } from '../article/Article';
import { readArticle } from '../article/readArticle';
import { withoutWithdrawn } from '../article/withdrawn';
import { ExportContext } from './ExportContext';
import type { ExportOptions } from './ExportOptions';
import { depthReaders, exportReaders, htmlReaders, type OptionReaders, readOptions } from './readOptions';
import { type HtmlOfStoryOptions, htmlOfStory } from './story/htmlOfStory';

/** Options of `toHtml`. */
export interface HtmlOptions extends ExportOptions, HtmlOfStoryOptions {}

const readers: OptionReaders<HtmlOptions> = { ...exportReaders, ...depthReaders, ...htmlReaders };

/**
 * Writes an article as HTML for other systems: headline, authors and dates, the story with the lines that tell readers of a machine's share,
 * notes and corrections. The elements are those of `toHtmlFragment`, in one `div` with language and direction. Leaves out what was
 * withdrawn, pull quotes, slots and transcripts. Never throws: the article is read first.
 */
export function toHtml(article: Article, options?: HtmlOptions): string {
  const chosen = readOptions('options', options, readers);
  const visible = withoutWithdrawn(readArticle(article));
  const written = htmlOfStory(visible, new ExportContext(visible, chosen), chosen, { isWhole: true });
  return written && `${written}\n`;
}
