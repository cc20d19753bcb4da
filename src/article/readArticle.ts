import type { Alternate, Article, KeyPoint, LeadBlock, Link, LiveCoverage, Note, Section, Topic } from './Article';
import { pageAnchors, partIds } from './anchors';
import type { AudioBlock, Block } from './Block';
import { blockReaders } from './blockReaders';
import type { ArticlePart } from './Correction';
import type { CustomTypes } from './CustomTypes';
import { isRecord } from './guards';
import type { OnIssue } from './Issue';
import { isArticle } from './isArticle';
import type { Provenance } from './Provenance';
import { list, object, oneOf, orWords, ReadContext, type Reader, type Readers, readGiven, required } from './Reader';
import { author } from './readAuthor';
import { block, blocks, paragraphOf, remains } from './readBlocks';
import { conversation } from './readConversation';
import { corrections } from './readCorrections';
import { customReaders } from './readCustom';
import { readOpen } from './readOpen';
import { named, provenance } from './readProvenance';
import { date, id, language, line, linkUrl, text, timeZone } from './readText';
import { allTextOf } from './textForReaders';
import { jsonValueOf } from './textOfUnknown';

/** What `readArticle` takes besides the article. */
export interface ReadOptions {
  /** Called once for each issue. */
  onIssue?: OnIssue;
  /** The types of the publisher's own: blocks and inline marks of other types are shown as their words. */
  custom?: CustomTypes;
}

/**
 * The article that a value from outside (parsed JSON, the response of a CMS) describes. Never throws: what is not understood is
 * kept as plain text if it has words, and reported with its path. A sound article is returned unchanged, not copied; blocks and marks of the
 * types in `custom` get their `words`. Dates,
 * addresses (`URL`) and whatever has a `toJSON` are read as JSON would have them, maps and sets as lists of what they hold, and dates in
 * any form that has one meaning, such as `2026-11-24 14:00:00+0200`. A field whose getter throws is left out.
 */
export function readArticle(value: unknown, { onIssue, custom }: ReadOptions = {}): Article {
  return readOpen(value, onIssue, (given, report) => readFrom(given, custom, report));
}

function readFrom(value: unknown, custom: CustomTypes | undefined, onIssue: OnIssue | undefined): Article {
  const own = customReaders(custom);
  const blocks = { ...own.blocks, ...(blockReaders as Readers['blocks']) };
  const context = new ReadContext(onIssue, pageAnchors(), { ...own, blocks });
  return complete(article(jsonValueOf(value), context) ?? { headline: '', body: [] }, context);
}

/** The types of blocks that can stand above a story. */
const leadTypes = ['figure', 'video', 'audio', 'embed', 'gallery'] as const;

/** Reads a block in a field that holds blocks of some types only; any other is shown at the beginning of the body. */
function blockOf<Kind extends Block['type']>(
  name: string,
  types: readonly Kind[],
): Reader<Extract<Block, { type: Kind }>> {
  return (value, context) => {
    const read = block(value, context);
    context.displaced.push(...remains(context));
    if (!read) return undefined;
    if ((types as readonly string[]).includes(read.type)) return read as Extract<Block, { type: Kind }>;
    context.report(
      'changed',
      `cannot be ${name}, which is a block of type ${types.join(', ')}; it is shown at the beginning of the body.`,
    );
    context.displaced.push(read);
    return undefined;
  };
}

const readNote = orWords<Partial<Note>>(
  object<Partial<Note>>('a note', { text: required(text), id, at: date }),
  (words) => ({ text: words }),
);

/** Reads a note; one without an id gets one, so that it is listed, although no mark can refer to it. */
function note(value: unknown, context: ReadContext): Note | undefined {
  const read = readNote(value, context);
  if (!read || read.id) return read as Note | undefined;
  const isReported = isRecord(value) && value.id !== undefined && value.id !== null;
  if (!isReported)
    context.report('missing', 'has no id, so that no mark can refer to it; it is listed after the others. Add one.');
  let number = 1;
  while (context.ids.has(`note-${number}`)) number += 1;
  context.ids.add(`note-${number}`);
  return { ...read, id: `note-${number}` } as Note;
}

