import type { Block, HeadingBlock } from '../article/Block';
import type { Text } from '../article/Text';
import { type Part, pathOfPart, walkBlocks } from '../article/walkBlocks';
import type { SourceReport } from './SourceReport';

/** A heading with the rank that it has in the source, from 1: `finishArticle` makes its level of it. */
export function heading(text: Text, rank: number): HeadingBlock {
  return { type: 'heading', text, level: rank as HeadingBlock['level'] };
}

/** The body with headings of the levels 2 to 4: the highest rank becomes 2, and what is below 4 becomes 4. */
export function withLevels(body: readonly Block[], report: SourceReport): readonly Block[] {
  let highest = Number.POSITIVE_INFINITY;
  mapHeadings(body, ({ value }) => {
    highest = Math.min(highest, rankOf(value));
    return undefined;
  });
  return mapHeadings(body, (part) => {
    const rank = rankOf(part.value);
    const level = rank - highest + 2;
    if (level > 4) {
      const message = 'is a heading of a rank below 4; it is shown as one of rank 4.';
      report.report({ kind: 'changed', path: report.placeOf(part.value) ?? pathOfPart(part), message });
    }
    return level === rank && level <= 4 ? undefined : { ...part.value, level: Math.min(level, 4) };
  });
}

/** The rank that a heading has in the source. */
export function rankOf({ level }: { readonly level?: unknown }): number {
  return typeof level === 'number' ? level : 2;
}

/** The body with what `map` returns in the place of each heading. */
function mapHeadings(body: readonly Block[], map: (part: Part) => Part['value'] | undefined): readonly Block[] {
  return walkBlocks(
    { body },
    {
      part(part) {
        if (part.value.type === 'heading') return map(part);
        // A large table or list has more items than are visited.
        return part.holder || holdsHeading(part.value) ? undefined : 'skip';
      },
    },
  ).body;
}

/** True for a block with a heading in it, at any depth. */
function holdsHeading(block: object): boolean {
  if ('type' in block && block.type === 'paragraph') return false;
  const ahead: object[] = [block];
  const seen = new Set<object>();
  for (let value = ahead.pop(); value; value = ahead.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if ('type' in value && value.type === 'heading') return true;
    for (const inside of Object.values(value)) if (typeof inside === 'object' && inside !== null) ahead.push(inside);
  }
  return false;
}
