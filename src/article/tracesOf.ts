import type { Article, KeyPoint } from './Article';
import { pageAnchors, partIds } from './anchors';
import { attribute, isRecord, listOf } from './guards';
import { withdrawalsOf } from './withdrawn';

/** The key points of an article and the blocks that support them, as links can lead from one to the other. */
export interface Traces {
  /** The key points: each that is supported has an id, and names only blocks that are on the page. */
  keyPoints: readonly KeyPoint[];
  /** The key points that a block supports, by the id of the block. */
  pointsOf: ReadonlyMap<string, readonly KeyPoint[]>;
}

/** Which blocks support which key points; nothing for an article in which none does. What is withdrawn supports nothing. */
export function tracesOf(article: Article, idPrefix = ''): Traces | undefined {
  const points = listOf<Partial<KeyPoint>>(article.keyPoints);
  if (!points.some((point) => listOf(point?.supports).length > 0)) return undefined;
  const ids = partIds(article);
  const isWithdrawn = withdrawalsOf(article);
  const taken = new Set<unknown>([...ids.keys(), ...pageAnchors()]);
  const pointsOf = new Map<string, KeyPoint[]>();
  const keyPoints = points.map((point, index) => {
    const supports = listOf(isRecord(point) ? point.supports : undefined).filter(
      (id) => attribute(id) !== undefined && isOfStory(id) && !isWithdrawn(`#${id}`),
    );
    if (!isRecord(point) || listOf(point.supports).length === 0) return point as KeyPoint;
    let id = attribute(point.id) || `${idPrefix}key-point-${index + 1}`;
    while (!point.id && taken.has(id)) id += '-2';
    const traced = { text: '', ...point, id, supports };
    if (!isWithdrawn('keyPoints') && !isWithdrawn(`#${id}`)) {
      for (const block of new Set(supports)) pointsOf.set(block, [...(pointsOf.get(block) ?? []), traced]);
    }
    return traced;
  });
  return { keyPoints, pointsOf };

  function isOfStory(id: string): boolean {
    const part = ids.get(id)?.[0];
    return part === 'body' || part === 'brief';
  }
}
