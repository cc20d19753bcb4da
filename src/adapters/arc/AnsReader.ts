import type {
  Block,
  FigureBlock,
  ListBlock,
  ListItem,
  MediaSource,
  MediaTrack,
  RelatedLink,
  TableRow,
} from '../../article/Block';
import type { Correction, CorrectionKind } from '../../article/Correction';
import { isKeyOf, isRecord, listOf } from '../../article/guards';
import type { FocalPoint, Image } from '../../article/Image';
import { plainText } from '../../article/plainText';
import { readDate } from '../../article/readDate';
import type { Text } from '../../article/Text';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { addressOf } from '../addressOf';
import { embedOf, linkParagraph } from '../embedOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { joined } from '../html/figures';
import { lines } from '../html/flatten';
import { HtmlNodeReader } from '../html/HtmlNodeReader';
import { given, paragraph } from '../html/HtmlReader';
import { textAndOthers } from '../pieces';
import { positiveIn, sizeIn } from '../sizeIn';
import { isBlank, textFrom } from '../textFrom';
import { heading } from '../withLevels';
import { folded } from '../withQuotes';
import type { AnsElement } from './Ans';

/** Reads the elements of ANS. */
export class AnsReader extends HtmlNodeReader<AnsElement> {
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
    image: (node, path) => this.#image(node, path),
    gallery: (node, path) => this.#gallery(node, path),
    video: (node, path) => this.#media(node, path, 'video'),
    audio: (node, path) => this.#media(node, path, 'audio'),
    table: (node, path) => this.#table(node, path),
    interstitial_link: (node, path) => this.#links([node], [path], {}),
    link_list: (node, path) => this.#linkList(node, path),
    raw_html: (node, path) => this.#content(node, path),
    oembed_response: (node, path) => this.#oembed(node, path),
    reference: (node, path) => this.#reference(node, path),
    correction: (node, path) => {
      this.corrections.push(...this.correction(node, path));
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

  /** A text that is a string, or one under `basic`. */
  basic(value: unknown, path: string): string {
    const texts = fieldsOf(value);
    if (typeof value === 'string') return this.line(value, path);
    const [name, text] =
      Object.entries({ basic: texts.basic, ...texts }).find(([, one]) => typeof one === 'string' && one.trim()) ?? [];
    return this.line(text, `${path}.${name}`);
  }

  /** The names of people or organizations. */
  names(value: unknown): string[] {
    return listOf(value as readonly unknown[]).flatMap((one) => {
      const { name, byline, additional_properties } = fieldsOf(one);
      const original = fieldsOf(fieldsOf(additional_properties).original);
      const found = [typeof one === 'string' ? one : undefined, name, byline, original.byline, original.name].find(
        (text): text is string => typeof text === 'string' && text.trim() !== '',
      );
      return found ? [found.trim()] : [];
    });
  }

  /** Who made a picture, as one text. */
  #credit(node: Fields): string {
    const own = { ...fieldsOf(node.credits), ...fieldsOf(node.vanity_credits) };
    const names = Object.entries(own).flatMap(([, people]) => this.names(people));
    if (names.length > 0) return [...new Set(names)].join(' / ');
    return stringOf(node.copyright).trim();
  }

  picture(node: Fields, path: string): Image | undefined {
    const url = this.address(node.url, `${path}.url`, safeImageUrl);
    if (url === undefined) return undefined;
    const alt = node.alt_text;
    const image: Image = {
      url,
      ...(typeof alt === 'string' && { alt: this.line(alt, `${path}.alt_text`) }),
      ...sizeIn(node),
    };
    return image;
  }

