import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { RelatedLink, RelatedLinksBlock } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, hasSome, isKeyOf, listOf } from '../../article/guards';
import { textOf } from '../../article/inline';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeImageUrl } from '../../article/url';
import { readMore, related, sources } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { displayFamily, labelText, linkText, smallText, textFamily } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { wholeTarget } from '../../theme/wholeTarget';
import { withStyles } from '../../theme/withStyles';
import { headingOf } from '../heading';
import { inlineText } from '../InlineText/InlineText';
import { linked } from '../links';
import { messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import { printedAddress } from '../printedAddress';
import { renderDay } from '../time';

/** Props of `RelatedLinks`, besides the attributes of `<aside>`. */
export interface RelatedLinksProps extends Omit<ComponentPropsWithRef<'aside'>, 'children' | 'title'> {
  /** The links. */
  links: readonly RelatedLink[];
  /** The title of the list, a heading. @default a label: `readMore`, `related` or `sources` of `messages` */
  title?: ReactNode;
  /** What the links lead to. @default 'related' */
  kind?: RelatedLinksBlock['kind'];
  /** In the text column, or in the margin of a wide `ArticleBody`. @default 'column' */
  placement?: RelatedLinksBlock['placement'];
  /** The level of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page and of the dates, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function RelatedLinksView({
  links,
  title: titleProp,
  kind,
  placement,
  level = 2,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-RelatedLinks',
  ...rest
}: RelatedLinksProps): ReactNode {
  const all = listOf(links).filter((link) => attribute(link?.label) || textOfUnknown(link));
  const title = nodeOf(titleProp);
  if (all.length === 0 && !title) return null;
  const Heading = headingOf(level);
  const name = isKeyOf(english, kind) && kind !== 'related' ? kind : all.length > 1 ? 'related' : 'readMore';
  return (
    // Without a name, it is no landmark.
    <aside
      className={className}
      aria-label={attribute(title) || undefined}
      data-kind={name}
      data-placement={attribute(placement)}
      {...rest}
    >
      {title ? (
        <Heading dir={directionAgainstFirst(title)}>{title}</Heading>
      ) : (
        <p data-part="label">{messageLookup(english, messages, language).say(name)}</p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ul role="list">
        {all.map((link, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two links may have the same address
          <li key={index}>{renderLink(link, language, timeZone)}</li>
        ))}
      </ul>
    </aside>
  );
}

/** Links to other stories, or to the sources of this one. Renders nothing without links. */
export const RelatedLinks = withStyles(RelatedLinksView, {
  name: 'RelatedLinks',
  css: css`
    max-inline-size: ${measure.text};
    border-block: ${border.thin} solid ${color.rule};
    padding-block: 1rem 0.25rem;
    color: ${color.ink};

    & > :is(h2, h3, h4, h5, h6, p) {
      margin: 0;
      ${labelText}
      font-weight: ${weight.strong};
    }
    & > ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & li {
      position: relative;
      display: flow-root;
      padding-block: 0.75rem;
      font: ${weight.text} ${size.text}/var(--broadsheet-script-line, 1.35) ${textFamily};
      text-wrap: pretty;
    }
    & li + li {
      border-block-start: ${border.thin} solid ${color.rule};
    }
    & li > p {
      margin: 0;
    }
    & li > p:where([data-part]) {
      color: ${color.secondary};
      ${smallText}
    }
    & li > [data-part='kicker'] {
      margin-block-end: 0.2rem;
      font-weight: ${weight.label};
    }
    & img {
      float: inline-end;
      inline-size: 6.5rem;
      block-size: 6.5rem;
      margin-inline-start: 1.1rem;
      object-fit: cover;
    }
    ${linkText}
    ${printedAddress}

    /* Stories look as on cards; sources are links in a text. */
    &:where(:not([data-kind='sources'])) li > p:not([data-part]) {
      font: ${weight.display} ${size.text}/var(--broadsheet-script-line, 1.24) ${displayFamily};
      text-wrap: balance;
    }
    @media screen {
      &:where(:not([data-kind='sources'])) li > p:not([data-part]) {
        ${wholeTarget}
      }
    }
    &:where(:not([data-kind='sources'])) li > [data-part='standfirst'] {
      margin-block: 0.35rem 0.3rem;
      font: ${weight.text} ${size.teaser}/var(--broadsheet-script-line, 1.42) ${textFamily};
    }
    & li > [data-part='standfirst'] > a {
      position: relative;
      z-index: 2;
    }

    @media print {
      & > :is(h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
      & li {
        break-inside: avoid;
      }
    }
  `,
});

const english = { related, readMore, sources };

function renderLink(link: RelatedLink, language: string, timeZone: string): ReactNode {
  const { url, label, kicker, standfirst, image, at }: Partial<RelatedLink> = link;
  const picture = safeImageUrl(image?.url);
  const words = hasSome(link, 'label', 'kicker', 'standfirst') ? label : textOf(link);
  return (
    <>
      {picture && <img src={picture} alt={textOfUnknown(image?.alt)} loading="lazy" decoding="async" />}
      {kicker && <p data-part="kicker">{textOfUnknown(kicker)}</p>}
      {words && <p dir={directionAgainstFirst(words)}>{linked(inlineText(words), url)}</p>}
      {standfirst && (
        <p data-part="standfirst" dir={directionAgainstFirst(standfirst)}>
          {inlineText(standfirst)}
        </p>
      )}
      {at && <p data-part="date">{renderDay(at, language, timeZone)}</p>}
    </>
  );
}
