import type { Article } from './Article';
import type { ArticlePart } from './Correction';
import { articleRow, type Content, childrenOf, customRow, type Field, type Row } from './childrenOf';
import { isCustom, lacksItsContent, textOfBlock } from './formOf';
import { isKeyOf, isRecord, listOf } from './guards';

/** One item of what an article holds: a key point, block, speaker or turn, or an item of a block, such as a row of a table. */
export interface Part {
  /** The item as it was given; an object without fields if it is no object. */
  readonly value: Readonly<Record<string, unknown>>;
  /** What it is: a block, or a record with the fields of a row. */
  readonly content: Content;
  /** The part of the article that it belongs to. */
  readonly of: ArticlePart;
  /** The name of the field that holds it, such as `body` or `conversation.turns`. */
  readonly field: string;
  /** Its position in that field; undefined if the field holds one item and no list. */
  readonly index: number | undefined;
  /** The item that has the field; undefined if the article has it. */
  readonly holder: Part | undefined;
}

/** What `walkBlocks` calls. */
export interface Visitor {
  /** Of items that hold no others, which are most of a long article, only those for which this is true are visited. */
  isWanted?(value: object): boolean;
  /**
   * Called for each item, before what it holds: `'skip'` passes over what it holds, `'remove'` leaves the item out of the article that is
   * returned, and a record takes the place of the item.
   */
  part?(part: Part): 'skip' | 'remove' | Part['value'] | undefined;
  /**
   * Called for each text, with the name of its field and the item that holds it (undefined: the article). For a block that is not
   * rendered as its type, or that is too deep, it is called once with all words of the block and an empty name; what the block holds is not visited. What it
   * returns takes the place of the text, unless it is `undefined`.
   */
  text?(text: unknown, content: 'text' | 'label', field: string, holder: Part | undefined): unknown;
}

/** What blocks hold, by type. */
type Rows = { readonly [type: string]: Row };

/** Items are visited inside as many others. `readArticle` leaves no block in more than 20 others, and a block may hold its own blocks in two steps. */
const deepest = 64;

/** How many items are visited inside one item of the article: a value that is held in many places may stand for millions. */
const most = 25_000;

/**
 * Visits every block and every text of an article, or of some of its parts, in the order in which they are read and at any depth. Takes
 * any value; an item that holds itself is visited once. Returns the article without the items that were removed, and with those that
 * were replaced; what is unchanged is not copied.
 */
export function walkBlocks<Parts extends Partial<Article>>(
  article: Parts,
  { isWanted, part: visit, text: visitText }: Visitor,
  children: Rows = childrenOf,
): Parts {
  let left = most;
  return isRecord(article) ? walkRecord(article, articleRow, '') : article;

  function walkRecord<Value extends object>(
    value: Value,
    row: Row,
    prefix: string,
    of?: ArticlePart,
    holder?: Part,
    isAside = false,
  ): Value {
    let copy = value as Record<string, unknown>;
    for (const field of visitText ? row.fields : row.withParts) {
      const was = copy[field.name];
      if (was === undefined || was === null) continue;
      const path = prefix + field.name;
      const is = walkField(was, field, path, of ?? (path as ArticlePart), holder, isAside || field.isAside);
      if (is === was) continue;
      if (copy === value) copy = { ...copy };
      copy[field.name] = is;
    }
    return copy as Value;
  }

  function walkField(
    value: unknown,
    { content, isList, record }: Field,
    path: string,
    of: ArticlePart,
    holder: Part | undefined,
    isAside: boolean,
  ): unknown {
    if (record && isRecord(value)) return walkRecord(value, record, `${path}.`, of, holder, isAside);
    if (!isList) {
      if (content === 'block') return walkItem(value, content, path, undefined, of, holder, isAside);
      if (typeof content === 'string') return visitText?.(value, isAside ? 'label' : content, path, holder) ?? value;
      return isRecord(value) ? walkRecord(value, content, `${path}.`, of, holder, isAside) : value;
    }
    const isText = content === 'text' || content === 'label';
    const items = listOf(value as readonly unknown[]);
    let kept: unknown[] | undefined;
    for (let index = 0; index < items.length; index += 1) {
      const was = items[index];
      const is = isText
        ? (visitText?.(was, isAside ? 'label' : content, path, holder) ?? was)
        : walkItem(was, content, path, index, of, holder, isAside);
      if (is === was && !kept) continue;
      kept ??= items.slice(0, index);
      if (is !== undefined) kept.push(is);
    }
    return kept ?? value;
  }

  function walkItem(
    value: unknown,
    content: 'block' | Row,
    field: string,
    index: number | undefined,
    of: ArticlePart,
    holder: Part | undefined,
    isAside: boolean,
  ): unknown {
    if (value === undefined || value === null) return value;
    const asText = isAside ? 'label' : 'text';
    if (content !== 'block' && !isRecord(value)) return visitText?.(value, asText, field, holder) ?? value;
    if (holder === undefined) left = most;
    else if (isAround(value, holder)) return undefined;
    else if (left === 0 || depthOf(holder) === deepest) {
      visitText?.(textOfBlock(value), asText, '', holder);
      return undefined;
    }
    left -= 1;
    const fields = isRecord(value) ? value : noFields;
    const row = rowOf(fields, content);
    if (isWanted && !row?.withParts.length && !isWanted(fields)) return value;
    const part: Part = { value: fields, content, of, field, index, holder };
    const answer = visit?.(part);
    if (answer === 'remove') return undefined;
    if (answer === 'skip') return value;
    if (row) return walkRecord(answer ?? fields, row, '', of, part, isAside);
    visitText?.(textOfBlock(value), asText, '', part);
    return answer ?? value;
  }

  /** What an item holds; undefined for one that is shown as its words. */
  function rowOf(value: Part['value'], content: 'block' | Row): Row | undefined {
    if (value === noFields) return undefined;
    if (content !== 'block') return content;
    if (isKeyOf(children, value.type)) return visitText && lacksItsContent(value) ? undefined : children[value.type];
    return isCustom(value) ? customRow : undefined;
  }
}

const noFields: Readonly<Record<string, unknown>> = {};

/** Where an item is in the article, such as `body[3].facts[0]`. */
export function pathOfPart({ field, index, holder }: Part): string {
  return `${holder ? `${pathOfPart(holder)}.` : ''}${field}${index === undefined ? '' : `[${index}]`}`;
}

/** True for an item that is one of those around it. */
function isAround(value: unknown, holder: Part): boolean {
  for (let around: Part | undefined = holder; around; around = around.holder) if (around.value === value) return true;
  return false;
}

/** How many items a part is inside, itself included. */
function depthOf(part: Part): number {
  return part.holder ? depthOf(part.holder) + 1 : 1;
}
