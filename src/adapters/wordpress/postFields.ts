import type { Article, LeadBlock, Topic } from '../../article/Article';
import type { Author } from '../../article/Author';
import type { Block } from '../../article/Block';
import { isRecord, listOf } from '../../article/guards';
import { plainTextOfBlocks } from '../../article/plainText';
import { readDate } from '../../article/readDate';
import { safeImageUrl } from '../../article/url';
import { addressOf } from '../addressOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import type { SourceReport } from '../SourceReport';
import { sizeIn } from '../sizeIn';
import { folded } from '../withQuotes';
import { mediaOf } from './mediaOf';
import type { PostContent } from './PostContent';
import { htmlIn, isApiError } from './sourceFields';

/** What the fields of a post are read with. */
export interface FieldContext {
  readonly post: Fields;
  readonly content: PostContent;
  readonly report: SourceReport;
  readonly base: string | undefined;
  /** Finds a picture, film or recording by its id. */
  media(id: number): Fields | undefined;
}

/** The language of a post, as plug-ins write it. */
export function languageOf(post: Fields): string | undefined {
  const head = fieldsOf(post.yoast_head_json);
  const given = [post.lang, head.og_locale].find((value) => typeof value === 'string' && value !== '');
  try {
    return given === undefined ? undefined : Intl.getCanonicalLocales((given as string).replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** A date of a post: the API writes those in UTC without an offset. */
export function dateOf({ post, report }: FieldContext, name: 'date' | 'modified'): string | undefined {
  const path = `${name}_gmt`;
  const given = post[path];
  const utc =
    typeof given === 'string' ? readDate(/[zZ]$|[+-]\d\d:?\d\d$/.test(given) ? given : `${given}Z`) : undefined;
  // WordPress.com writes an offset.
  const date = utc ?? readDate(post[name]);
  if (date?.includes('T')) return date;
  if (name === 'date') {
    const message =
      post.date === undefined && given === undefined
        ? 'is missing; the article has no date of publication.'
        : 'is no date, as in drafts, and a date without its offset from UTC is another moment in each time zone; the article has none.';
    report.report({ kind: 'missing', path, message });
  }
  return undefined;
}

/** The excerpt, if somebody wrote it: WordPress makes one of the first words of a post that has none. */
export function standfirstOf({ post, content }: FieldContext, body: readonly Block[]): string | undefined {
  const { excerpt } = post;
  const raw = isRecord(excerpt) && typeof excerpt.raw === 'string' ? excerpt.raw : undefined;
  const html = raw ?? htmlIn(excerpt);
  if (html.trim() === '') return undefined;
  if (raw === undefined && /\[(?:…|\.{3}|&hellip;|&#8230;)\]|class=["'][^"']*\b(?:more-link|read-more)/i.test(html)) {
    return undefined;
  }
  const words = content.line(html, 'excerpt.rendered');
  const start = folded(words.replace(/(?:…|\.{3}|\bContinue reading\b.*|\bRead more\b.*)$/is, ''));
  // WordPress takes the first words of a post.
  const beginning = plainTextOfBlocks(body.filter(isText)).slice(0, 3 * words.length + 1_000);
  const isOfBody = raw === undefined && start !== '' && folded(beginning).includes(start);
  return isOfBody ? undefined : words || undefined;
}

/** True for a block of which WordPress takes words for excerpts. */
function isText({ type }: Block): boolean {
  return /^(?:code|heading|list|paragraph|quote|table)$/.test(type);
}

/** The authors: those of Co-Authors Plus or PublishPress, if there are any, or the user who wrote the post. */
export function authorsOf({ post, content, report, base }: FieldContext): readonly Author[] {
  const embedded = fieldsOf(post._embedded);
  const guests = termsOf(post).filter(({ term }) => term.taxonomy === 'author');
  const users = listOf(embedded.author as readonly unknown[]).map((value, index) => ({
    value,
    path: `_embedded.author[${index}]`,
  }));
  const others = listOf((post.authors ?? post.author) as readonly unknown[])
    .filter(isRecord)
    .map((value, index) => ({ value, path: `${post.authors ? 'authors' : 'author'}[${index}]` }));
  const sources: readonly { value: unknown; path: string }[] =
    guests.length > 0
      ? guests.map(({ term, path }) => ({ value: { name: withoutPrefix(term.name), link: term.link }, path }))
      : users.length > 0
        ? users
        : others;
  const authors = sources.flatMap(({ value, path }): Author[] => {
    if (isApiError(value)) {
      report.report({
        kind: 'missing',
        path,
        message: 'is an error and no author; the API hides the authors of this site.',
      });
      return [];
    }
    if (!isRecord(value)) return [];
    const line = (field: string) => content.line(htmlIn(value[field]), `${path}.${field}`);
    const name = line('name') || line('display_name');
    if (name === '') {
      report.report({ kind: 'missing', path, message: 'is an author without a name; it is left out.' });
      return [];
    }
    const url = addressOf(value.link, base) ?? addressOf(value.URL, base);
    const site = addressOf(value.url, base);
    const image = portraitOf(value.avatar_urls, base);
    const description = line('description');
    return [
      {
        name,
        ...(url && { url }),
        ...(image && { image }),
        ...(description && { description }),
        ...(site && site !== url && { sameAs: [site] }),
      },
    ];
  });
  if (authors.length > 0) return authors;
  const head = fieldsOf(post.yoast_head_json);
  return typeof head.author === 'string' && head.author.trim() !== '' ? [{ name: head.author.trim() }] : [];
}

/** The name of a term of Co-Authors Plus, which writes `cap-` before those of users. */
function withoutPrefix(name: unknown): string {
  return stringOf(name).replace(/^cap-/, '');
}

function portraitOf(avatars: unknown, base: string | undefined): Author['image'] {
  if (!isRecord(avatars)) return undefined;
  const [largest] = Object.entries(avatars)
    .map(([size, url]) => ({ size: Number(size), url: addressOf(url, base, safeImageUrl) }))
    .filter(({ size, url }) => size > 0 && size < 10_000 && url !== undefined)
    .sort((one, other) => other.size - one.size);
  if (!largest?.url) return undefined;
  return { url: largest.url, alt: '', width: largest.size, height: largest.size };
}

interface FoundTerm {
  readonly term: Fields;
  readonly path: string;
}

/** The terms of a post, in the order of the taxonomies. */
function termsOf(post: Fields): readonly FoundTerm[] {
  const embedded = fieldsOf(post._embedded);
  const found = listOf(embedded['wp:term'] as readonly unknown[]).flatMap((terms, index) =>
    listOf(terms as readonly unknown[]).flatMap((term, position): FoundTerm[] =>
      isRecord(term) ? [{ term, path: `_embedded.wp:term[${index}][${position}]` }] : [],
    ),
  );
  if (found.length > 0) return found;
  // WordPress.com has them by name in the post itself.
  return (
    [
      ['categories', 'category'],
      ['tags', 'post_tag'],
    ] as const
  ).flatMap(([field, taxonomy]) => {
    const terms = post[field];
    if (!isRecord(terms)) return [];
    return Object.entries(terms).flatMap(([name, term]): FoundTerm[] =>
      isRecord(term) ? [{ term: { name, taxonomy, ...term }, path: `${field}.${name}` }] : [],
    );
  });
}

/** The first category as the section, and other categories, tags and terms as topics. */
export function sectionAndTopicsOf({ post, content, report, base }: FieldContext): Pick<Article, 'section' | 'topics'> {
  const topics: Topic[] = [];
  let section: Article['section'];
  for (const { term, path } of termsOf(post)) {
    const name = content.line(htmlIn(term.name), `${path}.name`);
    const url = addressOf(term.link, base);
    if (name === '' || term.taxonomy === 'author') continue;
    if (term.slug === 'uncategorized') {
      report.report({ kind: 'left-out', path, message: 'is the category of posts that have none; it is left out.' });
    } else if (term.taxonomy === 'category' && !section) {
      section = {
        name,
        ...(url && { url }),
        ...(typeof term.slug === 'string' && /^\S+$/.test(term.slug) && { id: term.slug }),
      };
    } else topics.push({ name, ...(url && { url }) });
  }
  return { ...(section && { section }), ...(topics.length > 0 && { topics }) };
}

/** The featured picture. */
export function leadOf({ post, content, report, base, media }: FieldContext): LeadBlock | undefined {
  // A file of the media library is read as a post as well.
  if (post.media_type !== undefined) return mediaOf(post, content, report, base, '');
  const embedded = fieldsOf(post._embedded);
  const [given] = listOf(embedded['wp:featuredmedia'] as readonly unknown[]);
  const path = '_embedded.wp:featuredmedia[0]';
  if (isRecord(given) && !isApiError(given)) return mediaOf(given, content, report, base, path);
  const id = typeof post.featured_media === 'number' ? post.featured_media : 0;
  const found = id > 0 ? media(id) : undefined;
  if (found) return mediaOf(found, content, report, base, 'featured_media');
  for (const name of ['jetpack_featured_media_url', 'featured_image']) {
    const url = addressOf(post[name], base, safeImageUrl);
    if (url !== undefined) return figureOf(url, {}, report, name);
  }
  if (id === 0) return undefined;
  const head = fieldsOf(post.yoast_head_json);
  const [picture] = listOf(head.og_image as readonly unknown[]);
  const url = isRecord(picture) ? addressOf(picture.url, base, safeImageUrl) : undefined;
  if (isRecord(picture) && url !== undefined) {
    return figureOf(url, picture, report, 'yoast_head_json.og_image[0]');
  }
  const why = isApiError(given) ? 'is an error and no picture' : 'is the id of a picture that the post does not have';
  const message = `${why}; the article has no lead. Request the post with _embed, or pass media.`;
  report.report({ kind: 'missing', path: given ? path : 'featured_media', message });
  return undefined;
}

function figureOf(url: string, fields: Fields, report: SourceReport, path: string): LeadBlock {
  const image = { url, ...sizeIn(fields) };
  report.reportLacks(image, path);
  return { type: 'figure', image };
}

/** Reports what the post has only the ids of. */
export function reportIds({ post, report }: FieldContext): void {
  if (isRecord(post._embedded)) return;
  const names = ['author', 'categories', 'tags'].filter((name) => {
    const ids = listOf(post[name] as readonly unknown[]);
    return ids.some((id) => typeof id === 'number' && id > 0);
  });
  if (names.length === 0) return;
  const message = `has only the ids of its ${names.join(', ')}. Request it with _embed.`;
  report.report({ kind: 'missing', path: '_embedded', message });
}
