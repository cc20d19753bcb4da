import { createHash } from 'node:crypto';

/**
 * The SHA-256 hash of some texts, in base64url. A string and its bytes in UTF-8 have the same hash. The length of each text is
 * hashed too, so that `('ab', 'c')` and `('a', 'bc')` differ.
 */
export function sha256(...texts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${Buffer.byteLength(text)}:`).update(text);
  return hash.digest('base64url');
}
