import { createHash } from 'node:crypto';

/** A short name for texts, or the bytes that they have in UTF-8, that is another one as soon as one bit is. */
export function hashOf(...texts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${Buffer.byteLength(text)}:`).update(text);
  return hash.digest('base64url');
}
