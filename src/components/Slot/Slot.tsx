import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { ReservedSpace, SlotBlock } from '../../article/Block';
import { attribute, isPositive, isRecord } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import { advertisement, subscribersOnly } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { labelText, smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { messageLookup, renderPlainMessage } from '../message';
import { nodeOf } from '../nodeOf';

/** Props of `Slot`, besides the attributes of `<section>`. */
export interface SlotProps extends ComponentPropsWithRef<'section'> {
  /** The name of the slot in the story. */
  name: string;
  /** What fills the slot: your own content. Without it, the words of the slot are shown; without words, nothing but the notice of a paywall. */
  children?: ReactNode;
  /** What the slot is for. An advertisement is a region with a label; a paywall has a notice that the story continues, and the class `broadsheet-Paywall`. */
  kind?: SlotBlock['kind'];
  /** The label of an advertisement. @default the `advertisement` of `messages` */
  label?: string;
  /** The space that is kept free until the content is loaded. */
  reserve?: ReservedSpace;
  /** What a reader should still read where the slot is not filled. */
  words?: ReactNode;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function SlotView({
  name,
  children,
  kind,
  label: labelProp,
  reserve,
  words,
  language = 'en',
  messages,
  className = 'broadsheet-Slot',
  ...rest
}: SlotProps): ReactNode {
  const isPaywall = kind === 'paywall';
  const content = nodeOf(children) || (isPaywall && nodeOf(words));
  if (!content && !isPaywall) return nodeOf(words);
  const own = textOfUnknown(labelProp) || undefined;
  const label =
    kind === 'advertisement'
      ? messageLookup({ advertisement }, { advertisement: own, fallback: messages }, language).find('advertisement')
      : undefined;
  const { width, height } = isRecord(reserve) ? reserve : {};
  return (
    <section
      className={isPaywall ? `${className} broadsheet-Paywall` : className}
      aria-label={label?.text}
      // The language of an `aria-label` is that of its element.
      lang={label?.language}
      data-name={attribute(name)}
      data-kind={attribute(kind)}
      {...rest}
    >
      {label && <p data-part="label">{renderPlainMessage(label)}</p>}
      {isPaywall && (
        <p data-part="notice">{messageLookup({ subscribersOnly }, messages, language).say('subscribersOnly')}</p>
      )}
      {content && isPositive(height) && (
        // A strict Content-Security-Policy blocks style attributes; those of SVG are allowed.
        <svg aria-hidden="true" width={isPositive(width) ? width : 1} height={height} />
      )}
      {content && (
        <div data-part="blocks" lang={label?.language && language}>
          {content}
        </div>
      )}
    </section>
  );
}

/**
 * A place in a story that a publisher fills: an advertisement, a form, a promotion, the edge of a paywall. Not printed, but for the
 * notice of a paywall. Space can be reserved, so that nothing moves when the content is loaded.
 */
export const Slot = withStyles(SlotView, {
  name: 'Slot',
  css: css`
    display: grid;
    grid-template-columns: minmax(0, 1fr);

    & > p {
      margin: 0 0 0.35rem;
      color: ${color.secondary};
      ${smallText}
    }
    & > :is(svg, [data-part='blocks']) {
      grid-area: 2 / 1;
      max-inline-size: 100%;
      min-inline-size: 0;
    }
    & > svg {
      visibility: hidden;
    }
    &:where(:not([data-kind='paywall'])):not(:has(> svg)):has(> [data-part='blocks']:empty) {
      display: none;
    }

    & > [data-part='notice'] {
      margin: 0 0 0.75rem;
      color: ${color.ink};
      ${labelText}

      /* Lines that fade, where the text would go on. No words are covered. */
      &::before {
        content: '';
        display: block;
        block-size: 6em;
        background: repeating-linear-gradient(transparent 0 1.2em, ${color.rule} 1.2em 1.5em);
        mask-image: linear-gradient(${color.ink}, transparent);
      }
      @media (forced-colors: active) {
        &::before {
          display: none;
        }
      }
    }

    @media print {
      &:where(:not([data-kind='paywall'])),
      & > :is(svg, [data-part='blocks']),
      & > [data-part='notice']::before {
        display: none;
      }
    }
  `,
});
