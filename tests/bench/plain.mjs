/** The floor: plain React elements and one static CSS file. What takes time to work out is told, not worked out. */
import { createElement } from 'react';
import seed from '../../stories/articles/lebanon-pullout.json';
import { PlainPage } from './PlainPage';

const known = {
  date: 'November 23, 2026',
  depths: [
    { id: 'at-a-glance', name: 'At a glance', minutes: '1 min', share: '33%' },
    { id: 'in-brief', name: 'In brief', minutes: '2 min', share: '67%' },
    { id: 'in-full', name: 'In full', minutes: '3 min', share: '100%' },
  ],
};

export const page = () => createElement(PlainPage, { article: seed, known });
