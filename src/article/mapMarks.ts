import { listOf } from './guards';

/** Marks inside of marks are looked at as deep as this; `readArticle` leaves none. */
const deepest = 64;

/**
 * Returns a function of texts that replaces each marked span by what `change` returns for it, its own text first. Each value is read
 * once: one that is held in many places may stand for millions.
 */
export function mapMarks(change: (span: Readonly<Record<string, unknown>>) => unknown): (text: unknown) => unknown {
  const known = new Map<object, unknown>();
  return (text) => mapText(text, 0);

  function mapText(text: unknown, depth: number): unknown {
    if (typeof text !== 'object' || text === null || depth === deepest) return text;
    if (known.has(text)) return known.get(text);
    // Until it is known, what holds itself is left as it was given.
    known.set(text, text);
    const result = Array.isArray(text) ? mapPieces(text, depth) : mapSpan(text as Record<string, unknown>, depth);
    known.set(text, result);
    return result;
  }

  function mapPieces(pieces: readonly unknown[], depth: number): unknown {
    const mapped = listOf(pieces).map((piece) => mapText(piece, depth + 1));
    return mapped.every((piece, index) => piece === pieces[index]) ? pieces : mapped;
  }

  function mapSpan(span: Record<string, unknown>, depth: number): unknown {
    let mapped = span;
    // A mark of a publisher's own has its text in `words`.
    for (const field of ['text', 'words']) {
      const was = span[field];
      const is = mapText(was, depth + 1);
      if (is !== was) mapped = { ...mapped, [field]: is };
    }
    return change(mapped);
  }
}
