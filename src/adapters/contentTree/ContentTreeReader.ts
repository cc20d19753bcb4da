import type {
  BigNumberItem,
  Block,
  FactBoxBlock,
  FigureBlock,
  Placement,
  RelatedLink,
  TableBlock,
  TableCell,
  TableRow,
  TimelineEvent,
  VideoBlock,
} from '../../article/Block';
import { isKeyOf, isPositive, isRecord, listOf } from '../../article/guards';
import type { Image } from '../../article/Image';
import { plainText } from '../../article/plainText';
import { readDate } from '../../article/readDate';
import type { Inline, Text } from '../../article/Text';
import { textOfHtml } from '../../article/textForReaders';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { addressOf } from '../addressOf';
import { embedOf, linkParagraph } from '../embedOf';
import { type Fields, fieldsOf, isSpan, stringOf } from '../fields';
import {
  blockPieces,
  blocksOfLine,
  itemsOf,
  type Piece,
  paragraph,
  quotesOf,
  textOfBlocks,
  textOfLine,
  withMark,
} from '../pieces';
import type { SourceReport } from '../SourceReport';
import { type Place, TreeReader } from '../TreeReader';
import { isBlank } from '../textFrom';
import { blocksOfUnknown } from '../unknownNode';
import { heading } from '../withLevels';
import type { ContentTreeNode } from './ContentTree';
import type { FromContentTreeOptions } from './FromContentTreeOptions';

/** The marks of the library by the types of nodes. */
const marks = {
  strong: 'strong',
  emphasis: 'emphasis',
  strikethrough: 'deleted',
  subscript: 'subscript',
  superscript: 'superscript',
} as const;

/** The ranks of headings. */
const ranks: Readonly<Record<string, number>> = { chapter: 1, heading: 2, subheading: 2, label: 3 };

/** The placements of the library by the widths of the source. */
const placements: Readonly<Record<string, Placement>> = {
  'inset-left': 'margin',
  'inset-right': 'margin',
  'mid-grid': 'wide',
  'full-grid': 'wide',
  'full-width': 'wide',
  'full-bleed': 'full',
};

/** Types that only hold others. */
const transparent =
  /^(?:root|body|layout|layout-slot|scrolly-block|scrolly-section|scrolly-copy|list-item|timeline-event)$/;

/** Reads nodes of a content-tree. */
export class ContentTreeReader extends TreeReader<ContentTreeNode> {
  protected readonly inner = 'children';
  readonly #contentUrl: FromContentTreeOptions['contentUrl'];
  /** What nodes refer to by their positions. */
  #references: readonly unknown[] = [];

  constructor(report: SourceReport, options: FromContentTreeOptions) {
    super(report, options);
    this.#contentUrl = options.contentUrl;
  }

  /** The blocks of a tree, with what its nodes refer to. */
  body(value: unknown, path: string): Block[] {
    const found = treeIn(value);
    if (!found) return this.blocks(value, { path, depth: 0 });
    this.#references = listOf(found.references as readonly unknown[]);
    return this.blocks(found.tree, { path: path + found.path, depth: 0 });
  }

  /** A picture with its words; undefined for a value without an address. */
  figure(given: unknown, path: string): FigureBlock | undefined {
    const node = fieldsOf(given);
    const picture = isRecord(node.picture) ? node.picture : node;
    const images = listOf(picture.images as readonly unknown[]).filter(isRecord);
    const wide = images.find(({ format }) => format !== 'mobile' && format !== 'square') ?? images[0];
    const main = wide ?? (isRecord(picture.fallbackImage) ? picture.fallbackImage : picture);
    const address = main.url ?? main.binaryUrl ?? (node.type === 'layout-image' ? node.id : undefined);
    const url = addressOf(address, this.options.base, safeImageUrl);
    if (url === undefined) {
      if (address !== undefined) this.issue('unsafe', path, 'is a picture with an address that a page must not load.');
      return undefined;
    }
    const narrow = images.find((image) => image.format === 'mobile' && image !== main);
    const source = narrow && addressOf(narrow.url, this.options.base, safeImageUrl);
    const alt = [node.alt, picture.alt, picture.altText].find((one) => typeof one === 'string');
    const image: Image = {
      url,
      ...(typeof alt === 'string' && { alt }),
      ...(isPositive(main.width) && isPositive(main.height) && { width: main.width, height: main.height }),
      ...(source &&
        isPositive(narrow.width) && {
          sources: [
            {
              url: source,
              width: narrow.width,
              ...(isPositive(narrow.height) && { height: narrow.height }),
              media: '(max-width: 30em)',
            },
          ],
        }),
    };
    this.report.reportLacks(image, path);
    const caption = stringOf(node.caption) || stringOf(picture.caption);
    const credit = stringOf(node.credit) || stringOf(picture.credit);
    return {
      type: 'figure',
      image,
      ...(caption && { caption }),
      ...(credit && { credit }),
      ...idOf(node),
      ...placementOf(picture.layoutWidth ?? node.layoutWidth),
    };
  }

