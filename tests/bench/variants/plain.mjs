/** The baseline: plain React elements and one static CSS file. Computed values are given. */
import { createElement } from 'react';
import seed from '../../../stories/articles/lebanon-pullout.json';
import { known } from './known.mjs';
import { PlainPage } from './PlainPage';

export const page = () => createElement(PlainPage, { article: seed, known });

export { setScheme } from './setScheme.mjs';
