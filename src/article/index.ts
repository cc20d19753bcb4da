// The model: every type of these files is public.
export type * from './Article';
export type * from './Author';
export type * from './Block';
export type * from './Conversation';
export type * from './Correction';
export type {
  CustomBlockType,
  CustomInlineType,
  CustomOption,
  CustomReading,
  CustomTypes,
  Needed,
  OptionsArgument,
} from './CustomTypes';
export { checkArticle } from './checkArticle';
export { correctionsOf, type ListedCorrection } from './correctionsOf';
export { type Depth, depths, depthsOf } from './depth';
export { directionOf } from './direction';
export type * from './Finding';
export type * from './Image';
export type * from './Issue';
export { isMachineMade } from './isMachineMade';
export { type KeyEvent, type LivePageContent, type LivePagesOptions, livePage, type PostOnPage } from './livePage';
export {
  type CitedNote,
  type MarkLabel,
  type NotedPart,
  type NoteList,
  type NumberedNotes,
  type NumberNotesOptions,
  numberNotes,
} from './numberNotes';
export type * from './Provenance';
export { plainText, plainTextOfBlocks } from './plainText';
export { quotationMarks } from './quotationMarks';
export { type ReadOptions, readArticle } from './readArticle';
export { readingMinutes } from './readingTime';
export type * from './strings';
export { type IssueSummary, summarizeIssues } from './summarizeIssues';
export type * from './Text';
export { type Access, type FreePart, withAccess } from './withAccess';
export { withdrawalOf, withdrawalsOf, withoutWithdrawn } from './withdrawn';
export { withHeadingIds } from './withHeadingIds';
