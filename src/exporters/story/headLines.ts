import type { Article } from '../../article/Article';
import { plainText } from '../../article/plainText';
import type { Text } from '../../article/Text';
import type { ExportContext } from '../ExportContext';

/** What stands above a story in an export of words: kicker and headline, and the lines with authors, place and dates. */
export function headLines(article: Article, context: ExportContext): Text[] {
  const { kicker, headline } = article;
  return [...(kicker ? [kicker] : []), headline, ...bylines(article, context)];
}

/** The lines with the authors, the place and the dates. */
export function bylines({ authors = [], place, publishedAt, modifiedAt }: Article, context: ExportContext): Text[] {
  const names = context.names(authors.map(({ name, role }) => (role ? `${name} (${role})` : name)));
  const dates = [
    place ?? '',
    publishedAt ? context.moment(publishedAt) : '',
    modifiedAt && modifiedAt !== publishedAt
      ? plainText(context.say('updated', { date: context.moment(modifiedAt) }))
      : '',
  ].filter(Boolean);
  return [
    ...(names ? [context.say('byline', { authors: names })] : []),
    ...(dates.length > 0 ? [dates.join(' · ')] : []),
  ];
}
