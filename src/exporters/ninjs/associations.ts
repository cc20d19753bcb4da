import type { Article } from '../../article/Article';
import type { MediaSource, Picture } from '../../article/Block';
import { isPositive } from '../../article/guards';
import type { Image } from '../../article/Image';
import { isSourceType } from '../../article/isMachineMade';
import type { Provenance } from '../../article/Provenance';
import { plainText } from '../../article/plainText';
import type { Text } from '../../article/Text';
import { partNames } from '../../messages/partNames';
import { newsCodeOf } from '../digitalSourceTypeOf';
import type { ExportContext } from '../ExportContext';
import { absoluteUrl } from '../imageFileOf';
import { type PictureOfArticle, picturesOf } from '../picturesOf';
import { disclosureLine } from '../story/notices';
import type { NinjsAssociation, NinjsDescription, NinjsRendition, NinjsSourceType } from './Ninjs';

/** The lead of a story as an item; undefined for one without a file, which the text must have. */
export function leadOf({ lead, provenanceOf }: Article, context: ExportContext): NinjsAssociation | undefined {
  if (!lead || lead.type === 'embed' || lead.type === 'gallery') return undefined;
  const provenance = provenanceOf?.lead ?? lead.provenance;
  const line = disclosureLine(context.say(partNames.lead), provenance, context);
  if (lead.type === 'figure') return pictureOf('lead', { ...lead, provenance }, line, context);
  const image = lead.type === 'video' ? lead.poster : lead.image;
  const files = filesOfMedia(lead.sources ?? [], context);
  const [first] = files;
  if (!first) return undefined;
  const title = plainText(lead.title, context.marks);
  return {
    name: 'lead',
    uri: first.href,
    type: lead.type,
    pubStatus: 'usable',
    headlines: title ? [{ role: 'main', contentType: 'text/plain', value: title }] : [],
    descriptions: descriptionsOf(lead, image?.alt, line, context),
    renditions: [...files, ...(image ? filesOfImage(image, 'still', context) : [])],
    digitalSourceType: sourceTypeOf(provenance),
  };
}

/** The pictures of the text as items, each once. The text has them too, but for those without an absolute address. */
export function associationsOf(
  { body, headline }: Article,
  lead: NinjsAssociation | undefined,
  context: ExportContext,
): NinjsAssociation[] {
  return picturesOf({ headline, body })
    .flatMap((picture, index) => {
      const line = disclosureLine(context.say('picture'), picture.provenance, context);
      return pictureOf(`picture-${index + 1}`, picture, line, context) ?? [];
    })
    .filter(({ uri }) => uri !== lead?.uri);
}

/** How something came about, as ninjs has it. */
export function sourceTypeOf(provenance: Provenance | undefined): NinjsSourceType | undefined {
  const source = provenance?.source;
  return isSourceType(source) ? { name: source, uri: newsCodeOf(source) } : undefined;
}

function pictureOf(
  name: string,
  picture: PictureOfArticle,
  line: Text | undefined,
  context: ExportContext,
): NinjsAssociation | undefined {
  const renditions = filesOfImage(picture.image, 'main', context);
  const [first] = renditions;
  if (!first) return undefined;
  return {
    name,
    uri: first.href,
    type: 'picture',
    pubStatus: 'usable',
    descriptions: descriptionsOf(picture, picture.image.alt, line, context),
    renditions,
    digitalSourceType: sourceTypeOf(picture.provenance),
  };
}

function descriptionsOf(
  { caption, credit }: Pick<Picture, 'caption' | 'credit'>,
  alt: string | undefined,
  line: Text | undefined,
  { marks }: ExportContext,
): NinjsDescription[] {
  const said = [line === undefined ? '' : `${plainText(line, marks)}.`, plainText(caption, marks)];
  const values: [role: NinjsDescription['role'], value: string][] = [
    ['caption', said.filter(Boolean).join(' ')],
    ['creditline', plainText(credit, marks)],
    ['alttext', alt ?? ''],
  ];
  return values.flatMap(([role, value]) => (value ? [{ role, contentType: 'text/plain', value }] : []));
}

/** The files of a picture in all its formats, but for those that are meant for some screens only. */
function filesOfImage({ url, width, height, sources = [] }: Image, name: string, context: ExportContext) {
  const ratio = width && height && height / width;
  const files = [
    { name, url, width, height, type: undefined },
    ...sources
      .filter((source) => source.media === undefined && source.url !== url)
      .map((source) => ({
        ...source,
        name: `${name}-${Math.round(source.width)}`,
        height: source.height ?? (ratio && source.width * ratio),
      })),
  ];
  return files.flatMap((file): NinjsRendition[] => {
    const href = absoluteUrl(file.url, context.base);
    return href === undefined ? [] : [{ name: file.name, href, contentType: file.type, ...sizeOf(file) }];
  });
}

function filesOfMedia(sources: readonly MediaSource[], context: ExportContext): NinjsRendition[] {
  return sources.flatMap(({ url, type, width }, index) => {
    const href = absoluteUrl(url, context.base);
    return href === undefined ? [] : [{ name: `file-${index + 1}`, href, contentType: type, ...sizeOf({ width }) }];
  });
}

/** Sizes are whole numbers. */
function sizeOf({ width, height }: { width?: number | undefined; height?: number | undefined }) {
  return {
    ...(isPositive(width) && { width: Math.round(width) }),
    ...(isPositive(height) && { height: Math.round(height) }),
  };
}