  protected nameOf({ type }: Fields): string {
    return stringOf(type);
  }

  protected wordsOf(node: unknown): string | undefined {
    const { type, value } = fieldsOf(node);
    return type === 'text' && typeof value === 'string' ? value : undefined;
  }

  /** Line breaks in a text are those of XML; others are nodes of their own. */
  protected override string(words: string, path: string): Inline[] {
    return super.string(words.replace(/\s*[\n\r]\s*/g, ' '), path);
  }

  protected override known(given: Fields, name: string, place: Place, isInText: boolean): readonly Piece[] | undefined {
    const text = this.wordsOf(given);
    if (text !== undefined) return this.string(text, place.path);
    if (name === 'break') return [{ type: 'break' }];
    if (isKeyOf(marks, name)) {
      const type = marks[name];
      return withMark(this.inside(given, place, isInText), (words) => ({ type, text: words }));
    }
    if (name === 'link' || name === 'find-out-more-link') return this.#link(given, place, isInText);
    const { referenceIndex } = fieldsOf(given.data);
    const reference = typeof referenceIndex === 'number' ? fieldsOf(this.#references[referenceIndex]) : {};
    const blocks = this.#blocks({ ...reference, ...given }, name, place);
    return blocks && blockPieces(blocks);
  }

  #link(node: Fields, place: Place, isInText: boolean): readonly Piece[] {
    const words = this.inside(node, place, isInText);
    const url = addressOf(node.url, this.options.base);
    if (url) return withMark(words, (text) => ({ type: 'link', text, url }));
    this.issue('unsafe', place.path, 'has no address that a page may open; its words are kept.');
    return words;
  }

