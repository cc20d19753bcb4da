export type { HeadTag, HeadTagsOptions } from './headTag';
export type { FrontJsonLd, JsonLd, JsonLdObject, JsonLdValue } from './JsonLd';
export { toHeadTags } from './toHeadTags';
export { toInlineJson } from './toInlineJson';
export { type FrontJsonLdOptions, type JsonLdOptions, toJsonLd } from './toJsonLd';
export { type TranscriptOptions, toTranscript } from './toTranscript';
