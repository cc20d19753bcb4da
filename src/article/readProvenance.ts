import type { Author } from './Author';
import { whoIsMissing } from './isExempt';
import { isSourceType, sourceTypes } from './isMachineMade';
import type { DigitalSourceType, Provenance, Review, Source } from './Provenance';
import { describe, list, object, oneOf, orWords, type Reader, type Reading, required } from './Reading';
import { wordsOf } from './readable';
import { date, line, linkUrl } from './readText';

/** Reads a name with an address, such as an author's. */
export function named(what: string): Reader<Author> {
  return orWords(object<Author>(what, { name: required(line), url: linkUrl }), (name) => ({ name }));
}

/** The fields of both kinds of provenance. */
type Told = Omit<Provenance, 'exemption' | 'disclosure'> & {
  exemption?: 'editorial';
  disclosure?: 'none' | 'notice' | 'details';
};

const fields = orWords<Told>(
  object<Told>('a provenance', {
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

/** Reads how a part came about; an exemption that nothing bears out is not granted, and readers are told of the machine. */
export const provenance: Reader<Provenance> = (value, reading) => {
  const told = fields(value, reading);
  if (!told) return undefined;
  const { exemption, disclosure, ...open } = told;
  if (exemption) {
    // What is asked is the value as it came: a date or an address that was kept for its words has not signed anything.
    const missing = whoIsMissing(value);
    if (missing === '') return told as Provenance;
    reading.report(
      `claims the editorial exemption without ${missing}; it is not granted. It takes both (EU AI Act, Article 50(4)).`,
    );
  }
  if (disclosure === 'none') {
    reading.reportAt(
      ['disclosure'],
      'is "none", which only the editorial exemption allows; readers are told in one line. Claim the exemption, or remove it.',
    );
    return open;
  }
  return exemption ? { ...open, disclosure } : (told as Provenance);
};

const termAddress = /^(?:https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/|digsrctype:)(\w+)$/;

function sourceType(value: unknown, reading: Reading): DigitalSourceType | undefined {
  if (isSourceType(value)) return value;
  const term = typeof value === 'string' ? termAddress.exec(value)?.[1] : undefined;
  if (isSourceType(term)) {
    reading.report(`is the address of a term; it is read as ${JSON.stringify(term)}. Write the term alone.`);
    return term;
  }
  reading.report(
    `is ${describe(value)}, not a term of cv.iptc.org/newscodes/digitalsourcetype (${Object.keys(sourceTypes).join(', ')}); it is shown as it is.`,
  );
  return (wordsOf(value) || undefined) as DigitalSourceType | undefined;
}
