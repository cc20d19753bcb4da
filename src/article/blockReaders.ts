import type {
  AudioBlock,
  BigNumberBlock,
  BigNumberItem,
  Block,
  CellSpan,
  DetailsBlock,
  DividerBlock,
  DocumentBlock,
  EmbedBlock,
  Fact,
  FactBoxBlock,
  FigureBlock,
  Frame,
  GalleryBlock,
  HeadingBlock,
  ListBlock,
  ListItem,
  LiveUpdateBlock,
  MediaSource,
  MediaTrack,
  ParagraphBlock,
  Picture,
  Placement,
  PreformattedBlock,
  PullQuoteBlock,
  QuestionItem,
  QuestionsBlock,
  QuoteBlock,
  RelatedLink,
  RelatedLinksBlock,
  ReservedSpace,
  SlotBlock,
  TableBlock,
  TableCell,
  TableRow,
  TimelineBlock,
  TimelineEvent,
  VideoBlock,
} from './Block';
import { isPlayable } from './childrenOf';
import { hasSome, isRecord } from './guards';
import { asIs, items, list, object, oneOf, orWords, type ReadContext, type Reader, required } from './Reader';
import { author } from './readAuthor';
import { blocks } from './readBlocks';
import { conversation } from './readConversation';
import { describedImage, focalPoint, image } from './readImage';
import { numberWhere } from './readNumber';
import { provenance } from './readProvenance';
import { date, frameUrl, id, language, line, linkUrl, mediaUrl, text } from './readText';
import { squareTable } from './squareTable';

const trueOrFalse = oneOf(true, false);
const count = numberWhere('a whole number from 1', (number) => Number.isInteger(number) && number >= 1);
const position = numberWhere('a whole number from 0', (number) => Number.isInteger(number) && number >= 0);
const integer = numberWhere('a whole number', Number.isInteger);
const positive = numberWhere('a number greater than 0', (number) => number > 0);

const placements = ['column', 'wide', 'full', 'margin', 'half'] as const;
const placementOfBlock = oneOf(...placements);
const placementOfLead = oneOf(...placements, 'bleed');

/** Reads where a block is placed; the lead may also be placed at the end edge of the page. */
const placement: Reader<Placement> = (value, context) =>
  context.path[0] === 'lead' && context.path.length === 2
    ? (placementOfLead(value, context) as Placement | undefined)
    : placementOfBlock(value, context);

/** Reads a link that a block cannot do without. */
const neededUrl: Reader<string> = (value, context) => linkUrl(value, context) || undefined;

const common = { type: asIs, id, provenance } as const;
/** The readers of what a block with a placement has besides its own fields. */
export const placed = { ...common, placement };
const captioned = { caption: text, credit: text };
const pictured = { ...captioned, image: required(describedImage), url: linkUrl, focus: focalPoint };

const frame = object<Frame>('a frame', { url: required(frameUrl), title: line, width: positive, height: positive });

const media = {
  ...placed,
  ...captioned,
  sources: list(
    object<MediaSource>('a file of a film or recording', { url: required(mediaUrl), type: line, width: positive }),
  ),
  url: linkUrl,
  frame,
  provider: line,
  title: text,
  duration: positive,
  transcript: (value: unknown, context: ReadContext) =>
    isRecord(value) ? conversation(value, context) : blocks(value, context),
};

/** Reads an item of a list: an object with a text and blocks, and nothing else; any other value is a text. */
const listItem: Reader<ListBlock['items'][number]> = (value, context) =>
  isRecord(value) && Object.keys(value).every((key) => key === 'text' || key === 'body')
    ? readListItem(value, context)
    : text(value, context);

const readListItem = object<ListItem>('an item of a list', { text, body: blocks });

const span = object<CellSpan>('the span of a cell', { columns: count, rows: count });

const cell = orWords(
  object<TableCell>('a cell', {
    text: required((value, context) => text(value, context) ?? ''),
    header: oneOf('row', 'column'),
    span,
    align: oneOf('start', 'end', 'number'),
  }),
  (words) => ({ text: words }),
);

const rows = list(
  orWords(object<TableRow>('a row', { cells: required(list(cell)) }), (words) => ({ cells: [{ text: words }] })),
);

const readEvent = object<TimelineEvent>('an event', { id, at: date, label: line, title: text, body: blocks, image });

/** Reads an event that has something to show; of any other the words follow the timeline. */
const timelineEvent: Reader<TimelineEvent> = (value, context) => {
  if (!isRecord(value) || hasSome(value, 'at', 'label', 'title', 'body', 'image')) return readEvent(value, context);
  context.report('missing', 'has nothing that an event shows (at, label, title, body, image); add one of them.');
  return undefined;
};

const readTable = object<TableBlock>('a table', {
  rows: required(rows),
  ...placed,
  caption: text,
  unit: text,
  head: rows,
  foot: text,
  source: text,
  numeric: list(position),
});

/** Reads a film or recording that can be played somewhere. */
function playable<Media extends VideoBlock | AudioBlock>(read: Reader<Media>): Reader<Media> {
  return (value, context) => {
    if (isPlayable(value as Media)) return read(value, context);
    if (isRecord(value)) tellOfAddresses(value, context);
    context.report(
      'missing',
      'has no sources, url or frame with an address that may be loaded, one of which it must have; its words are shown as a paragraph. Add one.',
    );
    return undefined;
  };
}