/** Reads key points, and their ids with `readId`. One without a text becomes its words; its id, by which it may be withdrawn, stays. */
export function keyPointsWith(readId: Reader<string>): Reader<readonly KeyPoint[]> {
  const kept = { id: readId, supports: list(line), provenance };
  const without = { id: undefined, supports: undefined, provenance: undefined };
  // The text is read first: of a key point without it, nothing else has been read.
  const readPoint = object<KeyPoint>('a key point', { text: required(text), ...kept });
  return list((value, context) => {
    const sound = readPoint(value, context);
    if (sound) return sound;
    const given = isRecord(value) ? value : {};
    const words = allTextOf(isRecord(value) ? { ...value, ...without } : value, context);
    return words === '' ? undefined : { text: words, ...readGiven<Omit<KeyPoint, 'text'>>(kept, given, context) };
  });
}

/** Reads a section; a string is a name. */
export const section: Reader<Section> = orWords(
  object<Section>('a section', { name: required(line), url: linkUrl, id: line }),
  (name) => ({ name }),
);

/** Reads when live coverage began and ended. */
export const liveCoverage: Reader<LiveCoverage> = object<LiveCoverage>('live coverage', {
  startedAt: required(date),
  endedAt: date,
  order: oneOf('newest', 'oldest'),
});

/** Reads a link of the site; a string is its words. */
export const link: Reader<Link> = orWords(
  object<Link>('a link', { label: required(line), url: required(linkUrl) }),
  (words) => ({ label: words, url: '' }),
);

/** What stands for the language of the page for readers of all others (developers.google.com, "Localized versions"). */
export const defaultLanguage = 'x-default';

/** Reads the same page in another language. */
export const alternate: Reader<Alternate> = object<Alternate>('an alternate', {
  language: required((value, context) => (value === defaultLanguage ? value : language(value, context))),
  url: required((value, context) => linkUrl(value, context) || undefined),
});

const fields = object<Article>('an article', {
  $schema: line,
  id: line,
  kicker: line,
  headline: line,
  deck: line,
  standfirst: line,
  lead: blockOf('the lead', leadTypes) as Reader<LeadBlock>,
  spoken: blockOf('the recording of the article', ['audio']) as Reader<AudioBlock>,
  summary: text,
  keyPoints: keyPointsWith(id),
  brief: blocks,
  body: blocks,
  notes: list(note),
  conversation,
  section,
  topics: list(
    orWords(object<Topic>('a topic', { name: required(line), url: linkUrl, code: line }), (name) => ({ name })),
  ),
  place: line,
  authors: list(author),
  publishedAt: date,
  modifiedAt: date,
  timeZone,
  language,
  direction: oneOf('ltr', 'rtl'),
  url: linkUrl,
  alternates: list(alternate),
  live: liveCoverage,
  publisher: named('a publisher'),
  links: list(link),
  provenance,
  provenanceOf: object<Record<ArticlePart, Provenance>>('the provenance of parts', {
    kicker: provenance,
    headline: provenance,
    deck: provenance,
    standfirst: provenance,
    lead: provenance,
    spoken: provenance,
    summary: provenance,
    keyPoints: provenance,
    brief: provenance,
    body: provenance,
    notes: provenance,
    conversation: provenance,
  }),
  corrections,
});

const article = orWords<Article>(
  (value, context) => {
    const sound = fields(value, context);
    return isArticle(sound) || context.displaced.length > 0 ? sound : undefined;
  },
  (words) => ({ headline: '', body: [paragraphOf(words)] }),
);

function complete(article: Article, context: ReadContext): Article {
  const { headline = '', notes = [] } = article;
  const { displaced, mentions, noteMarks } = context;
  const body = displaced.length > 0 ? [...displaced, ...(article.body ?? [])] : (article.body ?? []);
  if (headline === '')
    context.report('missing', 'has no headline; the page has no title and no first heading. Add one.');
  if (mentions.length > 0) {
    const ids = partIds(article);
    for (const { id, path } of mentions) {
      if (ids.has(id)) continue;
      context.reportFrom(
        path,
        'missing',
        `is ${JSON.stringify(`#${id}`)}, and no key point, block or turn has that id; the correction is shown in the list alone. Give the part the id, or correct this one.`,
      );
    }
  }
  const noteIds = new Set(notes.map(({ id }) => id));
  for (const { id, path } of noteMarks) {
    if (noteIds.has(id)) continue;
    context.reportFrom(
      path,
      'missing',
      `is ${JSON.stringify(id)}, which is the id of no note; the mark is shown without a note. Add the note to the notes.`,
    );
  }
  return headline === article.headline && body === article.body ? article : { ...article, headline, body };
}