  /** The blocks of a node; undefined for one that is not known. */
  #blocks(node: Fields, name: string, place: Place): readonly Block[] | undefined {
    const { path } = place;
    if (transparent.test(name)) return this.blocksInside(node, place);
    switch (name) {
      case 'paragraph':
        return this.#line(node, place, paragraph);
      case 'heading':
      case 'scrolly-heading':
        return this.#line(node, place, (text) => ({
          ...heading(text, ranks[stringOf(node.level)] ?? 2),
          ...idOf(node),
        }));
      case 'list': {
        const children = listOf(node.children as readonly unknown[]).map((child, index) =>
          this.blocks(child, { path: `${path}.children[${index}]`, depth: place.depth + 1 }),
        );
        const items = itemsOf(children);
        return items.length === 0 ? [] : [{ type: 'list', items, ...(node.ordered === true && { ordered: true }) }];
      }
      case 'blockquote':
        return quotesOf(this.blocksInside(node, place));
      case 'pullquote': {
        const words = stringOf(node.text);
        const source = stringOf(node.source);
        const quote: Block = { type: 'pullQuote', text: words, ...(source && { attribution: source }) };
        return [...(words ? [quote] : textual(source)), ...this.blocksInside(node, place)];
      }
      case 'thematic-break':
        return [{ type: 'divider' }];
      case 'table':
        return this.#table(node, place);
      case 'image-set':
      case 'scrolly-image':
      case 'layout-image':
      case 'image':
        return this.#picture(node, path);
      case 'image-pair':
        return this.blocksInside(node, place).map((block) =>
          block.type === 'figure' ? { ...block, placement: 'half' } : block,
        );
      case 'big-number':
        return numbers([{ value: stringOf(node.number), description: stringOf(node.description) }]);
      case 'definition':
        return numbers([{ value: stringOf(node.term), description: stringOf(node.description) }]);
      case 'in-numbers': {
        const blocks = this.blocksInside(node, place);
        const items = blocks.flatMap((block) => (block.type === 'bigNumber' ? block.items : []));
        const others = blocks.filter(({ type }) => type !== 'bigNumber');
        return [...this.#title(node), ...numbers(items), ...others];
      }
      case 'info-box':
        return [
          ...this.#title(node),
          ...this.blocksInside(node, place).map((block) =>
            block.type === 'factBox' ? { ...block, ...placementOf(node.layoutWidth) } : block,
          ),
        ];
      case 'info-pair':
        return [...this.#title(node), ...this.blocksInside(node, place)];
      case 'card': {
        const title = stringOf(node.title);
        const body = this.blocksInside(node, place);
        const box: FactBoxBlock = { type: 'factBox', ...(title && { title }), ...(body.length > 0 && { body }) };
        return title || body.length > 0 ? [box] : [];
      }
      case 'timeline':
        return this.#timeline(node, place);
      case 'carousel':
        return [...this.#title(node), ...textual(stringOf(node.standfirst)), ...this.blocksInside(node, place)];
      case 'carousel-card':
        return [
          ...this.blocksInside(node, place),
          ...this.#title(node, 3),
          ...textual(stringOf(node.copy)),
          ...textual(stringOf(node.additionalInfo)),
        ];
      case 'recommended':
      case 'recommended-list':
        return this.#recommended(node, place);
      case 'youtube-video':
      case 'vimeo-video':
      case 'acast-podcast':
        return this.#embed(node.url, path);
      case 'tweet': {
        const id = stringOf(node.id);
        const words = textOfHtml(stringOf(node.html));
        const [embed] = this.#embed(/^\d+$/.test(id) ? `https://x.com/i/status/${id}` : id, path);
        if (embed?.type === 'embed') return [{ ...embed, ...(words && { text: words }) }];
        return [...(embed ? [embed] : []), ...textual(words)];
      }
      case 'flourish':
        return this.#flourish(node, path);
      case 'custom-code-component':
        return this.#component(node, place);
      case 'clip-set':
        return this.#clip(node, place);
      case 'video':
        return this.#video(node, path);
      default:
        return undefined;
    }
  }

  #line(node: Fields, place: Place, make: (text: Text) => Block): Block[] {
    return blocksOfLine(this.inside(node, place, true), make);
  }

  #title({ title }: Fields, rank = 2): Block[] {
    return stringOf(title) ? [heading(stringOf(title), rank)] : [];
  }

  /** A picture, or its words where its address is not in the tree. */
  #picture(node: Fields, path: string): Block[] {
    const figure = this.figure(node, path);
    if (figure) return [figure];
    this.#isNamed(path, 'a picture');
    const picture = isRecord(node.picture) ? node.picture : node;
    return [picture.caption, picture.credit].flatMap((words) => textual(stringOf(words)));
  }

  /** Reports what the tree names by its id alone. */
  #isNamed(path: string, what: string): void {
    this.issue(
      'unknown',
      path,
      `is ${what} that is named by its id alone; it is left out. Add what it refers to, or pass a reader in read.`,
    );
  }

  #embed(address: unknown, path: string): Block[] {
    const url = addressOf(address, this.options.base);
    if (url) return [embedOf(url, this.options) ?? linkParagraph(url, '')];
    this.issue('unsafe', path, 'has no address that a page may open; it is left out.');
    return [];
  }

  #flourish(node: Fields, path: string): Block[] {
    const id = stringOf(node.id);
    const description = stringOf(node.description);
    const kind = node.flourishType === 'story' ? 'story' : 'visualisation';
    const embed =
      id && embedOf(`https://flo.uri.sh/${kind}/${id}/embed`, { ...this.options, isFrame: true, title: description });
    if (!embed) return textual(description);
    const picture = this.figure(node.fallbackImage, `${path}.fallbackImage`);
    return [
      {
        ...embed,
        type: 'embed',
        url: `https://public.flourish.studio/${kind}/${id}/`,
        ...(description && { title: description }),
        ...(picture && { alternative: [picture] }),
        ...placementOf(node.layoutWidth),
      },
    ];
  }

  /** A component of the publisher's own: the picture in its place, and the words among its settings. */
  #component(node: Fields, { path, depth }: Place): Block[] {
    const { report, options } = this;
    const picture = this.figure(node.fallbackImage, `${path}.fallbackImage`);
    const words = blocksOfUnknown({
      node: fieldsOf(node.attributes),
      name: stringOf(node.type),
      path,
      report,
      options,
      blocks: (value, at) => this.blocksIn(value, { path: at, depth: depth + 1 }),
    });
    return [...(picture ? [picture] : []), ...words];
  }

  #video(node: Fields, path: string): Block[] {
    const id = stringOf(node.id);
    const title = stringOf(node.title);
    const url = addressOf(this.#contentUrl?.(id) ?? (/^https?:/.test(id) ? id : undefined), this.options.base);
    if (url) return [{ type: 'video', url, ...(title && { title }), ...idOf(node) }];
    this.#isNamed(path, 'a film');
    return textual(title);
  }

  #clip(node: Fields, place: Place): Block[] {
    const { path, depth } = place;
    const clips = listOf(node.clips as readonly unknown[]).filter(isRecord);
    const clip = clips.find(({ format }) => format !== 'mobile') ?? clips[0] ?? {};
    const sources = listOf(clip.dataSource as readonly unknown[]).flatMap((given) => {
      const { binaryUrl, mediaType, pixelWidth } = fieldsOf(given);
      const url = addressOf(binaryUrl, this.options.base, safeMediaUrl);
      const type = stringOf(mediaType);
      return url ? [{ url, ...(type && { type }), ...(isPositive(pixelWidth) && { width: pixelWidth }) }] : [];
    });
    const [title, subtitle, caption, credit] = [node.displayTitle, node.subtitle, node.caption, node.credits].map(
      stringOf,
    );
    const warnings = listOf(node.contentWarning as readonly unknown[]).flatMap((words) => textual(stringOf(words)));
    const accessibility = fieldsOf(node.accessibility);
    const transcript = this.blocks(accessibility.transcript, {
      path: `${path}.accessibility.transcript`,
      depth: depth + 1,
    });
    const words = [subtitle, stringOf(node.description), stringOf(node.source)].flatMap((one) => textual(one ?? ''));
    if (sources.length === 0) {
      this.#isNamed(path, 'a film');
      return [...warnings, ...[title, caption, credit].flatMap((one) => textual(one ?? '')), ...words];
    }
    const poster = addressOf(clip.poster, this.options.base, safeImageUrl);
    const tracks = listOf(accessibility.captions as readonly unknown[]).flatMap((given) => {
      const url = addressOf(fieldsOf(given).url, this.options.base, safeMediaUrl);
      return url ? [{ kind: 'captions' as const, url }] : [];
    });
    const film: VideoBlock = {
      type: 'video',
      sources,
      ...(poster && { poster: { url: poster } }),
      ...(title && { title }),
      ...(caption && { caption }),
      ...(credit && { credit }),
      ...(node.loop === true && { loop: true }),
      ...((node.noAudio === true || node.muted === true) && { silent: true }),
      ...(tracks.length > 0 && { tracks }),
      ...(transcript.length > 0 && { transcript }),
      ...idOf(node),
      ...placementOf(node.layoutWidth),
    };
    return [...warnings, film, ...words];
  }

  #timeline(node: Fields, place: Place): Block[] {
    const title = stringOf(node.title);
    const events = listOf(node.children as readonly unknown[]).flatMap((given, index): TimelineEvent[] => {
      const event = fieldsOf(given);
      const at = { path: `${place.path}.children[${index}]`, depth: place.depth + 1 };
      const body = event.type === 'timeline-event' ? this.blocksInside(event, at) : this.blocks(given, at);
      const named = stringOf(event.title);
      return named || body.length > 0 ? [{ ...(named && { title: named }), ...(body.length > 0 && { body }) }] : [];
    });
    return events.length === 0 ? this.#title(node) : [{ type: 'timeline', ...(title && { title }), events }];
  }

  #recommended(node: Fields, place: Place): Block[] {
    const all = node.type === 'recommended' ? [node] : listOf(node.children as readonly unknown[]);
    const links = all.flatMap((given, index): RelatedLink[] => {
      const { teaserTitleOverride, teaser, id, heading: kicker } = fieldsOf(given);
      const { title, url, image, publishedDate, metaLink } = fieldsOf(teaser);
      const label = stringOf(teaserTitleOverride) || stringOf(title);
      const path = given === node ? place.path : `${place.path}.children[${index}]`;
      if (label !== stringOf(title) && title)
        this.issue('left-out', path, 'has a title that is replaced by another (teaserTitleOverride).');
      if (!label) {
        this.#isNamed(path, 'a recommended story');
        return [];
      }
      const address = addressOf(url ?? this.#contentUrl?.(stringOf(id)), this.options.base) ?? '';
      if (!address) this.issue('missing', path, 'has no address; its title is no link. Pass contentUrl.');
      const above = given === node ? '' : stringOf(kicker);
      const concept = above || stringOf(fieldsOf(metaLink).prefLabel);
      const picture = fieldsOf(image);
      const source = addressOf(picture.url, this.options.base, safeImageUrl);
      const at = readDate(publishedDate);
      return [
        {
          url: address,
          label,
          ...(concept && { kicker: concept }),
          ...(source && {
            image: {
              url: source,
              alt: '',
              ...(isPositive(picture.width) &&
                isPositive(picture.height) && { width: picture.width, height: picture.height }),
            },
          }),
          ...(at && { at }),
        },
      ];
    });
    const title = stringOf(node.heading);
    return links.length === 0 ? textual(title) : [{ type: 'relatedLinks', ...(title && { title }), links }];
  }

  #table(node: Fields, place: Place): Block[] {
    const parts = new Map<string, readonly [Fields, Place]>();
    const none: readonly [Fields, Place] = [{}, place];
    for (const [index, part] of listOf(node.children as readonly unknown[]).entries()) {
      const at = { path: `${place.path}.children[${index}]`, depth: place.depth + 1 };
      parts.set(stringOf(fieldsOf(part).type), [fieldsOf(part), at]);
    }
    const text = (name: string): Text => {
      const part = parts.get(name);
      return part ? textOfLine(this.inside(...part, true)) : '';
    };
    const rows = (name: string): TableRow[] => {
      const [part, at] = parts.get(name) ?? none;
      return listOf(part.children as readonly unknown[]).map((row, y) => ({
        cells: listOf(fieldsOf(row).children as readonly unknown[]).map((cell, x) =>
          this.#cell(
            fieldsOf(cell),
            { path: `${at.path}.children[${y}].children[${x}]`, depth: at.depth + 2 },
            name,
            x,
          ),
        ),
      }));
    };
    const columns = listOf(node.columnSettings as readonly unknown[]).map(fieldsOf);
    if (columns.some(({ sortable, hideOnMobile }) => sortable === true || hideOnMobile === true))
      this.issue(
        'changed',
        `${place.path}.columnSettings`,
        'says which columns are sorted and hidden; the table shows all as they are.',
      );
    const numeric = columns.flatMap(({ sortType }, index) =>
      /^(?:number|currency|percent)$/.test(stringOf(sortType)) ? [index] : [],
    );
    const [caption, foot] = [text('table-caption'), text('table-footer')];
    const [head, body] = [rows('table-header'), rows('table-body')];
    const table: TableBlock = {
      type: 'table',
      ...(!isBlank(caption) && { caption }),
      ...(head.length > 0 && { head }),
      rows: body,
      ...(!isBlank(foot) && { foot }),
      ...(numeric.length > 0 && { numeric }),
      ...placementOf(node.layoutWidth),
    };
    const others = [...parts].filter(([name]) => !/^table-(?:caption|header|body|footer)$/.test(name));
    return [table, ...others.flatMap(([, [part, at]]) => this.blocks(part, at))];
  }

  #cell(cell: Fields, place: Place, part: string, column: number): TableCell {
    const { columnSpan, rowSpan, heading: isHeading } = cell;
    const span = { ...(isSpan(columnSpan) && { columns: columnSpan }), ...(isSpan(rowSpan) && { rows: rowSpan }) };
    return {
      text: textOfBlocks(this.blocksInside(cell, place)),
      ...(isHeading === true && part === 'table-body' && { header: column === 0 ? 'row' : 'column' }),
      ...(Object.keys(span).length > 0 && { span }),
    };
  }
}

