import type { Block } from '../../article/Block';
import type { Text } from '../../article/Text';
import { textAndOthers } from '../pieces';

/** The words of something that another site shows, in the blocks of its HTML, and what else is there. */
export function embedText(blocks: readonly Block[]): { text: Text; others: readonly Block[] } {
  const embed = blocks.find(({ type }) => type === 'embed');
  const others = blocks.filter((block) => block !== embed);
  return embed?.type === 'embed' && embed.text !== undefined ? { text: embed.text, others } : textAndOthers(others);
}
