import type { Block, FigureBlock, MediaSource, MediaTrack } from '../../article/Block';
import { listOf } from '../../article/guards';
import type { FocalPoint, Image } from '../../article/Image';
import { plainText } from '../../article/plainText';
import type { Text } from '../../article/Text';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { addressOf } from '../addressOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { lines } from '../html/flatten';
import { HtmlNodeReader } from '../html/HtmlNodeReader';
import { given, paragraph } from '../html/HtmlReader';
import { positiveIn, sizeIn } from '../sizeIn';
import { folded } from '../withQuotes';
import type { AnsElement } from './Ans';

/** Reads the pictures, films and recordings of ANS. */
export abstract class AnsMediaReader extends HtmlNodeReader<AnsElement> {
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

  protected image(node: Fields, path: string): readonly Block[] {
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

  protected gallery(node: Fields, path: string): readonly Block[] {
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

  protected media(node: Fields, path: string, type: 'video' | 'audio'): readonly Block[] {
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
}

const mediaTypes: Readonly<Record<string, string | undefined>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  ogg: 'video/ogg',
  mp3: 'audio/mpeg',
  mpeg: 'audio/mpeg',
  aac: 'audio/aac',
};

/** The point of interest of a picture, which ANS has in pixels. */
function focusOf(value: unknown, { width, height }: Image): FocalPoint | undefined {
  const { x, y } = fieldsOf(value);
  if (!width || !height || typeof x !== 'number' || typeof y !== 'number') return undefined;
  const focus = { x: x / width, y: y / height };
  return Object.values(focus).every((share) => share >= 0 && share <= 1) ? focus : undefined;
}
