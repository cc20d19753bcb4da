import type { Issue } from '../../src/article/Issue';

/** What was reported while data was read or written; nothing without issues. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <ul aria-label="Issues">
      {issues.map(({ path, message }) => (
        <li key={path + message}>
          <b>{path}</b> {message}
        </li>
      ))}
    </ul>
  );
}
