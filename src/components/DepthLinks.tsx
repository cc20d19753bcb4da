import type { ReactNode } from 'react';
import type { Depth } from '../article/depth';
import { isPositive } from '../article/guards';
import { safeUrl } from '../article/url';
import type { StoryMinutes } from '../front/StoryLink';
import { atAGlance, inBrief, inFull } from '../messages/en';
import { formatMinutes } from '../messages/format';
import type { PartialMessages } from '../messages/PartialMessages';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { smallText } from '../theme/typography';
import * as weight from '../theme/weight';
import { withStyles } from '../theme/withStyles';
import { renderFormatted } from './island/Formatted';
import { messageLookup } from './message';

/** Props of `DepthLinksView`. */
interface DepthLinksProps {
  /** The address of the story. */
  url: unknown;
  /** The name of the list: the headline. */
  name: string;
  /** The minutes that it takes to read each depth. */
  minutes: StoryMinutes | undefined;
  /** The depth that the reader has before them. */
  current?: Depth;
  /** The language of the page. */
  language: string;
  /** The messages of the interface. */
  messages: PartialMessages | undefined;
  /** The class of the root. */
  className?: string;
}

const depthNames = [
  ['at-a-glance', 'atAGlance'],
  ['in-brief', 'inBrief'],
  ['in-full', 'inFull'],
] as const;

/** @internal */
export function DepthLinksView({
  url,
  name,
  minutes,
  current,
  language,
  messages,
  className = 'broadsheet-DepthLinks',
}: DepthLinksProps): ReactNode {
  const page = safeUrl(url)?.replace(/#.*$/s, '');
  const { say } = messageLookup({ atAGlance, inBrief, inFull }, messages, language);
  const offered = depthNames.flatMap(([depth, message]) => {
    const time = minutes?.[depth];
    return isPositive(time) ? [{ depth, message, time }] : [];
  });
  if (page === undefined || offered.length < 2) return null;
  const longest = Math.max(...offered.map(({ time }) => time));
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
    <ul role="list" className={className} aria-label={name}>
      {offered.map(({ depth, message, time }) => (
        <li key={depth}>
          <a href={`${page}#${depth}`} aria-current={depth === current || undefined}>
            <span>{say(message)}</span>{' '}
            {renderFormatted({ as: 'small', format: formatMinutes, values: [time, language] })}
            {/* The width is an SVG attribute, because a strict Content-Security-Policy blocks style attributes. */}
            <svg aria-hidden="true" width={`${Math.round((time / longest) * 100)}%`} height="2" />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The links to the depths at which a story can be read, each over a line as long as its reading time; nothing for a story with one depth. */
export const DepthLinks = withStyles(DepthLinksView, {
  name: 'DepthLinks',
  css: css`
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 5.5rem), 1fr));
    gap: 0.4rem 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;

    & a {
      display: grid;
      box-sizing: border-box;
      grid-template-columns: minmax(0, 1fr) auto;
      grid-template-rows: minmax(0, 1fr) auto;
      gap: 0.2rem 0.25rem;
      block-size: 100%;
      min-block-size: 24px;
      color: ${color.secondary};
      text-decoration: none;
      ${smallText}
    }
    & small {
      font: inherit;
      font-variant-numeric: tabular-nums lining-nums;
    }
    & svg {
      grid-column: 1 / -1;
      border-block-start: 2px solid ${color.rule};
      block-size: 0;
    }
    & a:hover {
      color: ${color.accent};
    }
    & a:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }
    & [aria-current] {
      color: ${color.ink};
      font-weight: ${weight.strong};
    }
    & [aria-current] > svg {
      border-block-start: 4px solid ${color.accent};
    }

    @media (forced-colors: active) {
      & a > svg {
        border-color: CanvasText;
      }
      & [aria-current] > svg {
        border-color: LinkText;
      }
    }
    @media print {
      display: none;
    }
  `,
});
