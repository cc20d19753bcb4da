import type { ElementType, ReactNode } from 'react';
import type { CustomBlocks } from '../../article/Block';
import type { CustomInlines } from '../../article/Text';
import type { PartialMessages } from '../../messages/PartialMessages';
import type { AudioProps } from '../Audio/Audio';
import type { BigNumberProps } from '../BigNumber/BigNumber';
import type { CodeBlockProps } from '../CodeBlock/CodeBlock';
import type { CustomComponents } from '../custom';
import type { DataTableProps } from '../DataTable/DataTable';
import type { DetailsProps } from '../Details/Details';
import type { DividerProps } from '../Divider/Divider';
import type { DocumentLinkProps } from '../DocumentLink/DocumentLink';
import type { EmbedProps } from '../Embed/Embed';
import type { FactBoxProps } from '../FactBox/FactBox';
import type { FigureProps } from '../Figure/Figure';
import type { ConsentOptions } from '../frame/renderFrame';
import type { GalleryProps } from '../Gallery/Gallery';
import type { ListProps } from '../List/List';
import type { LivePostProps } from '../LivePost/LivePost';
import type { NotesOn } from '../notes/NotesOn';
import type { ParagraphProps } from '../Paragraph/Paragraph';
import type { PullQuoteProps } from '../PullQuote/PullQuote';
import type { OnPlay } from '../playBehavior';
import type { QuestionAndAnswerProps } from '../QuestionAndAnswer/QuestionAndAnswer';
import type { QuoteProps } from '../Quote/Quote';
import type { RelatedLinksProps } from '../RelatedLinks/RelatedLinks';
import type { SlotProps } from '../Slot/Slot';
import type { SubheadingProps } from '../Subheading/Subheading';
import type { TimelineProps } from '../Timeline/Timeline';
import type { VideoProps } from '../Video/Video';

/** The component that renders each type of block. Each takes the props of the default component, so `styled(PullQuote)` fits. */
export interface BlockComponents {
  /** Renders a paragraph. @default a plain `<p>`, styled by the component around it */
  paragraph: ElementType<ParagraphProps>;
  /** Renders a heading. @default `Subheading` */
  heading: ElementType<SubheadingProps>;
  /** Renders a list. @default `List` */
  list: ElementType<ListProps>;
  /** Renders a pull quote. @default `PullQuote` */
  pullQuote: ElementType<PullQuoteProps>;
  /** Renders a quote. @default `Quote` */
  quote: ElementType<QuoteProps>;
  /** Renders a figure. @default `Figure` */
  figure: ElementType<FigureProps>;
  /** Renders a gallery. @default `Gallery` */
  gallery: ElementType<GalleryProps>;
  /** Renders a divider. @default `Divider` */
  divider: ElementType<DividerProps>;
  /** Renders a table. @default `DataTable` */
  table: ElementType<DataTableProps>;
  /** Renders a fact box. @default `FactBox` */
  factBox: ElementType<FactBoxProps>;
  /** Renders details. @default `Details` */
  details: ElementType<DetailsProps>;
  /** Renders questions and answers. @default `QuestionAndAnswer` */
  questions: ElementType<QuestionAndAnswerProps>;
  /** Renders a timeline. @default `Timeline` */
  timeline: ElementType<TimelineProps>;
  /** Renders big numbers. @default `BigNumber` */
  bigNumber: ElementType<BigNumberProps>;
  /** Renders code, verse and preformatted text. @default `CodeBlock` */
  code: ElementType<CodeBlockProps>;
  /** Renders links to other stories. @default `RelatedLinks` */
  relatedLinks: ElementType<RelatedLinksProps>;
  /** Renders a link to a file. @default `DocumentLink` */
  document: ElementType<DocumentLinkProps>;
  /** Renders a post of a live report. @default `LivePost` */
  liveUpdate: ElementType<LivePostProps>;
  /** Fills the slots that `slots` does not: render `<Slot {...props}>` with content of your own in it. @default `Slot`, which shows the words of the slot */
  slot: ElementType<SlotProps>;
  /** Renders an embed. @default `Embed` */
  embed: ElementType<EmbedProps>;
  /** Renders a film. @default `Video` */
  video: ElementType<VideoProps>;
  /** Renders a recording. @default `Audio` */
  audio: ElementType<AudioProps>;
}

/** Components for blocks: those that replace the default ones, and those of the publisher's own types. */
export type Components = Partial<BlockComponents> & CustomComponents;

/** The option `components`, which must be given as soon as there are types of the publisher's own. */
export type ComponentsOption = keyof (CustomBlocks & CustomInlines) extends never
  ? {
      /** Components that replace the default ones, by block type. */
      components?: Components;
    }
  : {
      /** Components that replace the default ones, by block type, and those of the publisher's own types. */
      components: Components;
    };

/** Options for rendering blocks. */
export interface BlockOptions extends ComponentsOption, ConsentOptions {
  /** What fills the slots of the story, by their names. @default nothing */
  slots?: Readonly<Record<string, ReactNode>>;
  /** True if the first figure is likely to be visible when the page opens: it is fetched with high priority. @default false */
  priority?: boolean;
  /** Returns the notes on a block that has a provenance or an id, usually from `notesOnParts`. `ArticlePage` passes it by itself. @default no notes */
  notesOn?: NotesOn;
  /** Called when a reader plays a film or a recording. Needs a client component around it. */
  onPlay?: OnPlay;
  /** The level of headings with the level 2, and of titles before the first heading; the others follow. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}
