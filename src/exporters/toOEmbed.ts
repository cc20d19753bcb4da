import type { Article } from '../article/Article';
import { isWithdrawn } from '../article/correctionsOf';
import { plainText } from '../article/plainText';
import { readArticle } from '../article/readArticle';
import { line } from '../article/readText';
import type { Text } from '../article/Text';
import { withoutWithdrawn } from '../article/withdrawn';
import { partNames } from '../messages/partNames';
import { ExportContext, piecesOf } from './ExportContext';
import type { ExportOptions } from './ExportOptions';
import { element, escapeText, xmlText } from './escape';
import { imageFileOf } from './imageFileOf';
import { mustDisclose } from './mustDisclose';
import { picturesWithoutNotice } from './picturesOf';
import { contextOf, exportReaders, type OptionReaders, positive, readOptions } from './readOptions';
import { disclosureLine } from './story/notices';
import { titlePartOf } from './titlePartOf';

/** What a site asks for that embeds a story (oembed.com, 2.2). */
export interface OEmbedRequest {
  /** The greatest width of what is embedded, in CSS pixels. */
  maxwidth?: number;
  /** The greatest height of what is embedded, in CSS pixels. */
  maxheight?: number;
  /** The format of the answer. `toOEmbed` has no other than `json`. */
  format?: string;
}

const requestReaders: OptionReaders<OEmbedRequest> = { maxwidth: positive, maxheight: positive, format: line };

const readers: OptionReaders<ExportOptions> = exportReaders;

/** The answer to a site that embeds a story (oembed.com, 2.3). */
export interface OEmbed {
  /** The version of oEmbed. */
  version: '1.0';
  /** A card with the words of the story, or no more than a link, where there is no room for a card. */
  type: 'rich' | 'link';
  /** The headline, or else the deck. */
  title: string;
  /** The names of the authors. */
  author_name?: string;
  /** The address of the page about the only author. */
  author_url?: string;
  /** The name of the publisher. */
  provider_name?: string;
  /** The address of the publisher. */
  provider_url?: string;
  /** The address of a picture. */
  thumbnail_url?: string;
  /** Its width in pixels. */
  thumbnail_width?: number;
  /** Its height in pixels. */
  thumbnail_height?: number;
  /** The card: elements without styles and scripts. */
  html?: string;
  /** The width of the card in CSS pixels. */
  width?: number;
  /** The height of the card in CSS pixels. */
  height?: number;
}

/** The size of a card in CSS pixels, where the site has room for it. */
const card = { width: 600, height: 240 };

/** Less is no room for a card. */
const least = { width: 200, height: 120 };

/**
 * Exports an article as what a site shows that embeds it by its address: a card with headline, standfirst and publisher. A standfirst that
 * a machine had a share in is left out; below a headline of a machine, the card has the line that says so, which a link has no place for. Returns nothing in another format than JSON (answer with status 501), for a story without an
 * address, and for one that was withdrawn (404). Never throws: the article is read first.
 */
export function toOEmbed(article: Article, request?: OEmbedRequest, options?: ExportOptions): OEmbed | undefined {
  const chosen = readOptions('options', options, readers);
  const {
    maxwidth,
    maxheight,
    format = 'json',
  } = readOptions('request', request, requestReaders, contextOf(chosen.onIssue));
  if (format !== 'json') return undefined;
  const read = readArticle(article);
  const visible = withoutWithdrawn(read);
  const context = new ExportContext(visible, chosen);
  if (isWithdrawn(read.corrections)) {
    context.report('left-out', '', 'was withdrawn; nothing is embedded.');
    return undefined;
  }
  const { headline, deck, standfirst, publisher, authors = [], provenance, provenanceOf = {} } = visible;
  const { page, language, direction } = context;
  const title = headline || deck || '';
  if (page === undefined || title === '') {
    const field = page === undefined ? 'url' : 'headline';
    context.report('missing', field, 'is not there, without which nothing can be embedded. Add it.');
    return undefined;
  }
  const [picture] = picturesWithoutNotice(visible);
  const file = picture && imageFileOf(picture.image, context.base);
  const about = standfirst && !mustDisclose(provenanceOf.standfirst ?? provenance) ? standfirst : undefined;
  const width = Math.min(card.width, maxwidth ?? card.width);
  const height = Math.min(card.height, maxheight ?? card.height);
  const isRich = width >= least.width && height >= least.height;
  const { part, provenance: ofTitle, message } = titlePartOf(visible);
  if (ofTitle && !isRich) context.report('left-out', part, message);
  const line = disclosureLine(context.say(provenanceOf[part] ? partNames[part] : 'thisArticle'), ofTitle, context);
  const source = publisher ? element('footer', {}, escapeText(publisher.name)) : '';
  const words = element('p', {}, element('a', { href: page }, element('strong', {}, escapeText(title))));
  const html = element(
    'blockquote',
    { lang: language, dir: direction, cite: page },
    words + notice(line) + (about ? element('p', {}, escapeText(plainText(about))) : '') + source,
  );
  const author = authors[0];
  const hasThumbnail =
    file?.width !== undefined &&
    file.height !== undefined &&
    file.width <= (maxwidth ?? file.width) &&
    file.height <= (maxheight ?? file.height);
  return {
    version: '1.0',
    type: isRich ? 'rich' : 'link',
    title: xmlText(title),
    ...(author && { author_name: context.names(authors.map(({ name }) => name)) }),
    ...(author && authors.length === 1 && known('author_url', context.link(author.url))),
    ...(publisher && { provider_name: publisher.name, ...known('provider_url', context.link(publisher.url)) }),
    // All three, or none.
    ...(hasThumbnail && { thumbnail_url: file.url, thumbnail_width: file.width, thumbnail_height: file.height }),
    ...(isRich && { html, width, height }),
  };
}

/** The line that tells readers of a machine's share; one in another language than the card says so. */
function notice(line: Text | undefined): string {
  if (line === undefined) return '';
  const [first] = piecesOf(line);
  const lang = typeof first === 'object' && first.type === 'language' ? first.language : undefined;
  return element('p', { lang }, element('em', {}, escapeText(plainText(line))));
}

function known<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: string };
}
