export { type FromWordPressOptions, fromWordPress, isWordPressPost, wordPressPosts } from './fromWordPress';
export type { WordPressContent, WordPressNode, WordPressReader, WordPressTools } from './WordPressNode';
export type * from './WordPressPost';
