import type { Note } from '../../article/Article';
import type { Block, FigureBlock, Picture, TableCell } from '../../article/Block';
import { isKeyOf, isPositive, isRecord, listOf } from '../../article/guards';
import type { FocalPoint, Image } from '../../article/Image';
import { apart } from '../../article/inline';
import { describe } from '../../article/Reader';
import type { NoteMark, Text } from '../../article/Text';
import { textForReaders } from '../../article/textForReaders';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { addAll } from '../addAll';
import { addressOf } from '../addressOf';
import { embedOf } from '../embedOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { NodeReader, type Place } from '../NodeReader';
import { type FlatMark, nestMarks } from '../nestMarks';
import { OpenLists } from '../OpenLists';
import { paragraphsOf } from '../paragraphsOf';
import {
  blocksOfLine,
  Interruption,
  type Piece,
  paragraph,
  piecesOfBlocks,
  quotesOf,
  textOfBlocks,
  textOfLine,
  withMark,
} from '../pieces';
import type { SourceReport } from '../SourceReport';
import { isBlank, textFrom } from '../textFrom';
import { blocksOfUnknown, wordsOf, wordsOfUnknown } from '../unknownNode';
import { heading } from '../withLevels';
import { withoutStega } from '../withoutStega';
import type { FromPortableTextOptions } from './FromPortableTextOptions';
import { nestItems } from './nestItems';
import type { PortableTextNode } from './PortableText';

/** A mark of a block. */
interface Mark extends FlatMark<unknown> {
  readonly isLink?: boolean;
}

/** Arrays inside as many others are read as such; of those that are deeper the words are kept. */
const deepest = 10;

/** So many marks of a word are read. */
const mostMarks = 12;

/** The marks of the library by the names of decorators. */
const decorators = {
  strong: 'strong',
  em: 'emphasis',
  code: 'code',
  'strike-through': 'deleted',
  sub: 'subscript',
  sup: 'superscript',
} as const;

/** Objects that divide a story. */
const dividers = /^(?:break|divider|hr|horizontal-?rule|separator|thematic-?break)$/i;

/** The beginning of the addresses of what is named by an id alone, by the name of its type. */
const hosts = [
  [/youtube/i, 'https://youtu.be/'],
  [/vimeo/i, 'https://vimeo.com/'],
  [/tweet|twitter/i, 'https://x.com/i/status/'],
] as const;

/** Reads nodes of Portable Text. */
export class PortableTextReader extends NodeReader<PortableTextNode> {
  /** The notes that were found. */
  readonly notes: Note[] = [];
  readonly #imageUrl: FromPortableTextOptions['imageUrl'];
  readonly #open = new OpenLists();

  constructor(report: SourceReport, options: FromPortableTextOptions) {
    super(report, options);
    this.#imageUrl = options.imageUrl;
  }

  protected nameOf({ _type: name }: Fields): string {
    return typeof name === 'string' ? name : '';
  }

  /** The blocks of an array of nodes, or of one node. */
  blocks(given: unknown, { path, depth }: Place): Block[] {
    const nodes = listOf(given as readonly unknown[]);
    const read = () => this.#blocks(nodes, Array.isArray(given), { path, depth });
    const blocks = depth > deepest ? undefined : this.#open.within(given, nodes.length, read);
    if (blocks) return blocks;
    const words = textForReaders(given);
    if (words) this.issue('changed', path, 'is nested too deeply, or holds itself; its words are kept.');
    return paragraphsOf(words);
  }

