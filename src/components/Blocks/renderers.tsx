import type { ReactElement, ReactNode } from 'react';
import type {
  AudioBlock,
  Block,
  BlockType,
  Frame,
  ListItem,
  Placement,
  QuestionItem,
  TimelineEvent,
  VideoBlock,
} from '../../article/Block';
import { blocksOfTranscript } from '../../article/blocksOfTranscript';
import { directionAgainstFirst } from '../../article/direction';
import { textOfBlock } from '../../article/formOf';
import { attribute, hasSome, isEmpty, isKeyOf, isRecord, listOf } from '../../article/guards';
import { isMarked } from '../../article/inline';
import { withoutPicturesOfProvider } from '../../article/ofProvider';
import type { Text } from '../../article/Text';
import { textOfUnknown } from '../../article/textOfUnknown';
import { fragmentOf } from '../../article/url';
import { inlineText } from '../InlineText/InlineText';
import { isolateDirection } from '../isolateDirection';
import { nodeOf } from '../nodeOf';
import type { Notes } from '../notes/NotesOn';
import type { BlockComponents, BlockOptions } from './BlockOptions';

/** Options for blocks in their places. @internal */
export interface PlacedOptions extends BlockOptions {
  /** The depth of nesting, and the number of blocks that may still be rendered inside the outermost block. */
  nesting?: { depth: number; left: { blocks: number } };
  /** Where each of the blocks is placed. Blocks inside a block are all in its column. @default all in the column */
  placements?: readonly (Placement | undefined)[];
  /** Where the block is placed, for the `sizes` of its pictures. */
  placement?: Placement | 'bleed';
}

/** Renders the blocks inside a block. */
type RenderInside = (blocks: readonly Block[], options: PlacedOptions) => ReactNode;

/** Renders a block by a component; `inside` renders the blocks inside it, with the same options. */
type Renderer<Type extends BlockType> = (
  block: Extract<Block, { type: Type }>,
  Component: BlockComponents[Type],
  key: number,
  options: PlacedOptions,
  inside: RenderInside,
) => ReactNode;

/** A renderer of whichever type. */
export type AnyRenderer = (...parameters: Parameters<Renderer<never>>) => ReactNode;

