import type { Article } from '../../article/Article';
import type { Block } from '../../article/Block';
import type { Correction } from '../../article/Correction';
import { plainText, plainTextOfBlocks } from '../../article/plainText';
import { readDate } from '../../article/readDate';
import type { AdapterOptions } from '../AdapterOptions';
import { addAll } from '../addAll';
import type { Fields } from '../fields';
import { finishArticle } from '../finishArticle';
import type { HtmlContent, HtmlElement } from '../html/HtmlElement';
import { leadOf } from '../html/HtmlReader';
import { readSource, type Source } from '../html/readSource';
import { SourceReport } from '../SourceReport';
import { textFrom } from '../textFrom';
import { usableOptions } from '../usableOptions';
import { folded } from '../withQuotes';
import { Item, type ItemText } from './Item';
import { isItem, WireReader } from './WireReader';

/** Options of `fromNinjs`. `read` has readers for elements of the HTML in items, by name. */
export interface FromNinjsOptions extends AdapterOptions<HtmlElement, HtmlContent> {}

const source: Source = {
  what: 'an item in ninjs or digitalwires, which is an object with a headline and a body',
  system: 'ninjs',
  machines:
    /^(?:alt_?ids?|categories|code|events?|format|genres?|literal|\w+_names|objects?|organi[sz]ations?|people|persons?|places?|products?|profile|qcode|rel|renditions?|role|signal|standard|type|uri)$/i,
  wrappers: ['item', 'items', 'entries', 'data', 'newsItem'],
  is: isItem,
};

/**
 * The article that an item of a news agency describes: in ninjs (versions 1, 2 and 3), or in digitalwires of dpa, which its `format` tells.
 * Never throws; what is not known is kept as words, and reported with its path in the source. Notes for editors are not shown.
 */
export function fromNinjs(input: unknown, options: FromNinjsOptions = {}): Article {
  const report = new SourceReport(options?.onIssue);
  const own = usableOptions(options, report);
  const found = readSource(input, source, report, own);
  const draft = 'draft' in found ? found.draft : draftOf(found.story, found.path, report, own);
  return finishArticle(draft, report, own, found.check);
}

function draftOf(story: Fields, path: string, report: SourceReport, options: FromNinjsOptions): Partial<Article> {
  const { base = options.article?.url, embeds, read } = options;
  const item = new Item(story, path);
  const language = item.string('language') || undefined;
  const reader = new WireReader({ report, base, embeds, read, language: language ?? options.article?.language });
  const isWire = item.get('articlehtml') !== undefined || /^digitalwires/.test(item.string('format'));
  const draft = isWire ? ofWire(item, reader) : ofItem(item, reader);
  const authors = reader.authors(item, language);
  const topics = reader.topics(item);
  const publisher = isWire
    ? item.string('creditline')
    : item.string('copyrightholder') || item.items('infosources', 'infosource')[0]?.string('name');
  const firstCreated = dateIn(item, 'firstcreated', 'contentcreated');
  const versionCreated = dateIn(item, 'versioncreated', 'updated');
  const publishedAt = firstCreated ?? versionCreated;
  const id = item.string('uri', 'urn', 'guid');
  const url = reader.pageOf(item);
  const place = item.string('located');
  const section = item.items('service', 'services')[0]?.string('name');
  reader.reportForEditors(item);
  reader.reportWarnings(item);
  const status = reader.withdrawalOf(item);
  const withdrawal: Correction[] =
    status === undefined ? [] : [{ kind: 'withdrawal', text: status, ...(versionCreated && { at: versionCreated }) }];
  const corrections = [...withdrawal, ...(draft.corrections ?? [])];
  return {
    ...(id && { id }),
    ...draft,
    ...(section && !draft.section && { section: { name: section } }),
    ...(topics.length > 0 && { topics }),
    ...(place && { place }),
    ...(authors.length > 0 && { authors }),
    ...(publishedAt && { publishedAt }),
    ...(versionCreated && versionCreated !== publishedAt && { modifiedAt: versionCreated }),
    ...(language && { language }),
    ...(url && { url }),
    ...(publisher && { publisher: { name: publisher } }),
    ...(corrections.length > 0 && { corrections }),
  };
}

function dateIn(item: Item, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const date = readDate(item.get(name)?.value);
    if (date) return date;
  }
  return undefined;
}

/** The words and media of an item in ninjs. */
function ofItem(item: Item, reader: WireReader): Partial<Article> {
  const headlines = withRoles(item.texts('headlines', 'headline'), {
    headline: /^(?:main|headline|)$/,
    deck: /^(?:sub|deck)/,
    kicker: /^(?:kicker|overline|strap|topic)/,
  });
  const headline = reader.lineOf(headlines.headline) || reader.line(item.string('title', 'name'), 'title');
  const own = reader.media(item, true);
  const described = item.texts('descriptions', 'description');
  const { standfirst } = own ? {} : withRoles(described, { standfirst: ofStandfirsts });
  const body = withDateline(bodyOf(item.texts('bodies', 'body'), reader), item.string('dateline'));
  const associated = withoutShown(reader.associated(item), body);
  const [first, ...others] = own ? [...own, ...associated] : associated;
  const lead = first && leadOf([first]);
  const deck = reader.lineOf(headlines.deck ?? item.texts('subheadlines', 'subheadline')[0]);
  const kicker = reader.lineOf(headlines.kicker);
  const used = [headlines.headline, headlines.deck, headlines.kicker, standfirst];
  if (!own) reportOthers([...item.texts('headlines', 'headline'), ...described], used, reader);
  const intro = reader.lineOf(standfirst);
  return {
    ...(kicker && { kicker }),
    headline,
    ...(deck && { deck }),
    ...(intro && { standfirst: intro }),
    ...(lead && { lead }),
    body: [...body, ...(lead ? others : associated)],
  };
}