  #image(node: Fields, path: string): readonly Block[] {
    const image = this.picture(node, path);
    const { text: caption, others } = this.#caption(node, path);
    const credit = this.#credit(node);
    if (!image) {
      const alt = this.line(node.alt_text, `${path}.alt_text`);
      this.issue('left-out', path, 'is a picture without an address that can be loaded; its words are kept.');
      return [...[alt, caption, credit].flatMap(paragraph), ...others];
    }
    this.walk.report.reportLacks(image, path);
    const focus = focusOf(node.focal_point, image);
    const figure: FigureBlock = {
      type: 'figure',
      image,
      ...given('caption', caption),
      ...given('credit', credit),
      ...(focus && { focus }),
    };
    return [figure, ...others];
  }

  /** The caption of a picture, and under it the subtitle, unless the caption has its words. */
  #caption(node: Fields, path: string): { text: Text; others: readonly Block[] } {
    const { text, others } = this.text(node.caption, `${path}.caption`);
    const subtitle = this.line(node.subtitle, `${path}.subtitle`);
    return folded(plainText(text)).includes(folded(subtitle))
      ? { text, others }
      : { text: lines([text, subtitle]), others };
  }

  #gallery(node: Fields, path: string): readonly Block[] {
    const content = this.blocks(node.content_elements, `${path}.content_elements`);
    const title = this.basic(node.headlines, `${path}.headlines`);
    const { text: caption, others } = this.text(
      fieldsOf(node.description).basic ?? node.description ?? node.caption,
      `${path}.description`,
    );
    const figures = content.filter((block) => block.type === 'figure');
    if (figures.length === 0) return [...[title, caption].flatMap(paragraph), ...content, ...others];
    const rest = content.filter((block) => block.type !== 'figure');
    const pictures = figures.map(({ type, ...picture }) => picture);
    const credit = this.#credit(node);
    return [
      {
        type: 'gallery',
        pictures,
        ...given('title', title),
        ...given('caption', caption),
        ...given('credit', credit),
      },
      ...rest,
      ...others,
    ];
  }

  #media(node: Fields, path: string, type: 'video' | 'audio'): readonly Block[] {
    const sources = this.streams(node, path);
    const title = this.basic(node.headlines, `${path}.headlines`) || this.line(node.title, `${path}.title`);
    const described = node.caption ?? fieldsOf(node.description).basic ?? node.description;
    const { text: caption, others } = this.text(described, `${path}.${node.caption ? 'caption' : 'description'}`);
    const embedded = sources.length === 0 ? this.html(node.embed_html ?? node.html, `${path}.embed_html`) : [];
    const page = addressOf(node.canonical_url ?? node.url, this.base);
    const credit = this.#credit(node);
    const transcript = this.html(node.transcript, `${path}.transcript`);
    const [player] = embedded;
    const said = {
      ...given('title', title),
      ...given('caption', caption),
      ...given('credit', credit),
      ...(transcript.length > 0 && { transcript }),
    };
    if (player?.type === type) return [{ ...player, ...said }, ...embedded.slice(1), ...others];
    if (sources.length === 0 && !page) {
      this.issue('missing', path, 'has no file or page that plays it; its words are kept.');
      return [...[title, caption, credit].flatMap(paragraph), ...embedded, ...transcript, ...others];
    }
    const still = fieldsOf(node.promo_image ?? fieldsOf(node.promo_items).basic);
    const image = this.picture(still, `${path}.promo_image`);
    const milliseconds = positiveIn(node.duration);
    const shared = {
      ...(sources.length > 0 && { sources }),
      ...(page && { url: page }),
      ...(milliseconds && { duration: milliseconds / 1000 }),
      ...said,
    };
    if (type === 'audio') return [{ type, ...shared, ...(image && { image }) }, ...embedded, ...others];
    const tracks = this.#tracks(node.subtitles, `${path}.subtitles`);
    return [
      { type, ...shared, ...(image && { poster: image }), ...(tracks.length > 0 && { tracks }) },
      ...embedded,
      ...others,
    ];
  }

  /** The files of a film or recording: those that browsers play first, and of these the largest. */
  streams(node: Fields, path: string): MediaSource[] {
    const streams = listOf(node.streams as readonly unknown[]).map(fieldsOf);
    const found = streams.flatMap((stream, index): (MediaSource & { weight: number })[] => {
      const url = this.address(stream.url, `${path}.streams[${index}].url`, safeMediaUrl);
      if (url === undefined) return [];
      const isList = /\.m3u8(?:[?#]|$)/.test(url);
      const [width, bitrate] = [positiveIn(stream.width), positiveIn(stream.bitrate)];
      const kind = stringOf(stream.stream_type).toLowerCase();
      const type = isList ? 'application/vnd.apple.mpegurl' : mediaTypes[kind];
      const weight = (isList || kind === 'ts' ? 0 : 1e9) + (width ?? 0) * 1000;
      return [
        {
          url,
          ...(type && { type }),
          ...(width && { width }),
          weight: weight + (bitrate ?? 0) / 1000,
        },
      ];
    });
    return found.sort((one, other) => other.weight - one.weight).map(({ weight, ...source }) => source);
  }

  #tracks(subtitles: unknown, path: string): MediaTrack[] {
    return listOf(fieldsOf(subtitles).urls as readonly unknown[]).flatMap((given, index) => {
      const { format, url: address } = fieldsOf(given);
      if (!/^web_?vtt$/i.test(stringOf(format))) return [];
      const url = this.address(address, `${path}.urls[${index}].url`, safeMediaUrl);
      return url === undefined ? [] : [{ url, kind: 'captions' as const }];
    });
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
        others.push(...read.others);
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
      others.push(...more);
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

const mediaTypes: Readonly<Record<string, string | undefined>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  ogg: 'video/ogg',
  mp3: 'audio/mpeg',
  mpeg: 'audio/mpeg',
  aac: 'audio/aac',
};

/** Fields of an element that the system keeps for itself. */
const system =
  /^(?:_id|additional_properties|auth|block_properties|channels|content_restrictions|contributors|created_date|geo|last_updated_date|licensable|owner|planning|publishing|referent|revision|source|status|syndication|taxonomy|version|websites)$/;

function withoutSystem(node: Fields): Fields {
  return Object.fromEntries(Object.entries(node).filter(([name]) => !system.test(name)));
}

/** The point of interest of a picture, which ANS has in pixels. */
function focusOf(value: unknown, { width, height }: Image): FocalPoint | undefined {
  const { x, y } = fieldsOf(value);
  if (!width || !height || typeof x !== 'number' || typeof y !== 'number') return undefined;
  const focus = { x: x / width, y: y / height };
  return Object.values(focus).every((share) => share >= 0 && share <= 1) ? focus : undefined;
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
