import type { ReactNode } from 'react';
import { isPositive } from '../../article/guards';
import type { StoryMinutes } from '../../front/StoryLink';
import { atAGlance, inBrief, inFull } from '../../messages/en';
import { formatMinutes } from '../../messages/format';
import type { PartialMessages } from '../../messages/PartialMessages';
import { Formatted } from '../island/Formatted';
import { messageLookup } from '../message';

const depthNames = [
  ['at-a-glance', 'atAGlance'],
  ['in-brief', 'inBrief'],
  ['in-full', 'inFull'],
] as const;

/** The links to the depths at which a story can be read, in a list under its name; nothing for a story with one depth. */
export function renderDepthLinks(
  address: string,
  name: string,
  minutes: StoryMinutes | undefined,
  language: string,
  messages: PartialMessages | undefined,
): ReactNode {
  const { say } = messageLookup({ atAGlance, inBrief, inFull }, messages, language);
  const page = address.replace(/#.*$/s, '');
  const offered = depthNames.flatMap(([depth, message]) => {
    const time = minutes?.[depth];
    return isPositive(time) ? [{ depth, message, time }] : [];
  });
  if (offered.length < 2) return undefined;
  const longest = Math.max(...offered.map(({ time }) => time));
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
    <ul role="list" data-part="depths" aria-label={name}>
      {offered.map(({ depth, message, time }) => (
        <li key={depth}>
          <a href={`${page}#${depth}`}>
            <span>{say(message)}</span> <Formatted as="small" format={formatMinutes} values={[time, language]} />
            <svg aria-hidden="true" width={`${Math.round((time / longest) * 100)}%`} height="2" />
          </a>
        </li>
      ))}
    </ul>
  );
}
