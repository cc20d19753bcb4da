import type { ComponentPropsWithRef, ReactNode } from 'react';
import { listOf } from '../../article/guards';
import { whatWeKnow } from '../../messages/enCoverage';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { KeyPoints, type KeyPointsProps, KeyPointsView } from '../KeyPoints/KeyPoints';
import { messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import { renderTime } from '../time';

/** Props of `PinnedSummary`, besides the attributes of `<div>`. */
export interface PinnedSummaryProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title'>,
    Pick<KeyPointsProps, 'points' | 'level' | 'notes' | 'notesOn' | 'linkSupports' | 'language' | 'messages'> {
  /** When the points were written: an ISO 8601 date and time with its offset from UTC. */
  at?: string;
  /** The title. @default the `whatWeKnow` of `messages` */
  title?: ReactNode;
  /** The time zone of the date, an IANA name. @default 'UTC' */
  timeZone?: string;
}

/** @internal */
export function PinnedSummaryView({
  points,
  at,
  title,
  level,
  notes,
  notesOn,
  linkSupports,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-PinnedSummary',
  ...rest
}: PinnedSummaryProps): ReactNode {
  const { say } = messageLookup({ whatWeKnow }, messages, language);
  if (listOf(points).length === 0) return null;
  return (
    <div className={className} {...rest}>
      <KeyPointsView
        points={points}
        level={level}
        notes={notes}
        notesOn={notesOn}
        linkSupports={linkSupports}
        title={
          <>
            {nodeOf(title ?? say('whatWeKnow'))}
            {at && <small> {renderTime(at, 'dateTime', language, timeZone)}</small>}
          </>
        }
        language={language}
        messages={messages}
      />
    </div>
  );
}

/**
 * What is known so far of a story that goes on, in points, with the time at which they were written. Renders nothing without points.
 * @example
 * ```tsx
 * import { PinnedSummary } from 'broadsheet';
 *
 * <PinnedSummary at="2026-11-26T14:43:00Z" points={[{ text: 'The repair costs £4.2m.' }]} />;
 * ```
 */
export const PinnedSummary = withStyles(PinnedSummaryView, {
  name: 'PinnedSummary',
  parts: [KeyPoints],
  css: css`
    & > section > :is(h2, h3, h4, h5, h6) > small {
      float: inline-end;
      color: ${color.secondary};
      ${smallText}
    }
  `,
});
