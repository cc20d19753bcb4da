import { createElement, Fragment, type ReactNode } from 'react';
import type { Article } from '../article/Article';
import type { CustomOption } from '../article/CustomTypes';
import { directionOf } from '../article/direction';
import type { OnIssue } from '../article/Issue';
import { livePageOf } from '../article/livePage';
import { quotationMarks } from '../article/quotationMarks';
import type { HeadTag, HeadTagsOptions } from '../exporters/headTag';
import { headTagsReaders } from '../exporters/headTag';
import type { FrontJsonLdOptions } from '../exporters/JsonLd';
import { contextOf, readOptions } from '../exporters/readOptions';
import { headTagsOf } from '../exporters/toHeadTags';
import { toInlineJson } from '../exporters/toInlineJson';
import { type JsonLdOptions, jsonLdOf, jsonLdReaders } from '../exporters/toJsonLd';
import type { FrontData } from '../front/FrontData';
import { isFront } from '../front/isFront';
import { readPage } from '../front/readPage';
import { messagesFor } from '../messages/messagesFor';
import type { ArticlePageProps } from '../page/ArticlePage';
import type { FrontPageProps } from '../page/FrontPage';
import { type LiveOptions, renderPage } from '../page/renderPage';
import * as color from '../theme/color';
import { themeNamed } from '../theme/createTheme';
import { fallbackFaces } from '../theme/fallbackFaces';
import type { Theme } from '../theme/Theme';
import type { ThemeName } from '../theme/themes';
import { toCss } from '../theme/toCss';
import { keeperFor, keepObject } from './kept';
import { schemeScript } from './schemeScript';
import { choiceOfScheme, scriptsFor } from './scriptsFor';

/** What `renderDocument` takes besides any page. */
interface DocumentOptions {
  /** Called once for each part of the article or front that was not understood. */
  onIssue?: OnIssue;
  /** The name of a built-in theme, or a theme of `createTheme`. @default 'hearth' */
  theme?: ThemeName | Theme;
  /** More elements for the `<head>`, such as a style sheet that loads fonts. */
  head?: ReactNode;
  /** Options of the title, the description, and the tags for search engines and previews of links. */
  headTags?: HeadTagsOptions;
  /** False for a document without the inline scripts of the islands: your own script calls `addIslands` instead. @default true */
  islands?: boolean;
  /** The nonce for scripts and styles, if a Content-Security-Policy needs one. */
  nonce?: string;
}

/** Options of `renderDocument` for an article. */
export interface RenderDocumentOptions
  extends DocumentOptions,
    CustomOption,
    LiveOptions,
    Pick<
      ArticlePageProps,
      | 'components'
      | 'slots'
      | 'trace'
      | 'header'
      | 'footer'
      | 'aside'
      | 'afterBody'
      | 'afterConversation'
      | 'contents'
      | 'share'
      | 'layout'
      | 'minutes'
      | 'messages'
      | 'consent'
    > {
  /** Options of the structured data (JSON-LD), or false for a document without it. */
  jsonLd?: JsonLdOptions | false;
}

/** Options of `renderDocument` for a front. */
export interface RenderFrontOptions
  extends DocumentOptions,
    Pick<FrontPageProps, 'header' | 'footer' | 'slots' | 'messages'> {
  /** Options of the structured data (JSON-LD), or false for a document without it. */
  jsonLd?: FrontJsonLdOptions | false;
}

/** Options of `renderDocument` for a page that is an article or a front. */
export interface RenderPageOptions extends RenderFrontOptions, CustomOption, Pick<ArticlePageProps, 'components'> {}

/** A document before it is rendered. */
export interface UnrenderedDocument {
  /** The `<html>` element for React to render. */
  page: ReactNode;
  /** Completes the rendered markup of the document or of its beginning: adds the doctype, and the styles to the head. */
  complete: (markup: string, styles: string) => string;
  /** Adds the nonce of the document to style elements. */
  addNonce: (styles: string) => string;
  /** The scripts of the islands in a part of the markup, without those of earlier parts. */
  takeScripts: (markup: string) => string;
}

/** Marks where the styles belong in the head until they are known. A search for `</head>` could find one inside a script of the `head` slot. */
const stylesMarker = '<style media="broadsheet-styles"></style>';

/** React writes it in streams. */
const reactDoctype = '<!DOCTYPE html>';

