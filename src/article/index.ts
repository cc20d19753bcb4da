export type { Article, Author, Direction, KeyPoint, Link, Publisher, Section } from './Article';
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
export { type Depth, depths, depthsOf } from './depth';
export { directionOf } from './direction';
export type { Issue, OnIssue } from './Issue';
export { plainText, plainTextOfBlocks } from './plainText';
export { quotationMarks } from './quotationMarks';
export { type ReadOptions, readArticle } from './readArticle';
export { readingMinutes } from './readingTime';
export type { Emphasis, Inline, InlineLink, LanguageSpan, Quotation, Strong, Text } from './Text';
