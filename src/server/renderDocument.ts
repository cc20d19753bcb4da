import { renderToStaticMarkup } from 'react-dom/server';
import type { Article } from '../article/Article';
import { documentOf, type RenderDocumentOptions } from './documentOf';
import { withSharedSheet } from './styles';

/**
 * An article as a complete HTML document. It needs no script but the one inline that restores the reader's depth; give the
 * `nonce` of your Content-Security-Policy, and it stands on the script, the styles and the structured data.
 * @throws {TypeError} if the theme has a token that does not exist or a value that is not one; never because of the article.
 */
export function renderDocument(article: Article, options: RenderDocumentOptions = {}): string {
  const { page, complete } = documentOf(article, options);
  const styled = withSharedSheet(page);
  const markup = renderToStaticMarkup(styled.page);
  return complete(markup, styled.takeStyles(markup));
}
