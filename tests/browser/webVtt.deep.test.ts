import fc from 'fast-check';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linesOf } from '../../src/adapters/conversation/linesOf';
import { readCueText } from '../../src/adapters/conversation/readCueText';
import { type Cue, readWebVttFile } from '../../src/adapters/conversation/webVttFile';
import type { Text } from '../../src/article/Text';
import { webVttFiles } from '../fixtures/webVttFiles';
import { browserWith } from './browserWith';

/** Words of a cue that are marked in one way; a piece with another `voice` than the one before begins another utterance. */
interface Piece {
  voice: string;
  isStrong: boolean;
  isEmphasis: boolean;
  language: string;
  words: string;
}

interface TrackCue {
  start: number;
  end: number;
  text: string;
  pieces: Piece[];
}

let page: Page;
beforeAll(async () => {
  page = await (await browserWith()).newPage();
});
afterAll(() => page.close());

/**
 * What Chromium's `<track>` reads in each file; undefined for a file that it takes for no WebVTT. It keeps white space around the name
 * of a voice behind classes, which the specification (6.4.2) takes away.
 */
function tracksOf(files: readonly string[]): Promise<(TrackCue[] | undefined)[]> {
  return page.evaluate((files) => {
    const video = document.createElement('video');

    function piecesOf(cue: VTTCue): Piece[] {
      const pieces: Piece[] = [];
      const around = { voice: '', isStrong: false, isEmphasis: false, language: '' };
      const walk = (node: Node, style: typeof around) => {
        if (node instanceof Text) pieces.push({ ...style, words: node.data });
        const own = { ...style };
        if (node instanceof HTMLElement) {
          if (node.hasAttribute('title')) own.voice = node.title.replace(/\s+/g, ' ').trim();
          if (node.hasAttribute('lang')) own.language = node.lang;
          own.isStrong ||= node.localName === 'b';
          own.isEmphasis ||= node.localName === 'i';
        }
        for (const child of node.childNodes) walk(child, own);
      };
      walk(cue.getCueAsHTML(), around);
      return pieces;
    }

    return Promise.all(
      files.map((file) => {
        const track = document.createElement('track');
        const read = new Promise<TrackCue[] | undefined>((resolve) => {
          track.onerror = () => resolve(undefined);
          track.onload = () =>
            resolve(
              [...(track.track.cues ?? [])].map((cue) => {
                const { startTime, endTime, text } = cue as VTTCue;
                return { start: startTime, end: endTime, text, pieces: piecesOf(cue as VTTCue) };
              }),
            );
        });
        track.src = `data:text/vtt;charset=utf-8,${encodeURIComponent(file)}`;
        video.append(track);
        // A track that is disabled is not loaded.
        track.track.mode = 'hidden';
        return read;
      }),
    );
  }, files);
}

/** Parses a file with this library: the cues that players show, each with its issues, and the text that is kept although they do not. */
function read(file: string) {
  const reports: { lineIndex: number; message: string }[] = [];
  const { parts, format } = readWebVttFile(linesOf(file), (lineIndex, _, message) =>
    reports.push({ lineIndex, message }),
  );
  const cues = parts
    .filter((part): part is Cue => part.type === 'cue')
    .map(({ lineIndex, textLineIndex, time, text }) => {
      const last = textLineIndex + text.split('\n').length - 1;
      const issues = reports.filter((report) => report.lineIndex >= lineIndex && report.lineIndex <= last);
      const utterances = readCueText(text, (index, _, message) =>
        issues.push({ lineIndex: textLineIndex + index, message }),
      );
      return { time, text, messages: issues.map(({ message }) => message), utterances };
    });
  const shown = cues
    .flatMap(({ time, ...cue }) => (time ? { start: time.start / 1000, end: time.end / 1000, ...cue } : []))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const isNone = format !== 'webvtt';
  return { isNone, shown: isNone ? [] : shown, kept: cues.filter(({ time }) => !time) };
}

