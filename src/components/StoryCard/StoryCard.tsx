import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { cropToFocus } from '../../theme/cropToFocus';
import { css } from '../../theme/css';
import * as leading from '../../theme/leading';
import * as measure from '../../theme/measure';
import { overElements } from '../../theme/ownElements';
import * as size from '../../theme/size';
import {
  deckText,
  displayFamily,
  headingText,
  headlineText,
  labelText,
  slope,
  smallText,
  textFamily,
  titleText,
  unseen,
} from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { OtherScheme } from '../OtherScheme';
import { StoryCardView } from './StoryCardView';

export type { StoryCardProps } from './StoryCardView';

/** Words under the headline of a card, and its key points. */
const teaser = css`
  font: ${weight.text} calc(${size.text} * 0.895)/var(--broadsheet-script-line, 1.42) ${textFamily};
  text-wrap: pretty;
`;

/**
 * A story on a front. Its size says how important it is. The whole card is the target of its one link; key points open in it without
 * JavaScript. What the story lacks leaves no gap.
 * @example
 * ```tsx
 * import { StoryCard } from 'broadsheet';
 *
 * <StoryCard size="large" story={{ url: '/wall', headline: 'The wall held', deck: 'And a bill of £4.2m' }} />;
 * ```
 */
export const StoryCard = withStyles(StoryCardView, {
  name: 'StoryCard',
  parts: [OtherScheme],
  css: css`
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    color: ${color.ink};

    & p {
      margin: 0;
    }
    & > :is(h1, h2, h3, h4, h5, h6) {
      margin: 0;
      ${headingText}
      font-weight: ${weight.display};
      line-height: var(--broadsheet-script-line, 1.14);
    }
    &:where([data-size='small'], [data-size='row'], [data-size='text']) > :is(h1, h2, h3, h4, h5, h6) {
      font-size: ${size.text};
      line-height: var(--broadsheet-script-line, 1.24);
      letter-spacing: normal;
    }
    &:where([data-size='large']) > :is(h1, h2, h3, h4, h5, h6) {
      ${titleText}
      font-size: calc(${size.title} * 0.8);
      line-height: var(--broadsheet-script-line, calc(${leading.display} + 0.04));
    }
    &:where([data-size='lead']) > :is(h1, h2, h3, h4, h5, h6) {
      ${headlineText}
    }
    & > * > a {
      color: inherit;
      text-decoration: none;
    }
    & > * > a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    & > * > a:visited {
      color: color-mix(in oklab, ${color.ink} 40%, ${color.secondary});
    }
    & > * > a:hover {
      text-decoration: underline ${color.accent} 0.05em;
      text-underline-offset: 0.14em;
    }
    & > * > a:focus-visible {
      outline: 0;
    }
    & > * > a:focus-visible::after {
      outline: 2px solid ${color.focus};
      outline-offset: 6px;
    }
    & > [data-part='kicker'],
    & > [data-part='live'] {
      margin-block-end: 0.3rem;
      color: ${color.secondary};
      ${smallText}
      font-weight: ${weight.label};
    }
    & > [data-part='live'] {
      color: ${color.accent};
      font-weight: ${weight.strong};
    }
    &:where([data-size='lead']) > [data-part='kicker'] {
      margin-block-end: 0.55rem;
      color: ${color.accent};
      font-weight: ${weight.strong};
    }
    & > [data-part='live']::before {
      content: '';
      display: inline-block;
      border-block-start: 0.5rem solid ${color.accent};
      inline-size: 0.5rem;
      margin-inline-end: 0.45rem;
    }
    & > [data-part='sponsor'] {
      justify-self: start;
      border: ${border.thin} solid ${color.secondary};
      margin-block-end: 0.45rem;
      padding: 0.1rem 0.45rem;
      background: ${color.secondary};
      color: ${color.paper};
      ${smallText}
      font-weight: ${weight.label};
    }
    &:where([data-form='paid']) > :is(h1, h2, h3, h4, h5, h6) {
      ${labelText}
      font-size: ${size.text};
      font-weight: ${weight.strong};
      letter-spacing: normal;
    }
    & > [data-part='author'] {
      ${headingText}
      font-weight: ${weight.display};
      line-height: var(--broadsheet-script-line, 1.1);
    }
    &:where([data-size='large'], [data-size='lead']) > [data-part='author'] {
      ${titleText}
    }
    &:where([data-form='opinion']) > :is(h1, h2, h3, h4, h5, h6) {
      margin-block-start: 0.25rem;
      font: ${slope} ${weight.text} ${size.text}/var(--broadsheet-script-line, 1.3) ${displayFamily};
      letter-spacing: normal;
    }
    &:where([data-form='opinion']:is([data-size='large'], [data-size='lead'])) > :is(h1, h2, h3, h4, h5, h6) {
      margin-block-start: 0.55rem;
      font-size: ${size.heading};
      line-height: var(--broadsheet-script-line, 1.22);
    }
    & > [data-part='picture'] {
      position: relative;
      order: -1;
      margin-block-end: 0.8rem;
    }
    &:where([data-size='lead']) > [data-part='picture'] {
      order: 0;
      margin-block: 1rem 0;
    }
    & img {
      display: block;
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 3/2;
      background: ${color.rule};
      ${cropToFocus}
    }
    & [data-part='media'] {
      position: absolute;
      inset-block-end: 0;
      inset-inline-start: 0;
      display: inline-flex;
      gap: 0.45rem;
      align-items: center;
      padding: 0.4rem 0.7rem 0 0;
      padding-inline: 0 0.7rem;
      background: ${color.paper};
      ${smallText}
      font-weight: ${weight.label};
      font-variant-numeric: tabular-nums lining-nums;
    }
    & [data-part='media'] > svg {
      flex: none;
      fill: ${color.accent};
    }
    & [data-part='unseen'] {
      ${unseen}
    }
    & > [data-part='deck'] {
      margin-block-start: 0.45rem;
      color: ${color.secondary};
      ${teaser}
    }
    &:where([data-size='lead']) > [data-part='deck'] {
      margin-block-start: 0.9rem;
      color: ${color.accent};
      ${deckText}
    }
    & > [data-part='standfirst'] {
      max-inline-size: ${measure.text};
      margin-block-start: 0.7rem;
      font: ${weight.text} ${size.text}/var(--broadsheet-script-line, 1.5) ${textFamily};
      text-wrap: pretty;
    }
    & > [data-part='meta'] {
      display: flex;
      flex-flow: row wrap;
      gap: 0 0.75rem;
      align-items: center;
      margin-block-start: 0.6rem;
      color: ${color.secondary};
      ${smallText}
    }
    & :is(time, small) {
      font: inherit;
      font-variant-numeric: tabular-nums lining-nums;
    }
    & > [data-part='meta'] > [data-part='updated'] {
      color: ${color.ink};
      font-weight: ${weight.label};
    }
    & [data-part='minutes'] {
      display: inline-flex;
      gap: 0.45rem;
      align-items: center;
      max-inline-size: 100%;
    }
    & [data-part='minutes'] > svg {
      flex: 0 1 auto;
      min-inline-size: 0;
      border-block-start: 2px solid ${color.rule};
      block-size: 0;
    }
    & > [data-part='points'] {
      position: relative;
      z-index: 1;
      margin-block-start: 0.7rem;
    }
    & summary${overElements} {
      display: flex;
      gap: 0.55rem;
      align-items: center;
      inline-size: fit-content;
      min-block-size: 1.75rem;
      padding-inline-end: 0.5rem;
      list-style: none;
      cursor: pointer;
      ${smallText}
      font-weight: ${weight.label};
    }
    & summary::-webkit-details-marker {
      display: none;
    }
    & summary${overElements}::before {
      content: '+';
      inline-size: 0.7rem;
      color: ${color.accent};
      font-size: 1.4em;
      font-weight: ${weight.text};
      line-height: 1;
      text-align: center;
    }
    & [open] > summary${overElements}::before {
      content: '–';
    }
    & summary:hover {
      text-decoration: underline ${color.accent} 0.07em;
      text-underline-offset: 0.25em;
    }
    & summary:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }
    & ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & > [data-part='points'] li {
      position: relative;
      padding-block: 0.55rem;
      padding-inline-start: 1.25rem;
      ${teaser}
    }
    & li + li {
      border-block-start: ${border.thin} solid ${color.rule};
    }
    & > [data-part='points'] li::before {
      content: '';
      position: absolute;
      inset-block-start: calc(0.55rem + 0.6lh);
      inset-inline-start: 0;
      inline-size: 0.7rem;
      border-block-start: 2px solid ${color.accent};
    }
    & > [data-part='points'] > small {
      display: block;
      color: ${color.secondary};
      ${smallText}
    }
    & > [data-part='depths'] {
      position: relative;
      z-index: 1;
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.5rem), 1fr));
      gap: 0.4rem 0.75rem;
      max-inline-size: 24rem;
      margin-block-start: 0.9rem;
    }
    & > [data-part='depths'] li {
      border: 0;
    }
    & > [data-part='depths'] a {
      display: flex;
      flex-flow: row wrap;
      gap: 0 0.5rem;
      justify-content: space-between;
      min-block-size: 24px;
      color: ${color.secondary};
      text-decoration: none;
      ${smallText}
    }
    & > [data-part='depths'] a:hover {
      color: ${color.accent};
    }
    & > [data-part='depths'] a:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }
    & > [data-part='depths'] svg {
      border-block-start: 2px solid ${color.rule};
      block-size: 0;
    }
    &:where([data-picture='end']) {
      grid-template-columns: minmax(0, 1fr) clamp(4rem, 30%, 6.5rem);
      column-gap: 1.1rem;
    }
    &:where([data-picture='end']) > * {
      grid-column: 1;
    }
    &:where([data-picture='end']) > [data-part='picture'] {
      order: 0;
      grid-row: 1 / span 6;
      grid-column: 2;
      align-self: start;
      margin: 0;
    }
    &:where([data-picture='end']) img {
      aspect-ratio: 1;
    }

    @container (min-width: 76rem) {
      &:where([data-picture='beside']) {
        grid-template-rows: repeat(6, auto) 1fr;
        grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
        column-gap: ${measure.gutter};
      }
      &:where([data-picture='beside']) > * {
        grid-column: 2;
      }
      &:where([data-picture='beside']) > [data-part='picture'] {
        order: 0;
        grid-row: 1 / -1;
        grid-column: 1;
        align-self: start;
        margin: 0;
      }
      &:where([data-picture='beside']) img {
        aspect-ratio: 5/7;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      & > [data-part='points'][open] > ul {
        animation: broadsheet-points 120ms;
      }
      @keyframes broadsheet-points {
        from {
          opacity: 0;
        }
      }
    }
    @media (forced-colors: active) {
      & [data-part='media'] {
        border: ${border.thin} solid;
      }
      & svg {
        border-color: CanvasText;
      }
      & [data-part='media'] > svg {
        fill: CanvasText;
      }
    }
    @media print {
      break-inside: avoid;

      & [data-part='media'] {
        position: static;
      }
      & [data-part='depths'],
      & summary${overElements} {
        display: none;
      }
      &::details-content {
        display: block;
        block-size: auto;
        content-visibility: visible;
      }
      & > details::details-content {
        display: block;
        block-size: auto;
        content-visibility: visible;
      }
    }
  `,
});
