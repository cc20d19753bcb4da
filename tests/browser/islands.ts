import { sampleOfRows } from '../deep';

/** The pages that have islands, by what draws them. */
export const islands = sampleOfRows(
  [
    ['of React', '/hydrated'],
    ['without React', '/islands'],
    ['of markup that React keeps', '/markup'],
  ],
  'of React',
  'without React',
);
