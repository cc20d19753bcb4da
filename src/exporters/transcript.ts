import type { Block } from '../article/Block';
import type { Conversation, Speaker, SpeakerKind } from '../article/Conversation';
import { formOf } from '../article/formOf';
import { givenTurns } from '../article/givenTurns';
import { isRecord, listOf } from '../article/guards';
import { plainText } from '../article/plainText';
import type { Text } from '../article/Text';
import { textOfUnknown } from '../article/textOfUnknown';
import { type Part, walkBlocks } from '../article/walkBlocks';

/** A conversation prepared for writing as plain text or WebVTT. Missing texts are empty strings. */
export interface Transcript {
  title: string;
  subtitle: string;
  note: string;
  /** Quotation marks, as `quotationMarks` returns them. */
  marks: string;
  /** The names of the speakers, without their kinds. */
  names: readonly string[];
  turns: readonly TranscriptTurn[];
}

/** A turn of a transcript. */
export interface TranscriptTurn {
  /** The name, with the kind in brackets; an empty string for a turn without a speaker. */
  speaker: string;
  /** The topic that begins with the turn; an empty string if none does. */
  topic: string;
  /** The unvalidated date of the turn. */
  at: unknown;
  parts: readonly TranscriptPart[];
}

/** The lines of a block. */
export interface TranscriptPart {
  type: 'paragraph' | 'heading' | 'list' | 'quote' | 'divider';
  /** Each line, with a marker before it such as `- `. */
  lines: readonly { marker: string; text: Text }[];
}

/** Prepares a conversation, which may be any value, for writing. Blocks of unknown types are paragraphs of their text. */
export function transcriptOf(
  conversation: Conversation,
  kindNames: Partial<Record<SpeakerKind, string>>,
  marks: string,
): Transcript {
  const { title, subtitle, note, speakers }: Partial<Conversation> = isRecord(conversation) ? conversation : {};
  const labels = new Map<unknown, string>();
  for (const speaker of listOf(speakers).toReversed()) labels.set(speaker?.id, labelOf(speaker, kindNames));
  return {
    title: inLine(title),
    subtitle: inLine(subtitle),
    note: inLine(note),
    marks,
    names: listOf(speakers).map(nameOf),
    turns: givenTurns(conversation).map(({ speaker, topic, at, body }) => ({
      speaker: labels.get(speaker) ?? inLine(speaker),
      topic: inLine(topic),
      at,
      parts: listOf(body).flatMap((block) => partsOf(block, marks)),
    })),
  };
}

/** The text of any value on one line. */
export function inLine(value: unknown): string {
  return (typeof value === 'string' ? value : textOfUnknown(value)).replace(/\s+/g, ' ').trim();
}

function nameOf(speaker: Speaker | undefined): string {
  return inLine(speaker?.name ?? speaker?.id);
}

function labelOf(speaker: Speaker | undefined, kindNames: Partial<Record<SpeakerKind, string>>): string {
  const name = nameOf(speaker);
  const kind: unknown = speaker?.kind;
  const isKnown = kind === 'human' || kind === 'ai' || kind === 'organization';
  const kindName = inLine(isKnown ? kindNames[kind] : kind);
  // A name that ends like a kind, "Ida (AI)", is followed by its real kind even if that has no word. Its end would be read as the kind.
  const kindText = kindName === '' && endsWithKind(name, kindNames) ? inLine(kind) : kindName;
  return name === '' || kindText === '' ? name : `${name} (${kindText})`;
}

function endsWithKind(name: string, kindNames: Partial<Record<SpeakerKind, string>>): boolean {
  const [, inside] = /[(（]\s*([^()（）]*?)\s*[)）]$/u.exec(name.toLowerCase()) ?? [];
  const kinds = ['human', 'ai', 'organization', 'organisation', ...Object.values(kindNames)];
  return inside !== undefined && kinds.some((kind) => inLine(kind).toLowerCase() === inside);
}

function partsOf(block: unknown, marks: string): readonly TranscriptPart[] {
  const form = formOf(block);
  const all = form && parts[form] ? [parts[form](block as never, marks)] : paragraphsOf(block);
  return all.flatMap((part) => {
    const lines = part?.lines.filter(({ text }) => part.type === 'divider' || plainText(text).trim() !== '') ?? [];
    return part && lines.length > 0 ? [{ type: part.type, lines }] : [];
  });
}

/** How blocks are written, by type. All others are paragraphs: one for each text in them, at any depth. */
const parts: {
  [Type in Block['type']]?: (block: Extract<Block, { type: Type }>, marks: string) => TranscriptPart | undefined;
} = {
  heading: ({ text }) => ({ type: 'heading', lines: [{ marker: '', text: text ?? '' }] }),
  list: (block) => ({ type: 'list', lines: linesOf(block) }),
  quote: ({ paragraphs, attribution }) => ({
    type: 'quote',
    lines: [
      ...listOf(paragraphs).map((text) => ({ marker: '', text: text ?? '' })),
      { marker: '— ', text: attribution ?? '' },
    ],
  }),
  figure: ({ image, caption }, marks) => {
    const words = inLine(plainText(caption, marks)) || inLine(image?.alt);
    return words === '' ? undefined : paragraph(`[${words}]`);
  },
  divider: () => ({ type: 'divider', lines: [{ marker: '* * *', text: '' }] }),
};

/** The lines of a list: one for each text in it, indented by the lists around it. */
function linesOf(list: Block): TranscriptPart['lines'] {
  const lines: { marker: string; text: Text }[] = [];
  const begun = new Map<Part, number>();
  let marker = '';
  const begin = (holder: Part) => {
    const index = begun.get(holder) ?? 0;
    begun.set(holder, index + 1);
    marker = markerOf(holder.value, index);
  };
  walkBlocks(
    { body: [list] },
    {
      part({ field, holder }) {
        if (holder && isInList(field, holder)) begin(holder);
        return undefined;
      },
      text(text, content, field, holder) {
        if (content !== 'text' || !holder) return;
        const isItem = isInList(field, holder);
        if (isItem) begin(holder);
        const lists = listsAround(holder) + (isItem ? 1 : 0);
        // The blocks of an item follow its first line without a marker.
        lines.push({ marker: '  '.repeat(marker ? lists - 1 : lists) + marker, text: (text ?? '') as Text });
        marker = '';
      },
    },
  );
  return lines;
}

/** What is before an item of a list: a number, or a hyphen. */
function markerOf({ items, ordered, start, reversed }: Part['value'], index: number): string {
  if (!ordered) return '- ';
  const first = typeof start === 'number' ? start : reversed === true ? listOf(items as unknown[]).length : 1;
  return `${reversed === true ? first - index : first + index}. `;
}

function isInList(field: string, { value, content }: Part): boolean {
  return field === 'items' && content === 'block' && value.type === 'list';
}

/** How many lists a part is inside. */
function listsAround({ field, holder }: Part): number {
  return holder ? listsAround(holder) + (isInList(field, holder) ? 1 : 0) : 0;
}

function paragraphsOf(block: unknown): TranscriptPart[] {
  const paragraphs: TranscriptPart[] = [];
  walkBlocks(
    { body: [block as Block] },
    {
      // A label repeats words, or is no part of what is said.
      text(text, content) {
        if (content === 'text') paragraphs.push(paragraph(text as Text));
      },
    },
  );
  return paragraphs;
}

function paragraph(text: Text | undefined): TranscriptPart {
  return { type: 'paragraph', lines: [{ marker: '', text: text ?? '' }] };
}
