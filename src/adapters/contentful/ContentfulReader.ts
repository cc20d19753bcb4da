import type { Block, FigureBlock, TableBlock, TableCell, TableRow } from '../../article/Block';
import { isPositive, isRecord, listOf } from '../../article/guards';
import type { Image } from '../../article/Image';
import { describe } from '../../article/Reader';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { addAll } from '../addAll';
import { addressOf } from '../addressOf';
import { type Fields, fieldsOf, isSpan } from '../fields';
import type { FlatMark } from '../nestMarks';
import { paragraphsOf } from '../paragraphsOf';
import {
  blockPieces,
  blocksOfLine,
  itemsOf,
  type Piece,
  paragraph,
  piecesOfBlocks,
  quotesOf,
  textAndOthers,
  withMark,
} from '../pieces';
import type { SourceReport } from '../SourceReport';
import { type Place, TreeReader } from '../TreeReader';
import { blocksOfUnknown, wordsOfUnknown } from '../unknownNode';
import { heading } from '../withLevels';
import { withoutStega } from '../withoutStega';
import type { ContentfulEntry } from './Contentful';
import type { FromContentfulOptions } from './FromContentfulOptions';
import { isLink, type Links } from './Links';

/** The marks of rich text. */
const marks: ReadonlyMap<unknown, FlatMark<unknown>> = new Map(
  (
    [
      ['bold', 'strong'],
      ['italic', 'emphasis'],
      ['code', 'code'],
      ['subscript', 'subscript'],
      ['superscript', 'superscript'],
      ['strikethrough', 'deleted'],
    ] as const
  ).map(([name, type]) => [name, { around: (pieces) => withMark(pieces, (text) => ({ type, text })) }]),
);

/** Fields that only editors read. */
const forEditors = /^(?:internal|entry)_?(?:name|title)$|^slug$/i;

/** Fields with the name of an entry. */
const titles = ['title', 'name', 'label', 'headline', 'text', 'heading'];

/** So many entries may be inside each other: entries may hold all others. */
const deepestEntry = 3;

/** Reads rich text, entries and assets of Contentful. */
export class ContentfulReader extends TreeReader<ContentfulEntry> {
  protected readonly inner = 'content';
  readonly #options: FromContentfulOptions;
  readonly #links: Links;
  /** The entries that are being read: entries may hold each other. */
  readonly #open = new Set<unknown>();

  constructor(report: SourceReport, options: FromContentfulOptions, links: Links) {
    super(report, options);
    this.#options = options;
    this.#links = links;
  }

