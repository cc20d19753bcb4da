import type { CoverageMessages } from './CoverageMessages';

// One constant for each message of `CoverageMessages`, as in en.ts; a module of its own, for pages without live coverage.
export const whatWeKnow = 'What we know';
export const updatedAt = 'Updated {time}';
export const changedAt = 'Changed at {time}';
export const coverageEnded = 'Live coverage ended: {date}';
export const pinned = 'Pinned';
export const updates = 'Updates';
export const newestUpdates = 'Newest updates';
export const newUpdates = 'New updates: {count}';
export const newestFirst = 'Newest first';
export const oldestFirst = 'Oldest first';
export const earlierUpdates = 'Earlier updates';
export const laterUpdates = 'Later updates';
export const pageNumber = 'Page {number}';
export const seeCorrection = 'See the correction';
export const seeCorrected = 'See the corrected update';
export const changed = 'Changed';
export const connectionLost = 'The connection is lost. Updates will go on when it is back.';
export const connectionBack = 'The connection is back';
export const coverageOver = 'Live coverage has ended';
export const announceUpdates = 'Announce new updates';

/** The messages of live coverage, in English. */
export const enCoverage: CoverageMessages = {
  whatWeKnow,
  updatedAt,
  changedAt,
  coverageEnded,
  pinned,
  updates,
  newestUpdates,
  newUpdates,
  newestFirst,
  oldestFirst,
  earlierUpdates,
  laterUpdates,
  pageNumber,
  seeCorrection,
  seeCorrected,
  changed,
  connectionLost,
  connectionBack,
  coverageOver,
  announceUpdates,
};
