import type { ReactNode } from 'react';
import type { Article } from '../article/Article';
import type { ArticlePart } from '../article/Correction';
import { correctionsOf } from '../article/correctionsOf';
import { wordsOf } from '../components/message';
import type { Notes } from '../components/NotesOn';
import { machineMark, type NoteOptions, notesOf, notesOfPage } from '../components/notes';
import { partNames } from '../components/partNames';
import { enNotes } from '../messages/enNotes';

/** What the element of a part is given, where there is something to tell of the part. */
export interface PartMarks {
  /** The id, for links to the part. */
  id?: string;
  /** The IPTC term of the part, where a machine had a share in it. */
  'data-ai-disclosure'?: string;
}

/** A part of an article, which `draw` draws with its notes; of a part that is withdrawn, the tombstone alone. */
export function drawPart(
  article: Article,
  part: ArticlePart,
  options: NoteOptions,
  draw: (marks: PartMarks, notes: ReactNode) => ReactNode,
): ReactNode {
  if (!article.provenanceOf && !article.corrections) return draw(unmarked, undefined);
  // The longer versions have an id already: that of their depth.
  const id = part === 'summary' || part === 'keyPoints' ? partNames[part][1] : undefined;
  const { tombstone, notes } = notesOfPart(article, part, options, id);
  return tombstone ?? draw({ id: notes ? id : undefined, ...machineMark(article.provenanceOf?.[part]) }, notes);
}

const unmarked: PartMarks = {};

/** What readers are told of a part of an article. */
export function notesOfPart(article: Article, part: ArticlePart, options: NoteOptions, id?: string): Notes {
  const { messages, language = 'en' } = options;
  const touching = correctionsOf(article.corrections, part);
  const name = wordsOf(enNotes, messages, language).say(partNames[part][0]);
  return notesOf(notesOfPage, name, article.provenanceOf?.[part], touching, options, id);
}
