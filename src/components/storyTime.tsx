import type { ReactNode } from 'react';
import { textOfUnknown } from '../article/textOfUnknown';
import type { StoryLink } from '../front/StoryLink';
import { updated } from '../messages/en';
import type { PartialMessages } from '../messages/PartialMessages';
import { messageLookup, renderMessage } from './message';
import { isSameDay, renderDay, renderTime } from './time';

/** What the page says about its dates. */
interface DatedPage {
  day: string | undefined;
  language: string;
  timeZone: string;
  messages: PartialMessages | undefined;
}

/** When a story was published, or when it was changed, which its words say; the time on the day of the page, and the day on any other. */
export function storyTime(
  story: Partial<StoryLink>,
  { day, language, timeZone, messages }: DatedPage,
): { isUpdated: boolean; words: ReactNode } | undefined {
  const isChanged = isUpdated(story);
  const date = isChanged ? story.modifiedAt : story.publishedAt;
  if (!date) return undefined;
  const isToday = day !== undefined && isSameDay(date, day, timeZone);
  const time = isToday ? renderTime(date, 'time', language, timeZone) : renderDay(date, language, timeZone);
  const text = messageLookup({ updated }, messages, language).find('updated');
  return { isUpdated: isChanged, words: isChanged && time ? renderMessage(text, language, { date: time }) : time };
}

/** True for a story that was changed after it was published. */
export function isUpdated({ publishedAt, modifiedAt }: Partial<StoryLink>): boolean {
  return Boolean(modifiedAt) && textOfUnknown(modifiedAt) !== textOfUnknown(publishedAt);
}