const ofStandfirsts = /^(?:summary|abstract|standfirst|lead|teaser|intro|text|description|)$/;

/** The first text of each role, with markup rather than without it. */
function withRoles<Name extends string>(
  texts: readonly ItemText[],
  roles: { [Role in Name]: RegExp },
): { [Role in Name]?: ItemText } {
  const found: { [Role in Name]?: ItemText } = {};
  for (const name of Object.keys(roles) as Name[]) {
    const ofRole = texts.filter(({ role }) => roles[name].test(role));
    const text = ofRole.find(({ isHtml }) => isHtml) ?? ofRole[0];
    if (text) found[name] = text;
  }
  return found;
}

/** Reports texts whose words are not shown. */
function reportOthers(texts: readonly ItemText[], used: readonly (ItemText | undefined)[], reader: WireReader): void {
  const shown = folded(used.map((text) => reader.lineOf(text)).join());
  for (const text of texts) {
    if (!used.some((one) => one?.path === text.path) && !shown.includes(folded(reader.lineOf(text))))
      reader.issue('left-out', text.path, 'is a headline or description for another use; it is not shown.');
  }
}

/** The running text: that with markup, if there is one. */
function bodyOf(bodies: readonly ItemText[], reader: WireReader): readonly Block[] {
  const body =
    bodies.find(({ isHtml, path }) => isHtml && !/nitf$/i.test(path)) ??
    bodies.find(({ isHtml }) => isHtml) ??
    bodies[0];
  if (!body) return [];
  const blocks = [...reader.blocksOf(body)];
  const shown = wordsIn(blocks);
  for (const other of bodies) {
    if (other.path === body.path) continue;
    const more = reader.blocksOf(other);
    const words = [...wordsIn(more)];
    if (words.filter((word) => shown.has(word)).length * 2 > words.length) {
      reader.issue('left-out', other.path, 'is another form of the text; the one with markup is shown.');
      continue;
    }
    reader.issue('changed', other.path, 'is a text with other words; it follows the first one.');
    addAll(blocks, more);
  }
  return blocks;
}

function wordsIn(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(folded(plainTextOfBlocks(blocks)).match(/[\p{L}\p{N}]+/gu));
}

/** Blocks without the pictures that the text has. */
function withoutShown(blocks: readonly Block[], body: readonly Block[]): readonly Block[] {
  const text = JSON.stringify(body);
  return blocks.filter((block) => {
    if (block.type !== 'figure') return true;
    const { url, sources = [] } = block.image;
    return ![url, ...sources.map((source) => source.url)].some((address) => text.includes(JSON.stringify(address)));
  });
}

/** The words and media of a story in digitalwires. */
function ofWire(item: Item, reader: WireReader): Partial<Article> {
  const line = (name: string) => {
    const { value, path = '' } = item.get(name) ?? {};
    return reader.line(value, path);
  };
  const html = (name: string, read: (value: unknown, path: string) => readonly Block[]) => {
    const { value, path = '' } = item.get(name) ?? {};
    return value === undefined ? [] : read(value, path);
  };
  const text = withDateline(
    html('articlehtml', (value, path) => reader.html(value, path)),
    item.string('dateline'),
  );
  const associated = withoutShown(reader.associated(item), text);
  const lead = leadOf(associated.slice(0, 1));
  const [kicker, deck, standfirst] = [line('kicker'), line('subhead'), line('teaser')];
  const rubrics = item.get('rubricnames', 'currentrubricnames')?.value;
  const section = Array.isArray(rubrics) ? rubrics.find((name) => typeof name === 'string' && name !== '') : undefined;
  const corrections = correctionsOf(item);
  return {
    ...(kicker && { kicker }),
    headline: line('headline'),
    ...(deck && { deck }),
    ...(standfirst && { standfirst }),
    ...(lead && { lead }),
    body: [
      ...text,
      ...html('infoboxhtml', (value, path) => reader.factBox(value, path)),
      ...html('linkboxhtml', (value, path) => reader.linkBox(value, path)),
      ...(lead ? associated.slice(1) : associated),
    ],
    ...(section && { section: { name: section } }),
    ...(corrections.length > 0 && { corrections }),
  };
}

/** The text with the place and the agency before its first words, unless it begins with them. */
function withDateline(blocks: readonly Block[], dateline: string): readonly Block[] {
  const [first, ...others] = blocks;
  if (dateline === '') return blocks;
  const before = `${dateline} `;
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', text: dateline }, ...blocks];
  if (folded(plainText(first.text)).startsWith(folded(dateline))) return blocks;
  return [{ ...first, text: textFrom([before, ...[first.text].flat()]) }, ...others];
}

/** What was corrected in this version: the sentence for readers, if there is one. */
function correctionsOf(item: Item): Correction[] {
  if (!/correction$/.test(item.string('signal'))) return [];
  const notes = item.items('ednotes').filter((note) => note.get('ispublishable')?.value === true);
  const ofRole = (role: RegExp) => notes.filter((note) => role.test(note.string('role')));
  const forReaders = ofRole(/correctionshort$/);
  const at = dateIn(item, 'versioncreated', 'updated');
  return (forReaders.length > 0 ? forReaders : ofRole(/correction$/)).flatMap((note) => {
    const text = note.string('ednote');
    return text === '' ? [] : [{ kind: 'correction', text, ...(at && { at }) }];
  });
}
