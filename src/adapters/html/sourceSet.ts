/** A file of a picture, as a `srcset` lists it. */
export interface Candidate {
  /** The address. */
  url: string;
  /** The width in pixels (`640w`). */
  width?: number;
  /** The density (`2x`). */
  density?: number;
}

/** The candidates of a `srcset` (WHATWG HTML, 4.8.4.2.1); addresses may have commas in them. */
export function candidatesOf(srcset: string | undefined): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [, url = '', value = '', unit] of (srcset ?? '').matchAll(
    /[\s,]*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wx])(?:\s+\d+h)?)?\s*(?:,|$)/g,
  )) {
    const number = Number(value);
    if (unit === 'w' && number > 0) candidates.push({ url, width: number });
    else candidates.push({ url, density: unit === 'x' && number > 0 ? number : 1 });
  }
  return candidates;
}

/** The candidate with the most pixels. */
export function largestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const size = ({ width, density = 1 }: Candidate) => width ?? density;
  return candidates.reduce<Candidate | undefined>(
    (largest, candidate) => (largest && size(largest) >= size(candidate) ? largest : candidate),
    undefined,
  );
}
