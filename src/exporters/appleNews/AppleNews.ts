/** A story in Apple News Format, with the properties that `toAppleNews` writes (developer.apple.com/documentation/applenewsformat). */
export interface AppleNewsArticle {
  /** The version of the format from which on all of these properties are known. */
  version: '1.7';
  /** The key of the story in the channel, which must never change: letters, digits, hyphens and underscores, at most 64. */
  identifier: string;
  /** The headline, or else the deck. */
  title: string;
  /** The deck. */
  subtitle?: string;
  /** The language, a BCP 47 tag. */
  language: string;
  /** What lists of stories and searches show. */
  metadata: AppleNewsMetadata;
  /** The columns that layouts of components count in. */
  layout: AppleNewsLayout;
  /** The story. */
  components: readonly AppleNewsComponent[];
  /** The layouts that components name. */
  componentLayouts: Readonly<Record<AppleNewsLayoutName, AppleNewsComponentLayout>>;
  /** The styles that components name. */
  componentStyles: Readonly<Record<'box', AppleNewsComponentStyle>>;
  /** The styles of text that components name, and those of roles (`default-ROLE`). */
  componentTextStyles: Readonly<Record<AppleNewsTextStyleName, AppleNewsTextStyle>>;
}

/** What lists of stories and searches show. */
export interface AppleNewsMetadata {
  /** The names of the authors. */
  authors?: readonly string[];
  /** The address of the story. */
  canonicalURL?: string;
  /** When the story was first published. */
  datePublished?: string;
  /** When it was last changed. */
  dateModified?: string;
  /** The standfirst, the deck or the summary, if no machine had a share in it. */
  excerpt?: string;
  /** The names of its section and topics. */
  keywords?: readonly string[];
  /** A picture in which no machine had a share. */
  thumbnailURL?: string;
  /** What wrote the document. */
  generatorName: 'Broadsheet';
}

/** The columns of a document. */
export interface AppleNewsLayout {
  /** The number of columns. */
  columns: number;
  /** The width for which they are meant, in points. */
  width: number;
  /** The space left and right of them, in points. */
  margin: number;
  /** The space between them, in points. */
  gutter: number;
}

/** The name of a layout of components. */
export type AppleNewsLayoutName = 'text' | 'picture' | 'box';

/** Where a component is placed. */
export interface AppleNewsComponentLayout {
  /** The first column, from 0. */
  columnStart: number;
  /** The number of columns. */
  columnSpan: number;
  /** The space above and below, in points. */
  margin: { readonly top: number; readonly bottom: number };
  /** True for space inside of the borders. */
  contentInset?: boolean;
}

/** How a component is drawn. */
export interface AppleNewsComponentStyle {
  /** Its border. */
  border: { readonly all: { readonly width: number; readonly color: string } };
}

/** The name of a style of text. */
export type AppleNewsTextStyleName =
  | 'default'
  | `default-${Exclude<AppleNewsTextRole, 'heading'>}`
  | 'kicker'
  | 'deck'
  | 'notice';

/** How text is drawn. Colours and alignment are those of the app. */
export interface AppleNewsTextStyle {
  /** The PostScript name of the font. */
  fontName?: string;
  /** The size in points. */
  fontSize?: number;
  /** The height of a line in points. */
  lineHeight?: number;
  /** Upright or italic. */
  fontStyle?: 'normal' | 'italic';
}

/** A component of the story. */
export type AppleNewsComponent =
  | AppleNewsText
  | AppleNewsPhoto
  | AppleNewsTable
  | AppleNewsVideo
  | AppleNewsAudio
  | AppleNewsDivider
  | AppleNewsContainer;

/** The role of a component of text. */
export type AppleNewsTextRole =
  | 'title'
  | 'heading'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'byline'
  | 'intro'
  | 'body'
  | 'quote'
  | 'pullquote'
  | 'caption';

interface Component {
  /** The name of its layout; components in a container have none. */
  layout?: AppleNewsLayoutName;
}

/** Words. */
export interface AppleNewsText extends Component {
  /** What the words are. */
  role: AppleNewsTextRole;
  /** The form of the words. */
  format: 'html';
  /** The words, which are never empty. */
  text: string;
  /** The name of a style, if it is not that of the role. */
  textStyle?: 'kicker' | 'deck' | 'notice';
}

/** A picture. Its caption is what readers see who open it; a component with the same words follows. */
export interface AppleNewsPhoto extends Component {
  role: 'photo';
  /** The address. */
  URL: string;
  /** Caption and credit. */
  caption?: AppleNewsCaption;
  /** The alternative text. */
  accessibilityCaption?: string;
  /** Where the picture leads. */
  additions?: readonly AppleNewsLink[];
}

/** Words that belong to a picture. */
export interface AppleNewsCaption {
  /** The form of the words. */
  format: 'html';
  /** The words. */
  text: string;
}

/** A link of a whole component. */
export interface AppleNewsLink {
  type: 'link';
  /** The absolute address. */
  URL: string;
}

/** A table. Its title, footnote and source are components before and after it. */
export interface AppleNewsTable extends Component {
  role: 'htmltable';
  /** The table as HTML. */
  html: string;
}

/** A film that the app plays. */
export interface AppleNewsVideo extends Component {
  role: 'video';
  /** The address of the file. */
  URL: string;
  /** The address of the picture that is shown before. */
  stillURL?: string;
  /** What the film shows. */
  accessibilityCaption?: string;
}

/** A recording that the app plays. */
export interface AppleNewsAudio extends Component {
  role: 'audio';
  /** The address of the file. */
  URL: string;
  /** The address of a picture. */
  imageURL?: string;
}

/** A change of subject. */
export interface AppleNewsDivider extends Component {
  role: 'divider';
}

/** A box. */
export interface AppleNewsContainer extends Component {
  role: 'container';
  /** The name of its style. */
  style: 'box';
  /** What is in it. */
  components: readonly AppleNewsComponent[];
}
