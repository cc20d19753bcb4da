import { en as page } from '../en';
import { enLive } from '../enLive';
import { enNotes } from '../enNotes';
import type { LanguageMessages } from '../LanguageMessages';

/** The words of the interface in English: the only language that never lacks any. */
export const en: LanguageMessages = { ...page, ...enNotes, ...enLive };
