import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { BigNumberItem } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { hasSome, listOf } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { atEdge } from '../../theme/ownElements';
import { displayFamily, labelText, linkText, smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { inlineText } from '../InlineText/InlineText';
import { renderSource } from '../renderSource';

/** Props of `BigNumber`, besides the attributes of `<dl>`. */
export interface BigNumberProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  /** The numbers: one, or a row of a few. A unit that follows a space is smaller than its number. */
  items: readonly BigNumberItem[];
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function BigNumberView({
  items,
  language = 'en',
  messages,
  className = 'broadsheet-BigNumber',
  ...rest
}: BigNumberProps): ReactNode {
  const all = listOf<unknown>(items);
  if (all.length === 0) return null;
  return (
    <dl className={className} {...rest}>
      {all.map((item, index) => {
        const { value, description, source }: Partial<BigNumberItem> = hasSome(item, 'value', 'description')
          ? item
          : { value: item as string };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: numbers have no identity other than their position
          <div key={index}>
            <dt>{numberWithUnit(textOfUnknown(value))}</dt>
            <dd dir={directionAgainstFirst(description)}>{inlineText(description)}</dd>
            {source && <dd data-part="source">{renderSource(source, language, messages)}</dd>}
          </div>
        );
      })}
    </dl>
  );
}

/** One or a few numbers that say a lot, beside each other where there is room. Renders nothing without items. */
export const BigNumber = withStyles(BigNumberView, {
  name: 'BigNumber',
  css: css`
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5rem), 1fr));
    column-gap: ${measure.gutter};
    overflow: clip;
    max-inline-size: ${measure.text};
    margin-block: 0;
    border-block: ${border.thin} solid ${color.rule};
    color: ${color.ink};

    & > div {
      margin-block-start: calc(-1 * ${border.thin});
      margin-inline-start: calc(-0.5 * ${measure.gutter} - ${border.thin});
      border-block-start: ${border.thin} solid ${color.rule};
      border-inline-start: ${border.thin} solid ${color.rule};
      padding-block: 1.3rem;
      padding-inline-start: calc(0.5 * ${measure.gutter});
    }
    & dt {
      font: 400 clamp(2.75rem, 2.2rem + 2cqi, 3.75rem)/var(--broadsheet-script-line, 0.95) ${displayFamily};
      font-variant-numeric: lining-nums;
      letter-spacing: var(--broadsheet-script-normal, -0.04em);
      ${atEdge}
      unicode-bidi: plaintext;
    }
    &:where([data-placement='wide'], [data-placement='full']) {
      max-inline-size: none;
    }
    &:where([data-placement='wide'], [data-placement='full']) dt {
      font-size: clamp(3rem, 2.4rem + 2.6cqi, 4.75rem);
    }
    & > :where(div:not(:not(style) ~ div)) > dt {
      color: ${color.accent};
    }
    & small {
      font-size: 0.5em;
      line-height: 0;
      letter-spacing: normal;
    }
    & dd {
      margin: 0.5rem 0 0;
      color: ${color.secondary};
      ${labelText}
      font-weight: 400;
      text-wrap: balance;
    }
    & dd:where([data-part]) {
      ${smallText}
    }
    ${linkText}

    @media print {
      break-inside: avoid;
    }
  `,
});

/** A number, and its unit if that follows after a space. */
function numberWithUnit(value: string): ReactNode {
  const [, digits, unit] = /^(.*\p{Nd})(\s+\P{Nd}+)$/su.exec(value) ?? [];
  if (unit === undefined) return value;
  return (
    <>
      {digits}
      <small>{unit}</small>
    </>
  );
}
