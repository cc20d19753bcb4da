import type { Article, Section, Topic } from '../../article/Article';
import type { Author } from '../../article/Author';
import type { Block } from '../../article/Block';
import { isRecord, listOf } from '../../article/guards';
import { plainText } from '../../article/plainText';
import { readDate } from '../../article/readDate';
import { safeImageUrl } from '../../article/url';
import type { AdapterOptions } from '../AdapterOptions';
import { addressOf } from '../addressOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { finishArticle } from '../finishArticle';
import { leadOf } from '../html/HtmlReader';
import { linksOf } from '../html/linksOf';
import { NestedReport } from '../html/NestedReport';
import { readSource, type Source } from '../html/readSource';
import type { SourceReport } from '../SourceReport';
import { usableOptions } from '../usableOptions';
import { heading } from '../withLevels';
import type { CapiElement } from './Capi';
import { CapiReader, starsOf } from './CapiReader';

/** Options of `fromCapi`. `read` has readers for elements by `type`, or by the end of `_type`, such as `RecipeBlockElement`. */
export interface FromCapiOptions extends AdapterOptions<CapiElement, string | CapiElement | readonly CapiElement[]> {}

const source: Source = {
  what: 'a story of the Guardian, which is an object with blocks of elements',
  system: 'capi',
  seenOf,
  machines:
    /^(?:_type|apiUrl|assetType|atomId|atomType|attributes|campaigns?|contentAuthSystem|contributorIds|css|designType|discussionKey|elementId|embedType|formFields|format|id|identifier|imageType|isMandatory|js|lang|media(?:ApiUri|Id)|picdarUrn|primaryDateLine|role|scriptName|secondaryDateLine|sourceDomain|suppliersReference|targeting|thirdPartyTracking|tags|type|videoId)$|Display$/,
  wrappers: ['response', 'content', 'frontendData', 'article', 'data', 'results'],
  is: (value) =>
    isRecord(value.blocks) ||
    Array.isArray(value.blocks) ||
    Array.isArray(value.elements) ||
    typeof fieldsOf(value.fields).body === 'string' ||
    (typeof value.webTitle === 'string' && typeof value.webUrl === 'string') ||
    typeof value._type === 'string',
};

/**
 * The article that a story of the Guardian describes: an item of the Content API with its blocks or its body, an article of the rendering
 * model (DCR), a block, or an element. Posts of a live report become live updates. Never throws; what is not known is kept as words, and
 * reported with its path in the source.
 */
export function fromCapi(input: unknown, options: FromCapiOptions = {}): Article {
  const report = new NestedReport(options?.onIssue, input, /^(?:data|fields|author|\w+TypeData)$/);
  const own = usableOptions(options, report);
  const found = readSource(input, source, report, own);
  const draft = 'draft' in found ? found.draft : draftOf(found.story, found.path, report, own);
  return finishArticle(draft, report, own, found.check);
}

/** What readers see of a story: the rendering model has the settings of the page beside it. */
function seenOf(story: Fields): Fields {
  const { headline, standfirst, trailText, blocks, elements, mainMediaElements, fields } = story;
  if (story._type !== undefined) return story;
  const { trailText: teaser, contributorBio } = fieldsOf(fields);
  const ofApi = { trailText: teaser, contributorBio };
  return { headline, standfirst, trailText, blocks, elements, mainMediaElements, fields: ofApi };
}

