import { isEmpty, isKeyOf, isPositive, isRecord, listOf } from '../article/guards';
import { plainText } from '../article/plainText';
import type { Text } from '../article/Text';
import { textOfUnknown } from '../article/textOfUnknown';
import type { FrontStory, StoryPackage, StoryPicture, StoryPoints, StorySize } from './FrontData';
import type { StoryLink } from './StoryLink';

/** A story at its place in a package. */
export interface ArrangedStory {
  /** The story. */
  story: StoryLink;
  /** The position of the story in the package, from 0. */
  index: number;
  /** Its size: the editor's, or that of its position. */
  size: StorySize;
  /** Where its picture is; `none` for a story without one. */
  picture: StoryPicture;
  /** What is shown of its key points; `none` for a story without any. */
  keyPoints: StoryPoints;
  /** True for a story that a phone leaves to the package's own page, by `limit`. */
  isBeyondLimit: boolean;
}

/** Stories that are under each other. */
export interface ArrangedColumn {
  /** The width of the column, out of the six of a package. */
  span: number;
  /** The stories, at least one. */
  stories: readonly ArrangedStory[];
}

/** The stories of a package at their places, in the order in which they are read. */
export interface Arrangement {
  /** The story that has the whole width: of the layouts `lead`, `glance` and `conversation`. */
  lead?: ArrangedStory;
  /** The stories that continue the words of the lead, in the two columns beside its picture. */
  beside: readonly ArrangedStory[];
  /** The stories under the picture of the lead: their spans are four together. */
  below: readonly ArrangedColumn[];
  /** The other stories. The spans of a row are six together. */
  rows: readonly (readonly ArrangedColumn[])[];
}

/** How a story is shown that the editor leaves to its position. */
type Shown = Pick<ArrangedStory, 'size'> & Partial<Pick<ArrangedStory, 'picture'>>;

/** A story with the way in which it is shown at its position. */
type Place = (index: number, shown: Shown) => ArrangedStory;

/** The columns of a package. */
const allColumns = 6;

/** The highest number of stories in one row of columns. */
const mostInRow = 12;

/**
 * Arranges a package by the number and the importance of its stories, and by which of them have a picture. With every number,
 * no column is empty, and no story is left over. The width of the page changes nothing in it. Takes any data.
 */
export function arrangePackage(pack: StoryPackage): Arrangement {
  const given = listOf<unknown>(pack?.stories).flatMap(placedStory);
  const limit = typeof pack?.limit === 'number' && pack.url ? pack.limit : Number.POSITIVE_INFINITY;
  const place: Place = (index, shown) => {
    const editors = given[index] as FrontStory;
    const { story } = editors;
    const size = isKeyOf(heights, editors.size) ? editors.size : shown.size;
    const picture = isKeyOf(picturesBySide, editors.picture) ? editors.picture : shown.picture;
    const keyPoints = isKeyOf(statesOfPoints, editors.keyPoints) ? editors.keyPoints : undefined;
    return {
      story,
      index,
      size,
      picture: hasPicture(story) ? (picture ?? pictureOf(size)) : 'none',
      keyPoints: listOf(story.keyPoints).length > 0 ? (keyPoints ?? pointsOf(size)) : 'none',
      isBeyondLimit: index > limit,
    };
  };
  const stories = given.map(({ story }) => story);
  const nothing: Arrangement = { beside: [], below: [], rows: [] };
  if (stories.length === 0) return nothing;
  const columns = pack.layout === 'row' && isPositive(pack.columns) ? Math.min(3, Math.ceil(pack.columns)) : 3;
  switch (pack.layout) {
    case 'lead':
      return { ...nothing, ...leadOf(stories, place) };
    case 'glance':
    case 'conversation':
      return { ...nothing, lead: place(0, { size: 'large', picture: 'none' }), rows: rowsOf(stories, 1, place) };
    case 'opinion':
      return { ...nothing, rows: opinionRows(stories, place) };
    case 'feature':
      return { ...nothing, rows: featureRows(stories, place, pack.mirrored === true) };
    case 'pictures':
      return { ...nothing, rows: pictureRows(stories, place) };
    case 'latest':
    case 'mostRead':
    case 'live':
      return {
        ...nothing,
        rows: [
          [
            columnOf(
              allColumns,
              stack(0, stories.length, place, () => ({ size: 'text' })),
            ),
          ],
        ],
      };
    default:
      return { ...nothing, rows: storyRows(stories, place, columns) };
  }
}

