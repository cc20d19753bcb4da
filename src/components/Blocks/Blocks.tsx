import { cloneElement, type ElementType, Fragment, isValidElement, type ReactNode } from 'react';
import type { Block, BlockType } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { formOf, wordsOfBlock } from '../../article/formOf';
import { attribute, listOf } from '../../article/plainly';
import { Divider, type DividerProps, DividerView } from '../Divider/Divider';
import { Figure, type FigureProps, FigureView } from '../Figure/Figure';
import { inlineText } from '../InlineText/InlineText';
import { List, type ListProps, ListView } from '../List/List';
import type { NotesOn } from '../notes/NotesOn';
import type { ParagraphProps } from '../Paragraph/Paragraph';
import { PullQuote, type PullQuoteProps, PullQuoteView } from '../PullQuote/PullQuote';
import { Quote, type QuoteProps, QuoteView } from '../Quote/Quote';
import { Subheading, type SubheadingProps, SubheadingView } from '../Subheading/Subheading';

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

/** How running text is drawn. */
export interface BlockOptions {
  /** Components that replace the library's own, by type of block. */
  components?: Partial<BlockComponents>;
  /** True where the first figure is likely to be seen at once: it is fetched first. @default false */
  priority?: boolean;
  /** Tells of blocks that have a provenance, or that a correction touches, what readers are to know: `notesOnParts`. `ArticlePage` does so by itself. @default nothing is told */
  notesOn?: NotesOn;
}

/** What `Blocks` takes. */
export interface BlocksProps extends BlockOptions {
  /** The blocks, in order. */
  blocks: readonly Block[];
}

/**
 * Running text, block by block. Draws no element around them: `ArticleBody` and the turns of a conversation do.
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

/** The components that render blocks outside of a component that has their styles. A paragraph has those of the text around it. */
const styledComponents = {
  heading: Subheading,
  list: List,
  pullQuote: PullQuote,
  quote: Quote,
  figure: Figure,
  divider: Divider,
};

/** The parts of a component that calls `renderBlocks`. @internal */
export const blockParts = Object.values(styledComponents);

/** The elements of blocks, without a component around them: a conversation has thousands. A block of no known type becomes a paragraph with its words. @internal */
export function renderBlocks(blocks: readonly Block[], options: NestedOptions = {}): ReactNode {
  const { priority, notesOn, nesting } = options;
  const all = listOf(blocks);
  if (nesting) {
    nesting.left.blocks -= all.length;
    if (nesting.left.blocks < 0) return renderUnknownBlock(all, 0, options);
  }
  const first = priority ? all.find((block) => block?.type === 'figure') : undefined;
  const others = priority ? { ...options, priority: false } : options;
  return all.map((block, index) => {
    const about = notesOn && block && (block.provenance || block.id) ? notesOn(block, kindOf(block)) : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their position
    if (about?.tombstone) return cloneElement(about.tombstone, { key: index, id: attribute(block.id) });
    // A quote in the margin would leave its notes behind in the column.
    const placed = about?.notes && block.type === 'pullQuote' ? { ...block, placement: 'column' as const } : block;
    const form = formOf(placed);
    const element = form
      ? renderers[form](placed as never, index, block === first ? options : others)
      : renderUnknownBlock(placed, index, others);
    const marked = about?.mark && isValidElement(element) ? cloneElement(element, about.mark) : element;
    if (!about?.notes) return marked;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={index}>
        {about.notes}
        {marked}
      </Fragment>
    );
  });
}

/** The elements of the blocks inside a block. Blocks that are too deep, or that hold themselves, become a paragraph with their words. @internal */
export function renderInnerBlocks(blocks: readonly Block[], options: NestedOptions): ReactNode {
  const { depth = 0, left = { blocks: mostInside } } = options.nesting ?? {};
  if (depth === deepest) return renderUnknownBlock(blocks, 0, options);
  return renderBlocks(blocks, { ...options, nesting: { depth: depth + 1, left } });
}

/** As `readArticle` reads them. */
const deepest = 20;
const mostInside = 10_000;

/** What is passed on to the blocks inside a block. */
interface NestedOptions extends BlockOptions {
  /** How deep they are, and how many more are rendered inside the outermost block. */
  nesting?: { depth: number; left: { blocks: number } };
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
  list: ({ id, items, ordered }, key, { components: { list: Items = ListView } = {} }) => (
    <Items key={key} id={attribute(id)} items={items} ordered={ordered} />
  ),
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
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their position
        <p key={index} dir={directionAgainstFirst(paragraph)}>
          {inlineText(paragraph)}
        </p>
      ))}
    </Quoted>
  ),
  figure: (block, key, { components: { figure: Picture = FigureView } = {}, priority }) => (
    <Picture
      key={key}
      id={attribute(block.id)}
      image={block.image}
      caption={inlineText(block.caption)}
      credit={inlineText(block.credit)}
      priority={priority}
    />
  ),
  divider: ({ id }, key, { components: { divider: Rule = DividerView } = {} }) => <Rule key={key} id={attribute(id)} />,
};

function renderUnknownBlock(
  block: unknown,
  key: number,
  { components: { paragraph: Paragraph = 'p' } = {} }: BlockOptions,
): ReactNode {
  const words = wordsOfBlock(block);
  return words && <Paragraph key={key}>{words}</Paragraph>;
}
