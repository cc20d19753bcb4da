import { cloneElement, type ElementType, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type {
  AudioBlock,
  Block,
  BlockType,
  CustomBlocks,
  Frame,
  HeadingBlock,
  ListItem,
  Placement,
  QuestionItem,
  TimelineEvent,
  VideoBlock,
} from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { formOf, isCustom, isOfOtherType, textOfBlock } from '../../article/formOf';
import { attribute, hasSome, isEmpty, isKeyOf, isRecord, listOf } from '../../article/guards';
import { isMarked } from '../../article/inline';
import { isPaywall, paywallAtEnd } from '../../article/paywall';
import type { CustomInlines, Text } from '../../article/Text';
import { textOfUnknown } from '../../article/textOfUnknown';
import type { PartialMessages } from '../../messages/PartialMessages';
import { Audio, type AudioProps, AudioView } from '../Audio/Audio';
import { BigNumber, type BigNumberProps, BigNumberView } from '../BigNumber/BigNumber';
import { CodeBlock, type CodeBlockProps, CodeBlockView } from '../CodeBlock/CodeBlock';
import { type CustomComponents, ownComponent, withRenderedMarks } from '../custom';
import { DataTable, type DataTableProps, DataTableView } from '../DataTable/DataTable';
import { Details, type DetailsProps, DetailsView } from '../Details/Details';
import { Divider, type DividerProps, DividerView } from '../Divider/Divider';
import { DocumentLink, type DocumentLinkProps, DocumentLinkView } from '../DocumentLink/DocumentLink';
import { Embed, type EmbedProps, EmbedView } from '../Embed/Embed';
import { FactBox, type FactBoxProps, FactBoxView } from '../FactBox/FactBox';
import { Figure, type FigureProps, FigureView } from '../Figure/Figure';
import type { ConsentOptions } from '../frame/renderFrame';
import { Gallery, type GalleryProps, GalleryView } from '../Gallery/Gallery';
import { inlineText } from '../InlineText/InlineText';
import { isolateDirection } from '../isolateDirection';
import { List, type ListProps, ListView } from '../List/List';
import { LivePost, type LivePostProps, LivePostView } from '../LivePost/LivePost';
import { nodeOf } from '../nodeOf';
import type { Notes, NotesOn } from '../notes/NotesOn';
import type { ParagraphProps } from '../Paragraph/Paragraph';
import { PullQuote, type PullQuoteProps, PullQuoteView } from '../PullQuote/PullQuote';
import {
  QuestionAndAnswer,
  type QuestionAndAnswerProps,
  QuestionAndAnswerView,
} from '../QuestionAndAnswer/QuestionAndAnswer';
import { Quote, type QuoteProps, QuoteView } from '../Quote/Quote';
import { RelatedLinks, type RelatedLinksProps, RelatedLinksView } from '../RelatedLinks/RelatedLinks';
import { Slot, type SlotProps, SlotView } from '../Slot/Slot';
import { Subheading, type SubheadingProps, SubheadingView } from '../Subheading/Subheading';
import { Timeline, type TimelineProps, TimelineView } from '../Timeline/Timeline';
import { blocksOfTranscript } from '../transcript';
import { Video, type VideoProps, VideoView } from '../Video/Video';

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
  /** The level of headings with the level 2, and of titles before the first heading; the others follow. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** Props of `Blocks`. */
export interface BlocksProps extends BlockOptions {
  /** The blocks, in order. */
  blocks: readonly Block[];
}

/**
 * Renders blocks, without an element around them: `ArticleBody` and the turns of a conversation add one.
 * @example
 * ```tsx
 * import { Blocks } from 'broadsheet';
 *
 * <div className="note">
 *   <Blocks blocks={[{ type: 'paragraph', text: 'It was dark.' }, { type: 'divider' }]} />
 * </div>;
 * ```
 */
export function Blocks({ blocks, ...options }: BlocksProps): ReactNode {
  return renderBlocks(blocks, { ...options, components: { ...styledComponents, ...options.components } });
}

/** The components for blocks outside of a component whose style sheet contains their rules. A paragraph is styled by the component around it. */
const styledComponents = {
  heading: Subheading,
  list: List,
  pullQuote: PullQuote,
  quote: Quote,
  figure: Figure,
  gallery: Gallery,
  divider: Divider,
  table: DataTable,
  factBox: FactBox,
  details: Details,
  questions: QuestionAndAnswer,
  timeline: Timeline,
  bigNumber: BigNumber,
  code: CodeBlock,
  relatedLinks: RelatedLinks,
  document: DocumentLink,
  liveUpdate: LivePost,
  slot: Slot,
  embed: Embed,
  video: Video,
  audio: Audio,
};

/** The `parts` of a component that calls `renderBlocks`. @internal */
export const blockParts = Object.values(styledComponents);

/** The elements of blocks. A function and not a component, because a conversation has thousands. A block of an unknown type becomes a paragraph with its text. @internal */
export function renderBlocks(blocks: readonly Block[], options: NestedOptions = {}): ReactNode {
  const { priority, notesOn, nesting, placements } = options;
  const all = listOf(nesting ? blocks : withRenderedMarks({ body: blocks }, options.components).body);
  if (nesting) {
    nesting.left.blocks -= all.length;
    if (nesting.left.blocks < 0) return renderUnknownBlock(all, 0, options);
  }
  const edge = nesting ? undefined : paywallAtEnd(all);
  const first = priority ? all.find((block) => block?.type === 'figure' || block?.type === 'gallery') : undefined;
  let others = priority ? { ...options, priority: false } : options;
  const level = typeof options.level === 'number' ? options.level : 2;
  let lastLevel = level - 1;
  return all.map((given, index) => {
    // A reader who may read on needs no paywall.
    if (isPaywall(given) && given !== edge) return null;
    const block = given?.type === 'heading' ? headingAt(given, level, lastLevel) : given;
    if (block?.type === 'heading') {
      const { level: shown = 2 } = block;
      if (shown !== lastLevel) others = { ...others, level: (shown + 1) as BlockOptions['level'] };
      lastLevel = shown;
    }
    const notesOnBlock = notesOn && block && (block.provenance || block.id) ? notesOn(block, kindOf(block)) : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity other than their position
    if (notesOnBlock?.tombstone) return cloneElement(notesOnBlock.tombstone, { key: index, id: attribute(block.id) });
    // Notes stay in the column, so a pull quote that has some is not moved to the margin.
    const blockInColumn =
      notesOnBlock?.notes && block.type === 'pullQuote' ? { ...block, placement: 'column' as const } : block;
    const form = formOf(blockInColumn);
    const render = form && renderers[form];
    const placement = placements?.[index];
    const placed = block === first ? options : others;
    const element = render
      ? render(blockInColumn as never, index, placement ? { ...placed, placement } : placed)
      : renderCustomBlock(blockInColumn, index, others);
    const marked = notesOnBlock?.mark && isValidElement(element) ? cloneElement(element, notesOnBlock.mark) : element;
    if (!notesOnBlock?.notes) return marked;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={index}>
        {notesOnBlock.notes}
        {marked}
      </Fragment>
    );
  });
}

