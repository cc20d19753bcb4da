import type { ReactNode } from 'react';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { bleed } from '../../theme/grid';
import { displayFamily, quoteTracking, smallText, targetOverLine } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { linkedName } from '../links';
import { FullHeader } from './FullHeader';
import type { SiteHeaderProps } from './SiteHeaderProps';

export type { SiteHeaderProps, SiteSearch } from './SiteHeaderProps';

/** @internal */
export function SiteHeaderView({
  publisher,
  section,
  title,
  date,
  local,
  sections,
  search,
  edition,
  account,
  sticky,
  language,
  timeZone,
  messages,
  className = 'broadsheet-SiteHeader',
  ...rest
}: SiteHeaderProps): ReactNode {
  if (title || date || local || sections || search || edition || account || sticky) {
    const header = { publisher, section, title, date, local, sections, search, edition, account, sticky };
    return <FullHeader {...header} {...{ language, timeZone, messages, className }} {...rest} />;
  }
  const names = [linkedName(publisher), linkedName(section)];
  if (!names.some(Boolean)) return null;
  return (
    <header className={className} {...rest}>
      {names[0] && <p data-part="publisher">{names[0]}</p>}
      {names[1] && <p>{names[1]}</p>}
    </header>
  );
}

/**
 * The header of a site: the names of publisher and section, and for a front a masthead. Both can have the sections of the newspaper,
 * a search form, and places for the edition and the account. Renders nothing without any of these.
 */
export const SiteHeader = withStyles(SiteHeaderView, {
  name: 'SiteHeader',
  css: css`
    color: ${color.ink};

    &:where(:not([data-form])) {
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
