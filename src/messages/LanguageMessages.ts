import type { BlockMessages } from './BlockMessages';
import type { CoverageMessages } from './CoverageMessages';
import type { FrontMessages } from './FrontMessages';
import type { LiveMessages } from './LiveMessages';
import type { Messages } from './Messages';
import type { NoteMessages } from './NoteMessages';

/** All interface messages, as a complete translation has them. */
export interface LanguageMessages
  extends Messages,
    NoteMessages,
    LiveMessages,
    BlockMessages,
    FrontMessages,
    CoverageMessages {}