/** A tree in a value, with what its nodes refer to, and where it is. */
export function treeIn(value: unknown): { tree: unknown; references: unknown; path: string } | undefined {
  const { children, tree, references, structured, body } = fieldsOf(value);
  if (Array.isArray(children)) return { tree: value, references: undefined, path: '' };
  const inner = fieldsOf(structured);
  if (Array.isArray(fieldsOf(inner.tree).children))
    return { tree: inner.tree, references: inner.references, path: '.structured.tree' };
  if (Array.isArray(fieldsOf(tree).children)) return { tree, references, path: '.tree' };
  if (Array.isArray(fieldsOf(body).children)) return { tree: body, references: undefined, path: '.body' };
  return undefined;
}

/** A block of numbers; the words of those that lack the number or what it says. */
function numbers(items: readonly BigNumberItem[]): Block[] {
  const whole = items.filter(({ value, description }) => value && description);
  const others = items.filter(({ value, description }) => !(value && description));
  return [
    ...(whole.length === 0 ? [] : [{ type: 'bigNumber', items: whole } as const]),
    ...others.flatMap(({ value, description }) => textual(value || plainText(description))),
  ];
}

function textual(words: string): Block[] {
  return words.trim() ? [paragraph(words)] : [];
}

function idOf({ fragmentIdentifier: id }: Fields): { id?: string } {
  return typeof id === 'string' && /^\S+$/.test(id) ? { id } : {};
}

function placementOf(width: unknown): { placement?: Placement } {
  const placement = placements[stringOf(width)];
  return placement ? { placement } : {};
}
