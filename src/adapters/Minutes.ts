import type { Conversation, Speaker, SpeakerKind, Turn } from '../article/Conversation';
import type { IssueKind, OnIssue } from '../article/Issue';
import { plainText } from '../article/plainText';
import { describe } from '../article/Reader';
import { Body } from './Body';
import type { Label } from './label';
import type { Voices } from './Voices';

/** A conversation while it is being read: who has spoken, what was said, and who hears of what could not be read. */
export class Minutes {
  /** The name of the conversation. */
  title: string | undefined;
  /** What it is about. */
  subtitle: string | undefined;
  /** How it came about. */
  note: string | undefined;
  /** The name of the topic that begins with the next turn. */
  topic: string | undefined;
  private readonly reports: { kind: IssueKind; position: number; message: string }[] = [];
  private readonly heard = new Map<string, Heard>();
  private readonly ids: Set<string>;
  private readonly slugs = new Map<string, number>();
  private readonly turns: { key: string; speaker: string; body: Body; topic: string | undefined; position: number }[] =
    [];

  constructor(
    private readonly voices: Voices,
    private readonly defaultKind: SpeakerKind | undefined,
    private readonly onIssue: OnIssue | undefined,
  ) {
    this.ids = new Set(voices.ids());
  }

  /** Tells of a line, by its position; the message goes on from there: "is …", "has …". */
  report(position: number, message: string, kind: IssueKind = 'changed'): void {
    this.reports.push({ kind, position, message });
  }

  /** Tells of the times beside a name. */
  reportTime(position: number, { time }: Label): void {
    if (time !== undefined) {
      this.report(position, `has a time beside the name, ${describe(time)}, which is left out.`);
    }
  }

  /** Tells of what may be a name in words that go on the turn above. */
  reportDoubt(position: number, { name }: Label): void {
    this.report(
      position,
      `may begin with a name, ${describe(name)}; it is kept as words of the turn above. If it is one, pass it in \`speakers\`.`,
    );
  }

  /** What is being said; nothing before the first turn. */
  get body(): Body | undefined {
    return this.turns.at(-1)?.body;
  }

  /** What a voice says from here on: a new turn, or the last one where it is the same voice's; without a label, it is nobody's. */
  begin(label: Label | undefined, position: number): Body {
    const last = this.turns.at(-1);
    const heading = last?.body.takeHeading();
    if (heading) this.topic = plainText(heading.text);
    const key = label?.key ?? '';
    const speaker = label ? this.speakerOf(label, position) : '';
    if (last?.key === key && this.topic === undefined) return last.body;
    const turn = { key, speaker, body: new Body(), position, topic: this.topic };
    this.topic = undefined;
    this.turns.push(turn);
    return turn.body;
  }

  /** All that was read. */
  finished(): Conversation {
    const turns: Turn[] = [];
    for (const { speaker, body, topic, position } of this.turns) {
      const blocks = body.finished();
      if (blocks.length === 0) {
        if (speaker === '') continue;
        this.report(
          position,
          'names somebody who says nothing; the turn is empty. Add the words, or take the name out.',
        );
      }
      turns.push({ speaker, body: blocks, ...(topic !== undefined && { topic }) });
    }
    const speakers = [...this.heard.values()].map(({ speaker, position }) => {
      const kind = speaker.kind ?? this.defaultKind;
      if (!kind) {
        this.report(
          position,
          `names ${describe(speaker.name)} without a kind, and readers are not told of one. Write it behind the name, such as (AI), or pass the speaker in \`speakers\`.`,
        );
      }
      return (kind === speaker.kind ? speaker : { ...speaker, kind }) as Speaker;
    });
    // Some things are known at the end alone; whoever mends the text reads it from the top.
    for (const { kind, position, message } of this.reports.sort((one, other) => one.position - other.position)) {
      this.onIssue?.({ kind, path: `line ${position + 1}`, message });
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

  /** The id of the voice that a label names. */
  private speakerOf({ name, key, kind }: Label, position: number): string {
    let heard = this.heard.get(key);
    if (!heard) {
      heard = { speaker: this.voices.known(key) ?? { id: this.newId(name), name }, position };
      this.heard.set(key, heard);
    }
    const told = heard.speaker.kind;
    if (kind && told && kind !== told) {
      this.report(
        position,
        `calls ${describe(name)} ${kind}, which is known as ${told}; it stays that. Make the two agree.`,
      );
    } else if (kind && !told) heard.speaker = { ...heard.speaker, kind };
    return heard.speaker.id;
  }

  /** An id made of the letters of a name, whatever their script. */
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

interface Heard {
  /** A speaker without a kind stays without one: to call it human would be a guess. */
  speaker: Omit<Speaker, 'kind'> & { kind?: SpeakerKind };
  /** The line that named it first. */
  position: number;
}
