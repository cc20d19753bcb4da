/// <reference types="vite/client" />
import type { Image } from '../../src/index';
import lighthouseUrl from './lighthouse.svg?url&no-inline';
import stairsUrl from './stairs.svg?url&no-inline';

/** A lighthouse at night; wide. */
export const lighthouse: Image = {
  url: lighthouseUrl,
  alt: 'A lighthouse on a low rock at night, its beam across the sea.',
  width: 1200,
  height: 800,
};

/** The stairs inside the tower; tall. */
export const stairs: Image = {
  url: stairsUrl,
  alt: 'Stairs that wind up inside a round tower.',
  width: 800,
  height: 1000,
};

/** The lighthouse in three widths and a second format. */
export const lighthouseInSizes: Image = {
  ...lighthouse,
  sources: [400, 800, 1200].flatMap((width) => [
    { url: lighthouseUrl, width, type: 'image/svg+xml' },
    { url: lighthouseUrl, width },
  ]),
};
