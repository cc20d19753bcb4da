import { en as page } from '../en';
import { enBlocks } from '../enBlocks';
import { enCoverage } from '../enCoverage';
import { enFront } from '../enFront';
import { enLive } from '../enLive';
import { enNotes } from '../enNotes';
import type { LanguageMessages } from '../LanguageMessages';

/** The messages of the interface in English, the only language that is always complete. */
export const en: LanguageMessages = { ...page, ...enNotes, ...enLive, ...enBlocks, ...enFront, ...enCoverage };
