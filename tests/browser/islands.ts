import { sampleOfRows } from '../deep';

/** The pages that have islands, by what draws them. Stories try those of React. */
export const islands = sampleOfRows(
  [
    ['of React', '/hydrated'],
    ['without React', '/islands'],
    ['of markup that React keeps', '/markup'],
  ],
  'without React',
);
