import type { Article } from './Article';
import type { ArticlePart } from './Correction';
import { articleParts, childrenOf, type Held, type Row } from './childrenOf';
import { lacksItsContent, wordsOfBlock } from './formOf';
import { isKeyOf, isRecord } from './guards';
import { listOf } from './plainly';

/** One item of what an article holds: a key point, block, speaker or turn, or an item of a block, such as a row of a table. */
export interface Part {
  /** The item as it was given; what is no record has no fields. */
  readonly value: Readonly<Record<string, unknown>>;
  /** What it is: a block, or a record with the fields of a row. */
  readonly held: 'block' | Row;
  /** The part of the article that it belongs to. */
  readonly of: ArticlePart;
  /** The name of the field that it stands in, such as `body` or `conversation.turns`. */
  readonly field: string;
  /** Its position in that field; undefined if the field holds one item and no list. */
  readonly index: number | undefined;
  /** The item that has the field; undefined if the article has it. */
  readonly holder: Part | undefined;
}

/** What `walkBlocks` calls. */
export interface Visitor {
  /** Only items for which this is true are passed to `part`. It spares the work for all others, which are most of a long article. */
  isWanted?(value: object): boolean;
  /** Called for each item, before what it holds: `'skip'` passes over what it holds, `'remove'` leaves the item out of the article that is returned, and a record takes the place of the item. */
  part?(part: Part): 'skip' | 'remove' | Part['value'] | undefined;
  /**
   * Called for each text, with the name of its field and the item that holds it (undefined: the article). For a block that is not
   * rendered as its type, it is called once with all words of the block and an empty name; what the block holds is not visited. What it returns takes the place of the text; `undefined` leaves it.
   */
  text?(text: unknown, held: 'text' | 'label', field: string, holder: Part | undefined): unknown;
}

/** What blocks hold, by type. */
type Rows = { readonly [type: string]: Row };

/** Items are visited inside as many others. `readArticle` leaves no block in more than 20 others, and a block may hold its own blocks in two steps. */
const deepest = 64;

/** How many items are visited inside one item of the article: a value that is held in many places may stand for millions. */
const most = 25_000;

/**
 * Visits every block and every text of an article, or of some of its parts, in the order in which they are read and at any depth. Takes
 * any value; an item that holds itself is visited once. Returns the article without the items that were removed; what is unchanged is
 * not copied.
 */
export function walkBlocks<Parts extends Partial<Article>>(
  article: Parts,
  visitor: Visitor,
  children: Rows = childrenOf,
): Parts {
  let left = most;
  return isRecord(article) ? walkRow(article, articleParts, '', undefined, undefined) : article;

  function walkRow<Value extends object>(
    value: Value,
    row: Row,
    prefix: string,
    of: ArticlePart | undefined,
    holder: Part | undefined,
  ): Value {
    const fields = value as Record<string, unknown>;
    let copy = fields;
    for (const name in row) {
      const was = fields[name];
      if (was === undefined || was === null) continue;
      const is = walkField(was, row[name], prefix + name, of ?? (name as ArticlePart), holder);
      if (is === was) continue;
      if (copy === fields) copy = { ...fields };
      copy[name] = is;
    }
    return copy as Value;
  }

  function walkField(value: unknown, held: Held, name: string, of: ArticlePart, holder: Part | undefined): unknown {
    if (held === undefined) return value;
    if (held === 'block') return walkItem(value, held, name, undefined, of, holder);
    if (held === 'text' || held === 'label') {
      return visitor.text?.(value, held, name, holder) ?? value;
    }
    if (isListOf(held)) return walkList(value, held[0], name, of, holder);
    return isRecord(value) ? walkRow(value, held, `${name}.`, of, holder) : value;
  }

  function walkList(
    value: unknown,
    each: 'text' | 'label' | 'block' | Row,
    name: string,
    of: ArticlePart,
    holder: Part | undefined,
  ): unknown {
    const isWords = each === 'text' || each === 'label';
    if (isWords && !visitor.text) return value;
    const items = listOf(value as readonly unknown[]);
    let kept: unknown[] | undefined;
    for (let index = 0; index < items.length; index += 1) {
      const was = items[index];
      const is = isWords
        ? (visitor.text?.(was, each, name, holder) ?? was)
        : walkItem(was, each, name, index, of, holder);
      if (is === was && !kept) continue;
      kept ??= items.slice(0, index);
      if (is !== undefined) kept.push(is);
    }
    return kept ?? value;
  }

  function walkItem(
    value: unknown,
    held: 'block' | Row,
    field: string,
    index: number | undefined,
    of: ArticlePart,
    holder: Part | undefined,
  ): unknown {
    if (value === undefined || value === null) return value;
    if (holder === undefined) left = most;
    else if (left === 0 || isTooDeep(value, holder)) return undefined;
    left -= 1;
    if (visitor.isWanted && holdsNothing(value, held, children) && !visitor.isWanted(value)) return value;
    const part: Part = { value: isRecord(value) ? value : noFields, held, of, field, index, holder };
    const answer = visitor.part?.(part);
    if (answer === 'remove') return undefined;
    if (answer === 'skip') return value;
    const row = rowOf(part, visitor.text !== undefined, children);
    if (row) return walkRow(answer ?? value, row, '', of, part);
    visitor.text?.(wordsOfBlock(value), 'text', '', part);
    return answer ?? value;
  }
}

/** True for a block of a type that holds no items. */
function holdsNothing(value: unknown, held: 'block' | Row, children: Rows): value is object {
  if (held !== 'block' || !isRecord(value)) return false;
  let leaves = leafTypes.get(children);
  if (!leaves) {
    leaves = new Set(Object.keys(children).filter((type) => !Object.values(children[type] ?? {}).some(hasItems)));
    leafTypes.set(children, leaves);
  }
  return leaves.has(value.type as string);
}

const leafTypes = new WeakMap<Rows, Set<string>>();

/** True for a field that holds blocks or records. */
function hasItems(held: Held): boolean {
  const each = isListOf(held) ? held[0] : held;
  return each === 'block' || typeof each === 'object';
}

/** Where an item stands in the article, such as `body[3].facts[0]`. */
export function pathOfPart({ field, index, holder }: Part): string {
  return `${holder ? `${pathOfPart(holder)}.` : ''}${field}${index === undefined ? '' : `[${index}]`}`;
}

const noFields = {};

/** The row by which an item is walked; undefined for one that is shown as its words. */
function rowOf({ value, held }: Part, forText: boolean, children: Rows): Row | undefined {
  if (value === noFields) return undefined;
  if (held !== 'block') return held;
  return isKeyOf(children, value.type) && !(forText && lacksItsContent(value)) ? children[value.type] : undefined;
}

/** True for an item that is one of those around it, or stands in too many of them. */
function isTooDeep(value: unknown, holder: Part): boolean {
  let depth = 1;
  for (let around: Part | undefined = holder; around; around = around.holder) {
    if (around.value === value) return true;
    depth += 1;
  }
  return depth > deepest;
}

function isListOf(held: Held): held is readonly ['text' | 'label' | 'block' | Row] {
  return Array.isArray(held);
}
