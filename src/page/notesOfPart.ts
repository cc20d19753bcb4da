import type { Article } from '../article/Article';
import { partAnchor } from '../article/anchors';
import type { ArticlePart } from '../article/Correction';
import { correctionsOf } from '../article/correctionsOf';
import { messageLookup } from '../components/message';
import { machineMark } from '../components/notes/machineMark';
import type { Notes } from '../components/notes/NotesOn';
import { type NoteOptions, notesOf, notesOfPage } from '../components/notes/notesOnParts';
import { enNotes } from '../messages/enNotes';
import { partNames } from '../messages/partNames';

/** The notes on a part of an article. */
export interface PartNotes extends Pick<Notes, 'tombstone' | 'notes'> {
  /** The attributes for the element of the part: an id for links to it, and the IPTC term if it is machine-made. */
  attributes?: { id?: string; 'data-ai-disclosure'?: string };
}

/** The notes on a part of an article: its provenance and corrections, or its withdrawal. */
export function notesOfPart(
  article: Article,
  part: ArticlePart,
  options: NoteOptions & { idPrefix?: string },
): PartNotes {
  if (!article.provenanceOf && !article.corrections) return none;
  const { messages, language = 'en', idPrefix } = options;
  // The element of the depth has the id of the brief and of the body.
  const id = part === 'brief' || part === 'body' ? undefined : partAnchor(part, idPrefix);
  const partCorrections = correctionsOf(article.corrections, part);
  const name = messageLookup(enNotes, messages, language).say(partNames[part]);
  const provenance = article.provenanceOf?.[part];
  const { tombstone, notes } = notesOf(notesOfPage, name, provenance, partCorrections, options, id);
  return { tombstone, notes, attributes: { id: notes ? id : undefined, ...machineMark(provenance) } };
}

const none: PartNotes = {};
