import type { Article } from '../../article/Article';
import type { Block, BlockType, EmbedBlock, LiveUpdateBlock, TimelineBlock } from '../../article/Block';
import { parseDate } from '../../article/date';
import { isKeyOf } from '../../article/guards';
import { plainTextOfBlocks } from '../../article/plainText';
import { blocksIn, type FoundBlock } from '../blocksIn';
import { dateOf, filled, type JsonLdObject } from '../JsonLd';
import { isDisclosed, type JsonLdWriter } from './JsonLdWriter';
import { audioObject, imageGallery, videoObject } from './mediaObjects';

/** The objects of blocks, by the property of the article that they are in. */
export interface BlockObjects {
  /** The films. */
  video: JsonLdObject[];
  /** The recordings. */
  audio: JsonLdObject[];
  /** Other parts of the story, and blocks with a provenance of their own. */
  hasPart: JsonLdObject[];
  /** The posts of a live report. */
  liveBlogUpdate: JsonLdObject[];
  /** The posts, pages and documents that the story refers to. */
  citation: JsonLdObject[];
  /** The URLs of related stories. */
  relatedLink: string[];
}

/** What a block adds to each property. */
type Added = { readonly [Property in keyof BlockObjects]?: BlockObjects[Property] };

type Describe<Type extends BlockType> = (
  block: Extract<Block, { type: Type }>,
  writer: JsonLdWriter,
  article: Article,
) => Added;

/** What blocks of each type add to the structured data of the article; `undefined` for those that are part of the text alone. */
const describers: { readonly [Type in BlockType]: Describe<Type> | undefined } = {
  paragraph: undefined,
  heading: undefined,
  list: undefined,
  pullQuote: undefined,
  quote: undefined,
  // The first pictures are in the property `image` of the article.
  figure: undefined,
  divider: undefined,
  embed: (block, writer) => ({ citation: embedded(block, writer) }),
  relatedLinks: ({ links, kind }, writer) =>
    kind === 'sources'
      ? {
          citation: links.map(({ label, url }) =>
            filled({ '@type': 'WebPage', name: writer.words(label), url: writer.resolved(url) }),
          ),
        }
      : { relatedLink: links.flatMap(({ url }) => writer.resolved(url) ?? []) },
  video: (block, writer, article) => ({ video: [videoObject(block, writer, article)] }),
  audio: (block, writer, article) => {
    const object = audioObject(block, writer, article);
    return block.series ? { hasPart: [object] } : { audio: [object] };
  },
  gallery: (block, writer) => ({ hasPart: [imageGallery(block, writer)] }),
  table: ({ caption }, writer) =>
    caption === undefined ? {} : { hasPart: [filled({ '@type': 'Table', name: writer.words(caption) })] },
  // Search engines no longer read questions and answers as FAQPage.
  factBox: undefined,
  details: undefined,
  questions: undefined,
  timeline: (block, writer) => ({ hasPart: timeline(block, writer) }),
  bigNumber: undefined,
  code: undefined,
  document: ({ title, url, mediaType, text, image }, writer) => ({
    citation: [
      filled({
        '@type': 'DigitalDocument',
        name: writer.words(title),
        url: writer.resolved(url),
        encodingFormat: mediaType,
        description: writer.words(text),
        thumbnailUrl: writer.resolved(image?.url),
      }),
    ],
  }),
  // `blockObjects` describes posts.
  liveUpdate: undefined,
  slot: undefined,
};

