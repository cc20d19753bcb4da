import { allBlocks } from './allBlocks';
import { blocksOf } from './blocksOf';

export type { BlockComponents, BlockOptions, Components, ComponentsOption } from './BlockOptions';
export type { BlocksProps } from './blocksOf';

/**
 * Renders blocks, without an element around them: `ArticleBody` and the turns of a conversation add one.
 * @example
 * ```tsx
 * import { Blocks } from 'broadsheet';
 *
 * <div className="note">
 *   <Blocks blocks={[{ type: 'paragraph', text: 'It was dark.' }, { type: 'divider' }]} />
 * </div>;
 * ```
 */
export const Blocks = /* @__PURE__ */ blocksOf(allBlocks);
