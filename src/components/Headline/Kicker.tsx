import type { ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { wide } from '../../theme/grid';
import * as setting from '../../theme/setting';
import * as size from '../../theme/size';
import { headlineText, labelText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';

/** Props of `KickerView`. */
interface KickerProps {
  /** A word or two above the headline. */
  kicker: ReactNode;
  /** The heading. */
  children: ReactNode;
  /** The class of the root. */
  className?: string;
}

/** @internal */
export function KickerView({ kicker, children, className = 'broadsheet-Kicker' }: KickerProps): ReactNode {
  return (
    <hgroup className={className}>
      <p data-part="kicker" dir={directionAgainstFirst(kicker)}>
        {kicker}
      </p>
      {children}
    </hgroup>
  );
}

/** A headline with a kicker above it. A part of its own, so that a document without a kicker has none of its rules. */
export const Kicker = withStyles(KickerView, {
  name: 'Kicker',
  css: css`
    & > * {
      margin: 0;
    }
    & > p {
      margin-block-end: 0.6rem;
      color: ${color.secondary};
      ${labelText}
      font-size: ${size.small};
    }
    & > :is(h1, h2, h3, h4, h5, h6) {
      ${headlineText}
      text-transform: var(--broadsheet-script-none, ${setting.headlineCase});
    }

    /* Beside it is the section, in a line of the same height. */
    ${wide} {
      & > p {
        margin-block-start: 0.85rem;
      }
    }

    @media print {
      & > :is(h1, h2, h3, h4, h5, h6) {
        font-size: 26pt;
        break-after: avoid;
      }
    }
  `,
});