  /** The value of a field as blocks. */
  field(given: unknown, path: string): readonly Block[] {
    const value = this.#links.resolve(given);
    if (typeof value !== 'string') return this.blocks(value, { path, depth: 0 });
    if (this.#options.markdown) return this.#options.markdown(value);
    if (/[*_#`<[]/.test(value))
      this.issue('changed', path, 'is text that may be Markdown; it is read as plain text. Pass markdown.');
    return paragraphsOf(value);
  }

  /** A picture; undefined for a value that is none, and for one that is not in the input, which is reported. */
  figure(given: unknown, path: string): FigureBlock | undefined {
    const image = this.image(given, path);
    if (!image) return undefined;
    this.report.reportLacks(image, path);
    return { type: 'figure', image };
  }

  /** A picture without what is said about it. */
  image(given: unknown, path: string): Image | undefined {
    const value = this.#links.resolve(typeof given === 'string' ? { url: given } : given);
    if (isLink(value)) this.#isUnresolved(value, path);
    const asset = this.#assetOf(value);
    if (asset.address === undefined || !/^(?:$|image\/)/.test(asset.mediaType ?? '')) return undefined;
    const url = addressOf(asset.address, this.options.base, safeImageUrl);
    if (!url) {
      this.issue('unsafe', path, 'is a picture with an address that a page must not load.');
      return undefined;
    }
    const { title, description, width, height } = asset;
    const alt = description ?? title;
    if (title && !description) this.issue('guessed', path, 'has no description; its title is the alternative text.');
    if (title && description && title !== description)
      this.issue(
        'left-out',
        path,
        'has a title besides its description, which is the alternative text; the title is not shown.',
      );
    return {
      url,
      ...(alt !== undefined && { alt }),
      ...(isPositive(width) && isPositive(height) && { width, height }),
    };
  }

  protected nameOf(node: Fields): string {
    const { nodeType, json, sys, __typename: type } = node;
    if (typeof nodeType === 'string') return nodeType;
    if (isRecord(json)) return 'document';
    const { type: kind, contentType } = fieldsOf(sys);
    const { id } = fieldsOf(fieldsOf(contentType).sys);
    const names = [id, type, kind].filter((name) => typeof name === 'string');
    return names[0] ?? (isRecord(sys) ? 'Entry' : '');
  }

  protected override marksOf(node: unknown, path: string): readonly FlatMark<unknown>[] {
    return listOf(fieldsOf(node).marks as readonly unknown[])
      .slice(0, 12)
      .flatMap((given) => {
        const { type } = fieldsOf(given);
        const mark = marks.get(type);
        if (mark) return [mark];
        if (type === 'underline') this.issue('changed', path, 'has underlined words; the line is left out.');
        else this.issue('unknown', path, `has the mark ${describe(type)}, which is not known; its words have no mark.`);
        return [];
      });
  }

  protected wordsOf(node: unknown): string | undefined {
    const { nodeType, value } = fieldsOf(node);
    return nodeType === 'text' && typeof value === 'string' ? value : undefined;
  }

  protected known(node: Fields, name: string, place: Place, isInText: boolean): readonly Piece[] | undefined {
    const text = this.wordsOf(node);
    if (text !== undefined) return this.string(text, place.path);
    const rank = /^heading-([1-6])$/.exec(name)?.[1];
    if (rank) return blockPieces(blocksOfLine(this.inside(node, place, true), (words) => heading(words, Number(rank))));
    switch (name) {
      case 'document':
        return isRecord(node.json) ? this.#graphQl(node, place) : blockPieces(this.blocksInside(node, place));
      case 'paragraph':
        return blockPieces(blocksOfLine(this.inside(node, place, true), paragraph));
      case 'list-item':
        return blockPieces(this.blocksInside(node, place));
      case 'ordered-list':
      case 'unordered-list':
        return blockPieces(this.#list(node, place, name === 'ordered-list'));
      case 'blockquote':
        return blockPieces(quotesOf(this.blocksInside(node, place)));
      case 'hr':
        return blockPieces([{ type: 'divider' }, ...this.blocksInside(node, place)]);
      case 'table':
        return blockPieces(this.#table(node, place));
      case 'hyperlink': {
        const { uri } = fieldsOf(node.data);
        return this.#linked(uri, this.inside(node, place, true), place);
      }
      case 'entry-hyperlink':
      case 'asset-hyperlink':
      case 'resource-hyperlink':
        return this.#linked(this.#addressOf(fieldsOf(node.data).target, place), this.inside(node, place, true), place);
      case 'embedded-asset-block':
      case 'embedded-entry-block':
      case 'embedded-entry-inline':
      case 'embedded-resource-block':
      case 'embedded-resource-inline': {
        const target = { ...place, path: `${place.path}.data.target` };
        const given = this.#target(fieldsOf(node.data).target, target, isInText, name === 'embedded-asset-block');
        return [...given, ...this.inside(node, place, isInText)];
      }
      default:
        return node.sys || node.__typename ? this.#target(node, place, isInText) : undefined;
    }
  }

  protected override holdsNodes(value: unknown): boolean {
    const given = this.#links.resolve(value);
    return super.holdsNodes(Array.isArray(given) ? given.slice(0, 100).map((one) => this.#links.resolve(one)) : given);
  }

  /** The document of rich text in GraphQL, which has its links beside it. */
  #graphQl({ json, links }: Fields, place: Place): Piece[] {
    this.#links.add(links);
    return blockPieces(this.blocksInside(fieldsOf(json), { ...place, path: `${place.path}.json` }));
  }

  #list(node: Fields, place: Place, ordered: boolean): Block[] {
    const children = listOf(node.content as readonly unknown[]).map((child, index) =>
      this.blocks(child, { path: `${place.path}.content[${index}]`, depth: place.depth + 1 }),
    );
    const items = itemsOf(children);
    return items.length === 0 ? [] : [{ type: 'list', items, ...(ordered && { ordered }) }];
  }

  #table(node: Fields, { path, depth }: Place): Block[] {
    const after: Block[] = [];
    const rows = listOf(node.content as readonly unknown[]).map((row, y) => {
      const cells = listOf(fieldsOf(row).content as readonly unknown[]).map((given, x) => {
        const cell = fieldsOf(given);
        const at = { path: `${path}.content[${y}].content[${x}]`, depth: depth + 2 };
        const { text, others } = textAndOthers(this.blocksInside(cell, at));
        if (others.length > 0) this.issue('changed', at.path, 'holds more than text, which follows the table.');
        addAll(after, others);
        const { colspan, rowspan } = fieldsOf(cell.data);
        const span = { ...(isSpan(colspan) && { columns: colspan }), ...(isSpan(rowspan) && { rows: rowspan }) };
        return { isHeader: cell.nodeType === 'table-header-cell', text, ...(Object.keys(span).length > 0 && { span }) };
      });
      return cells;
    });
    const firstOfBody = rows.findIndex((row) => row.length === 0 || row.some(({ isHeader }) => !isHeader));
    const head = rows.slice(0, firstOfBody === -1 ? 0 : firstOfBody);
    const body = rows.slice(head.length);
    const rowOf = (row: (typeof rows)[number], isHead: boolean): TableRow => ({
      cells: row.map(
        ({ isHeader, ...cell }, column): TableCell =>
          isHeader && !isHead ? { ...cell, header: column === 0 ? 'row' : 'column' } : cell,
      ),
    });
    const table: TableBlock = {
      type: 'table',
      ...(head.length > 0 && { head: head.map((row) => rowOf(row, true)) }),
      rows: body.map((row) => rowOf(row, false)),
    };
    return [...(rows.length > 0 ? [table] : []), ...after];
  }

  /** Words with a link, if the address is one that a page may open. */
  #linked(address: unknown, words: readonly Piece[], place: Place): Piece[] {
    const url = addressOf(address, this.options.base);
    if (url) return withMark(words, (text) => ({ type: 'link', text, url }));
    if (typeof address === 'string' && address)
      this.issue('unsafe', place.path, 'has a link that a page must not open; its words are kept.');
    return [...words];
  }

  /** The address of an entry or asset that text links to. */
  #addressOf(given: unknown, { path }: Place): string | undefined {
    const target = this.#links.resolve(given);
    const at = `${path}.data.target`;
    if (this.#isUnresolved(target, at)) return undefined;
    const address = this.#assetOf(target).address ?? this.#options.entryUrl?.(fieldsOf(target) as ContentfulEntry);
    if (address === undefined)
      this.issue('missing', at, 'is an entry whose address is not known; its words have no link. Pass entryUrl.');
    return address;
  }

  /** An entry or asset. */
  #target(given: unknown, place: Place, isInText: boolean, isFile = false): readonly Piece[] {
    const target = this.#links.resolve(given);
    if (!isRecord(target) || this.#isUnresolved(target, place.path)) return [];
    const name = this.nameOf(target);
    if (this.#open.size === deepestEntry || this.#open.has(target)) {
      this.issue(
        'left-out',
        place.path,
        'is an entry that holds itself, or is inside too many others; it is left out.',
      );
      return [];
    }
    this.#open.add(target);
    const own = this.isOwn(name) ? this.own(name, this.#resolved(target), place) : undefined;
    const pieces = own
      ? isInText
        ? piecesOfBlocks(own)
        : blockPieces(own)
      : isFile || isAsset(target)
        ? this.#asset(target, place.path)
        : this.#entry(target, name, place, isInText);
    this.#open.delete(target);
    return pieces;
  }

  /** A picture or another file. */
  #asset(target: Fields, path: string): readonly Piece[] {
    const { address, mediaType, title, description, size } = this.#assetOf(target);
    const figure = this.figure(target, path);
    if (figure) return blockPieces([figure]);
    const url = addressOf(address, this.options.base, safeMediaUrl);
    const words = [title, description].filter((one) => one !== undefined);
    if (!url) {
      this.issue(
        address ? 'unsafe' : 'missing',
        path,
        'is a file without an address that a page may open; its words are kept.',
      );
      return blockPieces(words.map(paragraph));
    }
    const kind = /^(?:video|audio)(?=\/)/.exec(mediaType ?? '')?.[0];
    if (kind === 'video' || kind === 'audio') {
      const sources = [{ url, type: mediaType }];
      return blockPieces([
        { type: kind, sources, ...(title && { title }), ...(description && { caption: description }) },
      ]);
    }
    return blockPieces([
      {
        type: 'document',
        url,
        title: title ?? description ?? url,
        ...(title && description && { text: description }),
        ...(mediaType && { mediaType }),
        ...(isPositive(size) && { bytes: size }),
      },
    ]);
  }

  /** What is kept of an entry whose content type has no reader. */
  #entry(entry: Fields, name: string, { path, depth, apart }: Place, isInText: boolean): readonly Piece[] {
    const resolved = this.#resolved(entry);
    const fields = Object.entries(isRecord(resolved.fields) ? resolved.fields : resolved);
    const node = Object.fromEntries(fields.filter(([field]) => !forEditors.test(field)));
    const { report, options } = this;
    if (isInText) {
      const title = titles.map((field) => node[field]).find((value) => typeof value === 'string' && value !== '');
      const shown = title === undefined ? node : { title };
      const url = addressOf(this.#options.entryUrl?.(entry as ContentfulEntry), options.base);
      const words = wordsOfUnknown({ node: shown, name, path, report });
      return url && words ? [{ type: 'link', text: words, url }] : [apart?.(words) ?? words];
    }
    const blocks = (value: unknown, at: string) => this.blocksIn(value, { path: at, depth: depth + 1 });
    return blockPieces(blocksOfUnknown({ node, name, path, report, options, blocks }));
  }

  /** An entry with the values of its fields in place of languages and links. */
  #resolved(entry: Fields): Fields {
    const resolve = (fields: Fields): Fields =>
      Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, this.#links.resolve(value)]));
    return isRecord(entry.fields) ? { ...entry, fields: resolve(entry.fields) } : resolve(entry);
  }

  /** True for a link whose target is not in the input, which is reported. */
  #isUnresolved(target: unknown, path: string): boolean {
    if (!isLink(target)) return false;
    const { id, urn } = target.sys;
    this.issue(
      'unknown',
      path,
      `is a link to ${describe(id ?? urn)}, which is not in the input; it is left out. Raise include, or pass links.`,
    );
    return true;
  }

  /** What is known of a file, in the forms of the Content Delivery API and of GraphQL. */
  #assetOf(value: unknown) {
    const node = fieldsOf(value);
    const fields = isRecord(node.fields) ? node.fields : node;
    const string = (given: unknown) => {
      const words = this.#links.resolve(given);
      return typeof words === 'string' && words !== '' ? withoutStega(words) : undefined;
    };
    const file = fieldsOf(this.#links.resolve(fields.file));
    const { image, size } = fieldsOf(file.details);
    return {
      // Assets have addresses without a scheme.
      address: (string(file.url) ?? string(fields.url))?.replace(/^\/\//, 'https://'),
      mediaType: string(file.contentType) ?? string(fields.contentType),
      title: string(fields.title),
      description: string(fields.description),
      width: fieldsOf(image).width ?? fields.width,
      height: fieldsOf(image).height ?? fields.height,
      size: size ?? fields.size,
    };
  }
}

/** True for a file, in the forms of the Content Delivery API and of GraphQL. */
function isAsset({ sys, fields, __typename: type, url, contentType }: Fields): boolean {
  return (
    type === 'Asset' ||
    fieldsOf(sys).type === 'Asset' ||
    fieldsOf(fields).file !== undefined ||
    (typeof url === 'string' && typeof contentType === 'string')
  );
}