/** A heading at the level that it has in its place, which is at most one below the heading before it. */
function headingAt(block: HeadingBlock, level: number, lastLevel: number): HeadingBlock {
  const own = block.level === 3 || block.level === 4 ? block.level : 2;
  const shown = Math.min(level + own - 2, lastLevel + 1, 4);
  return shown === (block.level ?? 2) ? block : { ...block, level: shown as HeadingBlock['level'] };
}

/** The elements of the blocks inside a block. Blocks that are nested too deeply, or contain themselves, become a paragraph with their text. @internal */
export function renderInnerBlocks(blocks: readonly Block[], options: NestedOptions): ReactNode {
  const { depth = 0, left = { blocks: maxInnerBlocks } } = options.nesting ?? {};
  if (depth === maxDepth) return renderUnknownBlock(blocks, 0, options);
  return renderBlocks(blocks, {
    ...options,
    nesting: { depth: depth + 1, left },
    placements: undefined,
    placement: undefined,
  });
}

/** The limits of `readArticle`. */
const maxDepth = 20;
const maxInnerBlocks = 10_000;

/** Options for the blocks inside a block. */
interface NestedOptions extends BlockOptions {
  /** The depth of nesting, and the number of blocks that may still be rendered inside the outermost block. */
  nesting?: { depth: number; left: { blocks: number } };
  /** Where each of the blocks is placed. Blocks inside a block are all in its column. @default all in the column */
  placements?: readonly (Placement | undefined)[];
  /** Where the block is placed, for the `sizes` of its pictures. */
  placement?: Placement | 'bleed';
}

function kindOf({ type }: Block): 'passage' | 'picture' {
  return type === 'figure' ? 'picture' : 'passage';
}

