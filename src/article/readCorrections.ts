import type { CorrectedPart, Correction, CorrectionKind } from './Correction';
import { articleParts } from './childrenOf';
import { besideFields } from './correctionsOf';
import { isKeyOf, isRecord } from './guards';
import { describe, list, object, type ReadContext, type Reader } from './Reader';
import { date, id, text } from './readText';
import { allTextOf } from './textForReaders';

const kinds: Record<CorrectionKind, true> = { correction: true, clarification: true, update: true, withdrawal: true };

const fields: Reader<Partial<Correction>> = object<Correction>('a correction', {
  kind,
  at: date,
  text,
  id,
  // A withdrawal whose parts cannot be read takes nothing back: without parts it would take back the story.
  parts: (value, context) => list(part)(value, context) ?? [],
});

/** Reads one correction. What is missing is reported and does not change its kind: a withdrawal must stay one. */
const correction: Reader<Correction> = (value, context) => {
  const words = allTextOf(value, context);
  const read = words === '' ? undefined : fields(value, context);
  if (!read) {
    if (words === '') context.report('left-out', 'has no words; it is left out.');
    return words === '' ? undefined : { kind: 'correction', text: words };
  }
  const { kind = 'correction', text = allTextOf(isRecord(value) ? besideFields(value) : undefined, context) } = read;
  const missing = Object.entries({ kind: read.kind, text: read.text }).flatMap(([name, is]) =>
    is ? [] : `no ${name}`,
  );
  if (missing.length === 0) return read as Correction;
  context.report(
    'missing',
    `has ${missing.join(' and ')}; it is shown as a ${kind}. Add what kind of change it is ("kind") and what it changes ("text").`,
  );
  return { ...read, kind, text };
};

/** Reads what was changed since the story was published. Whether the ids exist is known when all parts are read. */
export const corrections: Reader<readonly Correction[]> = list(correction);

/** Reads a kind; an unknown one becomes `correction`, which withdraws nothing. */
function kind(value: unknown, context: ReadContext): CorrectionKind {
  if (isKeyOf(kinds, value)) return value;
  context.report(
    'unknown',
    `is ${describe(value)}, not one of ${Object.keys(kinds).join(', ')}; it is shown as a correction, and no part is withdrawn.`,
  );
  return 'correction';
}

function part(value: unknown, context: ReadContext): CorrectedPart | undefined {
  const name = allTextOf(value, context);
  const isId = /^#\S+$/.test(name);
  if (!isId && !isKeyOf(articleParts, name)) {
    context.report(
      'unknown',
      `is ${describe(value)}, not a part of the article (${Object.keys(articleParts).join(', ')}) or the id of a key point, block or turn with # before it`,
      'it is ignored',
    );
    return undefined;
  }
  if (typeof value !== 'string') {
    context.report('changed', `is ${describe(value)}, not a string; it is read as ${describe(name)}.`);
  }
  if (isId) context.mention(name.slice(1));
  return name as CorrectedPart;
}
