import type { ReactNode } from 'react';
import type { Speaker } from '../../article/Conversation';
import { plainly } from '../../article/plainly';
import { fill, formatNames } from '../../messages/format';
import type { Messages } from '../../messages/Messages';
import { drawMessage } from '../message';

/** What a reader is told about voices that are not human. */
export function machineNote(speakers: readonly Speaker[], language: string, messages: Messages): ReactNode {
  const machines = speakers.filter((speaker) => speaker?.kind === 'ai');
  if (machines.length === 0) return undefined;
  const onlyTheyAnswer = speakers.every((speaker) => (speaker?.kind === 'ai') !== Boolean(speaker?.asks));
  if (onlyTheyAnswer) return messages.aiAnswers;
  const names = machines.map((machine) => plainly(machine.name));
  let count = 0;
  const list = formatNames(names, language).map(({ type, value }) => (type === 'element' ? `{${count++}}` : value));
  return drawMessage(fill(messages.aiSpeaks, { names: list.join('') }), Object.fromEntries(names.entries()));
}
