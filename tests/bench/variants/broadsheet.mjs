/** `ArticlePage` in the browser. */
import { ArticlePage } from 'broadsheet';
import { createElement } from 'react';
import seed from '../../../stories/articles/lebanon-pullout.json';

export const page = () => createElement(ArticlePage, { article: seed });

export { setScheme } from './setScheme.mjs';
