import type { Block } from './Block';
import type { Turn } from './Conversation';
import { isRecord, listOf } from './guards';
import { textOfUnknown } from './textOfUnknown';

/**
 * The turns of any value that is given as a conversation, each with a body. A turn without a body has one of its other fields; a
 * conversation without turns has one turn of the fields that the model does not have; and a value that is no conversation is the turns.
 */
export function givenTurns(conversation: unknown): readonly Turn[] {
  if (!isRecord(conversation)) return turnsFrom(conversation);
  if (hasTurns(conversation)) return turnsFrom(conversation.turns);
  const { title, subtitle, note, speakers, turns, ...beside } = conversation;
  return textOfUnknown(beside) === '' ? [] : [turnFrom(beside)];
}

/** True for a conversation with turns, or with an empty list of them. */
export function hasTurns({ turns }: Record<string, unknown>): boolean {
  return turns !== undefined && turns !== null;
}

function turnsFrom(given: unknown): readonly Turn[] {
  const turns = listOf(given as readonly Turn[]);
  for (let index = 0; index < turns.length; index += 1) if (!turns[index]?.body) return turns.map(turnFrom);
  return turns;
}

function turnFrom(given: unknown): Turn {
  if (!isRecord(given)) return { speaker: '', body: [given as Block] };
  if (given.body) return given as unknown as Turn;
  const { id, speaker, topic, at, provenance, body, ...said } = given as Partial<Turn>;
  return { id, speaker: speaker ?? '', topic, at, provenance, body: [said as Block] };
}
