import { sampleOfRows } from '../deep';

/** The pages with islands, by how they are rendered. Stories test those of React. */
export const islands = sampleOfRows(
  [
    ['of React', '/hydrated'],
    ['without React', '/islands'],
    ['of markup that React keeps', '/markup'],
  ],
  'without React',
);
