import { allBlocks } from '../components/Blocks/allBlocks';
import { articleBodyOf } from './ArticleBodyView';

export type { ArticleBodyProps } from './ArticleBodyView';

/** Running text: one version of a story. In server components, a replaced block with styles of its own renders a `<style>` before it. */
export const ArticleBody = /* @__PURE__ */ articleBodyOf(allBlocks);