/** Renders a block of a type, by its own component or by the one in `options`; for the blocks inside it, it calls `renderInnerBlocks` with the same options. */
type Renderer<Type extends BlockType> = (
  block: Extract<Block, { type: Type }>,
  key: number,
  options: NestedOptions,
) => ReactNode;

/** How each type of block is rendered. @internal */
export const renderers: { [Type in BlockType]: Renderer<Type> } = {
  paragraph: (block, key, { components: { paragraph: Paragraph = 'p' } = {} }) => (
    <Paragraph key={key} id={attribute(block.id)} dir={directionAgainstFirst(block.text)}>
      {inlineText(block.text)}
    </Paragraph>
  ),
  heading: (block, key, { components: { heading: Heading = SubheadingView } = {} }) => (
    <Heading key={key} id={attribute(block.id)} level={block.level}>
      {inlineText(block.text)}
    </Heading>
  ),
  list: ({ id, items, ordered, start, reversed }, key, options) => {
    const { list: Items = ListView } = options.components ?? {};
    return (
      <Items
        key={key}
        id={attribute(id)}
        items={listOf(items).map((item) => renderItem(item, options))}
        ordered={ordered}
        start={start}
        reversed={reversed}
      />
    );
  },
  pullQuote: (block, key, { components: { pullQuote: Pulled = PullQuoteView } = {} }) => (
    <Pulled
      key={key}
      id={attribute(block.id)}
      attribution={inlineText(block.attribution)}
      placement={block.placement === 'margin' ? 'margin' : 'column'}
    >
      {inlineText(block.text)}
    </Pulled>
  ),
  quote: ({ id, paragraphs, attribution, url }, key, { components: { quote: Quoted = QuoteView } = {} }) => (
    <Quoted key={key} id={attribute(id)} attribution={inlineText(attribution)} url={attribute(url)}>
      {listOf(paragraphs).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity other than their position
        <p key={index} dir={directionAgainstFirst(paragraph)}>
          {inlineText(paragraph)}
        </p>
      ))}
    </Quoted>
  ),
  figure: (block, key, { components: { figure: Picture = FigureView } = {}, placement, priority }) => (
    <Picture
      key={key}
      id={attribute(block.id)}
      image={block.image}
      caption={inlineText(block.caption)}
      credit={inlineText(block.credit)}
      url={attribute(block.url)}
      focus={block.focus}
      placement={placement}
      priority={priority}
    />
  ),
  gallery: (block, key, options) => {
    const { components: { gallery: Pictures = GalleryView } = {}, placement, priority, language, messages } = options;
    return (
      <Pictures
        key={key}
        id={attribute(block.id)}
        pictures={block.pictures}
        layout={block.layout}
        title={inlineText(block.title)}
        caption={inlineText(block.caption)}
        credit={inlineText(block.credit)}
        placement={placement}
        priority={priority}
        language={language}
        messages={messages}
      />
    );
  },
  divider: ({ id }, key, { components: { divider: Rule = DividerView } = {} }) => <Rule key={key} id={attribute(id)} />,
  table: (block, key, { components: { table: Table = DataTableView } = {}, language, messages }) => (
    <Table
      key={key}
      id={attribute(block.id)}
      data-placement={attribute(block.placement)}
      rows={block.rows}
      head={block.head}
      caption={inlineText(block.caption)}
      unit={inlineText(block.unit)}
      numeric={block.numeric}
      foot={inlineText(block.foot)}
      source={block.source}
      language={language}
      messages={messages}
    />
  ),
  factBox: (block, key, options) => {
    const { components: { factBox: Box = FactBoxView } = {}, level, language, messages } = options;
    return (
      <Box
        key={key}
        id={attribute(block.id)}
        data-placement={attribute(block.placement)}
        title={inlineText(block.title)}
        level={level}
        facts={block.facts}
        kind={block.kind}
        image={block.image}
        open={block.open}
        source={block.source}
        language={language}
        messages={messages}
      >
        {!isEmpty(block.body) &&
          renderInnerBlocks(listOf(block.body), isEmpty(block.title) ? options : deeper(options))}
      </Box>
    );
  },
  details: (block, key, options) => {
    const { components: { details: Opened = DetailsView } = {} } = options;
    return (
      <Opened key={key} id={attribute(block.id)} summary={inlineText(block.summary)} open={block.open}>
        {renderInnerBlocks(listOf(block.body), options)}
      </Opened>
    );
  },
  questions: (block, key, options) => {
    const { components: { questions: Questions = QuestionAndAnswerView } = {}, level, language, messages } = options;
    const inside = deeper(isEmpty(block.title) ? options : deeper(options));
    return (
      <Questions
        key={key}
        id={attribute(block.id)}
        title={inlineText(block.title)}
        level={level}
        language={language}
        messages={messages}
        items={listOf(block.items).map((item) => {
          const { id, question, answer }: QuestionItem = hasSome(item, 'question', 'answer')
            ? item
            : { question: item as unknown as Text, answer: [] };
          const { tombstone, notes } = notesOnItem(id, options);
          if (tombstone) return { id, answer: tombstone };
          return {
            id,
            question,
            answer: (
              <>
                {notes}
                {renderInnerBlocks(listOf(answer), inside)}
              </>
            ),
          };
        })}
      />
    );
  },
  timeline: (block, key, options) => {
    const { components: { timeline: Line = TimelineView } = {}, level, language, timeZone } = options;
    const inside = isEmpty(block.title) ? options : deeper(options);
    return (
      <Line
        key={key}
        id={attribute(block.id)}
        data-placement={attribute(block.placement)}
        title={inlineText(block.title)}
        level={level}
        language={language}
        timeZone={timeZone}
        events={listOf(block.events).map((event) => {
          const { body, ...others }: TimelineEvent = hasSome(event, ...eventFields)
            ? event
            : { title: event as unknown as Text };
          const { tombstone, notes } = notesOnItem(others.id, options);
          if (tombstone) return { id: others.id, children: tombstone };
          if (isEmpty(body) && !notes) return others;
          const children = (
            <>
              {notes}
              {renderInnerBlocks(listOf(body), isEmpty(others.title) ? inside : deeper(inside))}
            </>
          );
          return { ...others, children };
        })}
      />
    );
  },
  bigNumber: (block, key, { components: { bigNumber: Numbers = BigNumberView } = {}, language, messages }) => (
    <Numbers
      key={key}
      id={attribute(block.id)}
      data-placement={attribute(block.placement)}
      items={block.items}
      language={language}
      messages={messages}
    />
  ),
  code: (block, key, { components: { code: Code = CodeBlockView } = {} }) => (
    <Code
      key={key}
      id={attribute(block.id)}
      kind={block.kind}
      language={block.language}
      caption={inlineText(block.caption)}
    >
      {inlineText(block.text)}
    </Code>
  ),
  relatedLinks: (block, key, { components: { relatedLinks: Links = RelatedLinksView } = {}, ...options }) => (
    <Links
      key={key}
      id={attribute(block.id)}
      links={block.links}
      title={inlineText(block.title)}
      kind={block.kind}
      placement={block.placement}
      level={options.level}
      language={options.language}
      timeZone={options.timeZone}
      messages={options.messages}
    />
  ),
  document: (block, key, { components: { document: File = DocumentLinkView } = {}, language, messages }) => (
    <File
      key={key}
      id={attribute(block.id)}
      url={block.url}
      title={inlineText(block.title)}
      mediaType={block.mediaType}
      bytes={block.bytes}
      pages={block.pages}
      image={block.image}
      placement={block.placement}
      language={language}
      messages={messages}
    >
      {inlineText(block.text)}
    </File>
  ),
  liveUpdate: (block, key, options) => {
    const { components: { liveUpdate: Post = LivePostView } = {}, level, language, timeZone, messages } = options;
    return (
      <Post
        key={key}
        id={attribute(block.id)}
        at={block.at}
        modifiedAt={block.modifiedAt}
        title={inlineText(block.title)}
        authors={block.authors}
        kind={block.kind}
        level={level}
        language={language}
        timeZone={timeZone}
        messages={messages}
      >
        {renderInnerBlocks(block.body, deeper(options))}
      </Post>
    );
  },
  slot: (block, key, options) => {
    const { components: { slot: Place = SlotView } = {}, slots, language, messages } = options;
    return (
      <Place
        key={key}
        id={attribute(block.id)}
        name={block.name}
        kind={block.kind}
        label={block.label}
        reserve={block.reserve}
        words={renderInnerBlocks(block.words ?? [], options)}
        language={language}
        messages={messages}
      >
        {isKeyOf(slots ?? {}, block.name) ? nodeOf(slots?.[block.name]) : undefined}
      </Place>
    );
  },
  embed: (block, key, options) => {
    const { components: { embed: Embedded = EmbedView } = {} } = options;
    const { frame, alternative } = block;
    return (
      <Embedded
        key={key}
        id={attribute(block.id)}
        url={block.url}
        frame={titledFrame(frame, block.title)}
        provider={attribute(block.provider)}
        title={inlineText(block.title)}
        text={inlineText(block.text)}
        author={block.author}
        at={block.at}
        image={block.image}
        caption={inlineText(block.caption)}
        credit={inlineText(block.credit)}
        timeZone={options.timeZone}
        {...mediaOptions(options)}
      >
        {alternative && renderInnerBlocks(alternative, options)}
      </Embedded>
    );
  },
  video: (block, key, options) => {
    const { components: { video: Film = VideoView } = {} } = options;
    const { poster, tracks, loop, silent } = block;
    return (
      <Film key={key} poster={poster} tracks={tracks} loop={loop} silent={silent} {...mediaProps(block, options)} />
    );
  },
  audio: (block, key, options) => {
    const { components: { audio: Recording = AudioView } = {} } = options;
    return <Recording key={key} series={block.series} image={block.image} {...mediaProps(block, options)} />;
  },
};

