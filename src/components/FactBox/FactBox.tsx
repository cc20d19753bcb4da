import type { ComponentPropsWithRef, ReactNode } from 'react';
import { titleAnchor } from '../../article/anchors';
import type { Fact, FactBoxBlock } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, hasSome, listOf } from '../../article/guards';
import type { Image } from '../../article/Image';
import type { Text } from '../../article/Text';
import { safeImageUrl } from '../../article/url';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { labelText, linkText, smallText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { blockText } from '../blockText';
import { Figure, FigureView } from '../Figure/Figure';
import { headingOf } from '../heading';
import { inlineText } from '../InlineText/InlineText';
import { nodeOf } from '../nodeOf';
import { printedDetails } from '../printedDetails';
import { renderSource } from '../renderSource';

/** Props of `FactBox`, besides the attributes of `<aside>`. */
export interface FactBoxProps extends Omit<ComponentPropsWithRef<'aside'>, 'title'> {
  /** The title. */
  title?: ReactNode;
  /** The level of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** Terms and values. */
  facts?: readonly Fact[];
  /** Paragraphs and other blocks, after the facts. */
  children?: ReactNode;
  /** What the box is about; for your style sheets. @default 'facts' */
  kind?: FactBoxBlock['kind'];
  /** A picture. */
  image?: Image;
  /** Whether a box that can be opened is open at first; without it, the box is always open. */
  open?: boolean;
  /** Where the facts are from. */
  source?: Text;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function FactBoxView({
  title: titleProp,
  level = 2,
  facts,
  children,
  kind,
  image,
  open,
  source,
  language = 'en',
  messages,
  id,
  className = 'broadsheet-FactBox',
  ...rest
}: FactBoxProps): ReactNode {
  const title = nodeOf(titleProp);
  const all = listOf<unknown>(facts);
  const Heading = headingOf(level);
  const anchor = attribute(id);
  const heading = title && (
    <Heading id={anchor && titleAnchor(anchor)} dir={directionAgainstFirst(title)}>
      {title}
    </Heading>
  );
  const content = (
    <>
      {safeImageUrl(image?.url) && <FigureView image={image as Image} sizes="(min-width: 44rem) 17.5rem, 100vw" />}
      {all.length > 0 && (
        <dl>
          {all.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity other than their position
            <div key={index}>
              {hasSome(fact, 'term', 'value') ? renderFact(fact) : <dd>{inlineText(fact as Text)}</dd>}
            </div>
          ))}
        </dl>
      )}
      {children && <div data-part="blocks">{nodeOf(children)}</div>}
      {source && <p data-part="source">{renderSource(source, language, messages)}</p>}
    </>
  );
  return (
    <aside
      className={className}
      id={anchor}
      // Without a name it is no landmark.
      aria-labelledby={title && anchor ? titleAnchor(anchor) : undefined}
      aria-label={typeof title === 'string' && title !== '' && !anchor ? title : undefined}
      data-kind={attribute(kind)}
      {...rest}
    >
      {typeof open === 'boolean' && title ? (
        <details open={open}>
          <summary>{heading}</summary>
          {content}
        </details>
      ) : (
        <>
          {heading}
          {content}
        </>
      )}
    </aside>
  );
}

/** A box beside the story: facts, an explanation or a profile. */
export const FactBox = withStyles(FactBoxView, {
  name: 'FactBox',
  parts: [Figure],
  css: css`
    max-inline-size: ${measure.text};
    border-block-start: ${border.heavy} solid ${color.ink};
    border-block-end: ${border.thin} solid ${color.rule};
    padding-block: 0.8rem 1rem;
    color: ${color.ink};
    ${labelText}
    font-weight: 400;

    & > :is(h2, h3, h4, h5, h6),
    & > details > summary > :is(h2, h3, h4, h5, h6) {
      margin: 0;
      ${labelText}
      font-weight: ${weight.strong};
    }
    & > details > summary > :is(h2, h3, h4, h5, h6) {
      display: inline;
    }
    & > .broadsheet-Figure,
    & > details > .broadsheet-Figure {
      margin: 0.8rem 0 0;
    }
    & dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
      column-gap: ${measure.gutter};
      margin: 0;
    }
    & dl > div {
      margin-block-start: 0.55rem;
    }
    & dt,
    & > [data-part='source'],
    & > details > [data-part='source'] {
      margin: 0;
      color: ${color.secondary};
      ${smallText}
    }
    & dd {
      margin: 0;
      text-wrap: pretty;
    }
    & > [data-part='blocks'],
    & > details > [data-part='blocks'] {
      margin-block: 0.7rem;
      ${blockText}
      font-size: 1.0625rem;
    }
    ${linkText}
    ${printedDetails}

    @media print {
      break-inside: avoid;
    }
  `,
});

function renderFact({ term, value }: Partial<Fact>): ReactNode {
  return (
    <>
      <dt dir={directionAgainstFirst(term)}>{inlineText(term)}</dt>
      <dd dir={directionAgainstFirst(value)}>{inlineText(value)}</dd>
    </>
  );
}
