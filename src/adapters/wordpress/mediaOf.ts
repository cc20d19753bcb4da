import type { AudioBlock, FigureBlock, VideoBlock } from '../../article/Block';
import type { Image, ImageSource } from '../../article/Image';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { addressOf } from '../addressOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import type { SourceReport } from '../SourceReport';
import { sizeIn } from '../sizeIn';
import { isBlank } from '../textFrom';
import type { PostContent } from './PostContent';
import { htmlIn } from './sourceFields';

/** So many per cent may the ratio of a file differ from that of the picture: it has whole pixels. */
const tolerance = 0.02;

/** A picture, film or recording of the media library as a block; undefined for another file, which is reported. */
export function mediaOf(
  media: Fields,
  content: PostContent,
  report: SourceReport,
  base: string | undefined,
  path: string,
): FigureBlock | VideoBlock | AudioBlock | undefined {
  const type = stringOf(media.mime_type);
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

function imageOf(media: Fields, given: string | undefined, base: string | undefined): Image | undefined {
  const details = fieldsOf(media.media_details);
  const sizes = Object.entries(fieldsOf(details.sizes)).flatMap(([name, size]) => {
    const url = addressOf(fieldsOf(size).source_url, base, safeImageUrl);
    const { width, height } = sizeIn(fieldsOf(size));
    return url !== undefined && width && height ? [{ name, url, width, height }] : [];
  });
  const largest =
    sizes.find(({ name }) => name === 'full') ?? sizes.toSorted((one, other) => other.width - one.width)[0];
  const url = given ?? largest?.url;
  if (url === undefined) return undefined;
  const own = sizeIn(details);
  const { width, height } = own.width && own.height ? own : (largest ?? {});
  const alt = stringOf(media.alt_text).trim();
  const image = { url, ...(alt && { alt }), ...(width && height && { width, height }) };
  if (!width || !height) return image;
  const sources = sizes
    .filter((size) => Math.abs((size.width / size.height) * (height / width) - 1) <= tolerance)
    .map((size): ImageSource => ({ url: size.url, width: size.width }))
    .sort((one, other) => one.width - other.width);
  if (sources.length > 0 && !sources.some((source) => source.width >= width)) {
    sources.push({ url, width });
  }
  return { ...image, ...(sources.length > 0 && { sources }) };
}
