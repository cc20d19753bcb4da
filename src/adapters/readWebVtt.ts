import { readCueText, type Utterance } from './cueText';
import { type Label, readName } from './label';
import type { Minutes } from './Minutes';
import { prefixOutline } from './outline';
import type { Voices } from './Voices';

/** True for the lines of a WebVTT file, and for those of a SubRip file, which begins with the first cue. */
export function isWebVtt(lines: readonly string[]): boolean {
  return signature.test(lines[0] ?? '') || lines.slice(0, 3).some((line) => timing.test(line));
}

/** Reads a WebVTT file (W3C WebVTT, 4 and 6); the cues of one voice, one after the other, are one turn. */
export function readWebVtt(lines: readonly string[], minutes: Minutes, voices: Voices): void {
  const heard = readFile(lines, minutes);
  const labels = labelsOf(heard, voices);
  if (heard.length === 0)
    minutes.report(0, 'begins a file without a cue that has words; the conversation has no turns.');
  heard.forEach(({ voice, text, position, topic }, index) => {
    const label = labels[index];
    const before = labels[index - 1];
    if (topic !== undefined) minutes.topic = topic;
    if (label) {
      const body = minutes.begin(label, position);
      // Cues are cut where the screen is full; only a voice that is named again in its own cue begins anew.
      if (before?.key === label.key && heard[index - 1]?.position === position) body.close();
      body.say(label.words);
      if (voice !== undefined) body.say(text);
      return;
    }
    const isFirst = index === 0 || before !== undefined;
    if (isFirst) {
      const kept = minutes.body ? 'in the turn above' : 'as a turn of nobody’s';
      minutes.report(position, `names no voice; it is kept ${kept}. Name the voice: <v Name>…`);
    }
    (minutes.body ?? minutes.begin(undefined, position)).say(text);
  });
}

/** What one voice says in a cue, and where the cue is. */
interface Heard extends Utterance {
  /** The line of the cue, by its position. */
  position: number;
  /** The topic that a comment names before it. */
  topic?: string;
}

const signature = /^WEBVTT(?:[ \t]|$)/;

const timing =
  /^\s*(?:(\d+):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})\s*-->\s*(?:(\d+):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})(?:\s.*)?$/;

function readFile(lines: readonly string[], minutes: Minutes): Heard[] {
  const heard: Heard[] = [];
  let topic: string | undefined;
  let position = 0;

  /** The lines up to the next empty one or the next timing. */
  function rest(): string[] {
    const from = position;
    while (position < lines.length && lines[position]?.trim() !== '' && !isArrow(lines[position])) position += 1;
    return lines.slice(from, position);
  }

  function say(at: number, words: readonly string[]): void {
    const text = words.join('\n');
    const utterances = readCueText(text, (message) => minutes.report(at, message));
    for (const utterance of utterances) {
      heard.push({ ...utterance, position: at, ...(topic !== undefined && { topic }) });
      topic = undefined;
    }
  }

  if (signature.test(lines[0] ?? '')) {
    const title = (lines[0] ?? '')
      .slice(6)
      .replace(/^\s*[–—-]\s/, '')
      .trim();
    if (title !== '' && !notTitle.test(title)) minutes.title = title;
    position = 1;
    if (rest().length > 0) minutes.report(1, 'is part of the header, which is left out.');
  } else minutes.report(0, 'is not WEBVTT, as the first line of a WebVTT file must be; the file is read all the same.');

  while (position < lines.length) {
    const at = position;
    const line = lines[position] ?? '';
    if (line.trim() === '') position += 1;
    else if (isArrow(line) || isArrow(lines[position + 1])) {
      if (!isArrow(line)) position += 1;
      if (!isSound(lines[position] ?? '')) {
        minutes.report(
          position,
          'has a timing that cannot be read, and players leave the cue out; its words are kept.',
        );
      }
      position += 1;
      say(at, rest());
    } else if (/^NOTE(?:\s|$)/.test(line)) {
      const comment = rest().join(' ').slice(4).trim();
      const [, key, words = ''] = /^(subtitle|about|topic):\s*(.*)$/is.exec(comment) ?? [];
      if (key === undefined) minutes.report(at, 'is a comment, which is left out.');
      else if (/^s/i.test(key)) minutes.subtitle = words;
      else if (/^a/i.test(key)) minutes.note = words;
      else topic = words;
    } else if (/^(?:STYLE|REGION)\s*$/.test(line)) rest();
    else {
      minutes.report(at, 'has no timing, and players leave it out; it is kept as words.');
      say(at, rest());
    }
  }
  return heard;
}

/** What tools write beside the signature that is no title. */
const notTitle = /^(?:file|kind:.*|language:.*|.*-->.*)$/i;

function isArrow(line: string | undefined): boolean {
  return line?.includes('-->') === true;
}

/** True for a timing that ends after it begins. */
function isSound(line: string): boolean {
  const [, ...numbers] = timing.exec(line) ?? [];
  const [hours = 0, minutes, seconds, milliseconds, ...end] = numbers.map((number) => Number(number ?? 0));
  if (minutes === undefined || seconds === undefined || milliseconds === undefined) return false;
  const [endHours = 0, endMinutes = 0, endSeconds = 0, endMilliseconds = 0] = end;
  const begins = ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
  return ((endHours * 60 + endMinutes) * 60 + endSeconds) * 1000 + endMilliseconds > begins;
}

/** Whose each utterance is: as its voice says, or, as some recorders write, as a name and a colon before its words. */
function labelsOf(heard: readonly Heard[], voices: Voices): (Label | undefined)[] {
  const unvoiced = heard.map(({ voice, text }) => (voice === undefined && typeof text === 'string' ? text : ''));
  const { labels, isLikely } = prefixOutline(unvoiced, voices);
  return heard.map(({ voice }, index) => {
    if (voice !== undefined) return readName(voice, voices);
    return isLikely ? labels.get(index) : undefined;
  });
}
