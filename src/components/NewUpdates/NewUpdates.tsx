import type { ComponentPropsWithRef, ReactNode } from 'react';
import { safeUrl } from '../../article/url';
import { newestUpdates, newUpdates } from '../../messages/enCoverage';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { labelText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { messageLookup, renderMessage } from '../message';

/** Props of `NewUpdates`, besides the attributes of `<a>`. */
export interface NewUpdatesProps extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'href'> {
  /** The address of the page with the newest posts. @default the page itself */
  url?: string;
  /** The number of posts that are new, if a script knows it: the link shows it, and is not seen while there are none. @default the link says that it leads to the newest posts */
  count?: number;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function NewUpdatesView({
  url,
  count,
  language = 'en',
  messages,
  className = 'broadsheet-NewUpdates',
  ...rest
}: NewUpdatesProps): ReactNode {
  const { find, say } = messageLookup({ newestUpdates, newUpdates }, messages, language);
  const number = typeof count === 'number' ? count : undefined;
  return (
    <a className={className} href={safeUrl(url) ?? ''} data-part="updates" data-count={number} {...rest}>
      <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
        <polyline points="1.5,6 6,1.5 10.5,6" />
        <line x1="6" x2="6" y1="11" y2="1.5" />
      </svg>
      <span>{say('newestUpdates')}</span>
      {/* A script sets the number. */}
      <span>{renderMessage(find('newUpdates'), language, { count: <b>{number}</b> })}</span>
    </a>
  );
}

/**
 * The link to the newest posts of a live report. Without a script it opens the page again; nothing moves by itself.
 * @example
 * ```tsx
 * import { NewUpdates } from 'broadsheet';
 *
 * <NewUpdates url="/vote" count={3} />;
 * ```
 */
export const NewUpdates = withStyles(NewUpdatesView, {
  name: 'NewUpdates',
  css: css`
    display: inline-flex;
    gap: 0.6rem;
    align-items: center;
    border: ${border.thin} solid ${color.ink};
    padding: 0.6rem 0.9rem;
    background: ${color.ink};
    color: ${color.paper};
    ${labelText}
    font-weight: ${weight.strong};
    text-decoration: none;

    & > svg {
      flex: none;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.6;
    }
    & b {
      font-weight: inherit;
    }
    & > span + span,
    &:where([data-count]) > span {
      display: none;
    }
    &:where([data-count]) > span + span {
      display: inline;
    }
    /* It keeps its room: nothing moves when there are new posts. */
    &:where([data-count='0']) {
      visibility: hidden;
    }
    &:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    &:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }
    @media print {
      display: none;
    }
  `,
});
