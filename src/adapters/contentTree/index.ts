export type * from './ContentTree';
export type * from './FromContentTreeOptions';
export { fromContentTree } from './fromContentTree';
