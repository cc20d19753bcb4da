import type { Article } from '../article/Article';
import { turnIds } from '../article/anchors';
import type { AudioBlock, Block, EmbedBlock, LiveUpdateBlock, VideoBlock } from '../article/Block';
import type { Conversation, Speaker, Turn } from '../article/Conversation';
import { isWithdrawn } from '../article/correctionsOf';
import { parseDate } from '../article/date';
import { givenTurns } from '../article/givenTurns';
import { attribute, isEmpty, isPositive, isRecord, listOf } from '../article/guards';
import { mapMarks } from '../article/mapMarks';
import { isOfProvider } from '../article/ofProvider';
import { plainTextOfBlocks } from '../article/plainText';
import { ReadContext } from '../article/Reader';
import { readingMinutes } from '../article/readingTime';
import { text as readText } from '../article/readText';
import type { Text } from '../article/Text';
import { textOfUnknown } from '../article/textOfUnknown';
import { withoutWithdrawn } from '../article/withdrawn';
import type { ConversationExcerpt, StoryLink, StoryLinkPart, StoryMedia, StoryUpdate } from './StoryLink';

const parts: readonly StoryLinkPart[] = [
  'kicker',
  'headline',
  'deck',
  'standfirst',
  'lead',
  'summary',
  'keyPoints',
  'conversation',
];

/** How many entries of a live report are kept. */
const mostUpdates = 3;

/** How many sentences of an answer are kept. */
const mostSentences = 2;

/**
 * The small form of an article, which a front stores. What was withdrawn is not in it; an article that was withdrawn as a whole has
 * `withdrawn`. The picture is that of the lead, or the first one of the body; an article in the section with the id `opinion` is an
 * opinion. Never throws. `url` is the address of the article. @default the article's own `url`
 */
export function toStoryLink(article: Article, url?: string): StoryLink {
  const given: Partial<Article> = isRecord(article) ? article : {};
  const visible: Partial<Article> = withoutWithdrawn(given as Article);
  const { id, kicker, headline, section, deck, standfirst, summary, authors, publishedAt, modifiedAt } = visible;
  const { language, direction, live, provenance } = visible;
  const address = url ?? attribute(given.url) ?? '';
  const withdrawn = isWithdrawn(given.corrections);
  return withoutEmpty<StoryLink>(
    {
      id,
      url: address,
      headline: headline || deck || standfirst || '',
      kicker,
      section,
      deck: headline ? deck : undefined,
      standfirst: headline || deck ? standfirst : undefined,
      summary: withoutNotes(summary),
      keyPoints: keyPointsOf(visible),
      authors,
      publishedAt,
      modifiedAt,
      language,
      direction,
      minutes: withdrawn ? undefined : readingMinutes(visible as Article),
      ...pictureOf(visible),
      media: mediaOf(visible),
      live,
      updates: updatesOf(visible, address),
      opinion: section?.id === 'opinion' || undefined,
      conversation: excerptOf(visible, address),
      provenance,
      provenanceOf: provenanceOf(visible),
      withdrawn: withdrawn || undefined,
    },
    ['url', 'headline'],
  );
}

/** An object without fields that are empty, but for those that it must have. */
function withoutEmpty<T extends object>(
  fields: { [Key in keyof T]: T[Key] | undefined },
  needed: readonly (keyof T & string)[] = [],
): T {
  const isLeft = ([name, value]: [string, unknown]) =>
    (needed as readonly string[]).includes(name) ||
    !(isEmpty(value) || (isRecord(value) && Object.keys(value).length === 0));
  return Object.fromEntries(Object.entries(fields).filter(isLeft)) as T;
}

const dropNotes = mapMarks((span) => (span.type === 'note' ? '' : span));

/** A text without the marks of notes, which are at the end of the story. */
function withoutNotes(text: Text | undefined): Text | undefined {
  if (!Array.isArray(text)) return text;
  const without = dropNotes(text);
  return without === text ? text : readText(without, new ReadContext());
}

function keyPointsOf({ keyPoints }: Partial<Article>): StoryLink['keyPoints'] {
  return listOf(keyPoints).map((point) => {
    if (!isRecord(point)) return { text: textOfUnknown(point) };
    const { supports, ...others } = point;
    const words = withoutNotes(point.text);
    return words === undefined ? others : { ...others, text: words };
  });
}

type PictureFields = Pick<StoryLink, 'image' | 'focus' | 'caption' | 'credit'>;

/** The picture of the lead, or without a lead the first one of the body. */
function pictureOf({ lead, body }: Partial<Article>): PictureFields {
  const { image, focus, caption, credit } = pictureIn(lead ?? listOf(body).find((one) => one?.type === 'figure'));
  return isRecord(image) ? { image, focus, caption: withoutNotes(caption), credit: withoutNotes(credit) } : {};
}

