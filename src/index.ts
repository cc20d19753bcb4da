export * from './article/index';
export { Ask, type AskProps, type OnAsk } from './components/Ask/Ask';
export { Audio, type AudioProps } from './components/Audio/Audio';
export { AuthorBox, type AuthorBoxProps } from './components/AuthorBox/AuthorBox';
export { BigNumber, type BigNumberProps } from './components/BigNumber/BigNumber';
export {
  type BlockComponents,
  type BlockOptions,
  Blocks,
  type BlocksProps,
  type Components,
  type ComponentsOption,
} from './components/Blocks/Blocks';
export { Byline, type BylineProps } from './components/Byline/Byline';
export { CodeBlock, type CodeBlockProps } from './components/CodeBlock/CodeBlock';
export { ConversationTeaser, type ConversationTeaserProps } from './components/ConversationTeaser/ConversationTeaser';
export { ConversationThread, type ConversationThreadProps } from './components/ConversationThread/ConversationThread';
export { CorrectionNote, type CorrectionNoteProps } from './components/CorrectionNote/CorrectionNote';
export { Corrections, type CorrectionsProps } from './components/Corrections/Corrections';
export type { CustomBlockProps, CustomComponents, CustomInlineProps } from './components/custom';
export { DataTable, type DataTableProps } from './components/DataTable/DataTable';
export { Dateline, type DatelineProps } from './components/Dateline/Dateline';
export { Details, type DetailsProps } from './components/Details/Details';
export { Disclosure, type DisclosureProps } from './components/Disclosure/Disclosure';
export { Divider, type DividerProps } from './components/Divider/Divider';
export { DocumentLink, type DocumentLinkProps } from './components/DocumentLink/DocumentLink';
export { Embed, type EmbedProps } from './components/Embed/Embed';
export { FactBox, type FactBoxProps } from './components/FactBox/FactBox';
export { Figure, type FigureProps } from './components/Figure/Figure';
export { Footnotes, type FootnotesProps } from './components/Footnotes/Footnotes';
export type { Consent, OnConsent } from './components/frame/consentBehavior';
export type { ConsentOptions } from './components/frame/renderFrame';
export { Gallery, type GalleryProps } from './components/Gallery/Gallery';
export { Headline, type HeadlineProps } from './components/Headline/Headline';
export { InlineText, type InlineTextProps } from './components/InlineText/InlineText';
export { KeyEvents, type KeyEventsProps } from './components/KeyEvents/KeyEvents';
export { KeyPoints, type KeyPointsProps } from './components/KeyPoints/KeyPoints';
export { LatestList, type LatestListProps } from './components/LatestList/LatestList';
export { LeadMedia, type LeadMediaProps } from './components/LeadMedia/LeadMedia';
export { List, type ListProps } from './components/List/List';
export { LivePost, type LivePostProps } from './components/LivePost/LivePost';
export { LiveStrip, type LiveStripProps } from './components/LiveStrip/LiveStrip';
export { MostRead, type MostReadProps } from './components/MostRead/MostRead';
export type { MediaProps } from './components/media';
export {
  NewsletterSignup,
  type NewsletterSignupProps,
  type OnSignUp,
} from './components/NewsletterSignup/NewsletterSignup';
export { NewUpdates, type NewUpdatesProps } from './components/NewUpdates/NewUpdates';
export { NextStory, type NextStoryProps } from './components/NextStory/NextStory';
export type { NotedPart, Notes, NotesOn } from './components/notes/NotesOn';
export { type NoteOptions, notesOnParts } from './components/notes/notesOnParts';
export { type ArrangedLayout, Package, type PackageProps } from './components/Package/Package';
export { Paragraph, type ParagraphProps } from './components/Paragraph/Paragraph';
export { PinnedSummary, type PinnedSummaryProps } from './components/PinnedSummary/PinnedSummary';
export { PullQuote, type PullQuoteProps } from './components/PullQuote/PullQuote';
export type { OnPlay } from './components/playBehavior';
export {
  type AnsweredQuestion,
  QuestionAndAnswer,
  type QuestionAndAnswerProps,
} from './components/QuestionAndAnswer/QuestionAndAnswer';
export { Quote, type QuoteProps } from './components/Quote/Quote';
export { RelatedLinks, type RelatedLinksProps } from './components/RelatedLinks/RelatedLinks';
export { RelatedStories, type RelatedStoriesProps } from './components/RelatedStories/RelatedStories';
export { SchemeToggle, type SchemeToggleProps } from './components/SchemeToggle/SchemeToggle';
export { type OnShare, ShareLinks, type ShareLinksProps } from './components/ShareLinks/ShareLinks';
export { type EditionLink, type LinkGroup, SiteFooter, type SiteFooterProps } from './components/SiteFooter/SiteFooter';
export { SiteHeader, type SiteHeaderProps, type SiteSearch } from './components/SiteHeader/SiteHeader';
export { SkipLink, type SkipLinkProps } from './components/SkipLink/SkipLink';
export { Slot, type SlotProps } from './components/Slot/Slot';
export { StoryCard, type StoryCardProps } from './components/StoryCard/StoryCard';
export { Subheading, type SubheadingProps } from './components/Subheading/Subheading';
export { Summary, type SummaryProps } from './components/Summary/Summary';
export { TableOfContents, type TableOfContentsProps } from './components/TableOfContents/TableOfContents';
export { type DatedEvent, Timeline, type TimelineProps } from './components/Timeline/Timeline';
export { Topics, type TopicsProps } from './components/Topics/Topics';
export { Trace, type TraceProps } from './components/Trace/Trace';
export { Turn, type TurnProps } from './components/Turn/Turn';
export { Video, type VideoProps } from './components/Video/Video';
export { StaticMarkup, type StaticMarkupProps } from './islands/StaticMarkup.client';
export { en } from './messages/en';
export { enNotes } from './messages/enNotes';
export type { Messages } from './messages/Messages';
export type { NoteMessages } from './messages/NoteMessages';
export type { PartialMessages } from './messages/PartialMessages';
export { ArticleBody, type ArticleBodyProps } from './page/ArticleBody';
export { ArticleLayout, type ArticleParts, EmbeddedLayout } from './page/ArticleLayout';
export { ArticlePage, type ArticlePageProps } from './page/ArticlePage';
export type { OnDepthChange } from './page/depthBehavior';
export { FrontPage, type FrontPageProps } from './page/FrontPage';
export { LivePage, type LivePageProps } from './page/LivePage';
export { ReadingDepth, type ReadingDepthProps } from './page/ReadingDepth';
export { createTheme, type ThemeOptions } from './theme/createTheme';
export { FallbackFonts, type FallbackFontsProps } from './theme/FallbackFonts';
export { fallbackFaces } from './theme/fallbackFaces';
export type { SchemeValue, Theme, ThemeColor, TokenNames, TokenValues } from './theme/Theme';
export { ThemeScope, type ThemeScopeProps } from './theme/ThemeScope';
export { ThemeStyles, type ThemeStylesProps } from './theme/ThemeStyles';
export { type ThemeName, themes } from './theme/themes';
export { type CssOptions, toCss } from './theme/toCss';
