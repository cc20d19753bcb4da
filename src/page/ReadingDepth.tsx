import type { ComponentPropsWithRef, ReactNode } from 'react';
import { depthAnchor } from '../article/anchors';
import type { Depth } from '../article/depth';
import { renderFormatted } from '../components/island/Formatted';
import { messageLookup } from '../components/message';
import { nodeOf } from '../components/nodeOf';
import { atAGlance, inBrief, inFull, readingDepth } from '../messages/en';
import { formatMinutes } from '../messages/format';
import type { PartialMessages } from '../messages/PartialMessages';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { columns, wide } from '../theme/grid';
import * as measure from '../theme/measure';
import * as motion from '../theme/motion';
import * as size from '../theme/size';
import { labelText, smallText, unseen } from '../theme/typography';
import * as weight from '../theme/weight';
import { withStyles } from '../theme/withStyles';
import type { OnDepthChange } from './depthBehavior';
import { depthBootstrap } from './depthBootstrap';
import { depthRules } from './depthRules';
import { ReadingDepthBehavior } from './ReadingDepth.client';

/** Props of `ReadingDepth`, besides the attributes of `<div>`. */
export interface ReadingDepthProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Summary and key points: shown at every depth, and alone at a glance. */
  atAGlance?: ReactNode;
  /** The short version. */
  inBrief?: ReactNode;
  /** The long version. */
  inFull?: ReactNode;
  /** Content between the first and the other versions that is shown at every depth, such as `KeyEvents`. @default none */
  afterGlance?: ReactNode;
  /** The reading time of each depth, in minutes. The line below a depth shows its share of the longest. */
  minutes?: Partial<Record<Depth, number>>;
  /** The language of the page and of the minutes, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
  /** The prefix of the ids of the depths and of the names of the radio buttons. Of two on one page, one needs a prefix. @default '' */
  idPrefix?: string;
  /** The nonce for the inline script, if a Content-Security-Policy needs one. The script restores the last choice before the first paint. */
  nonce?: string;
  /** Called when the depth has changed: by the reader's choice, by a link, or by a search. Needs a client component around it. */
  onDepthChange?: OnDepthChange;
}

/** @internal */
export function ReadingDepthView({
  atAGlance: glance,
  inBrief: brief,
  inFull: full,
  afterGlance,
  minutes = {},
  language = 'en',
  messages,
  idPrefix = '',
  nonce,
  onDepthChange,
  className = 'broadsheet-ReadingDepth',
  ...rest
}: ReadingDepthProps): ReactNode {
  const { say } = messageLookup(english, messages, language);
  const all: { depth: Depth; name: keyof typeof english; version: ReactNode }[] = [
    { depth: 'at-a-glance', name: 'atAGlance', version: nodeOf(glance) },
    { depth: 'in-brief', name: 'inBrief', version: nodeOf(brief) },
    { depth: 'in-full', name: 'inFull', version: nodeOf(full) },
  ];
  const offered = all.filter(({ version }) => version);
  if (offered.length === 0) return null;
  const longest = Math.max(...offered.map(({ depth }) => minutesOf(minutes, depth) ?? 1));
  const choices = offered.map(({ depth, name }) => {
    const time = minutesOf(minutes, depth);
    return {
      depth,
      name: <span>{say(name)}</span>,
      time: time && renderFormatted({ as: 'small', format: formatMinutes, values: [time, language] }),
      // The width is an SVG attribute, because a strict Content-Security-Policy blocks style attributes.
      share: <svg aria-hidden="true" width={`${Math.round(((time ?? longest) / longest) * 100)}%`} />,
    };
  });
  return (
    <div className={className} {...rest}>
      {offered.length > 1 && (
        <ReadingDepthBehavior onDepthChange={onDepthChange} bootstrap={bootstrap(nonce)}>
          {/* CSS cannot check a radio button. So each depth that a link may open has a group with that depth checked, and CSS shows the group that applies. */}
          {offered.map(({ depth: opened }) => (
            <fieldset key={opened} data-opened={opened}>
              <legend>{say('readingDepth')}</legend>
              {choices.map(({ depth, name, time, share }) => (
                <label key={depth}>
                  <input
                    type="radio"
                    name={`${idPrefix}depth-${opened}`}
                    value={depth}
                    defaultChecked={depth === opened}
                  />
                  {name} {time}
                  {share}
                </label>
              ))}
            </fieldset>
          ))}
        </ReadingDepthBehavior>
      )}
      {offered.filter(({ depth }) => depth === 'at-a-glance').map(renderVersion)}
      {nodeOf(afterGlance)}
      {offered.filter(({ depth }) => depth !== 'at-a-glance').map(renderVersion)}
    </div>
  );

  function renderVersion({ depth, version }: (typeof offered)[number]): ReactNode {
    return (
      <div key={depth} id={depthAnchor(depth, idPrefix)} data-depth={depth}>
        {version}
      </div>
    );
  }
}

