import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { enLive } from './enLive';
import { enNotes } from './enNotes';
import { es } from './es';
import { fa } from './fa';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { ja } from './ja';
import { ko } from './ko';
import type { LanguageMessages } from './LanguageMessages';
import { pt } from './pt';
import { ur } from './ur';
import { zhHans } from './zhHans';
import { zhHant } from './zhHant';

/** The words of the interface in every language that has them. */
export const languages = {
  ar,
  de,
  en: { ...en, ...enNotes, ...enLive },
  es,
  fa,
  fr,
  he,
  hi,
  ja,
  ko,
  pt,
  ur,
  zhHans,
  zhHant,
} satisfies Record<string, LanguageMessages>;

/** The name of a language that has words: its BCP 47 tag in one word. */
export type Language = keyof typeof languages;
