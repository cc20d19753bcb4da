import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Author } from '../../article/Author';
import { directionAgainstFirst } from '../../article/direction';
import { listOf } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeImageUrl, safeUrl } from '../../article/url';
import { aboutAuthor, aboutAuthors } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { labelText, linkText, smallText, textFamily } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { headingOf } from '../heading';
import { labelledRow, rowOfLinks } from '../labelledRow';
import { linked } from '../links';
import { messageLookup } from '../message';
import { namedAuthors } from '../namedAuthors';
import { nodeOf } from '../nodeOf';

/** Props of `AuthorBox`, besides the attributes of `<section>`. */
export interface AuthorBoxProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** The authors. */
  authors: readonly Author[];
  /** The title. @default the `aboutAuthor` or `aboutAuthors` of `messages` */
  title?: ReactNode;
  /** The level of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function AuthorBoxView({
  authors,
  title,
  level = 2,
  language = 'en',
  messages,
  className = 'broadsheet-AuthorBox',
  ...rest
}: AuthorBoxProps): ReactNode {
  const all = namedAuthors(authors);
  if (all.length === 0) return null;
  const Heading = headingOf(level);
  const { say } = messageLookup({ aboutAuthor, aboutAuthors }, messages, language);
  return (
    <section className={className} {...rest}>
      <Heading>{nodeOf(title ?? say(all.length > 1 ? 'aboutAuthors' : 'aboutAuthor'))}</Heading>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ul role="list">
        {all.map((author, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two authors may have the same name
          <li key={index}>{renderAuthor(author)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Who wrote a story: name, role, portrait, description and profiles. Renders nothing without a name. */
export const AuthorBox = withStyles(AuthorBoxView, {
  name: 'AuthorBox',
  css: css`
    ${labelledRow}

    & > ul {
      max-inline-size: ${measure.text};
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & > ul > li:has(> img) {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      column-gap: 1rem;
      align-items: start;
    }
    & > ul > li:has(> img) > :not(img) {
      grid-column: 2;
    }
    & > ul > li + li {
      margin-block-start: 1.25rem;
    }
    & img {
      grid-row: 1 / span 3;
      inline-size: 4rem;
      block-size: 4rem;
      object-fit: cover;
    }
    & p {
      margin: 0;
      font: ${weight.text} calc(${size.text} * 0.9)/var(--broadsheet-script-line, 1.45) ${textFamily};
    }
    & p:where([data-part='name']) {
      ${labelText}
      font-weight: ${weight.strong};
    }
    & p + p {
      margin-block-start: 0.2rem;
    }
    & small {
      margin-inline-start: 0.5em;
      color: ${color.secondary};
      ${smallText}
    }
    & li > ul {
      ${rowOfLinks}
    }
    & li > ul a {
      ${smallText}
    }
    ${linkText}
  `,
});

function renderAuthor({ name, url, role, image, description, sameAs }: Author): ReactNode {
  const portrait = safeImageUrl(image?.url);
  const profiles = listOf(sameAs).filter(safeUrl);
  return (
    <>
      {portrait && <img src={portrait} alt="" loading="lazy" decoding="async" />}
      <p data-part="name">
        {linked(textOfUnknown(name), url)}
        {/* Without the space, Arabic letters of the name would be joined to those of the role. */}
        {role && (
          <>
            {' '}
            <small>{textOfUnknown(role)}</small>
          </>
        )}
      </p>
      {description && <p dir={directionAgainstFirst(description)}>{textOfUnknown(description)}</p>}
      {profiles.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
        <ul role="list">
          {profiles.map((profile, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two profiles may have the same address
            <li key={index}>
              <a href={safeUrl(profile)} rel="me">
                {siteOf(profile)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The name of the site of an address: `social.example` of `https://www.social.example/@ida`. */
function siteOf(url: unknown): string {
  const address = safeUrl(url) ?? '';
  return /^\s*\w+:\/\/(?:[^/?#]*@)?(?:www\.)?([^/?#:]+)/.exec(address)?.[1] ?? address;
}