/**
 * The versions of one story, all in the page, and the choice between them. It works without JavaScript: the choice is a group of radio
 * buttons that CSS reads, and a link into a depth opens it.
 */
export const ReadingDepth = withStyles(ReadingDepthView, {
  name: 'ReadingDepth',
  // Rules of sites often select a radio button by its type and state, and the element after it.
  css: css`
    color: ${color.ink};

    & > [data-part='gauge'] {
      z-index: 1;
      max-inline-size: ${measure.text};
      margin-block-end: 2rem;
      background: ${color.paper};
      padding-block: 0.25rem;

      & fieldset {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        column-gap: 0.75rem;
        min-inline-size: 0;
        margin: 0;
        border: 0;
        padding: 0;
      }
      & legend {
        ${unseen}
      }
      & label {
        position: relative;
        display: flex;
        flex-wrap: wrap;
        align-content: end;
        justify-content: space-between;
        gap: 0 0.35em;
        padding-block: 0.5rem 0.55rem;
        color: ${color.secondary};
        ${smallText}
        line-height: var(--broadsheet-script-label-line, 1.25);
        cursor: pointer;
      }
      & svg {
        position: absolute;
        inset-block-end: 0;
        inset-inline-start: 0;
        block-size: 0;
        border-block-end: 2px solid ${color.rule};
        forced-color-adjust: auto;
      }
      & label:hover {
        color: ${color.ink};
      }
      & label:has(:checked) {
        color: ${color.ink};
        font-weight: ${weight.strong};
      }
      & label:has(:checked) > svg {
        border-block-end: 4px solid ${color.accent};
      }
      & input[type] {
        all: unset;
        position: absolute;
        inset: 0;
        cursor: inherit;
      }
      & input[type]::after {
        content: none;
      }
      & input:focus-visible {
        outline: 2px solid ${color.focus};
        outline-offset: 2px;
      }
      & small {
        font-size: ${size.small};
        font-weight: 400;
        font-variant-numeric: tabular-nums;
      }
    }

    & * {
      scroll-margin-block-start: 5rem;
    }
    & > [data-depth] > :where(:not(style) ~ *) {
      margin-block-start: 2.75rem;
    }
    & > [data-depth] > :where(.broadsheet-Disclosure, .broadsheet-CorrectionNote:not([data-withdrawn])) + * {
      margin-block-start: 0.5rem;
    }
    & > :where([data-depth='at-a-glance'] ~ [data-depth]) {
      margin-block-start: 3.5rem;
    }
    & > [data-depth]:where([hidden]) {
      margin: 0;
    }
    & > [hidden='until-found'] {
      /* stylelint-disable-next-line declaration-no-important -- sites have [hidden] { display: none !important } */
      display: block !important;
    }
    @keyframes broadsheet-fade {
      from {
        opacity: 0;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      &:where([data-changed]) > [data-depth]:where(:not([data-depth='at-a-glance'])) {
        animation: broadsheet-fade ${motion.fade};
      }
    }
    @media (min-height: 30em) {
      & > [data-part='gauge'] {
        position: sticky;
        inset-block-start: var(--broadsheet-header-height, 0);
      }
    }
    @container (max-width: 38rem) {
      & > [data-part='gauge'] label {
        display: grid;
      }
    }
    @container (max-width: 16rem) {
      & > [data-part='gauge'] {
        position: static;

        & fieldset {
          display: block;
        }
      }
    }

    ${wide} {
      ${columns}
      & > [data-depth] {
        grid-column: 2;
        scroll-margin-block-start: 1.5rem;
      }
      & > [data-part='gauge']:has(:focus-visible) {
        z-index: 3;
      }
      & > [data-part='gauge'] {
        grid-column: 1;
        grid-row: 1 / span 3;
        align-self: start;
        inset-block-start: calc(var(--broadsheet-header-height, 0px) + 1.5rem);
        margin: 0;
        padding: 0;

        & fieldset {
          display: block;
        }
        & legend {
          position: static;
          inline-size: auto;
          block-size: auto;
          white-space: normal;
          margin: 0 0 0.65rem;
          padding: 0;
          clip-path: none;
          color: ${color.secondary};
          ${smallText}
        }
        & label {
          ${labelText}
          font-weight: 400;
          padding-block: 0.35rem 0.5rem;
          margin-block-end: 0.4rem;
        }
      }
    }

    ${depthRules}

    @media print {
      display: block;
      & > [data-part='gauge'] {
        display: none;
      }
    }
  `,
});

const english = { readingDepth, atAGlance, inBrief, inFull };

/** The minutes of a depth; nothing unless they are a positive, finite number. */
function minutesOf(minutes: Partial<Record<Depth, number>> | null, depth: Depth): number | undefined {
  const value = minutes?.[depth];
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : undefined;
}

function bootstrap(nonce: string | undefined): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this library
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: depthBootstrap }} />;
}
