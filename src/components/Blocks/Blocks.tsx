import type { ElementType, ReactNode } from 'react';
import type { Block } from '../../article/Block';
import { plainly } from '../../article/Reading';
import { Divider, type DividerProps } from '../Divider/Divider';
import { Figure, type FigureProps } from '../Figure/Figure';
import { inlineText } from '../InlineText/InlineText';
import { List, type ListProps } from '../List/List';
import type { ParagraphProps } from '../Paragraph/Paragraph';
import { PullQuote, type PullQuoteProps } from '../PullQuote/PullQuote';
import { Quote, type QuoteProps } from '../Quote/Quote';
import { Subheading, type SubheadingProps } from '../Subheading/Subheading';

/** The component that draws each type of block. Each takes the props of the library's own, so `styled(PullQuote)` fits. */
export interface BlockComponents {
  /** Draws a paragraph. @default a plain `<p>`, styled by the text around it */
  paragraph: ElementType<ParagraphProps>;
  /** Draws a heading. @default `Subheading` */
  heading: ElementType<SubheadingProps>;
  /** Draws a list. @default `List` */
  list: ElementType<ListProps>;
  /** Draws a pull quote. @default `PullQuote` */
  pullQuote: ElementType<PullQuoteProps>;
  /** Draws a quote. @default `Quote` */
  quote: ElementType<QuoteProps>;
  /** Draws a figure. @default `Figure` */
  figure: ElementType<FigureProps>;
  /** Draws a divider. @default `Divider` */
  divider: ElementType<DividerProps>;
}

/** What `Blocks` takes. */
export interface BlocksProps {
  /** The blocks, in order. */
  blocks: readonly Block[];
  /** Components that replace the library's own, by type of block. */
  components?: Partial<BlockComponents>;
  /** True where the first figure is likely to be seen at once: it is fetched first. @default false */
  priority?: boolean;
}

/** Running text, block by block. Draws no element around them: `ArticleBody` and the turns of a conversation do. */
export function Blocks({ blocks, components, priority }: BlocksProps): ReactNode {
  return drawBlocks(blocks, components, priority);
}

/** The same without a component around it, for text that is drawn by the hundred. */
export function drawBlocks(
  blocks: readonly Block[],
  components: Partial<BlockComponents> = {},
  priority = false,
): ReactNode {
  const first = priority ? blocks.find((block) => block.type === 'figure') : undefined;
  return blocks.map((block, index) =>
    Object.hasOwn(draw, block.type)
      ? draw[block.type](block as never, components, index, block === first)
      : draw.paragraph({ type: 'paragraph', text: plainly(block) }, components, index, false),
  );
}

type Draw<Type extends Block['type']> = (
  block: Extract<Block, { type: Type }>,
  components: Partial<BlockComponents>,
  key: number,
  priority: boolean,
) => ReactNode;

const draw: { [Type in Block['type']]: Draw<Type> } = {
  paragraph: ({ id, text }, { paragraph: Paragraph = 'p' }, key) => (
    <Paragraph key={key} id={id}>
      {inlineText(text)}
    </Paragraph>
  ),
  heading: ({ id, text, level }, { heading: Heading = Subheading }, key) => (
    <Heading key={key} id={id} level={level}>
      {inlineText(text)}
    </Heading>
  ),
  list: ({ id, items, ordered }, { list: Items = List }, key) => (
    <Items key={key} id={id} items={items} ordered={ordered} />
  ),
  pullQuote: ({ id, text, attribution, placement }, { pullQuote: Pulled = PullQuote }, key) => (
    <Pulled key={key} id={id} attribution={inlineText(attribution)} placement={placement}>
      {inlineText(text)}
    </Pulled>
  ),
  quote: ({ id, paragraphs, attribution, url }, { quote: Quoted = Quote }, key) => (
    <Quoted key={key} id={id} attribution={inlineText(attribution)} url={url}>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their position
        <p key={index}>{inlineText(paragraph)}</p>
      ))}
    </Quoted>
  ),
  figure: ({ id, image, caption, credit }, { figure: Picture = Figure }, key, priority) => (
    <Picture key={key} id={id} image={image} caption={inlineText(caption)} credit={credit} priority={priority} />
  ),
  divider: ({ id }, { divider: Rule = Divider }, key) => <Rule key={key} id={id} />,
};