/** The readers of what a slot has besides its words. */
export const slotFields = {
  name: required(line),
  kind: oneOf('advertisement', 'newsletter', 'form', 'promotion', 'paywall'),
  label: line,
  reserve: object<ReservedSpace>('a reserved space', { width: positive, height: required(positive) }),
};

/** Reports the addresses of a film or recording that must not be loaded. */
function tellOfAddresses({ sources, url, frame }: Record<string, unknown>, context: ReadContext): void {
  if (sources) context.under('sources', media.sources, sources);
  if (url) context.under('url', media.url, url);
  if (frame) context.under('frame', media.frame, frame);
}

/** A reader for each type of block. The id is read after the required fields: a block that is left out claims none. */
export const blockReaders: { [Type in Block['type']]: Reader<Extract<Block, { type: Type }>> } = {
  paragraph: object<ParagraphBlock>('a paragraph', { text: required(text), ...common }),
  heading: object<HeadingBlock>('a heading', { text: required(text), ...common, level: oneOf(2, 3, 4) }),
  list: object<ListBlock>('a list', {
    items: required(list(listItem)),
    ...common,
    ordered: trueOrFalse,
    start: integer,
    reversed: trueOrFalse,
  }),
  pullQuote: object<PullQuoteBlock>('a pull quote', {
    text: required(text),
    ...common,
    attribution: text,
    placement: oneOf('column', 'margin'),
  }),
  quote: object<QuoteBlock>('a quote', {
    paragraphs: required(list(text)),
    ...common,
    attribution: text,
    url: linkUrl,
  }),
  figure: object<FigureBlock>('a figure', { ...pictured, ...placed }),
  divider: object<DividerBlock>('a divider', common),
  embed: object<EmbedBlock>('an embed', {
    url: required(neededUrl),
    ...placed,
    ...captioned,
    frame,
    provider: line,
    title: text,
    text,
    author,
    at: date,
    image,
    alternative: blocks,
  }),
  relatedLinks: object<RelatedLinksBlock>('a list of related links', {
    links: required(
      list(
        orWords(
          object<RelatedLink>('a related link', {
            url: required(linkUrl),
            label: required(text),
            kicker: line,
            standfirst: text,
            image,
            at: date,
          }),
          (words) => ({ url: '', label: words }),
        ),
      ),
    ),
    ...placed,
    title: text,
    kind: oneOf('related', 'readMore', 'sources'),
  }),
  video: playable(
    object<VideoBlock>('a video', {
      ...media,
      poster: image,
      tracks: list(
        object<MediaTrack>('a track', {
          url: required(mediaUrl),
          kind: oneOf('captions', 'subtitles', 'descriptions', 'chapters'),
          language,
          label: line,
        }),
      ),
      loop: trueOrFalse,
      silent: trueOrFalse,
    }),
  ),
  audio: playable(object<AudioBlock>('an audio block', { ...media, series: line, image })),
  gallery: object<GalleryBlock>('a gallery', {
    pictures: required(items(object<Picture>('a picture', pictured))),
    ...placed,
    ...captioned,
    layout: oneOf('grid', 'rows', 'sequence'),
    title: text,
  }),
  table: (value, context) => {
    const read = readTable(value, context);
    return read && squareTable(read, context);
  },
  factBox: object<FactBoxBlock>('a fact box', {
    ...placed,
    title: text,
    facts: items(object<Fact>('a fact', { term: required(text), value: required(text) })),
    body: blocks,
    kind: oneOf('facts', 'question', 'guide', 'profile', 'note'),
    image,
    open: trueOrFalse,
    source: text,
  }),
  details: object<DetailsBlock>('a details block', {
    summary: required(text),
    body: required(blocks),
    ...common,
    open: trueOrFalse,
  }),
  questions: object<QuestionsBlock>('a list of questions', {
    items: required(
      items(object<QuestionItem>('a question', { question: required(text), answer: required(blocks), id })),
    ),
    ...common,
    title: text,
  }),
  timeline: object<TimelineBlock>('a timeline', {
    events: required(items(timelineEvent)),
    ...placed,
    title: text,
  }),
  bigNumber: object<BigNumberBlock>('a big number', {
    items: required(
      list(
        orWords(
          object<BigNumberItem>('a number', { value: required(line), description: required(text), source: text }),
          (words) => ({ value: words, description: '' }),
        ),
      ),
    ),
    ...placed,
  }),
  code: object<PreformattedBlock>('a code block', {
    text: required(text),
    ...common,
    kind: oneOf('code', 'verse', 'plain'),
    language: line,
    caption: text,
  }),
  document: object<DocumentBlock>('a document', {
    url: required(neededUrl),
    title: required(text),
    ...placed,
    mediaType: line,
    bytes: positive,
    pages: count,
    image,
    text,
  }),
  liveUpdate: object<LiveUpdateBlock>('a live update', {
    at: required(date),
    body: required(blocks),
    ...common,
    modifiedAt: date,
    kicker: line,
    title: text,
    authors: list(author),
    key: trueOrFalse,
    pinned: trueOrFalse,
    kind: oneOf('update', 'summary', 'correction'),
    corrects: line,
  }),
  slot: object<SlotBlock>('a slot', {
    ...slotFields,
    ...common,
    words: blocks,
  }),
};