function draftOf(story: Fields, path: string, report: SourceReport, options: FromCapiOptions): Partial<Article> {
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const fields = fieldsOf(story.fields);
  const url = addressOf(story.canonicalUrl ?? story.webURL ?? story.webUrl, options.base ?? options.article?.url);
  const language = stringOf(story.lang) || stringOf(fields.lang) || options.article?.language;
  const given = [story.headline, fields.headline, story.webTitle].find(
    (text) => typeof text === 'string' && text !== '',
  );
  const { base = url ?? options.article?.url, embeds } = options;
  const reader = new CapiReader({ report, base, embeds, headline: stringOf(given), language }, options);
  const headline = reader.line(given, at('headline'));
  const standfirst = readStandfirst(
    story.standfirst ?? fields.standfirst ?? fields.trailText,
    at('standfirst'),
    reader,
  );
  const { body, live } = readBody(story, at, reader);
  const lead = readLead(story, at, reader);
  const stars = starsOf(story.starRating ?? Number(stringOf(fields.starRating))) ?? [];
  const tags = listOf(story.tags as readonly unknown[]).map(fieldsOf);
  const byline = reader.line(story.byline ?? fields.byline ?? fieldsOf(story.author).byline, at('byline'));
  const authors = authorsOf(byline, tags, at('tags'), reader);
  const topics = topicsOf(tags, reader);
  const section = sectionOf(story, reader);
  const publishedAt = readDate(story.webPublicationDate ?? fields.firstPublicationDate);
  const modifiedAt = readDate(fields.lastModified ?? modifiedIn(story.linkedData));
  const publisher = stringOf(story.publication) || stringOf(fields.publication);
  const id = stringOf(story.pageId) || stringOf(story.id);
  return {
    ...(id && { id }),
    headline,
    ...(standfirst.text && { standfirst: standfirst.text }),
    ...(lead.lead && { lead: lead.lead }),
    body: [...standfirst.blocks, ...stars, ...lead.others, ...body],
    ...(section && { section }),
    ...(topics.length > 0 && { topics }),
    ...(authors.length > 0 && { authors }),
    ...(publishedAt && { publishedAt }),
    ...(modifiedAt && modifiedAt !== publishedAt && { modifiedAt }),
    ...(language && { language }),
    ...(url && { url }),
    ...(live && { live }),
    ...(publisher && { publisher: { name: publisher } }),
  };
}

/** The sentences of a standfirst, and the links under them. */
function readStandfirst(value: unknown, path: string, reader: CapiReader): { text: string; blocks: readonly Block[] } {
  const blocks = reader.html(value, path);
  const first = blocks.findIndex((block) => block.type !== 'paragraph' || linksOf([block]) !== undefined);
  const [sentences, others] = first < 0 ? [blocks, []] : [blocks.slice(0, first), blocks.slice(first)];
  const texts = sentences.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  if (texts.some((text) => JSON.stringify(text).includes('"link"')))
    reader.issue('changed', path, 'has links in its sentences; their words are kept.');
  const text = texts.map((one) => plainText(one).replace(/\s+/g, ' ').trim()).join(' ');
  const links = linksOf(others);
  return { text, blocks: links ? [{ type: 'relatedLinks', links }] : others };
}

/** The running text: the elements of one block, or the posts of a live report. */
function readBody(
  story: Fields,
  at: (name: string) => string,
  reader: CapiReader,
): { body: readonly Block[]; live?: Article['live'] } {
  const isOfApi = isRecord(story.blocks);
  const path = isOfApi ? at('blocks.body') : at('blocks');
  const blocks = listOf((isOfApi ? fieldsOf(story.blocks).body : story.blocks) as readonly unknown[]);
  if (story._type !== undefined || Array.isArray(story.elements))
    return { body: reader.blocks(story, at('').replace(/\.$/, '')) };
  const html = fieldsOf(story.fields).body;
  if (blocks.length === 0) return { body: reader.html(html, at('fields.body')) };
  const isLive = blocks.length > 1 || isOfLiveReport(story);
  const body = blocks.flatMap((value, index): readonly Block[] => {
    const block = fieldsOf(value);
    const place = `${path}[${index}]`;
    const update = isLive ? reader.update(block, place) : undefined;
    if (update) return [update];
    const title = reader.line(block.title, `${place}.title`);
    const content = Array.isArray(block.elements)
      ? reader.blocks(block.elements, `${place}.elements`)
      : reader.html(block.bodyHtml, `${place}.bodyHtml`);
    return title ? [heading(title, 2), ...content] : content;
  });
  const moments = body.flatMap((block) => (block.type === 'liveUpdate' ? [block.at] : []));
  const [startedAt = ''] = moments.toSorted();
  if (startedAt === '') return { body };
  const isOver =
    fieldsOf(story.fields).liveBloggingNow === 'false' ||
    fieldsOf(story.config).isLive === false ||
    designsOf(story).some((name) => /^deadblog/i.test(name));
  const endedAt = moments.toSorted().at(-1);
  return {
    body,
    live: {
      startedAt,
      ...(isOver && endedAt && { endedAt }),
      ...(moments.length > 1 && moments[0] === startedAt && { order: 'oldest' as const }),
    },
  };
}

