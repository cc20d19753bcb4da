import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Image, ImageSource } from '../../article/Block';
import { attribute, listOf, plainly } from '../../article/plainly';
import { safeImageUrl } from '../../article/url';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { linkText, smallText } from '../../theme/typography';

/** What `Figure` takes besides the attributes of `<figure>`. */
export interface FigureProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /** The picture, with its size in CSS pixels. */
  image: Image;
  /** What the picture shows and when it was taken. */
  caption?: ReactNode;
  /** Who made the picture and who owns it. */
  credit?: ReactNode;
  /** How wide the picture is drawn (the `sizes` attribute of WHATWG HTML, 4.8.4). @default the text column, or the whole width below 44rem */
  sizes?: string;
  /** True for the first picture of a page: it is fetched at once and first, the others as the reader comes near. @default false */
  priority?: boolean;
}

/** A picture with its caption and credit. Its space is kept before it arrives. */
export function Figure({
  image,
  caption,
  credit,
  sizes = '(min-width: 44rem) 41rem, 100vw',
  priority = false,
  ...rest
}: FigureProps): ReactNode {
  // A picture of unknown size has the space of one in 3:2.
  const sized = typeof image.width === 'number' && typeof image.height === 'number';
  const { own, others } = byFormat(listOf(image.sources));
  const picture = (
    <img
      src={safeImageUrl(image.url)}
      srcSet={own && srcSet(own)}
      sizes={own && sizes}
      alt={plainly(image.alt)}
      width={sized ? image.width : 1200}
      height={sized ? image.height : 800}
      loading={priority ? undefined : 'lazy'}
      decoding={priority ? undefined : 'async'}
      fetchPriority={priority ? 'high' : undefined}
    />
  );
  return (
    <Root {...rest}>
      {others.length > 0 ? (
        <picture>
          {others.map(([type, sources]) => (
            <source key={type} type={type} srcSet={srcSet(sources)} sizes={sizes} />
          ))}
          {picture}
        </picture>
      ) : (
        picture
      )}
      {(caption || credit) && (
        <figcaption>
          {caption && <span>{caption}</span>} {credit && <small>{credit}</small>}
        </figcaption>
      )}
    </Root>
  );
}

/** The files of the picture's own format, and those of others, by media type in the order of their first file. */
function byFormat(sources: readonly ImageSource[]): { own?: ImageSource[]; others: [type: string, ImageSource[]][] } {
  const formats = new Map<string | undefined, ImageSource[]>();
  for (const source of sources) {
    if (!safeImageUrl(source?.url) || typeof source.width !== 'number') continue;
    const type = attribute(source.type);
    const files = formats.get(type);
    if (files) files.push(source);
    else formats.set(type, [source]);
  }
  const own = formats.get(undefined);
  formats.delete(undefined);
  return { own, others: [...formats] as [string, ImageSource[]][] };
}

/** White space ends an address in a `srcset`, and a comma at its end is taken off (WHATWG HTML, 4.8.4.3). */
function srcSet(sources: readonly ImageSource[]): string {
  return sources.map(({ url, width }) => `${url.replace(/\s/g, '%20').replace(/^,|,$/g, '%2C')} ${width}w`).join(', ');
}

const Root = styled.figure.withConfig({ componentId: 'broadsheet-Figure' })(css`
  max-inline-size: ${measure.text};
  color: ${color.secondary};

  :where(&) { margin: 0; }
  & img { display: block; inline-size: 100%; block-size: auto; background: ${color.rule}; }
  & > figcaption { margin-block-start: .6rem; ${smallText} text-wrap: pretty; }
  & small { font: inherit; }
  & > figcaption > span + small { border-inline-start: 1px solid ${color.rule}; margin-inline-start: .35em; padding-inline-start: .6em; }
  ${linkText}

  @media print { break-inside: avoid; }
`);
