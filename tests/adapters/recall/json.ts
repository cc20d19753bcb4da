import type { Issue } from '../../../src/article/Issue';
import type { Run, SourcePiece } from './recall';

/** The strings in the fields of a JSON document that hold words, with the path of each, in the order of the document. */
export function piecesOfJson(value: unknown, fields: readonly string[]): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  const ahead: { value: unknown; name: string; place: string }[] = [{ value, name: '', place: '' }];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { value, name, place } = next;
    if (typeof value === 'string' && fields.includes(name)) pieces.push({ text: value, place });
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inside] of Object.entries(value).reverse()) {
      const isItem = Array.isArray(value);
      ahead.push({
        value: inside,
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

/** The missing words that stand in no node that an issue names. */
export function unexplainedInJson(missing: readonly Run[], issues: readonly Issue[]): readonly Run[] {
  const named = issues.flatMap(({ path, message }) => [path, ...(message.match(/[\w.[\]]+\]/g) ?? [])]);
  return missing.filter(({ place }) => !named.some((path) => path !== '' && place.startsWith(path)));
}