/** A story of a package; of a value that is none, a story of its words. Nothing for one that shows nothing. */
function placedStory(one: unknown): FrontStory[] {
  const isPlaced = isRecord(one) && one.story !== undefined;
  const given = isPlaced ? one.story : one;
  const story = isRecord(given) ? given : { headline: textOfUnknown(given) };
  if (!hasPicture(story) && plainText(story.headline as Text).trim() === '') return [];
  if (isPlaced && story === given) return [one as unknown as FrontStory];
  return [{ ...(isPlaced && one), story: story as unknown as StoryLink }];
}

function hasPicture({ image }: { image?: unknown }): boolean {
  return isRecord(image) && !isEmpty(image.url);
}

const picturesBySide: Record<StoryPicture, true> = { above: true, beside: true, end: true, none: true };
const statesOfPoints: Record<StoryPoints, true> = { closed: true, open: true, none: true };

/** Where the picture of a story of a size is. */
function pictureOf(size: StorySize): StoryPicture {
  if (size === 'row') return 'end';
  return size === 'small' || size === 'text' ? 'none' : 'above';
}

function pointsOf(size: StorySize): StoryPoints {
  return size === 'text' || size === 'row' || size === 'small' ? 'none' : 'closed';
}

/** The stories from one position to before another. */
function stack(from: number, to: number, place: Place, shown: (index: number) => Shown): ArrangedStory[] {
  const stories: ArrangedStory[] = [];
  for (let index = from; index < to; index += 1) stories.push(place(index, shown(index)));
  return stories;
}

function columnOf(span: number, stories: readonly ArrangedStory[]): ArrangedColumn {
  return { span, stories };
}

/** A row with one story in each column. */
function rowOfOnes(stories: readonly ArrangedStory[], span = allColumns): ArrangedColumn[] {
  return stories.map((story) => columnOf(span / stories.length, [story]));
}

/** How many supporting stories a lead with a picture has beside it and under it: its words with two of them are as high as the picture. */
const supportsOfLead = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [2, 2],
  [3, 2],
  [3, 3],
] as const;

/** The lead. Without a picture there is nothing for supporting stories to be beside: they follow in rows. */
function leadOf(stories: readonly StoryLink[], place: Place): Partial<Arrangement> {
  const lead = place(0, { size: 'lead' });
  if (lead.picture === 'none') return { lead, rows: rowsOf(stories, 1, place) };
  // More than six leave three and more for the rows.
  const [beside, below] = supportsOfLead[stories.length - 1] ?? [2, 2];
  const first = 1 + beside;
  const besideAs = (index: number): Shown => (index === 1 ? { size: 'medium', picture: 'none' } : { size: 'row' });
  return {
    lead,
    beside: stack(1, first, place, besideAs),
    below: rowOfOnes(
      stack(first, first + below, place, () => ({ size: 'small' })),
      4,
    ),
    rows: rowsOf(stories, first + below, place),
  };
}

/** A picture, a text and a stack; where the first story has no picture, or all have one, columns of equal width. With few words, the picture has a row of its own. */
function storyRows(stories: readonly StoryLink[], place: Place, mostColumns: number): Arrangement['rows'] {
  const all = stories.length;
  if (all === 1) return [rowOfFirst(place)];
  const lead = place(0, { size: 'medium', picture: 'above' });
  const isEven = all === 2 || lead.picture === 'none' || (all === 3 && stories.every(hasPicture));
  if (mostColumns < 3 || isEven) return rowsOf(stories, 0, place, mostColumns);
  // A picture with its words is as high as seven stories in the two columns beside it. Of more, none is left alone.
  const inRow = all <= 8 ? all : 7;
  const textAs = (index: number): Shown =>
    index === 1 || inRow === 3 ? { size: 'medium', picture: 'none' } : { size: 'small' };
  const others = stack(1, inRow, place, textAs);
  const heights = others.map(heightOf);
  const heightTo = (end: number) => sumOf(heights.slice(0, end));
  // Where the lower of the two columns is highest; the third is narrower.
  const lower = others.map((_, end) => Math.min(heightTo(end), 1.15 * (sumOf(heights) - heightTo(end))));
  const end = lower.indexOf(Math.max(...lower));
  if ((lower[end] ?? 0) < 3) return [rowOfFirst(place), ...rowsOf(stories, 1, place)];
  const [second, third] = [others.slice(0, end), others.slice(end)];
  return [[columnOf(3, [lead]), columnOf(2, second), columnOf(1, third)], ...rowsOf(stories, inRow, place)];
}

