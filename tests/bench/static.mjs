/** `ArticlePage` of `broadsheet/static`, whose rules are in a file. */
import { ArticlePage } from 'broadsheet/static';
import { createElement } from 'react';
import seed from '../../stories/articles/lebanon-pullout.json';

export const page = () => createElement(ArticlePage, { article: seed });
