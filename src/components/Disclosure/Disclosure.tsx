import type { ComponentPropsWithRef, ReactNode } from 'react';
import { isRecord, listOf } from '../../article/guards';
import { disclosureOf, isSourceType, sourceTypes } from '../../article/isMachineMade';
import type { Provenance } from '../../article/Provenance';
import { textOfUnknown } from '../../article/textOfUnknown';
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
import { type Message, type MessageLookup, messageLookup, renderMessage } from '../message';
import { nodeOf } from '../nodeOf';
import { renderDay } from '../time';

/** Props of `Disclosure`, besides the attributes of `<div>`. */
export interface DisclosureProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'part'> {
  /** The provenance of the part. */
  provenance: Provenance;
  /** The displayed name of the part, such as "Summary". */
  part: ReactNode;
  /** How much is shown: nothing, one line, or the line with details to open. @default the `disclosure` of the provenance, or else 'notice' if a machine was involved */
  level?: 'none' | 'notice' | 'details';
  /** The language of the page and of the dates, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function DisclosureView({
  provenance: provenanceProp,
  part,
  level,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-Disclosure',
  ...rest
}: DisclosureProps): ReactNode {
  const provenance = provenanceFrom(provenanceProp);
  const shownLevel = level ?? disclosureOf(provenance);
  const lookup = messageLookup(enNotes, messages, language);
  if (!isDisclosed(provenance, shownLevel)) return null;
  const line = lineOf(provenance, part, language, lookup);
  return (
    <div className={className} {...rest}>
      {shownLevel === 'details' ? (
        <details>
          <summary>{line}</summary>
          <dl>
            {factsOf(provenance, language, timeZone, lookup).map(
              ([name, ...facts]) =>
                facts.some(Boolean) && (
                  <div key={name}>
                    <dt>{lookup.say(name)}</dt>
                    {facts.map((fact, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity other than their position
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

/** The provenance of a part of a story in one line, with details that open on demand and are printed. It works without JavaScript, and is readable without styles. */
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

/** A provenance from unchecked data: a value that is not an object becomes the source. */
function provenanceFrom(value: unknown): Provenance {
  return (isRecord(value) ? value : { source: value }) as unknown as Provenance;
}

/** True if a `Disclosure` of a provenance renders something. @internal */
export function isDisclosed(value: Provenance | undefined, level?: DisclosureProps['level']): value is Provenance {
  const provenance = provenanceFrom(value);
  if ((level ?? disclosureOf(provenance)) === 'none') return false;
  return isSourceType(provenance.source) || textOfUnknown(provenance.source ?? value) !== '';
}

/** Props of `MachineShare`. */
interface MachineShareProps {
  /** The names of the parts, with their ids if they have one on the page. */
  parts: readonly (readonly [name: Message, id?: string])[];
  /** True if AI was involved in each of them; false if it was other software in some. */
  isAllAi: boolean;
  /** The language of the page, a BCP 47 tag. */
  language: string;
  /** The messages of the interface. */
  lookup: MessageLookup<keyof NoteMessages>;
}

/** The line that names all parts of a story in which a machine was involved, with links to those that have an id. @internal */
export function MachineShare({ parts, isAllAi, language, lookup: { find } }: MachineShareProps): ReactNode {
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
  lookup: MessageLookup<keyof NoteMessages>,
): ReactNode {
  const { source } = provenance;
  const reviewer = reviewerOf(provenance);
  // A reviewed part is described as drafted with AI, not made with AI.
  const isDraft = reviewer && source === 'trainedAlgorithmicMedia';
  const made = isSourceType(source)
    ? lookup.say(isDraft ? 'aiDrafted' : sourceTypes[source])
    : textOfUnknown(source ?? provenance);
  const message = lookup.find(reviewer ? 'disclosureReviewed' : 'disclosure');
  return renderMessage(message, language, { part: nodeOf(part), made, reviewer });
}

/** The name of the reviewer; empty if there is none. */
function reviewerOf({ review }: Provenance): string {
  return textOfUnknown(review?.by ?? review);
}

/** The details of a provenance: the message for each name, and one or more values. */
function factsOf(
  provenance: Provenance,
  language: string,
  timeZone: string,
  { say }: MessageLookup<keyof NoteMessages>,
): [name: keyof NoteMessages, ...facts: ReactNode[]][] {
  const { source, system, madeAt, review, responsible, basedOn, policy } = provenance;
  const date = (value: string | undefined) => value && renderDay(value, language, timeZone);
  const reviewer = reviewerOf(provenance);
  const reviewed = date(review?.at);
  return [
    ['system', textOfUnknown(system)],
    ['madeAt', date(madeAt)],
    ['reviewedBy', reviewer, reviewed],
    ['responsible', linked(textOfUnknown(responsible?.name ?? responsible), responsible?.url)],
    ['basedOn', ...listOf(basedOn).map((one) => linked(textOfUnknown(one?.label ?? one), one?.url))],
    ['policy', safeUrl(policy) ? linked(say('policyLink'), policy) : textOfUnknown(policy)],
    ['sourceType', linked(textOfUnknown(source), isSourceType(source) ? vocabulary + source : undefined)],
  ];
}

/** The URL of the IPTC vocabulary; the name of a term is appended. */
const vocabulary = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
