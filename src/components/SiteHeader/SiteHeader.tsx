import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Publisher, Section } from '../../article/Article';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeUrl } from '../../article/url';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { bleed } from '../../theme/grid';
import { displayFamily, quoteTracking, smallText, targetOverLine } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';

/** Props of `SiteHeader`, besides the attributes of `<header>`. */
export interface SiteHeaderProps extends Omit<ComponentPropsWithRef<'header'>, 'children'> {
  /** The publisher; the name links to its `url`. */
  publisher?: Publisher;
  /** The section of the page; the name links to its `url`. */
  section?: Section;
}

/** @internal */
export function SiteHeaderView({
  publisher,
  section,
  className = 'broadsheet-SiteHeader',
  ...rest
}: SiteHeaderProps): ReactNode {
  const names = [linkedName(publisher), linkedName(section)];
  if (!names.some(Boolean)) return null;
  return (
    <header className={className} {...rest}>
      {names[0] && <p data-part="publisher">{names[0]}</p>}
      {names[1] && <p>{names[1]}</p>}
    </header>
  );
}

/** The header of a site: the names of publisher and section. Renders nothing without a publisher and a section. */
export const SiteHeader = withStyles(SiteHeaderView, {
  name: 'SiteHeader',
  css: css`
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 1.5rem;
    ${bleed}
    padding-block: 0.6rem 0.8rem;
    border-block-end: ${border.heavy} solid ${color.ink};
    color: ${color.ink};

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

/** A name, as a link if it has a safe `url`. Empty without a name. @internal */
export function linkedName(named: { name: string; url?: string } | undefined): ReactNode {
  const name = textOfUnknown(named?.name ?? named);
  const address = safeUrl(named?.url);
  return name && address ? <a href={address}>{name}</a> : name;
}
