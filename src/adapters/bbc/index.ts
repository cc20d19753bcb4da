export type * from './Bbc';
export type * from './FromBbcOptions';
export { fromBbc } from './fromBbc';
