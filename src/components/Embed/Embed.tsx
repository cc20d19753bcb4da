import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Author } from '../../article/Author';
import type { Frame, Placement } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import type { Image } from '../../article/Image';
import { isOfProvider } from '../../article/ofProvider';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeImageUrl, safeUrl } from '../../article/url';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { bodyText, labelText, linkText, smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { blockText } from '../blockText';
import { renderCaption } from '../caption';
import { captionStyles } from '../captionStyles';
import { FrameControls } from '../frame/FrameControls';
import { controlStyles, screenStyles } from '../frame/frameStyles';
import { type ConsentOptions, isGiven, providerOf, renderFrame } from '../frame/renderFrame';
import { linked } from '../links';
import { renderOpenLink } from '../media';
import { namedAuthors } from '../namedAuthors';
import { nodeOf } from '../nodeOf';
import { OtherScheme } from '../OtherScheme';
import { renderPicture, sizesAt } from '../renderPicture';
import { renderTime } from '../time';

/** Props of `Embed`, besides the attributes of `<figure>`. */
export interface EmbedProps extends ConsentOptions, Omit<ComponentPropsWithRef<'figure'>, 'title' | 'nonce'> {
  /** The address of the page that shows it. */
  url: string;
  /** The frame that shows it on this page, once the reader has consented. */
  frame?: Frame;
  /** The name of who publishes it. @default the host of its address */
  provider?: string;
  /** Its title. */
  title?: ReactNode;
  /** The words of a post. */
  text?: ReactNode;
  /** Who wrote a post. */
  author?: Author;
  /** When it was published: an ISO 8601 date, or date and time with its offset from UTC. */
  at?: string;
  /** A picture of it that is the publisher's own copy. One at the provider is not shown, unless `consent` is given: the browser would ask the provider for it. */
  image?: Image;
  /** What is shown in its place, such as the table of a chart. */
  children?: ReactNode;
  /** What it shows. */
  caption?: ReactNode;
  /** Who made it and who owns it. */
  credit?: ReactNode;
  /** Where it is placed on the page. `ArticleBody` places it. @default 'column' */
  placement?: Placement | 'bleed';
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function EmbedView({
  url,
  frame,
  provider: providerProp,
  title: titleProp,
  text: textProp,
  author,
  at,
  image,
  children,
  caption,
  credit,
  placement,
  consent,
  onConsent,
  nonce,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-Embed',
  ...rest
}: EmbedProps): ReactNode {
  const [title, text] = [nodeOf(titleProp), nodeOf(textProp)];
  const provider = providerOf(providerProp, url, frame?.url);
  const name = textOfUnknown(namedAuthors(author && [author])[0]?.name);
  const address = safeUrl(url) ?? safeUrl(frame?.url);
  const link = renderOpenLink(address, provider, language, messages);
  const isShown = safeImageUrl(image?.url) && (consent === 'given' || !isOfProvider(image, { frame, url }));
  const frameTitle = typeof title === 'string' && title ? title : name;
  return (
    <figure className={className} data-shown={isGiven(frame, consent)} suppressHydrationWarning {...rest}>
      <div data-part="words">
        <p data-part="from">
          <b dir={directionAgainstFirst(name || title)}>{name ? linked(name, author?.url) : title}</b>{' '}
          <span>{provider}</span>
        </p>
        {name && title && (
          <p data-part="title" dir={directionAgainstFirst(title)}>
            {title}
          </p>
        )}
        {image && isShown && renderPicture({ image, sizes: sizesAt(placement) })}
        {text && (
          <blockquote cite={address}>
            <p dir={directionAgainstFirst(text)}>{text}</p>
          </blockquote>
        )}
        {children && <div data-part="blocks">{children}</div>}
      </div>
      {renderFrame({ frame, title: frameTitle, provider, consent, onConsent, nonce, language, messages })}
      {(link || at) && (
        <p data-part="link">
          {link} {at && renderTime(at, 'dateTime', language, timeZone)}
        </p>
      )}
      {renderCaption(nodeOf(caption), nodeOf(credit))}
    </figure>
  );
}

/** Something that is published elsewhere: its words and a link; a frame shows it when the reader consents. Before that, nothing is asked of the other site. */
export const Embed = withStyles(EmbedView, {
  name: 'Embed',
  parts: [OtherScheme, FrameControls],
  css: css`
    max-inline-size: ${measure.text};
    border-block: ${border.thin} solid ${color.rule};
    padding-block: 1.1rem 1rem;
    color: ${color.ink};

    ${screenStyles}
    & > [data-part='words'] > p {
      margin: 0 0 0.6rem;
      ${labelText}
    }
    & > [data-part='words'] > [data-part='from'] {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1rem;
    }
    & > [data-part='words'] > p > b {
      font-weight: 500;
    }
    & > [data-part='words'] > p > span,
    & > [data-part='link'] {
      color: ${color.secondary};
      ${smallText}
    }
    & > [data-part='words'] > img {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
      margin-block-end: 0.6rem;
    }
    & > [data-part='words'] > blockquote {
      margin: 0;
      border-inline-start: ${border.thin} solid ${color.secondary};
      padding-inline-start: 1.2rem;
      ${bodyText}
    }
    & blockquote > p {
      margin: 0;
    }
    & > [data-part='words'] > [data-part='blocks'] {
      margin-block-start: 1rem;
      ${blockText}
    }
    & > [data-part='words'] > [data-part='blocks'] > :where(figure) {
      max-inline-size: none;
    }
    & > [data-part='link'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 1.2rem;
      margin: 0.8rem 0 0;
    }
    & > [data-part='frame'] {
      display: none;
    }
    ${controlStyles}
    ${captionStyles}
    & > [data-part='words'] > :is(p, blockquote),
    & > [data-part='link'],
    & > figcaption {
      ${linkText}
    }

    @media screen {
      &[data-shown] > [data-part='words'] {
        display: none;
      }
      &[data-shown] > [data-part='frame'] {
        display: block;
      }
    }
    @media print {
      break-inside: avoid;
    }
  `,
});
