/** The floor: plain React elements and one static CSS file. What takes time to work out is told, not worked out. */
import { createElement } from 'react';
import seed from '../../../stories/articles/lebanon-pullout.json';
import { known } from './known.mjs';
import { PlainPage } from './PlainPage';

export const page = () => createElement(PlainPage, { article: seed, known });

export { setScheme } from './setScheme.mjs';
