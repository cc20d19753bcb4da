import type { Article } from '../article/Article';
import { partAnchor } from '../article/anchors';
import type { ArticlePart } from '../article/Correction';
import { correctionsOf } from '../article/correctionsOf';
import { wordsOf } from '../components/message';
import type { Notes } from '../components/notes/NotesOn';
import { machineMark, type NoteOptions, notesOf, notesOfPage } from '../components/notes/notesOnParts';
import { partNames } from '../components/notes/partNames';
import { enNotes } from '../messages/enNotes';

/** The notes on a part of an article. */
export interface PartNotes extends Pick<Notes, 'tombstone' | 'notes'> {
  /** The attributes of the part's own element: an id for links to it, and the IPTC term if a machine had a share in it. */
  attributes?: { id?: string; 'data-ai-disclosure'?: string };
}

/** What readers are to know about a part of an article: its provenance and corrections, or its withdrawal. */
export function notesOfPart(
  article: Article,
  part: ArticlePart,
  options: NoteOptions & { idPrefix?: string },
): PartNotes {
  if (!article.provenanceOf && !article.corrections) return none;
  const { messages, language = 'en', idPrefix } = options;
  // The element of the depth has the id of the longer versions.
  const id = part === 'brief' || part === 'body' ? undefined : partAnchor(part, idPrefix);
  const touching = correctionsOf(article.corrections, part);
  const name = wordsOf(enNotes, messages, language).say(partNames[part]);
  const provenance = article.provenanceOf?.[part];
  const { tombstone, notes } = notesOf(notesOfPage, name, provenance, touching, options, id);
  return { tombstone, notes, attributes: { id: notes ? id : undefined, ...machineMark(provenance) } };
}

const none: PartNotes = {};
