/** `ArticlePage` of `broadsheet/static`, whose rules are in a file. */
import 'broadsheet/static/styles/ArticlePage.css';
import { ArticlePage } from 'broadsheet/static';
import { createElement } from 'react';
import seed from '../../../stories/articles/lebanon-pullout.json';

export const page = () => createElement(ArticlePage, { article: seed });

export { setScheme } from './setScheme.mjs';
