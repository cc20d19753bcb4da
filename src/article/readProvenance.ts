import { whoIsMissing } from './isExempt';
import { isSourceType, sourceTypes } from './isMachineMade';
import type { DigitalSourceType, Provenance, Review, Source } from './Provenance';
import { describe, list, object, oneOf, orWords, type ReadContext, type Reader, required } from './Reader';
import { date, line, linkUrl } from './readText';
import { allTextOf } from './textForReaders';

/** Reads a name with an address, such as a publisher's. */
export function named(what: string): Reader<{ name: string; url?: string }> {
  return orWords(object<{ name: string; url?: string }>(what, { name: required(line), url: linkUrl }), (name) => ({
    name,
  }));
}

/** The fields of both kinds of provenance. */
type ProvenanceFields = Omit<Provenance, 'exemption' | 'disclosure'> & {
  exemption?: 'editorial';
  disclosure?: 'none' | 'notice' | 'details';
};

const fields = orWords<ProvenanceFields>(
  object<ProvenanceFields>('a provenance', {
    source: required(sourceType),
    system: line,
    madeAt: date,
    review: orWords(object<Review>('a review', { by: required(line), at: date }), (by) => ({ by })),
    responsible: named('who is responsible'),
    basedOn: list(orWords(object<Source>('a source', { label: required(line), url: linkUrl }), (label) => ({ label }))),
    policy: linkUrl,
    exemption: oneOf('editorial'),
    disclosure: oneOf('none', 'notice', 'details'),
  }),
  (words) => ({ source: words as DigitalSourceType }),
);

/** Reads how a part came about. An exemption without the review and responsibility that it needs is not granted. */
export const provenance: Reader<Provenance> = (value, context) => {
  const read = fields(value, context);
  if (!read) return undefined;
  const { exemption, disclosure, ...open } = read;
  if (exemption) {
    // The original value is checked: words that were made of a date or an address name nobody.
    const missing = whoIsMissing(value);
    if (missing === '') return read as Provenance;
    context.report(
      'missing',
      `claims the editorial exemption without ${missing}; it is not granted. It needs both (EU AI Act, Article 50(4)).`,
    );
  }
  if (disclosure === 'none') {
    context.reportAt(
      ['disclosure'],
      'changed',
      'is "none", which only the editorial exemption allows; one line discloses it. Claim the exemption, or remove it.',
    );
    return open;
  }
  return exemption ? { ...open, disclosure } : (read as Provenance);
};

const termAddress = /^(?:https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/|digsrctype:)(\w+)$/;

function sourceType(value: unknown, context: ReadContext): DigitalSourceType | undefined {
  if (isSourceType(value)) return value;
  const term = typeof value === 'string' ? termAddress.exec(value)?.[1] : undefined;
  if (isSourceType(term)) {
    context.report('changed', `is the address of a term; it is read as ${JSON.stringify(term)}. Write the term alone.`);
    return term;
  }
  context.report(
    'unknown',
    `is ${describe(value)}, not a term of cv.iptc.org/newscodes/digitalsourcetype (${Object.keys(sourceTypes).join(', ')}); it is shown unchanged.`,
  );
  return (allTextOf(value) || undefined) as DigitalSourceType | undefined;
}
