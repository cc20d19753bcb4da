import type { Article, Section } from '../../article/Article';
import type { Author } from '../../article/Author';
import { listOf } from '../../article/guards';
import { plainText } from '../../article/plainText';
import { readDate } from '../../article/readDate';
import { addressOf } from '../addressOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { finishArticle } from '../finishArticle';
import { readSource, type Source } from '../html/readSource';
import { SourceReport } from '../SourceReport';
import { usableOptions } from '../usableOptions';
import { rankOf } from '../withLevels';
import { BbcReader } from './BbcReader';
import type { FromBbcOptions } from './FromBbcOptions';

const source: Source = {
  what: 'an article of the BBC, which is an object with content and metadata',
  system: 'bbc',
  seenOf: ({ content, blocks }) => (content === undefined ? { blocks } : { content }),
  machines:
    /^(?:analyticsLabels|analytics|assetTypeCode|blockId|copyrightHolder|iStatsLabels|id|locators?|markupType|originCode|passport|position|role|smpKind|subType|type|versions|webcastVersions)$/,
  wrappers: ['data', 'article', 'pageData', 'asset'],
  is: (value) => blocksIn(value) !== undefined || Array.isArray(fieldsOf(value.content).groups),
};

/**
 * The article that the BBC has as blocks: an article of Optimo, or an older one of CPS, whose paragraphs are in Candy XML. Never throws;
 * what is not known is kept as words, and reported with its path in the source.
 */
export function fromBbc(input: unknown, options: FromBbcOptions = {}): Article {
  const report = new SourceReport(options?.onIssue);
  const own = usableOptions(options, report);
  const found = readSource(input, source, report, own);
  const draft = 'draft' in found ? found.draft : draftOf(found.story, found.path, report, own);
  return finishArticle(draft, report, own, found.check);
}

function draftOf(story: Fields, path: string, report: SourceReport, options: FromBbcOptions): Partial<Article> {
  const at = path && `${path}.`;
  const metadata = fieldsOf(story.metadata);
  const promo = fieldsOf(story.promo);
  const base = options.base ?? 'https://www.bbc.com/';
  const reader = new BbcReader(report, { ...options, base });
  const found = blocksIn(story);
  const blocks = found ? reader.blocks(found.blocks, { path: at + found.path, depth: 0 }) : [];
  const groups = reader.groups(listOf(fieldsOf(story.content).groups as readonly unknown[]), `${at}content.groups`);
  if (groups.length > 0)
    report.report({ kind: 'changed', path: `${at}content.groups`, message: 'are lists of stories; they are links.' });
  const [first, ...others] = blocks;
  const isHeadline = first?.type === 'heading' && rankOf(first) === 1;
  const headlines = fieldsOf(promo.headlines);
  const names = ['headline', 'seoHeadline', 'promoHeadline', 'shortHeadline'];
  const headline = isHeadline ? plainText(first.text) : names.map((name) => stringOf(headlines[name])).find(Boolean);
  const { firstPublished, lastUpdated, lastPublished, passport, tags, locators } = metadata;
  const language = stringOf(fieldsOf(passport).language) || stringOf(metadata.language);
  const { category } = fieldsOf(passport);
  const section: Section[] = [stringOf(category) || stringOf(fieldsOf(category).categoryName)]
    .filter(Boolean)
    .map((name) => ({ name }));
  const topics = listOf(fieldsOf(tags).about as readonly unknown[]).flatMap((tag) => {
    const name = stringOf(fieldsOf(tag).thingLabel);
    return name ? [{ name }] : [];
  });
  const { canonicalUrl, assetUri } = fieldsOf(locators);
  const url = addressOf(canonicalUrl ?? assetUri, base);
  const publishedAt = momentOf(firstPublished);
  const modifiedAt = momentOf(lastUpdated ?? lastPublished);
  const ofPromo = authorsOf(fieldsOf(promo.byline));
  const authors = ofPromo.length > 0 ? ofPromo : reader.authors;
  const related = fieldsOf(story.relatedContent);
  if (listOf(related.groups as readonly unknown[]).length > 0)
    report.report({
      kind: 'left-out',
      path: `${at}relatedContent`,
      message: 'has links to other stories; they are left out.',
    });
  const summary = stringOf(promo.summary);
  const id = stringOf(metadata.id);
  return {
    ...(id && { id }),
    ...(headline && { headline }),
    ...(summary && { standfirst: summary }),
    ...(section[0] && { section: section[0] }),
    ...(topics.length > 0 && { topics }),
    ...(authors.length > 0 && { authors }),
    ...(publishedAt && { publishedAt }),
    ...(modifiedAt && modifiedAt !== publishedAt && { modifiedAt }),
    ...(language && { language }),
    ...(url && { url }),
    publisher: { name: 'BBC' },
    body: [...(isHeadline ? others : blocks), ...groups],
  };
}

/** The blocks of an article, of Optimo or CPS. */
function blocksIn({ content, blocks }: Fields): { blocks: readonly unknown[]; path: string } | undefined {
  const { model, blocks: ofCps } = fieldsOf(content);
  const ofOptimo = fieldsOf(model).blocks;
  if (Array.isArray(ofOptimo)) return { blocks: ofOptimo, path: 'content.model.blocks' };
  if (Array.isArray(ofCps)) return { blocks: ofCps, path: 'content.blocks' };
  return Array.isArray(blocks) ? { blocks, path: 'blocks' } : undefined;
}

function authorsOf({ name, title, persons }: Fields): Author[] {
  const all = listOf(persons as readonly unknown[]).map(fieldsOf);
  const given =
    all.length > 0 ? all.map((person) => ({ name: person.name, role: person.function })) : [{ name, role: title }];
  return given.flatMap(({ name, role }) => {
    const is = stringOf(name).replace(/^by\s+/i, '');
    return is ? [{ name: is, ...(stringOf(role) && { role: stringOf(role) }) }] : [];
  });
}

/** A moment in milliseconds since 1970, as a date. */
function momentOf(value: unknown): string | undefined {
  const date = new Date(typeof value === 'number' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : readDate(date.toISOString());
}
