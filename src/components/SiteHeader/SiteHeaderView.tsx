import type { ComponentPropsWithRef, ReactNode } from 'react';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { bleed } from '../../theme/grid';
import { displayFamily, quoteTracking, smallText, targetOverLine } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { type Styled, withStyles } from '../../theme/withStyles';
import { linkedName } from '../links';
import type { SiteHeaderProps } from './SiteHeaderProps';

/** The names, and the attributes of `<header>`. */
type NamesProps = Pick<SiteHeaderProps, 'publisher' | 'section'> &
  Omit<ComponentPropsWithRef<'header'>, 'children' | 'title'>;

/** @internal */
export function SiteHeaderView({
  publisher,
  section,
  className = 'broadsheet-SiteHeader',
  ...rest
}: NamesProps): ReactNode {
  const names = [linkedName(publisher), linkedName(section)];
  if (!names.some(Boolean)) return null;
  return (
    <header className={className} {...rest}>
      {names[0] && <p data-part="publisher">{names[0]}</p>}
      {names[1] && <p>{names[1]}</p>}
    </header>
  );
}

/** `SiteHeader` with a view. Its rules are those of `SiteHeaderView`; what it renders with more has its own. */
export function siteHeaderOf(SiteHeaderView: (props: SiteHeaderProps) => ReactNode): Styled<SiteHeaderProps> {
  return withStyles(SiteHeaderView, {
    name: 'SiteHeader',
    css: css`
      &:where(:not([data-form])) {
        color: ${color.ink};
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 0.25rem 1.5rem;
        ${bleed}
        padding-block: 0.6rem 0.8rem;
        border-block-end: ${border.heavy} solid ${color.ink};
      }
      & > p {
        margin: 0;
        ${smallText}
      }
      & > p:where([data-part='publisher']) {
        font: ${weight.strong} 1.4375rem/var(--broadsheet-script-line, 1.2) ${displayFamily};
        letter-spacing: ${quoteTracking};
      }
      & a {
        ${targetOverLine}
        color: inherit;
        text-decoration: none;
      }
      & a:hover {
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 0.2em;
      }
      & a:focus-visible {
        outline: 2px solid ${color.focus};
        outline-offset: 3px;
      }

      @media print {
        padding-inline: 0;
      }
    `,
  });
}

/** `SiteHeader` with no more than two names, for pages of stories: they do not load the rest. @internal */
export const NamesHeader = /* @__PURE__ */ siteHeaderOf(SiteHeaderView);
