export type { RenderDocumentOptions, RenderFrontOptions, RenderPageOptions } from './documentOf';
export { renderDocument } from './renderDocument';
export {
  type RenderFrontStreamOptions,
  type RenderPageStreamOptions,
  type RenderStreamOptions,
  renderStream,
} from './renderStream';
