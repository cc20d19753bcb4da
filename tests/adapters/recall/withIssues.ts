import { vi } from 'vitest';
import { SourceReport } from '../../../src/adapters/SourceReport';
import type { Issue } from '../../../src/article/Issue';

/** What `read` returns, and every issue that an adapter reports meanwhile, before those that are alike become one. */
export function withIssues<Result>(read: () => Result): { result: Result; reported: readonly Issue[] } {
  const report = vi.spyOn(SourceReport.prototype, 'report');
  try {
    const result = read();
    const { calls, contexts } = report.mock;
    const reported = calls.map(([issue], index) => ({
      ...issue,
      path: pathIn(contexts[index] as SourceReport, issue.path),
    }));
    return { result, reported };
  } finally {
    report.mockRestore();
  }
}

/** A path as a report writes it. */
function pathIn(report: SourceReport, path: string): string {
  const { pathOf } = report as unknown as { pathOf(path: string): string };
  return pathOf.call(report, path);
}
