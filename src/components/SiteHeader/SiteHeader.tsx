import type { ReactNode } from 'react';
import { FullHeader } from './FullHeader';
import type { SiteHeaderProps } from './SiteHeaderProps';
import { SiteHeaderView, siteHeaderOf } from './SiteHeaderView';

export type { SiteHeaderProps, SiteSearch } from './SiteHeaderProps';

/** @internal */
export function AnyHeaderView({
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
  ...names
}: SiteHeaderProps): ReactNode {
  if (!title && !date && !local && !sections && !search && !edition && !account && !sticky) {
    return <SiteHeaderView className={className} {...names} />;
  }
  const more = { title, date, local, sections, search, edition, account, sticky, language, timeZone, messages };
  return <FullHeader className={className} {...names} {...more} />;
}

/**
 * The header of a site: the names of publisher and section, and for a front a masthead. Both can have the sections of the newspaper,
 * a search form, and places for the edition and the account. Renders nothing without any of these.
 */
export const SiteHeader = /* @__PURE__ */ siteHeaderOf(AnyHeaderView);
