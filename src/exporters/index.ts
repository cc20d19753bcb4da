export type { JsonLd, JsonLdObject, JsonLdValue } from './JsonLd';
export { toInlineJson } from './toInlineJson';
export { type JsonLdOptions, toJsonLd } from './toJsonLd';
export { type TranscriptOptions, toTranscript } from './toTranscript';
