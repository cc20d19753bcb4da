import type { ArticlePart } from '../../article/Correction';
import type { NoteMessages } from '../../messages/NoteMessages';

/** The message that names each part of an article, and the id that the part has on a page, if it has one. */
export const partNames: Record<ArticlePart, readonly [name: keyof NoteMessages, id?: string]> = {
  headline: ['headline'],
  deck: ['deck'],
  standfirst: ['standfirst'],
  summary: ['summary', 'at-a-glance-summary'],
  keyPoints: ['keyPoints', 'at-a-glance-points'],
  brief: ['inBrief', 'in-brief'],
  body: ['inFull', 'in-full'],
  conversation: ['conversation', 'conversation'],
};
