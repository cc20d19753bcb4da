import type { Alternate, Direction, Link, Publisher, Section } from '../article/Article';
import type { SlotBlock } from '../article/Block';
import type { DateString, LanguageTag, PartId } from '../article/strings';
import type { StoryLink } from './StoryLink';

/** A front: the page of a newspaper, a section or a topic that leads to stories. */
export interface FrontData {
  /** The address of the JSON Schema that an editor checks the front by; ignored otherwise. */
  $schema?: string;
  /** The key of the front in the publisher's system; not shown. */
  id?: string;
  /** The name of the front: of the newspaper, of the section, or of the topic. @minLength 1 */
  title: string;
  /** What the front is about, in one sentence. */
  description?: string;
  /** The address under which the front is published (its canonical URL). */
  url?: string;
  /** The same front in other languages. */
  alternates?: readonly Alternate[];
  /** Who publishes the front. */
  publisher?: Publisher;
  /** The section that the front belongs to; without it, it is the front of the newspaper. */
  section?: Section;
  /** The language of the front, a BCP 47 tag. @default 'en' */
  language?: LanguageTag;
  /** The base direction of the text; without it, that of the language. */
  direction?: Direction;
  /** The time zone in which dates are shown, an IANA name such as `Europe/London`. @default 'UTC' */
  timeZone?: string;
  /** When the front was last changed: an ISO 8601 date, or date and time with its offset from UTC. */
  modifiedAt?: DateString;
  /** The sections of the newspaper, for the navigation. */
  sections?: readonly Section[];
  /** The links of the site's footer. */
  links?: readonly Link[];
  /** The packages, in the order in which they are shown. */
  packages: readonly FrontPackage[];
}

/** A group of stories that is arranged as one, or something between such groups: a slot or a newsletter. */
export type FrontPackage =
  | LeadPackage
  | RowPackage
  | GlancePackage
  | OpinionPackage
  | FeaturePackage
  | ConversationPackage
  | PicturesPackage
  | LatestPackage
  | MostReadPackage
  | LivePackage
  | NewsletterPackage
  | SlotPackage;

/** A package that holds stories. */
export type StoryPackage = Exclude<FrontPackage, NewsletterPackage | SlotPackage>;

/** How a package is arranged. */
export type PackageLayout = FrontPackage['layout'];

interface Titled {
  /** The package's own id, by which an address can point at it (`#id`); unique on the front. */
  id?: PartId;
  /** The name of the package, such as that of a section. */
  title?: string;
  /** A few words under the name. */
  description?: string;
  /** The address of the package's own page, which has all of its stories. */
  url?: string;
}

interface WithStories extends Titled {
  /**
   * How many stories a phone shows besides the first one; the others are on the page at `url`. Without it, or without `url`, all of them.
   * @asType integer
   * @minimum 0
   */
  limit?: number;
  /** The stories, the most important first. */
  stories: readonly FrontStory[];
}

/** The first story of the front over the whole width, with its supporting stories beside and below its picture. */
export interface LeadPackage extends WithStories {
  layout: 'lead';
}

/** Stories side by side: a picture, a text and a stack of small ones, or columns of equal width. */
export interface RowPackage extends WithStories {
  layout: 'row';
  /** The highest number of columns. @default 3 */
  columns?: 1 | 2 | 3;
}

/** A story that is told on the front itself, by its key points. */
export interface GlancePackage extends WithStories {
  layout: 'glance';
}

/** Opinions: the name of the author is larger than the headline. */
export interface OpinionPackage extends WithStories {
  layout: 'opinion';
}

/** A large story with a stack of others beside it. */
export interface FeaturePackage extends WithStories {
  layout: 'feature';
  /** True for a stack that is before the large story, also for those who listen. @default false */
  mirrored?: boolean;
}

/** A question of the conversation that was published with a story. */
export interface ConversationPackage extends WithStories {
  layout: 'conversation';
}

/** Stories that are looked at: each has a picture. */
export interface PicturesPackage extends WithStories {
  layout: 'pictures';
}

/** The latest stories with their times. */
export interface LatestPackage extends WithStories {
  layout: 'latest';
}

/** The most read stories, numbered. */
export interface MostReadPackage extends WithStories {
  layout: 'mostRead';
}

/** Live coverage with its newest entries. */
export interface LivePackage extends WithStories {
  layout: 'live';
}

/** A form for a newsletter. */
export interface NewsletterPackage extends Titled {
  layout: 'newsletter';
  /** The address that the form is sent to. */
  action?: string;
  /** A few words under the title, such as "Free. Leave any time." */
  note?: string;
}

/** A place that the publisher fills, such as an advertisement. */
export interface SlotPackage extends Pick<SlotBlock, 'kind' | 'label' | 'reserve'> {
  layout: 'slot';
  /** The package's own id; unique on the front. */
  id?: PartId;
  /** The name by which the publisher fills the slot. */
  name: string;
}

/** A story in a package, with its importance. */
export interface FrontStory {
  /** The story. */
  story: StoryLink;
  /** How important the story is: the size of its headline, and how much of it is shown. @default by its position in the package */
  size?: StorySize;
  /** Where its picture is. @default by its size */
  picture?: StoryPicture;
  /** Whether the story's key points can be opened on the front, are open, or are not there. @default 'closed' */
  keyPoints?: StoryPoints;
}

/** The importance of a story on a front, the highest first; `text` is a headline alone. */
export type StorySize = 'lead' | 'large' | 'medium' | 'small' | 'row' | 'text';

/** Where the picture of a story is: above its words, beside them, small at their end, or nowhere. */
export type StoryPicture = 'above' | 'beside' | 'end' | 'none';

/** What is shown of a story's key points. */
export type StoryPoints = 'closed' | 'open' | 'none';
