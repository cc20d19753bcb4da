import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Link } from '../../article/Article';
import { listOf } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeUrl } from '../../article/url';
import { siteLinks } from '../../messages/en';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { bleed } from '../../theme/grid';
import { smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { messageLookup } from '../message';

/** Props of `SiteFooter`, besides the attributes of `<footer>`. */
export interface SiteFooterProps extends Omit<ComponentPropsWithRef<'footer'>, 'children'> {
  /** The links of the site. */
  links: readonly Link[];
  /** The accessible name of the navigation. @default the `siteLinks` of `messages` */
  label?: string;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function SiteFooterView({
  links,
  label,
  language = 'en',
  messages,
  className = 'broadsheet-SiteFooter',
  ...rest
}: SiteFooterProps): ReactNode {
  const all = labelledLinks(links);
  if (all.length === 0) return null;
  const name = messageLookup({ siteLinks }, { siteLinks: label, fallback: messages }, language).find('siteLinks');
  return (
    <footer className={className} {...rest}>
      {/* The language of an `aria-label` is that of its element. */}
      <nav aria-label={name.text} lang={name.language}>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
        <ul role="list" lang={name.language && language}>
          {all.map((link, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two links may have the same label
            <li key={index}>
              <a href={safeUrl(link?.url)}>{textOfUnknown(link?.label ?? link)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}

/** The footer of a site, with its links. Renders nothing without links. */
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
      display: none;
    }
  `,
});

/** The links that have a label. @internal */
export function labelledLinks(links: readonly Link[] | undefined): readonly Link[] {
  return listOf(links).filter((link) => textOfUnknown(link?.label ?? link));
}
