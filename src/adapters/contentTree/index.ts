export type * from './ContentTree';
export { type FromContentTreeOptions, fromContentTree } from './fromContentTree';
