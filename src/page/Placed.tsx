import type { ReactNode } from 'react';
import type { Placement } from '../article/Block';
import { cropToFocus } from '../theme/cropToFocus';
import { css } from '../theme/css';
import { edge, wide, withMargin } from '../theme/grid';
import * as measure from '../theme/measure';
import * as space from '../theme/space';
import { withStyles } from '../theme/withStyles';

/** Props of `PlacedView`. */
interface PlacedProps {
  /** A block with its notes; of two halves, an element for each. */
  children: ReactNode;
  /** Where it is placed. */
  placement: Placement;
  /** The class of the root. */
  className?: string;
}

/** @internal */
export function PlacedView({ children, placement, className = 'broadsheet-Placed' }: PlacedProps): ReactNode {
  return (
    <div className={className} data-part={placement === 'half' ? undefined : 'blocks'} data-placement={placement}>
      {children}
    </div>
  );
}

/** The story in its place on a page: the widths of columns and page are known only there. */
const onPage =
  ':is(.broadsheet-ArticlePage, .broadsheet-LivePage) :is(article, [data-part="beside"]) > .broadsheet-ReadingDepth *';
const isWide = `&:where([data-placement='wide']):where(${onPage})`;
const isFull = `&:where([data-placement='full']):where(${onPage})`;
const labels = `${measure.label} + ${measure.gutter}`;
/** The width between the edges of the page. */
const betweenEdges = `calc(100cqi - 2 * ${edge})`;

/**
 * A block outside of the text column, with its notes. Its rules are in a document only if there is such a block. Wide and full blocks
 * need the columns of a page, and halves the width of a text column; a block in the margin is placed by `ArticleBody`.
 */
export const Placed = withStyles(PlacedView, {
  name: 'Placed',
  css: css`
    &:where([data-placement='wide'], [data-placement='full']) {
      clear: inline-end;
    }
    &[data-placement]:not(:where(h2, h3, h4) + *) {
      margin-block: ${space.block};
    }
    &[data-placement]:where([data-placement='wide'], [data-placement='full']) > :where(figure, div, section, aside) {
      max-inline-size: none;
    }
    & > * > figcaption {
      max-inline-size: ${measure.text};
    }
    ${isWide}, ${isFull} {
      inline-size: ${betweenEdges};
    }
    ${isFull} {
      position: relative;
      z-index: 2;
    }
    ${isFull} > :where(.broadsheet-Figure) img {
      inline-size: 100cqi;
      max-inline-size: none;
      margin-inline: calc(-1 * ${edge});
      object-fit: scale-down;
    }
    ${isFull} > :where(.broadsheet-Figure) img[data-focus] {
      ${cropToFocus}
    }
    &:where([data-placement='half']) {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 1.5rem 0.75rem;
    }
    &:where([data-placement='half']) > div {
      flex: 1 1 14rem;
      min-inline-size: 0;
    }

    ${wide} {
      ${isWide} {
        inline-size: calc(${betweenEdges} - (${labels}));
      }
      ${isFull} {
        margin-inline-start: calc(-1 * (${labels}));
      }
    }
    ${withMargin} {
      &[data-placement]:where([data-part='beside'] *) {
        inline-size: auto;
        margin-inline: 0;
      }
      &[data-placement]:where([data-part='beside'] *) > :where(.broadsheet-Figure) img {
        inline-size: auto;
        max-inline-size: 100%;
        margin-inline: 0;
      }
    }

    @media print {
      &[data-placement] {
        inline-size: auto;
        margin-inline: 0;
      }
      &[data-placement] > :where(.broadsheet-Figure) img {
        inline-size: auto;
        max-inline-size: 100%;
        margin-inline: 0;
      }
    }
  `,
});
