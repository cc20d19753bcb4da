import type { Article } from '../../article/Article';
import { plainText } from '../../article/plainText';
import { partNames } from '../../messages/partNames';
import type { ExportContext } from '../ExportContext';
import { abstractOf } from './abstractOf';
import { disclosureLine } from './notices';

/** The abstract of a story: the standfirst, the deck or the summary, the first one in which no machine had a share; or else one with its notice. */
export function descriptionOf(article: Article, context: ExportContext): string {
  const { part, isFree } = abstractOf(article) ?? {};
  if (!part) return '';
  const words = plainText(article[part], context.marks);
  const own = article.provenanceOf?.[part];
  const line = own
    ? disclosureLine(context.say(partNames[part]), own, context)
    : disclosureLine(context.say('thisArticle'), article.provenance, context);
  return line === undefined || isFree ? words : `${plainText(line, context.marks)}. ${words}`;
}
