import type { Conversation, Speaker, SpeakerKind, Turn } from './Conversation';
import { givenTurns, hasTurns } from './givenTurns';
import { isRecord } from './guards';
import { describe, list, object, oneOf, type Reader, type Reading, required } from './Reading';
import { readable, wordsOf } from './readable';
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
  const name = sound?.name || sound?.id || wordsOf(value);
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
  const words = readable(said);
  return words === '' ? undefined : { speaker: wordsOf(speaker), body: [paragraphOf(words)] };
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
  turns: list(turn),
});

/** Reads a conversation; words without a speaker are kept as a turn of nobody's. */
export const conversation: Reader<Conversation> = (value, reading) => {
  const read: Partial<Conversation> =
    fields(isRecord(value) && !hasTurns(value) ? fieldsOf(value) : value, reading) ?? {};
  const { speakers = [], turns = turnsOfNobody(value, reading) } = read;
  if (turns.length === 0 && readable(value) === '') return undefined;
  const sound = read.speakers && read.turns ? (read as Conversation) : { ...read, speakers, turns };
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

/** The fields of a conversation without turns: what stands beside them is what is said. */
function fieldsOf({ title, subtitle, note, speakers }: Record<string, unknown>): object {
  return { title, subtitle, note, speakers };
}

/** What is said in a conversation that has no turns, in one turn. */
function turnsOfNobody(value: unknown, reading: Reading): readonly Turn[] {
  if (isRecord(value)) reading.report('has no turns, which a conversation must have; add them.');
  const words = readable(givenTurns(value));
  return words === '' ? [] : [{ speaker: '', body: [paragraphOf(words)] }];
}

function kind(value: unknown, reading: Reading): SpeakerKind | undefined {
  if (value === 'human' || value === 'ai' || value === 'organization') return value;
  reading.report(
    `is ${describe(value)}, not one of "human", "ai", "organization"; it is shown beside the name as it is.`,
  );
  return (wordsOf(value) || undefined) as SpeakerKind | undefined;
}
