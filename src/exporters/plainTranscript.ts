import { plainText } from '../article/plainText';
import { inLine, type Part, type Script, type ScriptTurn } from './script';

/** A script as plain text: a blank line between turns and paragraphs, a line below the title and below topics. */
export function plainTranscript({ title, subtitle, note, names, marks, turns }: Script): string {
  const head = [underlined(title, '='), subtitle].filter(Boolean).join('\n');
  const chunks = [head, note && `[${note}]`, ...turns.flatMap((turn) => turnChunks(turn, names, marks))].filter(
    Boolean,
  );
  return chunks.length > 0 ? `${chunks.join('\n\n')}\n` : '';
}

function turnChunks({ voice, topic, parts }: ScriptTurn, names: readonly string[], marks: string): string[] {
  const label = voice === '' ? '' : `${voice}:`;
  const chunks = parts.map((part, index) => {
    const words = partText(part, marks);
    if (label === '') return words;
    if (part.type !== 'paragraph') return index === 0 ? `${label}\n${words}` : words;
    return index === 0 || mayMislead(words, names) ? `${label} ${spoken(words)}` : words;
  });
  return [heading(topic), ...(chunks.length > 0 ? chunks : [label])];
}

/** True for words that would be taken for a name, a list or the like if the name of whoever says them did not stand before them. */
function mayMislead(words: string, names: readonly string[]): boolean {
  if (mark.test(words) || /^[^:：]{1,80}[:：]/u.test(words) || names.includes(words)) return true;
  return likeName.test(words) && words.split(' ').length <= 8;
}

/** What begins a list, a quotation, a heading or a rule. */
const mark = /^(?:[-*•>#=_⁂]|\d{1,3}[.)]\s)/u;

/** Words without the punctuation of a sentence, as a name on a line of its own is. */
const likeName = /^[\p{L}_@][^,;!?…"“”„«»。！？]{0,79}$(?<!\.)/u;

/** Words behind a name; a time in brackets would be taken for that of the turn, and a backslash says that it is spoken. */
function spoken(words: string): string {
  return /^(?:\\+[[(（]|[[(（][^)\]）]*\d:\d)/u.test(words) ? `\\${words}` : words;
}

function partText({ type, lines }: Part, marks: string): string {
  const written = lines.map(({ mark, text }) => mark + inLine(plainText(text, marks)));
  if (type === 'heading') return heading(written.join(' '));
  return type === 'quote' ? written.map((line) => `> ${line}`).join('\n>\n') : written.join('\n');
}

/** A heading with a line below, or, where the words begin as something else does, with marks before them. */
function heading(words: string): string {
  return mark.test(words) ? `## ${words}` : underlined(words, '-');
}

function underlined(words: string, line: string): string {
  return words && `${words}\n${line.repeat(Math.min(Math.max(words.length, 3), 60))}`;
}
