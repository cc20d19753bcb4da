import type { Author } from '../../article/Author';
import type { Block, FigureBlock, RelatedLink } from '../../article/Block';
import { isPositive, isRecord, listOf } from '../../article/guards';
import type { Image } from '../../article/Image';
import { plainText } from '../../article/plainText';
import type { Text } from '../../article/Text';
import { unescaped } from '../../article/unescaped';
import { safeImageUrl } from '../../article/url';
import { addressOf } from '../addressOf';
import { embedOf, linkParagraph } from '../embedOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { readHtml } from '../html/readHtml';
import type { FlatMark } from '../nestMarks';
import { blockPieces, blocksOfLine, itemsOf, type Piece, paragraph, textOfBlocks, withMark } from '../pieces';
import type { SourceReport } from '../SourceReport';
import { type Place, TreeReader } from '../TreeReader';
import { isBlank } from '../textFrom';
import { heading } from '../withLevels';
import type { BbcBlock } from './Bbc';
import { candyToHtml } from './candyToHtml';
import type { FromBbcOptions } from './FromBbcOptions';

/** The marks of fragments. */
const marks: ReadonlyMap<unknown, FlatMark<unknown>> = new Map(
  (
    [
      ['bold', 'strong'],
      ['italic', 'emphasis'],
    ] as const
  ).map(([name, type]) => [name, { around: (pieces) => withMark(pieces, (text) => ({ type, text })) }]),
);

/** Blocks that only hold others. */
const transparent = /^(?:text|caption|altText|listItem|contributor|name|role|introduction)$/;

/** Blocks that are no part of a story. */
const apart = /^(?:mpu|wsoj|advert\w*|disclaimer|podcastPromo|links|continueReading)$/;

/** Reads blocks of BBC articles. */
export class BbcReader extends TreeReader<BbcBlock> {
  /** The authors that a byline between the blocks names. */
  readonly authors: Author[] = [];

  protected readonly inner = 'model';
  readonly #imageUrl: FromBbcOptions['imageUrl'];

  constructor(report: SourceReport, options: FromBbcOptions) {
    super(report, options);
    this.#imageUrl = options.imageUrl;
  }

  /** Lists of other stories, as pages of sections have them. */
  groups(groups: readonly unknown[], path: string): Block[] {
    return groups.flatMap((given, index): Block[] => {
      const { title, items, promos } = fieldsOf(given);
      const at = `${path}[${index}]`;
      const links = listOf((items ?? promos) as readonly unknown[]).flatMap((item, number) =>
        this.#story(fieldsOf(item), `${at}.items[${number}]`),
      );
      const name = stringOf(title);
      return links.length === 0 ? [] : [{ type: 'relatedLinks', ...(name && { title: name }), links }];
    });
  }

