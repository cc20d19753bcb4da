export type { HeadTag, HeadTagsOptions } from './headTag';
export type { FrontJsonLd, FrontJsonLdOptions, JsonLd, JsonLdObject, JsonLdValue } from './JsonLd';
export { toHeadTags } from './toHeadTags';
export { toInlineJson } from './toInlineJson';
export { type JsonLdOptions, toJsonLd } from './toJsonLd';
export { type TranscriptOptions, toTranscript } from './toTranscript';
