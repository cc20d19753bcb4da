import type { SourceReport } from './SourceReport';

/** A value, or what a string holds as JSON; the string itself if it is no JSON, which is reported. */
export function readJson(input: unknown, report: SourceReport): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input.replace(/^\uFEFF/, ''));
  } catch (error) {
    report.report({ kind: 'missing', path: '', message: `is a string and no JSON (${error}); its words are kept.` });
    return input;
  }
}
