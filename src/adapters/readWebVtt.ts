import { describe } from '../article/Reader';
import type { Text } from '../article/Text';
import { unescaped } from '../article/unescaped';
import { readCueText, type Utterance } from './cueText';
import { type Label, readName } from './label';
import type { Minutes } from './Minutes';
import { type Outline, prefixOutline } from './outline';
import type { Voices } from './Voices';
import { type Cue, readWebVttFile } from './webVttFile';

/** Reads a WebVTT file (W3C WebVTT, 4 and 6); the cues of one voice, one after the other, are one turn. */
export function readWebVtt(lines: readonly string[], minutes: Minutes, voices: Voices): void {
  const heard = hear(lines, minutes);
  const { labels, doubts } = labelsOf(heard, voices);
  if (heard.length === 0)
    minutes.report(0, 'begins a file without a cue that has words; the conversation has no turns.');
  heard.forEach(({ voice, text, position, topic }, index) => {
    const label = labels.get(index);
    const before = labels.get(index - 1);
    if (topic !== undefined) minutes.topic = topic;
    if (label) {
      const body = minutes.begin(label, position);
      // Cues are cut where the screen is full; only a voice that is named again in its own cue begins anew.
      if (before?.key === label.key && heard[index - 1]?.position === position) body.close();
      body.say(voice === undefined ? behindName(text, label.words) : text);
      minutes.reportTime(position, label);
      if (voice !== undefined && label.aside !== undefined) {
        minutes.report(position, `has ${describe(label.aside)} behind a known name, which is left out.`);
      }
      return;
    }
    const goesOn = topic === undefined && minutes.body !== undefined;
    if (index === 0 || before !== undefined || topic !== undefined) {
      const kept = goesOn ? 'in the turn above' : 'as a turn of nobody’s';
      minutes.report(position, `names no voice; it is kept ${kept}. Name the voice: <v Name>…`);
    }
    const doubt = doubts.get(index);
    if (doubt) minutes.reportDoubt(position, doubt);
    const body = (goesOn && minutes.body) || minutes.begin(undefined, position);
    body.say(text);
  });
}

/** What one voice says in a cue, and where the cue is. */
interface Heard extends Utterance {
  /** The line of the cue, by its position. */
  position: number;
  /** The topic that a comment names before it. */
  topic?: string;
}

/** All that is said in a file; what its comments tell of the conversation goes into the minutes. */
function hear(lines: readonly string[], minutes: Minutes): Heard[] {
  const heard: Heard[] = [];
  const { title, parts } = readWebVttFile(lines, (position, message) => minutes.report(position, message));
  if (title !== '') minutes.title = title;
  let topic: { text: string; position: number } | undefined;

  function begin(next: typeof topic): void {
    if (topic) minutes.report(topic.position, 'names a topic in which nothing is said; it is left out.');
    topic = next;
  }

  for (const part of parts) {
    const { position } = part;
    if (part.type === 'cue') {
      for (const utterance of utterancesIn(part, minutes)) {
        heard.push({ ...utterance, position, ...(topic && { topic: topic.text }) });
        topic = undefined;
      }
      continue;
    }
    const [, key, text = ''] = /^(subtitle|about|topic):\s*(.*)$/is.exec(unescaped(part.text)) ?? [];
    if (key === undefined) minutes.report(position, 'is a comment, which is left out.');
    else if (/^s/i.test(key)) minutes.subtitle = text;
    else if (/^a/i.test(key)) minutes.note = text;
    else begin({ text, position });
  }
  begin(undefined);
  return heard;
}

/** What is said in a cue; what is not understood in it is reported with its line. */
function utterancesIn({ text, textPosition }: Cue, minutes: Minutes): Utterance[] {
  const reports: { index: number; message: string }[] = [];
  const utterances = readCueText(text, (index, message) => reports.push({ index, message }));
  let position = textPosition;
  let at = 0;
  for (const { index, message } of reports.sort((one, other) => one.index - other.index)) {
    for (let end = text.indexOf('\n', at); end !== -1 && end < index; end = text.indexOf('\n', at)) {
      position += 1;
      at = end + 1;
    }
    minutes.report(position, message);
  }
  return utterances;
}

/** Whose each utterance is: as its voice says, or, as some recorders write, as a name and a colon before its words. */
function labelsOf(heard: readonly Heard[], voices: Voices): Pick<Outline, 'labels' | 'doubts'> {
  const labels = new Map<number, Label>();
  heard.forEach(({ voice }, index) => {
    if (voice !== undefined) labels.set(index, readName(voice, voices));
  });
  const lines = heard.map(({ voice, text }) => (voice === undefined ? firstWords(text) : ''));
  const named = prefixOutline(lines, voices, new Set([...labels.values()].map(({ key }) => key)));
  if (!named.isLikely) return { labels, doubts: new Map() };
  return { labels: new Map([...labels, ...named.labels]), doubts: named.doubts };
}

/** The words before the first mark. */
function firstWords(text: Text): string {
  const first = typeof text === 'string' ? text : text[0];
  return typeof first === 'string' ? first : '';
}

/** A text without the name that it begins with; `words` is what its first words say behind that. */
function behindName(text: Text, words: string): Text {
  if (typeof text === 'string') return words;
  const [first, ...others] = text;
  const isApart = typeof first === 'string' && /\s$/.test(first);
  return words === '' ? others : [isApart ? `${words} ` : words, ...others];
}
