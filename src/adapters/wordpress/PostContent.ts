import type { Note } from '../../article/Article';
import type { Block } from '../../article/Block';
import { isKeyOf, isRecord } from '../../article/guards';
import type { IssueKind } from '../../article/Issue';
import { plainText } from '../../article/plainText';
import type { Text } from '../../article/Text';
import { textForReaders, textOfHtml } from '../../article/textForReaders';
import { safeUrl } from '../../article/url';
import type { NodeTools } from '../AdapterOptions';
import { addAll } from '../addAll';
import { embedOf } from '../embedOf';
import type { HtmlWalk } from '../html/HtmlDocument';
import { type HtmlContent, HtmlElement } from '../html/HtmlElement';
import { readHtml, textOf } from '../html/readHtml';
import type { SourceReport } from '../SourceReport';
import { elementReaders } from './elementReaders';
import { Placeholders } from './Placeholders';
import { paragraphs } from './paragraphs';
import { hasBlocks, type ParsedBlock, parseBlocks } from './parseBlocks';
import { addressIn, labelOf, type Shortcode, withShortcodes } from './shortcodes';
import type { WordPressContent, WordPressNode, WordPressReader, WordPressTools } from './WordPressNode';
import { withAddresses } from './withAddresses';

/** How the content of a post is written: as a page has it, or as the editor keeps it. */
export type ContentForm = 'rendered' | 'raw';

/** What the content of a post is read with. */
export interface PostContentOptions {
  readonly report: SourceReport;
  readonly base: string | undefined;
  readonly embeds: readonly string[] | undefined;
  readonly read: Readonly<Record<string, WordPressReader>>;
  readonly language: string | undefined;
  /** HTML for the pictures, films or recordings with some ids; undefined if none of them is known. */
  media(ids: readonly number[]): string | undefined;
}

/** So many nodes of the publisher are read inside each other; what is deeper is read as if they had no readers. */
const deepest = 12;

const unknownBlock = 'is a block that is not known; what it holds is kept. Pass a reader in read.';

/** Reads the HTML, the blocks and the shortcodes of one post. */
export class PostContent {
  /** The notes of the post, by id. */
  readonly notes = new Map<string, Note>();
  readonly #options: PostContentOptions;
  readonly #placeholders = new Placeholders();
  readonly #walk: HtmlWalk;
  /** How many nodes of the publisher are around what is being read. */
  #depth = 0;

  constructor(options: PostContentOptions) {
    const { report, base, embeds, language } = options;
    this.#options = options;
    this.#walk = { report, base, embeds, language, notes: this.notes, read: this.#placeholders.read };
  }

