import type { ArticlePart } from '../article/Correction';
import type { NoteMessages } from './NoteMessages';

/** The message that names each part of an article. */
export const partNames: Record<ArticlePart, keyof NoteMessages> = {
  kicker: 'kicker',
  headline: 'headline',
  deck: 'deck',
  standfirst: 'standfirst',
  lead: 'lead',
  spoken: 'spoken',
  summary: 'summary',
  keyPoints: 'keyPoints',
  brief: 'inBrief',
  body: 'inFull',
  notes: 'notes',
  conversation: 'conversation',
};
