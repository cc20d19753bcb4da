import type { Speaker } from '../../article/Conversation';
import { plainly } from '../../article/plainly';
import { fill, formatNames } from '../../messages/format';
import type { Messages } from '../../messages/Messages';

/** What a reader is told about voices that are not human. */
export function machineNote(speakers: readonly Speaker[], language: string, messages: Messages): string | undefined {
  const machines = speakers.filter((speaker) => speaker?.kind === 'ai');
  if (machines.length === 0) return undefined;
  const onlyTheyAnswer = speakers.every((speaker) => (speaker?.kind === 'ai') !== Boolean(speaker?.asks));
  if (onlyTheyAnswer) return messages.aiAnswers;
  const names = formatNames(
    machines.map((machine) => plainly(machine.name)),
    language,
  );
  return fill(messages.aiSpeaks, { names: names.map((part) => part.value).join('') });
}