/** One voice beside the others, as many as its words are high; what does not fit beside it follows in full rows. Two are equal. */
function opinionRows(stories: readonly StoryLink[], place: Place): Arrangement['rows'] {
  const shown: Shown = { size: 'medium', picture: 'none' };
  const all = stories.length;
  if (all === 2) return gridRows(stack(0, all, place, () => shown));
  const first = columnOf(all === 1 ? allColumns : 3, [place(0, { size: 'large', picture: 'none' })]);
  if (all === 1) return [[first]];
  const beside = fitting(all - 1, isEmpty(stories[0]?.standfirst) ? 2 : 4);
  const others = stack(1, 1 + beside, place, () => shown);
  return [[first, columnOf(3, others)], ...gridRows(stack(1 + beside, all, place, () => shown))];
}

/** A large story with a stack beside it: as many as its picture is high. If all of them are not, the large story has a row of its own. */
function featureRows(stories: readonly StoryLink[], place: Place, isMirrored: boolean): Arrangement['rows'] {
  const all = stories.length;
  if (all === 1) return [rowOfFirst(place)];
  const large = place(0, { size: 'large' });
  const isTall = large.picture !== 'none';
  const beside = fitting(all - 1, isTall ? 5 : 2);
  const besideAs = (index: number): Shown => {
    if (index > 1) return { size: 'small' };
    if (beside > 3) return { size: 'row' };
    return isTall ? { size: 'medium' } : { size: 'medium', picture: 'none' };
  };
  const others = stack(1, 1 + beside, place, besideAs);
  if (isTall && sumOf(others.map(heightOf)) < 3.5) return [rowOfFirst(place), ...rowsOf(stories, 1, place)];
  const columns = [columnOf(4, [large]), columnOf(2, others)];
  return [isMirrored ? columns.reverse() : columns, ...rowsOf(stories, 1 + beside, place)];
}

/** The first story over the whole width, with its picture beside its words. */
function rowOfFirst(place: Place): ArrangedColumn[] {
  return [columnOf(allColumns, [place(0, { size: 'large', picture: 'beside' })])];
}

