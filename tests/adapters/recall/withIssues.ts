import { vi } from 'vitest';
import { SourceReport } from '../../../src/adapters/SourceReport';
import type { Issue } from '../../../src/article/Issue';

/** What `read` returns, and every issue that an adapter reports meanwhile, before those that are alike become one. */
export function withIssues<Result>(read: () => Result): { result: Result; reported: readonly Issue[] } {
  const report = vi.spyOn(SourceReport.prototype, 'report');
  try {
    const result = read();
    return { result, reported: report.mock.calls.map(([issue]) => issue) };
  } finally {
    report.mockRestore();
  }
}
