import { renderToStaticMarkup } from 'react-dom/server';
import type { Article } from '../article/Article';
import type { OptionsArgument } from '../article/CustomTypes';
import type { FrontData } from '../front/FrontData';
import { documentOf, type RenderDocumentOptions, type RenderFrontOptions, type RenderPageOptions } from './documentOf';
import { withSharedSheet } from './styles';

/**
 * Renders an article or a front as a complete HTML document. Its scripts are inline, and only those that something on the page needs: of an
 * article, those that restore the depth that the reader chose before. With a `nonce` of your Content-Security-Policy, the scripts, the
 * styles and the structured data have it.
 * @throws {TypeError} if the theme has an unknown token or an invalid value; never because of the article or front.
 */
export function renderDocument(article: Article, ...[options]: OptionsArgument<RenderDocumentOptions>): string;
/** Renders a front as a complete HTML document. */
export function renderDocument(front: FrontData, options?: RenderFrontOptions): string;
/** Renders an article or a front as a complete HTML document. */
export function renderDocument(page: Article | FrontData, ...[options]: OptionsArgument<RenderPageOptions>): string;
/** @internal */
export function renderDocument(
  given: Article | FrontData,
  ...[options = {}]: OptionsArgument<RenderDocumentOptions>
): string {
  const { page, complete } = documentOf(given, options);
  const styled = withSharedSheet(page);
  const markup = renderToStaticMarkup(styled.page);
  return complete(markup, styled.takeStyles(markup));
}