function piecesOf(text: Text, style: Omit<Piece, 'words'>): Piece[] {
  if (typeof text === 'string') return [{ ...style, words: text }];
  return text.flatMap((inline) => {
    if (typeof inline === 'string') return { ...style, words: inline };
    const { type } = inline;
    if (!('text' in inline)) return [];
    return piecesOf(inline.text, {
      ...style,
      ...(type === 'strong' && { isStrong: true }),
      ...(type === 'emphasis' && { isEmphasis: true }),
      ...(type === 'language' && { language: inline.language }),
    });
  });
}

/**
 * Each character with whoever says it and its marks; `isApart` where white space stands before it. Brackets are left out: ours has
 * them around what is set above the words (`rt`).
 */
function charactersOf(pieces: readonly Piece[]): { character: string; isApart: boolean }[] {
  let isApart = false;
  return pieces.flatMap(({ words, ...style }) =>
    [...words.replace(/[()]/g, '')].flatMap((character) => {
      const before = isApart;
      isApart = /\s/.test(character);
      return isApart ? [] : { character: [character, ...Object.values(style)].join(' '), isApart: before };
    }),
  );
}

const wordsIn = (text: string): string[] => text.match(/w\d+x/g) ?? [];

/**
 * What differs between our reading of a file and Chromium's. A cue of which something is reported is read in another way on purpose: what
 * players leave out in it is kept as words. All words that Chromium shows must be in ours.
 */
function differences(file: string, track: readonly TrackCue[]): string[] {
  const { shown, kept } = read(file);
  const found: string[] = [];
  if (shown.length !== track.length) found.push(`${shown.length} cues, not ${track.length}`);
  track.forEach((theirs, index) => {
    const ours = shown[index];
    if (!ours) return;
    const { start, end, text, messages, utterances } = ours;
    if (start !== theirs.start || end !== theirs.end)
      found.push(`${start} to ${end}, not ${theirs.start} to ${theirs.end}`);
    const spoken = utterances.map(({ voice = '', text }) =>
      piecesOf(text, { voice, isStrong: false, isEmphasis: false, language: '' }),
    );
    if (messages.length > 0) {
      const words = wordsIn(
        spoken
          .flat()
          .map(({ words }) => words)
          .join(' '),
      );
      const missing = wordsIn(theirs.pieces.map(({ words }) => words).join('')).filter((word) => !words.includes(word));
      if (missing.length > 0) found.push(`without ${missing.join(', ')}: ${text}`);
      return;
    }
    if (text !== theirs.text) found.push(`${JSON.stringify(text)}, not ${JSON.stringify(theirs.text)}`);
    const characters = spoken.flatMap((pieces) =>
      charactersOf(pieces).map((each, at) => (at === 0 ? each.character : each)),
    );
    const expected = charactersOf(theirs.pieces).map((each, at) =>
      typeof characters[at] === 'string' ? each.character : each,
    );
    if (JSON.stringify(characters) !== JSON.stringify(expected))
      found.push(`${JSON.stringify(spoken)}, not ${JSON.stringify(theirs.pieces)}`);
  });
  for (const { messages, text } of kept) if (messages.length === 0) found.push(`kept without a report: ${text}`);
  return found;
}

test('WebVTT files of every kind are read as Chromium reads them, cue by cue', async () => {
  const files = fc.sample(webVttFiles, { seed: 12, numRuns: 1000 });
  const tracks = await tracksOf(files);
  const wrong = files.flatMap((file, index) => {
    const track = tracks[index];
    const isRead = track !== undefined;
    if (isRead === read(file).isNone) return { file, found: [`is ${isRead ? '' : 'not '}read by Chromium`] };
    const found = differences(file, track ?? []);
    return found.length > 0 ? { file, found } : [];
  });
  // The shortest file says the most.
  wrong.sort((one, other) => one.file.length - other.file.length);
  expect(wrong.slice(0, 3)).toEqual([]);

  const cues = files.flatMap((file) => read(file).shown);
  expect(cues.length).toBeGreaterThan(1.5 * files.length);
  expect(cues.filter(({ messages }) => messages.length === 0).length).toBeGreaterThan(files.length);
});
