import type {
  BigNumberItem,
  Block,
  FactBoxBlock,
  RelatedLink,
  TableBlock,
  TableCell,
  TableRow,
  TimelineEvent,
} from '../../article/Block';
import { isKeyOf, isPositive, listOf } from '../../article/guards';
import { plainText } from '../../article/plainText';
import { readDate } from '../../article/readDate';
import type { Inline, Text } from '../../article/Text';
import { textOfHtml } from '../../article/textForReaders';
import { safeImageUrl } from '../../article/url';
import { addressOf } from '../addressOf';
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
import type { Place } from '../TreeReader';
import { isBlank } from '../textFrom';
import { heading } from '../withLevels';
import { ContentTreeMediaReader, idOf, placementOf, textual } from './ContentTreeMediaReader';

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

/** Types that only hold others. */
const transparent =
  /^(?:root|body|layout|layout-slot|scrolly-block|scrolly-section|scrolly-copy|list-item|timeline-event)$/;

/** Reads nodes of a content-tree. */
export class ContentTreeReader extends ContentTreeMediaReader {
  protected readonly inner = 'children';
  /** What nodes refer to by their positions. */
  #references: readonly unknown[] = [];

  /** The blocks of a tree, with what its nodes refer to. */
  body(value: unknown, path: string): Block[] {
    const found = treeIn(value);
    if (!found) return this.blocks(value, { path, depth: 0 });
    this.#references = listOf(found.references as readonly unknown[]);
    return this.blocks(found.tree, { path: path + found.path, depth: 0 });
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
        return this.picture(node, path);
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
        return this.embed(node.url, path);
      case 'tweet': {
        const id = stringOf(node.id);
        const words = textOfHtml(stringOf(node.html));
        const [embed] = this.embed(/^\d+$/.test(id) ? `https://x.com/i/status/${id}` : id, path);
        if (embed?.type === 'embed') return [{ ...embed, ...(words && { text: words }) }];
        return [...(embed ? [embed] : []), ...textual(words)];
      }
      case 'flourish':
        return this.flourish(node, path);
      case 'custom-code-component':
        return this.component(node, place);
      case 'clip-set':
        return this.clip(node, place);
      case 'video':
        return this.video(node, path);
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
        this.isNamed(path, 'a recommended story');
        return [];
      }
      const address = addressOf(url ?? this.contentUrl?.(stringOf(id)), this.options.base) ?? '';
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
