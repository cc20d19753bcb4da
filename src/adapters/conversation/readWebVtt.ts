import type { IssueKind } from '../../article/Issue';
import { describe } from '../../article/Reader';
import type { Text } from '../../article/Text';
import { unescaped } from '../../article/unescaped';
import type { ConversationBuilder } from './ConversationBuilder';
import { withNames, withoutRepetitions, withTurnChanges } from './cues';
import type { KnownSpeakers } from './KnownSpeakers';
import { type Label, nobody, readVoice } from './label';
import { type Outline, prefixOutline } from './outline';
import { readCueText, type Utterance } from './readCueText';
import { readSubRipTags } from './readSubRipTags';
import { type Cue, readWebVttFile } from './webVttFile';

/** Reads a WebVTT file (W3C WebVTT, 4 and 6). Consecutive cues of one voice are one turn. */
export function readWebVtt(lines: readonly string[], builder: ConversationBuilder, knownSpeakers: KnownSpeakers): void {
  const utterances = readFile(lines, builder, knownSpeakers);
  const { labels, possibleLabels } = labelsOf(utterances, knownSpeakers);
  if (utterances.length === 0)
    builder.report(0, 'missing', 'begins a file without text in cues; the conversation has no turns.');
  const hasMarks = utterances.some(({ startsTurn }) => startsTurn);
  utterances.forEach(({ voice, text, lineIndex, topic, startsTurn }, index) => {
    const label = labels.get(index);
    const previous = labels.get(index - 1);
    if (topic !== undefined) builder.topic = topic;
    if (label) {
      const body = builder.beginTurn(label, lineIndex);
      // Cues are cut to fit the screen, so a paragraph continues in the next one. A voice tag repeated inside a cue begins a paragraph.
      if (previous?.key === label.key && utterances[index - 1]?.lineIndex === lineIndex) body.endBlock();
      body.addText(voice === undefined ? withoutName(text, label.words) : text);
      builder.reportLeftOut(lineIndex, label);
      return;
    }
    if (startsTurn) {
      builder.report(lineIndex, 'missing', 'begins a turn without a name, which has no speaker.', 'nobody');
      builder.beginTurn({ ...nobody, startsTurn }, lineIndex).addText(text);
      return;
    }
    const continuesTurn = topic === undefined && builder.body !== undefined;
    // Where a mark says that another speaker begins, other cues continue.
    if (!hasMarks && (index === 0 || previous !== undefined || topic !== undefined)) {
      const place = continuesTurn ? 'in the turn above' : 'as a turn without a speaker';
      builder.report(lineIndex, 'missing', `names no voice; it is kept ${place}. Name the voice: <v Name>…`, place);
    }
    const possibleLabel = possibleLabels.get(index);
    if (possibleLabel) builder.reportPossibleName(lineIndex, possibleLabel);
    const body = (continuesTurn && builder.body) || builder.beginTurn(undefined, lineIndex);
    body.addText(text);
  });
}

/** An utterance with its place in the file. */
interface PlacedUtterance extends Utterance {
  /** The index of the first line of the cue. */
  lineIndex: number;
  /** The topic in a comment before it. */
  topic?: string;
  /** True if another speaker begins with it. */
  startsTurn?: boolean;
}

