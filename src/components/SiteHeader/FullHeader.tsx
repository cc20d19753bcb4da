import type { ReactNode } from 'react';
import type { Section } from '../../article/Article';
import { attribute, listOf } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeUrl } from '../../article/url';
import { menu, search as searchMessage, sections as sectionsMessage } from '../../messages/en';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { bleed, wide } from '../../theme/grid';
import * as measure from '../../theme/measure';
import { overElements } from '../../theme/ownElements';
import { displayFamily, labelText, quoteTracking, smallText, unseen } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { linked, linkedName } from '../links';
import { type MessageLookup, messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import { renderDay, renderWeekday } from '../time';
import type { SiteHeaderProps, SiteSearch } from './SiteHeaderProps';

/** @internal */
export function FullHeaderView({
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
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-FullHeader',
  ...rest
}: SiteHeaderProps): ReactNode {
  const lookup = messageLookup(english, messages, language);
  const { find, say } = lookup;
  const name = textOfUnknown(title);
  const all = listOf(sections).filter((one) => nameOf(one));
  const current = all.find((one) => isSame(one, section));
  const publisherName = linkedName(publisher);
  const sectionName = !current && !name && linkedName(section);
  const services = [nodeOf(edition), nodeOf(account)].filter(Boolean);
  const form = renderSearch(search, lookup);
  const place = nodeOf(local);
  const hasMenu = all.length > 0 || Boolean(form);
  if (!publisherName && !sectionName && !name && services.length === 0 && !place && !date && !hasMenu) return null;
  const sectionList = find('sections');
  return (
    <header
      className={className}
      data-form={name ? 'masthead' : 'small'}
      data-sticky={stuck(Boolean(sticky), Boolean(name), hasMenu)}
      {...rest}
    >
      <div data-part="names">
        {name && renderServices(services)}
        {date && (
          <p data-part="date">
            {renderWeekday(date, language, timeZone)} {renderDay(date, language, timeZone)}
          </p>
        )}
        {name && renderTitle(name, publisher)}
        {!name && publisherName && <p data-part="publisher">{publisherName}</p>}
        {sectionName && <p data-part="section">{sectionName}</p>}
        {place && (
          <div data-part="local">
            <div data-part="blocks">{place}</div>
          </div>
        )}
        {!name && renderServices(services)}
      </div>
      {hasMenu && (
        <details>
          <summary>{say(all.length === 0 ? 'search' : form ? 'menu' : 'sections')}</summary>
          <div data-part="menu">
            {all.length > 0 && (
              // The language of an `aria-label` is that of its element.
              <nav aria-label={sectionList.text} lang={sectionList.language}>
                {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
                <ul role="list" lang={sectionList.language && language}>
                  {all.map((one, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two sections may have the same address
                    <li key={index}>{renderSection(one, one === current ? (name ? 'page' : 'true') : undefined)}</li>
                  ))}
                </ul>
              </nav>
            )}
            {form}
          </div>
        </details>
      )}
    </header>
  );
}

/**
 * What `SiteHeader` renders when it has more than two names. It brings its own rules, so that pages with only these names do not load
 * them. @internal
 */
export const FullHeader = withStyles(FullHeaderView, {
  name: 'FullHeader',
  css: css`
    color: ${color.ink};

    & > [data-part='names'] {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.25rem 1.5rem;
      ${bleed}
      padding-block: 0.6rem 0.8rem;
      border-block-end: ${border.heavy} solid ${color.ink};
      ${smallText}
    }
    & p {
      margin: 0;
    }
    & > [data-part='names'] > :is([data-part='date'], [data-part='local']) {
      color: ${color.secondary};
    }
    & [data-part='date'] > * {
      font: inherit;
    }
    & [data-part='publisher'] {
      margin-inline-end: auto;
      font: ${weight.strong} 1.4375rem/var(--broadsheet-script-line, 1.2) ${displayFamily};
      letter-spacing: ${quoteTracking};
    }
    & [data-part='services'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.5rem;
    }
    & [data-part='services'] > :last-child {
      margin-inline-start: auto;
    }
    &:where([data-form='masthead']) > [data-part='names'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.9rem 0.8rem;
    }
    & h1 {
      margin: 0;
      font: ${weight.strong} clamp(1.4375rem, 1rem + 2.4cqi, 2.75rem) / var(--broadsheet-script-line, 1.05)
        ${displayFamily};
      letter-spacing: ${quoteTracking};
      text-wrap: balance;
    }
    & hgroup > p {
      font: ${weight.strong} 1.1875rem/var(--broadsheet-script-line, 1.2) ${displayFamily};
    }
    &:where([data-form='masthead']) [data-part='local'] {
      display: none;
    }

    & > details${overElements} {
      ${bleed}
      border-block-end: ${border.thin} solid ${color.rule};
    }
    & > details > summary${overElements} {
      padding-block: 0.75rem;
      ${labelText}
      cursor: pointer;
    }
    & summary:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: -2px;
    }
    & [data-part='menu'] {
      padding-block-end: 0.75rem;
    }
    & ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
      gap: 0 1.25rem;
      margin: 0;
      padding: 0;
      list-style: none;
      ${labelText}
    }
    & [data-part='menu'] li > * {
      display: block;
      margin: 0;
      padding: 0.65rem 0;
    }
    & [aria-current] {
      color: ${color.accent};
      font-weight: ${weight.strong};
      text-decoration: underline 2px;
      text-underline-offset: 0.35em;
    }
    & form {
      display: flex;
      padding-block-start: 0.75rem;
    }
    & label {
      flex: 1 1 auto;
      display: flex;
      min-inline-size: 0;
    }
    & label > span {
      ${unseen}
    }
    & input${overElements} {
      box-sizing: border-box;
      block-size: auto;
      inline-size: 100%;
      min-inline-size: 0;
      margin: 0;
      border: 0;
      border-block-end: ${border.thin} solid ${color.ink};
      border-radius: 0;
      padding: 0.25rem 0;
      background: none;
      box-shadow: none;
      color: inherit;
      ${labelText}
      font-weight: 400;
      appearance: none;
    }
    & button {
      border: ${border.thin} solid ${color.ink};
      padding: 0.25rem 0.9rem;
      background: ${color.ink};
      color: ${color.paper};
      ${labelText}
      white-space: nowrap;
      cursor: pointer;
    }
    & :is(input, button):focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }

    @container (min-width: 40rem) {
      &:where([data-form='masthead']) > [data-part='names'] {
        grid-template-columns: minmax(0, 1fr) auto;
        column-gap: ${measure.gutter};
        align-items: end;
      }
      &:where([data-form='masthead']) > [data-part='names'] > :is([data-part='date'], [data-part='services']) {
        grid-column: 1 / -1;
      }
      &:where([data-form='masthead']) [data-part='local'] {
        display: block;
        max-inline-size: 16rem;
        text-align: end;
      }
    }
    ${wide} {
      &:where([data-form='masthead']) > [data-part='names'] {
        grid-template-columns: ${measure.label} minmax(0, 1fr) auto;
        padding-block: 1.3rem 0.9rem;
      }
      &:where([data-form='masthead']) > [data-part='names'] > [data-part='date'] {
        grid-column: 1;
      }
      & [data-part='date'] > * {
        display: block;
      }
      & > [data-part='names'] > :is(h1, hgroup) {
        grid-column: 2;
      }
    }
    @supports selector(::details-content) {
      @container (min-width: 40rem) {
        & > details > summary${overElements} {
          display: none;
        }
        & > details::details-content {
          display: block;
          block-size: auto;
          content-visibility: visible;
        }
        & [data-part='menu'] {
          display: flex;
          gap: ${measure.gutter};
          align-items: center;
          padding: 0;
        }
        & nav {
          flex: 1 1 auto;
          min-inline-size: 0;
        }
        & ul {
          display: flex;
          gap: 1.1rem;
          overflow-inline: auto;
          margin-inline-start: -0.25rem;
          scrollbar-width: thin;
          scrollbar-color: ${color.rule} transparent;
          white-space: nowrap;
        }
        & li {
          flex: none;
        }
        & [data-part='menu'] li > * {
          padding: 0.65rem 0.25rem;
          outline-offset: -2px;
        }
        & form {
          flex: none;
          inline-size: 16rem;
          margin-inline-start: auto;
          padding: 0;
        }
      }
      ${wide} {
        &:where([data-form='masthead']) [data-part='menu'] {
          padding-inline-start: calc(${measure.label} + ${measure.gutter});
        }
      }
    }

    @media screen and (min-height: 30em) {
      :root:has(&:where([data-sticky='names'])) {
        --broadsheet-header-height: 3.75rem;
      }
      :root:has(&:where([data-sticky='menu'])) {
        --broadsheet-header-height: 6.5rem;
      }
      :root:has(&:where([data-sticky='masthead'])) {
        --broadsheet-header-height: 3.25rem;
      }
      :root:has(&:where([data-sticky])) {
        scroll-padding-block-start: calc(var(--broadsheet-header-height) + 0.5rem);
      }
      &:where([data-sticky]:not([data-sticky='masthead'])),
      &:where([data-sticky='masthead']) > details${overElements} {
        position: sticky;
        z-index: 4;
        inset-block-start: 0;
        max-block-size: var(--broadsheet-header-height);
        overflow-block: auto;
        background: ${color.paper};
      }
      &:where([data-sticky='masthead']) {
        display: contents;
      }
    }
    @media screen and (min-height: 30em) and (max-width: 40em) {
      :root:has(&:where([data-sticky='names'])) {
        --broadsheet-header-height: 5.5rem;
      }
      :root:has(&:where([data-sticky='menu'])) {
        --broadsheet-header-height: 8.25rem;
      }
      :root:has(&:where([data-sticky]) > :where(details[open])) {
        --broadsheet-header-height: 70svh;
      }
    }

    @media print {
      & > [data-part='names'] {
        padding-inline: 0;
      }
      & > details${overElements},
      & [data-part='services'] {
        display: none;
      }
    }
  `,
});

const english = { sections: sectionsMessage, search: searchMessage, menu };

function nameOf(section: Section | undefined): string {
  return textOfUnknown(section?.name ?? section);
}

/** True if both are the same section: by their ids, else by their URLs, else by their names. */
function isSame(one: Section | undefined, other: Section | undefined): boolean {
  for (const field of ['id', 'url'] as const) {
    if (attribute(one?.[field]) && attribute(other?.[field])) return one?.[field] === other?.[field];
  }
  return nameOf(one) === nameOf(other);
}

/** What stays at the top of the window: the names, with the menu; of a masthead the menu alone. */
function stuck(sticky: boolean, isMasthead: boolean, hasMenu: boolean): 'names' | 'menu' | 'masthead' | undefined {
  if (!sticky || (isMasthead && !hasMenu)) return undefined;
  return isMasthead ? 'masthead' : hasMenu ? 'menu' : 'names';
}

function renderSection(section: Section, current: 'page' | 'true' | undefined): ReactNode {
  const name = nameOf(section);
  const address = safeUrl(section?.url);
  return address ? (
    <a href={address} aria-current={current}>
      {name}
    </a>
  ) : (
    <span aria-current={current}>{name}</span>
  );
}

/** The heading: the name of the newspaper, or that of a section or topic below it. */
function renderTitle(name: string, publisher: SiteHeaderProps['publisher']): ReactNode {
  const publisherName = textOfUnknown(publisher?.name ?? publisher);
  if (!publisherName || publisherName === name) return <h1>{linked(name, publisher?.url)}</h1>;
  return (
    <hgroup>
      <p>{linkedName(publisher)}</p>
      <h1>{name}</h1>
    </hgroup>
  );
}

function renderServices(services: readonly ReactNode[]): ReactNode {
  if (services.length === 0) return null;
  return (
    <div data-part="services">
      {services.map((service, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the edition and the account
        <div key={index} data-part="blocks">
          {service}
        </div>
      ))}
    </div>
  );
}

function renderSearch(search: SiteSearch | undefined, { say }: MessageLookup<'search'>): ReactNode {
  const address = safeUrl(search?.action);
  if (!address) return null;
  const label = textOfUnknown(search?.label) || say('search');
  return (
    // biome-ignore lint/a11y/useSemanticElements: older screen readers do not know <search>
    <form role="search" action={address}>
      <label>
        <span>{label}</span>
        <input type="search" name={attribute(search?.name) || 'q'} enterKeyHint="search" />
      </label>
      <button type="submit">{label}</button>
    </form>
  );
}
