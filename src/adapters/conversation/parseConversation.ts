import type { Conversation, Speaker, SpeakerKind } from '../../article/Conversation';
import type { OnIssue } from '../../article/Issue';
import { ConversationBuilder } from './ConversationBuilder';
import { type ConversationForm, outlineOf } from './forms';
import { KnownSpeakers } from './KnownSpeakers';
import { linesOf } from './linesOf';
import { readLines } from './readLines';
import { readWebVtt } from './readWebVtt';
import { isWebVtt } from './webVttFile';

/** Options of `parseConversation`. */
export interface ParseConversationOptions {
  /** The form of the transcript. @default recognized from the text */
  form?: ConversationForm;
  /** Speakers to recognize by name, so that their ids, kinds and `asks` are kept. Those that do not speak are left out. */
  speakers?: readonly Speaker[];
  /** The kind of speakers for whom neither the text nor `speakers` has one. @default undefined: a speaker without a kind is reported, as `human` would be a guess */
  defaultKind?: SpeakerKind;
  /** Words for a kind in brackets after a name, as in "Lamp (AI)", in addition to the English ones. */
  kindNames?: Partial<Record<SpeakerKind, string>>;
  /** The time zone of the dates and times beside messages, such as `Europe/London`. @default undefined: turns get the day only */
  timeZone?: string;
  /** Called once for each issue. Its `path` is a line, such as `line 12`, counted from 1. */
  onIssue?: OnIssue;
}

/**
 * Parses a transcript as a conversation. Never throws. Text without a speaker is reported; it is added to the turn above or becomes
 * a turn without a speaker. Only comments, settings and times are left out.
 */
export function parseConversation(
  text: string,
  { form, speakers, defaultKind, kindNames, timeZone, onIssue }: ParseConversationOptions = {},
): Conversation {
  const knownSpeakers = new KnownSpeakers(speakers, kindNames);
  const builder = new ConversationBuilder(knownSpeakers, defaultKind, onIssue);
  const lines = linesOf(text);
  if (form === 'webvtt' || (form === undefined && isWebVtt(lines))) readWebVtt(lines, builder, knownSpeakers);
  else readLines(lines, outlineOf(lines, form, knownSpeakers, timeZone), builder);
  return builder.build();
}
