export type { JsonLd, JsonLdObject, JsonLdValue } from './JsonLd';
export { type HeadTag, type HeadTagsOptions, toHeadTags } from './toHeadTags';
export { toInlineJson } from './toInlineJson';
export { type JsonLdOptions, toJsonLd } from './toJsonLd';
export { type TranscriptOptions, toTranscript } from './toTranscript';
