import type { ReactNode } from 'react';
import { attribute, listOf } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeUrl } from '../../article/url';
import { editions as editionsMessage, siteLinks, toTop as toTopMessage } from '../../messages/en';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { columns, wide } from '../../theme/grid';
import { displayFamily, labelText, smallText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { headingOf } from '../heading';
import { linked, linkedName } from '../links';
import { markLanguage, messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import { labelledLinks, labelOf, renderLinks } from './footerLinks';
import type { EditionLink, LinkGroup, SiteFooterProps } from './SiteFooterProps';

/** @internal */
export function FullFooterView({
  links,
  groups,
  publisher,
  address,
  imprint,
  editions,
  toTop,
  level = 2,
  label,
  language = 'en',
  messages,
  className = 'broadsheet-FullFooter',
  ...rest
}: SiteFooterProps): ReactNode {
  const { find, say } = messageLookup(english, { siteLinks: label, fallback: messages }, language);
  const row = labelledLinks(links);
  const named = listOf(groups).filter((group) => titleOf(group) || labelledLinks(group?.links).length > 0);
  const others = labelledLinks(editions);
  const name = linkedName(publisher);
  const place = nodeOf(address);
  const legal = nodeOf(imprint);
  if (row.length + named.length + others.length === 0 && !name && !place && !legal && !toTop) return null;
  const [site, otherEditions] = [find('siteLinks'), find('editions')];
  return (
    <footer className={className} data-form="full" {...rest}>
      {name && <p data-part="publisher">{name}</p>}
      {(named.length > 0 || row.length > 0) && (
        // The language of an `aria-label` is that of its element.
        <nav aria-label={site.text} lang={site.language}>
          {named.length > 0 && (
            <div data-part="groups" lang={site.language && language}>
              {named.map((group, index) => renderGroup(group, index, level))}
            </div>
          )}
          {row.length > 0 && renderLinks(row, site.language && language)}
        </nav>
      )}
      {others.length > 0 && (
        <nav aria-label={otherEditions.text} lang={otherEditions.language}>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
          <ul role="list" lang={otherEditions.language && language}>
            {others.map(renderEdition)}
          </ul>
        </nav>
      )}
      {(place || legal) && (
        <div data-part="imprint">
          {place && (
            <address>
              <div data-part="blocks">{place}</div>
            </address>
          )}
          {legal && <div data-part="blocks">{legal}</div>}
        </div>
      )}
      {toTop && (
        <p data-part="top">
          <a href="#top">{say('toTop')}</a>
        </p>
      )}
    </footer>
  );
}

/** What `SiteFooter` renders when it has more than links. It brings its own rules, so that pages with only these do not load them. @internal */
export const FullFooter = withStyles(FullFooterView, {
  name: 'FullFooter',
  css: css`
    display: grid;
    row-gap: 1.5rem;
    border-block-start: ${border.thin} solid ${color.rule};
    ${smallText}

    & > * {
      min-inline-size: 0;
    }
    & :is(p:not([class]), address) {
      margin: 0;
      font-style: normal;
    }
    & > [data-part='publisher'] {
      color: ${color.ink};
      font: ${weight.strong} 1.1875rem/var(--broadsheet-script-line, 1.2) ${displayFamily};
      text-wrap: balance;
    }
    & [data-part='groups'] {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr));
      gap: 1.5rem;
    }
    & [data-part='groups'] > div > :is(h2, h3, h4, h5, h6) {
      margin: 0 0 0.25rem;
      color: ${color.ink};
      ${labelText}
      font-weight: ${weight.strong};
    }
    & :is(h2, h3, h4, h5, h6) > a {
      margin-block: -0.25rem;
    }
    & [data-part='groups'] ul {
      display: block;
    }
    & [data-part='groups'] + ul {
      margin-block-start: 1.5rem;
    }

    ${wide} {
      ${columns}
      & > * {
        grid-column: 2 / -1;
      }
      & > [data-part='publisher'] {
        grid-column: 1;
      }
    }
    @media print {
      && {
        padding-inline: 0;
      }
      & > nav,
      & > [data-part='top'] {
        display: none;
      }
    }
  `,
});

const english = { siteLinks, editions: editionsMessage, toTop: toTopMessage };

function titleOf(group: LinkGroup | undefined): string {
  return textOfUnknown(group?.title ?? (group?.links ? undefined : group));
}

function renderGroup(group: LinkGroup, index: number, level: number): ReactNode {
  const Heading = headingOf(level);
  const title = titleOf(group);
  const links = labelledLinks(group?.links);
  return (
    <div key={index}>
      {title && <Heading>{linked(title, group?.url)}</Heading>}
      {links.length > 0 && renderLinks(links, undefined)}
    </div>
  );
}

function renderEdition(edition: EditionLink, index: number): ReactNode {
  const language = attribute(edition?.language);
  return (
    <li key={index}>
      <a href={safeUrl(edition?.url)} hrefLang={language}>
        {language ? markLanguage(labelOf(edition), language) : labelOf(edition)}
      </a>
    </li>
  );
}
