import * as color from '../theme/color';
import { css } from '../theme/css';
import { bleed, wide, withMargin } from '../theme/grid';
import * as measure from '../theme/measure';
import { blackOnWhite, roomForNext } from '../theme/paper';
import * as setting from '../theme/setting';
import { writingSystems } from '../theme/writingSystems';

/** The article of the page, not those of the cards and posts in it. */
const ownArticle = "article:not(:where([class^='broadsheet-'], [data-part]))";

/** The rules of the page of an article, in whatever form. */
export const pageRules = css`
      container-type: inline-size;
      color-scheme: var(--broadsheet-color-scheme, light dark);
      background: ${color.paper};
      color: ${color.ink};
      font-variant-numeric: ${setting.figures};
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;

      & > :where(main, article),
      & > main > :where(article),
      & ${ownArticle} > :where([data-part]),
      & [data-part='beside'] > :where(aside) {
        all: revert;
      }
      & ::selection {
        background: ${color.selection};
      }
      & > main:focus {
        outline: none;
      }
      & ${ownArticle} > :where(.broadsheet-Headline, .broadsheet-ReadingDepth, [data-part]) {
        ${bleed}
      }
      & ${ownArticle} > :where(.broadsheet-Headline) {
        padding-block: 2.75rem;
      }
      & ${ownArticle} > :where(:last-child:not(.broadsheet-ConversationThread)) {
        padding-block-end: 4rem;
      }
      & ${ownArticle} > :where(.broadsheet-ReadingDepth, [data-part]):has(+ *) {
        padding-block-end: 5rem;
      }
      & [data-part='beside'] > aside {
        max-inline-size: ${measure.text};
        margin-block-start: 3rem;
      }

      ${wide} {
        & :is([data-part='conversation'], [data-part='spoken']) > * {
          margin-inline-start: calc(${measure.label} + ${measure.gutter});
        }
      }
      ${withMargin} {
        & ${ownArticle} > :where(.broadsheet-Headline) {
          padding-block: 3.25rem 3rem;
        }
        & [data-part='beside'] {
          display: grid;
          grid-template-columns: calc(${measure.label} + ${measure.gutter} + ${measure.text}) minmax(0, 1fr);
          column-gap: ${measure.gutter};
        }
        & [data-part='beside'] > aside {
          margin: 0;
        }
        & [data-part='beside'] [data-placement='margin'] {
          float: none;
          inline-size: auto;
          margin-inline-end: 0;
        }
      }

      @media (prefers-contrast: more) {
        --broadsheet-color-secondary: ${color.ink};
        --broadsheet-color-rule: ${color.ink};
      }

      ${writingSystems}

      @media print {
        &&,
        & [data-section] {
          ${blackOnWhite}
        }
        & ${ownArticle} > * {
          padding: 0 0 1.75rem;
        }
        & ${ownArticle} > :not(* ~ *) {
          padding-block-start: 1.1rem;
        }
        & :is(
          .broadsheet-Disclosure,
          .broadsheet-CorrectionNote,
          .broadsheet-Subheading,
          .broadsheet-KeyPoints > h2,
          .broadsheet-Corrections > h2
        ) {
          break-inside: avoid;
          &::after {
            ${roomForNext}
          }
        }
      }
    `;
