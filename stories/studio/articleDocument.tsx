import { renderToStaticMarkup } from 'react-dom/server';
import { StyleSheetManager } from 'styled-components';
import { type Article, ArticlePage, type Image, type Theme, toCss } from '../../src/index';
import * as color from '../../src/theme/color';
import { saltmereLamp } from '../articles/saltmere-lamp';

/** The id of the style element that holds the theme. */
export const themeId = 'studio-theme';

/** The CSS of a theme in one scheme. */
export function cssOf(theme: Theme, scheme: 'light' | 'dark'): string {
  return `${toCss(theme)}:root{--broadsheet-color-scheme:${scheme};color-scheme:${scheme};background:${color.paper}}`;
}

/**
 * The Saltmere article as a document for `srcdoc`, without scripts. With its base, links lead to places in it or nowhere.
 * `renderDocument` cannot be used here: in a browser, styled-components reads its rules back from the engine, which loses `font` if it
 * contains a `var()` and `line-height` follows. So the rules are kept as text.
 */
export function articleDocument(css: string): string {
  page ??= drawn();
  return `<!doctype html><html lang="${saltmereLamp.language}"><head><meta charset="utf-8"><base href="about:srcdoc"><title>${saltmereLamp.headline}</title><style>body{margin:0}${page.styles}</style><style id="${themeId}">${css}</style></head><body>${page.markup}</body></html>`;
}

let page: { markup: string; styles: string } | undefined;

/** The article, rendered once for all frames. */
function drawn(): { markup: string; styles: string } {
  const sheet = document.createElement('div');
  const markup = renderToStaticMarkup(
    <StyleSheetManager target={sheet} disableCSSOMInjection>
      <ArticlePage article={withWholeUrls(saltmereLamp)} />
    </StyleSheetManager>,
  ).replace(/<script.*?<\/script>/gs, '');
  return { markup, styles: fontFaces() + sheet.textContent };
}

/** The fonts that Storybook loads, with absolute URLs. */
function fontFaces(): string {
  return [...document.styleSheets]
    .flatMap((sheet) =>
      [...sheet.cssRules]
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .map(({ cssText }) =>
          cssText.replace(/url\("([^"]+)"\)/g, (_, url) => `url("${new URL(url, sheet.href ?? document.baseURI)}")`),
        ),
    )
    .join('');
}

/** The article with absolute URLs of its images: relative ones do not resolve in `srcdoc`. */
function withWholeUrls(article: Article): Article {
  const whole = (image: Image): Image => ({ ...image, url: new URL(image.url, document.baseURI).href });
  const body = article.body.map((block) => (block.type === 'figure' ? { ...block, image: whole(block.image) } : block));
  return { ...article, body };
}
