import type { LanguageTag, PartId } from './strings';

/** Words as a reader sees them: a plain string, or a list of strings and marked spans. */
export type Text = string | readonly Inline[];

/** One piece of running text. */
export type Inline =
  | string
  | Strong
  | Emphasis
  | Quotation
  | InlineLink
  | LanguageSpan
  | Break
  | Subscript
  | Superscript
  | InlineCode
  | Deleted
  | NoteMark
  | { [Name in keyof CustomInlines]: CustomInline<Name> }[keyof CustomInlines];

/** Words of strong importance, rendered as `<strong>` (WHATWG HTML, 4.5.3). */
export interface Strong {
  type: 'strong';
  /** The words. */
  text: Text;
}

/** Words with stress emphasis, rendered as `<em>` (WHATWG HTML, 4.5.2). */
export interface Emphasis {
  type: 'emphasis';
  /** The words. */
  text: Text;
}

/** Words quoted in running text, rendered as `<q>` (WHATWG HTML, 4.5.7). `renderDocument` sets the quotation marks of the article's language; elsewhere the browser chooses them. */
export interface Quotation {
  type: 'quotation';
  /** The words, without quotation marks around them. */
  text: Text;
}

/** Words that link to another page. */
export interface InlineLink {
  type: 'link';
  /** The words. */
  text: Text;
  /** An `http:`, `https:`, `mailto:` or `tel:` address, or one relative to the page; with any other the words are shown without a link. */
  url: string;
}

/** Words in another language than the text around them (WCAG 3.1.2, Language of Parts). */
export interface LanguageSpan {
  type: 'language';
  /** The words. */
  text: Text;
  /** The language of the words, a BCP 47 tag. */
  language: LanguageTag;
}

/** A line break that belongs to the words, as in an address or a verse, rendered as `<br>` (WHATWG HTML, 4.5.27). */
export interface Break {
  type: 'break';
}

/** Words below the line, as in H₂O, rendered as `<sub>` (WHATWG HTML, 4.5.19). */
export interface Subscript {
  type: 'subscript';
  /** The words. */
  text: Text;
}

/** Words above the line, as in km², rendered as `<sup>` (WHATWG HTML, 4.5.19). */
export interface Superscript {
  type: 'superscript';
  /** The words. */
  text: Text;
}

/** A piece of code, rendered as `<code>` (WHATWG HTML, 4.5.15). */
export interface InlineCode {
  type: 'code';
  /** The code. */
  text: Text;
}

/** Words that were removed from the story and are still shown, rendered as `<del>` (WHATWG HTML, 4.7.2). */
export interface Deleted {
  type: 'deleted';
  /** The words. */
  text: Text;
}

/** A mark that refers to a note of the article, shown as its number. */
export interface NoteMark {
  type: 'note';
  /** The `id` of the note in the article's `notes`. */
  id: PartId;
}

/**
 * The inline marks of a publisher's own, by type: none, until a site adds them (`declare module 'broadsheet'`). Each is what its type has
 * besides the fields of all such marks, which `CustomInline` adds.
 */
// biome-ignore lint/suspicious/noEmptyInterface: sites declare its members
export interface CustomInlines {}

/** An inline mark of the publisher's own, as texts hold it. */
export type CustomInline<Name extends keyof CustomInlines> = CustomInlines[Name] & CustomInlineFields<Name>;

/** The fields that an inline mark of the publisher's own may have whatever its type. */
export interface CustomInlineFields<Name> {
  /** The name of the type. */
  type: Name;
  /** The words that readers read in the text. `readArticle` writes them. */
  words?: Text;
}
