import { plainText } from '../article/plainText';
import { inLine, type Part, type Script, type ScriptTurn } from './script';

/** A script as plain text: a blank line between turns and paragraphs, a line below the title and below topics. */
export function plainTranscript({ title, subtitle, note, marks, turns }: Script): string {
  const head = [underlined(title, '='), subtitle].filter(Boolean).join('\n');
  const chunks = [head, note && `[${note}]`, ...turns.flatMap((turn) => turnChunks(turn, marks))].filter(Boolean);
  return chunks.length > 0 ? `${chunks.join('\n\n')}\n` : '';
}

function turnChunks({ voice, topic, parts }: ScriptTurn, marks: string): string[] {
  const label = voice === '' ? '' : `${voice}:`;
  const chunks = parts.map((part, index) => {
    const words = partText(part, marks);
    if (label === '') return words;
    if (part.type !== 'paragraph') return index === 0 ? `${label}\n${words}` : words;
    return index === 0 || mayMislead.test(words) ? `${label} ${words}` : words;
  });
  return [underlined(topic, '-'), ...(chunks.length > 0 ? chunks : [label])];
}

/** Words that would be taken for a name, a list or the like if the name of whoever says them did not stand before them. */
const mayMislead = /^(?:[^:：]{1,80}[:：]|[-*•>#=_⁂]|\d{1,3}[.)]\s)/u;

function partText({ type, lines }: Part, marks: string): string {
  const written = lines.map(({ mark, text }) => mark + inLine(plainText(text, marks)));
  if (type === 'heading') return underlined(written.join(' '), '-');
  return type === 'quote' ? written.map((line) => `> ${line}`).join('\n>\n') : written.join('\n');
}

function underlined(words: string, line: string): string {
  return words && `${words}\n${line.repeat(Math.min(Math.max(words.length, 3), 60))}`;
}
