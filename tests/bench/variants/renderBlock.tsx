import type { ReactNode } from 'react';
import type { Block } from '../../../src/article/Block';
import type { Text } from '../../../src/article/Text';

/** A block as plain elements. */
export function renderBlock(block: Block, index: number): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p key={index} id={block.id}>
          {words(block.text)}
        </p>
      );
    case 'pullQuote':
      return (
        <aside key={index} className="broadsheet-PullQuote" data-placement={block.placement}>
          <p>{words(block.text)}</p>
          <p data-part="attribution">{words(block.attribution)}</p>
        </aside>
      );
    default:
      throw new TypeError(`The plain page does not render ${block.type} blocks: the seed article has none.`);
  }
}

/** The texts of the seed are plain strings. */
export function words(text: Text | undefined): string {
  return text as string;
}
