/** Something in an article that can be read and drawn, and is not right all the same. */
export interface Finding {
  /** Where it stands in the article, such as `keyPoints[2].supports[0]`. */
  path: string;
  /** An error is wrong whatever was meant; a warning asks somebody to look, for a program cannot know. */
  severity: 'error' | 'warning';
  /** The rule that it breaks. */
  rule: FindingRule;
  /** What is wrong and what to do about it; it goes on from the path: "is …", "has …". */
  message: string;
}

/** The name of a rule that `checkArticle` holds an article to. */
export type FindingRule =
  | 'pull-quote-differs'
  | 'support-missing'
  | 'key-point-unsupported'
  | 'number-not-in-story'
  | 'brief-too-long'
  | 'machine-not-disclosed'
  | 'exemption-not-borne-out'
  | 'machine-not-named'
  | 'speaker-without-turn'
  | 'turn-without-speaker'
  | 'corrected-part-missing'
  | 'withdrawal-without-reason'
  | 'modified-before-correction'
  | 'changed-before-published'
  | 'markup-in-words';
