import type { CorrectedPart, Correction, CorrectionKind } from './Correction';
import { articleParts } from './childrenOf';
import { besideFields } from './correctionsOf';
import { isKeyOf, isRecord } from './guards';
import { describe, list, object, type Reader, type Reading } from './Reading';
import { wordsOf } from './readable';
import { date, id, text } from './readText';

const kinds: Record<CorrectionKind, true> = { correction: true, clarification: true, update: true, withdrawal: true };

const fields: Reader<Partial<Correction>> = object<Correction>('a correction', {
  kind,
  at: date,
  text,
  id,
  // A withdrawal whose parts cannot be read takes nothing back: without parts it would take back the story.
  parts: (value, reading) => list(part)(value, reading) ?? [],
});

/** Reads one change: what it lacks is reported, and does not cost it its kind, for a withdrawal must stay one. */
const correction: Reader<Correction> = (value, reading) => {
  const words = wordsOf(value);
  const told = words === '' ? undefined : fields(value, reading);
  if (!told) {
    if (words === '') reading.report('says nothing; it is left out.');
    return words === '' ? undefined : { kind: 'correction', at: '', text: words };
  }
  const { kind = 'correction', at = '', text = wordsOf(isRecord(value) ? besideFields(value) : undefined) } = told;
  const missing = Object.entries({ kind: told.kind, date: told.at, text: told.text }).flatMap(([name, is]) =>
    is ? [] : `no ${name}`,
  );
  if (missing.length === 0) return told as Correction;
  reading.report(
    `has ${missing.join(' and ')}; it is told of as a ${kind} all the same. Say what kind of change it is, when it was made ("at") and what it changes ("text").`,
  );
  return { ...told, kind, at, text };
};

/** Reads what was changed since the story was published; whether an id leads to a part is known when all parts are read. */
export const corrections: Reader<readonly Correction[]> = list(correction);

/** A kind that does not exist becomes a correction: it changes nothing else on the page. */
function kind(value: unknown, reading: Reading): CorrectionKind {
  if (isKeyOf(kinds, value)) return value;
  reading.report(
    `is ${describe(value)}, not one of ${Object.keys(kinds).join(', ')}; it is shown as a correction, and no part is withdrawn.`,
  );
  return 'correction';
}

function part(value: unknown, reading: Reading): CorrectedPart | undefined {
  const name = wordsOf(value);
  if (isKeyOf(articleParts, name)) return name;
  if (/^#\S+$/.test(name)) {
    reading.mention(name.slice(1));
    return name as `#${string}`;
  }
  reading.report(
    `is ${describe(value)}, not a part of the article (${Object.keys(articleParts).join(', ')}) or the id of a key point, block or turn with # before it; it is ignored.`,
  );
  return undefined;
}
