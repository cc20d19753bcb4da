import type { ReactNode } from 'react';
import { siteLinks } from '../../messages/en';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { bleed } from '../../theme/grid';
import { smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { messageLookup } from '../message';
import { FullFooter } from './FullFooter';
import { labelledLinks, renderLinks } from './footerLinks';
import type { SiteFooterProps } from './SiteFooterProps';

export { labelledLinks } from './footerLinks';
export type { EditionLink, LinkGroup, SiteFooterProps } from './SiteFooterProps';

/** @internal */
export function SiteFooterView({
  links,
  groups,
  publisher,
  address,
  imprint,
  editions,
  toTop,
  level,
  label,
  language = 'en',
  messages,
  className = 'broadsheet-SiteFooter',
  ...rest
}: SiteFooterProps): ReactNode {
  if (groups || publisher || address || imprint || editions || toTop) {
    const footer = { links, groups, publisher, address, imprint, editions, toTop, level, label };
    return <FullFooter {...footer} {...{ language, messages, className }} {...rest} />;
  }
  const all = labelledLinks(links);
  if (all.length === 0) return null;
  const name = messageLookup({ siteLinks }, { siteLinks: label, fallback: messages }, language).find('siteLinks');
  return (
    <footer className={className} {...rest}>
      {/* The language of an `aria-label` is that of its element. */}
      <nav aria-label={name.text} lang={name.language}>
        {renderLinks(all, name.language && language)}
      </nav>
    </footer>
  );
}

/**
 * The footer of a site: its links, in a row and in groups, the publisher with address and imprint, and the editions. Renders nothing
 * without any of these.
 */
export const SiteFooter = withStyles(SiteFooterView, {
  name: 'SiteFooter',
  css: css`
    ${bleed}
    padding-block: 2rem;
    color: ${color.secondary};

    & ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
      ${smallText}
    }
    & a {
      display: block;
      padding-block: 0.25rem;
      unicode-bidi: plaintext;
      color: inherit;
      text-decoration: none;
    }
    & a[href]:hover {
      color: ${color.ink};
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    & a:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }

    @media print {
      &:where(:not([data-form])) {
        display: none;
      }
    }
  `,
});
