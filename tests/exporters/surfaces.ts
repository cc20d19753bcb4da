import { JSDOM } from 'jsdom';
import type { Article } from '../../src/article/Article';
import type { AppleNewsComponent, ExportOptions } from '../../src/exporters';
import {
  toAppleNews,
  toAtom,
  toEmailHtml,
  toHtml,
  toHtmlFragment,
  toJsonFeed,
  toMarkdown,
  toNewsletterHtml,
  toNewsSitemap,
  toNinjs,
  toOEmbed,
  toPlainText,
  toRss,
} from '../../src/exporters';

export const channel = {
  title: 'The Courier',
  url: 'https://courier.example/',
  feedUrl: 'https://courier.example/feed',
  description: 'News of the coast',
};

/** Two hours after the stories of the tests were published. */
export const now = new Date('2031-03-05T01:30:00Z');

type Surface = (article: Article, options?: ExportOptions) => string;

/** Exports that are XML. */
export const xmlSurfaces: Readonly<Record<string, Surface>> = {
  rss: (article, options) => toRss(channel, [article], options),
  atom: (article, options) => toAtom(channel, [article], options),
  'news sitemap': (article, options) => toNewsSitemap([article], { ...options, now, publication: 'The Courier' }),
};

/** Mails: whole documents, with styles in their elements. */
export const mailSurfaces: Readonly<Record<string, Surface>> = {
  email: (article, options) => toEmailHtml(article, options),
  newsletter: (article, options) => toNewsletterHtml({ ...channel, intro: 'The week' }, [article, article], options),
};

/** Every export of a story, as a string. */
export const surfaces: Readonly<Record<string, Surface>> = {
  ...xmlSurfaces,
  ...mailSurfaces,
  'JSON Feed': (article, options) => JSON.stringify(toJsonFeed(channel, [article], options)),
  'html of a story': (article, options) => toHtml(article, options),
  html: ({ body, language }, options) =>
    toHtmlFragment(body, { base: 'https://courier.example/', ...options, ...(language && { language }) }),
  markdown: (article, options) => toMarkdown(article, options),
  'markdown with front matter': (article, options) => toMarkdown(article, { ...options, frontMatter: true }),
  'plain text': (article, options) => toPlainText(article, options),
  ninjs: (article, options) => JSON.stringify(toNinjs(article, options)),
  'ninjs 2': (article, options) => JSON.stringify(toNinjs(article, { ...options, version: '2.x' })),
  'Apple News': (article, options) => JSON.stringify(toAppleNews(article, options)),
  oEmbed: (article, options) => JSON.stringify(toOEmbed(article, {}, options) ?? {}),
};

const { window } = new JSDOM('');

/** The document of a text that is well-formed XML; throws for any other. */
export function parseXml(text: string): XMLDocument {
  const document = new window.DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(`${error.textContent} ${text.slice(0, 2000)}`);
  return document;
}

/** The HTML that an export has in it for readers. */
export function htmlIn(name: string, text: string): string[] {
  switch (name) {
    case 'html':
    case 'html of a story':
      return [text];
    case 'email':
    case 'newsletter':
      return [text.replace('<!DOCTYPE html>', '')];
    case 'rss':
      return textsOf(text, 'description', 'encoded');
    case 'atom':
      return textsOf(text, 'content');
    case 'JSON Feed':
      return JSON.parse(text).items.flatMap(({ content_html = '' }) => content_html);
    case 'ninjs':
    case 'ninjs 2':
      return (JSON.parse(text).bodies ?? []).map(({ value }: { value: string }) => value);
    case 'Apple News':
      return [htmlInComponents(JSON.parse(text).components).join('')];
    case 'oEmbed':
      return [JSON.parse(text).html ?? ''];
    default:
      return [];
  }
}

/** The HTML of components, those in containers included. */
export function htmlInComponents(components: readonly AppleNewsComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.role === 'container') return htmlInComponents(component.components);
    if (component.role === 'htmltable') return [component.html];
    if (component.role === 'photo') return component.caption ? [component.caption.text] : [];
    return 'text' in component ? [component.text] : [];
  });
}

function textsOf(xml: string, ...names: readonly string[]): string[] {
  return [...parseXml(xml).querySelectorAll('item > *, entry > *')]
    .filter(({ localName }) => names.includes(localName))
    .map(({ textContent }) => textContent ?? '');
}
