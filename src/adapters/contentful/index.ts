export type * from './Contentful';
export { type FromContentfulOptions, fromContentful } from './fromContentful';