/** What films and recordings have in common. */
function mediaProps(block: VideoBlock | AudioBlock, options: NestedOptions) {
  const { id, sources, url, frame, provider, title, duration, transcript, caption, credit } = block;
  const words = transcript && renderInnerBlocks(blocksOfTranscript(transcript), options);
  return {
    id: attribute(id),
    sources,
    url: attribute(url),
    frame: titledFrame(frame, title),
    provider: attribute(provider),
    title: inlineText(title),
    duration,
    transcript: words,
    caption: inlineText(caption),
    credit: inlineText(credit),
    ...mediaOptions(options),
  };
}

/** A frame with a title: its own, or that of its block (WCAG 4.1.2). */
function titledFrame(frame: Frame | undefined, title: Text | undefined): Frame | undefined {
  return isRecord(frame) ? { ...frame, title: frame.title || textOfUnknown(title) } : undefined;
}

/** The options for blocks under the title of a box: their headings are one level lower. */
function deeper(options: NestedOptions): NestedOptions {
  const level = typeof options.level === 'number' ? options.level : 2;
  return { ...options, level: Math.min(level + 1, 6) as BlockOptions['level'] };
}

/** What the components of media take from the options of blocks. */
function mediaOptions({ placement, consent, onConsent, nonce, language, messages }: NestedOptions) {
  return { placement, consent, onConsent, nonce, language, messages };
}

