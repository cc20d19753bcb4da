export { type FromHtmlOptions, fromHtml } from './fromHtml';
export type { HtmlContent, HtmlElement, HtmlNode } from './HtmlElement';
