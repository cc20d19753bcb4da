import type { Article } from '../article/Article';
import type { FrontData } from '../front/FrontData';
import type { DepthOption, ExportOptions } from './ExportOptions';
import type { EmailTheme } from './email/EmailTheme';
import type { FeedChannel } from './feeds/feedItems';

/** A format that `npx broadsheet export` writes: one file for each story (`story`), or one for all (`stories`). */
export type ExportFormat = StoryFormat | ListFormat;

/** The formats that a module of `--module` exports as `exporters`, by the names that `--to` takes. One with the name of a built-in format replaces it. */
export type ExportFormats = Readonly<Record<string, ExportFormat>>;

/** What an export writes: a text as it is, another value as JSON, or nothing. */
export type ExportResult = string | object | undefined;

/** What formats of both kinds have. */
interface FormatFile {
  /** What the names of its files end with, without the dot. */
  extension: string;
  /** Writes a front. @default fronts are left out, and reported */
  front?: (front: FrontData, options: FormatOptions) => ExportResult | Promise<ExportResult>;
}

/** A format with a file for each story. */
export interface StoryFormat extends FormatFile {
  /** Writes a story. */
  story: (article: Article, options: FormatOptions) => ExportResult | Promise<ExportResult>;
}

/** A format with one file for all stories. */
export interface ListFormat extends FormatFile {
  /** How many stories it has, if `--limit` does not say so: the newest ones. @default all */
  limit?: number;
  /** Writes stories, the newest of which is first. */
  stories: (articles: readonly Article[], options: FormatOptions) => ExportResult | Promise<ExportResult>;
}

/** What a format gets to know: the options of the command, with messages for the language of each story. */
export interface FormatOptions extends ExportOptions, DepthOption {
  /** What the options `--title`, `--url`, `--feed-url`, `--description` and `--language` and the `channel` of the module say. */
  channel: Partial<FeedChannel>;
  /** The moment at which the command was started. */
  now: Date;
  /** What `--theme` names, of which mails have the colours and fonts. */
  theme?: EmailTheme;
  /** True with the option `--front-matter`. */
  frontMatter: boolean;
}
