/** True in `npm run test:all`, which tries all of what `npm test` tries samples of. */
export const isDeep = Boolean(process.env.BROADSHEET_DEEP);

/** A list in `npm run test:all`, and the named ones of it in `npm test`: those that differ most. */
export function sampleOf<T>(all: readonly T[], ...few: T[]): readonly T[] {
  return isDeep ? all : few;
}

/** A list in `npm run test:all`, and the first of each `size` of it in `npm test`: for long lists whose elements are of one kind. */
export function oneOfEach<T>(size: number, all: readonly T[]): readonly T[] {
  return isDeep ? all : all.filter((_, index) => index % size === 0);
}

/** The same for rows, which are named by their first cell. */
export function sampleOfRows<const T extends readonly [string, ...unknown[]]>(
  all: readonly T[],
  ...few: NoInfer<T[0]>[]
): readonly T[] {
  return isDeep ? all : all.filter(([name]) => few.includes(name));
}
