import type { Block, ListBlock, ListItem, RelatedLink, TableRow } from '../../article/Block';
import type { Correction, CorrectionKind } from '../../article/Correction';
import { isKeyOf, isRecord, listOf } from '../../article/guards';
import { readDate } from '../../article/readDate';
import type { Text } from '../../article/Text';
import { addAll } from '../addAll';
import { addressOf } from '../addressOf';
import { embedOf, linkParagraph } from '../embedOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { joined } from '../html/figures';
import { lines } from '../html/flatten';
import { given, paragraph } from '../html/HtmlReader';
import { textAndOthers } from '../pieces';
import { positiveIn } from '../sizeIn';
import { isBlank, textFrom } from '../textFrom';
import { heading } from '../withLevels';
import { AnsMediaReader } from './AnsMediaReader';

/** Reads the elements of ANS. */
export class AnsReader extends AnsMediaReader {
  /** The corrections that stand between the elements. */
  readonly corrections: Correction[] = [];

  /** Readers of elements by type. */
  readonly #readers: Readonly<Record<string, (node: Fields, path: string) => readonly Block[] | undefined>> = {
    text: (node, path) => this.#content(node, path),
    header: (node, path) => this.#header(node, path),
    blockquote: (node, path) => this.#quote(node, path),
    quote: (node, path) => this.#quote(node, path),
    list: (node, path) => this.#list(node, path),
    list_element: (node, path) => this.#list(node, path),
    divider: () => [{ type: 'divider' }],
    code: (node) => {
      const text = stringOf(node.content);
      return text.trim() === '' ? undefined : [{ type: 'code', text }];
    },
    image: (node, path) => this.image(node, path),
    gallery: (node, path) => this.gallery(node, path),
    video: (node, path) => this.media(node, path, 'video'),
    audio: (node, path) => this.media(node, path, 'audio'),
    table: (node, path) => this.#table(node, path),
    interstitial_link: (node, path) => this.#links([node], [path], {}),
    link_list: (node, path) => this.#linkList(node, path),
    raw_html: (node, path) => this.#content(node, path),
    oembed_response: (node, path) => this.#oembed(node, path),
    reference: (node, path) => this.#reference(node, path),
    correction: (node, path) => {
      addAll(this.corrections, this.correction(node, path));
      this.issue('changed', path, 'is a correction; it is among the corrections of the story.');
      return [];
    },
    numeric_rating: (node) => this.#rating(node),
    endorsement: (node, path) => {
      const blocks = this.html(node.endorsement, `${path}.endorsement`);
      return blocks.length === 0 ? undefined : blocks;
    },
    element_group: (node, path) => this.#group(node, path),
    content_zone: (node, path) => this.#group(node, path),
    story: (node, path) => this.#story(node, path),
  };

  protected override nameOf({ type }: Fields): string {
    return stringOf(type);
  }

  protected override namesOf({ type, subtype }: Fields): readonly string[] {
    return [stringOf(subtype), stringOf(type)].filter(Boolean);
  }

  protected override known(node: Fields, path: string): readonly Block[] | undefined {
    return isKeyOf(this.#readers, node.type) ? this.#readers[node.type]?.(node, path) : undefined;
  }

  protected override isKnown({ type }: Fields): boolean {
    return isKeyOf(this.#readers, type);
  }

  /** The words of an element of the publisher's own stand in what was configured for it. */
  protected override fieldsOfUnknown(node: Fields): Fields {
    const { embed, ...others } = node;
    const { config, url } = fieldsOf(embed);
    const { content, content_elements, items, caption, title } = others;
    const own = { content, content_elements, items, caption, title };
    const words = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
    const isCustom = isRecord(embed);
    const { data, ...configured } = fieldsOf(config);
    return isCustom
      ? { ...words, url: url ?? node.url, ...configured, ...(isRecord(data) ? data : { content: data }) }
      : withoutSystem(others);
  }

  /** The HTML that an element has as its content; undefined for one without it. */
  #content(node: Fields, path: string): readonly Block[] | undefined {
    if (typeof node.content !== 'string') return undefined;
    return this.html(node.content, `${path}.content`);
  }

  #header(node: Fields, path: string): readonly Block[] | undefined {
    if (typeof node.content !== 'string') return undefined;
    const { text, others } = this.text(node.content, `${path}.content`);
    const rank = positiveIn(node.level) ?? 2;
    return isBlank(text) ? others : [heading(text, Math.ceil(rank)), ...others];
  }

  #quote(node: Fields, path: string): readonly Block[] | undefined {
    const inside = [
      ...(this.#content(node, path) ?? []),
      ...this.blocks(node.content_elements, `${path}.content_elements`),
    ];
    const { citation } = node;
    const { text: attribution, others } = this.text(
      typeof citation === 'string' ? citation : fieldsOf(citation).content,
      `${path}.citation`,
    );
    if (inside.length === 0 && isBlank(attribution)) return undefined;
    const isPullQuote = /pull/i.test(stringOf(node.subtype));
    const only = inside.every((block) => block.type === 'paragraph');
    if (isPullQuote && only && inside.length > 0) {
      const text = lines(inside.map((block) => (block.type === 'paragraph' ? block.text : '')));
      return [{ type: 'pullQuote', text, ...given('attribution', attribution) }, ...others];
    }
    return [...quoted(inside, attribution), ...others];
  }

  #list(node: Fields, path: string): readonly Block[] | undefined {
    const items: (Text | ListItem)[] = [];
    const name = node.items === undefined ? 'content_elements' : 'items';
    for (const [index, item] of listOf(node[name] as readonly unknown[]).entries()) {
      const blocks = this.blocks(item, `${path}.${name}[${index}]`);
      const last = items.at(-1);
      // A list that stands between items belongs to the one before.
      if (fieldsOf(item).type === 'list' && last !== undefined) {
        items[items.length - 1] = withMore(last, blocks);
        continue;
      }
      const [first, ...others] = blocks;
      if (!first) continue;
      if (first.type !== 'paragraph') items.push({ body: blocks });
      else items.push(others.length === 0 ? first.text : { text: first.text, body: others });
    }
    if (items.length === 0) return undefined;
    const isOrdered = /^ordered|^numbered/i.test(stringOf(node.list_type));
    return [{ type: 'list', items, ...(isOrdered && { ordered: true }) } satisfies ListBlock];
  }

  #table(node: Fields, path: string): readonly Block[] | undefined {
    const others: Block[] = [];
    const rowOf = (value: unknown, at: string): TableRow[] => {
      const cells = listOf(value as readonly unknown[]).map((cell, index) => {
        const content = typeof cell === 'string' || typeof cell === 'number' ? cell : fieldsOf(cell).content;
        const read =
          content === undefined
            ? textAndOthers(this.blocks(cell, `${at}[${index}]`))
            : this.text(content, `${at}[${index}]`);
        addAll(others, read.others);
        return { text: read.text };
      });
      return cells.some(({ text }) => !isBlank(text)) ? [{ cells }] : [];
    };
    const head = rowOf(node.header, `${path}.header`);
    const rows = listOf(node.rows as readonly unknown[]).flatMap((row, index) => rowOf(row, `${path}.rows[${index}]`));
    if (head.length + rows.length === 0) return undefined;
    const { text: caption } = this.text(node.caption, `${path}.caption`);
    return [
      {
        type: 'table',
        ...given('caption', caption),
        ...(rows.length > 0 && head.length > 0 && { head }),
        rows: rows.length > 0 ? rows : head,
      },
      ...others,
    ];
  }

  #linkList(node: Fields, path: string): readonly Block[] | undefined {
    const items = listOf(node.items as readonly unknown[]).map(fieldsOf);
    const paths = items.map((_, index) => `${path}.items[${index}]`);
    const title = this.line(node.title, `${path}.title`) || this.basic(node.headlines, `${path}.headlines`);
    return this.#links(items, paths, {
      title,
      standfirst: (item) => {
        const { content, basic } = fieldsOf(item.description);
        return content ?? basic ?? item.description;
      },
    });
  }

  /** Links to other stories; undefined if there are none with words. */
  #links(
    items: readonly Fields[],
    paths: readonly string[],
    { title = '', standfirst }: { title?: string; standfirst?: (item: Fields) => unknown },
  ): readonly Block[] | undefined {
    const others: Block[] = [];
    const links = items.flatMap((item, index): RelatedLink[] => {
      const path = paths[index] ?? '';
      const { text: label, others: more } = this.text(item.content, `${path}.content`);
      addAll(others, more);
      const under = this.text(standfirst?.(item), `${path}.description`).text;
      const url = this.address(item.url, `${path}.url`);
      if (isBlank(label) && !url) return [];
      const picture = this.picture(fieldsOf(item.image), `${path}.image`);
      return [
        {
          url: url ?? '',
          label: isBlank(label) ? (url ?? '') : label,
          ...given('standfirst', under),
          ...(picture && { image: picture }),
        },
      ];
    });
    if (links.length === 0) return title || others.length > 0 ? [...paragraph(title), ...others] : undefined;
    return [{ type: 'relatedLinks', kind: 'readMore', ...given('title', title), links }, ...others];
  }

  /** Links to stories that came with the story. */
  related(stories: unknown, path: string): readonly Block[] {
    const all = listOf(stories as readonly unknown[]);
    const links = all.flatMap((value, index) => {
      const story = fieldsOf(value);
      const url = addressOf(story.canonical_url ?? story.website_url, this.base);
      const label = this.basic(story.headlines, `${path}[${index}].headlines`);
      if (label && url) return [{ url, label } satisfies RelatedLink];
      this.issue('left-out', `${path}[${index}]`, 'names a story without a headline and an address; it is left out.');
      return [];
    });
    return links.length === 0 ? [] : [{ type: 'relatedLinks', links }];
  }

  #story(node: Fields, path: string): readonly Block[] | undefined {
    const label = this.basic(node.headlines, `${path}.headlines`);
    const standfirst = this.basic(node.description, `${path}.description`);
    const content = this.blocks(node.content_elements, `${path}.content_elements`);
    const url = addressOf(node.canonical_url ?? node.website_url, this.base);
    if (label && url && content.length === 0)
      return [{ type: 'relatedLinks', links: [{ url, label, ...given('standfirst', standfirst) }] }];
    const words = [...(label ? [heading(label, 2)] : []), ...paragraph(standfirst), ...content];
    return words.length > 0 ? words : undefined;
  }

  #oembed(node: Fields, path: string): readonly Block[] | undefined {
    const raw = fieldsOf(node.raw_oembed);
    const at = `${path}.raw_oembed`;
    const inHtml = this.html(raw.html, `${at}.html`);
    const title = this.line(raw.title, `${at}.title`);
    if (typeof raw.description === 'string' && raw.description.trim() !== '')
      this.issue('left-out', `${at}.description`, 'is what the provider says about it, which is not shown.');
    const index = inHtml.findIndex(({ type }) => /^(?:embed|video|audio)$/.test(type));
    const player = inHtml[index];
    const page = this.address(raw.url ?? raw._id ?? fieldsOf(node.referent).id, `${at}.url`);
    const known = page && embedOf(page, this.walk);
    if (player?.type === 'embed' || player?.type === 'video' || player?.type === 'audio')
      return inHtml.with(index, { ...player, ...(!player.title && given('title', title)) });
    if (known) return [{ ...known, ...given('title', title) }, ...inHtml];
    if (inHtml.length > 0) return [...paragraph(title), ...inHtml];
    if (!page || !URL.canParse(page)) return undefined;
    this.issue('unknown', path, 'shows a page of a host that is not among those in `embeds`; a link to it is shown.');
    return [linkParagraph(page, title)];
  }

  #reference(node: Fields, path: string): readonly Block[] {
    const { provider, id, type } = fieldsOf(node.referent);
    const address = addressOf(id, undefined);
    const known = address && embedOf(address, this.walk);
    if (known) return [known];
    const isPage = address !== undefined && URL.canParse(address) && /^https?:/.test(address);
    const names = [type, id, provider].filter((name): name is string => typeof name === 'string' && name !== '');
    const fate = isPage ? 'a link to it is shown' : 'it is left out';
    this.issue(
      isPage ? 'unknown' : 'left-out',
      path,
      `refers to what the story does not have (${names.join(', ')}); ${fate}. Resolve references before the story is read.`,
    );
    return isPage ? [linkParagraph(address, '')] : [];
  }

  #group(node: Fields, path: string): readonly Block[] | undefined {
    const title = this.basic(node.headlines, `${path}.headlines`) || this.line(node.title, `${path}.title`);
    const content = this.blocks(node.content_elements, `${path}.content_elements`);
    if (title === '' && content.length === 0) return undefined;
    return [...(title ? [heading(title, 3)] : []), ...joined(content)];
  }

  #rating({ numeric_rating: rating, max, units }: Fields): readonly Block[] | undefined {
    if (typeof rating !== 'number') return undefined;
    const words = [typeof max === 'number' ? `${rating}/${max}` : `${rating}`, stringOf(units).trim()];
    return paragraph(words.filter(Boolean).join(' '));
  }

  /** Corrections that elements or strings tell of. */
  correction(value: unknown, path: string): Correction[] {
    const fields = fieldsOf(value);
    const own = typeof value === 'string' ? value : (fields.text ?? fields.content);
    const { text, others } = this.text(own, path);
    if (isBlank(text)) return [];
    if (others.length > 0)
      this.issue('left-out', path, 'is a correction with more than text, of which the text is shown.');
    const type = stringOf(fields.correction_type).toLowerCase();
    const kind = kinds[type] ?? 'correction';
    if (kinds[type] === undefined && type !== '')
      this.issue('guessed', path, `is of the type ${JSON.stringify(type)}; it is shown as a correction.`);
    const at = readDate(fields.created_date ?? fields.date ?? fieldsOf(fields.additional_properties).date);
    return [{ kind, ...(at && { at }), text }];
  }
}

