import type { Issue, OnIssue } from './Issue';
import { plainCopy } from './plainCopy';

/**
 * Reads a value from outside, also one that runs code when it is looked at and throws: then a copy of it is read, without what throws.
 * Issues are passed on when all is read.
 */
export function readOpen<T>(
  value: unknown,
  onIssue: OnIssue | undefined,
  read: (value: unknown, onIssue: OnIssue | undefined) => T,
): T {
  let issues: Issue[] = [];
  const keep = (issue: Issue) => void issues.push(issue);
  let result: T;
  try {
    result = read(value, onIssue && keep);
  } catch {
    // Only code that runs where data is looked at can throw.
    issues = [];
    result = read(plainCopy(value, keep), onIssue && keep);
  }
  for (const issue of issues) onIssue?.(issue);
  return result;
}