/** The objects of blocks at any depth, each once. A block that is part of the story has its provenance in its object, any other in an object of its own. */
export function blockObjects(
  blocks: readonly FoundBlock[],
  writer: JsonLdWriter,
  article: Article,
  describedPictures: ReadonlySet<unknown> = new Set(),
): BlockObjects {
  const all: BlockObjects = { video: [], audio: [], hasPart: [], liveBlogUpdate: [], citation: [], relatedLink: [] };
  const known = new Set<string>();
  for (const { block, isAside } of blocks) {
    const { id, provenance } = block;
    let hasOwnObject = false;
    if (!isAside && block.type === 'liveUpdate') {
      hasOwnObject = true;
      addOnce(
        'liveBlogUpdate',
        writer.post(id, () => ownObject(block, liveUpdate(block, writer, article))),
      );
    } else if (!isAside) {
      const { citation = [], relatedLink = [], ...parts } = describe(block, writer, article);
      for (const object of citation) addOnce('citation', object);
      for (const url of relatedLink) if (isNew('relatedLink', url)) all.relatedLink.push(url);
      for (const [property, objects = []] of Object.entries(parts)) {
        for (const object of objects) {
          hasOwnObject = true;
          addOnce(property as keyof typeof parts, ownObject(block, object));
        }
      }
    }
    if (hasOwnObject || !isDisclosed(provenance) || describedPictures.has(block)) continue;
    all.hasPart.push(
      ...(block.type === 'figure'
        ? [writer.picture(block)]
        : writer.passage(id, wordsOf(block, writer.marks), provenance)),
    );
  }
  return all;

  function ownObject({ id, provenance }: Block, object: JsonLdObject): JsonLdObject {
    return filled({ ...object, '@id': id && writer.fragment(id), ...writer.facts(provenance) });
  }

  /** A film may be the lead and be in the body, or in the short and the long version. */
  function addOnce(property: Exclude<keyof BlockObjects, 'relatedLink'>, object: JsonLdObject): void {
    const url = object.contentUrl ?? object.embedUrl ?? object.url;
    if (url === undefined || isNew(property, url)) all[property].push(object);
  }

  function isNew(property: string, url: unknown): boolean {
    const key = `${property} ${url}`;
    const { size } = known;
    return known.add(key).size > size;
  }
}

/** What a block adds; nothing for a type that the model does not have. */
function describe(block: Block, writer: JsonLdWriter, article: Article): Added {
  const describeType = isKeyOf(describers, block.type) ? describers[block.type] : undefined;
  return describeType?.(block as never, writer, article) ?? {};
}

function wordsOf(block: Block, marks: string): string {
  // A pull quote is no part of the running text.
  const asText = block.type === 'pullQuote' ? { type: 'paragraph' as const, text: block.text } : block;
  return plainTextOfBlocks([asText], marks).trim();
}

/** A post as a SocialMediaPosting, anything else as a WebPage; nothing if no more than the URL is known. */
function embedded({ url, provider, title, text, author, at }: EmbedBlock, writer: JsonLdWriter): JsonLdObject[] {
  const name = writer.words(title);
  const articleBody = writer.words(text);
  if (!name && !articleBody && !author) return [];
  const isPost = articleBody !== '' || author !== undefined;
  return [
    filled({
      '@type': isPost ? 'SocialMediaPosting' : 'WebPage',
      [isPost ? 'headline' : 'name']: name,
      articleBody,
      url: writer.resolved(url),
      author: author && writer.agent(author),
      datePublished: dateOf(at),
      publisher: provider ? { '@type': 'Organization', name: provider } : undefined,
    }),
  ];
}

/** The events of a timeline in which each has a date. A list is no creative work in schema.org, so it is that of one. */
function timeline({ title, events }: TimelineBlock, writer: JsonLdWriter): JsonLdObject[] {
  if (events.length === 0 || !events.every(({ at }) => parseDate(at))) return [];
  const itemListElement = events.map(({ id, at, title: name, body }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    item: filled({
      '@type': 'CreativeWork',
      '@id': id && writer.fragment(id),
      name: writer.words(name) || plainTextOfBlocks(body, writer.marks).trim(),
      temporalCoverage: at,
    }),
  }));
  return [
    filled({
      '@type': 'CreativeWork',
      name: writer.words(title),
      mainEntity: { '@type': 'ItemList', itemListElement },
    }),
  ];
}

/** A post of a live report. Search engines ask for a headline: without a title it is the first paragraph. */
function liveUpdate(
  { id, title, body, at, modifiedAt, authors }: LiveUpdateBlock,
  writer: JsonLdWriter,
  article: Article,
): JsonLdObject {
  const articleBody = plainTextOfBlocks(body, writer.marks).trim();
  const picture = blocksIn({ body }).find(({ block }) => block.type === 'figure')?.block;
  return filled({
    '@type': 'BlogPosting',
    headline: writer.words(title) || articleBody.split('\n', 1)[0],
    url: id && writer.fragment(id),
    articleBody,
    datePublished: dateOf(at),
    dateModified: dateOf(modifiedAt),
    author: (authors ?? article.authors)?.map((author) => writer.agent(author)),
    image: picture?.type === 'figure' ? writer.picture(picture) : undefined,
  });
}
