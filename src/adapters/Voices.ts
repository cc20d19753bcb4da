import type { Speaker, SpeakerKind } from '../article/Conversation';
import { listOf, plainly } from '../article/plainly';

/** What is known of the voices before anything is read: who they are, and by which words a text tells their kind. */
export class Voices {
  /** Known names that no rule would find at the beginning of a line, the longest first. */
  readonly unusual: readonly string[];
  private readonly byName = new Map<string, Speaker>();
  private readonly kinds = new Map<string, SpeakerKind>(english);

  constructor(speakers: readonly Speaker[] = [], kindNames: Partial<Record<SpeakerKind, string>> = {}) {
    for (const speaker of listOf(speakers)) {
      const name = keyOf(plainly(speaker?.name ?? speaker?.id));
      if (name !== '' && !this.byName.has(name)) this.byName.set(name, speaker);
    }
    this.unusual = [...this.byName.values()]
      .map((speaker) =>
        plainly(speaker.name ?? speaker.id)
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((name) => isUnusual.test(name))
      .sort((one, other) => other.length - one.length);
    for (const kind of ['human', 'ai', 'organization'] as const) {
      const word = kindNames?.[kind];
      if (word) this.kinds.set(keyOf(plainly(word)), kind);
    }
  }

  /** The known speaker of a name, which is given as `keyOf` writes it. */
  known(key: string): Speaker | undefined {
    return this.byName.get(key);
  }

  /** The ids of the known speakers, which nobody else gets. */
  ids(): string[] {
    return [...this.byName.values()].map(({ id }) => id);
  }

  /** The kind that a word behind a name tells, such as "AI". */
  kindOf(word: string): SpeakerKind | undefined {
    return this.kinds.get(keyOf(word));
  }
}

/** A name as it is compared: the same for every way in which one name is written. */
export function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A colon would end any other name, a number or a bracket before it is a time, and a name has its length. */
const isUnusual = /[:：*]|^[\d[(（]|^.{60}/u;

const english: [string, SpeakerKind][] = [
  ['human', 'human'],
  ['ai', 'ai'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
];
