/** What no other page would fare better with. */
const fatal: Record<string, string> = {
  ENOSPC: 'is full',
  EDQUOT: 'has no quota left for you',
  EROFS: 'can only be read',
};

/** The error that ends a run, if this one is of that kind: the same in a sentence. */
export function fatalError(code: string | undefined, out: string): Error | undefined {
  if (!code || !(code in fatal)) return undefined;
  const message = `The disk that ${out} is on ${fatal[code]} (${code}). What is written so far is whole. Make room and run the same again: it goes on where it stopped.`;
  return Object.assign(new Error(message), { code });
}
