import type { Speaker, SpeakerKind } from '../../article/Conversation';
import { listOf } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';

/** The speakers that the caller of `parseConversation` knows, and the words that name a kind in a transcript. */
export class KnownSpeakers {
  /** Known names that would not be recognized as names at the beginning of a line, the longest first. */
  readonly unusualNames: readonly string[];
  private readonly byKey = new Map<string, Speaker>();
  private readonly kinds = new Map<string, SpeakerKind>(englishKinds);

  constructor(speakers: readonly Speaker[] = [], kindNames: Partial<Record<SpeakerKind, string>> = {}) {
    for (const speaker of listOf(speakers)) {
      const key = nameKey(textOfUnknown(speaker?.name ?? speaker?.id));
      if (key !== '' && !this.byKey.has(key)) this.byKey.set(key, speaker);
    }
    this.unusualNames = [...this.byKey.values()]
      .map((speaker) =>
        textOfUnknown(speaker.name ?? speaker.id)
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((name) => isUnusual.test(name))
      .sort((one, other) => other.length - one.length);
    for (const kind of ['human', 'ai', 'organization'] as const) {
      const word = kindNames?.[kind];
      if (word) this.kinds.set(nameKey(textOfUnknown(word)), kind);
    }
  }

  /** The known speaker whose name has a key (see `nameKey`). */
  find(key: string): Speaker | undefined {
    return this.byKey.get(key);
  }

  /** True if no speaker is known. */
  get isEmpty(): boolean {
    return this.byKey.size === 0;
  }

  /** The ids of the known speakers, which other speakers must not get. */
  ids(): string[] {
    return [...this.byKey.values()].map(({ id }) => id);
  }

  /** The kind that a word after a name stands for, such as "AI". */
  kindOf(word: string): SpeakerKind | undefined {
    return this.kinds.get(nameKey(word));
  }
}

/** The key of a name for comparisons: independent of case, spacing, invisible characters and Unicode normalization. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A name with a colon, which would end it; with a digit or bracket at the start, as a time has; or longer than names are. */
const isUnusual = /[:：*]|^[\d[(（]|^.{60}/u;

const englishKinds: [string, SpeakerKind][] = [
  ['human', 'human'],
  ['ai', 'ai'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
];
