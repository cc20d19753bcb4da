import type { ReactNode } from 'react';
import type { Block } from '../article/Block';
import type { Conversation, Turn } from '../article/Conversation';
import { givenTurns } from '../article/givenTurns';
import { isRecord, listOf } from '../article/guards';
import type { Text } from '../article/Text';
import { textOfUnknown } from '../article/textOfUnknown';
import { transcript as transcriptTitle } from '../messages/enBlocks';
import type { PartialMessages } from '../messages/PartialMessages';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { overElements } from '../theme/ownElements';
import { bodyText, linkText, smallText, targetLine } from '../theme/typography';
import { blockSpacing } from './blockSpacing';
import { messageLookup } from './message';

/** The blocks of a transcript. A conversation becomes paragraphs that begin with the name of the speaker, without the ids of its turns. */
export function blocksOfTranscript(transcript: Conversation | readonly Block[]): readonly Block[] {
  if (!isConversation(transcript)) return listOf(transcript);
  const { title, subtitle, note, speakers } = transcript;
  const names = new Map<unknown, unknown>();
  for (const speaker of listOf(speakers).toReversed()) names.set(speaker?.id, speaker?.name ?? speaker?.id);
  return [
    ...[title, subtitle, note].flatMap((words) => paragraphOf(words)),
    ...givenTurns(transcript).flatMap((turn) =>
      blocksOfTurn(turn, textOfUnknown(names.get(turn.speaker) ?? turn.speaker)),
    ),
  ];
}

function isConversation(transcript: Conversation | readonly Block[]): transcript is Conversation {
  return isRecord(transcript);
}

function blocksOfTurn({ topic, body, provenance }: Turn, name: string): readonly Block[] {
  const title = paragraphOf(topic, (text) => [{ type: 'strong', text }]);
  const [first, ...others] = listOf(body);
  if (!name) return [...title, ...listOf(body)];
  const speaker: Text = [{ type: 'strong', text: `${name}: ` }];
  return first?.type === 'paragraph'
    ? [...title, { provenance, ...first, text: [...speaker, ...asPieces(first.text)] }, ...others]
    : [...title, { type: 'paragraph', text: speaker, provenance }, ...listOf(body)];
}

function asPieces(text: Text): Exclude<Text, string> {
  return typeof text === 'string' ? [text] : listOf(text);
}

/** A paragraph of words, as a list; an empty list without them. */
function paragraphOf(given: unknown, render = (words: string): Text => words): readonly Block[] {
  const words = textOfUnknown(given);
  return words ? [{ type: 'paragraph', text: render(words) }] : [];
}

/** A transcript that readers open; nothing without one. */
export function renderTranscript(transcript: ReactNode, language: string, messages?: PartialMessages): ReactNode {
  if (!transcript) return undefined;
  return (
    <details>
      <summary>{messageLookup({ transcript: transcriptTitle }, messages, language).say('transcript')}</summary>
      <div data-part="blocks">{transcript}</div>
    </details>
  );
}

/** The styles of a transcript. It is printed open. */
export const transcriptStyles = css`
  & > details > summary${overElements} {
    ${smallText}
    ${targetLine}
    display: list-item;
    color: ${color.secondary};
    cursor: pointer;
  }
  & > details > [data-part='blocks'] {
    padding-block: 0.6rem;
    color: ${color.ink};
    ${bodyText}
    ${blockSpacing}
  }
  & > details > [data-part='blocks'] > :where(p:not([class])) {
    ${linkText}
  }

  @media print {
    & > details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
