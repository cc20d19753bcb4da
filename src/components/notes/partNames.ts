import { partAnchor } from '../../article/anchors';
import type { ArticlePart } from '../../article/Correction';
import type { NoteMessages } from '../../messages/NoteMessages';

/** The message that names each part of an article, and the id that the part has on a page, if it has one. */
export const partNames: Record<ArticlePart, readonly [name: keyof NoteMessages, id?: string]> = {
  headline: ['headline'],
  deck: ['deck'],
  standfirst: ['standfirst'],
  summary: ['summary', partAnchor('summary')],
  keyPoints: ['keyPoints', partAnchor('keyPoints')],
  brief: ['inBrief', partAnchor('brief')],
  body: ['inFull', partAnchor('body')],
  conversation: ['conversation', partAnchor('conversation')],
};
