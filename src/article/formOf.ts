import type { Block, BlockType } from './Block';
import { isKeyOf, isRecord } from './guards';
import { isEmpty } from './inline';
import { plainly } from './plainly';
import { safeImageUrl } from './url';
import { withoutTags } from './withoutTags';

/** Whether a block has what its type cannot do without. */
const isWhole: { [Type in BlockType]: (block: Extract<Block, { type: Type }>) => boolean } = {
  paragraph: ({ text }) => !isEmpty(text),
  heading: ({ text }) => !isEmpty(text),
  list: ({ items }) => !isEmpty(items),
  pullQuote: ({ text }) => !isEmpty(text),
  quote: ({ paragraphs }) => !isEmpty(paragraphs),
  figure: ({ image }) => safeImageUrl(image?.url) !== undefined,
  divider: () => true,
};

/** The type of a block that can be drawn as such; undefined for what is none, and for one that has not what its type needs: of those, only the words are shown. */
export function formOf(block: unknown): BlockType | undefined {
  const type = isRecord(block) ? block.type : undefined;
  return isKeyOf(isWhole, type) && isWhole[type](block as never) ? type : undefined;
}

/** The words of a block that has no form; a string is HTML as much as one inside of it. */
export function wordsOfBlock(block: unknown): string {
  return plainly([block], withoutTags);
}
