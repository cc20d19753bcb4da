import { ArticlePage } from 'broadsheet';
import { createElement } from 'react';
import { StyleSheetManager } from 'styled-components';

/** Renders articles as complete pages with one style sheet, whose rules are in the head of each. */
export function pageWith(sheet) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the rules are the library's own
  const style = createElement('style', { dangerouslySetInnerHTML: { __html: sheet.instance.toString() } });
  const head = createElement('head', null, createElement('title', null, 'News'), style);
  return (article) =>
    createElement(
      StyleSheetManager,
      { sheet: sheet.instance },
      createElement('html', { lang: 'en' }, head, createElement('body', null, createElement(ArticlePage, { article }))),
    );
}