/** The height of a story beside a picture, in small stories: more with a picture, a deck and open key points. */
function heightOf({ story, size, picture, keyPoints }: ArrangedStory): number {
  const isSmall = size === 'small' || size === 'row' || size === 'text';
  const isPictured = picture === 'above' || picture === 'beside';
  return (isSmall ? 1 : isEmpty(story.deck) ? 1.3 : 1.8) + (isPictured ? 2 : 0) + (keyPoints === 'open' ? 1.7 : 0);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** How many of some stories are beside another: as many as fit, unless one would be left over. */
function fitting(stories: number, most: number): number {
  if (stories <= most) return stories;
  return stories - most === 1 ? most - 1 : most;
}

/** The stories with a picture first, so that no row has a gap in the place of one; then the others. */
function pictureRows(stories: readonly StoryLink[], place: Place): Arrangement['rows'] {
  const all = stack(0, stories.length, place, () => ({ size: 'medium', picture: 'above' }));
  const isPictured = ({ picture }: ArrangedStory) => picture !== 'none';
  return [...gridRows(all.filter(isPictured)), ...gridRows(all.filter((story) => !isPictured(story)))];
}

/** Rows of three with one story in each column; one or two rows of two come first where threes leave some over. */
function gridRows(stories: readonly ArrangedStory[]): Arrangement['rows'] {
  return rowsIn(stories.length, 3).map(([start, end]) => rowOfOnes(stories.slice(start, end)));
}

/** The stories from a position on in columns of equal width: in stacks that are equally high, or else in rows. */
function rowsOf(stories: readonly StoryLink[], from: number, place: Place, mostColumns = 3): Arrangement['rows'] {
  const all = stories.length - from;
  if (all === 0) return [];
  if (all === 1) return [rowOfOnes(stack(from, from + 1, place, () => ({ size: 'row' })))];
  const columns = Math.min(mostColumns, all);
  if (all === columns || all % columns > 0) return rowsOfOnes(stories, from, place, columns);
  // In a stack, the first story has no picture: that of another column may have none.
  const perRow = columns * Math.floor(mostInRow / columns);
  return Array.from({ length: Math.ceil(all / perRow) }, (_, row) => {
    const first = from + row * perRow;
    const end = Math.min(first + perRow, stories.length);
    const inColumn = (end - first) / columns;
    const shown = (index: number): Shown =>
      (index - first) % inColumn === 0 ? { size: 'medium', picture: 'none' } : { size: 'small' };
    return balanced(stack(first, end, place, shown), columns).map((column) => columnOf(allColumns / columns, column));
  });
}

/** Rows with one story in each column; the first one is larger than the others. Side by side, either all have a picture or none. */
function rowsOfOnes(
  stories: readonly StoryLink[],
  from: number,
  place: Place,
  columns: number,
): readonly ArrangedColumn[][] {
  return rowsIn(stories.length - from, columns).map(([start, end], row) => {
    const picture = stories.slice(from + start, from + end).every(hasPicture) ? undefined : 'none';
    const shown: Shown = row === 0 ? { size: 'medium', picture } : { size: 'small' };
    return rowOfOnes(stack(from + start, from + end, place, () => shown));
  });
}

/** The positions at which each row begins and ends: no row of several is followed by a single one. */
function rowsIn(all: number, columns: number): (readonly [start: number, end: number])[] {
  const rows: [number, number][] = [];
  let start = 0;
  while (start < all) {
    const left = all - start;
    const length = left % columns === 0 ? columns : columns === 3 && left > 1 ? 2 : 1;
    rows.push([start, start + length]);
    start += length;
  }
  return rows;
}

/** The heights of stories in a stack, in small stories without a picture. */
const heights: Record<StorySize, number> = { lead: 5, large: 3, medium: 2, small: 1, row: 1, text: 1 };

/** How much of a column a story of a size takes; that of an unknown size as a small one. */
export function heightOfSize(size: StorySize): number {
  return isKeyOf(heights, size) ? heights[size] : 1;
}

/** The height of a story in a stack, estimated: a picture above the words and open key points are as high as three small stories. */
export function estimatedHeight({ size, picture, keyPoints }: ArrangedStory): number {
  return heightOfSize(size) + (picture === 'above' || picture === 'beside' ? 3 : 0) + (keyPoints === 'open' ? 3 : 0);
}

/** Stories in columns, in their order: the highest column is as low as it can be, and none is empty. */
function balanced(stories: readonly ArrangedStory[], columns: number): ArrangedStory[][] {
  const all = stories.length;
  const before = [0];
  for (const story of stories) before.push((before.at(-1) ?? 0) + estimatedHeight(story));
  const heightOf = (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0);
  // For the first stories in the first columns: the height of the highest column, and where the last column begins.
  let best = Array.from({ length: all + 1 }, (_, end) => ({ height: heightOf(0, end), starts: [0] }));
  for (let column = 1; column < columns; column += 1) {
    best = best.map((_, end) => {
      let found = { height: Number.POSITIVE_INFINITY, starts: [0] };
      for (let start = column; start < end; start += 1) {
        const left = best[start];
        const height = Math.max(left?.height ?? 0, heightOf(start, end));
        if (left && height < found.height) found = { height, starts: [...left.starts, start] };
      }
      return found;
    });
  }
  const starts = best[all]?.starts ?? [0];
  return starts.map((start, column) => stories.slice(start, starts[column + 1] ?? all));
}
