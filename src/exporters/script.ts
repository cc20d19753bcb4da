import type { Block } from '../article/Block';
import type { Conversation, Speaker, SpeakerKind } from '../article/Conversation';
import { formOf, wordsOfBlock } from '../article/formOf';
import { givenTurns } from '../article/givenTurns';
import { isRecord } from '../article/guards';
import { listOf, plainly } from '../article/plainly';
import { plainText } from '../article/plainText';
import type { Text } from '../article/Text';

/** A conversation as it is written out: lines, and who says them. */
export interface Script {
  /** The title, subtitle and note; each an empty string where there is none. */
  title: string;
  /** What the conversation is about. */
  subtitle: string;
  /** How it came about. */
  note: string;
  /** The marks around what is quoted, as `quotationMarks` gives them. */
  marks: string;
  /** The names of the voices, without their kinds. */
  names: readonly string[];
  /** What is said, in order. */
  turns: readonly ScriptTurn[];
}

/** One turn as it is written out. */
export interface ScriptTurn {
  /** The name and, in brackets, the kind; an empty string for what is nobody's. */
  voice: string;
  /** The topic that begins; an empty string where none does. */
  topic: string;
  /** When it was said, as the turn has it. */
  at: unknown;
  /** What was said. */
  parts: readonly Part[];
}

/** The lines of one block. */
export interface Part {
  /** What the lines are. */
  type: 'paragraph' | 'heading' | 'list' | 'quote' | 'rule';
  /** The words of each line, and the mark before them. */
  lines: readonly { mark: string; text: Text }[];
}

/** Reads a conversation for writing; whatever stands in it is written plainly. */
export function scriptOf(
  conversation: Conversation,
  kindNames: Partial<Record<SpeakerKind, string>>,
  marks: string,
): Script {
  const { title, subtitle, note, speakers }: Partial<Conversation> = isRecord(conversation) ? conversation : {};
  const voices = new Map<unknown, string>();
  for (const speaker of listOf(speakers).toReversed()) voices.set(speaker?.id, voiceOf(speaker, kindNames));
  return {
    title: inLine(title),
    subtitle: inLine(subtitle),
    note: inLine(note),
    marks,
    names: listOf(speakers).map(nameOf),
    turns: givenTurns(conversation).map(({ speaker, topic, at, body }) => ({
      voice: voices.get(speaker) ?? inLine(speaker),
      topic: inLine(topic),
      at,
      parts: listOf(body).flatMap((block) => partsOf(block, marks)),
    })),
  };
}

/** The words of a value in one line. */
export function inLine(value: unknown): string {
  return (typeof value === 'string' ? value : plainly(value)).replace(/\s+/g, ' ').trim();
}

function nameOf(speaker: Speaker | undefined): string {
  return inLine(speaker?.name ?? speaker?.id);
}

function voiceOf(speaker: Speaker | undefined, kindNames: Partial<Record<SpeakerKind, string>>): string {
  const name = nameOf(speaker);
  const kind: unknown = speaker?.kind;
  const isKnown = kind === 'human' || kind === 'ai' || kind === 'organization';
  const kindName = inLine(isKnown ? kindNames[kind] : kind);
  // A name that ends like a kind, "Ida (AI)", needs the kind behind it: a reader would take its end for it.
  const said = kindName === '' && endsWithKind(name, kindNames) ? inLine(kind) : kindName;
  return name === '' || said === '' ? name : `${name} (${said})`;
}

function endsWithKind(name: string, kindNames: Partial<Record<SpeakerKind, string>>): boolean {
  const [, inside] = /[(（]\s*([^()（）]*?)\s*[)）]$/u.exec(name.toLowerCase()) ?? [];
  const kinds = ['human', 'ai', 'organization', 'organisation', ...Object.values(kindNames)];
  return inside !== undefined && kinds.some((kind) => inLine(kind).toLowerCase() === inside);
}

function partsOf(block: unknown, marks: string): readonly Part[] {
  const form = formOf(block);
  const part = form ? parts[form](block as never, marks) : paragraph(wordsOfBlock(block));
  const lines = part?.lines.filter(({ text }) => part.type === 'rule' || plainText(text).trim() !== '') ?? [];
  return part && lines.length > 0 ? [{ type: part.type, lines }] : [];
}

const parts: { [Type in Block['type']]: (block: Extract<Block, { type: Type }>, marks: string) => Part | undefined } = {
  paragraph: ({ text }) => paragraph(text),
  heading: ({ text }) => ({ type: 'heading', lines: [{ mark: '', text: text ?? '' }] }),
  list: ({ items, ordered }) => ({
    type: 'list',
    lines: listOf(items).map((text, index) => ({ mark: ordered ? `${index + 1}. ` : '- ', text: text ?? '' })),
  }),
  quote: ({ paragraphs, attribution }) => ({
    type: 'quote',
    lines: [
      ...listOf(paragraphs).map((text) => ({ mark: '', text: text ?? '' })),
      { mark: '— ', text: attribution ?? '' },
    ],
  }),
  figure: ({ image, caption }, marks) => {
    const words = inLine(plainText(caption, marks)) || inLine(image?.alt);
    return words === '' ? undefined : paragraph(`[${words}]`);
  },
  // It repeats words that are there already.
  pullQuote: () => undefined,
  divider: () => ({ type: 'rule', lines: [{ mark: '* * *', text: '' }] }),
};

function paragraph(text: Text | undefined): Part {
  return { type: 'paragraph', lines: [{ mark: '', text: text ?? '' }] };
}
