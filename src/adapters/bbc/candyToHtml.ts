import { listOf } from '../../article/guards';
import { type Fields, fieldsOf, stringOf } from '../fields';

/** The elements of Candy XML that HTML has under another name. */
const names: Readonly<Record<string, string>> = { bold: 'b', italic: 'i', heading: 'h2', crosshead: 'h2' };

/** The text of an older paragraph, which is in Candy XML, as HTML: its links, and the titles of the stories that it names by their ids. */
export function candyToHtml(text: string, meta: unknown): string {
  const stories = listOf(meta as readonly unknown[]).map(fieldsOf);
  return text
    .replaceAll('</itemMeta><itemMeta>', '</itemMeta> <itemMeta>')
    .replace(/<link\b[^>]*>([\s\S]*?)<\/link>/g, (_, inside: string) => linkOf(inside))
    .replace(
      /<itemMeta>([^<]*)<\/itemMeta>/g,
      (given, id: string) => linkTo(stories.find((story) => isOf(story, id))) ?? given,
    )
    .replace(/<(\/?)(bold|italic|heading|crosshead)>/g, (_, slash: string, name: string) => `<${slash}${names[name]}>`);
}

/** A link with its caption and the addresses of its page on several platforms. */
function linkOf(inside: string): string {
  const caption = /<caption>([\s\S]*?)<\/caption>/.exec(inside)?.[1] ?? '';
  const others = inside.replace(/<(caption|altText)>[\s\S]*?<\/\1>|<url\b[^>]*\/?>|<\/url>/g, '');
  const urls = [...inside.matchAll(/<url\b[^>]*>/g)].map(([url]) => url);
  const url = urls.find((one) => /platform="highweb"/.test(one)) ?? urls[0];
  const href = url && /\bhref="([^"]*)"/.exec(url)?.[1];
  return `<a href="${href ?? ''}">${caption}</a>${others}`;
}

function linkTo(story: Fields | undefined): string | undefined {
  if (!story) return undefined;
  const { headline, shortHeadline } = fieldsOf(story.headlines);
  const { href, assetUri } = fieldsOf(story.locators);
  const title = stringOf(headline) || stringOf(shortHeadline);
  return title && `<a href="${escaped(stringOf(href) || stringOf(assetUri))}">${escaped(title)}</a>`;
}

function isOf(story: Fields, id: string): boolean {
  return stringOf(story.id).endsWith(`:${id.trim()}`) || stringOf(fieldsOf(story.locators).href).endsWith(id.trim());
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
