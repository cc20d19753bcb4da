import type { ReactNode } from 'react';
import type { Article } from '../article/Article';
import { directionOf } from '../article/direction';
import type { OnIssue } from '../article/Issue';
import { plainText, plainTextOfBlocks } from '../article/plainText';
import { quotationMarks } from '../article/quotationMarks';
import { readArticle } from '../article/readArticle';
import { safeUrl } from '../article/url';
import { withoutWithdrawn } from '../article/withdrawn';
import { withoutNull } from '../article/withoutNull';
import { toInlineJson } from '../exporters/toInlineJson';
import { type JsonLdOptions, jsonLdOf } from '../exporters/toJsonLd';
import { messagesFor } from '../messages/messagesFor';
import { ArticlePage, type ArticlePageProps } from '../page/ArticlePage';
import * as color from '../theme/color';
import { themeNamed } from '../theme/createTheme';
import { fallbackFaces } from '../theme/fallbackFaces';
import type { Theme } from '../theme/Theme';
import type { ThemeName } from '../theme/themes';
import { toCss } from '../theme/toCss';
import { islandsScript } from './islandsScript';

/** What `renderDocument` takes besides the article. */
export interface RenderDocumentOptions
  extends Pick<
    ArticlePageProps,
    'components' | 'header' | 'footer' | 'aside' | 'afterBody' | 'layout' | 'messages' | 'nonce'
  > {
  /** Called once for each thing in the article that was not understood. */
  onIssue?: OnIssue;
  /** The theme of the page: one of the library's by name, or one of `createTheme`. @default 'hearth' */
  theme?: ThemeName | Theme;
  /** What else belongs into the `<head>`, such as the style sheet that loads the fonts. */
  head?: ReactNode;
  /** What the article's structured data (JSON-LD) needs to know besides the article, or false for a document without it. */
  jsonLd?: JsonLdOptions | false;
  /** False for a document without the inline script of `addIslands`, which a program of yours adds instead. @default true */
  islands?: boolean;
}

/** A document that is still to be drawn. */
export interface DraftDocument {
  /** The document, from `<html>` on. */
  page: ReactNode;
  /** The whole text of the document, or its beginning: puts the doctype before the markup and the styles into its head. */
  complete: (markup: string, styles: string) => string;
  /** Style elements as this document may have them. */
  permitted: (styles: string) => string;
}

/** Stands for the styles in the head until all of them are known. What stands before it may hold any markup, in a script too. */
const placeOfStyles = 'broadsheet-styles';

/**
 * What every way of writing a document draws.
 * @throws {TypeError} if the theme has a token that does not exist or a value that is not one; never because of the article.
 */
export function documentOf(article: Article, options: RenderDocumentOptions): DraftDocument {
  const { theme: given, head, nonce, onIssue, messages, jsonLd = {}, islands = true, ...slots } = options;
  const theme = typeof given === 'string' ? themeNamed(given) : given;
  const sound = readArticle(article, { onIssue });
  const { language = 'en', direction = directionOf(language) } = sound;
  const canonical = safeUrl(sound.url);
  const told = withoutWithdrawn(sound);
  const marks = quotationMarks(language);
  const title = withoutNull(titleOf(told, marks));
  const description = withoutNull(told.standfirst || told.deck || plainText(told.summary, marks));
  const known = messagesFor(language);
  const words = messages ? { ...messages, fallback: messages.fallback ?? known } : known;
  // Browsers have marks for fewer languages, and change them inside of words in another one. A style sheet of the page may have its own.
  const quotes = `:where(html){quotes:${[...marks].map((mark) => `"${mark}"`).join('')}}`;
  const own = `<style>@media screen{html{background:${color.paper}}}body{margin:0}${quotes}${theme ? toCss(theme) : ''}${fallbackFaces(theme ?? undefined)}</style>`;
  const permitted = (styles: string) => withNonce(styles, nonce);
  return {
    page: (
      <html lang={language} dir={direction}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="color-scheme" content="light dark" />
          <title lang={title ? undefined : 'en'}>{title || 'Untitled'}</title>
          {description && <meta name="description" content={description} />}
          {canonical && <link rel="canonical" href={canonical} />}
          {jsonLd && (
            <script
              type="application/ld+json"
              nonce={nonce}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: toInlineJson escapes whatever could end the element
              dangerouslySetInnerHTML={{ __html: toInlineJson(jsonLdOf(sound, jsonLd)) }}
            />
          )}
          {head}
          <style media={placeOfStyles} />
        </head>
        <body>
          <ArticlePage article={sound} nonce={nonce} messages={words} {...slots} />
          {islands && (
            // A module waits until the page has been read.
            // biome-ignore lint/security/noDangerouslySetInnerHtml: a program of this library
            <script type="module" nonce={nonce} dangerouslySetInnerHTML={{ __html: islandsScript }} />
          )}
        </body>
      </html>
    ),
    permitted,
    complete: (markup, styles) =>
      markup
        .replace(/^(<!DOCTYPE html>)?/, '<!doctype html>')
        .replace(`<style media="${placeOfStyles}"></style>`, () => permitted(styles + own)),
  };
}

/** The title of a window or a search result: the headline, and who publishes it; empty where neither is known. */
function titleOf({ headline, deck, body, publisher }: Article, marks: string): string {
  const words = headline || deck || plainTextOfBlocks(body, marks).slice(0, 80).trim();
  return [words, publisher?.name].filter(Boolean).join(' – ');
}

function withNonce(styles: string, nonce: string | undefined): string {
  return nonce ? styles.replaceAll('<style', `<style nonce="${nonce.replace(/[^\w+/=-]/g, '')}"`) : styles;
}
