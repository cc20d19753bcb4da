import { type ComponentPropsWithRef, Fragment, type ReactNode } from 'react';
import type { KeyPoint } from '../../article/Article';
import { attribute, listOf } from '../../article/guards';
import { textOf } from '../../article/inline';
import { fragmentOf } from '../../article/url';
import { keyPoints } from '../../messages/en';
import { supportedBy } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { labelText, linkText, textFamily } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { dash } from '../dash';
import { headingOf } from '../heading';
import { inlineText } from '../InlineText/InlineText';
import { isolateDirection } from '../isolateDirection';
import { messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import type { NotesOn } from '../notes/NotesOn';

/** Props of `KeyPoints`, besides the attributes of `<section>`. */
export interface KeyPointsProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** The points: three to seven, each one sentence. */
  points: readonly KeyPoint[];
  /** The title. @default the `keyPoints` of `messages` */
  title?: ReactNode;
  /** The level of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** Notes on all points, shown under the title: a `Disclosure` or a `CorrectionNote`. */
  notes?: ReactNode;
  /** Returns the notes on a point, usually from `notesOnParts`. `ArticlePage` passes it by itself. @default no notes */
  notesOn?: NotesOn;
  /** True if the blocks that support the points are on the page: each point then links to them. `ArticlePage` sets it by itself. @default false */
  linkSupports?: boolean;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function KeyPointsView({
  points,
  language = 'en',
  messages,
  title = messageLookup({ keyPoints }, messages, language).say('keyPoints'),
  level = 2,
  notes,
  notesOn,
  linkSupports,
  className = 'broadsheet-KeyPoints',
  ...rest
}: KeyPointsProps): ReactNode {
  const all = listOf(points);
  if (all.length === 0) return null;
  const Heading = headingOf(level);
  return (
    <section className={className} {...rest}>
      <Heading>{nodeOf(title)}</Heading>
      {notes}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ul role="list">
        {all.map((point, index) => {
          const text = textOf(point);
          const notesOnPoint = point && notesOn?.(point, 'passage');
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an id may look like an index
            <li key={index} id={attribute(point?.id)} data-ai-disclosure={notesOnPoint?.mark?.['data-ai-disclosure']}>
              {notesOnPoint?.tombstone ?? isolateDirection(text, inlineText(text))}
              {notesOnPoint?.notes}
              {linkSupports && !notesOnPoint?.tombstone && supportLinks(point, messages, language)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The most important facts of a story, as a list. Renders nothing without points. */
export const KeyPoints = withStyles(KeyPointsView, {
  name: 'KeyPoints',
  css: css`
    max-inline-size: ${measure.text};
    border-block: ${border.thin} solid ${color.rule};
    padding-block: 1.4rem 0.35rem;
    color: ${color.ink};

    & > :is(h2, h3, h4, h5, h6) {
      margin: 0 0 0.35rem;
      ${labelText}
      font-weight: ${weight.strong};
    }
    & > ul {
      margin: 0;
      padding: 0;
      list-style: none;
      font: ${weight.text} calc(${size.text} * 0.95)/var(--broadsheet-script-line, 1.48) ${textFamily};
      text-wrap: pretty;
    }
    & li {
      position: relative;
      padding-block: 0.75rem;
      padding-inline-start: 1.5rem;
    }
    & li + li {
      border-block-start: ${border.thin} solid ${color.rule};
    }
    & li::before {
      ${dash}
      inset-block-start: calc(0.75rem + 0.6lh);
    }
    ${linkText}

    @media print {
      & > :is(h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
      & li {
        break-inside: avoid;
      }
    }
  `,
});

/** The links from a point to the blocks that support it, numbered if there are several: links with the same words have the same target. */
function supportLinks(point: KeyPoint | undefined, messages: PartialMessages | undefined, language: string): ReactNode {
  const ids = listOf(point?.supports).filter((id) => attribute(id));
  if (ids.length === 0) return undefined;
  const words = messageLookup({ supportedBy }, messages, language).say('supportedBy');
  return (
    <small>
      {ids.map((id, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an id may look like an index
        <Fragment key={index}>
          {' '}
          <a href={fragmentOf(id)}>
            {words}
            {ids.length > 1 && <> {index + 1}</>}
          </a>
        </Fragment>
      ))}
    </small>
  );
}