const kinds: Readonly<Record<string, CorrectionKind | undefined>> = {
  correction: 'correction',
  clarification: 'clarification',
  update: 'update',
};

/** Fields of an element that the system keeps for itself. */
const system =
  /^(?:_id|additional_properties|auth|block_properties|channels|content_restrictions|contributors|created_date|geo|last_updated_date|licensable|owner|planning|publishing|referent|revision|source|status|syndication|taxonomy|version|websites)$/;

function withoutSystem(node: Fields): Fields {
  return Object.fromEntries(Object.entries(node).filter(([name]) => !system.test(name)));
}

/** Quotes of paragraphs, and what stands between them. The last one has the attribution. */
function quoted(inside: readonly Block[], attribution: Text): readonly Block[] {
  const blocks: Block[] = [];
  for (const block of inside) {
    const last = blocks.at(-1);
    if (block.type !== 'paragraph') blocks.push(block);
    else if (last?.type === 'quote' && !last.attribution)
      blocks[blocks.length - 1] = { ...last, paragraphs: [...last.paragraphs, block.text] };
    else blocks.push({ type: 'quote', paragraphs: [block.text] });
  }
  const last = blocks.at(-1);
  if (isBlank(attribution)) return blocks;
  if (last?.type !== 'quote' || last.attribution) return [...blocks, ...paragraph(attribution)];
  return blocks.with(-1, { ...last, attribution });
}

/** An item of a list with more blocks under it. */
function withMore(item: Text | ListItem, more: readonly Block[]): ListItem {
  if (typeof item === 'string' || Array.isArray(item)) return { text: textFrom([item].flat()), body: more };
  const { text, body = [] } = item as ListItem;
  return { ...(text !== undefined && { text }), body: [...body, ...more] };
}
