import type { ReactNode } from 'react';
import type { SpeakerKind } from '../article/Conversation';
import { textOfUnknown } from '../article/textOfUnknown';
import { ai, organization } from '../messages/en';
import type { PartialMessages } from '../messages/PartialMessages';
import { messageLookup, renderMessage } from './message';

/** What kind of voice a speaker is, in parentheses after the name; nothing for a person. */
export function renderKind(
  kind: SpeakerKind | undefined,
  language: string,
  messages: PartialMessages | undefined,
): ReactNode {
  if (!kind || kind === 'human') return undefined;
  const isKnown = kind === 'ai' || kind === 'organization';
  return (
    <span>
      {renderMessage({ text: ' ({kind})' }, language, {
        kind: isKnown ? messageLookup({ ai, organization }, messages, language).say(kind) : textOfUnknown(kind),
      })}
    </span>
  );
}
