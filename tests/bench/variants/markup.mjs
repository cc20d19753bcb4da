/** `ArticlePage` of `broadsheet/static` within `StaticMarkup`: drawn by the server, taken over by React without being drawn again. */
import 'broadsheet/static/styles/ArticlePage.css';
import { ArticlePage, StaticMarkup } from 'broadsheet/static';
import { createElement } from 'react';
import seed from '../../../stories/articles/lebanon-pullout.json';

const draw = (article) => createElement(ArticlePage, { article });

export const page = () => createElement(StaticMarkup, { data: seed }, draw);

export { setScheme } from './setScheme.mjs';