/** How each type of block becomes the props of its component. @internal */
export const renderers: { [Type in BlockType]: Renderer<Type> } = {
  paragraph: (block, Paragraph, key) => (
    <Paragraph key={key} id={attribute(block.id)} dir={directionAgainstFirst(block.text)}>
      {inlineText(block.text)}
    </Paragraph>
  ),
  heading: (block, Heading, key) => (
    <Heading key={key} id={attribute(block.id)} level={block.level}>
      {inlineText(block.text)}
    </Heading>
  ),
  list: ({ id, items, ordered, start, reversed }, Items, key, options, inside) => (
    <Items
      key={key}
      id={attribute(id)}
      items={listOf(items).map((item) => renderItem(item, options, inside))}
      ordered={ordered}
      start={start}
      reversed={reversed}
    />
  ),
  pullQuote: (block, Pulled, key) => (
    <Pulled
      key={key}
      id={attribute(block.id)}
      attribution={inlineText(block.attribution)}
      placement={block.placement === 'margin' ? 'margin' : 'column'}
    >
      {inlineText(block.text)}
    </Pulled>
  ),
  quote: ({ id, paragraphs, attribution, url }, Quoted, key) => (
    <Quoted key={key} id={attribute(id)} attribution={inlineText(attribution)} url={attribute(url)}>
      {listOf(paragraphs).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity other than their position
        <p key={index} dir={directionAgainstFirst(paragraph)}>
          {inlineText(paragraph)}
        </p>
      ))}
    </Quoted>
  ),
  figure: (block, Picture, key, { placement, priority }) => (
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
  gallery: (block, Pictures, key, options) => {
    const { placement, priority, language, messages } = options;
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
  divider: ({ id }, Rule, key) => <Rule key={key} id={attribute(id)} />,
  table: (block, Table, key, { language, messages }) => (
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
  factBox: (block, Box, key, options, inside) => {
    const { level, language, messages } = options;
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
        {!isEmpty(block.body) && inside(listOf(block.body), isEmpty(block.title) ? options : deeper(options))}
      </Box>
    );
  },
  details: (block, Opened, key, options, inside) => (
    <Opened key={key} id={attribute(block.id)} summary={inlineText(block.summary)} open={block.open}>
      {inside(listOf(block.body), options)}
    </Opened>
  ),
  questions: (block, Questions, key, options, inside) => {
    const { level, language, messages } = options;
    const under = deeper(isEmpty(block.title) ? options : deeper(options));
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
                {inside(listOf(answer), under)}
              </>
            ),
          };
        })}
      />
    );
  },
  timeline: (block, Line, key, options, inside) => {
    const { level, language, timeZone } = options;
    const under = isEmpty(block.title) ? options : deeper(options);
    const underTitle = deeper(under);
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
              {inside(listOf(body), isEmpty(others.title) ? under : underTitle)}
            </>
          );
          return { ...others, children };
        })}
      />
    );
  },
  bigNumber: (block, Numbers, key, { language, messages }) => (
    <Numbers
      key={key}
      id={attribute(block.id)}
      data-placement={attribute(block.placement)}
      items={block.items}
      language={language}
      messages={messages}
    />
  ),
  code: (block, Code, key) => (
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
  relatedLinks: (block, Links, key, options) => (
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
  document: (block, File, key, { language, messages }) => (
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
  liveUpdate: (block, Post, key, options, inside) => {
    const { level, language, timeZone, messages } = options;
    return (
      <Post
        key={key}
        id={attribute(block.id)}
        at={block.at}
        modifiedAt={block.modifiedAt}
        kicker={inlineText(block.kicker)}
        title={inlineText(block.title)}
        authors={block.authors}
        kind={block.kind}
        keyMoment={block.key}
        correctsUrl={attribute(block.corrects) && fragmentOf(block.corrects as string)}
        level={level}
        language={language}
        timeZone={timeZone}
        messages={messages}
      >
        {inside(block.body, deeper(options))}
      </Post>
    );
  },
  slot: (block, Place, key, options, inside) => {
    const { slots, language, messages } = options;
    return (
      <Place
        key={key}
        id={attribute(block.id)}
        name={block.name}
        kind={block.kind}
        label={block.label}
        reserve={block.reserve}
        words={inside(block.words ?? [], options)}
        language={language}
        messages={messages}
      >
        {isKeyOf(slots ?? {}, block.name) ? nodeOf(slots?.[block.name]) : undefined}
      </Place>
    );
  },
  embed: (block, Embedded, key, options, inside) => {
    const { frame, alternative } = block;
    const isGiven = options.consent === 'given';
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
        {alternative && inside(isGiven ? alternative : withoutPicturesOfProvider(alternative, block), options)}
      </Embedded>
    );
  },
  video: (block, Film, key, options, inside) => {
    const { poster, tracks, loop, silent } = block;
    return (
      <Film
        key={key}
        poster={poster}
        tracks={tracks}
        loop={loop}
        silent={silent}
        {...mediaProps(block, options, inside)}
      />
    );
  },
  audio: (block, Recording, key, options, inside) => (
    <Recording key={key} series={block.series} image={block.image} {...mediaProps(block, options, inside)} />
  ),
};

/** What films and recordings have in common. */
function mediaProps(block: VideoBlock | AudioBlock, options: PlacedOptions, inside: RenderInside) {
  const { id, sources, url, frame, provider, title, duration, transcript, caption, credit } = block;
  const words = transcript && inside(blocksOfTranscript(transcript), options);
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
    onPlay: options.onPlay,
    ...mediaOptions(options),
  };
}

/** A frame with a title: its own, or that of its block (WCAG 4.1.2). */
function titledFrame(frame: Frame | undefined, title: Text | undefined): Frame | undefined {
  return isRecord(frame) ? { ...frame, title: frame.title || textOfUnknown(title) } : undefined;
}

/** The options for blocks under the title of a box: their headings are one level lower. */
function deeper(options: PlacedOptions): PlacedOptions {
  const level = typeof options.level === 'number' ? options.level : 2;
  return { ...options, level: Math.min(level + 1, 6) as BlockOptions['level'] };
}

/** What the components of media take from the options of blocks. */
function mediaOptions({ placement, consent, onConsent, nonce, language, messages }: PlacedOptions) {
  return { placement, consent, onConsent, nonce, language, messages };
}

/** The fields of an event that are shown. */
const eventFields = ['at', 'label', 'title', 'body', 'image'];

/** The notes on an item of a block that has an id. */
function notesOnItem(id: unknown, { notesOn }: PlacedOptions): Partial<Notes> {
  return (typeof id === 'string' && notesOn?.({ id }, 'passage')) || {};
}

/** An item of a list for its component: a text, or an element with a text and blocks. */
function renderItem(item: Text | ListItem, options: PlacedOptions, inside: RenderInside): Text | ReactElement {
  if (!isRecord(item) || isMarked(item)) return item as Text;
  const { text, body } = item as ListItem;
  if (isEmpty(body)) return isEmpty(text) ? textOfBlock(item) : (text as Text);
  return (
    <>
      {isolateDirection(text, inlineText(text))}
      <div data-part="blocks">{inside(listOf(body), options)}</div>
    </>
  );
}
