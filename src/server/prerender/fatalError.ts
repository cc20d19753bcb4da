import { fileErrorReason } from './fileErrorReason';

/** Codes of errors that every other page would meet too: a full or a read-only disk. */
const fatalCodes = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** The error to end the run with, with a message for the user; undefined if only one page is affected. */
export function fatalError(error: { code?: string } | undefined, out: string): Error | undefined {
  if (!error?.code || !fatalCodes.has(error.code)) return undefined;
  const reason = `No more pages can be written to ${out}: ${fileErrorReason(error, 'write')}`;
  const message = `${reason} Pages written so far are complete. Run again to continue.`;
  return Object.assign(new Error(message, { cause: error }), { code: error.code });
}
