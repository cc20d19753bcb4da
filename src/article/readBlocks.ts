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
import { asIs, describe, list, object, oneOf, type Reader, type Reading, required } from './Reading';
import { readable, readableText } from './readable';
import { provenance } from './readProvenance';
import { id, imageUrl, line, linkUrl, text } from './readText';

/** Reads running text; a block that is not understood becomes a paragraph of its words. */
export const blocks: Reader<readonly Block[]> = list(block);

function block(value: unknown, reading: Reading): Block | undefined {
  const type = isRecord(value) ? value.type : undefined;
  if (isKeyOf(blockReaders, type)) {
    const known = blockReaders[type](value, reading);
    if (known) return known;
  }
  const words = typeof value === 'string' ? readableText(value) : readable(value);
  if (typeof value === 'string') {
    reading.report('is a string, not a block; it is shown as a paragraph. Write { "type": "paragraph", "text": … }.');
  } else if (!isKeyOf(blockReaders, type)) {
    reading.report(
      `is ${type === undefined ? `${describe(value)} without a type` : `of type ${describe(type)}`}, not a block (${Object.keys(blockReaders).join(', ')}); ${words === '' ? 'it has no words and is left out' : 'its words are shown as a paragraph'}.`,
    );
  }
  return words === '' ? undefined : paragraphOf(words);
}

/** A paragraph of words that could not be read as what they were meant to be. */
export function paragraphOf(words: string): ParagraphBlock {
  return { type: 'paragraph', text: words };
}

/** A picture as it is: a portrait has the speaker's name beside it, and a size of its own. */
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

/** Reads a picture that has a text in its place; a page needs its size to keep the space that it will have. */
function sizedImage(value: unknown, reading: Reading): Image | undefined {
  const picture = image(value, reading);
  if (!picture) return undefined;
  if (typeof picture.alt !== 'string') {
    reading.report(
      'has no alt; somebody who cannot see the picture is told nothing. Say what it shows, or "" when the text says it.',
    );
  }
  const { alt = '', width, height } = picture;
  if (!width || !height) {
    reading.report('has no width and height; it is shown whole in a space of 3:2. Add both, in pixels.');
  }
  return (alt === picture.alt ? picture : { ...picture, alt }) as Image;
}

function pixels(value: unknown, reading: Reading): number | undefined {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  if (typeof number === 'number' && number > 0 && Number.isFinite(number)) return number;
  reading.report(`is ${describe(value)}, not a number of pixels greater than 0; it is ignored.`);
  return undefined;
}