function pictureIn(block: Article['lead'] | Block): PictureFields {
  switch (block?.type) {
    case 'figure':
      return block;
    case 'audio':
    case 'embed':
      return withOwnImage(block, block.image);
    case 'video':
      return withOwnImage(block, block.poster);
    case 'gallery':
      return listOf(block.pictures)[0] ?? {};
    default:
      return {};
  }
}

/** With a picture, unless it is the provider's: on a front, nobody has consented to ask the provider. */
function withOwnImage(block: Omit<AudioBlock | EmbedBlock | VideoBlock, 'placement'>, image: unknown): PictureFields {
  const { caption, credit } = block;
  return isOfProvider(image, block) ? {} : { image: image as StoryLink['image'], caption, credit };
}

/** What the lead is, or a recording of the story as it is read aloud. */
function mediaOf({ lead, spoken }: Partial<Article>): StoryMedia | undefined {
  if (lead?.type === 'gallery') return { kind: 'gallery', count: Math.max(1, listOf(lead.pictures).length) };
  const timed = lead?.type === 'video' || lead?.type === 'audio' ? lead : spoken;
  if (!isRecord(timed)) return undefined;
  const kind = timed.type === 'video' ? 'video' : 'audio';
  return isPositive(timed.duration) ? { kind, duration: timed.duration } : { kind };
}

function updatesOf({ body, live }: Partial<Article>, address: string): readonly StoryUpdate[] {
  if (!live) return [];
  const isUpdate = (block: Block | undefined): block is LiveUpdateBlock => block?.type === 'liveUpdate';
  const timeOf = ({ at }: LiveUpdateBlock) => parseDate(at)?.getTime() ?? 0;
  return listOf(body)
    .filter(isUpdate)
    .sort((one, other) => timeOf(other) - timeOf(one))
    .flatMap(({ id, at, title, body }) => {
      const text = withoutNotes(title) || firstLine(body);
      return text ? [withoutEmpty<StoryUpdate>({ at, text, url: addressOf(address, id) })] : [];
    })
    .slice(0, mostUpdates);
}

/** The first question of a conversation and its answer: with a speaker who asks, that of this one. */
function excerptOf({ conversation, language }: Partial<Article>, address: string): ConversationExcerpt | undefined {
  if (!isRecord(conversation)) return undefined;
  const { title, speakers }: Partial<Conversation> = conversation;
  const turns = givenTurns(conversation);
  const speakerOf = (turn: Turn | undefined): Speaker | undefined =>
    listOf(speakers).find((one) => one?.id === turn?.speaker);
  const asks = (turn: Turn) => Boolean(speakerOf(turn)?.asks);
  const asked = Math.max(0, turns.findIndex(asks));
  const questionTurn = turns[asked];
  const answerTurn = turns.slice(asked + 1).find((turn) => turn.speaker !== questionTurn?.speaker);
  const question = firstLine(questionTurn?.body);
  if (!question) return undefined;
  return withoutEmpty<ConversationExcerpt>({
    title,
    url: addressOf(address, turnIds(turns)[asked]),
    question,
    answer: firstSentences(plainTextOfBlocks(answerTurn?.body), language),
    asker: speakerOf(questionTurn),
    answerer: speakerOf(answerTurn),
    turns: turns.length,
    minutes: readingMinutes({ headline: '', body: turns.flatMap(({ body }) => listOf(body)), language })['in-full'],
    provenance: answerTurn?.provenance,
  });
}

function firstLine(blocks: readonly Block[] | undefined): string {
  return plainTextOfBlocks(blocks).trim().split('\n')[0] ?? '';
}

function firstSentences(words: string, language: string | undefined): string {
  const text = words.trim().replace(/\s+/g, ' ');
  const sentences = [...segmenterOf(language).segment(text)].slice(0, mostSentences);
  return sentences
    .map(({ segment }) => segment)
    .join('')
    .trim();
}

function segmenterOf(language: string | undefined): Intl.Segmenter {
  try {
    // A list is one of languages, whose length an engine counts to.
    return new Intl.Segmenter(attribute(language) ?? 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function addressOf(address: string, id: string | undefined): string | undefined {
  return address && id ? `${address}#${id}` : undefined;
}

/** The provenance of the parts that the small form has, also of the block that is the lead. */
function provenanceOf({ provenanceOf: given, lead }: Partial<Article>): StoryLink['provenanceOf'] {
  const known = isRecord(given) ? given : {};
  return withoutEmpty(
    Object.fromEntries(parts.map((part) => [part, known[part] ?? (part === 'lead' ? lead?.provenance : undefined)])),
  );
}
