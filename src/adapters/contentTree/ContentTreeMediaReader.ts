import type { Block, FigureBlock, Placement, VideoBlock } from '../../article/Block';
import { isPositive, isRecord, listOf } from '../../article/guards';
import type { Image } from '../../article/Image';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { addressOf } from '../addressOf';
import { embedOf, linkParagraph } from '../embedOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { paragraph } from '../pieces';
import type { SourceReport } from '../SourceReport';
import { type Place, TreeReader } from '../TreeReader';
import { blocksOfUnknown } from '../unknownNode';
import type { ContentTreeNode } from './ContentTree';
import type { FromContentTreeOptions } from './FromContentTreeOptions';

/** The placements of the library by the widths of the source. */
const placements: Readonly<Record<string, Placement>> = {
  'inset-left': 'margin',
  'inset-right': 'margin',
  'mid-grid': 'wide',
  'full-grid': 'wide',
  'full-width': 'wide',
  'full-bleed': 'full',
};

/** Reads the pictures and films of a content-tree, and what other sites show. */
export abstract class ContentTreeMediaReader extends TreeReader<ContentTreeNode> {
  protected readonly contentUrl: FromContentTreeOptions['contentUrl'];

  constructor(report: SourceReport, options: FromContentTreeOptions) {
    super(report, options);
    this.contentUrl = options.contentUrl;
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

  /** A picture, or its words where its address is not in the tree. */
  protected picture(node: Fields, path: string): Block[] {
    const figure = this.figure(node, path);
    if (figure) return [figure];
    this.isNamed(path, 'a picture');
    const picture = isRecord(node.picture) ? node.picture : node;
    return [picture.caption, picture.credit].flatMap((words) => textual(stringOf(words)));
  }

  /** Reports what the tree names by its id alone. */
  protected isNamed(path: string, what: string): void {
    this.issue(
      'unknown',
      path,
      `is ${what} that is named by its id alone; it is left out. Add what it refers to, or pass a reader in read.`,
    );
  }

  protected embed(address: unknown, path: string): Block[] {
    const url = addressOf(address, this.options.base);
    if (url) return [embedOf(url, this.options) ?? linkParagraph(url, '')];
    this.issue('unsafe', path, 'has no address that a page may open; it is left out.');
    return [];
  }

  protected flourish(node: Fields, path: string): Block[] {
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
  protected component(node: Fields, { path, depth }: Place): Block[] {
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

  protected video(node: Fields, path: string): Block[] {
    const id = stringOf(node.id);
    const title = stringOf(node.title);
    const url = addressOf(this.contentUrl?.(id) ?? (/^https?:/.test(id) ? id : undefined), this.options.base);
    if (url) return [{ type: 'video', url, ...(title && { title }), ...idOf(node) }];
    this.isNamed(path, 'a film');
    return textual(title);
  }

  protected clip(node: Fields, place: Place): Block[] {
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
      this.isNamed(path, 'a film');
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
}

export function textual(words: string): Block[] {
  return words.trim() ? [paragraph(words)] : [];
}

export function idOf({ fragmentIdentifier: id }: Fields): { id?: string } {
  return typeof id === 'string' && /^\S+$/.test(id) ? { id } : {};
}

export function placementOf(width: unknown): { placement?: Placement } {
  const placement = placements[stringOf(width)];
  return placement ? { placement } : {};
}
