import type { ComponentPropsWithRef, ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import type { Image } from '../../article/Image';
import { isOfProvider } from '../../article/ofProvider';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeImageUrl } from '../../article/url';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { overElements } from '../../theme/ownElements';
import { labelText, linkText, smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { renderCaption } from '../caption';
import { captionStyles } from '../captionStyles';
import { FrameControls } from '../frame/FrameControls';
import { controlStyles, screenStyles } from '../frame/frameStyles';
import { isGiven, providerOf, renderFrame } from '../frame/renderFrame';
import { type MediaProps, renderDuration, renderOpenLink, renderSources } from '../media';
import { nodeOf } from '../nodeOf';
import { OtherScheme } from '../OtherScheme';
import { tellPlay } from '../playBehavior';
import { renderPicture } from '../renderPicture';
import { Transcript, TranscriptView } from '../Transcript';

/** Props of `Audio`, besides the attributes of `<figure>`. */
export interface AudioProps
  extends MediaProps,
    Omit<ComponentPropsWithRef<'figure'>, 'children' | 'title' | 'nonce' | 'onPlay'> {
  /** The series or podcast that it belongs to. */
  series?: string;
  /** A picture for it, shown small. */
  image?: Image;
}

/** @internal */
export function AudioView({
  sources,
  url,
  frame,
  provider: providerProp,
  title: titleProp,
  series: seriesProp,
  duration,
  transcript,
  caption,
  credit,
  image,
  placement: _,
  consent,
  onConsent,
  onPlay,
  nonce,
  language = 'en',
  messages,
  className = 'broadsheet-Audio',
  ...rest
}: AudioProps): ReactNode {
  const title = nodeOf(titleProp);
  const series = textOfUnknown(seriesProp);
  const name = typeof title === 'string' ? title : series;
  const provider = providerOf(providerProp, url, frame?.url);
  const files = renderSources(sources);
  const hasFiles = files.length > 0;
  const isShown = safeImageUrl(image?.url) && (consent === 'given' || !isOfProvider(image, { frame, url, sources }));
  const time = renderDuration(duration, language);
  const link = renderOpenLink(url ?? frame?.url, provider, language, messages);
  return (
    <figure
      className={className}
      data-shown={hasFiles ? undefined : isGiven(frame, consent)}
      suppressHydrationWarning
      {...rest}
    >
      <div data-part="line">
        {image && isShown && renderPicture({ image, sizes: '4rem' })}
        {(title || series || time) && (
          <p>
            {title && <b dir={directionAgainstFirst(title)}>{title}</b>}{' '}
            {series && <span dir={directionAgainstFirst(series)}>{series}</span>} {time}
          </p>
        )}
        {hasFiles && (
          // biome-ignore lint/a11y/useMediaCaption: recordings have no captions; the transcript says the same (WCAG 1.2.1)
          <audio
            controls
            preload="none"
            aria-label={name || undefined}
            onPlay={onPlay && (({ currentTarget }) => tellPlay(currentTarget, onPlay))}
          >
            {files}
          </audio>
        )}
      </div>
      {!hasFiles && renderFrame({ frame, title: name, provider, consent, onConsent, nonce, language, messages })}
      {link && <p data-part="link">{link}</p>}
      <TranscriptView language={language} messages={messages}>
        {nodeOf(transcript)}
      </TranscriptView>
      {renderCaption(nodeOf(caption), nodeOf(credit))}
    </figure>
  );
}

/** A recording: a file, or the player of a host, of which nothing is asked until the reader plays it. */
export const Audio = withStyles(AudioView, {
  name: 'Audio',
  parts: [OtherScheme, FrameControls, Transcript],
  css: css`
    display: flex;
    flex-direction: column;
    max-inline-size: ${measure.text};
    border-block: ${border.thin} solid ${color.rule};
    padding-block: 0.9rem;
    color: ${color.secondary};

    & > details${overElements} {
      order: 1;
    }
    & > [data-part='line'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.4rem 1rem;
      ${smallText}
    }
    & > [data-part='line'] > p {
      flex: 1 1 12rem;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.8rem;
      margin: 0;
    }
    & > [data-part='line'] b {
      color: ${color.ink};
      ${labelText}
    }
    & > [data-part='line'] img {
      inline-size: 4rem;
      block-size: 4rem;
      object-fit: cover;
    }
    & > [data-part='line'] > audio {
      flex: 1 1 18rem;
      min-inline-size: 0;
      max-inline-size: 100%;
    }
    & > [data-part='link'] {
      margin: 0.6rem 0 0;
      ${smallText}
    }
    ${screenStyles}
    & > [data-part='frame'] {
      display: none;
    }
    &[data-shown] > [data-part='frame'] {
      display: block;
    }
    ${controlStyles}
    ${captionStyles}
    & > [data-part='link'],
    & > figcaption {
      ${linkText}
    }

    /* The space to the story, which other parts of a page keep as large as between chapters. */
    @media screen {
      &:is([data-part='spoken'] > *) {
        margin-block-end: -2.25rem;
      }
    }
    @media print {
      break-inside: avoid;
      &:is([data-part='spoken'] > *):not(:has(> :is(p, details, figcaption))) {
        display: none;
      }
      & > [data-part='line'] > audio,
      & > [data-part='frame'] {
        display: none;
      }
    }
  `,
});
