import type { Conversation, Speaker, SpeakerKind, Turn } from '../../article/Conversation';
import type { IssueKind, OnIssue } from '../../article/Issue';
import { plainText } from '../../article/plainText';
import { describe } from '../../article/Reader';
import { type IssueSummary, otherPlaces } from '../../article/summarizeIssues';
import { BodyBuilder } from './BodyBuilder';
import type { KnownSpeakers } from './KnownSpeakers';
import type { Label } from './label';
import type { LeftOutLine } from './outline';

/** Builds a conversation turn by turn while a transcript is read, and collects its issues. Lines are given by index, from 0. */
export class ConversationBuilder {
  title: string | undefined;
  subtitle: string | undefined;
  note: string | undefined;
  /** The topic that begins with the next turn. */
  topic: string | undefined;
  private readonly issues: PlacedIssue[] = [];
  private readonly summed = new Map<string, PlacedIssue>();
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

  /**
   * Adds an issue. The line is the subject of the message, which continues "is …" or "has …". Of several issues with the same `sumAs`,
   * the first is passed on with the lines of the others.
   */
  report(lineIndex: number, kind: IssueKind, message: string, sumAs?: string): void {
    const similar = sumAs === undefined ? undefined : this.summed.get(sumAs);
    if (similar) {
      similar.others.push(pathOf(lineIndex));
      return;
    }
    const issue: PlacedIssue = { kind, lineIndex, message, path: pathOf(lineIndex), others: [] };
    this.issues.push(issue);
    if (sumAs !== undefined) this.summed.set(sumAs, issue);
  }

  /** Reports what is beside a name or in a message and left out, and what is guessed. */
  reportLeftOut(lineIndex: number, { time, at, unreadDay, guessedDay, aside, to, leftOut }: Label): void {
    if (time !== undefined) {
      this.report(lineIndex, 'left-out', `has a time beside the name, ${describe(time)}, which is left out.`, 'time');
    }
    if (unreadDay !== undefined) {
      const day = describe(unreadDay);
      this.report(
        lineIndex,
        'left-out',
        `has a date, ${day}, whose day and month nothing tells apart; it is left out.`,
        'day',
      );
    }
    if (guessedDay !== undefined) {
      const message = `has a date, ${describe(guessedDay)}, which is most likely ${at?.slice(0, 10)}; other dates are read alike.`;
      this.report(lineIndex, 'guessed', message, 'guessed day');
    }
    if (aside !== undefined) {
      this.report(lineIndex, 'left-out', `has ${describe(aside)} after a known name, which is left out.`);
    }
    if (to !== undefined) {
      const advice = everyone.test(to) ? '' : ' Make sure that it may be published.';
      const message = `is a message to ${describe(to)}; the recipient is left out.${advice}`;
      this.report(lineIndex, 'left-out', message, `to ${to}`);
    }
    if (leftOut !== undefined) this.reportProgramWords(lineIndex, leftOut);
  }

  /** Reports a line that nobody says, and that is left out. */
  reportLeftOutLine(lineIndex: number, { words, time }: LeftOutLine): void {
    if (words) this.reportProgramWords(lineIndex, words);
    if (time) this.report(lineIndex, 'left-out', `has a time, ${describe(time)}, which is left out.`, 'time');
  }

  private reportProgramWords(lineIndex: number, words: string): void {
    const message = `has ${describe(words)}, which nobody said; it is left out.`;
    this.report(lineIndex, 'left-out', message, `program ${words}`);
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
   * Begins a turn, or continues the current one if it has the same speaker and day, and no new topic. Without a label, or with one that
   * names nobody, the turn has no speaker.
   * Returns the body of the turn.
   */
  beginTurn(label: Label | undefined, lineIndex: number): BodyBuilder {
    const last = this.turns.at(-1);
    const heading = last?.body.takeHeading();
    if (heading) this.topic = plainText(heading.text);
    const key = label?.key ?? '';
    const speaker = label && key !== '' ? this.speakerIdOf(label, lineIndex) : '';
    const isContinued = last?.key === key && isSameDay(last.at, label?.at) && !label?.startsTurn;
    if (last && isContinued && this.topic === undefined) return last.body;
    const turn = { key, speaker, body: new BodyBuilder(), lineIndex, topic: this.topic, at: label?.at };
    this.topic = undefined;
    this.turns.push(turn);
    return turn.body;
  }

  /** Returns the conversation and passes the issues to `onIssue`. */
  build(): Conversation {
    const turns: Turn[] = [];
    for (const { speaker, body, topic, lineIndex, at } of this.turns) {
      const blocks = body.build();
      if (blocks.length === 0) {
        if (speaker === '') continue;
        this.report(
          lineIndex,
          'missing',
          'names a speaker who says nothing; the turn is empty. Add text, or remove the name.',
        );
      }
      turns.push({ speaker, body: blocks, ...(topic !== undefined && { topic }), ...(at !== undefined && { at }) });
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
    for (const issue of this.issues.sort((one, other) => one.lineIndex - other.lineIndex)) {
      const { kind, path, message } = issue;
      this.onIssue?.({ kind, path, message: message + otherPlaces(issue) });
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
  private speakerIdOf({ name, key, kind, asks }: Label, lineIndex: number): string {
    let named = this.speakers.get(key);
    if (!named) {
      const speaker = this.knownSpeakers.find(key) ?? { id: this.newId(name), name, ...(asks && { asks }) };
      named = { speaker, lineIndex };
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

/** An issue of a line, and the paths of others like it. */
interface PlacedIssue extends IssueSummary {
  others: string[];
  lineIndex: number;
}

function isSameDay(at: string | undefined, other: string | undefined): boolean {
  return at?.slice(0, 10) === other?.slice(0, 10);
}

/** All participants of a meeting, in the languages in which messages of Zoom are read. */
const everyone = /^(?:everyone|alle|tout le monde|todos|tutti|iedereen)\b/i;

function pathOf(lineIndex: number): string {
  return `line ${lineIndex + 1}`;
}

interface UnfinishedTurn {
  /** The key of the speaker's name; an empty string for a turn without a speaker. */
  key: string;
  /** The id of the speaker. */
  speaker: string;
  body: BodyBuilder;
  topic: string | undefined;
  at: string | undefined;
  /** The line that names the speaker. */
  lineIndex: number;
}

interface NamedSpeaker {
  /** The kind may stay unknown: `human` would be a guess. */
  speaker: Omit<Speaker, 'kind'> & { kind?: SpeakerKind };
  /** The first line with the name. */
  lineIndex: number;
}
