export type { Article, Direction, KeyPoint, Link, Publisher, Section } from './Article';
export type { Author } from './Author';
export type {
  Block,
  BlockType,
  DividerBlock,
  FigureBlock,
  HeadingBlock,
  Image,
  ImageSource,
  ListBlock,
  ParagraphBlock,
  PullQuoteBlock,
  QuoteBlock,
} from './Block';
export type { Conversation, Speaker, SpeakerKind, Turn } from './Conversation';
export type { ArticlePart, CorrectedPart, Correction, CorrectionKind } from './Correction';
export { checkArticle } from './checkArticle';
export { correctionsOf, type ListedCorrection } from './correctionsOf';
export { type Depth, depths, depthsOf } from './depth';
export { directionOf } from './direction';
export type { Finding, FindingRule } from './Finding';
export type { Issue, OnIssue } from './Issue';
export { isMachineMade } from './isMachineMade';
export type {
  DigitalSourceType,
  ExemptProvenance,
  OpenProvenance,
  Provenance,
  Review,
  Source,
} from './Provenance';
export { plainText, plainTextOfBlocks } from './plainText';
export { quotationMarks } from './quotationMarks';
export { type ReadOptions, readArticle } from './readArticle';
export { readingMinutes } from './readingTime';
export type { Emphasis, Inline, InlineLink, LanguageSpan, Quotation, Strong, Text } from './Text';
export { withdrawalOf, withdrawalsOf, withoutWithdrawn } from './withdrawn';
