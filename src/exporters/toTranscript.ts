import type { Conversation, SpeakerKind } from '../article/Conversation';
import { quotationMarks } from '../article/quotationMarks';
import { plainTranscript } from './plainTranscript';
import { scriptOf } from './script';
import { webVttTranscript } from './webVttTranscript';

/** What `toTranscript` takes besides the conversation. */
export interface TranscriptOptions {
  /** Plain text, or WebVTT (W3C). @default 'text' */
  format?: 'text' | 'webvtt';
  /** The words that say a kind in brackets behind a name; a kind without one is not said. @default "AI" and "organization" */
  kindNames?: Partial<Record<SpeakerKind, string>>;
  /** The language of the conversation, a BCP 47 tag: what is quoted has its quotation marks. @default 'en' */
  language?: string;
  /** How fast words are heard in WebVTT where turns do not all say `at`. @default 160 (BBC Subtitle Guidelines, 160 to 180) */
  wordsPerMinute?: number;
}

/**
 * A conversation in words alone, as `parseConversation` reads it: each turn with its speaker's name, and with the kind of every
 * voice that is not human. What is not understood is written plainly; pull quotes, which repeat words, are left out.
 */
export function toTranscript(
  conversation: Conversation,
  { format = 'text', kindNames, language = 'en', wordsPerMinute = 160 }: TranscriptOptions = {},
): string {
  const kinds = { ai: 'AI', organization: 'organization', ...kindNames };
  const script = scriptOf(conversation, kinds, quotationMarks(language));
  return format === 'webvtt' ? webVttTranscript(script, wordsPerMinute) : plainTranscript(script);
}
