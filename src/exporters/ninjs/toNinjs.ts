import type { Article } from '../../article/Article';
import type { Block } from '../../article/Block';
import { isWithdrawn } from '../../article/correctionsOf';
import { isRecord } from '../../article/guards';
import { paywallAtEnd } from '../../article/paywall';
import { plainTextOfBlocks } from '../../article/plainText';
import { oneOf } from '../../article/Reader';
import { readArticle } from '../../article/readArticle';
import { line } from '../../article/readText';
import { withoutWithdrawn } from '../../article/withdrawn';
import { partNames } from '../../messages/partNames';
import { ExportContext } from '../ExportContext';
import type { ExportOptions } from '../ExportOptions';
import { exportReaders, htmlReaders, type OptionReaders, readOptions } from '../readOptions';
import { disclosureLine } from '../story/notices';
import { storyBlocks } from '../story/storyBlocks';
import { type HtmlOfBlocks, HtmlWriter } from '../toHtmlFragment';
import { withoutEmpty } from '../withoutEmpty';
import { wordsIn } from '../wordsIn';
import { associationsOf, leadOf, sourceTypeOf } from './associations';
import type { Ninjs, Ninjs2, NinjsBody, NinjsConcept, NinjsHeadline } from './Ninjs';

/** Options of `toNinjs`. */
export interface NinjsOptions extends ExportOptions {
  /** The version of ninjs: `3.x`, or `2.x`, whose names are in lower case. @default '3.x' */
  version?: '2.x' | '3.x';
  /** The identifier of the story, an absolute URI, such as `urn:newsml:…`. @default the `id` of the article if it is a URI, or else its `url` */
  uri?: string;
  /** How blocks of some types are written as HTML, such as those of the publisher's own, of which otherwise only the words are. */
  html?: HtmlOfBlocks;
}

const readers: OptionReaders<NinjsOptions> = {
  ...exportReaders,
  ...htmlReaders,
  version: oneOf('2.x', '3.x'),
  uri: line,
};

/**
 * Exports an article in ninjs 3, the JSON of the IPTC for news agencies and their systems: the story and its summary as HTML, with the lines
 * that tell readers of a machine's share, notes and corrections, and its pictures with all their files. `fromNinjs` reads it. A story
 * that was withdrawn is `canceled`. Never throws: the article is read first.
 */
