import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Note } from '../../article/Article';
import { titleAnchor } from '../../article/anchors';
import type { CitedNote } from '../../article/citation';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, isEmpty, listOf } from '../../article/guards';
import { textOf } from '../../article/inline';
import { fragmentOf } from '../../article/url';
import { backToMark, backToText } from '../../messages/enBlocks';
import { notes as notesName } from '../../messages/enNotes';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { wide } from '../../theme/grid';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { labelText, linkText, smallText, targetOverLine, textFamily } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { headingOf } from '../heading';
import { inlineText } from '../InlineText/InlineText';
import { messageLookup, renderNumbers } from '../message';
import { nodeOf } from '../nodeOf';
import type { NotesOn } from '../notes/NotesOn';
import { overGauge } from '../overGauge';
import { renderDay } from '../time';

/** Props of `Footnotes`, besides the attributes of `<section>`. */
export interface FootnotesProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** The notes: those of a list of `numberNotes`, with links back to their marks, or any others. */
  notes: readonly (Note | CitedNote)[];
  /** The title of the list. @default the `notes` of `messages` */
  title?: ReactNode;
  /** The level of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** What is shown under the title: a `Disclosure` or a `CorrectionNote` on all notes. */
  before?: ReactNode;
  /** Where the title is in a container of 56rem or more: above the notes, or in the column of labels before them. @default 'above' */
  titlePlacement?: 'above' | 'label';
  /** Returns what is shown at a note, usually from `notesOnParts`. `ArticlePage` passes it by itself. @default nothing */
  notesOn?: NotesOn;
  /** The language of the page and of the dates, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function FootnotesView({
  notes,
  level = 2,
  language = 'en',
  timeZone = 'UTC',
  messages,
  title,
  before,
  titlePlacement,
  notesOn,
  id,
  className = 'broadsheet-Footnotes',
  ...rest
}: FootnotesProps): ReactNode {
  const all = listOf<Partial<CitedNote>>(notes).filter((note) => !isEmpty(textOf(note)));
  if (all.length === 0) return null;
  const Heading = headingOf(level);
  const lookup = messageLookup({ notes: notesName, backToText, backToMark }, messages, language);
  const titleId = attribute(id) && titleAnchor(attribute(id) ?? '');
  const first = numberOf(all[0]);
  return (
    <section
      className={className}
      id={id}
      role="doc-endnotes"
      aria-labelledby={titleId}
      data-title={attribute(titlePlacement)}
      {...rest}
    >
      <Heading id={titleId}>{nodeOf(title ?? lookup.say('notes'))}</Heading>
      {before}
      <ol start={first}>
        {all.map((note, index) => {
          const text = textOf(note);
          const marks = listOf(note.marks).map(attribute);
          const notesOnNote = note.id && notesOn ? notesOn({ id: note.id }, 'passage') : undefined;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an id may look like an index
            <li key={index} id={attribute(note.anchor ?? note.id)}>
              {notesOnNote?.notes}
              {notesOnNote?.tombstone ?? <p dir={directionAgainstFirst(text)}>{inlineText(text)}</p>}
              {note.at && <p data-part="date">{renderDay(note.at, language, timeZone)}</p>}
              {marks.length > 0 && (
                <p data-part="marks">
                  {marks.map((mark, position) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    <a key={position} href={fragmentOf(mark ?? '')} role="doc-backlink">
                      {marks.length === 1
                        ? lookup.say('backToText')
                        : renderNumbers(lookup.find('backToMark'), { number: position + 1 })}
                    </a>
                  ))}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The foot- or endnotes of a story, with links back to their marks. Renders nothing without notes. */
export const Footnotes = withStyles(FootnotesView, {
  name: 'Footnotes',
  css: css`
    position: relative;
    max-inline-size: ${measure.text};
    color: ${color.ink};

    & > :is(h2, h3, h4, h5, h6) {
      margin: 0 0 0.6rem;
      ${labelText}
      font-weight: ${weight.strong};
    }
    & > ol {
      margin: 0;
      padding-inline-start: 1.75em;
      font: ${weight.text} calc(${size.text} * 0.9)/var(--broadsheet-script-line, 1.45) ${textFamily};
      text-wrap: pretty;
    }
    & li {
      padding-inline-start: 0.25em;
      scroll-margin-block-start: 5rem;
    }
    & li + li {
      margin-block-start: 0.6rem;
    }
    & li::marker {
      color: ${color.accent};
      font-variant-numeric: tabular-nums;
    }
    & li:target {
      outline: 2px solid ${color.focus};
      outline-offset: 0.35rem;
    }
    & li > p {
      margin: 0;
      ${linkText}
    }
    & p:where([data-part]) {
      display: flex;
      flex-flow: row wrap;
      gap: 0 1rem;
      color: ${color.secondary};
      ${smallText}
    }
    & p:where([data-part='marks']) > a {
      ${targetOverLine}
    }

    ${wide} {
      &:where([data-title='label']) {
        ${overGauge}
      }
      &:where([data-title='label']) > :is(h2, h3, h4, h5, h6) {
        position: absolute;
        inset-block-start: 0.2rem;
        inset-inline-end: calc(100% + ${measure.gutter});
        inline-size: ${measure.label};
      }
    }

    @media print {
      & > :is(h2, h3, h4, h5, h6) {
        position: static;
        break-after: avoid;
      }
      & li {
        break-inside: avoid;
      }
      & p:where([data-part='marks']) {
        display: none;
      }
    }
  `,
});

/** The number of a note, if it is not that of its position. */
function numberOf(note: Partial<CitedNote> | undefined): number | undefined {
  return Number.isInteger(note?.number) && note?.number !== 1 ? note?.number : undefined;
}
