import type { Article } from './Article';
import type { Turn } from './Conversation';
import type { ArticlePart } from './Correction';
import { type Depth, depths } from './depth';
import { attribute, isKeyOf, isRecord, listOf } from './guards';
import { type Part, walkBlocks } from './walkBlocks';

/** The ids of the elements of a page. */
const anchors = {
  main: 'main',
  lead: 'lead',
  spoken: 'spoken',
  summary: 'at-a-glance-summary',
  keyPoints: 'at-a-glance-points',
  brief: 'in-brief',
  body: 'in-full',
  notes: 'notes',
  corrections: 'corrections',
  conversation: 'conversation',
  updated: 'updated',
  events: 'key-events',
  updates: 'updates',
};

/**
 * The id on a page of a part of the article, of its main content or of its list of corrections; `undefined` for a part that has none,
 * such as the headline.
 */
export function partAnchor(part: keyof typeof anchors, idPrefix?: string): string;
export function partAnchor(part: ArticlePart, idPrefix?: string): string | undefined;
export function partAnchor(part: ArticlePart | keyof typeof anchors, idPrefix = ''): string | undefined {
  return isKeyOf(anchors, part) ? idPrefix + anchors[part] : undefined;
}

/** The id of a depth on a page. */
export function depthAnchor(depth: Depth, idPrefix = ''): string {
  return idPrefix + depth;
}

/** The id of the title of a section that has an id itself. */
export function titleAnchor(id: string): string {
  return `${id}-title`;
}

/** The ids that a page gives to its own elements: nothing in an article may have one of them. */
export function pageAnchors(): readonly string[] {
  const titled = [anchors.conversation, anchors.corrections];
  return [...depths, ...Object.values(anchors), ...titled.map(titleAnchor)];
}

/** The lists whose items have an id by their position if they have none of their own. */
type PositionalList = 'turns' | 'corrections';

/** The id of an item by its position, counted from 0: `turn-3`; `-2` is appended as long as the id is among those that are `taken`. */
export function positionalId(list: PositionalList, index: number, taken: ReadonlySet<unknown>): string {
  let id = `${list.slice(0, -1)}-${index + 1}`;
  while (taken.has(id)) id += '-2';
  return id;
}

/** True for an id that is kept for an item of another list, which gets it by its position: `turn-3` of anything but a turn. */
export function isKeptForPosition(id: string, list: unknown): boolean {
  const item = /^(turn|correction)-\d/.exec(id)?.[1];
  return item !== undefined && list !== `${item}s`;
}

/** The ids of the turns of a conversation: each turn's own, or one by its position that nothing else in the conversation has. */
export function turnIds(turns: readonly Partial<Pick<Turn, 'id' | 'body'>>[]): string[] {
  const taken = new Set<string>();
  const part = ({ value }: Part) => {
    const id = attribute(value.id);
    if (id?.startsWith('turn-')) taken.add(id);
    return undefined;
  };
  const isWanted = (value: { id?: unknown }) => value.id !== undefined;
  walkBlocks({ conversation: { speakers: [], turns: turns as readonly Turn[] } }, { isWanted, part });
  return turns.map((turn, index) => attribute(turn?.id) || positionalId('turns', index, taken));
}

/** Tells the id that each part of an article has on its page, as `walkBlocks` visits it. */
export function idsIn(article: Partial<Article>): (part: Part) => string | undefined {
  let turns: readonly string[] | undefined;
  return ({ value, field, index = 0 }) => {
    // The id of a speaker is a key for the turns; it is not on the page.
    if (field.endsWith('.speakers')) return undefined;
    if (field !== 'conversation.turns') return attribute(value.id);
    turns ??= turnIds(listOf<Turn>(isRecord(article.conversation) ? article.conversation.turns : undefined));
    return turns[index];
  };
}

/** The ids of an article's key points, blocks and turns, each with the parts of the article and the ids around it, the innermost last. */
export function partIds(article: Article): Map<string, readonly (ArticlePart | `#${string}`)[]> {
  const ids = new Map<string, readonly (ArticlePart | `#${string}`)[]>();
  const idOf = idsIn(article ?? {});
  walkBlocks(article, {
    part(part) {
      const id = idOf(part);
      if (id && !ids.has(id)) ids.set(id, [part.of, ...idsAround(part)]);
      return undefined;
    },
  });
  return ids;

  function idsAround({ holder }: Part): `#${string}`[] {
    if (!holder) return [];
    const id = idOf(holder);
    return id ? [...idsAround(holder), `#${id}`] : idsAround(holder);
  }
}