function isOfLiveReport(story: Fields): boolean {
  return designsOf(story).some((name) => /^(?:live|dead)blog/i.test(name));
}

/** What a story is, in the fields of both models. A report that is over is a `DeadBlog`. */
function designsOf({ contentType, designType, format, type }: Fields): string[] {
  return [contentType, designType, fieldsOf(format).design, type].map(stringOf);
}

/** The main media, and what stands beside them. */
function readLead(
  story: Fields,
  at: (name: string) => string,
  reader: CapiReader,
): { lead?: Article['lead']; others: readonly Block[] } {
  const main = fieldsOf(story.blocks).main;
  const blocks = Array.isArray(story.mainMediaElements)
    ? reader.blocks(story.mainMediaElements, at('mainMediaElements'))
    : main === undefined
      ? reader.html(fieldsOf(story.fields).main, at('fields.main'))
      : reader.blocks(fieldsOf(main).elements, at('blocks.main.elements'));
  const [first, ...others] = blocks;
  const lead = first && leadOf([first]);
  return lead ? { lead, others } : { others: blocks };
}

/** The authors that tags name, if the byline has nothing but their names; a role may follow the only one. Otherwise the byline, undivided. */
function authorsOf(byline: string, tags: readonly Fields[], path: string, reader: CapiReader): Author[] {
  const contributors = tags.flatMap((tag, index) => {
    const name = nameOf(tag);
    return /^contributor$/i.test(stringOf(tag.type)) && name ? [{ tag, name, place: `${path}[${index}]` }] : [];
  });
  const named = contributors.filter(({ name }) => byline === '' || byline.includes(name));
  const rest = named.reduce((words, { name }) => words.replace(name, ' '), byline);
  const role = rest.replace(/^[\s,]+|[\s,]+$/g, '');
  const isOnlyNames = /^(?:[\s,&;]|\b(?:and|with|in|by)\b)*$/.test(rest);
  if (named.length === 0 || !(isOnlyNames || (named.length === 1 && byline.startsWith(named[0]?.name ?? '')))) {
    return byline === '' ? [] : [{ name: byline }];
  }
  return named.map(({ tag, name, place }): Author => {
    const url = addressOf(tag.webUrl ?? (typeof tag.id === 'string' ? `/${tag.id}` : undefined), reader.base);
    const portrait = addressOf(tag.bylineImageUrl, reader.base, safeImageUrl);
    const description = reader.line(tag.bio, `${place}.bio`);
    return {
      name,
      ...(role && !isOnlyNames && { role }),
      ...(url && { url }),
      ...(portrait && { image: { url: portrait, alt: '' } }),
      ...(description && { description }),
    };
  });
}

function nameOf(tag: Fields): string {
  return (stringOf(tag.title) || stringOf(tag.webTitle)).trim();
}

function topicsOf(tags: readonly Fields[], reader: CapiReader): Topic[] {
  return tags.flatMap((tag) => {
    const name = nameOf(tag);
    if (!/^keyword$/i.test(stringOf(tag.type)) || name === '') return [];
    const url = addressOf(tag.webUrl ?? (typeof tag.id === 'string' ? `/${tag.id}` : undefined), reader.base);
    return [{ name, ...(url && { url }) }];
  });
}

function sectionOf(story: Fields, reader: CapiReader): Section | undefined {
  const name = stringOf(story.sectionLabel) || stringOf(story.sectionName);
  if (name === '') return undefined;
  const path = stringOf(story.sectionUrl) || stringOf(story.sectionId);
  const url = path ? addressOf(/^(?:https?:)?\//.test(path) ? path : `/${path}`, reader.base) : undefined;
  const id = (stringOf(story.sectionId) || stringOf(story.sectionName) || path).split('/')[0];
  return { name, ...(url && { url }), ...(id && /^[\w-]+$/.test(id) && { id }) };
}

/** When a story was changed, as its data for search engines say. */
function modifiedIn(linkedData: unknown): unknown {
  return listOf(linkedData as readonly unknown[])
    .map((one) => fieldsOf(one).dateModified)
    .find((date) => typeof date === 'string');
}
