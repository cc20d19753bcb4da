import type { Issue } from './Issue';

/** An issue, and where else the same issue occurs. */
export interface IssueSummary extends Issue {
  /** The paths of the other issues of the same kind with the same message, in their order. */
  others: readonly string[];
}

/** Sums up issues that are alike, which have the same kind and the same message: one summary for each, in the order of the first ones. */
export function summarizeIssues(issues: Iterable<Issue>): IssueSummary[] {
  const summaries = new Map<string, Issue & { others: string[] }>();
  for (const issue of issues) {
    const key = `${issue.kind} ${issue.message}`;
    const known = summaries.get(key);
    if (known) known.others.push(issue.path);
    else summaries.set(key, { ...issue, others: [] });
  }
  return [...summaries.values()];
}

/** So many other paths are written out. */
const mostWritten = 3;

/** The other paths of a summary in words, to be written behind its message: ` Also in body[4], body[7] and 9 more.` An empty string if there are none. */
export function otherPlaces({ others }: IssueSummary): string {
  if (others.length === 0) return '';
  const written = others.slice(0, others.length > mostWritten + 1 ? mostWritten : others.length);
  const more = others.length - written.length;
  const places = written.map((path) => path || 'the article');
  if (more > 0) places.push(`${more} more`);
  const last = places.pop();
  return ` Also in ${places.length > 0 ? `${places.join(', ')} and ` : ''}${last}.`;
}
