import type { Article, Note } from './Article';
import { idsIn, pageAnchors, partAnchor, partIds } from './anchors';
import type { ArticlePart } from './Correction';
import { type Citation, type CitedNote, citation, type MarkLabel } from './citation';
import { attribute, isEmpty, isRecord, listOf } from './guards';
import { isMarked, piecesOf, textOf } from './inline';
import type { NoteMark, Text } from './Text';
import { walkBlocks } from './walkBlocks';
import { withdrawalsOf } from './withdrawn';

export type { CitedNote, MarkLabel } from './citation';

/** A part of an article after which the notes that it cites are listed; those of lead and summary follow the key points. */
export type NotedPart = 'keyPoints' | 'brief' | 'body' | 'conversation';

/** The notes that a part cites. */
export interface NoteList {
  /** The id of the list. */
  id: string;
  /** The notes, by their first marks. */
  notes: readonly CitedNote[];
}

/** An article whose marks have numbers, and its lists of notes. */
export interface NumberedNotes {
  /** The article; components render its marks as links to the notes. */
  article: Article;
  /** The notes that each part cites. Those that no mark refers to are at the end of the list of the longest version. */
  lists: { readonly [Part in NotedPart]?: NoteList };
}

/** Options of `numberNotes`. */
export interface NumberNotesOptions {
  /** Returns the accessible name of the mark of a number. @default the number alone */
  labelOf?: (number: number) => MarkLabel;
  /** The prefix of all ids on the page, which those of the article have already. @default '' */
  idPrefix?: string;
}

/** The parts that are shown at every depth. */
const shared = ['kicker', 'headline', 'deck', 'standfirst', 'lead', 'spoken', 'summary', 'keyPoints'] as const;

/** In which list a note keeps its own id if it is in several. */
const preference: readonly NotedPart[] = ['keyPoints', 'body', 'brief', 'conversation'];

/**
 * Numbers the marks of the notes of an article, and lists the notes that each version cites: numbers begin at 1 in each version, after
 * those of the key points, which all versions show. Returns nothing for an article without notes. What is withdrawn has no marks.
 * @example
 * ```tsx
 * import { ArticleBody, type Article, Footnotes, numberNotes } from 'broadsheet';
 *
 * export function Story({ article }: { article: Article }) {
 *   const { article: story, lists } = numberNotes(article) ?? { article, lists: {} };
 *   return (
 *     <>
 *       <ArticleBody blocks={story.body} />
 *       <Footnotes notes={lists.body?.notes ?? []} />
 *     </>
 *   );
 * }
 * ```
 */
export function numberNotes(
  article: Article,
  { labelOf, idPrefix = '' }: NumberNotesOptions = {},
): NumberedNotes | undefined {
  const notes = listOf<unknown>(article?.notes)
    .map((note): Partial<Note> => ({ ...(isRecord(note) && note), text: textOf(note) }))
    .filter(({ text }) => !isEmpty(text));
  if (notes.length === 0) return undefined;
  const noteOf = new Map<unknown, Partial<Note>>(notes.map((note) => [attribute(note.id), note]));
  noteOf.delete(undefined);
  const isWithdrawn = withdrawalsOf(article);
  const idOf = idsIn(article);
  const cited = { keyPoints: newList(), brief: newList(), body: newList(), conversation: newList() };
  const atAGlance = article.summary || listOf(article.keyPoints).length > 0;
  const longest = listOf(article.body).length > 0 || !listOf(article.brief).length ? 'body' : 'brief';

  let numbered = numberIn(article, shared, atAGlance ? 'keyPoints' : longest);
  for (const part of ['brief', 'body', 'conversation'] as const) numbered = numberIn(numbered, [part], part);
  const known = new Set(Object.values(cited).flatMap((list) => [...list.keys()]));
  for (const note of notes) if (!known.has(note)) add(note, cited[longest]);
  return { article: numbered, lists: listsOf() };

  function numberIn(whole: Article, parts: readonly ArticlePart[], list: NotedPart): Article {
    const shown = parts.filter((part) => whole[part] !== undefined && !isWithdrawn(part));
    const result = walkBlocks<Partial<Article>>(Object.fromEntries(shown.map((part) => [part, whole[part]])), {
      part(part) {
        const id = idOf(part);
        return id && isWithdrawn(`#${id}`) ? 'skip' : undefined;
      },
      text: (text) => withNumbers(text, cited[list], 0),
    });
    // A note may cite others: they are added to the list while it is read.
    for (const note of cited[list].values()) note.text = withNumbers(note.text, cited[list], 0) as Text;
    return { ...whole, ...result };
  }

  function withNumbers(text: unknown, list: Cited, depth: number): unknown {
    const pieces = piecesOf(text, depth);
    if (!pieces) return text;
    const result = pieces.map((piece) => {
      if (!isMarked(piece)) return piece;
      if (piece.type === 'note') return cite(piece, list) ?? piece;
      const inside = 'text' in piece ? withNumbers(piece.text, list, depth + 1) : undefined;
      return 'text' in piece && inside !== piece.text ? { ...piece, text: inside } : piece;
    });
    return result.some((piece, index) => piece !== pieces[index]) ? result : text;
  }

  function cite(mark: NoteMark, list: Cited): NoteMark | undefined {
    const given = noteOf.get(attribute(mark.id));
    if (!given) return undefined;
    const isOfStory = list === cited.brief || list === cited.body;
    const note = (isOfStory && cited.keyPoints.get(given)) || (list.get(given) ?? add(given, list));
    const index = note.marks.push('') - 1;
    const own: Citation = { note, index, label: labelOf?.(note.number) };
    return { ...mark, [citation]: own } as NoteMark;
  }

  function add(note: Partial<Note>, list: Cited) {
    const isOfStory = list === cited.brief || list === cited.body;
    const number = list.size + 1 + (isOfStory ? cited.keyPoints.size : 0);
    const made: NoteInList = { id: '', text: '', ...note, number, anchor: '', marks: [] };
    list.set(note, made);
    return made;
  }

  /** Gives lists, notes and marks their ids, none of which is taken. */
  function listsOf(): NumberedNotes['lists'] {
    const taken = new Set<unknown>([...partIds(article).keys(), ...pageAnchors()]);
    const free = (id: string) => {
      let own = id;
      while (taken.has(own)) own += '-2';
      taken.add(own);
      return own;
    };
    const listed = new Set<unknown>();
    const lists: { [Part in NotedPart]?: NoteList } = {};
    for (const part of preference) {
      const list = [...cited[part]];
      if (list.length === 0) continue;
      const own = partAnchor('notes', idPrefix);
      const id = listed.size === 0 ? own : free(`${own}-${part}`);
      for (const [given, note] of list) {
        const key = attribute(note.id);
        note.anchor = key && !listed.has(given) ? key : free(`${key || `${idPrefix}note`}-${part}`);
        note.marks = note.marks.map((_, index) => free(`${note.anchor}-mark-${index + 1}`));
        listed.add(given);
        // In the place of a list that is withdrawn is a notice.
        if (isWithdrawn('notes')) note.anchor = id;
      }
      lists[part] = { id, notes: list.map(([, note]) => note) };
    }
    return lists;
  }
}

/** A note while its marks are found. */
type NoteInList = Omit<CitedNote, 'marks'> & { marks: string[] };

type Cited = Map<Partial<Note>, NoteInList>;

function newList(): Cited {
  return new Map();
}
