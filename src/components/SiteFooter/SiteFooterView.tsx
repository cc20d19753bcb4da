import type { ComponentPropsWithRef, ReactNode } from 'react';
import { siteLinks } from '../../messages/en';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { bleed } from '../../theme/grid';
import { smallText } from '../../theme/typography';
import { type Styled, withStyles } from '../../theme/withStyles';
import { messageLookup } from '../message';
import { labelledLinks, renderLinks } from './footerLinks';
import type { SiteFooterProps } from './SiteFooterProps';

export { labelledLinks } from './footerLinks';

/** The links, and the attributes of `<footer>`. */
type LinksProps = Pick<SiteFooterProps, 'links' | 'label' | 'language' | 'messages'> &
  Omit<ComponentPropsWithRef<'footer'>, 'children'>;

/** @internal */
export function SiteFooterView({
  links,
  label,
  language = 'en',
  messages,
  className = 'broadsheet-SiteFooter',
  ...rest
}: LinksProps): ReactNode {
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

/** `SiteFooter` with a view. Its rules are those of `SiteFooterView`; what it renders with more has its own. */
export function siteFooterOf(SiteFooterView: (props: SiteFooterProps) => ReactNode): Styled<SiteFooterProps> {
  return withStyles(SiteFooterView, {
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
}

/** `SiteFooter` with no more than links, for pages of stories: they do not load the rest. @internal */
export const LinksFooter = /* @__PURE__ */ siteFooterOf(SiteFooterView);
