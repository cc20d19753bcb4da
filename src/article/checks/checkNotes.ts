import { attribute, isPositive, isRecord, listOf } from '../guards';
import { isMarked, piecesOf } from '../inline';
import { pathOfPart, walkBlocks } from '../walkBlocks';
import { isEarlier } from './isEarlier';
import type { Report } from './Report';
import type { Story } from './Story';

/** Reports marks without a note, notes without a mark, files without type or size, and updates outside of the time of their coverage. */
export function checkNotes({ article, isWithdrawn, idOf }: Story, report: Report): void {
  const notes = listOf<unknown>(article.notes);
  const known = new Set(notes.map((note) => (isRecord(note) ? attribute(note.id) : undefined)));
  const cited = new Set<string>();
  const { startedAt, endedAt } = isRecord(article.live) ? article.live : {};
  walkBlocks(article, {
    part(part) {
      const id = idOf(part);
      if (isWithdrawn(part.of) || (id && isWithdrawn(`#${id}`))) return 'skip';
      const { type, mediaType, bytes, at } = part.value;
      if (part.content !== 'block') return undefined;
      if (type === 'document' && !(attribute(mediaType) && isPositive(bytes))) {
        report(
          'document-not-described',
          pathOfPart(part),
          'has no mediaType or no bytes: readers see neither before they open the file. Add both.',
        );
      }
      if (type === 'liveUpdate' && (isEarlier(at, startedAt) || isEarlier(endedAt, at))) {
        report(
          'update-outside-coverage',
          `${pathOfPart(part)}.at`,
          'is not between the beginning and the end of the live coverage. Correct it, or the dates in `live`.',
        );
      }
      return undefined;
    },
    text(text, _, field, holder) {
      for (const id of notesIn(text, 0)) {
        cited.add(id);
        if (known.has(id)) continue;
        report(
          'note-missing',
          `${holder ? `${pathOfPart(holder)}.` : ''}${field}`,
          `refers to the note ${JSON.stringify(id)}, which is not among the notes; readers see a mark without a note. Add the note, or remove the mark.`,
        );
      }
      return undefined;
    },
  });
  notes.forEach((note, index) => {
    const id = isRecord(note) ? attribute(note.id) : undefined;
    if (id && cited.has(id)) return;
    report(
      'note-not-cited',
      `notes[${index}]`,
      'is referred to by no mark; it is listed after the others. Mark the words that it belongs to.',
    );
  });
}

/** The ids of the notes that the marks of a text refer to. */
function notesIn(text: unknown, depth: number): string[] {
  return (piecesOf(text, depth) ?? []).flatMap((piece) => {
    if (!isMarked(piece)) return [];
    if (piece.type === 'note') return attribute(piece.id) ?? [];
    return 'text' in piece ? notesIn(piece.text, depth + 1) : [];
  });
}