  #blocks(nodes: readonly unknown[], isList: boolean, { path, depth }: Place): Block[] {
    const placeOf = (index: number) => ({ path: isList ? `${path}[${index}]` : path, depth: depth + 1 });
    const blocks: Block[] = [];
    for (let start = 0; start < nodes.length; ) {
      const role = this.#roleOf(nodes[start]);
      let end = start + 1;
      while (role && end < nodes.length && this.#roleOf(nodes[end]) === role) end += 1;
      const group = nodes.slice(start, end).map((node, index) => [node, placeOf(start + index)] as const);
      if (role === 'item') addAll(blocks, this.#lists(group));
      else if (role === 'quote')
        blocks.push(
          ...quotesOf(group.flatMap(([node, place]) => blocksOfLine(this.#line(node as Fields, place), paragraph))),
        );
      else if (role === 'span')
        addAll(blocks, blocksOfLine(this.#line({ children: nodes.slice(start, end) }, { path, depth }), paragraph));
      else for (const [node, place] of group) addAll(blocks, this.#node(node, place));
      start = end;
    }
    return blocks;
  }

  /** The text of a string, of spans, or of a value that holds nodes. */
  text(value: unknown, place: Place, markDefs: readonly Fields[] = []): Text {
    if (typeof value === 'string') return textFrom(this.string(value, place.path));
    if (Array.isArray(value) && value.some(isSpan)) return textOfLine(this.#line({ children: value, markDefs }, place));
    const inside = this.blocksIn(value, place);
    return inside ? textOfBlocks(inside) : textForReaders(value);
  }

  /** A picture with its words; undefined for a value that is none, and for one without an address. */
  figure(given: unknown, { path, depth }: Place): FigureBlock | undefined {
    const image = this.image(given, path);
    if (!image || !isRecord(given)) return undefined;
    this.report.reportLacks(image, path);
    const node = pictureIn(given);
    const caption = this.text(node.caption, { path: `${path}.caption`, depth });
    const credit = this.text(node.credit ?? node.attribution ?? fieldsOf(node.asset).creditLine, {
      path: `${path}.credit`,
      depth,
    });
    const focus = focusOf(node.hotspot);
    return {
      type: 'figure',
      image,
      ...(!isBlank(caption) && { caption }),
      ...(!isBlank(credit) && { credit }),
      ...(focus && { focus }),
    };
  }

  /** A picture; undefined for a value that is none, and for one without an address, which is reported. */
  image(given: unknown, path: string): Image | undefined {
    const node = pictureIn(typeof given === 'string' ? { url: given } : given);
    const asset = fieldsOf(node.asset);
    const [id, hash, width, height, format] =
      /^image-([^-]+)-(\d+)x(\d+)-(\w+)$/.exec(stringOf(asset._ref) || stringOf(asset._id) || stringOf(node._ref)) ??
      [];
    const stored = id && {
      id,
      file: `${hash}-${width}x${height}.${format}`,
      width: Number(width),
      height: Number(height),
    };
    const address = (stored && this.#imageUrl?.(stored)) ?? asset.url ?? node.url ?? node.src;
    const url = addressOf(address, this.options.base, safeImageUrl);
    if (!url) {
      if (address) this.issue('unsafe', path, 'is a picture with an address that a page must not load.');
      else if (id)
        this.issue('missing', path, 'is a picture without an address; pass imageUrl, or query it (asset->).');
      return undefined;
    }
    const size = stored || (fieldsOf(asset.metadata).dimensions ?? node);
    const { width: across, height: down } = fieldsOf(size);
    const alt = node.alt ?? asset.altText;
    return {
      url,
      ...(typeof alt === 'string' && { alt: withoutStega(alt) }),
      ...(isPositive(across) && isPositive(down) && { width: across, height: down }),
    };
  }

  /** What nodes beside each other are read as together. */
  #roleOf(node: unknown): 'item' | 'quote' | 'span' | undefined {
    if (!isRecord(node) || this.isOwn(node._type)) return undefined;
    if (isSpan(node)) return 'span';
    if (!isText(node) || this.isOwn(node.style)) return undefined;
    if (typeof node.listItem === 'string') return this.isOwn(node.listItem) ? undefined : 'item';
    return node.style === 'blockquote' ? 'quote' : undefined;
  }

  #lists(group: readonly (readonly [node: unknown, place: Place])[]): Block[] {
    return nestItems(
      group.map(([given, place]) => {
        const node = given as Fields;
        const kind = stringOf(node.listItem);
        if (kind !== 'bullet' && kind !== 'number')
          this.issue('changed', place.path, `is an item of a list of the kind ${describe(kind)}; it has a bullet.`);
        return {
          blocks: blocksOfLine(this.#line(node, place), paragraph),
          kind,
          level: typeof node.level === 'number' ? node.level : 1,
        };
      }),
    );
  }

  #node(node: unknown, place: Place): readonly Block[] {
    return this.report.placed(this.#read(node, place), place.path);
  }

  #read(node: unknown, place: Place): readonly Block[] {
    if (Array.isArray(node)) return this.blocks(node, place);
    if (!isRecord(node)) return paragraphsOf(typeof node === 'number' ? `${node}` : stringOf(node));
    const names = [node._type, node.listItem, isText(node) ? node.style : undefined];
    for (const name of names) {
      const own = this.isOwn(name) && this.own(name, node, place);
      if (own) return own;
    }
    return isText(node) ? this.#text(node, place) : this.#object(node, place);
  }

  #text(node: Fields, place: Place): Block[] {
    const style = typeof node.style === 'string' ? node.style : 'normal';
    const rank = /^h([1-6])$/.exec(style)?.[1];
    if (!rank && style !== 'normal')
      this.issue(
        'unknown',
        place.path,
        `has the style ${describe(style)}, which is not known; it is a paragraph. Pass a reader in read.`,
      );
    return blocksOfLine(this.#line(node, place), (text) => (rank ? heading(text, Number(rank)) : paragraph(text)));
  }

  /** The blocks of an object of the schema. */
  #object(node: Fields, place: Place): readonly Block[] {
    const { path, depth } = place;
    const name = this.nameOf(node) || 'object';
    if (name === 'reference') {
      this.issue(
        'missing',
        path,
        `refers to ${describe(node._ref)}, which the query has not followed (->); it is left out.`,
      );
      return [];
    }
    const pictures = listOf((node.images ?? node.pictures ?? node.photos) as readonly unknown[]);
    if (pictures.length > 0 && pictures.every(isPicture)) return this.#gallery(node, pictures, place);
    if (isPicture(node)) {
      const figure = this.figure(node, place);
      return figure ? [figure, ...this.#rest(node, pictureFields, place)] : this.#rest(node, fileFields, place);
    }
    if (isRecord(node.asset) && node.asset.url) return this.#file(node, node.asset, place);
    if (dividers.test(name)) return [{ type: 'divider' }, ...this.#rest(node, [], place)];
    if (typeof node.code === 'string') {
      const caption = textForReaders({ text: [node.title, node.filename, node.caption] });
      const { language } = node;
      return [
        {
          type: 'code',
          text: node.code.replace(/\n$/, ''),
          ...(typeof language === 'string' && language && { language }),
          ...(caption && { caption }),
        },
        ...this.#rest(node, ['code', 'language', 'title', 'filename', 'caption', 'highlightedLines'], place),
      ];
    }
    const rows = listOf(node.rows as readonly unknown[]);
    if (rows.length > 0 && rows.every((row) => isRecord(row) && Array.isArray(row.cells))) {
      const caption = this.text(node.caption ?? node.title, { path: `${path}.caption`, depth });
      return [
        {
          type: 'table',
          ...(!isBlank(caption) && { caption }),
          rows: rows.map((row, index) => ({
            cells: listOf((row as Fields).cells as readonly unknown[]).map(
              (cell, column): TableCell => ({
                text: this.text(cell, { path: `${path}.rows[${index}].cells[${column}]`, depth }),
              }),
            ),
          })),
        },
        ...this.#rest(node, ['rows', 'caption', 'title'], place),
      ];
    }
    const id = node.videoId ?? node.id;
    const host = hosts.find(([type]) => type.test(name))?.[1];
    const url = typeof id === 'string' && host && !node.url ? { url: /^https?:/.test(id) ? id : host + id } : undefined;
    return blocksOfUnknown({
      node: { ...node, ...url },
      name,
      path,
      report: this.report,
      options: this.options,
      blocks: (value, inside) => this.blocksIn(value, { path: inside, depth: depth + 1 }),
    });
  }

  #gallery(node: Fields, images: readonly unknown[], place: Place): Block[] {
    const { path, depth } = place;
    const others: Block[] = [];
    const pictures = images.flatMap((image, index) => {
      const inside = { path: `${path}.images[${index}]`, depth };
      const { type, ...picture } = this.figure(image, inside) ?? {};
      if (type) return [picture as Picture];
      addAll(others, this.#rest(fieldsOf(image), [], inside));
      return [];
    });
    const title = this.text(node.title, { path: `${path}.title`, depth });
    const caption = this.text(node.caption, { path: `${path}.caption`, depth });
    if (pictures.length === 0) return this.#rest(node, [], place);
    return [
      {
        type: 'gallery',
        ...(!isBlank(title) && { title }),
        pictures,
        ...(!isBlank(caption) && { caption }),
      },
      ...others,
      ...this.#rest(node, ['images', 'pictures', 'photos', 'title', 'caption'], place),
    ];
  }

  /** A film, a recording or a document. */
  #file(node: Fields, asset: Fields, place: Place): Block[] {
    const { path, depth } = place;
    const url = addressOf(asset.url, this.options.base, safeMediaUrl);
    const { mimeType, originalFilename, size } = asset;
    if (!url) {
      this.issue('unsafe', path, 'is a file with an address that a page must not open.');
      return this.#rest(node, fileFields, place);
    }
    const type = typeof mimeType === 'string' ? mimeType : '';
    const kind = /^(?:video|audio)(?=\/)/.exec(type)?.[0];
    const caption = this.text(node.caption ?? node.description, { path: `${path}.caption`, depth });
    const title = this.text(node.title, { path: `${path}.title`, depth });
    const block: Block = kind
      ? {
          type: kind as 'video' | 'audio',
          sources: [{ url, type }],
          ...(!isBlank(title) && { title }),
          ...(!isBlank(caption) && { caption }),
        }
      : {
          type: 'document',
          url,
          title: isBlank(title) ? textForReaders({ title: originalFilename }) || url : title,
          ...(!isBlank(caption) && { text: caption }),
          ...(type && { mediaType: type }),
          ...(isPositive(size) && { bytes: size }),
        };
    return [block, ...this.#rest(node, [...fileFields, 'title', 'caption', 'description'], place)];
  }

  /** The words of an object that no field of its block has. */
  #rest(node: Fields, known: readonly string[], { path, depth }: Place): Block[] {
    const others = Object.entries(node).filter(([field]) => !known.includes(field));
    return others.flatMap(([field, value]) => {
      const inside = { path: `${path}.${field}`, depth: depth + 1 };
      const kept = this.blocksIn(value, inside) ?? paragraphsOf(wordsOf(field, value));
      if (kept.length > 0)
        this.issue('unknown', inside.path, 'has words that its block has no field for; they follow it.');
      return kept;
    });
  }

  /** References and addresses of pages have the names of types, and hold no words. */
  protected override holdsNodes(value: unknown): boolean {
    return super.holdsNodes(value) && !(isRecord(value) && /^(?:reference|slug)$/.test(this.nameOf(value)));
  }

  /** The pieces of a block of text, with their marks. */
  #line(node: Fields, { path, depth }: Place): Piece[] {
    const children = listOf(node.children as readonly unknown[]);
    const given = listOf(node.markDefs as readonly unknown[]).filter(isRecord);
    // Of those with the same key, the first counts.
    const definitions = new Map<unknown, Fields>(given.toReversed().map((definition) => [definition._key, definition]));
    const known = new Map<unknown, Mark | undefined>();
    const words = children.map((child) => (isSpan(child) ? child.text : child));
    return nestMarks(
      children.map((child, index) => {
        const place = { path: `${path}.children[${index}]`, depth };
        const word = words[index];
        return {
          pieces: typeof word === 'string' ? this.string(word, place.path) : this.#inline(words, index, place),
          marks: this.#marksOf(child, definitions, known, place),
          source: child,
        };
      }),
    );
  }

  /** The pieces of an object in a line. */
  #inline(line: readonly unknown[], index: number, place: Place): readonly Piece[] {
    const node = line[index];
    if (Array.isArray(node)) return piecesOfBlocks(this.blocks(node, { ...place, depth: place.depth + 1 }));
    if (!isRecord(node)) return [];
    const name = this.nameOf(node) || 'object';
    const own = this.own(name, node, place);
    if (own) return piecesOfBlocks(own);
    if (/^(?:hard)?-?break$/i.test(name)) return [{ type: 'break' }];
    if (/note|citation/i.test(name)) {
      const note = this.#note(node, place);
      if (note) return [note];
    }
    if (
      isRecord(node.asset) ||
      typeof node.code === 'string' ||
      this.holdsNodes(Object.values(node)) ||
      embedOf(stringOf(node.url))
    )
      return [new Interruption(this.#object(node, place))];
    return [apart(line, index, wordsOfUnknown({ node, name, path: place.path, report: this.report }))];
  }

  /** The marks of a span that are known. */
  #marksOf(
    span: unknown,
    definitions: ReadonlyMap<unknown, Fields>,
    known: Map<unknown, Mark | undefined>,
    place: Place,
  ): Mark[] {
    const names =
      isRecord(span) && Array.isArray(span.marks) ? [...new Set<unknown>(span.marks)].slice(0, mostMarks) : [];
    const found: Mark[] = [];
    for (const name of names) {
      if (!known.has(name)) known.set(name, this.#mark(name, definitions, place));
      const mark = known.get(name);
      // A link inside a link is none.
      if (mark && !(mark.isLink && found.some(({ isLink }) => isLink))) found.push(mark);
    }
    return found;
  }

  /** The mark of a note that has the words of an object; undefined for one without words. */
  #note(node: Fields, { path, depth }: Place): NoteMark | undefined {
    const lines = Object.entries(node).flatMap(([field, value]): readonly Block[] => {
      const inside = this.blocksIn(value, { path: `${path}.${field}`, depth: depth + 1 });
      return inside ?? paragraphsOf(wordsOf(field, value));
    });
    const text = textOfBlocks(lines);
    if (isBlank(text)) return undefined;
    const id = `note-${this.notes.length + 1}`;
    this.notes.push({ id, text });
    this.issue('changed', path, `is of the type ${describe(node._type)}; its words are a note.`);
    return { type: 'note', id };
  }

  #mark(name: unknown, definitions: ReadonlyMap<unknown, Fields>, place: Place): Mark | undefined {
    const definition = definitions.get(name);
    const type = definition ? definition._type : name;
    const { path } = place;
    if (this.isOwn(type)) {
      return {
        isOutside: definition !== undefined,
        around: (pieces, spans) => {
          const children = spans.map((span) => ({
            ...(span as Fields),
            marks: listOf((span as Fields).marks as unknown[]).filter((mark) => mark !== name),
          }));
          const textOf = (value: unknown, at: Place) => this.text(value, at, [...definitions.values()]);
          const own = this.own(type, { _type: type, ...definition, children }, place, textOf);
          return own ? piecesOfBlocks(own) : pieces;
        },
      };
    }
    if (!definition) {
      if (isKeyOf(decorators, type)) {
        const mark = decorators[type];
        return { around: (pieces) => withMark(pieces, (text) => ({ type: mark, text })) };
      }
      if (type === 'underline') this.issue('changed', path, 'has underlined words; the line is left out.');
      else
        this.issue(
          'unknown',
          path,
          `has the decorator ${describe(type)}, which is not known; its words have no mark. Pass a reader in read.`,
        );
      return undefined;
    }
    const address = definition.href ?? definition.url ?? definition.uri;
    const url = addressOf(address, this.options.base);
    if (url)
      return {
        isOutside: true,
        isLink: true,
        around: (pieces) => withMark(pieces, (text) => ({ type: 'link', text, url })),
      };
    if (typeof address === 'string' && address) {
      this.issue(
        'unsafe',
        path,
        `has a link to ${JSON.stringify(address.slice(0, 40))}, which a page must not open; its words are kept.`,
      );
      return undefined;
    }
    const note = this.#note(definition, place);
    if (note) return { isOutside: true, around: (pieces) => [...pieces, note] };
    this.issue(
      'unknown',
      path,
      `has the annotation ${describe(type)}, which is not known; its words have no mark. Pass a reader in read.`,
    );
    return undefined;
  }
}

/** Fields of pictures and files without words. */
const fileFields = ['asset', 'url', 'src', 'hotspot', 'crop', 'width', 'height'];

/** Fields of pictures that a figure has. */
const pictureFields = [...fileFields, 'image', 'alt', 'caption', 'credit', 'attribution'];

/** True for a picture, by the name of its type or by its asset. */
function isPicture(node: unknown): boolean {
  if (!isRecord(node)) return false;
  const asset = fieldsOf(node.asset);
  const names = [node._type, asset._type, asset._ref];
  return names.some((name) => typeof name === 'string' && /image|picture|photo|^figure$/i.test(name));
}

/** The picture in an object that has other fields beside it. */
function pictureIn(given: unknown): Fields {
  const node = fieldsOf(given);
  return isRecord(node.image) && !node.asset ? { ...node, ...node.image } : node;
}

function isText(node: Fields): boolean {
  return node._type === 'block' || (node._type === undefined && Array.isArray(node.children));
}

function isSpan(node: unknown): node is Fields & { text: string } {
  return isRecord(node) && typeof node.text === 'string' && (node._type === 'span' || node._type === undefined);
}

/** The middle of a hotspot. */
function focusOf(hotspot: unknown): FocalPoint | undefined {
  if (!isRecord(hotspot)) return undefined;
  const { x, y } = hotspot;
  return isFraction(x) && isFraction(y) ? { x, y } : undefined;
}

function isFraction(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
