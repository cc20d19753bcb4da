export { type FromMarkdownOptions, fromMarkdown } from './fromMarkdown';
export type { TemplateReader } from './TemplateTags';
