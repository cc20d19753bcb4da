import {
  attributeOf,
  classesOf,
  type Element,
  elementsIn,
  idOf,
  isElement,
  isNamed,
  type Node,
  textIn,
  within,
} from './dom';

/** What a document has of notes and of links to places in itself. */
export interface NotesAndLinks {
  /** The id of the note, by the element that refers to it. */
  marks: ReadonlyMap<Element, string>;
  /** The ids of notes, by their elements. */
  notes: ReadonlyMap<Element, string>;
  /** The ids to which other links lead. */
  links: ReadonlySet<string>;
}

/** A note is not longer: what is may be any part of the page. */
const longestNote = 4000;

/** Finds references such as `<sup><a href="#fn1">1</a></sup>`, the notes that they refer to, and other links to places in the document. */
export function notesIn(
  nodes: readonly Node[],
  { base, notes: known }: { base?: string | undefined; notes?: ReadonlyMap<string, unknown> | undefined },
): NotesAndLinks {
  const marks = new Map<Element, string>();
  const notes = new Map<Element, string>();
  const links = new Set<string>();
  const references: { link: Element; id: string }[] = [];
  for (const node of within(nodes)) {
    const id = isNamed(node, 'a') ? localId(node, base) : undefined;
    if (id === undefined) continue;
    links.add(id);
    if (isReference(node as Element)) references.push({ link: node as Element, id });
  }
  if (references.length === 0 || !known) return { marks, notes, links };

  const targets = new Map<string, Element>();
  const order = new Map<Node, number>();
  for (const node of within(nodes)) {
    if (!isElement(node)) continue;
    order.set(node, order.size);
    const id = idOf(node);
    if (id && !targets.has(id)) targets.set(id, node);
  }
  for (const { link, id } of references) {
    const noteId = known.has(id) ? id : noteIdOf(id, link);
    if (noteId === undefined) continue;
    marks.set(markOf(link), noteId);
    links.delete(id);
  }
  // They lead back to the marks.
  for (const link of elementsIn([...notes.keys()], 'a')) links.delete(localId(link, base) ?? '');
  return { marks, notes, links };

  /** The id of the note that has an id, or has an element with that id in it; undefined if that is no note. */
  function noteIdOf(id: string, link: Element): string | undefined {
    const target = targets.get(id);
    const note = target && blockAround(target);
    if (!note || (order.get(note) ?? 0) < (order.get(link) ?? 0) || !isNote(note)) return undefined;
    const noteId = notes.get(note) ?? id.replace(/\s+/g, '-');
    notes.set(note, noteId);
    return noteId;
  }
}

/** The id to which a link on the same page leads. */
export function localId(link: Element, base?: string): string | undefined {
  const href = attributeOf(link, 'href')?.trim() ?? '';
  const hash = href.indexOf('#');
  if (hash === -1 || (hash > 0 && href.slice(0, hash) !== base?.replace(/#.*/s, ''))) return undefined;
  const id = href.slice(hash + 1);
  try {
    return decodeURIComponent(id) || undefined;
  } catch {
    return id;
  }
}

const idsOfNotes = /^(?:_?(?:foot|end)?notes?|_?fn|_ftn|_edn|cite_note|refs?)[-_:.]?\w*\d/i;

/** True for a link that looks like the mark of a note. */
function isReference(link: Element): boolean {
  const role = `${attributeOf(link, 'role') ?? ''} ${attributeOf(link, 'epub:type') ?? ''}`;
  if (/\b(?:noteref|biblioref)\b/.test(role)) return true;
  if (/ (?:footnote|endnote|note|fn)-?(?:ref|link|marker)? /.test(classesOf(link))) return true;
  const label = textIn(link.childNodes).trim();
  if (label.length > 6) return false;
  const isRaised = isNamed(link.parentNode as Node, 'sup') || link.childNodes.some((child) => isNamed(child, 'sup'));
  return isRaised || (/^\[?(?:\d+|[*†‡])\]?$/.test(label) && idsOfNotes.test(localId(link) ?? ''));
}

/** The element that a mark takes the place of: the link, or the `sup` that holds nothing else. */
function markOf(link: Element): Element {
  const around = link.parentNode as Element | null;
  const isAlone = around?.tagName === 'sup' && textIn(around.childNodes).trim() === textIn(link.childNodes).trim();
  return isAlone ? around : link;
}

const blocks = ['li', 'p', 'div', 'dd', 'aside', 'blockquote'] as const;

/** The block that an element is, or in which it stands. */
function blockAround(target: Element): Element | undefined {
  for (let element: Element | null = target, steps = 0; element && steps < 4; steps += 1) {
    if (isNamed(element, ...blocks)) return element;
    if (!('parentNode' in element) || !isNamed(element, 'a', 'sup', 'span', 'b', 'strong', 'i', 'em')) return undefined;
    element = element.parentNode as Element | null;
  }
  return undefined;
}

function isNote(element: Element): boolean {
  const text = textIn(element.childNodes).trim();
  return text !== '' && text.length < longestNote;
}
