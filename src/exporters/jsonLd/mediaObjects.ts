import type { Article } from '../../article/Article';
import type { AudioBlock, GalleryBlock, VideoBlock } from '../../article/Block';
import { plainTextOfBlocks } from '../../article/plainText';
import { dateOf, filled, type JsonLdObject, type JsonLdValue } from '../JsonLd';
import { toTranscript } from '../toTranscript';
import type { JsonLdWriter } from './JsonLdWriter';

/** A block without the placement, which a lead has more of. */
type Unplaced<Media> = Omit<Media, 'placement'>;

/**
 * A film as a VideoObject. Search engines ask for a name, a thumbnail and a date (developers.google.com, "Video structured data"):
 * without a title or caption, the name is the headline; the date is that of the article.
 */
export function videoObject(block: Unplaced<VideoBlock>, writer: JsonLdWriter, article: Article): JsonLdObject {
  const { title, caption, poster } = block;
  return filled({
    '@type': 'VideoObject',
    name: writer.words(title) || writer.words(caption) || article.headline,
    description: writer.words(caption),
    thumbnailUrl: writer.resolved(poster?.url),
    uploadDate: dateOf(article.publishedAt),
    creditText: writer.words(block.credit),
    ...fileOf(block, writer, article),
  });
}

/** A recording as an AudioObject; one that belongs to a series, as the PodcastEpisode with it. */
export function audioObject(block: AudioBlock, writer: JsonLdWriter, article: Article): JsonLdObject {
  const { title, caption, series, image } = block;
  const description = {
    name: writer.words(title) || writer.words(caption),
    description: writer.words(caption),
    creditText: writer.words(block.credit),
  };
  const file = { '@type': 'AudioObject', ...fileOf(block, writer, article) };
  const picture = writer.resolved(image?.url);
  if (!series) return filled({ ...file, ...description, thumbnailUrl: picture });
  return filled({
    '@type': 'PodcastEpisode',
    ...description,
    url: writer.resolved(block.url),
    image: picture,
    partOfSeries: { '@type': 'PodcastSeries', name: series },
    associatedMedia: filled(file),
  });
}

/** Several pictures as an ImageGallery. */
export function imageGallery({ title, caption, pictures }: GalleryBlock, writer: JsonLdWriter): JsonLdObject {
  return filled({
    '@type': 'ImageGallery',
    name: writer.words(title),
    description: writer.words(caption),
    associatedMedia: pictures.map((picture) => writer.picture(picture)),
  });
}

/** What films and recordings have in common: the file or the player of a host, the length, and what is said. */
function fileOf(
  { sources = [], frame, url, duration, transcript }: Unplaced<VideoBlock> | AudioBlock,
  writer: JsonLdWriter,
  { language }: Article,
): Record<string, JsonLdValue | undefined> {
  const [file] = sources;
  return {
    url: writer.resolved(url),
    contentUrl: writer.resolved(file?.url),
    encodingFormat: file?.type,
    embedUrl: writer.resolved(frame?.url),
    duration: duration === undefined ? undefined : isoDuration(duration),
    transcript: wordsOf(transcript, writer, language),
  };
}

function wordsOf(transcript: VideoBlock['transcript'], writer: JsonLdWriter, language: string | undefined): string {
  if (transcript === undefined) return '';
  const words =
    'turns' in transcript ? toTranscript(transcript, { language }) : plainTextOfBlocks(transcript, writer.marks);
  return words.trim();
}

/** A duration by ISO 8601, such as `PT1M35S`; at least a second. */
function isoDuration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const parts = { H: Math.floor(whole / 3600), M: Math.floor(whole / 60) % 60, S: whole % 60 };
  return `PT${Object.entries(parts)
    .map(([unit, number]) => (number > 0 ? `${number}${unit}` : ''))
    .join('')}`;
}
