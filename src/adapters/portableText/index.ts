export { type FromPortableTextOptions, fromPortableText } from './fromPortableText';
export type * from './PortableText';
