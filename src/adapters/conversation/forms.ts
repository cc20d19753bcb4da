import { isKeyOf } from '../../article/guards';
import { chevronOutline } from './chevronOutline';
import type { KnownSpeakers } from './KnownSpeakers';
import { chat, irc, timed, unnamed } from './lineForms';
import { emptyOutline, nameLineOutline, type Outline, prefixOutline } from './outline';
import { questionOutline } from './questionOutline';
import { lineOutline } from './readLineForm';

/**
 * The form of a transcript:
 * - `prefixed`: `Name: text`;
 * - `alternating`: names on lines of their own;
 * - `timed`: names and times on lines of their own, as in Otter, Teams, Slack and the captions of Zoom;
 * - `chat`: messages with a date or time and a name before them, as in WhatsApp and the chat of Zoom;
 * - `irc`: `<nick> text`;
 * - `questions`: `Q.` and `A.`;
 * - `chevrons`: `>>` where another speaker begins, as in captions;
 * - `webvtt`: WebVTT (W3C) or SubRip.
 */
export type ConversationForm =
  | 'prefixed'
  | 'alternating'
  | 'timed'
  | 'chat'
  | 'irc'
  | 'questions'
  | 'chevrons'
  | 'webvtt';

/** Finds the turns of a transcript in a form. */
type FindTurns = (lines: readonly string[], knownSpeakers: KnownSpeakers, timeZone: string | undefined) => Outline;

/** The forms of plain text. */
const forms: Record<Exclude<ConversationForm, 'webvtt'>, FindTurns> = {
  chat: (...text) => lineOutline(chat, ...text),
  irc: (...text) => lineOutline(irc, ...text),
  timed: (...text) => {
    const named = lineOutline(timed, ...text);
    const other = named.isLikely ? named : lineOutline(unnamed, ...text);
    return other.isLikely ? other : named;
  },
  questions: questionOutline,
  chevrons: chevronOutline,
  prefixed: (lines, knownSpeakers) => prefixOutline(lines, knownSpeakers),
  alternating: nameLineOutline,
};

/** Forms that nothing else looks like. */
const distinctive = [forms.chat, forms.irc];

/** The outline of a plain text: in the given form, or in the one in which most turns are found. */
export function outlineOf(
  lines: readonly string[],
  form: Exclude<ConversationForm, 'webvtt'> | undefined,
  knownSpeakers: KnownSpeakers,
  timeZone: string | undefined,
): Outline {
  if (isKeyOf(forms, form)) return forms[form](lines, knownSpeakers, timeZone);
  for (const find of distinctive) {
    const outline = find(lines, knownSpeakers, timeZone);
    if (outline.isLikely) return outline;
  }
  const outlines = Object.values(forms)
    .filter((find) => !distinctive.includes(find))
    .map((find) => find(lines, knownSpeakers, timeZone))
    .filter(({ isLikely }) => isLikely);
  const [first = emptyOutline, ...others] = outlines;
  return others.reduce((best, outline) => (outline.labels.size > best.labels.size ? outline : best), first);
}
