import { plainText } from '../article/plainText';
import { inLine, type Transcript, type TranscriptPart, type TranscriptTurn } from './transcript';

/** Writes a transcript as plain text: blank lines between turns and paragraphs, title and topics underlined. */
export function writePlainText({ title, subtitle, note, names, marks, turns }: Transcript): string {
  const head = [underlined(title, '='), subtitle].filter(Boolean).join('\n');
  const chunks = [head, note && `[${note}]`, ...turns.flatMap((turn) => turnChunks(turn, names, marks))].filter(
    Boolean,
  );
  return chunks.length > 0 ? `${chunks.join('\n\n')}\n` : '';
}

function turnChunks({ speaker, topic, parts }: TranscriptTurn, names: readonly string[], marks: string): string[] {
  const label = speaker === '' ? '' : `${speaker}:`;
  const chunks = parts.map((part, index) => {
    const words = partText(part, marks);
    if (label === '') return words;
    if (part.type !== 'paragraph') return index === 0 ? `${label}\n${words}` : words;
    return index === 0 || isAmbiguous(words, names) ? `${label} ${escapeTime(words)}` : words;
  });
  return [heading(topic), ...(chunks.length > 0 ? chunks : [label])];
}

/** True if `parseConversation` could read a paragraph as a name, a list or other markup. It then repeats the label. */
function isAmbiguous(words: string, names: readonly string[]): boolean {
  if (markup.test(words) || /^[^:：]{1,80}[:：]/u.test(words) || names.includes(words)) return true;
  return likeName.test(words) && words.split(' ').length <= 8;
}

/** The beginning of a list, a quote, a heading or a divider. */
const markup = /^(?:[-*•>#=_⁂]|\d{1,3}[.)]\s)/u;

/** A text without the punctuation of a sentence, like a name on a line of its own. */
const likeName = /^[\p{L}_@][^,;!?…"“”„«»。！？]{0,79}$(?<!\.)/u;

/** Puts a backslash before a time in brackets that is part of the text, so that it is not read as the time of the turn. */
function escapeTime(words: string): string {
  return /^(?:\\+[[(（]|[[(（][^)\]）]*\d:\d)/u.test(words) ? `\\${words}` : words;
}

function partText({ type, lines }: TranscriptPart, marks: string): string {
  const texts = lines.map(({ marker, text }) => marker + inLine(plainText(text, marks)));
  if (type === 'heading') return heading(texts.join(' '));
  return type === 'quote' ? texts.map((line) => `> ${line}`).join('\n>\n') : texts.join('\n');
}

/** An underlined heading, or one with `## ` if its text begins like other markup. */
function heading(words: string): string {
  return markup.test(words) ? `## ${words}` : underlined(words, '-');
}

function underlined(words: string, character: string): string {
  return words && `${words}\n${character.repeat(Math.min(Math.max(words.length, 3), 60))}`;
}