  #story(item: Fields, path: string): RelatedLink[] {
    const { headline, shortHeadline, seoHeadline, promoHeadline } = fieldsOf(item.headlines);
    const label = [headline, promoHeadline, seoHeadline, shortHeadline].map(stringOf).find(Boolean);
    if (!label) return [];
    const { assetUri, href, canonicalUrl } = fieldsOf(item.locators);
    const url = addressOf(canonicalUrl ?? href ?? assetUri, this.options.base) ?? '';
    const summary = stringOf(item.summary);
    const image = this.#image(fieldsOf(item.indexImage), path);
    return [{ url, label, ...(summary && { standfirst: summary }), ...(image && { image }) }];
  }

  protected nameOf({ type }: Fields): string {
    return stringOf(type);
  }

  protected override inside(node: Fields, { path, depth }: Place, isInText: boolean): Piece[] {
    return this.line(fieldsOf(node.model).blocks, { path: `${path}.model.blocks`, depth }, isInText);
  }

  protected wordsOf(node: unknown): string | undefined {
    const { type, model } = fieldsOf(node);
    const { text } = fieldsOf(model);
    return type === 'fragment' && typeof text === 'string' ? text : undefined;
  }

  protected override marksOf(node: unknown, path: string): readonly FlatMark<unknown>[] {
    const { attributes } = fieldsOf(fieldsOf(node).model);
    return listOf(attributes as readonly unknown[])
      .slice(0, 12)
      .flatMap((name) => {
        const mark = marks.get(name);
        if (!mark) this.issue('unknown', path, 'has an attribute that is not known; its words have no mark.');
        return mark ?? [];
      });
  }

  protected known(node: Fields, name: string, place: Place, isInText: boolean): readonly Piece[] | undefined {
    const fragment = this.wordsOf(node);
    if (fragment !== undefined) return this.string(fragment, place.path);
    if (name === 'urlLink') return this.#link(node, place, isInText);
    if (transparent.test(name) && isRecord(node.model)) return this.inside(node, place, isInText);
    const blocks = this.#blocks(node, name, place);
    return blocks && blockPieces(blocks);
  }

  #link(node: Fields, place: Place, isInText: boolean): readonly Piece[] {
    const words = this.inside(node, place, isInText);
    const { locator } = fieldsOf(node.model);
    const url = addressOf(locator, this.options.base);
    if (url) return withMark(words, (text) => ({ type: 'link', text, url }));
    if (locator) this.issue('unsafe', place.path, 'has a link that a page must not open; its words are kept.');
    return words;
  }

  /** The blocks of a block; undefined for one that is not known. */
  #blocks(node: Fields, name: string, place: Place): readonly Block[] | undefined {
    const { path } = place;
    switch (name) {
      case 'paragraph':
        return this.#lines(node, place, paragraph);
      case 'headline':
        return this.#lines(node, place, (text) => heading(text, 1));
      case 'subheadline':
      case 'crosshead':
        return this.#lines(node, place, (text) => heading(text, 2));
      case 'list':
      case 'unorderedList':
      case 'orderedList':
        return this.#list(node, name === 'orderedList' || node.numbered === true, place);
      case 'image':
        return this.#figure(node, place);
      case 'video':
      case 'audio':
      case 'media':
        return this.#film(node, place);
      case 'social_embed':
      case 'social':
      case 'socialEmbed':
      case 'oEmbed':
        return this.#post(node, path);
      case 'embed':
        return this.blocksInside(node, place);
      case 'byline':
        return this.#byline(node, place);
      default:
        if (!apart.test(name)) return undefined;
        this.issue('left-out', path, 'is no part of the story.');
        return [];
    }
  }

  /** The blocks of a line of text: that of an older block is plain text with character references, or Candy XML. */
  #lines(node: Fields, place: Place, make: (text: Text) => Block): Block[] {
    if (isRecord(node.model)) return this.#split(this.inside(node, place, true), make);
    const text = stringOf(node.text);
    if (node.markupType !== 'candy_xml') {
      const decoded = text.replace(/&#?\w+;/g, (reference) => unescaped(reference));
      return this.#split(this.string(decoded, place.path), make);
    }
    const blocks = this.#candy(text, node.meta, `${place.path}.text`);
    return blocks.map((block) => (block.type === 'paragraph' ? make(block.text) : block));
  }

  /** The blocks of a line; those that are text in it, such as the paragraphs of a headline, are made anew. */
  #split(line: readonly Piece[], make: (text: Text) => Block): Block[] {
    return blocksOfLine(line, make).map((block) => (block.type === 'paragraph' ? make(block.text) : block));
  }

  #candy(text: string, meta: unknown, path: string): readonly Block[] {
    if (/<itemMeta>/.test(text))
      this.issue('changed', path, 'names a story by its id; the title of the story is shown.');
    const { base, embeds } = this.options;
    return readHtml(candyToHtml(text, meta), { report: this.report, base, embeds }, path);
  }

  #list(node: Fields, ordered: boolean, place: Place): Block[] {
    const isNew = isRecord(node.model);
    const at = isNew ? `${place.path}.model.blocks` : `${place.path}.items`;
    const given = isNew ? fieldsOf(node.model).blocks : node.items;
    const items = listOf(given as readonly unknown[]).map((one, index) => {
      const item = fieldsOf(one);
      const inside = { path: `${at}[${index}]`, depth: place.depth + 1 };
      return isNew || typeof item.text !== 'string' ? this.blocks(one, inside) : this.#lines(item, inside, paragraph);
    });
    const made = itemsOf(items);
    return made.length === 0 ? [] : [{ type: 'list', items: made, ...(ordered && { ordered }) }];
  }

  /** The block inside another that has a type. */
  #part(node: Fields, type: string): Fields {
    return fieldsOf(
      listOf(fieldsOf(node.model).blocks as readonly unknown[]).find((one) => fieldsOf(one).type === type),
    );
  }

  /** The text of the block inside another that has a type. */
  #textOf(node: Fields, type: string, place: Place): Text {
    return textOfBlocks(this.blocksInside(this.#part(node, type), place));
  }

  /** Who wrote the story, which is not shown where it stands; undefined if no names are there. */
  #byline(node: Fields, place: Place): Block[] | undefined {
    const contributors = listOf(fieldsOf(node.model).blocks as readonly unknown[]).map(fieldsOf);
    const found = contributors.flatMap((contributor): Author[] => {
      const [name, role] = ['name', 'role'].map((type) => plain(this.#textOf(contributor, type, place))?.trim());
      const url = addressOf(fieldsOf(contributor.model).topicUrl, this.options.base);
      const own = name?.replace(/^by\s+/i, '');
      return own ? [{ name: own, ...(role && { role }), ...(url && { url }) }] : [];
    });
    if (found.length === 0) return undefined;
    this.authors.push(...found);
    this.issue('changed', place.path, 'is the byline; it is shown as the authors of the story.');
    return [];
  }

  #figure(node: Fields, place: Place): Block[] {
    const raw = fieldsOf(this.#part(node, 'rawImage').model);
    const isNew = isRecord(node.model);
    const alt = isNew ? plain(this.#textOf(node, 'altText', place)) : node.altText;
    const image = this.#image(isNew ? { ...raw, altText: alt } : node, place.path);
    const caption = isNew ? this.#textOf(node, 'caption', place) : stringOf(node.caption);
    const credit = stringOf(raw.copyrightHolder) || stringOf(node.copyrightHolder);
    if (!image) {
      this.issue('left-out', place.path, 'is a picture without an address; its words are kept.');
      return [caption, credit].filter((text) => !isBlank(text)).map(paragraph);
    }
    // Older stories have a white line of one pixel between parts.
    if (image.height === 1) {
      this.issue('left-out', place.path, 'is a picture that only takes space.');
      return [];
    }
    this.report.reportLacks(image, place.path);
    const figure: FigureBlock = {
      type: 'figure',
      image,
      ...(!isBlank(caption) && { caption }),
      ...(credit && { credit }),
    };
    return [figure];
  }

  #image(node: Fields, path: string): Image | undefined {
    const { locator, originCode, width, height, altText } = node;
    const size = { ...(isPositive(width) && { width }), ...(isPositive(height) && { height }) };
    const file = { locator: stringOf(locator), originCode: stringOf(originCode), ...size };
    const address = stringOf(node.href) || (file.locator && (this.#imageUrl?.(file) ?? addressOfImage(file)));
    const url = addressOf(address, this.options.base, safeImageUrl);
    if (address && !url) this.issue('unsafe', path, 'is a picture with an address that a page must not load.');
    if (!url) return undefined;
    return { url, ...(typeof altText === 'string' && { alt: altText }), ...(size.width && size.height && size) };
  }

  /** A film or recording, which is played on its page. */
  #film(node: Fields, place: Place): Block[] {
    const isNew = isRecord(node.model);
    const media = this.#part(node, 'aresMedia');
    const data = isNew ? fieldsOf(this.#part(media, 'aresMediaMetadata').model) : node;
    const title = stringOf(data.title);
    const ownCaption = isNew ? this.#textOf(node, 'caption', place) : stringOf(node.caption);
    const summaries = ['short', 'medium', 'long']
      .map((name) => stringOf(fieldsOf(data.synopses)[name]))
      .filter(Boolean);
    // The film itself has a caption besides that of the block.
    const captions = [ownCaption, isNew ? stringOf(data.caption) : ''].filter((text) => !isBlank(text));
    const said = captions.length > 0 ? captions : summaries.slice(0, 1);
    const lines = said.filter((text, index) => index === 0 || plain(text) !== plain(said[0] ?? ''));
    const caption = textOfBlocks(lines.map(paragraph));
    if (!summaries.every((words) => words === title || said.some((text) => plain(text) === words)))
      this.issue('left-out', place.path, 'has a summary besides its title and caption; it is left out.');
    const isTitle = title !== '' && title !== caption;
    const id = stringOf(data.id) || /pid:(\w+)$/.exec(stringOf(fieldsOf(node.model).locator))?.[1];
    if (!id || !/^\w+$/.test(id)) {
      this.issue('left-out', place.path, 'is a film or recording without an address; its words are kept.');
      return [isTitle ? title : '', caption].filter((text) => !isBlank(text)).map(paragraph);
    }
    const picture = stringOf(data.imageUrl).replace('$recipe', '976x549');
    const poster = addressOf(picture.replace(/^(?=\w[\w.-]*\/)/, 'https://'), this.options.base, safeImageUrl);
    const { duration } = fieldsOf(listOf(data.versions as readonly unknown[])[0]);
    const isAudio = /^audio$/.test(stringOf(data.format)) || node.type === 'audio';
    return [
      {
        type: isAudio ? 'audio' : 'video',
        url: `https://www.bbc.co.uk/programmes/${id}`,
        provider: 'BBC',
        ...(isTitle && { title }),
        ...(!isBlank(caption) && { caption }),
        ...(isPositive(duration) && { duration }),
        ...(poster && { [isAudio ? 'image' : 'poster']: { url: poster } }),
      },
    ];
  }

  /** A post of another site. */
  #post(node: Fields, path: string): Block[] {
    const given: Fields = { ...node, ...fieldsOf(node.model) };
    const isNew = isRecord(fieldsOf(node.model).oembed);
    const oembed = fieldsOf(isNew ? given.oembed : fieldsOf(given.embed).oembed);
    const at = `${path}.${isNew ? 'model' : 'embed'}.oembed`;
    const html = stringOf(oembed.html) || stringOf(given.html);
    const url = addressOf(given.href ?? given.source ?? oembed.url, this.options.base);
    const embed = url ? embedOf(url, this.options) : undefined;
    const { base, embeds } = this.options;
    const blocks = html ? readHtml(html, { report: this.report, base, embeds }, `${at}.html`) : [];
    const title = isNew ? stringOf(oembed.title) : '';
    const [player, ...others] = blocks;
    if (title && (player?.type === 'video' || player?.type === 'audio')) return [{ title, ...player }, ...others];
    if (blocks.length > 0) return [...textual(title), ...blocks];
    if (embed) return [{ ...embed, ...(title && { title }) }];
    if (url) return [linkParagraph(url, title)];
    this.issue('unsafe', path, 'is a post without an address that a page may open; it is left out.');
    return [];
  }
}

function textual(words: string): Block[] {
  return words.trim() ? [paragraph(words)] : [];
}

/** The address of a picture in the service of the BBC. */
function addressOfImage({
  locator,
  originCode,
  width = 1024,
}: {
  locator: string;
  originCode: string;
  width?: number;
}): string {
  return `https://ichef.bbci.co.uk/ace/ws/${Math.min(width, 1024)}/${originCode}/${locator}`;
}

function plain(text: Text): string | undefined {
  return isBlank(text) ? undefined : typeof text === 'string' ? text : plainText(text);
}
