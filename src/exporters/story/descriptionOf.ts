import type { Article } from '../../article/Article';
import { plainText } from '../../article/plainText';
import { partNames } from '../../messages/partNames';
import type { ExportContext } from '../ExportContext';
import { mustDisclose } from '../mustDisclose';
import { disclosureLine } from './notices';

/** The abstract of a story: the standfirst, the deck or the summary, the first one in which no machine had a share; or else one with its notice. */
export function descriptionOf(article: Article, context: ExportContext): string {
  const parts = (['standfirst', 'deck', 'summary'] as const).filter((part) => plainText(article[part]).trim() !== '');
  const free = parts.find((part) => !mustDisclose(article.provenanceOf?.[part] ?? article.provenance));
  const part = free ?? parts[0];
  if (!part) return '';
  const words = plainText(article[part], context.marks);
  const own = article.provenanceOf?.[part];
  const line = own
    ? disclosureLine(context.say(partNames[part]), own, context)
    : disclosureLine(context.say('thisArticle'), article.provenance, context);
  return line === undefined || free ? words : `${plainText(line, context.marks)}. ${words}`;
}
