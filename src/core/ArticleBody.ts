import { coreBlocks } from '../components/Blocks/coreBlocks';
import { type ArticleBodyProps, articleBodyOf } from '../page/ArticleBodyView';
import type { Styled } from '../theme/withStyles';

/** `ArticleBody` with the components of the core blocks only. */
export const ArticleBody: Styled<ArticleBodyProps> = /* @__PURE__ */ articleBodyOf(coreBlocks);
