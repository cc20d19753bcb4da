import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { HeadTag } from '../../src/exporters';
import * as color from '../../src/theme/color';
import * as font from '../../src/theme/font';

/** Props of `LinkPreviews`. */
export interface LinkPreviewsProps {
  /** The tags of the head. */
  tags: readonly HeadTag[];
  /** The structured data: search engines mark live coverage by it. */
  jsonLd: { readonly '@type'?: unknown; readonly coverageEndTime?: unknown };
  /** Files that stand for pictures at addresses that do not exist. @default {} */
  files?: Readonly<Record<string, string>>;
}

/** How a link to a page looks in search, on other sites and in messengers, which read nothing but its head. */
export function LinkPreviews({ tags, jsonLd, files = {} }: LinkPreviewsProps): ReactNode {
  const head = readHead(tags);
  const { title, about, site, address, picture, alt, published } = head;
  const isLive = jsonLd['@type'] === 'LiveBlogPosting' && jsonLd.coverageEndTime === undefined;
  const image = picture && <img src={files[picture] ?? picture} alt={alt} referrerPolicy="no-referrer" />;
  const day = published?.slice(0, 10);
  return (
    <Previews>
      <section aria-label="Search result">
        <h3>Search result</h3>
        <div className="result" dir="auto">
          <div>
            <p className="site">
              {site || head.host}
              <small>
                <span dir="ltr">{[head.host, ...head.path].filter(Boolean).join(' › ')}</span>
              </small>
            </p>
            <p className="title">{head.documentTitle}</p>
            <p>
              {isLive && <b className="live">Live</b>}
              {day && <time dateTime={published}>{day}</time>}
              {day && head.description && ' — '}
              {head.description}
            </p>
          </div>
          {head.allowsLarge && image}
        </div>
        {head.robots.includes('noindex') && <p className="note">Not listed: the page says noindex.</p>}
      </section>
      <section aria-label="Large card">
        <h3>{head.isLarge ? 'Large card' : 'Card, which is a small one for lack of a large picture'}</h3>
        <div className={head.isLarge ? 'card' : 'card small'} dir="auto">
          {image}
          <div>
            <p className="host">
              <span dir="ltr">{head.host}</span>
            </p>
            <p className="title">{title}</p>
            <p className="about">{about}</p>
          </div>
        </div>
      </section>
      <section aria-label="Small card">
        <h3>Small card</h3>
        <div className="card small" dir="auto">
          {image}
          <div>
            <p className="title">{title}</p>
            <p className="host">
              <span dir="ltr">{head.host}</span>
            </p>
          </div>
        </div>
      </section>
      <section aria-label="Message">
        <h3>Message</h3>
        <div className="message" dir="auto">
          {address && (
            <p className="address">
              <span dir="ltr">{address}</span>
            </p>
          )}
          <div>
            <p className="host">{[site, ...head.authors].filter(Boolean).join(' · ')}</p>
            <p className="title">{title}</p>
            <p>{about}</p>
            {image}
          </div>
        </div>
      </section>
    </Previews>
  );
}

/** What the readers of a head take from it. */
function readHead(tags: readonly HeadTag[]) {
  const all = (name: string) =>
    tags.flatMap(({ attributes }) => ((attributes.name ?? attributes.property) === name ? attributes.content : []));
  const one = (name: string) => all(name)[0] ?? '';
  const canonical = tags.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href ?? '';
  const address = one('og:url') || canonical;
  const { host = '', pathname = '' } = URL.canParse(address) ? new URL(address) : {};
  return {
    documentTitle: tags.find(({ tag }) => tag === 'title')?.text,
    description: one('description'),
    title: one('og:title'),
    about: one('og:description'),
    site: one('og:site_name'),
    address,
    host,
    path: pathname.split('/').filter(Boolean).map(decoded),
    picture: one('og:image'),
    alt: one('og:image:alt'),
    authors: all('author'),
    published: one('article:published_time'),
    isLarge: one('twitter:card') === 'summary_large_image',
    robots: one('robots'),
    allowsLarge: one('robots').includes('max-image-preview:large'),
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const lines = (count: number) =>
  `display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: ${count}; overflow: hidden;`;

const Previews = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
  gap: 1.5rem 2rem;
  align-items: start;
  font: 400 .875rem/1.4 ${font.label};
  color: ${color.ink};

  & h3 { margin: 0 0 .5rem; font-size: .8125rem; font-weight: 600; color: ${color.secondary}; }
  & p { margin: 0; overflow-wrap: anywhere; }
  & img { display: block; object-fit: cover; background: ${color.rule}; }
  & section:first-child { grid-column: 1 / -1; }
  & .title { font-weight: 600; ${lines(2)} }
  & .host, & .site small, & .note { color: ${color.secondary}; font-size: .8125rem; }
  & .about { color: ${color.secondary}; ${lines(2)} }

  & .result { display: flex; gap: 1.25rem; justify-content: space-between; max-inline-size: 42rem; }
  & .result > div { display: grid; gap: .25rem; }
  & .result .site small { display: block; }
  & .result .title { font-size: 1.1875rem; font-weight: 400; color: ${color.accent}; }
  & .result .title + p { ${lines(3)} }
  & .result img { flex: none; inline-size: 6rem; block-size: 6rem; border-radius: .5rem; }
  & .result time { color: ${color.secondary}; }
  & .live {
    margin-inline-end: .5rem;
    padding: .0625rem .375rem;
    border-radius: .25rem;
    background: ${color.accent};
    color: ${color.onAccent};
    font-size: .75rem;
    text-transform: uppercase;
  }

  & .card { max-inline-size: 32rem; overflow: hidden; border: 1px solid ${color.rule}; border-radius: .75rem; }
  & .card > div { display: grid; gap: .125rem; padding: .75rem 1rem; }
  & .card img { inline-size: 100%; aspect-ratio: 1.91; border-block-end: 1px solid ${color.rule}; }
  & .small { display: flex; align-items: center; }
  & .small img { flex: none; inline-size: 5.5rem; aspect-ratio: 1; border-block-end: 0; }

  & .message > div {
    display: grid;
    gap: .25rem;
    padding-inline-start: .75rem;
    border-inline-start: 4px solid ${color.rule};
  }
  & .message .address { margin-block-end: .375rem; color: ${color.accent}; }
  & .message img { inline-size: min(100%, 20rem); aspect-ratio: 1.91; margin-block-start: .375rem; border-radius: .5rem; }
`;