/** Returns the utterances of a file. Title, subtitle and note go to the builder. */
function readFile(
  lines: readonly string[],
  builder: ConversationBuilder,
  knownSpeakers: KnownSpeakers,
): PlacedUtterance[] {
  const utterances: PlacedUtterance[] = [];
  const { title, format, parts } = readWebVttFile(lines, (...issue) => builder.report(...issue));
  const withoutRepeated = withoutRepetitions(parts, (lineIndex) =>
    builder.report(lineIndex, 'left-out', 'repeats the captions above, which roll; each line is kept once.', 'rolling'),
  );
  if (title !== '') builder.title = title;
  let topic: { text: string; lineIndex: number } | undefined;

  function setTopic(next: typeof topic): void {
    if (topic) builder.report(topic.lineIndex, 'left-out', 'names a topic without any text; it is left out.');
    topic = next;
  }

  for (const part of withTurnChanges(withNames(withoutRepeated, knownSpeakers))) {
    const { lineIndex } = part;
    if (part.type === 'cue') {
      const { name, isCertain, startsTurn } = part;
      if (name !== undefined && !isCertain) {
        const message = `has a name beside the text of the cue, ${describe(name)}, which is read as its speaker.`;
        builder.report(lineIndex, 'guessed', message, 'name of cue');
      }
      utterancesIn(part, format === 'subrip', builder).forEach((utterance, index) => {
        utterances.push({
          ...(name !== undefined && { voice: name }),
          ...utterance,
          lineIndex,
          ...(topic && { topic: topic.text }),
          ...(startsTurn && index === 0 && { startsTurn }),
        });
        topic = undefined;
      });
      continue;
    }
    const [, key, text = ''] = /^(subtitle|about|topic):\s*(.*)$/is.exec(unescaped(part.text)) ?? [];
    if (key === undefined) builder.report(lineIndex, 'left-out', 'is a comment, which is left out.');
    else if (/^s/i.test(key)) builder.subtitle = text;
    else if (/^a/i.test(key)) builder.note = text;
    else setTopic({ text, lineIndex });
  }
  setTopic(undefined);
  return utterances;
}

/** Parses the text of a cue and reports its issues with their lines. */
function utterancesIn({ text, textLineIndex }: Cue, isSubRip: boolean, builder: ConversationBuilder): Utterance[] {
  // No player drops anything of SubRip, which has no specification.
  if (isSubRip) return readCueText(readSubRipTags(text), () => {});
  const issues: { index: number; kind: IssueKind; message: string }[] = [];
  const utterances = readCueText(text, (index, kind, message) => issues.push({ index, kind, message }));
  let lineIndex = textLineIndex;
  let lineStart = 0;
  for (const { index, kind, message } of issues.sort((one, other) => one.index - other.index)) {
    for (let end = text.indexOf('\n', lineStart); end !== -1 && end < index; end = text.indexOf('\n', lineStart)) {
      lineIndex += 1;
      lineStart = end + 1;
    }
    builder.report(lineIndex, kind, message);
  }
  return utterances;
}

/** The speaker of each utterance: its voice or, as some recorders write, a name and a colon at the start of its text. */
function labelsOf(
  utterances: readonly PlacedUtterance[],
  knownSpeakers: KnownSpeakers,
): Pick<Outline, 'labels' | 'possibleLabels'> {
  const labels = new Map<number, Label>();
  utterances.forEach(({ voice }, index) => {
    if (voice !== undefined) labels.set(index, readVoice(voice, knownSpeakers));
  });
  const lines = utterances.map(({ voice, text }) => (voice === undefined ? textBeforeMark(text) : ''));
  const prefixes = prefixOutline(lines, knownSpeakers, new Set([...labels.values()].map(({ key }) => key)));
  if (!prefixes.isLikely) {
    // Where another speaker begins, a name is expected.
    for (const [index, label] of prefixes.labels) if (utterances[index]?.startsTurn) labels.set(index, label);
    return { labels, possibleLabels: new Map() };
  }
  return { labels: new Map([...labels, ...prefixes.labels]), possibleLabels: prefixes.possibleLabels };
}

function textBeforeMark(text: Text): string {
  const first = typeof text === 'string' ? text : text[0];
  return typeof first === 'string' ? first : '';
}

/** Removes the name at the start of a text; `words` is what follows it before the first mark. */
function withoutName(text: Text, words: string): Text {
  if (typeof text === 'string') return words;
  const [first, ...others] = text;
  const hasSpace = typeof first === 'string' && /\s$/.test(first);
  return words === '' ? others : [hasSpace ? `${words} ` : words, ...others];
}
