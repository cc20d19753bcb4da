import type { Block, EmbedBlock, FigureBlock, Placement, VideoBlock } from '../../article/Block';
import { isKeyOf, listOf } from '../../article/guards';
import type { Image, ImageSource } from '../../article/Image';
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
import type { CapiElement } from './Capi';

/** The placements of the library by the roles of elements. */
export const placements: Readonly<Record<string, Placement | undefined>> = {
  showcase: 'wide',
  immersive: 'full',
  supporting: 'margin',
  thumbnail: 'margin',
  halfWidth: 'half',
};

/** Reads the pictures, films and recordings of the Content API, and what other sites show. */
export abstract class CapiMediaReader extends HtmlNodeReader<CapiElement> {
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
  protected said(node: Fields, path: string): { caption: Text; credit: Text; others: readonly Block[] } {
    const data = fieldsOf(node.data);
    const [caption, credit] = [node.caption ?? data.caption, node.credit ?? data.credit];
    const read = this.text(caption, `${path}.caption`);
    const source = this.text(credit, `${path}.credit`);
    return { caption: read.text, credit: source.text, others: [...read.others, ...source.others] };
  }

  protected image(node: Fields, path: string): readonly Block[] | undefined {
    const image = this.imageIn(node, path);
    const { caption, credit, others } = this.said(node, path);
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

  protected gallery(node: Fields, path: string): readonly Block[] | undefined {
    const content = this.blocks(node.images, `${path}.images`);
    const { caption, others } = this.said(node, path);
    const pictures = content.flatMap((block) => {
      if (block.type !== 'figure') return [];
      const { type, ...picture } = block;
      return [picture];
    });
    if (pictures.length === 0) return undefined;
    const rest = content.filter(({ type }) => type !== 'figure');
    return [{ type: 'gallery', pictures, ...given('caption', caption) }, ...rest, ...others];
  }

  protected youtube(node: Fields, path: string): readonly Block[] | undefined {
    const id = stringOf(node.assetId);
    const film = /^[\w-]{6,}$/.test(id) ? embedOf(`https://www.youtube.com/watch?v=${id}`, this.walk) : undefined;
    const title = this.line(node.mediaTitle ?? node.title, `${path}.mediaTitle`);
    if (film?.type !== 'video')
      return this.embed({ ...node, url: id && `https://www.youtube.com/watch?v=${id}`, title }, path);
    return [{ ...film, ...given('title', title), ...this.#ofFilm(node, path) }];
  }

  /** The length and the still of a film. */
  #ofFilm(node: Fields, path: string): Pick<VideoBlock, 'duration' | 'poster'> {
    const duration = positiveIn(node.duration);
    const still = this.imageIn({ ...node, assets: undefined }, path);
    const alt = this.line(node.altText, `${path}.altText`);
    return { ...(duration && { duration }), ...(still && { poster: { ...still, alt } }) };
  }

  protected film(node: Fields, path: string, assets: unknown): readonly Block[] | undefined {
    const sources = listOf(assets as readonly unknown[]).flatMap((one, index) => {
      const { url: address, file, mimeType } = fieldsOf(one);
      const type = stringOf(mimeType);
      if (!/^(?:video\/|application\/(?:x-mpegurl|vnd\.apple\.mpegurl))/i.test(type)) return [];
      const url = this.address(address ?? file, `${path}.assets[${index}]`, safeMediaUrl);
      return url === undefined ? [] : [{ url, type }];
    });
    if (sources.length === 0) return this.embed(node, path);
    const { caption, credit, others } = this.said(node, path);
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

  protected audio(node: Fields, path: string): readonly Block[] | undefined {
    const files = listOf(node.assets as readonly unknown[]).map(fieldsOf);
    const file = files.find(({ mimeType }) => !/^image\//.test(stringOf(mimeType))) ?? {};
    const url = this.address(node.trackUrl ?? file.url ?? file.file, `${path}.trackUrl`, safeMediaUrl);
    if (url === undefined) return this.embed(node, path);
    const { caption, others } = this.said(node, path);
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
  protected embed(node: Fields, path: string): readonly Block[] | undefined {
    const { caption, credit, others } = this.said(node, path);
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

  protected document(node: Fields, path: string): readonly Block[] | undefined {
    const url = this.address(node.embedUrl ?? node.url, `${path}.embedUrl`);
    const title = this.text(node.title, `${path}.title`).text;
    return url && !isBlank(title) ? [{ type: 'document', url, title }] : this.embed(node, path);
  }
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
