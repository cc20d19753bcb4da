import { createHash } from 'node:crypto';

/** A short name for texts that is another one as soon as one letter is. */
export function hashOf(...texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('base64url');
}
