import type { Conversation, SpeakerKind } from '../article/Conversation';
import type { OnIssue } from '../article/Issue';
import { quotationMarks } from '../article/quotationMarks';
import { object, oneOf } from '../article/Reader';
import { language, line } from '../article/readText';
import { exportReaders, type OptionReaders, positive, readOptions } from './readOptions';
import { transcriptOf } from './transcript';
import { writePlainText } from './writePlainText';
import { writeWebVtt } from './writeWebVtt';

/** Options of `toTranscript`. */
export interface TranscriptOptions {
  /** Plain text, or WebVTT (W3C). @default 'text' */
  format?: 'text' | 'webvtt';
  /** The word for each kind, which is written in brackets after a name. A kind without a word is left out. @default "AI" and "organization" */
  kindNames?: Partial<Record<SpeakerKind, string>>;
  /** The language of the conversation, a BCP 47 tag. It decides the quotation marks. @default 'en' */
  language?: string;
  /** The reading speed that times WebVTT cues if not all turns have `at`. @default 160 (BBC Subtitle Guidelines, 160 to 180) */
  wordsPerMinute?: number;
  /** Called once for each option of a wrong type. */
  onIssue?: OnIssue;
}

const readers: OptionReaders<TranscriptOptions> = {
  format: oneOf('text', 'webvtt'),
  kindNames: object<Partial<Record<SpeakerKind, string>>>('words for kinds', {
    human: line,
    ai: line,
    organization: line,
  }),
  language,
  wordsPerMinute: positive,
  onIssue: exportReaders.onIssue,
};

/**
 * Writes a conversation as a transcript, which `parseConversation` can read: each turn with the name of its speaker, and with the
 * kind of speakers that are not human. Blocks of unknown types are written as their text. Pull quotes are left out, as they repeat
 * text.
 */
export function toTranscript(conversation: Conversation, options?: TranscriptOptions): string {
  const {
    format = 'text',
    kindNames,
    language = 'en',
    wordsPerMinute = 160,
  } = readOptions('options', options, readers);
  const allKindNames = { ai: 'AI', organization: 'organization', ...kindNames };
  const transcript = transcriptOf(conversation, allKindNames, quotationMarks(language));
  return format === 'webvtt' ? writeWebVtt(transcript, wordsPerMinute) : writePlainText(transcript);
}