export function toNinjs(article: Article, options?: NinjsOptions & { version?: '3.x' }): Ninjs;
/** The same in ninjs 2. */
export function toNinjs(article: Article, options: NinjsOptions & { version: '2.x' }): Ninjs2;
/** @internal */
export function toNinjs(article: Article, optionsGiven?: NinjsOptions): Ninjs | Ninjs2 {
  const options = readOptions('options', optionsGiven, readers);
  const given = readArticle(article);
  const visible = withoutWithdrawn(given);
  const context = new ExportContext(visible, options);
  const { publishedAt, modifiedAt, authors = [], publisher, place, provenance } = visible;
  const { page, language } = context;
  const uri = uriOf(visible, context, options.uri);
  const isOld = options.version === '2.x';
  const lead = leadOf(visible, context);
  const { headlines, descriptions, others } = headOf(visible, context);
  const published = context.date('publishedAt', publishedAt);
  const version = isOld ? '2.2' : '3.1';
  const item: Ninjs = {
    uri,
    type: 'text',
    representationType: paywallAtEnd(visible.body) ? 'partial' : 'full',
    pubStatus: isWithdrawn(given.corrections) ? 'canceled' : 'usable',
    firstCreated: published,
    versionCreated: context.date('modifiedAt', modifiedAt) ?? published,
    language,
    copyrightHolder: publisher?.name,
    headlines,
    descriptions,
    bodies: bodiesOf(visible, lead ? others : [...others, 'lead'], context, options.html),
    by: context.names(authors.map(({ name }) => name)),
    people: authors.map(({ name, url }) => ({ name, rel: 'author', uri: context.link(url) })),
    located: place,
    subjects: subjectsOf(visible),
    infoSources: publisher && [{ name: publisher.name, uri: context.link(publisher.url) }],
    renditions: page === undefined ? undefined : [{ name: 'web', href: page, contentType: 'text/html' }],
    associations: [...(lead ? [lead] : []), ...associationsOf(visible, lead, context)],
    altIds: visible.id !== undefined && visible.id !== uri ? [{ role: 'id', value: visible.id }] : [],
    digitalSourceType: sourceTypeOf(provenance),
    standard: { name: 'ninjs', version, schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json#` },
  };
  const full = withoutEmpty(item, ['uri']);
  return isOld ? (inLowerCase(full) as Ninjs2) : full;
}

/** The identifier of a story; reported, and an empty string, for a story that has none. */
function uriOf({ id }: Article, context: ExportContext, given: string | undefined): string {
  const own = [given, id].find((one) => one !== undefined && isUri(one)) ?? context.page;
  if (own !== undefined) return own;
  context.report(
    'missing',
    'url',
    'is not there, and the id is no URI, without which an item has no identifier. Add the url, or pass uri.',
  );
  return '';
}

function isUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:[\w\-.~:/?#@!$&'()*+,;=%]+$/i.test(text);
}

/** The parts of a story that items have apart from the text. One that needs a line for readers is among the `others`, which the text must have. */
function headOf(article: Article, context: ExportContext) {
  const { kicker, headline, deck, standfirst, provenance, provenanceOf = {} } = article;
  const needsLine = (part: 'deck' | 'standfirst') =>
    disclosureLine(context.say(partNames[part]), provenanceOf[part] ?? provenance, context) !== undefined;
  const others = (['deck', 'standfirst'] as const).filter(needsLine);
  const headlines: NinjsHeadline[] = [];
  const add = (role: NinjsHeadline['role'], value: string | undefined) => {
    if (value) headlines.push({ role, contentType: 'text/plain', value });
  };
  add('main', headline);
  add('subheadline', others.includes('deck') ? '' : deck);
  add('kicker', kicker);
  const summary = standfirst && !others.includes('standfirst') ? standfirst : '';
  const descriptions = summary ? [{ role: 'summary', contentType: 'text/plain', value: summary } as const] : [];
  return { headlines, descriptions, others };
}

/** The story, and its summary with the key points. */
function bodiesOf(
  article: Article,
  others: readonly ('deck' | 'standfirst' | 'lead')[],
  context: ExportContext,
  html: HtmlOfBlocks | undefined,
): NinjsBody[] {
  const writer = new HtmlWriter(context, html, article.notes);
  const main = storyBlocks(article, 'in-full', [...others, 'conversation'], context);
  const written = [writer.blocks([...main.story, ...main.aboutNotes]), writer.notes(), writer.blocks(main.corrections)];
  const { summary, keyPoints, notes = [] } = article;
  const short =
    summary || keyPoints ? storyBlocks(article, 'at-a-glance', ['summary', 'keyPoints'], context).story : [];
  const words = [...main.story, ...notes.map((note): Block => ({ type: 'paragraph', text: note.text }))];
  return [
    bodyOf('main', written.filter(Boolean).join('\n'), [...words, ...main.corrections], context),
    bodyOf('summary', writer.blocks(short), short, context),
  ].filter(({ value }) => value !== '');
}

function bodyOf(role: NinjsBody['role'], value: string, blocks: readonly Block[], { marks }: ExportContext): NinjsBody {
  const running = blocks.filter(({ type }) => type !== 'figure' && type !== 'gallery');
  const words = plainTextOfBlocks(running, marks).trim();
  return { role, contentType: 'text/html', charCount: [...words].length, wordCount: wordsIn(words), value };
}

/** The topics that have a code. */
function subjectsOf({ topics = [] }: Article): NinjsConcept[] {
  return topics.flatMap(({ name, code }): NinjsConcept[] => {
    if (!code) return [];
    const number = /^medtop:(\d+)$/.exec(code)?.[1];
    if (number) return [{ name, uri: `http://cv.iptc.org/newscodes/mediatopic/${number}` }];
    return [isUri(code) ? { name, uri: code } : { name, literal: code }];
  });
}

/** A value of JSON in which all names are in lower case. */
function inLowerCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inLowerCase);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name.toLowerCase(), inLowerCase(one)]));
}
