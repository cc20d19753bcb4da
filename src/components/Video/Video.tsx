import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { MediaTrack } from '../../article/Block';
import { attribute, isKeyOf, listOf } from '../../article/guards';
import type { Image } from '../../article/Image';
import { isOfProvider } from '../../article/ofProvider';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { captionsIn, pause, play } from '../../messages/enBlocks';
import { formatLanguages } from '../../messages/format';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { labelText, linkText, smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { renderCaption } from '../caption';
import { captionStyles } from '../captionStyles';
import { FrameControls } from '../frame/FrameControls';
import { controlStyles, screenStyles } from '../frame/frameStyles';
import { isGiven, providerOf, renderFrame, sizer } from '../frame/renderFrame';
import { type MediaProps, renderDuration, renderOpenLink, renderSources } from '../media';
import { messageLookup, renderMessage } from '../message';
import { nodeOf } from '../nodeOf';
import { OtherScheme } from '../OtherScheme';
import { tellPlay } from '../playBehavior';
import { renderPicture, sizesAt } from '../renderPicture';
import { Transcript, TranscriptView } from '../Transcript';
import { Loop } from './Video.client';

/** Props of `Video`, besides the attributes of `<figure>`. */
export interface VideoProps
  extends MediaProps,
    Omit<ComponentPropsWithRef<'figure'>, 'children' | 'title' | 'nonce' | 'onPlay'> {
  /** The picture that is shown before the film plays. Its size is the ratio of the film. One at the host of the player is not shown, unless `consent` is given: the browser would ask the host for it. */
  poster?: Image;
  /** Captions, subtitles and descriptions, as WebVTT files. */
  tracks?: readonly MediaTrack[];
  /** True for a short film that repeats. @default false */
  loop?: boolean;
  /** True for a film without sound. One that repeats plays by itself, except for readers who prefer reduced motion. @default false */
  silent?: boolean;
}

/** @internal */
export function VideoView({
  sources,
  url,
  frame,
  provider: providerProp,
  title: titleProp,
  duration,
  transcript,
  caption,
  credit,
  poster,
  tracks,
  loop = false,
  silent = false,
  placement,
  consent,
  onConsent,
  onPlay,
  nonce,
  language = 'en',
  messages,
  className = 'broadsheet-Video',
  ...rest
}: VideoProps): ReactNode {
  const { find, say } = messageLookup({ play, pause, captionsIn }, messages, language);
  const title = nodeOf(titleProp);
  const name = typeof title === 'string' ? title : '';
  const provider = providerOf(providerProp, url, frame?.url);
  const files = renderSources(sources);
  const hasFiles = files.length > 0;
  const time = renderDuration(duration, language);
  const isShown = consent === 'given' || !isOfProvider(poster, { frame, url, sources });
  const image = isShown ? safeImageUrl(poster?.url) : undefined;
  const captions = [...new Set(listOf(tracks).flatMap(captionLanguage))];
  const link = renderOpenLink(url ?? frame?.url, provider, language, messages);
  const picture = image && poster && renderPicture({ image: poster, sizes: sizesAt(placement) });
  return (
    <figure
      className={className}
      data-shown={hasFiles ? undefined : isGiven(frame, consent)}
      suppressHydrationWarning
      {...rest}
    >
      {hasFiles ? (
        <div data-part="frame">
          {sizer(poster?.width, poster?.height)}
          <video
            controls
            preload="none"
            playsInline
            poster={image}
            loop={loop === true}
            muted={silent === true}
            aria-label={name || undefined}
            onPlay={onPlay && (({ currentTarget }) => tellPlay(currentTarget, onPlay))}
          >
            {files}
            {listOf(tracks).map(renderTrack)}
          </video>
          {loop === true && silent === true && (
            <Loop>
              <button type="button" hidden>
                <span data-part="pause">{say('pause')}</span>
                <span data-part="play">{say('play')}</span>
              </button>
            </Loop>
          )}
        </div>
      ) : (
        renderFrame({
          frame,
          title: name,
          provider,
          before: picture,
          words: (
            <>
              <svg viewBox="-10 -9 32 30" aria-hidden="true">
                <polygon points="2,0 12,6 2,12" />
              </svg>{' '}
              {say('play')} {time}
            </>
          ),
          consent,
          onConsent,
          nonce,
          language,
          messages,
        }) ||
        (picture && (
          <div data-part="frame">
            {sizer(poster.width, poster.height)}
            {picture}
          </div>
        ))
      )}
      {(link || captions.length > 0 || (hasFiles && time)) && (
        <p data-part="link">
          {hasFiles && time && <span>{time}</span>}{' '}
          {captions.length > 0 && (
            <span suppressHydrationWarning>
              {renderMessage(find('captionsIn'), language, { languages: formatLanguages(captions, language) })}
            </span>
          )}{' '}
          {link}
        </p>
      )}
      <TranscriptView language={language} messages={messages}>
        {nodeOf(transcript)}
      </TranscriptView>
      {renderCaption(nodeOf(caption), nodeOf(credit), title)}
    </figure>
  );
}

/** A film: a file, or the player of a host, of which nothing is asked until the reader plays it. */
export const Video = withStyles(VideoView, {
  name: 'Video',
  parts: [OtherScheme, FrameControls, Transcript],
  css: css`
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: ${measure.text};
    color: ${color.secondary};

    ${screenStyles}
    & > [data-part='frame'] {
      grid-area: 1/1;
    }
    & > [data-part='frame'] > :is(img, video),
    & > [data-part='frame'] > picture > img {
      object-fit: cover;
      inline-size: 100%;
      block-size: 100%;
    }
    & > figcaption {
      order: 1;
    }
    & > :is(p, details, [data-part='consent']) {
      order: 2;
    }
    & > [data-part='link'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.2rem;
      margin: 0.6rem 0 0;
      ${smallText}
    }
    & [data-part='loop'] > button {
      position: absolute;
      inset-block-end: 0;
      inset-inline-start: 0;
      border: 0;
      padding: 0.6rem 1.1rem;
      background: ${color.paper};
      color: ${color.ink};
      ${labelText}
      cursor: pointer;
    }
    & [data-part='loop']:where([data-playing]) [data-part='play'],
    & [data-part='loop']:where(:not([data-playing])) [data-part='pause'] {
      display: none;
    }
    ${controlStyles}
    ${captionStyles}
    & > [data-part='link'],
    & > figcaption {
      ${linkText}
    }

    @media screen and (scripting) {
      & > [data-part='consent']:not([hidden]) {
        display: contents;
      }
      & > [data-part='consent'] > * {
        order: 2;
      }
      & > [data-part='consent'] > :is(p, label, [data-part='remove']) {
        margin-block-start: 0.6rem;
        ${smallText}
      }
      & > [data-part='consent'] > [data-part='remove'] {
        justify-self: start;
      }
      @container (min-width: 44rem) {
        &:has(> [data-part='consent']) {
          grid-template-columns: minmax(0, 1fr) auto;
          column-gap: 1.2rem;
        }
        &:has(> [data-part='consent']) > * {
          grid-column: 1 / -1;
        }
        & > [data-part='consent'] > label {
          align-self: start;
        }
      }
      & > [data-part='consent'] > [data-part='show'] {
        display: flex;
        align-items: center;
        gap: 0.3em;
        z-index: 1;
        grid-area: 1 / 1 / auto / -1;
        place-self: end start;
        border: 0;
        padding-block: 0;
        padding-inline: 0 1.1rem;
        background: ${color.paper};
        font-weight: 500;
      }
      & > [data-part='consent'] > [data-part='show'] > svg {
        block-size: 3.25rem;
        margin-inline-end: 0.6rem;
        background: ${color.accent};
        fill: ${color.onAccent};
      }
    }
    @media (forced-colors: active) {
      & > [data-part='consent'] > [data-part='show'] {
        border: ${border.thin} solid;
      }
      & > [data-part='consent'] > [data-part='show'] > svg {
        background: ButtonFace;
        fill: ButtonText;
      }
    }
    @media print {
      break-inside: avoid;
      & [data-part='loop'] {
        display: none;
      }
    }
  `,
});

/** The kinds of tracks. */
const kinds = { captions: true, subtitles: true, descriptions: true, chapters: true };

function renderTrack(track: MediaTrack | undefined, index: number): ReactNode {
  const address = safeMediaUrl(track?.url);
  if (!track || !address) return undefined;
  const { kind, language, label } = track;
  return (
    <track
      key={index}
      src={address}
      kind={isKeyOf(kinds, kind) ? kind : undefined}
      srcLang={attribute(language)}
      label={attribute(label)}
    />
  );
}

/** The language of captions, or their label. */
function captionLanguage(track: MediaTrack | undefined): string[] {
  const { kind = 'subtitles', language, label, url }: Partial<MediaTrack> = track ?? {};
  const name = attribute(language) || attribute(label);
  return name && safeMediaUrl(url) && (kind === 'captions' || kind === 'subtitles') ? [name] : [];
}
