import type { Block } from './Block';
import type { Conversation, Turn } from './Conversation';
import { givenTurns } from './givenTurns';
import { isRecord, listOf } from './guards';
import type { Text } from './Text';
import { textOfUnknown } from './textOfUnknown';

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
