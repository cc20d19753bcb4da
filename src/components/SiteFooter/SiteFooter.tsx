import type { ReactNode } from 'react';
import { FullFooter } from './FullFooter';
import type { SiteFooterProps } from './SiteFooterProps';
import { SiteFooterView, siteFooterOf } from './SiteFooterView';

export type { EditionLink, LinkGroup, SiteFooterProps } from './SiteFooterProps';

/** @internal */
export function AnyFooterView({
  groups,
  publisher,
  address,
  imprint,
  editions,
  toTop,
  level,
  className = 'broadsheet-SiteFooter',
  ...links
}: SiteFooterProps): ReactNode {
  if (!groups && !publisher && !address && !imprint && !editions && !toTop) {
    return <SiteFooterView className={className} {...links} />;
  }
  const more = { groups, publisher, address, imprint, editions, toTop, level };
  return <FullFooter className={className} {...links} {...more} />;
}

/**
 * The footer of a site: its links, in a row and in groups, the publisher with address and imprint, and the editions. Renders nothing
 * without any of these.
 */
export const SiteFooter = /* @__PURE__ */ siteFooterOf(AnyFooterView);
