import type { BlockType, CustomBlockFields } from './Block';
import { isWhole } from './childrenOf';
import { isKeyOf, isRecord } from './guards';
import { isCustomMark } from './inline';
import { textOfUnknown } from './textOfUnknown';
import { withoutTags } from './withoutTags';

/** The type of a block that can be rendered as such; undefined for an unknown type, and for a block that lacks what its type needs: only its words are shown. */
export function formOf(block: unknown): BlockType | undefined {
  const type = isRecord(block) ? block.type : undefined;
  return isKeyOf(isWhole, type) && isWhole[type](block as never) ? type : undefined;
}

/** True for a block of a known type that lacks what the type needs. */
export function lacksItsContent(block: Record<string, unknown>): boolean {
  return isKeyOf(isWhole, block.type) && !isWhole[block.type](block as never);
}

/** The words of a block that is not rendered as its type; a string in it may be HTML. */
export function textOfBlock(block: unknown): string {
  return textOfUnknown([block], wordsOf, shownOf);
}

function wordsOf(text: string, name: string): string {
  return choices.test(name) && /^[\w-]+$/.test(text) ? '' : withoutTags(text);
}

/** Fields of blocks that say how a block is shown. */
const choices = /^(?:align|kind|language|layout|numeric|placement)$/;

/** What readers see of a block or mark of the publisher's own that was read; any other value unchanged. */
export function shownOf(value: object): object {
  if (isCustom(value)) return [value.words, value.body];
  return isCustomMark(value) ? [value.words] : value;
}

/** True for a block of the publisher's own that was read: its words are in `words`, and the blocks inside it in `body`. */
export function isCustom(block: unknown): block is CustomBlockFields<string> {
  return isOfOtherType(block) && Array.isArray(block.words);
}

/** True for a block of a type that the library does not have; its fields may hold anything. */
export function isOfOtherType(block: unknown): block is CustomBlockFields<string> {
  return isRecord(block) && typeof block.type === 'string' && !Object.hasOwn(isWhole, block.type);
}
