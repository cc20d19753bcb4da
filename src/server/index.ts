export type { RenderDocumentOptions } from './documentOf';
export { renderDocument } from './renderDocument';
export { type RenderStreamOptions, renderStream } from './renderStream';
