export { type RenderDocumentOptions, renderDocument } from './renderDocument';