  /** Reads the content of the post, without a first heading that is the headline. */
  blocks(markup: string, form: ContentForm, source: string, headline: string | undefined): readonly Block[] {
    const html = this.#htmlOf(markup, form);
    Object.assign(
      this.#placeholders.read,
      elementReaders(html, this.#options.read, hasBlocks(markup), this.#options.base, (tools) =>
        this.#toolsFrom(tools),
      ),
    );
    return readHtml(html, { ...this.#walk, headline }, source);
  }

  /** Reads HTML as text. */
  text(html: string, source: string): Text {
    return /[<&]/.test(html) ? textOf(html, this.#walk, source) : html.replace(/[ \t\n\f\r]+/g, ' ').trim();
  }

  /** Reads HTML as words in one line. */
  line(html: string, source: string): string {
    return plainText(this.text(html, source)).replace(/\s*\n\s*/g, ' ');
  }

  /** HTML with placeholders for what is no HTML. */
  #htmlOf(markup: string, form: ContentForm | 'inside'): string {
    const source = this.#withShortcodes(markup, form);
    let html = source;
    if (hasBlocks(source)) {
      let faults = '';
      const blocks = parseBlocks(source, (name, message) => {
        faults += this.#noted('changed', name, message);
      });
      html = faults + this.#htmlOfParts(blocks, form);
    } else if (form === 'raw') html = paragraphs(source);
    return withAddresses(html, (address, isEmbed) => this.#htmlOfAddress(address, isEmbed));
  }

  #withShortcodes(markup: string, form: ContentForm | 'inside'): string {
    return withShortcodes(
      markup,
      (shortcode) => this.#htmlOfShortcode(shortcode, form),
      (name) => this.#readerOf(name) !== undefined,
    );
  }

  #htmlOfParts(parts: readonly (ParsedBlock | string)[], form: ContentForm | 'inside'): string {
    let html = '';
    const ahead = parts.toReversed();
    for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
      if (typeof part === 'string') html += part;
      else if (part.name === undefined || part.name === 'core/freeform') {
        html += form === 'raw' && part.inside.trim() !== '' ? paragraphs(part.inside) : part.inside;
      } else {
        const block = part;
        const own = this.#readerOf(part.name);
        if (own) {
          const rest = () => (isVisible(block) ? this.#htmlOfParts(block.content, 'inside') : this.#htmlOfVoid(block));
          html += this.#htmlOfOwn(own, nodeOfBlock(block), rest);
        } else if (isVisible(part)) {
          if (!/^core(?:-embed)?\//.test(part.name)) {
            html += this.#noted('unknown', part.name, unknownBlock);
            if (!hasMarkup(part)) html += inParagraphs(wordsOfSettings(part.attributes));
          }
          addAll(ahead, part.content.toReversed());
        } else html += this.#htmlOfVoid(part);
      }
    }
    return html;
  }

  /** The HTML of a node that a reader of the publisher reads. `rest` is what it is if the reader leaves it. */
  #htmlOfOwn(own: WordPressReader, node: WordPressNode, rest: () => string): string {
    const name = node.kind === 'shortcode' ? `[${node.name}]` : node.name;
    const words = typeof node.content === 'string' ? escaped(textOfHtml(node.content)) : '';
    return this.#placeholders.html(
      name,
      (tools) => {
        const blocks = this.#depth > deepest ? undefined : own(node, this.#toolsFrom(tools));
        return blocks === undefined ? this.#inside(() => tools.blocks(rest())) : blocks;
      },
      words,
    );
  }

  /** The HTML of a block that has nothing to see in the post. */
  #htmlOfVoid({ attributes, name = '' }: ParsedBlock): string {
    if (isEmptyBlock.test(name)) return '';
    if (isOfPage.test(name)) {
      return this.#noted('left-out', name, 'is a part of the page and not of the story; it is left out.');
    }
    const ids = attributes.ids ?? attributes.id;
    const media = isMedia.test(name) && this.#options.media([ids].flat().map(Number));
    if (media) return media;
    const words = wordsOfSettings(attributes);
    const url = safeUrl(attributes.url ?? attributes.src ?? attributes.href);
    if (words.length === 0 && !url) {
      const { ref, slug } = attributes;
      const which = typeof ref === 'number' ? ` (ref ${ref})` : typeof slug === 'string' ? ` (slug ${slug})` : '';
      return this.#noted(
        'unknown',
        name,
        `is a block whose content is not in the post${which}; it is left out. Pass a reader in read that gives its content.`,
      );
    }
    const note =
      words.length > 0
        ? this.#noted(
            'unknown',
            name,
            'is a block that has only settings; the words in them are kept. Pass a reader in read.',
          )
        : '';
    const [first = '', ...others] = words;
    return note + (url ? this.#htmlOfAddress(url, true, first) : inParagraphs([first])) + inParagraphs(others);
  }

  #htmlOfShortcode(shortcode: Shortcode, form: ContentForm | 'inside'): string {
    const { name, attributes } = shortcode;
    const own = this.#readerOf(name);
    if (own) {
      const node = nodeOfShortcode(shortcode, form);
      return this.#htmlOfOwn(own, node, () => this.#htmlOf(node.content as string, 'inside'));
    }
    const known = this.#htmlOfKnown(shortcode, form);
    if (known !== undefined) {
      return this.#noted('changed', `[${name}]`, 'is a shortcode; what it stands for is shown.') + known;
    }
    const note =
      name === 'gallery' || name === 'playlist'
        ? this.#noted(
            'unknown',
            `[${name}]`,
            `names its files by their ids (${attributes.ids ?? 'those of the post'}), which the post does not have; it is left out. Pass media.`,
          )
        : this.#noted(
            'left-out',
            `[${name}]`,
            'is a shortcode that is not known; the words in it are kept. Pass a reader in read.',
          );
    const words = Object.entries(attributes).flatMap(([key, value]) =>
      hasWords.test(key) && /\p{L}/u.test(value) ? value : [],
    );
    const url = addressIn(shortcode);
    const label = labelOf(shortcode);
    const [first = '', ...others] = [...(label ? [textOfHtml(label)] : []), ...words];
    const apart = shortcode.inside === undefined || label ? '' : ' ';
    if (!url) return note + inParagraphs([first, ...others]);
    const link =
      label && !embedOf(url, { embeds: this.#options.embeds })
        ? `<a href="${escaped(url)}">${label}</a>`
        : this.#htmlOfAddress(url, true, first);
    return note + link + apart + inParagraphs(others);
  }

  /** The HTML of a shortcode that WordPress itself has; undefined for any other. */
  #htmlOfKnown({ name, attributes, inside: given }: Shortcode, form: ContentForm | 'inside'): string | undefined {
    const inside = given && this.#withShortcodes(given, form);
    switch (name) {
      case 'caption':
      case 'wp_caption':
        return captionHtml(inside ?? '', attributes.caption);
      case 'embed':
        return this.#htmlOfAddress(inside?.replace(/<[^<>]*>/g, '').trim() ?? attributes[0] ?? '', true);
      case 'audio':
      case 'video': {
        const { poster, width, height, ...files } = attributes;
        const sources = Object.entries(files).flatMap(([key, url]) =>
          isFile.test(key) ? [`<source src="${escaped(url)}">`] : [],
        );
        if (sources.length === 0) return undefined;
        const more = Object.entries({ poster, width, height }).flatMap(([key, value]) =>
          value ? [` ${key}="${escaped(value)}"`] : [],
        );
        return `<${name}${more.join('')}>${sources.join('')}</${name}>${inside ?? ''}`;
      }
      case 'gallery':
      case 'playlist': {
        const ids = (attributes.ids ?? attributes.include ?? '').split(',').map(Number);
        const html = this.#options.media(ids);
        return html && html + (inside ?? '');
      }
      default:
        return undefined;
    }
  }

  /** The HTML of an address: what another site shows, or a link. */
  #htmlOfAddress(given: string, isEmbed: boolean, words = ''): string {
    const address = given.trim().replaceAll('&#038;', '&').replaceAll('&amp;', '&');
    if (address === '') return inParagraphs([words]);
    const embed = embedOf(address, { embeds: this.#options.embeds, title: words });
    const link = `<a href="${escaped(address)}">${escaped(words || address)}</a>`;
    if (!embed && !isEmbed) return link;
    return this.#placeholders.html(
      'address',
      (tools) => {
        const message = embed
          ? `is the address of a page that is shown (${embed.type}).`
          : 'is the address of a page of a host that is not among those in `embeds`; a link to it is shown.';
        tools.report(message, embed ? 'changed' : 'unknown');
        return embed && (words ? { ...embed, title: words } : embed);
      },
      link,
    );
  }

  #readerOf(name: string): WordPressReader | undefined {
    const { read } = this.#options;
    return isKeyOf(read, name) ? read[name] : undefined;
  }

  /** HTML that shows nothing, and reports an issue with its place. */
  #noted(kind: IssueKind, name: string, message: string): string {
    if (!this.#options.report.isHeard) return '';
    return this.#placeholders.html(name, (tools) => {
      tools.report(message, kind);
      return undefined;
    });
  }

  /** Reads what stands inside a node of the publisher. */
  #inside<Result>(read: () => Result): Result {
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }

  /** The tools that readers of nodes of a post have. */
  #toolsFrom(tools: NodeTools<HtmlContent>): WordPressTools {
    return {
      blocks: (content) => this.#inside(() => tools.blocks(this.#contentOf(content))),
      text: (content) => this.#inside(() => tools.text(this.#contentOf(content))),
      report: tools.report,
    };
  }

  #contentOf(content: WordPressContent): HtmlContent {
    if (typeof content === 'string') return this.#htmlOf(content, 'inside');
    if (content instanceof HtmlElement) return content;
    if (isNode(content)) return content.markup === undefined ? content.content : this.#htmlOf(content.markup, 'inside');
    if (content.every(isNode)) return this.#htmlOf(content.map(({ markup = '' }) => markup).join(''), 'inside');
    return content.flatMap((part) => (isNode(part) ? [] : part));
  }
}

