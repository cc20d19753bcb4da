import type { AudioBlock, FigureBlock, VideoBlock } from '../../article/Block';
import { isPositive, isRecord } from '../../article/guards';
import type { Image, ImageSource } from '../../article/Image';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { addressOf } from '../addressOf';
import type { SourceReport } from '../SourceReport';
import { isBlank } from '../textFrom';
import type { PostContent } from './PostContent';
import { htmlIn } from './sourceFields';

/** So many per cent may the ratio of a file differ from that of the picture: it has whole pixels. */
const tolerance = 0.02;

/** A picture, film or recording of the media library as a block; undefined for another file, which is reported. */
export function mediaOf(
  media: Readonly<Record<string, unknown>>,
  content: PostContent,
  report: SourceReport,
  base: string | undefined,
  path: string,
): FigureBlock | VideoBlock | AudioBlock | undefined {
  const type = typeof media.mime_type === 'string' ? media.mime_type : '';
  const caption = content.text(htmlIn(media.caption), `${path}.caption.rendered`);
  const about = isBlank(caption) ? {} : { caption };
  const kind = /^(?:audio|video)(?=\/)/.exec(type)?.[0] as 'audio' | 'video' | undefined;
  const given = media.source_url ?? htmlIn(media.guid);
  if (kind) {
    const url = addressOf(given, base, safeMediaUrl);
    if (url !== undefined) return { type: kind, sources: [{ url, type }], ...about };
  } else if (media.media_type === 'image' || type.startsWith('image/') || type === '') {
    const image = imageOf(media, addressOf(given, base, safeImageUrl), base);
    if (image) {
      report.reportLacks(image, path);
      return { type: 'figure', image, ...about };
    }
  }
  const message = 'is neither a picture, a film nor a recording with an address that a page may load; it is left out.';
  report.report({ kind: 'left-out', path, message });
  return undefined;
}

function imageOf(
  media: Readonly<Record<string, unknown>>,
  given: string | undefined,
  base: string | undefined,
): Image | undefined {
  const details = isRecord(media.media_details) ? media.media_details : {};
  const sizes = (isRecord(details.sizes) ? Object.entries(details.sizes) : []).flatMap(([name, size]) => {
    const url = isRecord(size) ? addressOf(size.source_url, base, safeImageUrl) : undefined;
    const [width, height] = isRecord(size) ? [Number(size.width), Number(size.height)] : [];
    return url !== undefined && isPositive(width) && isPositive(height) ? [{ name, url, width, height }] : [];
  });
  const largest =
    sizes.find(({ name }) => name === 'full') ?? sizes.toSorted((one, other) => other.width - one.width)[0];
  const url = given ?? largest?.url;
  if (url === undefined) return undefined;
  const [ownWidth, ownHeight] = [Number(details.width), Number(details.height)];
  const known = isPositive(ownWidth) && isPositive(ownHeight) ? { width: ownWidth, height: ownHeight } : largest;
  const alt = typeof media.alt_text === 'string' ? media.alt_text.trim() : '';
  const image = { url, ...(alt && { alt }), ...(known && { width: known.width, height: known.height }) };
  if (!known) return image;
  const sources = sizes
    .filter(({ width, height }) => Math.abs((width / height) * (known.height / known.width) - 1) <= tolerance)
    .map(({ url, width }): ImageSource => ({ url, width }))
    .sort((one, other) => one.width - other.width);
  if (sources.length > 0 && !sources.some((source) => source.width >= known.width)) {
    sources.push({ url, width: known.width });
  }
  return { ...image, ...(sources.length > 0 && { sources }) };
}