/** The fields of an event that are shown. */
const eventFields = ['at', 'label', 'title', 'body', 'image'];

/** The notes on an item of a block that has an id. */
function notesOnItem(id: unknown, { notesOn }: NestedOptions): Partial<Notes> {
  return (typeof id === 'string' && notesOn?.({ id }, 'passage')) || {};
}

/** An item of a list for its component: a text, or an element with a text and blocks. */
function renderItem(item: Text | ListItem, options: NestedOptions): Text | ReactElement {
  if (!isRecord(item) || isMarked(item)) return item as Text;
  const { text, body } = item as ListItem;
  if (isEmpty(body)) return isEmpty(text) ? textOfBlock(item) : (text as Text);
  return (
    <>
      {isolateDirection(text, inlineText(text))}
      <div data-part="blocks">{renderInnerBlocks(listOf(body), options)}</div>
    </>
  );
}

/** A block of a type that the library does not have: by the publisher's component, or as its words. */
function renderCustomBlock(block: unknown, key: number, options: NestedOptions): ReactNode {
  if (!isOfOtherType(block)) return renderUnknownBlock(block, key, options);
  const Own = ownComponent(options.components, block.type);
  if (!Own && !isCustom(block)) return renderUnknownBlock(block, key, options);
  const { components: { paragraph: Paragraph = 'p' } = {}, level = 2, language = 'en', timeZone = 'UTC' } = options;
  const { id, words, body } = block;
  const inside = body && renderInnerBlocks(body, options);
  if (Own) {
    return (
      <div key={key} id={attribute(id)} data-part="custom">
        <Own block={block} level={level} language={language} timeZone={timeZone}>
          {inside}
        </Own>
      </div>
    );
  }
  return (
    <Fragment key={key}>
      {listOf(words).map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: texts have no identity other than their position
        <Paragraph key={index} id={index === 0 ? attribute(id) : undefined} dir={directionAgainstFirst(text)}>
          {inlineText(text)}
        </Paragraph>
      ))}
      {inside}
    </Fragment>
  );
}

function renderUnknownBlock(
  block: unknown,
  key: number,
  { components: { paragraph: Paragraph = 'p' } = {} }: BlockOptions,
): ReactNode {
  const text = textOfBlock(block);
  return text && <Paragraph key={key}>{text}</Paragraph>;
}
