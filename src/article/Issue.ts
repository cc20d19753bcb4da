/** A value in an article, or in a text, that was not read as it was meant. */
export interface Issue {
  /** What kind of problem it is. */
  kind: IssueKind;
  /** Where it is in the article, such as `body[3].text[1].url`, or in a text, such as `line 12`; an empty string is the article itself. */
  path: string;
  /** What was found, what was done with it, and what to do about it. Continues the path: "is …", "has …". */
  message: string;
}

/**
 * The kind of an issue:
 * - `unknown`: a field, type, name or value that the model does not have; it is ignored, or shown as plain words;
 * - `changed`: understood, and kept in another form, such as one object where a list belongs;
 * - `unsafe`: an address that a page must not open;
 * - `missing`: something that the article needs and does not have;
 * - `guessed`: read as what it most likely is, such as the name of a speaker in a transcript;
 * - `left-out`: left out, such as an object without words, a field that throws, or an id that another part has.
 */
export type IssueKind = 'unknown' | 'changed' | 'unsafe' | 'missing' | 'guessed' | 'left-out';

/** Called once for each issue of an article. What it throws ends the reading, and reaches the caller. */
export type OnIssue = (issue: Issue) => void;
