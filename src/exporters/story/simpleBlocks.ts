import type {
  AudioBlock,
  Block,
  BlockType,
  DetailsBlock,
  DividerBlock,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  PreformattedBlock,
  QuoteBlock,
  TableBlock,
  VideoBlock,
} from '../../article/Block';
import { isCustom, textOfBlock } from '../../article/formOf';
import { isKeyOf } from '../../article/guards';
import { isOfProvider, withoutPicturesOfProvider } from '../../article/ofProvider';
import { isPaywall } from '../../article/paywall';
import type { Inline, Text } from '../../article/Text';
import { formatFile } from '../../messages/format';
import { type ExportContext, piecesOf } from '../ExportContext';
import { disclosureBlock } from './notices';
import type { PartText } from './PartText';

/** A box: a title, and blocks. A class, because a publisher may have blocks of any other type. */
export class Box {
  readonly type = 'box';
  readonly title: Text | undefined;
  readonly body: readonly Block[];

  constructor(title: Text | undefined, body: readonly Block[]) {
    this.title = title;
    this.body = body;
  }
}

/** The blocks that writers write; all others become some of these. */
export type SimpleBlock =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | QuoteBlock
  | FigureBlock
  | DividerBlock
  | TableBlock
  | PreformattedBlock
  | DetailsBlock
  | Box;

type Rules = {
  readonly [Type in BlockType]:
    | ((block: Extract<Block, { type: Type }>, context: ExportContext) => readonly (Block | Box)[])
    | 'as it is';
};

/**
 * What becomes of each type of block outside the pages of the library: the one table of what is left out, and of what is written in
 * another form. Left out are words that repeat the story, what a page is furnished with, and transcripts, which are on the page.
 */
const rules: Rules = {
  paragraph: 'as it is',
  heading: 'as it is',
  list: 'as it is',
  quote: 'as it is',
  figure: 'as it is',
  divider: 'as it is',
  table: 'as it is',
  code: 'as it is',
  details: 'as it is',
  pullQuote: () => [],
  slot: (block, context) =>
    block.words ?? (isPaywall(block) ? [paragraph(linked(context.say('subscribersOnly'), context.page))] : []),
  embed: (block) => {
    const { url, title, text, author, provider, image, alternative, caption, credit } = block;
    const place: Text = [{ type: 'link', url, text: provider ?? hostOf(url) }];
    const attribution: Text = author ? [`${author.name}, `, ...place] : place;
    return [
      ...(title ? [paragraph(linked(title, url))] : []),
      ...(text ? [{ type: 'quote', paragraphs: [text], attribution, url } as const] : []),
      ...(image && !isOfProvider(image, block) ? [{ type: 'figure', image, url } as const] : []),
      ...withoutPicturesOfProvider(alternative, block),
      ...captionOf(caption, credit),
      ...(text || (title && !author) ? [] : [paragraph(attribution)]),
    ];
  },
  relatedLinks: ({ title, links }) => [
    new Box(title, [
      {
        type: 'list',
        items: links.map(({ url, label, kicker, standfirst }): Text | ListItem => {
          const text: Text = [...(kicker ? [`${kicker}: `] : []), { type: 'link', url, text: label }];
          return standfirst ? { text, body: [paragraph(standfirst)] } : text;
        }),
      },
    ]),
  ],
  video: (block, context) => mediaBlocks(block, block.poster, context),
  audio: (block, context) => [
    ...(block.series ? [paragraph(block.series)] : []),
    ...mediaBlocks(block, block.image, context),
  ],
  gallery: ({ title, pictures, caption, credit }) => {
    const body = [...pictures.map((picture): Block => ({ type: 'figure', ...picture })), ...captionOf(caption, credit)];
    return title ? [new Box(title, body)] : body;
  },
  factBox: ({ title, image, facts = [], body = [], source }, context) => [
    new Box(title, [
      ...(image ? [{ type: 'figure', image } as const] : []),
      ...(facts.length > 0
        ? [
            {
              type: 'list',
              items: facts.map(({ term, value }): Text => [{ type: 'strong', text: term }, ': ', ...piecesOf(value)]),
            } as const,
          ]
        : []),
      ...body,
      ...sourceOf(source, context),
    ]),
  ],
  questions: ({ title, items }) => [
    ...(title ? [{ type: 'heading', text: title } as const] : []),
    ...items.flatMap(({ question, answer }): Block[] => [{ type: 'heading', text: question, level: 3 }, ...answer]),
  ],
  timeline: ({ title, events }, context) => [
    new Box(title, [
      {
        type: 'list',
        items: events.map(({ at, label, title, body = [], image }): ListItem => {
          const when = label ?? (at && context.day(at));
          const text: Text = [
            ...(when ? [{ type: 'strong', text: when } as const] : []),
            ...(when && title ? [': '] : []),
            ...piecesOf(title),
          ];
          return { text, body: [...(image ? [{ type: 'figure', image } as const] : []), ...body] };
        }),
      },
    ]),
  ],
  bigNumber: ({ items }, context) =>
    items.flatMap(({ value, description, source }) => [
      paragraph([{ type: 'strong', text: value }, ' ', ...piecesOf(description)]),
      ...sourceOf(source, context),
    ]),
  document: ({ url, title, mediaType, bytes, text }, context) => {
    const kind = mediaType?.split('/').at(-1)?.toUpperCase() ?? '';
    const isNamed = /^[A-Z\d]{2,4}$/.test(kind);
    const file = isNamed || bytes ? ` ${formatFile(isNamed ? kind : '', bytes ?? 0, context.language)}` : '';
    return [paragraph([...piecesOf(linked(title, url)), file]), ...(text ? [paragraph(text)] : [])];
  },
  liveUpdate: ({ at, title, authors = [], body }, context) => {
    const when = at ? context.moment(at) : '';
    const text: Text = [when, ...(when && title ? [' – '] : []), ...piecesOf(title)];
    const names = context.names(authors.map(({ name }) => name));
    return [
      ...(when || title ? [{ type: 'heading', level: 3, text } as const] : []),
      ...(names ? [paragraph(context.say('byline', { authors: names }))] : []),
      ...body,
    ];
  },
};

