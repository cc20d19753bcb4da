import { isRecord, listOf } from '../../article/guards';
import { type Fields, fieldsOf, numberOf } from '../fields';
import { nodesOf } from './graphQlPosts';

/** A post in the form of the REST API, and where its parts are in the form of WPGraphQL. */
interface RestForm {
  readonly post: Fields;
  /** The place of a part in what was given, for its place in the post. */
  placeOf(path: string): string;
}

/** The post of WPGraphQL in the form of the REST API. */
export function restFormOf(given: Fields): RestForm {
  const places: [rest: string, graphQl: string][] = [
    ['title.rendered', 'title'],
    ['excerpt.rendered', 'excerpt'],
    ['content.rendered', 'content'],
    ['blocks', 'editorBlocks'],
    ['date_gmt', 'dateGmt'],
    ['modified_gmt', 'modifiedGmt'],
  ];
  const authors = nodesOf(given.author ?? given.authors).map(({ node, at }, index) => {
    places.push([`_embedded.author[${index}]`, `${given.author ? 'author' : 'authors'}.${at}`]);
    return authorOf(fieldsOf(node));
  });
  const terms = ['categories', 'tags', 'terms'].map((field, index) =>
    nodesOf(given[field]).map(({ node, at }, position) => {
      places.push([`_embedded.wp:term[${index}][${position}]`, `${field}.${at}`]);
      return termOf(fieldsOf(node), field);
    }),
  );
  const { node: picture } = fieldsOf(given.featuredImage);
  if (isRecord(picture)) places.push(['_embedded.wp:featuredmedia[0]', 'featuredImage.node']);
  const language = fieldsOf(given.language);
  const post: Fields = {
    id: given.databaseId ?? given.id,
    link: given.link ?? given.uri,
    date: given.date,
    date_gmt: given.dateGmt ?? undefined,
    modified: given.modified,
    modified_gmt: given.modifiedGmt ?? undefined,
    title: given.title,
    excerpt: given.excerpt,
    lang: language.locale ?? language.code ?? given.locale,
    content: given.content ?? '',
    blocks: given.editorBlocks ?? given.blocks,
    meta: given.meta,
    _embedded: {
      author: authors,
      'wp:term': terms,
      ...(isRecord(picture) && { 'wp:featuredmedia': [mediaOf(picture)] }),
    },
  };
  return {
    post,
    placeOf(path) {
      const [rest, own] =
        places.find(([start]) => path.startsWith(start) && !/^\w/.test(path.slice(start.length))) ?? [];
      return rest === undefined ? path : own + path.slice(rest.length).replace(/^\.rendered/, '');
    },
  };
}

function authorOf({ avatar, uri, ...author }: Fields): Fields {
  const { url, width, size } = fieldsOf(avatar);
  const pixels = numberOf(width ?? size);
  return { ...author, link: uri, ...(pixels > 0 && { avatar_urls: { [pixels]: url } }) };
}

function termOf({ uri, taxonomyName, ...term }: Fields, field: string): Fields {
  const taxonomy = taxonomyName ?? { categories: 'category', tags: 'post_tag' }[field];
  return { ...term, link: term.link ?? uri, taxonomy };
}

function mediaOf({ databaseId, sourceUrl, mediaItemUrl, altText, caption, mimeType, mediaDetails }: Fields): Fields {
  const { width, height, sizes } = fieldsOf(mediaDetails);
  const files = listOf(sizes as readonly unknown[]).filter(isRecord);
  return {
    id: databaseId,
    source_url: sourceUrl ?? mediaItemUrl,
    alt_text: altText,
    caption,
    mime_type: mimeType,
    media_details: {
      width,
      height,
      sizes: Object.fromEntries(
        files.map((file, index) => [String(file.name ?? index), { ...file, source_url: file.sourceUrl }]),
      ),
    },
  };
}
