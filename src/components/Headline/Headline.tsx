import type { ComponentPropsWithRef, ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { columns, wide } from '../../theme/grid';
import * as measure from '../../theme/measure';
import * as setting from '../../theme/setting';
import * as size from '../../theme/size';
import { bodyText, deckText, headlineText, labelText, targetOverLine } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { headingOf } from '../heading';
import { nodeOf } from '../nodeOf';
import { Kicker, KickerView } from './Kicker';

/** Props of `Headline`, besides the attributes of `<header>`. */
export interface HeadlineProps extends Omit<ComponentPropsWithRef<'header'>, 'children'> {
  /** A word or two above the headline that say what the story is about. */
  kicker?: ReactNode;
  /** The headline, in one sentence. */
  headline: ReactNode;
  /** The theme of the story in one line. */
  deck?: ReactNode;
  /** One or two sentences that lead into the story. */
  standfirst?: ReactNode;
  /** The section of the newspaper, as text or a link. */
  section?: ReactNode;
  /** The dates of the story: a `Dateline`, shown next to the section. */
  dateline?: ReactNode;
  /** The authors: a `Byline`, shown below the standfirst. */
  byline?: ReactNode;
  /** The level of the heading; a page has one heading of level 1. @default 1 */
  level?: 1 | 2 | 3 | 4 | 5 | 6;
}

/** @internal */
export function HeadlineView({
  kicker: kickerProp,
  headline: headlineProp,
  deck: deckProp,
  standfirst: standfirstProp,
  section: sectionProp,
  dateline,
  byline,
  level = 1,
  className = 'broadsheet-Headline',
  ...rest
}: HeadlineProps): ReactNode {
  const Heading = headingOf(level);
  const [kicker, headline, deck] = [nodeOf(kickerProp), nodeOf(headlineProp), nodeOf(deckProp)];
  const [standfirst, section] = [nodeOf(standfirstProp), nodeOf(sectionProp)];
  const heading = headline && <Heading dir={directionAgainstFirst(headline)}>{headline}</Heading>;
  return (
    <header className={className} {...rest}>
      {(section || dateline) && (
        <div>
          {section && <p data-part="section">{section}</p>}
          {dateline}
        </div>
      )}
      {kicker ? <KickerView kicker={kicker}>{heading}</KickerView> : heading}
      {deck && (
        <p data-part="deck" dir={directionAgainstFirst(deck)}>
          {deck}
        </p>
      )}
      {standfirst && (
        <p data-part="standfirst" dir={directionAgainstFirst(standfirst)}>
          {standfirst}
        </p>
      )}
      {byline}
    </header>
  );
}

/** The opening of a story: section, kicker, headline, deck and standfirst. In a container of 56rem or more, the section is in a column of its own. */
export const Headline = withStyles(HeadlineView, {
  name: 'Headline',
  parts: [Kicker],
  css: css`
    color: ${color.ink};

    & > * {
      margin: 0;
    }
    & > :where(div:first-child) {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.75rem;
      margin-block-end: 0.6rem;
    }
    & p:where([data-part='section']) {
      margin: 0;
      color: ${color.accent};
      ${labelText}
      font-size: ${size.small};
      font-weight: ${weight.strong};
    }
    & p:where([data-part='section']) a {
      ${targetOverLine}
      color: inherit;
      text-decoration: none;
    }
    & p:where([data-part='section']) a:hover {
      text-decoration: underline;
    }
    & a:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }
    & > :is(h1, h2, h3, h4, h5, h6) {
      ${headlineText}
      text-transform: var(--broadsheet-script-none, ${setting.headlineCase});
    }
    & > p:where([data-part='deck']) {
      margin-block-start: 0.85em;
      color: ${color.accent};
      ${deckText}
    }
    & > p:where([data-part='standfirst']) {
      max-inline-size: ${measure.text};
      margin-block-start: 0.6rem;
      color: ${color.secondary};
      ${bodyText}
      line-height: var(--broadsheet-script-line, 1.5);
    }
    & > .broadsheet-Byline {
      margin-block-start: 1.1rem;
    }
    & > :where(.broadsheet-Disclosure, .broadsheet-CorrectionNote) {
      margin-block-start: 0.25rem;
    }

    ${wide} {
      ${columns}
      & > * {
        grid-column: 2 / -1;
      }
      & > :where(div:first-child) {
        grid-column: 1;
        grid-row: 1;
        flex-direction: column;
        align-items: flex-start;
        gap: 0.15rem;
        margin-block: 0.85rem 0;
      }
    }

    @media print {
      display: block;
      & > :is(h1, h2, h3, h4, h5, h6) {
        font-size: 26pt;
        break-after: avoid;
      }
    }
  `,
});
