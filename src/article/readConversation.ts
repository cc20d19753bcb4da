import type { Conversation, Speaker, SpeakerKind, Turn } from './Conversation';
import { givenTurns, hasTurns } from './givenTurns';
import { isRecord } from './guards';
import { describe, list, object, oneOf, type ReadContext, type Reader, readGiven, required } from './Reader';
import { blocks, paragraphOf } from './readBlocks';
import { image } from './readImage';
import { provenance } from './readProvenance';
import { date, id, line } from './readText';
import { allTextOf, textForReaders } from './textForReaders';

const readSpeaker = object<Speaker>('a speaker', {
  id: line,
  name: line,
  kind,
  asks: oneOf(true, false),
  role: line,
  portrait: image,
  provenance,
});

/** Reads a speaker. A missing or unknown kind stays as it is: to call the speaker human would be a guess. */
export const speaker: Reader<Speaker> = (value, context) => {
  const sound: Partial<Speaker> | undefined = readSpeaker(value, context);
  const name = sound?.name || sound?.id || allTextOf(value, context);
  if (name === '') return undefined;
  if (sound?.id && sound.name && sound.kind) return sound as Speaker;
  context.report(
    'missing',
    'needs an id, a name and a kind ("human", "ai" or "organization"); what is missing is not shown.',
  );
  return { ...sound, id: sound?.id || name, name } as Speaker;
};

/** Reads a turn. One that cannot be read becomes its words; its id, by which it may be withdrawn, and its provenance stay. */
const turn: Reader<Turn> = (value, context) => {
  const given = isRecord(value) && /string|number/.test(typeof value.id) ? String(value.id) : '';
  const wasTaken = context.ids.has(given);
  const sound = readTurn(value, context);
  if (sound) return sound;
  const { speaker = '', provenance: about, ...said } = isRecord(value) ? value : { said: value };
  const words = textForReaders(said, context);
  if (words === '') return undefined;
  return {
    // The id is read first, the provenance after what a turn must have.
    ...(!wasTaken && context.ids.has(given) && { id: given }),
    speaker: allTextOf(speaker, context),
    body: [paragraphOf(words)],
    ...readGiven<Pick<Turn, 'provenance'>>({ provenance }, { provenance: about }, context),
  };
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
  speakers: list(withPosition(speaker)),
  turns: list(withPosition(turn)),
});

/** Reads a conversation; words without a speaker become a turn without one. */
export const conversation: Reader<Conversation> = (value, context) => {
  const read: Partial<Conversation> =
    fields(isRecord(value) && !hasTurns(value) ? fieldsOf(value) : value, context) ?? {};
  const { speakers = [], turns = turnsOfNobody(value, context) } = read;
  if (turns.length === 0 && textForReaders(value, context) === '') return undefined;
  const sound = read.speakers && read.turns ? (read as Conversation) : { ...read, speakers, turns };
  speakers.forEach((one, index) => {
    const { id } = one;
    if (speakers.findIndex((other) => other.id === id) < index) {
      context.reportAt(
        ['speakers', positionOf(one, context), 'id'],
        'changed',
        `is ${describe(id)}, which another speaker has; the turns of this one have the other's name. Give each an id of its own.`,
      );
    }
  });
  for (const one of turns) {
    const { speaker } = one;
    if (speaker !== '' && !speakers.some((other) => other.id === speaker)) {
      context.reportAt(
        ['turns', positionOf(one, context), 'speaker'],
        'missing',
        `is ${describe(speaker)}, which is no speaker's id; it is shown as the name. Add the speaker to the speakers.`,
      );
    }
  }
  return sound;
};

/** A reader that keeps the position of what it reads. */
function withPosition<Item extends object>(read: Reader<Item>): Reader<Item> {
  return (value, context) => {
    const item = read(value, context);
    if (item) context.positions.set(item, context.path.at(-1));
    return item;
  };
}

/** The position at which a speaker or turn was given. */
function positionOf(item: object, { positions }: ReadContext): number {
  const position = positions.get(item);
  return typeof position === 'number' ? position : 0;
}

/** The known fields of a conversation without turns: its other fields hold what is said. */
function fieldsOf({ title, subtitle, note, speakers }: Record<string, unknown>): object {
  return { title, subtitle, note, speakers };
}

/** The words of a conversation without turns, as one turn without a speaker. */
function turnsOfNobody(value: unknown, context: ReadContext): readonly Turn[] {
  if (isRecord(value)) context.report('missing', 'has no turns, which a conversation must have; add them.');
  const words = textForReaders(givenTurns(value), context);
  return words === '' ? [] : [{ speaker: '', body: [paragraphOf(words)] }];
}

function kind(value: unknown, context: ReadContext): SpeakerKind | undefined {
  if (value === 'human' || value === 'ai' || value === 'organization') return value;
  context.report(
    'unknown',
    `is ${describe(value)}, not one of "human", "ai", "organization"; it is shown beside the name unchanged.`,
  );
  return (allTextOf(value, context) || undefined) as SpeakerKind | undefined;
}
