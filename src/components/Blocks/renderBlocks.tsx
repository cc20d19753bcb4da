import { cloneElement, Fragment, isValidElement, type ReactNode } from 'react';
import type { Block, BlockType, HeadingBlock } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { formOf, isCustom, isOfOtherType, textOfBlock } from '../../article/formOf';
import { attribute, listOf } from '../../article/guards';
import { isPaywall, paywallAtEnd } from '../../article/paywall';
import { plainBlocks } from '../../article/plainBlocks';
import { ownComponent, withRenderedMarks } from '../custom';
import { inlineText } from '../InlineText/InlineText';
import type { BlockOptions } from './BlockOptions';
import { type AnyRenderer, type PlacedOptions, renderers } from './renderers';

/**
 * The elements of blocks, by the components in the options, of which none are defaults. A function and not a component, because a
 * conversation has thousands. A block of an unknown type becomes a paragraph with its text.
 */
export function renderBlocks(blocks: readonly Block[], options: PlacedOptions = {}): ReactNode {
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
    const placement = placements?.[index];
    const placed = block === first ? options : others;
    const element = form
      ? renderForm(form, blockInColumn, index, placement ? { ...placed, placement } : placed)
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

/** The elements of the blocks inside a block. Blocks that are nested too deeply, or contain themselves, become a paragraph with their text. */
export function renderInnerBlocks(blocks: readonly Block[], options: PlacedOptions): ReactNode {
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

/** A block by the component for its type. Without one, its content is rendered by the components for paragraphs and figures. */
function renderForm(form: BlockType, block: Block, key: number, options: PlacedOptions): ReactNode {
  const Component: unknown = options.components?.[form] ?? (form === 'paragraph' ? 'p' : undefined);
  const render: AnyRenderer = renderers[form];
  if (Component) return render(block as never, Component as never, key, options, renderInnerBlocks);
  return <Fragment key={key}>{renderInnerBlocks(plainBlocks(block), options)}</Fragment>;
}

function kindOf({ type }: Block): 'passage' | 'picture' | 'update' {
  if (type === 'figure') return 'picture';
  return type === 'liveUpdate' ? 'update' : 'passage';
}

/** A block of a type that the library does not have: by the publisher's component, or as its words. */
function renderCustomBlock(block: unknown, key: number, options: PlacedOptions): ReactNode {
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
