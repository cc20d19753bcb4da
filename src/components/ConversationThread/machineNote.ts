import type { ReactNode } from 'react';
import type { Speaker } from '../../article/Conversation';
import { plainly } from '../../article/plainly';
import { formatNames } from '../../messages/format';
import type { Words } from '../message';

/** What a reader is told about voices that are not human. */
export function machineNote(
  speakers: readonly Speaker[],
  language: string,
  { say }: Words<'aiAnswers' | 'aiSpeaks'>,
): ReactNode {
  const machines = speakers.filter((speaker) => speaker?.kind === 'ai');
  if (machines.length === 0) return undefined;
  const onlyTheyAnswer = speakers.every((speaker) => (speaker?.kind === 'ai') !== Boolean(speaker?.asks));
  if (onlyTheyAnswer) return say('aiAnswers');
  const names = formatNames(
    machines.map((machine) => plainly(machine.name)),
    language,
  );
  return say('aiSpeaks', { names: names.map((part) => part.value).join('') });
}
