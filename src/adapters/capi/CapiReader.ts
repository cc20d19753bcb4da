import type {
  Block,
  EmbedBlock,
  FigureBlock,
  LiveUpdateBlock,
  Placement,
  QuestionItem,
  TimelineEvent,
  VideoBlock,
} from '../../article/Block';
import { isKeyOf, listOf } from '../../article/guards';
import type { Image, ImageSource } from '../../article/Image';
import { readDate } from '../../article/readDate';
import type { Text } from '../../article/Text';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { embedOf, linkParagraph } from '../embedOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { embedText } from '../html/embedText';
import { lines } from '../html/flatten';
import { HtmlNodeReader } from '../html/HtmlNodeReader';
import { given, paragraph } from '../html/HtmlReader';
import { imageOfFiles } from '../imageOfFiles';
import { positiveIn, sizeIn } from '../sizeIn';
import { isBlank } from '../textFrom';
import { heading } from '../withLevels';
import type { CapiElement } from './Capi';

type Read = (node: Fields, path: string) => readonly Block[] | undefined;

const placements: Readonly<Record<string, Placement | undefined>> = {
  showcase: 'wide',
  immersive: 'full',
  supporting: 'margin',
  thumbnail: 'margin',
  halfWidth: 'half',
};

/** Reads the elements of the Content API, and of the rendering model that is made of it. */
export class CapiReader extends HtmlNodeReader<CapiElement> {
  /** Readers of elements, by their names in the rendering model without `BlockElement`. */
  readonly #readers: Readonly<Record<string, Read>> = {
    Text: (node, path) => this.#html(node, path),
    Highlight: (node, path) => this.#html(node, path),
    Disclaimer: (node, path) => this.#html(node, path),
    ItemLink: (node, path) => this.#html(node, path),
    Table: (node, path) => this.#html(node, path),
    Subheading: (node, path) => this.#heading(node, path, 2),
    NumberedTitle: (node, path) => this.#heading(node, path, 2),
    Divider: () => [{ type: 'divider' }],
    Pullquote: (node, path) => this.#pullQuote(node, path),
    Blockquote: (node, path) => this.#quote(node, path),
    Code: (node, path) => this.#code(node, path),
    Image: (node, path) => this.#image(node, path),
    Cartoon: (node, path) => this.#image(node, path),
    MultiImage: (node, path) => this.#gallery(node, path),
    Caption: (node, path) => this.html(node.captionText, `${path}.captionText`),
    RichLink: (node, path) => this.#link(node, path),
    Link: (node, path) => this.#link(node, path),
    Youtube: (node, path) => this.#youtube(node, path),
    MediaAtom: (node, path) => this.#film(node, path, node.assets),
    GuVideo: (node, path) => this.#film(node, path, node.assets),
    Video: (node, path) => this.#embed(node, path),
    Audio: (node, path) => this.#audio(node, path),
    AudioAtom: (node, path) => this.#audio(node, path),
    Document: (node, path) => this.#document(node, path),
    QA: (node, path) => this.#box(node, path, 'question'),
    QAndA: (node, path) => this.#box(node, path, 'question'),
    Guide: (node, path) => this.#box(node, path, 'guide'),
    GuideAtom: (node, path) => this.#box(node, path, 'guide'),
    Profile: (node, path) => this.#box(node, path, 'profile'),
    ProfileAtom: (node, path) => this.#box(node, path, 'profile'),
    Explainer: (node, path) => this.#box(node, path, 'facts'),
    ExplainerAtom: (node, path) => this.#box(node, path, 'facts'),
    Timeline: (node, path) => this.#timeline(node, path) ?? this.#sections(node, path),
    TimelineAtom: (node, path) => this.#timeline(node, path),
    DCRTimeline: (node, path) => this.#timeline(node, path),
    DCRSectionedTimeline: (node, path) => this.#sections(node, path),
    KeyTakeaways: (node, path) => this.#titled(node.keyTakeaways, `${path}.keyTakeaways`),
    MiniProfiles: (node, path) => this.#titled(node.miniProfiles, `${path}.miniProfiles`),
    MultiByline: (node, path) => this.#titled(node.multiBylines, `${path}.multiBylines`),
    List: (node, path) => [
      ...paragraph(this.line(node.title, `${path}.title`)),
      ...(this.#titled(node.items, `${path}.items`) ?? []),
    ],
    QAndAExplainer: (node, path) => this.#questions(node, path),
    StarRating: ({ rating }) => starsOf(rating),
    NewsletterSignup: (node, path) => this.#slot(node, path, 'newsletter'),
    EmailSignUp: (node, path) => this.#slot(node, path, 'newsletter'),
    Callout: (node, path) => this.#slot(node, path, 'form'),
    ReporterCallout: (node, path) => this.#slot(node, path, 'form'),
    Form: (node, path) => this.#slot(node, path, 'form'),
    Comment: (node, path) => this.#comment(node, path),
    AdPlaceholder: (_, path) => {
      this.issue('left-out', path, 'is a place for an advertisement; it is left out.');
      return [];
    },
    ...Object.fromEntries(
      [
        ...['Tweet', 'Instagram', 'Embed', 'Interactive', 'InteractiveAtom', 'Map', 'Vine', 'Witness', 'Soundcloud'],
        ...['Spotify', 'VideoYoutube', 'VideoVimeo', 'VideoFacebook', 'Facebook', 'TikTok', 'Chart', 'ChartAtom'],
      ].map((name): [string, Read] => [name, (node, path) => this.#embed(node, path)]),
    ),
  };

  protected override nameOf(node: Fields): string {
    return stringOf(node._type) || stringOf(node.type);
  }

  protected override namesOf({ _type, type }: Fields): readonly string[] {
    const [full, short] = [stringOf(_type), stringOf(type)];
    return [full, full.replace(/^.*\./, ''), short].filter(Boolean);
  }

  protected override known(node: Fields, path: string): readonly Block[] | undefined {
    const kind = kindOf(node);
    const fields = flat(node);
    const blocks = isKeyOf(this.#readers, kind) ? this.#readers[kind]?.(fields, path) : undefined;
    if (blocks || kind !== '' || !Array.isArray(node.elements)) return blocks;
    return [...paragraph(this.line(node.title, `${path}.title`)), ...this.blocks(node.elements, `${path}.elements`)];
  }

  protected override isKnown(node: Fields): boolean {
    return isKeyOf(this.#readers, kindOf(node));
  }

  /** An element of the Content API has its words in a field that is named like it. */
  protected override fieldsOfUnknown(node: Fields): Fields {
    return Object.fromEntries(Object.entries(flat(node)).filter(([name]) => !system.test(name)));
  }

  #html(node: Fields, path: string): readonly Block[] | undefined {
    return typeof node.html === 'string' ? this.html(node.html, `${path}.html`) : undefined;
  }

  #heading(node: Fields, path: string, rank: number): readonly Block[] | undefined {
    if (typeof node.html !== 'string') return undefined;
    const blocks = this.html(node.html, `${path}.html`);
    return blocks.map((block) => (block.type === 'paragraph' ? heading(block.text, rank) : block));
  }

  #pullQuote(node: Fields, path: string): readonly Block[] | undefined {
    const { text, others } = this.text(node.html, `${path}.html`);
    if (isBlank(text)) return undefined;
    const { text: attribution } = this.text(node.attribution, `${path}.attribution`);
    const inMargin = placements[stringOf(node.role)] === 'margin';
    return [
      { type: 'pullQuote', text, ...given('attribution', attribution), ...(inMargin && { placement: 'margin' }) },
      ...others,
    ];
  }

  #quote(node: Fields, path: string): readonly Block[] | undefined {
    const blocks = this.#html(node, path);
    const { text: attribution } = this.text(node.attribution, `${path}.attribution`);
    if (!blocks || blocks.length === 0) return undefined;
    const quoted = blocks.map(
      (block): Block => (block.type === 'paragraph' ? { type: 'quote', paragraphs: [block.text] } : block),
    );
    const last = quoted.at(-1);
    if (isBlank(attribution)) return quoted;
    if (last?.type !== 'quote' || last.attribution) return [...quoted, ...paragraph(attribution)];
    return quoted.with(-1, { ...last, attribution });
  }

