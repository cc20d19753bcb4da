import type { SourcePiece } from './recall';
import { sourcePiecesOf } from './sourceText';

/** The fields of a system's JSON that hold words for readers. */
export interface WordFields {
  /** Those with plain text. */
  readonly plain?: readonly string[];
  /** Those with HTML. */
  readonly html?: readonly string[];
  /** Those in which nothing is for readers. */
  readonly skipped?: readonly string[];
  /** The types of nodes beside which a word may go on in the next one, such as spans. */
  readonly inLines?: readonly string[];
}

/** The strings in the fields of a JSON document that hold words, with the path of each, in the order of the document. */
export function piecesIn(
  value: unknown,
  { plain = [], html = [], skipped = [], inLines = [] }: WordFields,
): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let isApart = true;
  const ahead: { value?: unknown; name: string; place: string }[] = [{ value, name: '', place: '' }];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { value, name, place } = next;
    if (skipped.includes(name)) continue;
    if (value === undefined) isApart = true;
    if (typeof value === 'string' && html.includes(name)) {
      pieces.push(...sourcePiecesOf(value, place));
      isApart = true;
    } else if (typeof value === 'string' && plain.includes(name)) {
      const last = pieces.at(-1);
      if (last && !isApart) last.text += value;
      else pieces.push({ text: value, place });
      isApart = false;
    }
    if (typeof value !== 'object' || value === null) continue;
    const { _type: type = 'type' in value ? value.type : undefined } = value as { _type?: unknown };
    // The items of a list stand in a line if one of them is a node that does.
    const isInLine = Array.isArray(value)
      ? value.some((one) => typeof one === 'object')
      : inLines.some((one) => one === type);
    if (!isInLine) isApart = true;
    if (!isInLine) ahead.push({ name: '', place });
    for (const [key, inside] of Object.entries(value).reverse()) {
      const isItem = Array.isArray(value);
      if (!isInLine && typeof inside === 'string') ahead.push({ name: '', place });
      ahead.push({
        value: inside ?? null,
        name: isItem ? name : key,
        place: isItem ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`,
      });
    }
  }
  return pieces;
}

/** All strings and numbers of a JSON document: words that may be on a page. */
export function wordsOfJson(value: unknown): string {
  const words: string[] = [];
  JSON.stringify(value, (_, inside) => {
    if (typeof inside === 'string' || typeof inside === 'number') words.push(String(inside));
    return inside;
  });
  return words.join(' ');
}