/** A block as simple ones, after the line that tells readers how it came about. */
export function simpleBlocks(block: Block | Box, context: ExportContext): readonly SimpleBlock[] {
  if (block instanceof Box) return [block];
  const blocks = simple(block, context);
  return blocks.length === 0 ? blocks : [...noticesOf(block, context), ...blocks];
}

/** The line that tells readers how a block came about. */
export function noticesOf({ type, provenance }: Block, context: ExportContext): PartText[] {
  const isPicture = type === 'figure' || type === 'gallery';
  return disclosureBlock(context.say(isPicture ? 'picture' : 'passage'), provenance, context);
}

function simple(block: Block, context: ExportContext): readonly SimpleBlock[] {
  const rule = isKeyOf(rules, block.type) ? rules[block.type] : undefined;
  if (rule === 'as it is') return [block as SimpleBlock];
  if (rule) return rule(block as never, context).flatMap((one) => simpleBlocks(one, context));
  const own: unknown = block;
  if (!isCustom(own)) return [paragraph(textOfBlock(block))];
  return [...(own.words ?? []).map(paragraph), ...(own.body ?? []).flatMap((one) => simpleBlocks(one, context))];
}

function paragraph(text: Text): ParagraphBlock {
  return { type: 'paragraph', text };
}

/** Words as a link, if there is an address. */
export function linked(text: Text, url: string | undefined): Text {
  return url === undefined ? text : [{ type: 'link', url, text }];
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

function captionOf(caption: Text | undefined, credit: Text | undefined): Block[] {
  const pieces: readonly Inline[] = [...piecesOf(caption), ...(caption && credit ? [' '] : []), ...piecesOf(credit)];
  return pieces.length > 0 ? [paragraph(pieces)] : [];
}

function sourceOf(source: Text | undefined, context: ExportContext): Block[] {
  return source ? [paragraph(context.say('source', { source }))] : [];
}

/** A film or recording as a link to where it plays, with its picture, unless that is the provider's: nobody can consent there. */
function mediaBlocks(
  block: Omit<VideoBlock, 'type'> | Omit<AudioBlock, 'type'>,
  image: FigureBlock['image'] | undefined,
  context: ExportContext,
): readonly Block[] {
  const { title, caption, credit, url, sources = [], frame } = block;
  const address = url ?? sources[0]?.url ?? frame?.url;
  return [
    paragraph(linked(title ?? context.say('play'), address)),
    ...(image && !isOfProvider(image, block) ? [{ type: 'figure', image, url: address } as FigureBlock] : []),
    ...captionOf(caption, credit),
  ];
}
