import type { Article } from '../../article/Article';
import { ExportContext } from '../ExportContext';
import { readOptions } from '../readOptions';
import { descriptionOf } from '../story/descriptionOf';
import type { EmailOptions } from './EmailOptions';
import { emailReaders, visibleIn, writeEmail } from './writeEmail';

/**
 * Writes an article as the HTML of a mail: one document with headline, picture, summary, key points and the short version, the lines that
 * tell readers of a machine's share, corrections, and a link to the whole story. It looks like the page, light and dark, with nothing that
 * mail programs do not know: tables for layout, styles in the elements, no scripts and forms. Films and frames are pictures with a link.
 * `toPlainText` writes the other part of the mail, and `toNewsletterHtml` several stories. Never throws: the article is read first.
 */
export function toEmailHtml(article: Article, options?: EmailOptions): string {
  const chosen = readOptions('options', options, emailReaders);
  const { depth = 'in-brief' } = chosen;
  const about = visibleIn(article);
  const context = new ExportContext(about, chosen);
  if (!about.headline)
    context.report('missing', 'headline', 'is not there, which the mail needs as its title. Add it.');
  const preheader = descriptionOf(about, context);
  return writeEmail(
    {
      about: { ...about, headline: about.headline || about.deck || '' },
      isNewsletter: false,
      preheader,
      stories: [{ article: about, depth, path: '' }],
    },
    chosen,
  );
}
