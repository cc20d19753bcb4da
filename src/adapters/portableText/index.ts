export type * from './FromPortableTextOptions';
export { fromPortableText } from './fromPortableText';
export type * from './PortableText';
