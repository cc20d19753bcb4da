import type { Direction, KeyPoint, LiveCoverage, Section } from '../article/Article';
import type { Author } from '../article/Author';
import type { Speaker } from '../article/Conversation';
import type { Depth } from '../article/depth';
import type { FocalPoint, Image } from '../article/Image';
import type { Provenance } from '../article/Provenance';
import type { DateString, LanguageTag } from '../article/strings';
import type { Text } from '../article/Text';

/** The small form of a story, which a front stores: what a card shows of it, and where it leads. */
export interface StoryLink {
  /** The key of the story in the publisher's system; not shown. */
  id?: string;
  /** The address of the story. */
  url: string;
  /** The headline. */
  headline: Text;
  /** A word or two above the headline that say what the story is about, such as "Shipping". */
  kicker?: string;
  /** The part of the newspaper that the story belongs to. */
  section?: Section;
  /** The deck: the subject of the story, in one line. */
  deck?: string;
  /** The standfirst: one or two sentences that lead into the story. */
  standfirst?: string;
  /** The story in one paragraph. */
  summary?: Text;
  /** What a reader in a hurry must know. Their `id`s are those on the story's own page. */
  keyPoints?: readonly KeyPoint[];
  /** Who wrote the story. */
  authors?: readonly Author[];
  /** When the story was first published: an ISO 8601 date, or date and time with its offset from UTC. */
  publishedAt?: DateString;
  /** When the story was last changed in substance, in the form of `publishedAt`. */
  modifiedAt?: DateString;
  /** The language of the story, if it is not that of the front: a BCP 47 tag. */
  language?: LanguageTag;
  /** The base direction of the story's text; without it, that of its language. */
  direction?: Direction;
  /** The minutes that it takes to read each depth, as `readingMinutes` returns them. */
  minutes?: StoryMinutes;
  /** The picture. */
  image?: Image;
  /** The point of the picture that no crop may lose. */
  focus?: FocalPoint;
  /** What the picture shows, for the lead of a front. */
  caption?: Text;
  /** Who made the picture, such as "Drawing: Tomas Quay". */
  credit?: Text;
  /** What the story is, besides words: pictures, a film or a recording. */
  media?: StoryMedia;
  /** When the coverage that the story reports live began and ended. */
  live?: LiveCoverage;
  /** The newest entries of a live report, the newest first. */
  updates?: readonly StoryUpdate[];
  /** True for an opinion: its author is named before its headline. @default false */
  opinion?: boolean;
  /** Who paid for the story: it is named first of all. */
  sponsor?: Sponsor;
  /** One question of the conversation that was published with the story, with its answer. */
  conversation?: ConversationExcerpt;
  /** How the story as a whole came about. */
  provenance?: Provenance;
  /** How parts of it came about that differ from the story as a whole. */
  provenanceOf?: { readonly [Part in StoryLinkPart]?: Provenance };
  /** True for a story that was withdrawn: `readFront` removes it from the front. @default false */
  withdrawn?: boolean;
}

/** A part of a story that its small form has. */
export type StoryLinkPart =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'standfirst'
  | 'lead'
  | 'summary'
  | 'keyPoints'
  | 'conversation';

/** The minutes that it takes to read each depth of a story. */
export interface StoryMinutes extends Partial<Record<Depth, number>> {
  /** Of the summary and the key points. @exclusiveMinimum 0 */
  'at-a-glance'?: number;
  /** Of the short version. @exclusiveMinimum 0 */
  'in-brief'?: number;
  /** Of the whole story. @exclusiveMinimum 0 */
  'in-full'?: number;
}

/** What a story is, besides words. */
export type StoryMedia = GalleryMedia | TimedMedia;

/** Pictures. */
export interface GalleryMedia {
  /** What it is. */
  kind: 'gallery';
  /** The number of pictures. @asType integer @minimum 1 */
  count?: number;
}

/** A film or a recording. */
export interface TimedMedia {
  /** What it is. */
  kind: 'video' | 'audio';
  /** The length in seconds. @exclusiveMinimum 0 */
  duration?: number;
}

/** An entry of a live report. */
export interface StoryUpdate {
  /** When it was published: an ISO 8601 date and time with its offset from UTC. */
  at?: DateString;
  /** What happened, in one sentence. */
  text: Text;
  /** The address of the entry. */
  url?: string;
}

/** Who paid for a story. */
export interface Sponsor {
  /** The name as readers see it. */
  name: string;
  /** The address of the sponsor. */
  url?: string;
}

/** One question of a conversation with its answer. */
export interface ConversationExcerpt {
  /** The name of the conversation. */
  title?: string;
  /** The address of the question on the story's page. */
  url?: string;
  /** The question. */
  question: Text;
  /** The answer, in one or two sentences. */
  answer?: Text;
  /** Who asks. */
  asker?: Speaker;
  /** Who answers. */
  answerer?: Speaker;
  /** The number of turns in the whole conversation. @asType integer @minimum 1 */
  turns?: number;
  /** The minutes that it takes to read the whole conversation. @exclusiveMinimum 0 */
  minutes?: number;
  /** How the answer came about, if it differs from the other words of the speaker. */
  provenance?: Provenance;
}
