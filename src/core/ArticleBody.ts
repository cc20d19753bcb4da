import { coreBlocks } from '../components/Blocks/coreBlocks';
import { articleBodyOf } from '../page/ArticleBodyView';

/** `ArticleBody` with the components of the core blocks only. */
export const ArticleBody = /* @__PURE__ */ articleBodyOf(coreBlocks);