  #code(node: Fields, path: string): readonly Block[] | undefined {
    const html = stringOf(node.html);
    const [block, ...others] = this.html(
      /<pre[\s>]/i.test(html) ? html : `<pre><code>${html}</code></pre>`,
      `${path}.html`,
    );
    const language = stringOf(node.language).trim();
    if (block?.type !== 'code') return undefined;
    const { kind, ...code } = block;
    return [{ ...code, ...(language && { language }) }, ...others];
  }

  /** The picture in files of several widths, which both models have in other fields. */
  imageIn(node: Fields, path: string): Image | undefined {
    const media = fieldsOf(node.media ?? node.imageMedia);
    const variant = fieldsOf(listOf(node.variants as readonly unknown[]).at(-1));
    const given = media.allImages ?? variant.images ?? node.assets ?? node.posterImage ?? node.images;
    const files = listOf(given as readonly unknown[]).flatMap((one, index): ImageSource[] => {
      const file = fieldsOf(one);
      const { width, height } = {
        ...sizeIn(file),
        ...sizeIn(fieldsOf(file.typeData)),
        ...sizeIn(fieldsOf(file.fields)),
      };
      const type = stringOf(file.mimeType);
      if (type !== '' && !type.startsWith('image/')) return [];
      const url = this.address(file.url ?? file.file, `${path}.files[${index}]`, safeImageUrl);
      return url === undefined ? [] : [{ url, width: width ?? 0, ...(height && { height }), ...(type && { type }) }];
    });
    const image = imageOfFiles(files);
    if (image) return image;
    const url = this.address(node.overrideImage ?? node.img ?? node.image, `${path}.image`, safeImageUrl);
    return url === undefined ? undefined : { url };
  }

  /** What is said about media, in the fields of both models. */
  #said(node: Fields, path: string): { caption: Text; credit: Text; others: readonly Block[] } {
    const data = fieldsOf(node.data);
    const [caption, credit] = [node.caption ?? data.caption, node.credit ?? data.credit];
    const read = this.text(caption, `${path}.caption`);
    const source = this.text(credit, `${path}.credit`);
    return { caption: read.text, credit: source.text, others: [...read.others, ...source.others] };
  }

  #image(node: Fields, path: string): readonly Block[] | undefined {
    const image = this.imageIn(node, path);
    const { caption, credit, others } = this.#said(node, path);
    const given_ = node.alt ?? fieldsOf(node.data).alt;
    const alt = typeof given_ === 'string' ? this.line(given_, `${path}.alt`) : undefined;
    if (!image) {
      this.issue('left-out', path, 'is a picture without a file that can be loaded; its words are kept.');
      return [...paragraph(alt ?? ''), ...paragraph(caption), ...paragraph(credit), ...others];
    }
    const whole: Image = { ...image, ...(alt !== undefined && { alt }) };
    this.walk.report.reportLacks(whole, path);
    const figure: FigureBlock = {
      type: 'figure',
      image: whole,
      ...given('caption', caption),
      ...given('credit', credit),
      ...placementOf(node),
    };
    return [figure, ...others];
  }

  #gallery(node: Fields, path: string): readonly Block[] | undefined {
    const content = this.blocks(node.images, `${path}.images`);
    const { caption, others } = this.#said(node, path);
    const pictures = content.flatMap((block) => {
      if (block.type !== 'figure') return [];
      const { type, ...picture } = block;
      return [picture];
    });
    if (pictures.length === 0) return undefined;
    const rest = content.filter(({ type }) => type !== 'figure');
    return [{ type: 'gallery', pictures, ...given('caption', caption) }, ...rest, ...others];
  }

  #link(node: Fields, path: string): readonly Block[] | undefined {
    const label = [node.text, node.linkText, node.label].find((text) => typeof text === 'string' && text.trim() !== '');
    const { text } = this.text(label, `${path}.text`);
    const url = this.address(node.url ?? node.originalUrl, `${path}.url`);
    if (isBlank(text) && !url) return undefined;
    const title = this.line(node.prefix ?? node.linkPrefix, `${path}.prefix`).replace(/\s*:$/, '');
    const links = [{ url: url ?? '', label: isBlank(text) ? (url ?? '') : text }];
    return [{ type: 'relatedLinks', kind: 'readMore', ...given('title', title), links }];
  }

  #youtube(node: Fields, path: string): readonly Block[] | undefined {
    const id = stringOf(node.assetId);
    const film = /^[\w-]{6,}$/.test(id) ? embedOf(`https://www.youtube.com/watch?v=${id}`, this.walk) : undefined;
    const title = this.line(node.mediaTitle ?? node.title, `${path}.mediaTitle`);
    if (film?.type !== 'video')
      return this.#embed({ ...node, url: id && `https://www.youtube.com/watch?v=${id}`, title }, path);
    return [{ ...film, ...given('title', title), ...this.#ofFilm(node, path) }];
  }

  /** The length and the still of a film. */
  #ofFilm(node: Fields, path: string): Pick<VideoBlock, 'duration' | 'poster'> {
    const duration = positiveIn(node.duration);
    const still = this.imageIn({ ...node, assets: undefined }, path);
    const alt = this.line(node.altText, `${path}.altText`);
    return { ...(duration && { duration }), ...(still && { poster: { ...still, alt } }) };
  }

  #film(node: Fields, path: string, assets: unknown): readonly Block[] | undefined {
    const sources = listOf(assets as readonly unknown[]).flatMap((one, index) => {
      const { url: address, file, mimeType } = fieldsOf(one);
      const type = stringOf(mimeType);
      if (!/^(?:video\/|application\/(?:x-mpegurl|vnd\.apple\.mpegurl))/i.test(type)) return [];
      const url = this.address(address ?? file, `${path}.assets[${index}]`, safeMediaUrl);
      return url === undefined ? [] : [{ url, type }];
    });
    if (sources.length === 0) return this.#embed(node, path);
    const { caption, credit, others } = this.#said(node, path);
    const title = this.line(node.title, `${path}.title`);
    const film: VideoBlock = {
      type: 'video',
      sources,
      ...given('title', title),
      ...given('caption', caption),
      ...given('credit', credit),
      ...this.#ofFilm(node, path),
      ...placementOf(node),
    };
    return [film, ...others];
  }

  #audio(node: Fields, path: string): readonly Block[] | undefined {
    const files = listOf(node.assets as readonly unknown[]).map(fieldsOf);
    const file = files.find(({ mimeType }) => !/^image\//.test(stringOf(mimeType))) ?? {};
    const url = this.address(node.trackUrl ?? file.url ?? file.file, `${path}.trackUrl`, safeMediaUrl);
    if (url === undefined) return this.#embed(node, path);
    const { caption, others } = this.#said(node, path);
    const [title, series] = [this.line(node.title, `${path}.title`), this.line(node.kicker, `${path}.kicker`)];
    const duration = positiveIn(node.duration);
    const cover = this.address(node.coverUrl, `${path}.coverUrl`, safeImageUrl);
    return [
      {
        type: 'audio',
        sources: [{ url }],
        ...given('title', title),
        ...(series && { series }),
        ...given('caption', caption),
        ...(duration && { duration }),
        ...(cover && { image: { url: cover, alt: '' } }),
      },
      ...others,
    ];
  }

  /** Something of another site: what its HTML has, or else what is at its address. */
  #embed(node: Fields, path: string): readonly Block[] | undefined {
    const { caption, credit, others } = this.#said(node, path);
    const title = this.line(node.title, `${path}.title`);
    const inHtml = this.html(node.html, `${path}.html`);
    const said = {
      ...given('title', title),
      ...given('caption', caption),
      ...given('credit', credit),
      ...placementOf(node),
    };
    const index = inHtml.findIndex(isEmbedded);
    const found = inHtml[index];
    if (found && isEmbedded(found)) return [...inHtml.with(index, { ...found, ...said }), ...others];
    const names = ['url', 'originalUrl', 'embedUrl', 'iframeUrl'] as const;
    const name = names.find((one) => typeof node[one] === 'string' && node[one] !== '');
    const address = name && this.address(node[name], `${path}.${name}`);
    const framed = this.address(node.iframeUrl ?? node.embedUrl, `${path}.embedUrl`);
    const label = title || this.line(node.alt, `${path}.alt`);
    const options = { ...this.walk, title: label, ...sizeIn(node) };
    const known =
      (address ? embedOf(address, options) : undefined) ??
      (framed ? embedOf(framed, { ...options, isFrame: true }) : undefined);
    const rest = [...inHtml, ...others];
    if (known?.type === 'embed') {
      const { text, others: more } = embedText(inHtml);
      return [{ ...known, ...given('text', text), ...said }, ...more, ...others];
    }
    if (known) return [{ ...known, ...said }, ...rest];
    const link = linkIn(inHtml);
    if (link && label) return [linkParagraph(link, label), ...paragraph(lines([caption, credit])), ...others];
    const words = lines([title, caption, credit]);
    if (!address) return rest.length > 0 ? [...paragraph(words), ...rest] : undefined;
    // What has words of its own needs no link to the page that drew them.
    if (inHtml.length > 0) return [...paragraph(words), ...rest];
    this.issue('unknown', path, 'shows a page of a host that is not among those in `embeds`; a link to it is shown.');
    return [linkParagraph(address, label), ...paragraph(lines([caption, credit])), ...others];
  }

  #document(node: Fields, path: string): readonly Block[] | undefined {
    const url = this.address(node.embedUrl ?? node.url, `${path}.embedUrl`);
    const title = this.text(node.title, `${path}.title`).text;
    return url && !isBlank(title) ? [{ type: 'document', url, title }] : this.#embed(node, path);
  }

  #box(node: Fields, path: string, kind: 'facts' | 'question' | 'guide' | 'profile'): readonly Block[] | undefined {
    const title = this.text(node.title, `${path}.title`).text;
    const label = this.line(node.label, `${path}.label`);
    const body = [...this.html(node.html ?? node.body, `${path}.html`)];
    if (isBlank(title) && body.length === 0) return undefined;
    const image = this.imageIn(node, path);
    const { credit } = this.#said(node, path);
    return [
      ...paragraph(label),
      {
        type: 'factBox',
        kind,
        ...given('title', title),
        body: [...body, ...paragraph(credit)],
        ...(image && { image: { ...image, alt: '' } }),
        open: false,
      },
    ];
  }

  #timeline(node: Fields, path: string): readonly Block[] | undefined {
    const events = listOf(node.events as readonly unknown[]).flatMap((one, index): TimelineEvent[] => {
      const event = fieldsOf(one);
      const at = `${path}.events[${index}]`;
      const date = readDate(event.date);
      const label = [event.label, date ? undefined : event.date]
        .flatMap((words) => this.line(words, `${at}.date`) || [])
        .join(' ');
      const title = this.text(event.title, `${at}.title`).text;
      const body = [...this.blocks(event.main, `${at}.main`), ...this.blocks(event.body, `${at}.body`)];
      const until = this.line(event.toDate, `${at}.toDate`);
      const words = [label, until].filter(Boolean).join(' – ');
      const isGiven = date !== undefined || words !== '' || !isBlank(title) || body.length > 0;
      return isGiven
        ? [
            {
              ...(date && { at: date }),
              ...(words && { label: words }),
              ...given('title', title),
              ...(body.length > 0 && { body }),
            },
          ]
        : [];
    });
    const title = this.text(node.title, `${path}.title`).text;
    const description = this.html(node.description, `${path}.description`);
    if (events.length === 0) return undefined;
    return [...description, { type: 'timeline', ...given('title', title), events }];
  }

  #sections(node: Fields, path: string): readonly Block[] | undefined {
    const sections = listOf(node.sections as readonly unknown[]).map(fieldsOf);
    if (sections.length === 0) return undefined;
    return [
      ...paragraph(this.line(node.title, `${path}.title`)),
      ...sections.flatMap((section, index) => this.#timeline(section, `${path}.sections[${index}]`) ?? []),
    ];
  }

  /** Parts of a story with a title each, as headings and what follows them. */
  #titled(parts: unknown, path: string): readonly Block[] | undefined {
    const all = listOf(parts as readonly unknown[]).map(fieldsOf);
    if (all.length === 0) return undefined;
    return all.flatMap((part, index): readonly Block[] => {
      const at = `${path}[${index}]`;
      const title = this.text(part.title, `${at}.title`).text;
      return [
        ...(isBlank(title) ? [] : [heading(title, 2)]),
        ...this.html(part.byline, `${at}.byline`),
        ...this.html(part.bio, `${at}.bio`),
        ...this.blocks(part.body ?? part.elements, `${at}.${part.body === undefined ? 'elements' : 'body'}`),
        ...this.html(part.endNote, `${at}.endNote`),
      ];
    });
  }

  #questions(node: Fields, path: string): readonly Block[] | undefined {
    const items: QuestionItem[] = [];
    const others: Block[] = [];
    for (const [index, one] of listOf(node.qAndAExplainers as readonly unknown[]).entries()) {
      const { title, body } = fieldsOf(one);
      const at = `${path}.qAndAExplainers[${index}]`;
      const question = this.text(title, `${at}.title`).text;
      const answer = this.blocks(body, `${at}.body`);
      if (isBlank(question)) others.push(...answer);
      else items.push({ question, answer });
    }
    return items.length === 0 ? undefined : [{ type: 'questions', items }, ...others];
  }

  /** A place that the publisher fills, with the words that stand there. */
  #slot(node: Fields, path: string, kind: 'newsletter' | 'form'): readonly Block[] | undefined {
    const fields = { ...node, ...fieldsOf(node.newsletter) };
    const names = ['title', 'name', 'prompt', 'frequency', 'subtitle', 'intro', 'description'];
    const words = names.flatMap((name) => this.html(fields[name], `${path}.${name}`));
    if (listOf(node.formFields as readonly unknown[]).length > 0)
      this.issue('left-out', `${path}.formFields`, 'are the fields of a form; the page needs its own.');
    return words.length === 0
      ? undefined
      : [{ type: 'slot', name: stringOf(fields.identityName) || kind, kind, words }];
  }

  #comment(node: Fields, path: string): readonly Block[] | undefined {
    const { text, others } = this.text(node.body, `${path}.body`);
    if (isBlank(text)) return undefined;
    const url = this.address(node.permalink, `${path}.permalink`);
    const name = this.text(node.profileName, `${path}.profileName`).text;
    return [{ type: 'quote', paragraphs: [text], ...given('attribution', name), ...(url && { url }) }, ...others];
  }

  /** A block of a live report as a post. */
  update(block: Fields, path: string): LiveUpdateBlock | undefined {
    const body = this.blocks(block.elements, `${path}.elements`);
    const title = this.text(block.title, `${path}.title`).text;
    const at = momentOf(
      block.blockFirstPublished ?? block.firstPublishedDate ?? block.publishedDate ?? block.createdDate,
    );
    if (at === undefined) return undefined;
    const modifiedAt = momentOf(block.blockLastUpdated ?? block.lastModifiedDate);
    const { keyEvent, pinned, summary } = fieldsOf(block.attributes);
    const id = stringOf(block.id);
    const authors = listOf(block.contributors as readonly unknown[]).flatMap((one) => {
      const name = stringOf(fieldsOf(one).name ?? fieldsOf(one).title).trim();
      return name ? [{ name }] : [];
    });
    return {
      type: 'liveUpdate',
      ...(/^\S+$/.test(id) && { id: `block-${id}` }),
      at,
      ...(modifiedAt && modifiedAt > at && { modifiedAt }),
      ...given('title', title),
      body,
      ...(authors.length > 0 && { authors }),
      ...(keyEvent === true && { key: true }),
      ...(pinned === true && { pinned: true }),
      ...(summary === true && { kind: 'summary' }),
    };
  }
}

