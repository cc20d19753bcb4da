import { fileFault } from './fileFault';

/** What no other page would fare better with: a disk that is full, or that is read-only. */
const fatal = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** The error that ends a run, if this one is of that kind: the same in a sentence. */
export function fatalError(error: { code?: string } | undefined, out: string): Error | undefined {
  if (!error?.code || !fatal.has(error.code)) return undefined;
  const sentence = `No more pages can be written into ${out}: ${fileFault(error, 'write')}`;
  const message = `${sentence} What is written so far is whole; the same run again goes on where it stopped.`;
  return Object.assign(new Error(message, { cause: error }), { code: error.code });
}
