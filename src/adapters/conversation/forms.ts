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

/** Forms that nothing else looks like. They are tried first. */
const distinctive: readonly FindTurns[] = [forms.chat, forms.irc];

/**
 * The outline of a plain text: in the given form, or in one that is likely. That is the one which finds most of the known speakers, then a
 * distinctive one, and then the one with most turns.
 */
export function outlineOf(
  lines: readonly string[],
  form: Exclude<ConversationForm, 'webvtt'> | undefined,
  knownSpeakers: KnownSpeakers,
  timeZone: string | undefined,
): Outline {
  if (isKeyOf(forms, form)) return forms[form](lines, knownSpeakers, timeZone);
  let best: { outline: Outline; known: number; isDistinctive: boolean } | undefined;
  for (const find of Object.values(forms)) {
    const outline = find(lines, knownSpeakers, timeZone);
    if (!outline.isLikely) continue;
    const known = [...outline.labels.values()].filter(({ key }) => knownSpeakers.find(key)).length;
    const isDistinctive = distinctive.includes(find);
    if (isDistinctive && knownSpeakers.isEmpty) return outline;
    const isBetter =
      !best ||
      known > best.known ||
      (known === best.known && !best.isDistinctive && outline.labels.size > best.outline.labels.size);
    if (isBetter) best = { outline, known, isDistinctive };
  }
  return best?.outline ?? emptyOutline;
}