/** Fields that the system keeps for itself. */
const system =
  /^(?:_type|type|id|elementId|atomId|atomType|contentId|css|js|scriptUrl|sourceDomain|isThirdPartyTracking|isMandatory|role)$/;

/** What an element is: its name in the rendering model, without `BlockElement`. */
function kindOf({ _type, type }: Fields): string {
  const name = stringOf(_type).replace(/^.*\./, '');
  if (name) return name.replace(/(?:Block)?Element(?:V\d)?$/, '');
  return stringOf(type).replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The fields of an element; those that the Content API has under the name of its type beside the others. */
function flat(node: Fields): Fields {
  const own = Object.entries(node).find(([name]) => /TypeData$/.test(name));
  const { data, ...others } = node;
  const rest = own ? Object.fromEntries(Object.entries(others).filter(([name]) => name !== own[0])) : others;
  return { ...fieldsOf(data), ...rest, ...fieldsOf(own?.[1]) };
}

function placementOf({ role }: Fields): { placement?: Placement } {
  const placement = isKeyOf(placements, role) ? placements[role] : undefined;
  return placement ? { placement } : {};
}

/** The address that is all that some blocks show. */
function linkIn(blocks: readonly Block[]): string | undefined {
  const [only, ...others] = blocks;
  const [link, ...more] = only?.type === 'paragraph' && others.length === 0 ? [only.text].flat() : [];
  const isAlone = typeof link === 'object' && link.type === 'link' && more.length === 0 && link.text === link.url;
  return isAlone ? link.url : undefined;
}

function isEmbedded(block: Block): block is EmbedBlock | VideoBlock {
  return block.type === 'embed' || block.type === 'video' || block.type === 'audio';
}

/** Stars as readers see them; undefined for what is no number of stars. */
export function starsOf(rating: unknown): readonly Block[] | undefined {
  const count = positiveIn(rating);
  if (count === undefined || count > 5) return undefined;
  return [{ type: 'paragraph', text: `${'★'.repeat(Math.round(count))}${'☆'.repeat(5 - Math.round(count))}` }];
}

/** A moment, in milliseconds or as a string. */
export function momentOf(value: unknown): string | undefined {
  const date = new Date(typeof value === 'number' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) || date.getTime() <= 0 ? readDate(value) : readDate(date.toISOString());
}
