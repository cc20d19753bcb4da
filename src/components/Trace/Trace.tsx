import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { KeyPoint } from '../../article/Article';
import { attribute, listOf } from '../../article/guards';
import { plainText } from '../../article/plainText';
import { fragmentOf } from '../../article/url';
import { backToPoint, supports } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { linkText, smallText, targetOverLine } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { messageLookup, renderMessage } from '../message';

/** Props of `Trace`, besides the attributes of `<p>`. */
export interface TraceProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** The key points that the passage after it supports; each has an id. */
  points: readonly KeyPoint[];
  /** When it is shown: always, with the words of the key points, or when a link has led to the passage. @default 'followed' */
  shown?: 'always' | 'followed';
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function TraceView({
  points,
  shown = 'followed',
  language = 'en',
  messages,
  className = 'broadsheet-Trace',
  ...rest
}: TraceProps): ReactNode {
  const all = listOf(points).filter((point) => attribute(point?.id));
  if (all.length === 0) return null;
  const { find, say } = messageLookup({ supports, backToPoint }, messages, language);
  return (
    <p className={className} data-shown={attribute(shown)} {...rest}>
      {all.map((point, index) => {
        const address = fragmentOf(attribute(point.id) ?? '');
        const words = plainText(point.text);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an id may look like an index
          <span key={index}>
            {shown === 'always' ? (
              renderMessage(find('supports'), language, { point: <a href={address}>{words}</a> })
            ) : (
              <a href={address}>{say('backToPoint')}</a>
            )}
          </span>
        );
      })}
    </p>
  );
}

/**
 * The links from a passage back to the key points that it supports, directly before the passage. It also marks the passage that a link has
 * led to. `ArticlePage` renders it for key points with `supports`.
 * @example
 * ```tsx
 * import { Trace } from 'broadsheet';
 *
 * <Trace points={[{ id: 'vote', text: 'The council takes the wall.' }]} shown="always" />;
 * ```
 */
export const Trace = withStyles(TraceView, {
  name: 'Trace',
  css: css`
    flex-flow: column;
    margin: 0;
    color: ${color.secondary};
    ${smallText}

    &:where([data-shown='followed']) {
      display: none;
    }
    &:where([data-shown='always']),
    &:has(+ :target) {
      display: flex;
    }
    &:where([data-shown='followed']:not(:not(style) ~ *)) + p:not([class]) {
      margin-block-start: 0;
    }
    &:where([data-shown='always']) + :not(style),
    &:has(+ :target) + :not(style) {
      margin-block-start: 0.75rem;
    }
    &:where([data-shown='followed']:is(:is(h2, h3, h4) + *)) + :not(style) {
      margin-block-start: 0.5rem;
    }
    & + :target {
      outline: 2px solid ${color.accent};
      outline-offset: 0.4rem;
      scroll-margin-block-start: 8rem;
    }
    & a {
      ${targetOverLine}
    }
    ${linkText}

    @media print {
      &:where([data-shown='followed']) {
        display: none;
      }
      & + :target {
        outline: none;
      }
    }
  `,
});
