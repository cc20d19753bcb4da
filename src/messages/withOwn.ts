/** Words with some of a newspaper's own; those that are undefined stay as they were. */
export function withOwn<Words extends object>(words: Words, own: Partial<Words> | undefined): Words {
  if (!own) return words;
  return { ...words, ...Object.fromEntries(Object.entries(own).filter(([, message]) => message !== undefined)) };
}
