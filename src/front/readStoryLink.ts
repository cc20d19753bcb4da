import { isEmpty, isKeyOf, isRecord } from '../article/guards';
import type { Provenance } from '../article/Provenance';
import { plainText } from '../article/plainText';
import {
  describe,
  type Fields,
  list,
  object,
  oneOf,
  orWords,
  pathOf,
  type ReadContext,
  type Reader,
  required,
} from '../article/Reader';
import { keyPointsWith, liveCoverage, readArticle, section } from '../article/readArticle';
import { author } from '../article/readAuthor';
import { speaker } from '../article/readConversation';
import { focalPoint, image } from '../article/readImage';
import { numberWhere } from '../article/readNumber';
import { named, provenance } from '../article/readProvenance';
import { date, language, line, linkUrl, text } from '../article/readText';
import type { Text } from '../article/Text';
import { textForReaders } from '../article/textForReaders';
import type {
  ConversationExcerpt,
  GalleryMedia,
  StoryLink,
  StoryLinkPart,
  StoryMedia,
  StoryMinutes,
  StoryUpdate,
  TimedMedia,
} from './StoryLink';
import { toStoryLink } from './toStoryLink';

const count = numberWhere('a whole number from 1', (number) => Number.isInteger(number) && number >= 1);
/** Reads true or false. */
export const trueOrFalse = oneOf(true, false);

const positive = numberWhere('a number greater than 0', (number) => number > 0);

const timed = object<TimedMedia>('a film or recording', { kind: oneOf('video', 'audio'), duration: positive });
const mediaReaders: { [Kind in StoryMedia['kind']]: Reader<StoryMedia> } = {
  gallery: object<GalleryMedia>('a gallery', { kind: oneOf('gallery'), count }),
  video: timed,
  audio: timed,
};

const media: Reader<StoryMedia> = (value, context) => {
  const kind = isRecord(value) ? value.kind : value;
  if (isRecord(value) && isKeyOf(mediaReaders, kind)) return mediaReaders[kind](value, context);
  const kinds = Object.keys(mediaReaders).join(', ');
  context.report('unknown', `is ${describe(kind)}, not an object whose kind is one of ${kinds}`, 'it is ignored');
  return undefined;
};

const update = orWords<StoryUpdate>(
  object<StoryUpdate>('an update', { at: date, text: required(text), url: linkUrl }),
  (words) => ({ text: words }),
);

/** Reads whether a story was withdrawn. A value that is not false means that it was. */
function isWithdrawn(value: unknown, context: ReadContext): boolean {
  if (value === true || value === false) return value;
  context.report('changed', `is ${describe(value)}, not true or false; it is read as true.`);
  return true;
}

const minutesOfDepths = object<StoryMinutes>('reading times', {
  'at-a-glance': positive,
  'in-brief': positive,
  'in-full': positive,
});

/** Reads reading times; one number is that of the whole story. */
const minutes: Reader<StoryMinutes> = (value, context) => {
  if (isRecord(value)) return minutesOfDepths(value, context);
  const inFull = positive(value, context);
  if (inFull === undefined) return undefined;
  context.report('changed', 'is one number; it is read as { "in-full": … }. Write it so.');
  return { 'in-full': inFull };
};

const fields: Fields<Partial<StoryLink>> = {
  id: line,
  url: linkUrl,
  headline: text,
  kicker: line,
  section,
  deck: line,
  standfirst: line,
  summary: text,
  // Ids of key points are those of the story's own page: two stories may have the same.
  keyPoints: keyPointsWith(line),
  authors: list(author),
  publishedAt: date,
  modifiedAt: date,
  language,
  direction: oneOf('ltr', 'rtl'),
  minutes,
  image,
  focus: focalPoint,
  caption: text,
  credit: text,
  media,
  live: liveCoverage,
  updates: list(update),
  opinion: trueOrFalse,
  sponsor: named('a sponsor'),
  conversation: orWords(
    object<ConversationExcerpt>('a question of a conversation', {
      question: required(text),
      title: line,
      url: linkUrl,
      answer: text,
      asker: speaker,
      answerer: speaker,
      turns: count,
      minutes: positive,
      provenance,
    }),
    (question) => ({ question }),
  ),
  provenance,
  provenanceOf: object<Record<StoryLinkPart, Provenance>>('the provenance of parts', {
    kicker: provenance,
    headline: provenance,
    deck: provenance,
    standfirst: provenance,
    lead: provenance,
    summary: provenance,
    keyPoints: provenance,
    conversation: provenance,
  }),
  withdrawn: isWithdrawn,
};

const fromAnything = orWords<Partial<StoryLink>>(object<Partial<StoryLink>>('a story', fields), (headline) => ({
  headline,
}));

/** Reads the small form of a story; an article becomes its own. */
export const storyLink: Reader<StoryLink> = (value, context) => {
  if (isRecord(value) && !isEmpty(value.body)) return linkOfArticle(value, context);
  const read = fromAnything(value, context);
  return read && complete(read, value, context);
};

/** The small form of an article where it is expected. */
function linkOfArticle(value: object, context: ReadContext): StoryLink | undefined {
  context.report('changed', 'is an article, not a story of a front; what a front shows of it is used (toStoryLink).');
  const place = pathOf(context.path);
  const { onIssue } = context;
  const article = readArticle(value, {
    onIssue: onIssue && ((issue) => onIssue({ ...issue, path: issue.path ? `${place}.${issue.path}` : place })),
  });
  return complete(toStoryLink(article), article, context);
}

/** A story with the headline and the address that it must have; undefined for one without words. */
function complete(read: Partial<StoryLink>, value: unknown, context: ReadContext): StoryLink | undefined {
  const { url = '', headline, ...others } = read;
  // What is not a record was reported as such, and so was an address that a page must not open.
  if (isRecord(value) && isEmpty(value.url)) {
    context.report('missing', 'has no url; it is shown without a link. Add the address of the story.');
  }
  if (isWhole(read)) return read;
  const found = headline ? { ...others, headline } : withHeadline(others, value, context);
  return found && { ...found, url };
}

function isWhole(link: Partial<StoryLink>): link is StoryLink {
  return link.url !== undefined && !isEmpty(link.headline);
}

/** A story without a headline, with other words in its place. */
function withHeadline(
  story: Omit<Partial<StoryLink>, 'headline' | 'url'>,
  value: unknown,
  context: ReadContext,
): Omit<StoryLink, 'url'> | undefined {
  const named = 'Add the headline.';
  const unknown = isRecord(value) ? textForReaders(unknownFieldsOf(value)) : '';
  if (unknown !== '') {
    context.report('missing', `has no headline; the words of its unknown fields are shown in its place. ${named}`);
    return { ...story, headline: unknown };
  }
  for (const field of ['deck', 'standfirst', 'summary', 'kicker'] as const) {
    const words: Text | undefined = story[field];
    if (!words || plainText(words).trim() === '') continue;
    const { [field]: moved, ...others } = story;
    context.report('missing', `has no headline; its ${field} is shown in its place. ${named}`);
    return { ...others, headline: words };
  }
  const words = textForReaders(story);
  if (words !== '') {
    context.report('missing', `has no headline; its other words are shown in its place. ${named}`);
    return { ...story, headline: words };
  }
  context.report('left-out', `has no headline and no other words; it is left out. ${named}`);
  return undefined;
}

/** The fields that a story does not have. */
function unknownFieldsOf(value: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !isKeyOf(fields, name)));
}
