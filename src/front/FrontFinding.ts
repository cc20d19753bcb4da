import type { Finding } from '../article/Finding';

/** An editorial or legal problem in a front that is technically sound. */
export type FrontFinding = Finding<FrontRule>;

/** The name of a rule of `checkFront`. */
export type FrontRule =
  | 'story-twice'
  | 'story-withdrawn'
  | 'story-without-url'
  | 'two-leads'
  | 'title-missing'
  | 'no-stories'
  | 'too-many-stories'
  | 'same-arrangement'
  | 'size-above-first'
  | 'picture-missing'
  | 'key-points-missing'
  | 'author-missing'
  | 'conversation-missing'
  | 'not-live'
  | 'limit-without-url'
  | 'limit-hides-nothing'
  | 'changed-before-published'
  | 'published-in-future'
  | 'machine-not-disclosed'
  | 'exemption-not-borne-out'
  | 'machine-not-named';
