import type { ComponentPropsWithRef, ReactNode } from 'react';
import { isRecord } from '../../article/guards';
import { disclosureOf, isSourceType, sourceTypes } from '../../article/isMachineMade';
import type { Provenance } from '../../article/Provenance';
import { listOf, plainly } from '../../article/plainly';
import { safeUrl } from '../../article/url';
import { enNotes } from '../../messages/enNotes';
import type { NoteMessages } from '../../messages/NoteMessages';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { overElements } from '../../theme/ownElements';
import { linkText, smallText, targetLine } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { linked, listLinked } from '../links';
import { type Message, renderMessage, type Words, wordsOf } from '../message';
import { nodeOf } from '../nodeOf';
import { renderDay } from '../time';

/** What `Disclosure` takes besides the attributes of `<div>`. */
export interface DisclosureProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'part'> {
  /** How the part came about. */
  provenance: Provenance;
  /** The name of the part as it is shown, such as "Summary". */
  part: ReactNode;
  /** How much is told: nothing, one line, or the line with details behind it. @default what the provenance says, or 'notice' where a machine had a share */
  level?: 'none' | 'notice' | 'details';
  /** The language of the page and of the dates, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The words of the interface. @default those in English */
  messages?: PartialMessages;
}

/** @internal */
export function DisclosureView({
  provenance: given,
  part,
  level,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-Disclosure',
  ...rest
}: DisclosureProps): ReactNode {
  const provenance = provenanceFrom(given);
  const shown = level ?? disclosureOf(provenance);
  const words = wordsOf(enNotes, messages, language);
  if (!isDisclosed(provenance, shown)) return null;
  const line = lineOf(provenance, part, language, words);
  return (
    <div className={className} {...rest}>
      {shown === 'details' ? (
        <details>
          <summary>{line}</summary>
          <dl>
            {factsOf(provenance, language, timeZone, words).map(
              ([name, ...facts]) =>
                facts.some(Boolean) && (
                  <div key={name}>
                    <dt>{words.say(name)}</dt>
                    {facts.map((fact, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity but their position
                      <dd key={index}>{fact}</dd>
                    ))}
                  </div>
                ),
            )}
          </dl>
        </details>
      ) : (
        <p>{line}</p>
      )}
    </div>
  );
}

/** How a part of a story came about, in one line, with the details on demand and on paper. It needs no script, and no style to be understood. */
export const Disclosure = withStyles(DisclosureView, {
  name: 'Disclosure',
  css: css`
    max-inline-size: ${measure.text};
    color: ${color.secondary};
    ${smallText}

    & p {
      margin: 0;
    }
    & summary${overElements} {
      line-height: max(1lh, 24px);
      cursor: pointer;
    }
    & a {
      ${targetLine}
    }
    & summary:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }
    & dl {
      display: grid;
      gap: 0.25rem;
      margin: 0.5rem 0 0;
      padding-block-end: 0.75rem;
    }
    & dd {
      margin: 0;
      color: ${color.ink};
    }
    ${linkText}

    @container (min-width: 20rem) {
      & dl > div {
        display: grid;
        grid-template-columns: minmax(0, 9.5rem) minmax(0, 1fr);
        column-gap: 1rem;
      }
      & dd {
        grid-column: 2;
      }
    }

    @media print {
      break-inside: avoid;
      break-after: avoid;
      & summary${overElements} {
        list-style: none;
      }
      & details::details-content {
        display: block;
        block-size: auto;
        content-visibility: visible;
      }
    }
  `,
});

/** A provenance; of data that nobody has read, at least its words as the source. */
function provenanceFrom(given: unknown): Provenance {
  return (isRecord(given) ? given : { source: given }) as unknown as Provenance;
}

/** True if a `Disclosure` of a provenance renders something. @internal */
export function isDisclosed(given: Provenance | undefined, level?: DisclosureProps['level']): given is Provenance {
  const provenance = provenanceFrom(given);
  if ((level ?? disclosureOf(provenance)) === 'none') return false;
  return isSourceType(provenance.source) || plainly(provenance.source ?? given) !== '';
}

/** What `MachineShare` takes. */
interface MachineShareProps {
  /** The names of the parts, and their ids where they have one on the page. */
  parts: readonly (readonly [name: Message, id?: string])[];
  /** True if a trained model had a share in each of them; false if it was other software in some. */
  isAllAi: boolean;
  /** The language of the page, a BCP 47 tag. */
  language: string;
  /** The words of the interface. */
  words: Words<keyof NoteMessages>;
}

/** The line that names all parts of a story in which a machine had a share, and links to those with an id. @internal */
export function MachineShare({ parts, isAllAi, language, words: { find } }: MachineShareProps): ReactNode {
  return (
    <div className="broadsheet-Disclosure">
      <p suppressHydrationWarning>{listLinked(find(isAllAi ? 'aiUsed' : 'automationUsed'), parts, language)}</p>
    </div>
  );
}

function lineOf(
  provenance: Provenance,
  part: ReactNode,
  language: string,
  words: Words<keyof NoteMessages>,
): ReactNode {
  const { source } = provenance;
  const reviewer = reviewerOf(provenance);
  // What somebody has looked at was a draft.
  const isDraft = reviewer && source === 'trainedAlgorithmicMedia';
  const made = isSourceType(source)
    ? words.say(isDraft ? 'aiDrafted' : sourceTypes[source])
    : plainly(source ?? provenance);
  const message = words.find(reviewer ? 'disclosureReviewed' : 'disclosure');
  return renderMessage(message, language, { part: nodeOf(part), made, reviewer });
}

/** Who reviewed a part. */
function reviewerOf({ review }: Provenance): string {
  return plainly(review?.by ?? review);
}

/** What is known of a part: names, each with one or more values. */
function factsOf(
  provenance: Provenance,
  language: string,
  timeZone: string,
  { say }: Words<keyof NoteMessages>,
): [name: keyof NoteMessages, ...facts: ReactNode[]][] {
  const { source, system, madeAt, review, responsible, basedOn, policy } = provenance;
  const date = (value: string | undefined) => value && renderDay(value, language, timeZone);
  const reviewer = reviewerOf(provenance);
  const reviewed = date(review?.at);
  return [
    ['system', plainly(system)],
    ['madeAt', date(madeAt)],
    ['reviewedBy', reviewer, reviewed],
    ['responsible', linked(plainly(responsible?.name ?? responsible), responsible?.url)],
    ['basedOn', ...listOf(basedOn).map((one) => linked(plainly(one?.label ?? one), one?.url))],
    ['policy', safeUrl(policy) ? linked(say('policyLink'), policy) : plainly(policy)],
    ['sourceType', linked(plainly(source), isSourceType(source) ? vocabulary + source : undefined)],
  ];
}

/** The address of the IPTC vocabulary, with the name of a term to follow. */
const vocabulary = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
