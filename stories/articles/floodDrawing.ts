/// <reference types="vite/client" />
import type { Image } from '../../src/index';
import bakery from './flood/bakery.svg?url&no-inline';
import boats from './flood/boats.svg?url&no-inline';
import ferry from './flood/ferry.svg?url&no-inline';
import library from './flood/library.svg?url&no-inline';
import map from './flood/map.svg?url&no-inline';
import mapDark from './flood/map-dark.svg?url&no-inline';
import street from './flood/street.svg?url&no-inline';
import wall from './flood/wall.svg?url&no-inline';

const urls = { bakery, boats, ferry, library, map, mapDark, street, wall };

/** A drawing for the story of the flood, with what it says to those who cannot see it. */
export function floodDrawing(name: keyof typeof urls, alt: string): Image {
  const size = name === 'ferry' ? { width: 1600, height: 900 } : { width: 1200, height: 800 };
  return { url: urls[name], alt, ...size };
}
