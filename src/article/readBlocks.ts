import type {
  Block,
  DividerBlock,
  FigureBlock,
  HeadingBlock,
  Image,
  ImageSource,
  ListBlock,
  ParagraphBlock,
  PullQuoteBlock,
  QuoteBlock,
} from './Block';
import { isKeyOf, isRecord } from './guards';
import { asIs, describe, list, object, oneOf, type ReadContext, type Reader, required } from './Reader';
import { provenance } from './readProvenance';
import { id, imageUrl, line, linkUrl, text } from './readText';
import { textForReaders, textOfHtml } from './textForReaders';

/** Reads running text; a block that cannot be read becomes a paragraph of its words. */
export const blocks: Reader<readonly Block[]> = list(block);

/** How many blocks may be inside each other: the words of deeper ones become a paragraph. */
const deepest = 20;

/** How many blocks one block may hold at any depth: one that is held in many places may stand for millions. */
const mostInside = 10_000;

function block(value: unknown, context: ReadContext): Block | undefined {
  const type = isRecord(value) ? value.type : undefined;
  const { blocks } = context;
  if (isKeyOf(blockReaders, type)) {
    if (blocks.includes(value)) {
      context.report('left-out', 'holds itself; it is left out here. Pass data without cycles.');
      return undefined;
    }
    context.blocksInside = blocks.length === 0 ? 0 : context.blocksInside + 1;
    // A paragraph is what the others become.
    if (type === 'paragraph' || (blocks.length < deepest && context.blocksInside <= mostInside)) {
      blocks.push(value);
      const known = blockReaders[type](value, context);
      blocks.pop();
      if (known) return known;
    } else {
      context.report('changed', 'is nested more deeply than can be shown; its words are shown as a paragraph.');
    }
  }
  const words = typeof value === 'string' ? textOfHtml(value) : textForReaders(value);
  if (typeof value === 'string') {
    context.report(
      'changed',
      'is a string, not a block; it is shown as a paragraph. Write { "type": "paragraph", "text": … }.',
    );
  } else if (!isKeyOf(blockReaders, type)) {
    const is = type === undefined ? `${describe(value)} without a type` : `of type ${describe(type)}`;
    const types = Object.keys(blockReaders).join(', ');
    context.report(
      words === '' ? 'left-out' : 'unknown',
      `is ${is}, not a block (${types}); ${words === '' ? 'it has no words and is left out' : 'its words are shown as a paragraph'}.`,
    );
  }
  return words === '' ? undefined : paragraphOf(words);
}

/** A paragraph of words that could not be read as what they were meant to be. */
export function paragraphOf(words: string): ParagraphBlock {
  return { type: 'paragraph', text: words };
}

/** Reads a picture that needs no alternative text and no size, such as a portrait beside a name. */
export const image = object<Image>('an image', {
  url: required(imageUrl),
  alt: line,
  width: pixels,
  height: pixels,
  sources: list(
    object<ImageSource>('an image source', { url: required(imageUrl), width: required(pixels), type: line }),
  ),
});

/** A reader for each type of block. The id is read after the required fields: a block that is left out claims none. */
export const blockReaders: { [Type in Block['type']]: Reader<Extract<Block, { type: Type }>> } = {
  paragraph: object<ParagraphBlock>('a paragraph', { type: asIs, text: required(text), id, provenance }),
  heading: object<HeadingBlock>('a heading', {
    type: asIs,
    text: required(text),
    id,
    provenance,
    level: oneOf(2, 3, 4),
  }),
  list: object<ListBlock>('a list', {
    type: asIs,
    items: required(list(text)),
    id,
    provenance,
    ordered: oneOf(true, false),
  }),
  pullQuote: object<PullQuoteBlock>('a pull quote', {
    type: asIs,
    text: required(text),
    id,
    provenance,
    attribution: text,
    placement: oneOf('column', 'margin'),
  }),
  quote: object<QuoteBlock>('a quote', {
    type: asIs,
    paragraphs: required(list(text)),
    id,
    provenance,
    attribution: text,
    url: linkUrl,
  }),
  figure: object<FigureBlock>('a figure', {
    type: asIs,
    image: required(sizedImage),
    id,
    provenance,
    caption: text,
    credit: line,
  }),
  divider: object<DividerBlock>('a divider', { type: asIs, id, provenance }),
};

/** Reads a picture that needs an alternative text, and a size to reserve its space. */
function sizedImage(value: unknown, context: ReadContext): Image | undefined {
  const picture = image(value, context);
  if (!picture) return undefined;
  if (typeof picture.alt !== 'string') {
    context.report(
      'missing',
      'has no alt; people who cannot see the picture learn nothing about it. Describe what it shows, or write "" if the text does.',
    );
  }
  const { alt = '', width, height } = picture;
  if (!width || !height) {
    context.report('missing', 'has no width and height; it is shown whole in a space of 3:2. Add both, in pixels.');
  }
  return (alt === picture.alt ? picture : { ...picture, alt }) as Image;
}

function pixels(value: unknown, context: ReadContext): number | undefined {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  if (typeof number === 'number' && number > 0 && Number.isFinite(number)) return number;
  context.report('unknown', `is ${describe(value)}, not a number of pixels greater than 0; it is ignored.`);
  return undefined;
}
