import type { Article, Section, Topic } from '../../article/Article';
import type { Author } from '../../article/Author';
import type { Block } from '../../article/Block';
import type { Correction } from '../../article/Correction';
import { isRecord, listOf } from '../../article/guards';
import { readDate } from '../../article/readDate';
import type { AdapterOptions } from '../AdapterOptions';
import { addressOf } from '../addressOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { finishArticle } from '../finishArticle';
import { leadOf } from '../html/HtmlReader';
import { NestedReport } from '../html/NestedReport';
import { readSource, type Source } from '../html/readSource';
import type { SourceReport } from '../SourceReport';
import { usableOptions } from '../usableOptions';
import { folded } from '../withQuotes';
import type { AnsElement } from './Ans';
import { AnsReader } from './AnsReader';

/** Options of `fromArc`. `read` has readers for elements by `subtype` or `type`: the name of a `custom_embed` is its `subtype`. */
export interface FromArcOptions extends AdapterOptions<AnsElement, string | AnsElement | readonly AnsElement[]> {}

const source: Source = {
  what: 'a story in ANS, which is an object with content_elements and headlines',
  system: 'arc',
  machines:
    /^(?:_id|_website.*|additional_properties|address|ancestors|auth|auxiliaries|block_properties|channels|content_restrictions|contributors|geo|keywords|language|named_entities|navigation|owner|pitches|planning|primary_site|publishing|referent|related_content|revision|seo_keywords|sites?|slug|social.*|source|status|stock_symbols|subtype|syndication|version|websites|workflow)$/,
  wrappers: ['content_elements', 'data', 'ans'],
  is: (value) =>
    isRecord(value.headlines) ||
    (typeof value.type === 'string' && !/^(?:results|collection|list|feed)$/.test(value.type)) ||
    (Array.isArray(value.content_elements) &&
      listOf(value.content_elements).every((one) => fieldsOf(one).type !== 'story')),
};

/**
 * The article that a story in ANS (0.10) describes, the format of Arc XP: a story, another document such as a gallery, or an element. Never
 * throws; what is not known is kept as words, and reported with its path in the source.
 */
export function fromArc(input: unknown, options: FromArcOptions = {}): Article {
  const report = new NestedReport(options?.onIssue, input, /^(?:embed|config|data)$/);
  const own = usableOptions(options, report);
  const found = readSource(input, source, report, own);
  const draft = 'draft' in found ? found.draft : draftOf(found.story, found.path, report, own);
  return finishArticle(draft, report, own, found.check);
}

function draftOf(story: Fields, path: string, report: SourceReport, options: FromArcOptions): Partial<Article> {
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const url = addressOf(story.canonical_url ?? story.website_url, options.base ?? options.article?.url);
  const language = stringOf(story.language) || options.article?.language;
  const plain = stringOf(fieldsOf(story.headlines).basic);
  const { base = url ?? options.article?.url, embeds } = options;
  const reader = new AnsReader({ report, base, embeds, headline: plain, language }, options);
  const headline = reader.basic(story.headlines, at('headlines'));
  const deck = reader.basic(story.subheadlines, at('subheadlines'));
  const description = reader.basic(story.description, at('description'));
  const kicker = kickerOf(story, reader, at('label'));
  const publishedAt = dateOf(story, 'display_date', 'first_publish_date', 'publish_date');
  const modifiedAt = dateOf(story, 'last_updated_date');
  const publisher = stringOf(fieldsOf(story.distributor).name).trim();
  const isStory = story.type === 'story' || (!isElement(story) && story.content_elements !== undefined);
  const body = isStory
    ? reader.blocks(story.content_elements, at('content_elements'))
    : withoutTitle(reader.blocks(story, path), headline);
  const related = isStory ? reader.related(fieldsOf(story.related_content).basic, at('related_content.basic')) : [];
  const lead = isStory ? readLead(story, body, reader, at('promo_items')) : undefined;
  const spoken = spokenIn(story, reader, at('voice_transcripts'));
  const corrections = [...correctionsIn(story, reader, at), ...reader.corrections];
  const authors = authorsOf(story, reader, at('credits.by'));
  const section = sectionOf(story, reader);
  const topics = topicsOf(story);
  const isLater = modifiedAt !== undefined && !(Date.parse(modifiedAt) <= Date.parse(publishedAt ?? ''));
  return {
    ...(typeof story._id === 'string' && { id: story._id }),
    ...(kicker && { kicker }),
    headline,
    ...(deck && { deck }),
    ...(isStory && description && folded(description) !== folded(deck) && { standfirst: description }),
    ...(lead && { lead }),
    ...(spoken && { spoken }),
    body: [...body, ...related],
    ...(section && { section }),
    ...(topics.length > 0 && { topics }),
    ...(typeof story.location === 'string' && story.location && { place: story.location }),
    ...(authors.length > 0 && { authors }),
    ...(publishedAt && { publishedAt }),
    ...(isLater && { modifiedAt }),
    ...(stringOf(story.language) && { language: stringOf(story.language) }),
    ...(url && { url }),
    ...(publisher && { publisher: { name: publisher } }),
    ...(corrections.length > 0 && { corrections }),
  };
}

/** True for an element that is given instead of a story. */
function isElement({ type, headlines }: Fields): boolean {
  return typeof type === 'string' && (headlines === undefined || /^(?:gallery|video|audio|image)$/.test(type));
}

