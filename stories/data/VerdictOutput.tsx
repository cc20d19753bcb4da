import type { ReactNode } from 'react';
import { type CheckedFormat, verdictOf } from './verdictOf';

/** Props of `VerdictOutput`. */
export interface VerdictOutputProps {
  /** The format of the export. */
  format: CheckedFormat;
  /** The export. */
  text: string;
}

/** What a program that others wrote says of an export, and what is checked elsewhere. */
export function VerdictOutput({ format, text }: VerdictOutputProps): ReactNode {
  const { verdict, tests } = verdictOf(format, text);
  return (
    <>
      {verdict && (
        <p>
          <output aria-label="Verdict">
            {verdict.text} {verdict.errors.length === 0 ? 'No error.' : verdict.errors.join(' ')}
          </output>
        </p>
      )}
      <p>In tests, not here: {tests}</p>
    </>
  );
}