const documentEnd = '</body></html>';

/**
 * The document of an article or a front, for `renderDocument` and `renderStream`.
 * @throws {TypeError} if the theme has an unknown token or an invalid value; never because of the article or front.
 */
export function documentOf(given: Article | FrontData, options: RenderDocumentOptions): UnrenderedDocument {
  const {
    theme: themeOption,
    head,
    nonce,
    onIssue,
    custom,
    messages,
    headTags: givenHeadTags,
    jsonLd: givenJsonLd,
    islands = true,
    ...pageOptions
  } = options;
  const theme = typeof themeOption === 'string' ? themeNamed(themeOption) : themeOption;
  const page = readPage(given, { onIssue, custom });
  const headTags = readOptions('headTags', givenHeadTags, headTagsReaders, contextOf(onIssue));
  const jsonLd = givenJsonLd !== false && readOptions('jsonLd', givenJsonLd, jsonLdReaders, contextOf(onIssue));
  const live = isFront(page) ? undefined : livePageOf(page, options);
  const shown = live?.article ?? page;
  const { components, slots } = pageOptions;
  // A publisher's own components may render anything.
  const isOwn = components !== undefined || slots !== undefined || custom !== undefined;
  const { language = 'en', direction = directionOf(language) } = page;
  const marks = quotationMarks(language);
  const builtInMessages = messagesFor(language);
  const allMessages = messages ? { ...messages, fallback: messages.fallback ?? builtInMessages } : builtInMessages;
  // Browsers know marks for fewer languages, and change them inside text in another language. `:where` lets a site's own rule win.
  const quotes = `:where(html){quotes:${[...marks].map((mark) => `"${mark}"`).join('')}}`;
  const documentStyles = `<style>@media screen{html{background:${color.paper}}}body{margin:0}${quotes}${theme ? toCss(theme) : ''}${fallbackFaces(theme ?? undefined)}</style>`;
  const addNonce = (styles: string) => withNonce(styles, nonce, 'style');
  const sent = new Set<string>();
  const headScript = (markup: string) =>
    markup.includes(choiceOfScheme) ? withNonce(`<script>${schemeScript}</script>`, nonce, 'script') : '';
  const takeScripts = (markup: string) => withNonce(islands ? scriptsFor(markup, sent) : '', nonce, 'script');
  return {
    page: (
      <html lang={language} dir={direction}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="color-scheme" content="light dark" />
          {createElement(
            Fragment,
            null,
            ...headTagsOf(shown, { ...headTags, messages: allMessages }, live).map(headElement),
          )}
          {jsonLd && (
            <script
              type="application/ld+json"
              nonce={nonce}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: toInlineJson escapes everything that could end the element
              dangerouslySetInnerHTML={{
                __html: toInlineJson(jsonLdOf(shown, jsonLd, live, isOwn ? undefined : keepObject)),
              }}
            />
          )}
          {head}
          <style media="broadsheet-styles" />
        </head>
        <body>
          {renderPage(
            page,
            { nonce, messages: allMessages, ...pageOptions },
            live && { ...live, keep: isOwn ? undefined : keeperFor(nonce) },
          )}
        </body>
      </html>
    ),
    addNonce,
    takeScripts,
    complete(markup, styles) {
      const start = markup.startsWith(reactDoctype) ? reactDoctype.length : 0;
      const marked = markup.indexOf(stylesMarker);
      const end = markup.endsWith(documentEnd) ? documentEnd : '';
      // Each change of a long document in a step of its own would copy it again.
      return [
        '<!doctype html>',
        markup.slice(start, marked),
        addNonce(styles + documentStyles),
        headScript(markup),
        markup.slice(marked + stylesMarker.length, markup.length - end.length),
        takeScripts(markup),
        end,
      ].join('');
    },
  };
}

function headElement({ tag: Tag, attributes: { hreflang, ...attributes }, text }: HeadTag): ReactNode {
  return (
    <Tag hrefLang={hreflang} {...attributes}>
      {text}
    </Tag>
  );
}

function withNonce(elements: string, nonce: string | undefined, name: 'style' | 'script'): string {
  return nonce ? elements.replaceAll(`<${name}`, `<${name} nonce="${nonce.replace(/[^\w+/=-]/g, '')}"`) : elements;
}
