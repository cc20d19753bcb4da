import type { Block, FigureBlock, Picture, Placement, RelatedLink } from '../../article/Block';
import { isKeyOf, isPositive, listOf } from '../../article/guards';
import type { Image } from '../../article/Image';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { embedOf, linkParagraph } from '../embedOf';
import { type Fields, fieldsOf, numberOf, stringOf } from '../fields';
import { embedText } from '../html/embedText';
import type { HtmlWalk } from '../html/HtmlDocument';
import { given, HtmlReader, paragraph } from '../html/HtmlReader';
import { paragraphsOf } from '../paragraphsOf';
import { sizeIn } from '../sizeIn';
import { isBlank } from '../textFrom';
import { heading } from '../withLevels';

/** Reads Markdown as blocks, or as an article with blocks. */
export type MarkdownReader = (markdown: string) => { readonly body: readonly Block[] } | readonly Block[];

type Read = (node: Fields, path: string) => readonly Block[];

const placements: Readonly<Record<string, Placement>> = { wide: 'wide', full: 'full' };

/** Reads the cards of the editor of Ghost, which Lexical and Mobiledoc have in common. */
export class GhostCards extends HtmlReader {
  readonly #markdown: MarkdownReader | undefined;
  readonly #cards: Readonly<Record<string, Read>> = {
    image: (node, path) => this.#image(node, path),
    gallery: (node, path) => this.#gallery(node, path),
    code: (node, path) => this.#code(node, path),
    codeblock: (node, path) => this.#code(node, path),
    embed: (node, path) => this.#embed(node, path),
    bookmark: (node, path) => this.#bookmark(node, path),
    html: (node, path) => this.html(node.html, `${path}.html`),
    markdown: (node, path) => this.#readMarkdown(node.markdown, path),
    'card-markdown': (node, path) => this.#readMarkdown(node.markdown, path),
    callout: (node, path) => this.#callout(node, path),
    toggle: (node, path) => this.#toggle(node, path),
    audio: (node, path) => this.#audio(node, path),
    video: (node, path) => this.#video(node, path),
    file: (node, path) => this.#file(node, path),
    product: (node, path) => this.#product(node, path),
    header: (node, path) => this.#header(node, path),
    button: (node, path) => this.#button(node, path),
    'call-to-action': (node, path) => this.#callToAction(node, path),
    hr: () => [{ type: 'divider' }],
    horizontalrule: () => [{ type: 'divider' }],
    paywall: (_, path) => {
      this.issue('unknown', path, 'is where the text for members begins; a rule is in its place.');
      return [{ type: 'divider' }];
    },
    signup: (_, path) => this.#leftOut(path, 'is a form; it is left out.'),
    email: (_, path) => this.#leftOut(path, 'is shown in newsletters only; it is left out.'),
    'email-cta': (_, path) => this.#leftOut(path, 'is shown in newsletters only; it is left out.'),
  };

  constructor(walk: HtmlWalk, markdown: MarkdownReader | undefined) {
    super(walk);
    this.#markdown = markdown;
  }

  /** The blocks of a card; undefined for one that is not known. */
  card(name: string, node: Fields, path: string): readonly Block[] | undefined {
    return isKeyOf(this.#cards, name) ? this.#cards[name]?.(node, path) : undefined;
  }

  /** The address in a field. In the database, the address of the site is `__GHOST_URL__`. */
  override address(value: unknown, path: string, safe?: (url: unknown) => string | undefined): string | undefined {
    return super.address(typeof value === 'string' ? withoutSite(value) : value, path, safe);
  }

  override html(value: unknown, path: string): readonly Block[] {
    return super.html(typeof value === 'string' ? withoutSite(value) : value, path);
  }

  /** A picture with the text in its place and its size; undefined without an address. */
  image(source: unknown, alt: unknown, size: Fields, path: string): Image | undefined {
    const url = this.address(source, path, safeImageUrl);
    if (url === undefined) return undefined;
    const image: Image = { url, ...(typeof alt === 'string' && alt && { alt }), ...sizeIn(size) };
    this.walk.report.reportLacks(image, path);
    return image;
  }

  #leftOut(path: string, message: string): readonly Block[] {
    this.issue('left-out', path, message);
    return [];
  }

  /** What is said about media, and what stands in it that is no text. */
  #caption(node: Fields, path: string): { caption: ReturnType<typeof given<'caption'>>; others: readonly Block[] } {
    const { text, others } = this.text(node.caption, `${path}.caption`);
    return { caption: given('caption', text), others };
  }

  #picture(node: Fields, path: string): { picture: Picture | undefined; others: readonly Block[] } {
    const alt = node.alt ?? node.altText;
    const image = this.image(node.src ?? node.payload, alt, node, path);
    const { caption, others } = this.#caption(node, path);
    if (!image) {
      this.issue('unknown', path, 'is a picture without an address that can be loaded; its words are shown.');
      return {
        picture: undefined,
        others: [...paragraph(stringOf(alt)), ...paragraph(caption.caption ?? ''), ...others],
      };
    }
    const url = node.href ? this.address(node.href, `${path}.href`) : undefined;
    if (stringOf(node.title))
      this.issue('left-out', `${path}.title`, 'is the title of a picture, which only pointers show; it is left out.');
    return { picture: { image, ...caption, ...(url && { url }) }, others };
  }

  #image(node: Fields, path: string): readonly Block[] {
    const { picture, others } = this.#picture(node, path);
    const figure: readonly FigureBlock[] = picture ? [{ type: 'figure', ...picture, ...placementOf(node) }] : [];
    return [...figure, ...others];
  }

  #gallery(node: Fields, path: string): readonly Block[] {
    const read = listOf(node.images as readonly unknown[]).map((one, index) =>
      this.#picture(fieldsOf(one), `${path}.images[${index}]`),
    );
    const pictures = read.flatMap(({ picture }) => picture ?? []);
    const { caption, others } = this.#caption(node, path);
    const more = [...read.flatMap(({ others }) => others), ...others];
    if (pictures.length === 0) return [...paragraph(caption.caption ?? ''), ...more];
    return [{ type: 'gallery', pictures, ...caption, ...placementOf(node, 'wide') }, ...more];
  }

  #code(node: Fields, path: string): readonly Block[] {
    const text = stringOf(node.code).replace(/\n$/, '');
    const language = stringOf(node.language).trim();
    const { caption, others } = this.#caption(node, path);
    if (isBlank(text)) return [...paragraph(caption.caption ?? ''), ...others];
    return [{ type: 'code', text, kind: 'code', ...(language && { language }), ...caption }, ...others];
  }

  #embed(node: Fields, path: string): readonly Block[] {
    const { embeds } = this.walk;
    const { caption, others } = this.#caption(node, path);
    const metadata = fieldsOf(node.metadata ?? node.payload);
    const url = this.address(node.url ?? metadata.url, `${path}.url`);
    const known = url === undefined ? undefined : embedOf(url, { embeds });
    if (known) {
      const title = this.line(metadata.title, `${path}.metadata.title`);
      if (known.type !== 'embed') return [{ ...known, ...(title && { title }), ...caption }, ...others];
      const said = embedText(this.html(node.html, `${path}.html`));
      return [{ ...known, ...given('text', said.text), ...caption }, ...said.others, ...others];
    }
    const html = this.html(node.html, `${path}.html`);
    const shown = html.length > 0 || url === undefined ? html : [linkParagraph(url, stringOf(metadata.title))];
    if (html.length === 0)
      this.issue(
        shown.length === 0 ? 'left-out' : 'unknown',
        path,
        'shows a page of a host that is not among those in `embeds`; a link to it is shown, if it has an address.',
      );
    const [only, ...more] = shown;
    if (only && more.length === 0 && /^(?:embed|video|audio)$/.test(only.type))
      return [{ ...only, ...caption } as Block, ...others];
    return [...shown, ...paragraph(caption.caption ?? ''), ...others];
  }

  #bookmark(node: Fields, path: string): readonly Block[] {
    const metadata = { ...fieldsOf(node.metadata) };
    const { caption, others } = this.#caption(node, path);
    const url = this.address(node.url ?? metadata.url, `${path}.url`);
    const word = (name: string) => this.line(metadata[name] ?? node[name], `${path}.metadata.${name}`);
    const [title, description, author, publisher] = [
      word('title'),
      word('description'),
      word('author'),
      word('publisher'),
    ];
    const source = [author, publisher].filter(Boolean).join(' · ');
    const words = [title, description, source].filter(Boolean);
    if (url === undefined) return [...words.flatMap(paragraph), ...paragraph(caption.caption ?? ''), ...others];
    const picture = metadata.thumbnail ?? node.thumbnail;
    const image = picture ? this.address(picture, `${path}.metadata.thumbnail`, safeImageUrl) : undefined;
    const link: RelatedLink = {
      url,
      label: title || url,
      ...(description && { standfirst: description }),
      ...(source && { kicker: source }),
      ...(image && { image: { url: image, alt: '' } }),
    };
    return [{ type: 'relatedLinks', links: [link] }, ...paragraph(caption.caption ?? ''), ...others];
  }

  #readMarkdown(value: unknown, path: string): readonly Block[] {
    const markdown = withoutSite(stringOf(value));
    if (markdown.trim() === '') return [];
    try {
      const read = this.#markdown?.(markdown);
      if (read) return 'body' in read ? read.body : read;
    } catch (error) {
      this.issue(
        'changed',
        path,
        `is Markdown that the function in markdown cannot read (${error}); it is read as plain text.`,
      );
      return paragraphsOf(markdown);
    }
    this.issue('changed', path, 'is Markdown; it is read as plain text. Pass a function in markdown.');
    return paragraphsOf(markdown);
  }

  #callout(node: Fields, path: string): readonly Block[] {
    const body = this.html(node.calloutText, `${path}.calloutText`);
    if (stringOf(node.calloutEmoji))
      this.issue('left-out', `${path}.calloutEmoji`, 'is the sign of a callout; it is left out.');
    return body.length === 0 ? [] : [{ type: 'factBox', body, kind: 'note' }];
  }

  #toggle(node: Fields, path: string): readonly Block[] {
    const { text: summary, others } = this.text(node.heading, `${path}.heading`);
    const body = [...others, ...this.html(node.content, `${path}.content`)];
    return isBlank(summary) ? body : [{ type: 'details', summary, body }];
  }

  #audio(node: Fields, path: string): readonly Block[] {
    const url = this.address(node.src, `${path}.src`, safeMediaUrl);
    const title = stringOf(node.title);
    const { caption, others } = this.#caption(node, path);
    if (url === undefined) return [...paragraph(title), ...paragraph(caption.caption ?? ''), ...others];
    const type = stringOf(node.mimeType);
    const cover = node.thumbnailSrc ? this.address(node.thumbnailSrc, `${path}.thumbnailSrc`, safeImageUrl) : undefined;
    return [
      {
        type: 'audio',
        sources: [{ url, ...(type && { type }) }],
        ...(title && { title }),
        ...(isPositive(node.duration) && { duration: node.duration }),
        ...(cover && { image: { url: cover, alt: '' } }),
        ...caption,
      },
      ...others,
    ];
  }

  #video(node: Fields, path: string): readonly Block[] {
    const url = this.address(node.src, `${path}.src`, safeMediaUrl);
    const { caption, others } = this.#caption(node, path);
    if (url === undefined) return [...paragraph(caption.caption ?? ''), ...others];
    const still = stringOf(node.customThumbnailSrc) || stringOf(node.thumbnailSrc);
    const poster = still ? this.address(still, `${path}.thumbnailSrc`, safeImageUrl) : undefined;
    const type = stringOf(node.mimeType);
    return [
      {
        type: 'video',
        sources: [{ url, ...(type && { type }) }],
        ...(poster && { poster: { url: poster, alt: '', ...sizeIn(node) } }),
        ...(isPositive(node.duration) && { duration: node.duration }),
        ...(node.loop === true && { loop: true }),
        ...caption,
        ...placementOf(node),
      },
      ...others,
    ];
  }

  #file(node: Fields, path: string): readonly Block[] {
    const url = this.address(node.src, `${path}.src`);
    const title = stringOf(node.fileTitle) || stringOf(node.fileName);
    const { text, others } = this.text(node.fileCaption, `${path}.fileCaption`);
    if (url === undefined || !title) return [...paragraph(title), ...paragraph(text), ...others];
    const bytes = numberOf(node.fileSize);
    return [
      { type: 'document', url, title, ...given('text', text), ...(bytes > 0 && Number.isFinite(bytes) && { bytes }) },
      ...others,
    ];
  }

  #product(node: Fields, path: string): readonly Block[] {
    const { text: title, others } = this.text(node.productTitle, `${path}.productTitle`);
    const source = node.productImageSrc;
    const size = { width: node.productImageWidth, height: node.productImageHeight };
    const image = source ? this.image(source, undefined, size, `${path}.productImageSrc`) : undefined;
    const rating = numberOf(node.productStarRating);
    if (node.productRatingEnabled === true && rating > 0)
      this.issue('left-out', `${path}.productStarRating`, 'is a rating in stars; it is left out.');
    const body = [
      ...others,
      ...this.html(node.productDescription, `${path}.productDescription`),
      ...this.#link(node.productUrl, node.productButton, `${path}.productUrl`),
    ];
    if (isBlank(title) && body.length === 0 && !image) return [];
    return [{ type: 'factBox', ...given('title', title), ...(image && { image }), ...(body.length > 0 && { body }) }];
  }

  #header(node: Fields, path: string): readonly Block[] {
    const { text: title, others } = this.text(node.heading ?? node.header, `${path}.header`);
    const { text: subtitle, others: more } = this.text(node.subheader ?? node.subheading, `${path}.subheader`);
    const source = node.backgroundImageSrc;
    const image = source
      ? this.image(
          source,
          undefined,
          { width: node.backgroundImageWidth, height: node.backgroundImageHeight },
          `${path}.backgroundImageSrc`,
        )
      : undefined;
    return [
      ...(image ? [{ type: 'figure', image } as const] : []),
      ...(isBlank(title) ? [] : [heading(title, 2)]),
      ...others,
      ...paragraph(subtitle),
      ...more,
      ...(node.buttonEnabled === false ? [] : this.#link(node.buttonUrl, node.buttonText, `${path}.buttonUrl`)),
    ];
  }

  #button(node: Fields, path: string): readonly Block[] {
    return this.#link(node.buttonUrl, node.buttonText, `${path}.buttonUrl`);
  }

  #callToAction(node: Fields, path: string): readonly Block[] {
    const sponsor = node.hasSponsorLabel === false ? [] : this.html(node.sponsorLabel, `${path}.sponsorLabel`);
    const image = node.imageUrl
      ? this.image(node.imageUrl, undefined, { width: node.imageWidth, height: node.imageHeight }, `${path}.imageUrl`)
      : undefined;
    const body = [
      ...sponsor,
      ...this.html(node.textValue, `${path}.textValue`),
      ...(node.showButton === false ? [] : this.#link(node.buttonUrl, node.buttonText, `${path}.buttonUrl`)),
    ];
    if (body.length === 0 && !image) return [];
    return [{ type: 'factBox', kind: 'note', ...(image && { image }), ...(body.length > 0 && { body }) }];
  }

  /** A paragraph with the link of a button; its words alone without an address. */
  #link(address: unknown, label: unknown, path: string): readonly Block[] {
    const words = this.line(label, path);
    const url = address ? this.address(address, path) : undefined;
    return url && words ? [linkParagraph(url, words)] : paragraph(words);
  }
}

/** A string without the sign that stands for the address of the site. */
export function withoutSite(text: string): string {
  return text.replaceAll('__GHOST_URL__', '');
}

function placementOf({ cardWidth }: Fields, usual?: Placement): { placement?: Placement } {
  const placement = placements[stringOf(cardWidth)] ?? usual;
  return placement ? { placement } : {};
}
