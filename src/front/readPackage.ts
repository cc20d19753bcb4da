import { slotFields } from '../article/blockReaders';
import { hasSome, isEmpty, isKeyOf, isRecord } from '../article/guards';
import { plainText } from '../article/plainText';
import { asIs, describe, list, object, oneOf, type ReadContext, type Reader, required } from '../article/Reader';
import { numberWhere } from '../article/readNumber';
import { id, line, linkUrl } from '../article/readText';
import { allTextOf } from '../article/textForReaders';
import type {
  ConversationPackage,
  FeaturePackage,
  FrontPackage,
  FrontStory,
  GlancePackage,
  LatestPackage,
  LeadPackage,
  LivePackage,
  MostReadPackage,
  NewsletterPackage,
  OpinionPackage,
  PackageLayout,
  PicturesPackage,
  RowPackage,
  SlotPackage,
  StoryPackage,
  StoryPicture,
  StoryPoints,
  StorySize,
} from './FrontData';
import { isStoryPackage } from './isStoryPackage';
import { storyLink, trueOrFalse } from './readStoryLink';

const sizes = ['lead', 'large', 'medium', 'small', 'row', 'text'] as const satisfies readonly StorySize[];
const pictures = ['above', 'beside', 'end', 'none'] as const satisfies readonly StoryPicture[];
const points = ['closed', 'open', 'none'] as const satisfies readonly StoryPoints[];

const arranged = { size: oneOf(...sizes), picture: oneOf(...pictures), keyPoints: oneOf(...points) } as const;
const placedStory = object<FrontStory>('a story of a package', { story: required(storyLink), ...arranged });

/** Reads a story of a package; one that was withdrawn leaves the front. */
export const frontStory: Reader<FrontStory> = (value, context) => {
  const read = hasSome(value, 'story') ? placedStory(value, context) : looseStory(value, context);
  if (!read?.story.withdrawn) return read;
  context.report(
    'left-out',
    `is withdrawn (${describe(plainText(read.story.headline))}); it is removed from the front. Remove it from the data.`,
  );
  return undefined;
};

/** Reads a story that has no object around it; what says how it is shown may be among its own fields. */
const looseStory: Reader<FrontStory> = (value, context) => {
  if (!isRecord(value)) {
    const story = storyLink(value, context);
    return story && { story };
  }
  context.report('changed', 'is a story without an object around it; it is read as { "story": … }. Write it so.');
  const { size, picture, keyPoints, ...fields } = value;
  const isState = points.some((state) => state === keyPoints);
  const story = storyLink(isState || keyPoints === undefined ? fields : { ...fields, keyPoints }, context);
  if (!story) return undefined;
  return {
    story,
    ...(size !== undefined && { size: context.under('size', arranged.size, size) }),
    ...(picture !== undefined && { picture: context.under('picture', arranged.picture, picture) }),
    ...(isState && { keyPoints: context.under('keyPoints', arranged.keyPoints, keyPoints) }),
  };
};

const position = numberWhere('a whole number from 0', (number) => Number.isInteger(number) && number >= 0);
const stories = list(frontStory);
const titled = { layout: asIs, id, title: line, description: line, url: linkUrl } as const;
const withStories = { ...titled, limit: position, stories } as const;

/** The layouts, each with the fields of its packages. */
const packageReaders: { [Layout in PackageLayout]: Reader<Extract<FrontPackage, { layout: Layout }>> } = {
  lead: object<LeadPackage>('a lead package', withStories),
  row: object<RowPackage>('a row package', { ...withStories, columns: oneOf(1, 2, 3) }),
  glance: object<GlancePackage>('a glance package', withStories),
  opinion: object<OpinionPackage>('an opinion package', withStories),
  feature: object<FeaturePackage>('a feature package', { ...withStories, mirrored: trueOrFalse }),
  conversation: object<ConversationPackage>('a conversation package', withStories),
  pictures: object<PicturesPackage>('a pictures package', withStories),
  latest: object<LatestPackage>('a package of the latest stories', withStories),
  mostRead: object<MostReadPackage>('a package of the most read stories', withStories),
  live: object<LivePackage>('a live package', withStories),
  newsletter: object<NewsletterPackage>('a newsletter package', { ...titled, action: linkUrl, note: line }),
  slot: object<SlotPackage>('a slot', { layout: asIs, ...slotFields, id }),
};

/** Reads a package; what cannot be one is read as a row. */
export const frontPackage: Reader<FrontPackage> = (value, context) => {
  if (Array.isArray(value)) {
    context.report('changed', 'is a list, not a package; it is read as a row of its items.');
    return rowOf(stories(value, context));
  }
  if (!isRecord(value)) {
    const headline = allTextOf(value);
    context.report('changed', `is ${describe(value)}, not a package; it is read as the headline of a story.`);
    return headline === '' ? undefined : { layout: 'row', stories: [{ story: { url: '', headline } }] };
  }
  if (isEmpty(value.layout) && hasSome(value, 'headline', 'story')) {
    context.report('changed', 'is a story, not a package; it is read as a row of one.');
    const story = frontStory(value, context);
    return story && rowOf([story]);
  }
  const layout = context.under('layout', knownLayout, value.layout ?? '') ?? 'row';
  const isHolding = isEmpty(value.stories) || (layout !== 'newsletter' && layout !== 'slot');
  if (!isHolding) {
    context.report('changed', `has stories, which a ${layout} cannot show; it is read as a row.`);
  }
  const shown = isHolding ? layout : 'row';
  const read = packageReaders[shown](shown === value.layout ? value : { ...value, layout: shown }, context);
  return read && withoutHoles(read, value, context);
};

function rowOf(stories: readonly FrontStory[] | undefined): FrontPackage | undefined {
  return stories && stories.length > 0 ? { layout: 'row', stories } : undefined;
}

const knownLayout: Reader<PackageLayout> = (value, context) => {
  if (isKeyOf(packageReaders, value)) return value;
  const layouts = Object.keys(packageReaders).join(', ');
  context.report('unknown', `is ${describe(value)}, not one of ${layouts}; the package is shown as a row.`);
  return undefined;
};

/** A package with the list that its layout needs; undefined for one that has nothing to show. */
function withoutHoles(
  read: FrontPackage,
  value: Record<string, unknown>,
  context: ReadContext,
): FrontPackage | undefined {
  if (!isStoryPackage(read)) return read;
  const { title, description }: Partial<StoryPackage> = read;
  const isList = Array.isArray(read.stories);
  if (isList && (read.stories.length > 0 || title || description)) return read;
  if (!title && !description) {
    context.report('left-out', 'has no stories and no title; it is left out.');
    return undefined;
  }
  if (isEmpty(value.stories)) {
    const shown = description ? 'its description is shown alone' : 'its title is not shown without them';
    context.report('missing', `has no stories; ${shown}. Add them.`);
  }
  return { ...read, stories: [] };
}
