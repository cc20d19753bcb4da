import type { ArticlePart, CorrectedPart, Correction, CorrectionKind } from './Correction';
import { plainly } from './plainly';
import { describe, list, object, orWords, type Reader, type Reading, required } from './Reading';
import { date, id, text } from './readText';

/** Every part that readers see as one, so that none can be forgotten. */
export const articleParts: Record<ArticlePart, true> = {
  headline: true,
  deck: true,
  standfirst: true,
  summary: true,
  keyPoints: true,
  brief: true,
  body: true,
  conversation: true,
};

const kinds: Record<CorrectionKind, true> = { correction: true, clarification: true, update: true, withdrawal: true };

/** Reads what was changed since the story was published; whether an id leads to a part is known when all parts are read. */
export const corrections: Reader<readonly Correction[]> = list(
  orWords(
    object<Correction>('a correction', {
      kind: required(kind),
      at: required(date),
      text: required(text),
      id,
      parts: list(part),
    }),
    (words) => ({ kind: 'correction', at: '', text: words }),
  ),
);

/** A kind that does not exist becomes a correction: it changes nothing else on the page. */
function kind(value: unknown, reading: Reading): CorrectionKind {
  if (typeof value === 'string' && Object.hasOwn(kinds, value)) return value as CorrectionKind;
  reading.report(
    `is ${describe(value)}, not one of ${Object.keys(kinds).join(', ')}; it is shown as a correction, and no part is withdrawn.`,
  );
  return 'correction';
}

function part(value: unknown, reading: Reading): CorrectedPart | undefined {
  const name = plainly(value);
  if (Object.hasOwn(articleParts, name) || /^#\S/.test(name)) return name as CorrectedPart;
  reading.report(
    `is ${describe(value)}, not a part of the article (${Object.keys(articleParts).join(', ')}) or the id of a key point, block or turn with # before it; it is ignored.`,
  );
  return undefined;
}
