import type { Conversation, Speaker, SpeakerKind, Turn } from '../../article/Conversation';
import type { IssueKind, OnIssue } from '../../article/Issue';
import { plainText } from '../../article/plainText';
import { describe } from '../../article/Reader';
import { BodyBuilder } from './BodyBuilder';
import type { KnownSpeakers } from './KnownSpeakers';
import type { Label } from './label';

/** Builds a conversation turn by turn while a transcript is read, and collects its issues. Lines are given by index, from 0. */
export class ConversationBuilder {
  title: string | undefined;
  subtitle: string | undefined;
  note: string | undefined;
  /** The topic that begins with the next turn. */
  topic: string | undefined;
  private readonly issues: { kind: IssueKind; lineIndex: number; message: string }[] = [];
  private readonly speakers = new Map<string, NamedSpeaker>();
  private readonly ids: Set<string>;
  private readonly slugs = new Map<string, number>();
  private readonly turns: UnfinishedTurn[] = [];

  constructor(
    private readonly knownSpeakers: KnownSpeakers,
    private readonly defaultKind: SpeakerKind | undefined,
    private readonly onIssue: OnIssue | undefined,
  ) {
    this.ids = new Set(knownSpeakers.ids());
  }

  /** Adds an issue. The line is the subject of the message, which continues "is …" or "has …". */
  report(lineIndex: number, kind: IssueKind, message: string): void {
    this.issues.push({ kind, lineIndex, message });
  }

  /** Reports the times beside a name, if there are any. */
  reportTime(lineIndex: number, { time }: Label): void {
    if (time !== undefined) {
      this.report(lineIndex, 'left-out', `has a time beside the name, ${describe(time)}, which is left out.`);
    }
  }

  /** Reports text of the turn above that may begin with a name. */
  reportPossibleName(lineIndex: number, { name }: Label): void {
    this.report(
      lineIndex,
      'guessed',
      `may begin with a name, ${describe(name)}; it is kept as text of the turn above. If it is a name, pass it in \`speakers\`.`,
    );
  }

  /** The body of the current turn; undefined before the first turn. */
  get body(): BodyBuilder | undefined {
    return this.turns.at(-1)?.body;
  }

  /**
   * Begins a turn, or continues the current one if it has the same speaker and no new topic. Without a label the turn has no speaker.
   * Returns the body of the turn.
   */
  beginTurn(label: Label | undefined, lineIndex: number): BodyBuilder {
    const last = this.turns.at(-1);
    const heading = last?.body.takeHeading();
    if (heading) this.topic = plainText(heading.text);
    const key = label?.key ?? '';
    const speaker = label ? this.speakerIdOf(label, lineIndex) : '';
    if (last?.key === key && this.topic === undefined) return last.body;
    const turn = { key, speaker, body: new BodyBuilder(), lineIndex, topic: this.topic };
    this.topic = undefined;
    this.turns.push(turn);
    return turn.body;
  }

  /** Returns the conversation and passes the issues to `onIssue`. */
  build(): Conversation {
    const turns: Turn[] = [];
    for (const { speaker, body, topic, lineIndex } of this.turns) {
      const blocks = body.build();
      if (blocks.length === 0) {
        if (speaker === '') continue;
        this.report(
          lineIndex,
          'missing',
          'names a speaker who says nothing; the turn is empty. Add text, or remove the name.',
        );
      }
      turns.push({ speaker, body: blocks, ...(topic !== undefined && { topic }) });
    }
    const speakers = [...this.speakers.values()].map(({ speaker, lineIndex }) => {
      const kind = speaker.kind ?? this.defaultKind;
      if (!kind) {
        this.report(
          lineIndex,
          'missing',
          `names ${describe(speaker.name)} without a kind, so readers see none. Add it after the name, such as (AI), or pass the speaker in \`speakers\`.`,
        );
      }
      return (kind === speaker.kind ? speaker : { ...speaker, kind }) as Speaker;
    });
    // Some issues are known only at the end; whoever corrects the transcript reads it from the top.
    for (const { kind, lineIndex, message } of this.issues.sort((one, other) => one.lineIndex - other.lineIndex)) {
      this.onIssue?.({ kind, path: `line ${lineIndex + 1}`, message });
    }
    const { title, subtitle, note } = this;
    return {
      ...(title !== undefined && { title }),
      ...(subtitle !== undefined && { subtitle }),
      ...(note !== undefined && { note }),
      speakers,
      turns,
    };
  }

  /** The id of the speaker that a label names, who is added at the first mention. */
  private speakerIdOf({ name, key, kind }: Label, lineIndex: number): string {
    let named = this.speakers.get(key);
    if (!named) {
      named = { speaker: this.knownSpeakers.find(key) ?? { id: this.newId(name), name }, lineIndex };
      this.speakers.set(key, named);
    }
    const knownKind = named.speaker.kind;
    if (kind && knownKind && kind !== knownKind) {
      this.report(
        lineIndex,
        'left-out',
        `calls ${describe(name)} ${kind}, but it is known as ${knownKind}, which is kept. Correct one of them.`,
      );
    } else if (kind && !knownKind) named.speaker = { ...named.speaker, kind };
    return named.speaker.id;
  }

  /** An unused id made from the letters of a name in any script. */
  private newId(name: string): string {
    const letters = name.normalize('NFKD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '');
    const slug =
      letters
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu)
        ?.join('-') ?? 'speaker';
    let count = this.slugs.get(slug) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? slug : `${slug}-${count}`;
    } while (this.ids.has(id));
    this.slugs.set(slug, count);
    this.ids.add(id);
    return id;
  }
}

interface UnfinishedTurn {
  /** The key of the speaker's name; an empty string for a turn without a speaker. */
  key: string;
  /** The id of the speaker. */
  speaker: string;
  body: BodyBuilder;
  topic: string | undefined;
  /** The line that names the speaker. */
  lineIndex: number;
}

interface NamedSpeaker {
  /** The kind may stay unknown: `human` would be a guess. */
  speaker: Omit<Speaker, 'kind'> & { kind?: SpeakerKind };
  /** The first line with the name. */
  lineIndex: number;
}
