import type { Conversation, Speaker, SpeakerKind } from '../article/Conversation';
import type { OnIssue } from '../article/Issue';
import { linesOf } from './linesOf';
import { Minutes } from './Minutes';
import { nameLineOutline, type Outline, prefixOutline } from './outline';
import { readLines } from './readLines';
import { readWebVtt } from './readWebVtt';
import { Voices } from './Voices';
import { isWebVtt } from './webVttFile';

/** How a conversation is written down: `Name: words`, names on lines of their own, or WebVTT (W3C) with voices. */
export type ConversationForm = 'prefixed' | 'alternating' | 'webvtt';

/** What `parseConversation` takes besides the text. */
export interface ParseConversationOptions {
  /** How the text is written. @default what it looks like */
  form?: ConversationForm;
  /** Voices that are known by name, so that their ids, kinds and `asks` are right; those that do not speak are left out. */
  speakers?: readonly Speaker[];
  /** The kind of every voice of which neither the text nor `speakers` says one. @default none, and it is reported: to call it human would be a guess */
  defaultKind?: SpeakerKind;
  /** The words that say a kind in brackets behind a name, as in "Lamp (AI)", besides those in English. */
  kindNames?: Partial<Record<SpeakerKind, string>>;
  /** Called once for each thing that was not understood; `path` is the line, such as `line 12`, the first being 1. */
  onIssue?: OnIssue;
}

/**
 * The conversation that a text writes down. Never throws: words that are nobody's go on the turn above, or are a turn of
 * nobody's, and are reported. Only comments, settings and times are left out.
 */
export function parseConversation(
  text: string,
  { form, speakers, defaultKind, kindNames, onIssue }: ParseConversationOptions = {},
): Conversation {
  const voices = new Voices(speakers, kindNames);
  const minutes = new Minutes(voices, defaultKind, onIssue);
  const lines = linesOf(text);
  if (form === 'webvtt' || (form === undefined && isWebVtt(lines))) readWebVtt(lines, minutes, voices);
  else readLines(lines, outlineOf(lines, form, voices), minutes);
  return minutes.finished();
}

function outlineOf(lines: readonly string[], form: ConversationForm | undefined, voices: Voices): Outline {
  if (form === 'prefixed') return prefixOutline(lines, voices);
  if (form === 'alternating') return nameLineOutline(lines, voices);
  const likely = [prefixOutline(lines, voices), nameLineOutline(lines, voices)].filter(({ isLikely }) => isLikely);
  const [best = nothing] = likely.sort((one, other) => other.labels.size - one.labels.size);
  return best;
}

const nothing: Outline = { labels: new Map(), doubts: new Map(), isLikely: false };
