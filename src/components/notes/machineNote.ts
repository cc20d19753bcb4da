import type { ReactNode } from 'react';
import type { Speaker } from '../../article/Conversation';
import { textOfUnknown } from '../../article/textOfUnknown';
import { fill, formatNames } from '../../messages/format';
import { type Message, type MessageLookup, renderMessage } from '../message';

/** The note on speakers that are AI; nothing if all are people or organizations. */
export function machineNote(
  speakers: readonly Speaker[],
  page: string,
  { find, say }: MessageLookup<'aiAnswers' | 'aiSpeaks'>,
): ReactNode {
  const machines = speakers.filter((speaker) => speaker?.kind === 'ai');
  if (machines.length === 0) return undefined;
  const onlyTheyAnswer = speakers.every((speaker) => (speaker?.kind === 'ai') !== Boolean(speaker?.asks));
  if (onlyTheyAnswer) return say('aiAnswers');
  return wordsOfMachines(
    machines.map((machine) => textOfUnknown(machine.name)),
    page,
    find('aiSpeaks'),
  );
}

/** The note that names the speakers whose words a machine has written. */
export function wordsOfMachines(names: readonly string[], page: string, { text, language }: Message): ReactNode {
  let count = 0;
  const list = formatNames(names, language ?? page).map(({ type, value }) =>
    type === 'element' ? `{${count++}}` : value,
  );
  return renderMessage(
    { text: fill(text, { names: list.join('') }), language },
    page,
    Object.fromEntries(names.entries()),
  );
}
