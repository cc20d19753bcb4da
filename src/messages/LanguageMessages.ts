import type { LiveMessages } from './LiveMessages';
import type { Messages } from './Messages';
import type { NoteMessages } from './NoteMessages';

/** All the words of the interface: what a language has that lacks none. */
export interface LanguageMessages extends Messages, NoteMessages, LiveMessages {}
