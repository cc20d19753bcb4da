import type { Conversation, Speaker, SpeakerKind, Turn } from './Conversation';
import { isRecord, plainly } from './plainly';
import { describe, list, object, oneOf, orWords, type Reader, type Reading, required } from './Reading';
import { blocks, image, paragraphOf } from './readBlocks';
import { provenance } from './readProvenance';
import { date, id, line } from './readText';

const readSpeaker = object<Speaker>('a speaker', {
  id: line,
  name: line,
  kind,
  asks: oneOf(true, false),
  role: line,
  portrait: image,
  provenance,
});

/** A speaker without a kind stays without one, and one of an unknown kind keeps it: to call either human would be a guess. */
const speaker: Reader<Speaker> = (value, reading) => {
  const sound: Partial<Speaker> | undefined = readSpeaker(value, reading);
  const name = sound?.name || sound?.id || plainly(value);
  if (name === '') return undefined;
  if (sound?.id && sound.name && sound.kind) return sound as Speaker;
  reading.report(
    'needs an id, a name and a kind ("human", "ai" or "organization"); readers are not told what is missing.',
  );
  return { ...sound, id: sound?.id || name, name } as Speaker;
};

const turn: Reader<Turn> = (value, reading) => {
  const sound = readTurn(value, reading);
  if (sound) return sound;
  const { speaker = '', ...said } = isRecord(value) ? value : { said: value };
  const words = plainly(said);
  return words === '' ? undefined : { speaker: plainly(speaker), body: [paragraphOf(words)] };
};

const readTurn = object<Turn>('a turn', {
  id,
  speaker: required(line),
  body: required(blocks),
  topic: line,
  at: date,
  provenance,
});

const fields = object<Conversation>('a conversation', {
  title: line,
  subtitle: line,
  note: line,
  speakers: list(speaker),
  turns: required(list(turn)),
});

/** Reads a conversation; words without a speaker are kept as a turn of nobody's. */
export const conversation: Reader<Conversation> = (value, reading) => {
  const read = orNobody(value, reading);
  if (!read) return undefined;
  const sound = read.speakers ? read : { ...read, speakers: [] };
  const { speakers, turns } = sound;
  speakers.forEach(({ id }, index) => {
    if (speakers.findIndex((one) => one.id === id) < index) {
      reading.reportAt(
        ['speakers', index, 'id'],
        `is ${describe(id)}, which another speaker has; what this one says stands under the other's name. Give each an id of its own.`,
      );
    }
  });
  turns.forEach(({ speaker }, index) => {
    if (speaker !== '' && !speakers.some((one) => one.id === speaker)) {
      reading.reportAt(
        ['turns', index, 'speaker'],
        `is ${describe(speaker)}, which is no speaker's id; it is shown as the name. Add the speaker to the speakers.`,
      );
    }
  });
  return sound;
};

const orNobody = orWords(fields, (words) => ({
  speakers: [],
  turns: [{ speaker: '', body: [paragraphOf(words)] }],
}));

function kind(value: unknown, reading: Reading): SpeakerKind | undefined {
  if (value === 'human' || value === 'ai' || value === 'organization') return value;
  reading.report(
    `is ${describe(value)}, not one of "human", "ai", "organization"; it is shown beside the name as it is.`,
  );
  return (plainly(value) || undefined) as SpeakerKind | undefined;
}