/** The title of a gallery or film is the headline if nothing is around it. */
function withoutTitle(blocks: readonly Block[], headline: string): readonly Block[] {
  return blocks.map((block) => {
    if (!('title' in block) || block.title !== headline) return block;
    const { title, ...others } = block;
    return others as Block;
  });
}

function kickerOf({ label }: Fields, reader: AnsReader, path: string): string {
  const basic = fieldsOf(label).basic ?? label;
  if (typeof basic === 'string') return reader.line(basic, path);
  const { text, display } = fieldsOf(basic);
  return display === false ? '' : reader.line(text, `${path}.basic.text`);
}

function dateOf(story: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const date = readDate(story[name]);
    if (date) return date;
  }
  return undefined;
}

/** The main media; not those with which the body begins. */
function readLead({ promo_items }: Fields, body: readonly Block[], reader: AnsReader, path: string): Article['lead'] {
  const items = fieldsOf(promo_items);
  const name = items.lead_art === undefined ? 'basic' : 'lead_art';
  const blocks = reader.blocks(items[name], `${path}.${name}`);
  const lead = leadOf(blocks);
  if (blocks.length > 0 && !lead)
    reader.issue('left-out', `${path}.${name}`, 'is nothing that can stand above a story; it is left out.');
  if (name === 'lead_art' && fieldsOf(items.basic).caption)
    reader.issue(
      'left-out',
      `${path}.basic`,
      'is a picture for teasers; the main media of the story are those of lead_art.',
    );
  if (!lead) return undefined;
  const [first] = body;
  if (first?.type !== lead.type || JSON.stringify(first) !== JSON.stringify(lead)) return lead;
  reader.issue('changed', `${path}.${name}`, 'is also the first element of the story; it is shown there.');
  return undefined;
}

/** The recording of the whole story, or else of a part of it. */
function spokenIn({ voice_transcripts }: Fields, reader: AnsReader, path: string): Article['spoken'] {
  const recordings = listOf(voice_transcripts as readonly unknown[]).flatMap((value, index) => {
    const { output, streams, subtype } = fieldsOf(value);
    const name = output === undefined ? '' : '.output';
    const sources = reader.streams(output === undefined ? { streams } : fieldsOf(output), `${path}[${index}]${name}`);
    return sources.length > 0 ? [{ isWhole: subtype === 'full', sources }] : [];
  });
  const found = recordings.find(({ isWhole }) => isWhole) ?? recordings[0];
  return found && { type: 'audio', sources: found.sources };
}

function correctionsIn(story: Fields, reader: AnsReader, at: (name: string) => string): Correction[] {
  const note = reader.text(story.editor_note, at('editor_note')).text;
  return [
    ...listOf(story.corrections as readonly unknown[]).flatMap((one, index) =>
      reader.correction(one, at(`corrections[${index}]`)),
    ),
    ...(note === '' ? [] : [{ kind: 'update' as const, text: note }]),
  ];
}

function authorsOf({ credits }: Fields, reader: AnsReader, path: string): Author[] {
  const authors = listOf(fieldsOf(credits).by as readonly unknown[]).flatMap((value, index): Author[] => {
    const given = fieldsOf(value);
    const [name] = reader.names([value]);
    const at = `${path}[${index}]`;
    if (name === undefined) {
      reader.issue(
        'unknown',
        at,
        'is an author without a name; it is left out. Resolve references before the story is read.',
      );
      return [];
    }
    const role = [given.role, given.title, given.org].map(stringOf).find(Boolean);
    const url = addressOf(given.url, reader.base);
    const image = reader.picture(fieldsOf(given.image), `${at}.image`);
    const description = reader.line(given.bio, `${at}.bio`);
    const sameAs = listOf(given.social_links as readonly unknown[]).flatMap((link) => {
      const address = addressOf(fieldsOf(link).url);
      return address && /^https?:/.test(address) ? [address] : [];
    });
    return [
      {
        name,
        ...(role && { role }),
        ...(url && { url }),
        ...(image && { image: { alt: '', ...image } }),
        ...(description && { description }),
        ...(sameAs.length > 0 && { sameAs }),
      },
    ];
  });
  for (const name of Object.keys(fieldsOf(credits))) {
    if (name === 'by' || reader.names(fieldsOf(credits)[name]).length === 0) continue;
    reader.issue(
      'left-out',
      path.replace(/by$/, name),
      'names people who are not among the authors; they are left out.',
    );
  }
  return authors;
}

function sectionOf({ taxonomy }: Fields, reader: AnsReader): Section | undefined {
  const { primary_section, primary_site, sections } = fieldsOf(taxonomy);
  const found = [primary_section, ...listOf(sections as readonly unknown[]), primary_site]
    .map(fieldsOf)
    .find(({ name }) => typeof name === 'string' && name);
  if (!found) return undefined;
  const path = [found.path, found._id].map(stringOf).find((one) => one.startsWith('/'));
  const url = addressOf(path, reader.base);
  const id = path?.split('/').filter(Boolean)[0];
  return { name: stringOf(found.name), ...(url && { url }), ...(id && { id }) };
}

function topicsOf({ taxonomy }: Fields): Topic[] {
  return listOf(fieldsOf(taxonomy).tags as readonly unknown[]).flatMap((tag) => {
    const name = stringOf(fieldsOf(tag).text ?? fieldsOf(tag).slug).trim();
    return name ? [{ name }] : [];
  });
}
