import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import type { Picture, Placement } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, hasSome, listOf } from '../../article/guards';
import type { FocalPoint, Image } from '../../article/Image';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeImageUrl, safeUrl } from '../../article/url';
import { allPictures, close, enlarge, nextPicture, pictureNumber, previousPicture } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { cropToFocus } from '../../theme/cropToFocus';
import { css } from '../../theme/css';
import { edge, wide, withMargin } from '../../theme/grid';
import * as measure from '../../theme/measure';
import { labelText, linkText, smallText, unseen } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { renderCaption } from '../caption';
import { captionStyles } from '../captionStyles';
import { inlineText } from '../InlineText/InlineText';
import { messageLookup, renderNumbers } from '../message';
import { nodeOf } from '../nodeOf';
import { OtherScheme } from '../OtherScheme';
import { overGauge } from '../overGauge';
import { renderPicture, sizesAt } from '../renderPicture';
import { GalleryDialog } from './GalleryDialog.client';

/** Props of `Gallery`, besides the attributes of `<figure>`. */
export interface GalleryProps extends Omit<ComponentPropsWithRef<'figure'>, 'children' | 'title'> {
  /** The pictures, in order. */
  pictures: readonly Picture[];
  /** How they are arranged: in a grid, in rows of equal height, or one under the other. @default 'grid' */
  layout?: 'grid' | 'rows' | 'sequence';
  /** The title. */
  title?: ReactNode;
  /** What the pictures show. */
  caption?: ReactNode;
  /** Who made them and who owns them. */
  credit?: ReactNode;
  /** Where the gallery is placed on the page, for the `sizes` of its pictures. `ArticleBody` places it. @default 'column' */
  placement?: Placement | 'bleed';
  /** True for the first picture of a page: it is fetched at once with high priority. @default false */
  priority?: boolean;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

const english = { allPictures, close, enlarge, nextPicture, pictureNumber, previousPicture };

/** @internal */
export function GalleryView({
  pictures,
  layout = 'grid',
  title,
  caption,
  credit,
  placement,
  priority = false,
  language = 'en',
  messages,
  id: idProp,
  className = 'broadsheet-Gallery',
  ...rest
}: GalleryProps): ReactNode {
  const unique = useId();
  const all = listOf<unknown>(pictures)
    .map(
      (picture): Partial<Picture> => (hasSome(picture, ...shownFields) ? picture : { caption: textOfUnknown(picture) }),
    )
    .filter(({ image, caption, credit }) => image || caption || credit);
  if (all.length === 0) return null;
  const id = attribute(idProp) || `gallery${unique}`;
  const { find, say } = messageLookup(english, messages, language);
  const [enlarges, numbers] = [find('enlarge'), find('pictureNumber')];
  const count = all.length;
  const words = `${id}-position`;
  return (
    <figure
      className={className}
      id={id}
      data-layout={layout === 'rows' || layout === 'sequence' ? layout : 'grid'}
      {...rest}
    >
      {renderCaption(nodeOf(caption), nodeOf(credit), nodeOf(title))}
      <p data-part="all">
        <a href={`#${id}`}>{say('allPictures')}</a>
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ol role="list">
        {all.map(({ image, url, focus, caption: own, credit: by }, index) => {
          const anchor = `${id}-picture-${index + 1}`;
          const values = { number: index + 1, count };
          const [shown, owner] = [inlineText(own), inlineText(by)];
          const href = safeUrl(url) ?? `#${anchor}`;
          return (
            <li key={anchor} id={anchor}>
              <figure>
                {safeImageUrl(image?.url) ? (
                  <a href={href}>
                    {renderPicture({
                      image: image as Image,
                      sizes: sizesOf(layout, placement, index),
                      focus: focus ?? middleOf(image),
                      priority: priority && index === 0,
                    })}{' '}
                    <span>{renderNumbers(enlarges, values)}</span>
                  </a>
                ) : (
                  textOfUnknown(image)
                )}
                <figcaption>
                  {count > 1 && <b aria-hidden="true">{`${index + 1}/${count}`}</b>}
                  <b>{renderNumbers(numbers, values)}</b>{' '}
                  {shown && <span dir={directionAgainstFirst(own)}>{shown}</span>}{' '}
                  {owner && <small dir={directionAgainstFirst(by)}>{owner}</small>}
                </figcaption>
              </figure>
            </li>
          );
        })}
      </ol>
      <GalleryDialog labelledBy={words}>
        <div />
        <p id={words} aria-live="polite" />
        <div>
          <button type="button" hidden={count === 1}>
            {say('previousPicture')}
          </button>
          <button type="button" hidden={count === 1}>
            {say('nextPicture')}
          </button>
          <button type="button">{say('close')}</button>
        </div>
      </GalleryDialog>
    </figure>
  );
}

/** The gallery on the page of an article with the columns around it, where it may extend to the edges. */
const onPage =
  ':is(.broadsheet-ArticlePage, .broadsheet-LivePage) :is(article, [data-part="beside"]) > .broadsheet-ReadingDepth :is(.broadsheet-ArticleBody, [data-placement="wide"]) > *, :is(.broadsheet-ArticlePage, .broadsheet-LivePage) article > .broadsheet-LeadMedia > *';
/** The gallery in its arrangement, until a link leads to one of its pictures: then all of them are in a row that scrolls. */
const isGrid = "&:where([data-layout='grid']:not(:has(li:target)))";
/** The last four pictures of a grid whose last one would be alone in its row: they are two and two. */
const lastFour = ':nth-child(3n + 1):nth-last-child(4), :nth-child(3n + 1):nth-last-child(4) ~ *';
/** The first picture of a grid, which is as high as two others beside it. */
const isLarge = ':first-child:not(:nth-last-child(-n + 2), :nth-last-child(4))';
const isRows = "&:where([data-layout='rows']:not(:has(li:target)))";
/** Where all pictures have one ratio. Elsewhere, a rule for it would undo the ratio of the attributes, by which the browser keeps space for a picture. */
const isEqual = "&:where(:not([data-layout='sequence'], [data-layout='rows']:not(:has(li:target))))";
const isSequence = "&:where([data-layout='sequence'])";
const isRow = `&:where(:not([data-layout='sequence'])):where(${onPage})`;
const isOpen = "&:where(:has(li:target):not([data-layout='sequence']))";

/**
 * Several pictures. None is cropped, unless its focal point is known. Each links to itself in a row that scrolls, with its caption; in a
 * container below 56rem the gallery is that row at once. Where the island runs, a picture opens in a dialog.
 */
export const Gallery = withStyles(GalleryView, {
  name: 'Gallery',
  parts: [OtherScheme],
  css: css`
    color: ${color.secondary};

    ${captionStyles}
    & > [data-part='all'] {
      display: none;
      margin: 0.2rem 0 0;
      ${smallText}
    }
    & > ol {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.75rem;
      margin: 0.7rem 0 0;
      padding: 0;
      list-style: none;
    }
    & > ol > li {
      position: relative;
      min-inline-size: 0;
      break-inside: avoid;
    }
    & > ol > li > figure {
      margin: 0;
    }
    & > ol > li > figure > a {
      display: block;
    }
    & > ol > li > figure > a:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }
    & > ol > li > figure > a > span,
    & :is(figcaption, p) > b:not([aria-hidden]) {
      ${unseen}
    }
    & > ol img {
      display: block;
      inline-size: 100%;
      block-size: auto;
      object-fit: contain;
    }
    & > ol > li > figure > figcaption,
    & > dialog > p {
      margin: 0.6rem 0 0;
      color: ${color.secondary};
      ${smallText}
      text-wrap: pretty;
    }
    & b[aria-hidden] {
      margin-inline-end: 0.4em;
      color: ${color.ink};
      font-weight: ${weight.strong};
      font-variant-numeric: tabular-nums;
    }
    & li small,
    & > dialog small {
      font: inherit;
    }
    & span + small {
      border-inline-start: ${border.thin} solid ${color.rule};
      margin-inline-start: 0.35em;
      padding-inline-start: 0.6em;
    }
    & > figcaption,
    & > [data-part='all'],
    & figure > figcaption {
      ${linkText}
    }

    @media screen {
      & > ol {
        display: flex;
        padding-block: 4px;
        overflow: auto hidden;
        overscroll-behavior-inline: contain;
        scroll-snap-type: inline mandatory;
        scrollbar-width: thin;
      }
      & > ol > li {
        flex: 0 0 88%;
        scroll-snap-align: start;
        scroll-margin-block: 4rem;
      }
      ${isEqual} > ol img {
        aspect-ratio: 3/2;
      }
      @container not (min-width: 56rem) {
        ${isRows} > ol img {
          aspect-ratio: 3/2;
        }
      }
      & > ol img[data-focus] {
        ${cropToFocus}
      }
      ${isRow} > ol {
        box-sizing: border-box;
        inline-size: 100cqi;
        margin-inline: calc(-1 * ${edge});
        padding-inline: ${edge};
        scroll-padding-inline: ${edge};
      }
      ${isSequence} > ol {
        display: grid;
        grid-template-columns: 100%;
        gap: 2rem;
        overflow: visible;
        padding: 0;
      }
      ${isSequence} > ol img {
        max-block-size: 90svh;
      }

      ${wide} {
        ${isOpen} > ol {
          position: relative;
          z-index: 2;
          background: ${color.paper};
        }
        ${isOpen} > ol > li {
          flex-basis: min(53rem, 88%);
          scroll-margin-block: 7rem;
        }
        ${isOpen} > [data-part='all'] {
          display: block;
        }
        ${isRow} > ol {
          margin-inline-start: calc(-1 * (${edge} + ${measure.label} + ${measure.gutter}));
        }
        ${isGrid} > ol {
          display: grid;
          grid-template-columns: repeat(6, minmax(0, 1fr));
          inline-size: auto;
          margin: 0;
          overflow: visible;
          padding: 0;
        }
        ${isGrid} > ol > li {
          grid-column: span 2;
        }
        ${isGrid} > ol > li:where(:first-child) {
          grid-row: span 2;
          grid-column: span 4;
        }
        ${isGrid} > ol > li:where(:nth-child(3n + 2):last-child, :nth-child(3n + 1):nth-last-child(2), ${lastFour}) {
          grid-row: auto;
          grid-column: span 3;
        }
        ${isGrid} > ol > li:where(:only-child) {
          grid-column: 1 / -1;
        }
        ${isGrid} > ol > li:where(${isLarge}) > figure > a {
          position: absolute;
          inset: 0;
        }
        ${isGrid} > ol > li:where(${isLarge}) img {
          block-size: 100%;
          aspect-ratio: auto;
        }
        ${isGrid} > ol > li > figure > figcaption {
          ${unseen}
        }
        ${isRows} > ol {
          flex-wrap: wrap;
          inline-size: auto;
          margin: 0;
          overflow: visible;
          padding: 0;
        }
        ${isRows} > ol > li {
          flex: none;
          max-inline-size: 100%;
        }
        ${isRows} > ol img {
          inline-size: auto;
          max-inline-size: 100%;
          block-size: 15rem;
        }
        ${isRows} > ol > li > figure > figcaption {
          inline-size: 0;
          min-inline-size: 100%;
        }
        &:where(${onPage}):where(:has(> figcaption, li:target)) {
          ${overGauge}
        }
        &:where(${onPage}):where(:not(:has(li:target))) > figcaption {
          float: inline-start;
          inline-size: ${measure.label};
          margin: 0;
          margin-inline-start: calc(-1 * (${measure.label} + ${measure.gutter}));
        }
        &:where(${onPage}):where(:not(:has(li:target))) > figcaption > :is(strong, span, small) {
          display: block;
          border: 0;
          margin: 0;
          padding: 0;
        }
      }
      ${withMargin} {
        &:where([data-part='beside'] *) > ol {
          inline-size: auto;
          margin-inline: 0;
          padding: 0;
        }
      }

      & > dialog {
        box-sizing: border-box;
        inline-size: 100%;
        max-inline-size: none;
        block-size: 100%;
        max-block-size: none;
        margin: 0;
        border: 0;
        background: ${color.paper};
        color: ${color.ink};
      }
      & > dialog[open] {
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto auto;
        gap: 0.75rem;
      }
      & > dialog > p {
        margin: 0;
      }
      @media (min-width: 48rem) {
        & > dialog[open] {
          grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) auto;
          align-items: center;
        }
        & > dialog > div:has(+ p) {
          grid-column: 1 / -1;
          block-size: 100%;
        }
      }
      & > dialog > p + div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
      }
      & > dialog img {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        object-fit: contain;
      }
      & > dialog button {
        border: ${border.thin} solid ${color.secondary};
        padding: 0.5rem 0.75rem;
        background: none;
        color: ${color.ink};
        ${labelText}
        cursor: pointer;
      }
      & > dialog button:focus-visible {
        outline: 2px solid ${color.focus};
        outline-offset: 2px;
      }
    }
  `,
});

/** The fields of a picture that are shown. */
const shownFields = ['image', 'caption', 'credit'];

/** The `sizes` of a picture: in a grid the first is two thirds of the width, the others are a third; on a phone each is most of the window. */
function sizesOf(layout: unknown, placement: unknown, index: number): string {
  if (layout === 'sequence') return sizesAt(placement);
  const isWide = placement === 'wide' || placement === 'full';
  if (layout !== 'rows' && index === 0) {
    return isWide ? '(min-width: 80rem) 40rem, (min-width: 56rem) 60vw, 88vw' : '(min-width: 56rem) 27rem, 88vw';
  }
  return isWide ? '(min-width: 80rem) 20rem, (min-width: 56rem) 30vw, 88vw' : '(min-width: 56rem) 14rem, 88vw';
}

/** The middle of a picture that has the ratio of its place, nearly: so little of it is cropped that nothing can be lost. */
function middleOf(image: Image | undefined): FocalPoint | undefined {
  const ratio = Number(image?.width) / Number(image?.height);
  return ratio > 1.45 && ratio < 1.55 ? middle : undefined;
}

const middle: FocalPoint = { x: 0.5, y: 0.5 };
