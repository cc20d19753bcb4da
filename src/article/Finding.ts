/** An editorial or legal problem in an article that is technically sound; with other rules, in a front. */
export interface Finding<Rule extends string = FindingRule> {
  /** Where it is in the article or the front, such as `keyPoints[2].supports[0]`. */
  path: string;
  /** `error`: wrong in any case. `warning`: a person should look at it, because a program cannot decide. */
  severity: 'error' | 'warning';
  /** The rule that is broken. */
  rule: Rule;
  /** What is wrong and what to do about it. Continues the path: "is …", "has …". */
  message: string;
}

/** The name of a rule of `checkArticle`. */
export type FindingRule =
  | 'pull-quote-differs'
  | 'support-missing'
  | 'key-point-unsupported'
  | 'number-not-in-story'
  | 'brief-too-long'
  | 'not-for-brief'
  | 'machine-not-disclosed'
  | 'exemption-not-borne-out'
  | 'machine-not-named'
  | 'speaker-without-turn'
  | 'turn-without-speaker'
  | 'corrected-part-missing'
  | 'withdrawal-without-reason'
  | 'modified-before-correction'
  | 'changed-before-published'
  | 'markup-in-words'
  | 'picture-without-alt'
  | 'table-without-headers'
  | 'too-long-for-brief'
  | 'captions-missing'
  | 'transcript-missing'
  | 'embed-without-words'
  | 'alternative-missing'
  | 'picture-of-provider'
  | 'note-missing'
  | 'note-not-cited'
  | 'document-not-described'
  | 'update-outside-coverage'
  | 'update-out-of-order'
  | 'corrected-post-missing';
