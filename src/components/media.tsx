import type { ReactNode } from 'react';
import type { Frame, MediaSource, Placement } from '../article/Block';
import { attribute, listOf } from '../article/guards';
import { safeMediaUrl, safeUrl } from '../article/url';
import { openAt } from '../messages/enBlocks';
import { formatClock, formatDuration } from '../messages/format';
import type { PartialMessages } from '../messages/PartialMessages';
import type { ConsentOptions } from './frame/renderFrame';
import { renderFormatted } from './island/Formatted';
import { messageLookup, renderMessage } from './message';
import type { OnPlay } from './playBehavior';

/** Props of films and recordings. */
export interface MediaProps extends ConsentOptions {
  /** The files, the one to be preferred first. */
  sources?: readonly MediaSource[];
  /** The address of a page that plays it, such as that of a host. */
  url?: string;
  /** The player of a host, shown once the reader has consented. Files are preferred to it. */
  frame?: Frame;
  /** The name of the host. @default the host of its address */
  provider?: string;
  /** The title. */
  title?: ReactNode;
  /** The length in seconds. */
  duration?: number;
  /** What is said and heard. It is closed at first, and printed open. */
  transcript?: ReactNode;
  /** What it shows, or what is heard. */
  caption?: ReactNode;
  /** Who made it and who owns it. */
  credit?: ReactNode;
  /** Where it is placed on the page. `ArticleBody` places it. @default 'column' */
  placement?: Placement | 'bleed';
  /** Called when a reader plays the file. Needs a client component around it. For the player of a host, there is `onConsent`. */
  onPlay?: OnPlay;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** The files that may be loaded, as elements; an empty list if there is none. */
export function renderSources(sources: readonly MediaSource[] | undefined): ReactNode[] {
  return listOf(sources).flatMap((source, index) => {
    const address = safeMediaUrl(source?.url);
    // biome-ignore lint/suspicious/noArrayIndexKey: files have no identity other than their position
    return address ? [<source key={index} src={address} type={attribute(source.type)} />] : [];
  });
}

/** A length of time as players show it, which is read in words; nothing for what is no length. */
export function renderDuration(seconds: unknown, language: string): ReactNode {
  if (typeof seconds !== 'number' || !(seconds > 0 && seconds < 1e7)) return undefined;
  return (
    <>
      <span aria-hidden="true">
        {renderFormatted({
          as: 'time',
          dateTime: `PT${Math.round(seconds)}S`,
          format: formatClock,
          values: [seconds, language],
        })}
      </span>
      <span data-part="unseen">
        {renderFormatted({ as: 'small', format: formatDuration, values: [seconds, language] })}
      </span>
    </>
  );
}

/** The link to a film, recording or post at its provider; nothing without a safe address. */
export function renderOpenLink(
  address: unknown,
  provider: string,
  language: string,
  messages: PartialMessages | undefined,
): ReactNode {
  const url = safeUrl(address);
  if (!url) return undefined;
  const { find } = messageLookup({ openAt }, messages, language);
  return <a href={url}>{renderMessage(find('openAt'), language, { provider })}</a>;
}
