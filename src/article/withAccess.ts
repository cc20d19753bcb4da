import type { Article, KeyPoint, Note } from './Article';
import { partIds } from './anchors';
import type { Block } from './Block';
import type { Correction } from './Correction';
import { isOfAll, isWithdrawal, listedCorrections } from './correctionsOf';
import { isRecord, listOf } from './guards';
import { mapMarks } from './mapMarks';
import { isPaywall } from './paywall';
import { plainText } from './plainText';
import type { Text } from './Text';
import { walkBlocks } from './walkBlocks';

/** What a reader may read of an article. */
export interface Access {
  /** True for a reader who may read all of it. */
  granted: boolean;
  /** How many blocks of the body other readers may read: at least the last block is always behind the paywall. @default those before the first slot of kind `paywall`; without such a slot, none */
  blocks?: number;
  /** The parts that other readers may read, besides kicker, headline, deck, standfirst and lead. @default ['summary', 'keyPoints'] */
  parts?: readonly FreePart[];
}

/** A part of an article that can be in front of the paywall or behind it. */
export type FreePart = 'spoken' | 'summary' | 'keyPoints' | 'brief' | 'conversation';

/**
 * The article that a reader may read: the article itself, or one that ends at a paywall, from which everything behind it is removed. So
 * the removed words are in no page, feed, export or structured data that is made from it. The body ends with a slot of kind `paywall`,
 * where pages show that the story continues. Also removed are notes without a mark in the text that remains, corrections of anything
 * that was removed or of the whole story (withdrawals remain), links to removed passages, and fields that are not in `Article`. Takes any value.
 */
export function withAccess(article: Article, access: Access): Article {
  if (access?.granted === true) return article;
  const given: Partial<Article> = isRecord(article) ? article : {};
  const parts: readonly string[] = listOf(access?.parts ?? ['summary', 'keyPoints']);
  const free: Record<string, unknown> = {};
  for (const [field, access] of Object.entries(accessTo)) {
    const value = given[field as keyof Article];
    const isFree = access === 'free' || (access === 'by choice' && parts.includes(field));
    if (value !== undefined && isFree) free[field] = value;
  }
  const cut: Article = { headline: '', ...free, body: bodyBefore(listOf(given.body), access?.blocks) };
  return withReferences(cut, given);
}

/** The fields that readers without access get: always, if the publisher chooses so, or in part. */
const accessTo: { readonly [Field in keyof Required<Article>]: 'free' | 'by choice' | 'in part' } = {
  $schema: 'free',
  id: 'free',
  kicker: 'free',
  headline: 'free',
  deck: 'free',
  standfirst: 'free',
  lead: 'free',
  spoken: 'by choice',
  summary: 'by choice',
  keyPoints: 'by choice',
  brief: 'by choice',
  body: 'in part',
  notes: 'in part',
  conversation: 'by choice',
  section: 'free',
  topics: 'free',
  place: 'free',
  authors: 'free',
  publishedAt: 'free',
  modifiedAt: 'free',
  timeZone: 'free',
  language: 'free',
  direction: 'free',
  url: 'free',
  alternates: 'free',
  live: 'free',
  publisher: 'free',
  links: 'free',
  provenance: 'free',
  provenanceOf: 'in part',
  corrections: 'in part',
};

/** The first blocks of a body, and the edge of the paywall. */
function bodyBefore(blocks: readonly Block[], count: number | undefined): Block[] {
  const edge = blocks.findIndex(holdsPaywall);
  // A count that is no number shows nothing.
  const most = count === undefined ? edge : Math.min(Math.max(0, Math.floor(count)) || 0, blocks.length - 1);
  const visible = blocks.slice(0, Math.max(0, edge === -1 ? most : Math.min(edge, most)));
  while (['heading', 'divider'].includes(visible.at(-1)?.type ?? '')) visible.pop();
  return [...visible, blocks.find(isPaywall) ?? { type: 'slot', name: 'paywall', kind: 'paywall' }];
}

/** True for the edge of a paywall and for a block that has one inside, all of which is behind the paywall. */
function holdsPaywall(block: Block): boolean {
  let isFound = false;
  walkBlocks(
    { body: [block] },
    {
      part({ value }) {
        isFound ||= isPaywall(value);
        return undefined;
      },
    },
  );
  return isFound;
}

/** A cut article with those notes, corrections and links that refer to what is left. */
function withReferences(cut: Article, whole: Partial<Article>): Article {
  const ids = partIds(cut);
  const wholeIds = partIds(whole as Article);
  const marks = new Set<unknown>();
  const withoutDeadLinks = mapMarks((span) => {
    if (span.type === 'note') marks.add(span.id);
    const id = typeof span.url === 'string' && span.url.startsWith('#') ? span.url.slice(1) : undefined;
    return id !== undefined && wholeIds.has(id) && !ids.has(id) ? plainText(span.text as Text) : span;
  });
  const left: Article = walkBlocks(cut, { text: withoutDeadLinks });
  const notes = listOf<Note>(whole.notes).filter((note) => isRecord(note) && marks.has(note.id));
  if (left.keyPoints) left.keyPoints = listOf(left.keyPoints).map((point) => withSupports(point, ids));
  if (notes.length > 0) left.notes = notes.map((note) => withoutLinks(note));
  if (whole.corrections)
    left.corrections = listedCorrections(whole.corrections).filter(isOfWhatIsLeft).map(withoutLinks);
  if (isRecord(whole.provenanceOf)) {
    left.provenanceOf = Object.fromEntries(Object.entries(whole.provenanceOf).filter(([part]) => part in left));
  }
  return left;

  function withoutLinks<Item extends Note | Correction>(item: Item): Item {
    return { ...item, text: withoutDeadLinks(item.text) };
  }

  function isOfWhatIsLeft(correction: Correction): boolean {
    const named = listOf<unknown>(correction.parts);
    const isLeft = (part: unknown) =>
      typeof part === 'string' && (part.startsWith('#') ? ids.has(part.slice(1)) : part in cut);
    if (isWithdrawal(correction)) return isOfAll(correction) || named.some(isLeft);
    return named.length > 0 && named.every((part) => part !== 'body' && isLeft(part));
  }
}

function withSupports(point: KeyPoint, ids: ReadonlyMap<string, unknown>): KeyPoint {
  if (!isRecord(point) || point.supports === undefined) return point;
  return { ...point, supports: listOf<string>(point.supports).filter((id) => ids.has(id)) };
}
