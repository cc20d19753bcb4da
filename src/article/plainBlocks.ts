import type { Block } from './Block';
import { blocksOfTranscript } from './blocksOfTranscript';
import { childrenOf, type Row } from './childrenOf';
import { isEmpty, isRecord, listOf } from './guards';
import type { Text } from './Text';
import { safeImageUrl, safeUrl } from './url';

/**
 * The content of a block for a page that has no component for its type: each picture as a figure, each other text as a paragraph, and the
 * blocks inside it, in the order in which they are read. The first text of what has an address is a link to it.
 */
export function plainBlocks(block: Block): Block[] {
  const [first, ...others] = contentOf(block, childrenOf[block.type]);
  if (!first) return [];
  return [{ ...first, ...(first.id === undefined && block.id !== undefined && { id: block.id }) }, ...others];
}

/** What a block, or an item of one, holds. */
function contentOf(given: unknown, row: Row): Block[] {
  if (!isRecord(given)) return paragraphOf(given as Text);
  let url = addressOf(given);
  const figure = figureOf(given);
  const blocks = row.fields.flatMap(({ name, content, isList, record }): readonly Block[] => {
    const held = given[name];
    if (figure && (name === 'caption' || name === 'credit')) return [];
    if (record && isRecord(held)) return blocksOfTranscript(held as never);
    return (isList ? listOf(held as readonly unknown[]) : [held]).flatMap((item): readonly Block[] => {
      if (content === 'block') return isEmpty(item) ? [] : [item as Block];
      if (typeof content === 'object') return contentOf(item, content);
      const linked: Text =
        url && typeof item === 'string' && item ? [{ type: 'link', url, text: item }] : (item as Text);
      if (linked !== item) url = undefined;
      return paragraphOf(linked);
    });
  });
  const link: Block[] = url && !figure ? [{ type: 'paragraph', text: [{ type: 'link', url, text: url }] }] : [];
  return [...(figure ? [figure] : []), ...blocks, ...link];
}

/** A figure of the picture of a block or item; undefined without one. */
function figureOf({ image, caption, credit, url }: Record<string, unknown>): Block | undefined {
  if (!isRecord(image) || safeImageUrl(image.url) === undefined) return undefined;
  return { type: 'figure', image, caption, credit, url } as unknown as Block;
}

/** Where a block or item can be seen or heard. */
function addressOf({ url, sources, frame }: Record<string, unknown>): string | undefined {
  const [source] = listOf(sources as readonly unknown[]);
  return [url, isRecord(source) && source.url, isRecord(frame) && frame.url].map((one) => safeUrl(one)).find(Boolean);
}

function paragraphOf(text: Text | undefined): Block[] {
  return isEmpty(text) ? [] : [{ type: 'paragraph', text: text as Text }];
}
