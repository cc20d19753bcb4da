/** `ArticlePage` of `broadsheet/static` in `StaticMarkup`: rendered on the server, and hydrated without rendering it again. */
import 'broadsheet/static/styles/ArticlePage.css';
import { ArticlePage, StaticMarkup } from 'broadsheet/static';
import { createElement } from 'react';
import seed from '../../../stories/articles/lebanon-pullout.json';

const render = (article) => createElement(ArticlePage, { article });

export const page = () => createElement(StaticMarkup, { data: seed }, render);

export { setScheme } from './setScheme.mjs';
