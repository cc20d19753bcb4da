/** Something in an article that was not understood, or could not be shown as it was meant. */
export interface Issue {
  /** Where it stands in the article, such as `body[3].text[1].url`, or in a text, such as `line 12`; an empty string is the article itself. */
  path: string;
  /** What was found, what was done with it, and what to do about it. */
  message: string;
}

/** Called once for each issue of an article. */
export type OnIssue = (issue: Issue) => void;