function isNode(content: unknown): content is WordPressNode {
  return isRecord(content) && 'innerBlocks' in content && 'kind' in content;
}

function nodeOfBlock({ name = 'core/freeform', attributes, inside, outside, content }: ParsedBlock): WordPressNode {
  return {
    kind: 'block',
    name,
    attributes,
    content: inside,
    markup: outside,
    get innerBlocks() {
      return content.flatMap((part) => (typeof part === 'string' ? [] : nodeOfBlock(part)));
    },
  };
}

function nodeOfShortcode({ name, attributes, inside, markup }: Shortcode, form: string): WordPressNode {
  const content = form === 'raw' && inside ? paragraphs(inside) : (inside ?? '');
  return { kind: 'shortcode', name, attributes, content, markup, innerBlocks: [] };
}

/** The words in the settings of a block, those of each by itself. */
function wordsOfSettings(attributes: Readonly<Record<string, unknown>>): readonly string[] {
  const fields = isRecord(attributes.data) ? { ...attributes, ...attributes.data } : attributes;
  return Object.entries(fields).flatMap(([field, value]) => {
    if (isSetting.test(field)) return [];
    const said = textForReaders({ [field]: value });
    return said === '' || /^[a-z][\w#.-]*$|^[\d.,-]+$/.test(said) ? [] : [said];
  });
}

/** True for a block with markup of its own around its inner blocks. */
function hasMarkup({ content }: ParsedBlock): boolean {
  return content.some((part) => typeof part === 'string' && part.trim() !== '');
}

/** True for a block with inner blocks, words, or elements that show something. */
function isVisible({ content }: ParsedBlock): boolean {
  return content.some(
    (part) =>
      typeof part !== 'string' ||
      /<(?:amp-|audio|embed|hr|iframe|img|math|object|svg|video|wp:)/i.test(part) ||
      /(?:^|>)\s*[^\s<]/.test(part),
  );
}

/** Blocks without content that say nothing, or whose content is read elsewhere. */
const isEmptyBlock =
  /^core\/(?:buttons?|code|columns?|footnotes|group|heading|html|list|list-item|paragraph|preformatted|pullquote|quote|row|separator|shortcode|stack|table|verse)$/;

/** Blocks of the page around a story, or between its parts. */
const isOfPage =
  /^core\/(?:archives|avatar|calendar|categories|comments?(?:-.*)?|home-link|loginout|more|navigation(?:-.*)?|nextpage|page-list(?:-.*)?|post-.*|query-(?:no-results|pagination.*|title)|read-more|rss|search|site-.*|social-links?|spacer|tag-cloud|template-part|term-.*)$/;

const isMedia = /^core\/(?:audio|gallery|image|video)$/;

/** Settings that say how a block looks. */
const isSetting =
  /^(?:_.*|align.*|allowed.*|anchor|background.*|border.*|class.*|color.*|data|display.*|font.*|id|ids|layout|lock|metadata|mode|name|overlay.*|provider.*|responsive|size.*|style|tag.*|target|text(?:Color|Align)|type|url|src|href|vertical.*|width|height)$/i;

/** Attributes of shortcodes that have words for readers. */
const hasWords =
  /^(?:answer|author|caption|cite|content|description|head(?:ing|line)|label|question|quote|subtitle|summary|text|title)$/;

const isFile = /^(?:src|mp[34]|m4[av]|og[gv]|wav|webm|flac|flv|wmv|avi|mov)$/;

function captionHtml(inside: string, given: string | undefined): string {
  const [, media = '', words = ''] =
    /^(\s*(?:<a\s[^<>]*>\s*)?<img\s[^<>]*>(?:\s*<\/a>)?)(.*)$/is.exec(inside.replace(/^\s*<p>/i, '')) ?? [];
  const caption = (media ? words : inside).trim() || escaped(given ?? '');
  return `<figure class="wp-caption">${media}<figcaption>${caption}</figcaption></figure>`;
}

function inParagraphs(texts: readonly string[]): string {
  return texts.map((text) => (text.trim() === '' ? '' : `<p>${escaped(text)}</p>`)).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
