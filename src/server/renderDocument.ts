import { renderToStaticMarkup } from 'react-dom/server';
import type { Article } from '../article/Article';
import type { OptionsArgument } from '../article/CustomTypes';
import { documentOf, type RenderDocumentOptions } from './documentOf';
import { withSharedSheet } from './styles';

/**
 * Renders an article as a complete HTML document. Its only script is inline; it restores the depth that the reader chose before.
 * With a `nonce` of your Content-Security-Policy, the script, the styles and the structured data have it.
 * @throws {TypeError} if the theme has an unknown token or an invalid value; never because of the article.
 */
export function renderDocument(article: Article, ...[options = {}]: OptionsArgument<RenderDocumentOptions>): string {
  const { page, complete } = documentOf(article, options);
  const styled = withSharedSheet(page);
  const markup = renderToStaticMarkup(styled.page);
  return complete(markup, styled.takeStyles(markup));
}
