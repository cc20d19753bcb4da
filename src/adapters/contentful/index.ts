export type * from './Contentful';
export type * from './FromContentfulOptions';
export { fromContentful } from './fromContentful';
