import type { Article, LeadBlock, Section, Topic } from '../article/Article';
import type { Author } from '../article/Author';
import type { Block } from '../article/Block';
import { isRecord, listOf } from '../article/guards';
import type { Image } from '../article/Image';
import { plainText } from '../article/plainText';
import { readDate } from '../article/readDate';
import type { Text } from '../article/Text';
import type { SourceReport } from './SourceReport';
import { wordsOf } from './unknownNode';

/** The fields of an article that a document of a content model may have. */
export type DocumentField =
  | 'id'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'standfirst'
  | 'lead'
  | 'body'
  | 'section'
  | 'topics'
  | 'place'
  | 'authors'
  | 'publishedAt'
  | 'modifiedAt'
  | 'language'
  | 'url';

/** The names of the fields of a document, or paths such as `hero.title`, by the field of the article: the first that has a value is read. An empty list reads none. */
export type FieldNames = { readonly [Field in DocumentField]?: string | readonly string[] };

/** Names that many content models have. */
const usual: { readonly [Field in DocumentField]: readonly string[] } = {
  id: ['_id', 'sys.id', 'id', 'uuid'],
  kicker: ['kicker', 'overline', 'eyebrow', 'strapline'],
  headline: ['headline', 'title', 'heading', 'name'],
  deck: ['deck', 'subtitle', 'subTitle', 'subheadline', 'subHeadline', 'subheading'],
  standfirst: ['standfirst', 'dek', 'excerpt', 'summary', 'shortDescription', 'description', 'intro', 'abstract'],
  lead: ['lead', 'leadImage', 'mainImage', 'heroImage', 'featuredImage', 'coverImage', 'cover', 'hero', 'image'],
  body: ['body', 'content', 'text', 'bodyText', 'richText', 'article', 'details'],
  section: ['section', 'primaryCategory', 'category', 'categories', 'channel'],
  topics: ['topics', 'tags', 'keywords'],
  place: ['place', 'dateline', 'location'],
  authors: ['authors', 'author', 'byline', 'authorName', 'writers', 'writer'],
  publishedAt: [
    'publishedAt',
    'publishDate',
    'publishedDate',
    'publicationDate',
    'datePublished',
    'firstPublishedAt',
    'published',
    'date',
    'sys.firstPublishedAt',
    '_createdAt',
    'sys.createdAt',
  ],
  modifiedAt: ['modifiedAt', 'updatedAt', 'dateModified', 'updated', '_updatedAt', 'sys.publishedAt', 'sys.updatedAt'],
  language: ['language', 'lang', 'locale', '__i18n_lang', 'sys.locale'],
  url: ['url', 'canonicalUrl', 'canonical'],
};

/** Names of authors and what is said about them. */
const person = {
  name: ['name', 'fullName', 'displayName', 'title'],
  role: ['role', 'jobTitle', 'position'],
  url: ['url', 'website', 'link'],
  image: ['image', 'picture', 'photo', 'avatar', 'portrait', 'headshot'],
  description: ['bio', 'biography', 'description', 'shortBio'],
};

/** How a system holds what documents have. */
export interface DocumentSource {
  /** A value as it is read: that of a language, or what a link leads to. */
  resolve(value: unknown): unknown;
  /** The fields of an object. */
  fieldsOf(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  text(value: unknown, path: string): Text;
  blocks(value: unknown, path: string): readonly Block[];
  lead(value: unknown, path: string): LeadBlock | undefined;
  /** A picture without a caption, such as a portrait. */
  image(value: unknown, path: string): Image | undefined;
  /** True for the running text of a document. */
  isBody(value: unknown): boolean;
}

/** Reads a document whose fields the publisher named. Fields with words that are not read are reported. `at` is where its fields are. */
export function readDocument(
  document: Readonly<Record<string, unknown>>,
  names: FieldNames = {},
  source: DocumentSource,
  report: SourceReport,
  at = '',
): Partial<Article> {
  const read = new Set<string>();
  const found = (field: DocumentField, isWanted: (value: unknown) => boolean = isGiven): Found | undefined => {
    const paths = names[field] ?? usual[field];
    return firstOf(typeof paths === 'string' ? [paths] : paths, isWanted);
  };
  const firstOf = (paths: readonly string[], isWanted: (value: unknown) => boolean): Found | undefined => {
    for (const path of paths) {
      const value = valueAt(document, path, source);
      if (!isWanted(value)) continue;
      read.add(path.split('.')[0] ?? '');
      return { value, path: (path.startsWith('sys.') ? at.replace(/fields\.$/, '') : at) + path };
    }
    return undefined;
  };
  const line = (field: DocumentField) => {
    const given = found(field, isText);
    return given && (plainText(source.text(given.value, given.path)).trim() || undefined);
  };

  const date = (field: 'publishedAt' | 'modifiedAt') => {
    const given = line(field);
    return readDate(given) ?? given;
  };
  const headline = line('headline');
  const body =
    found('body') ??
    firstOf(
      Object.keys(document).filter((name) => !read.has(name)),
      (value) => source.isBody(value),
    );
  const lead = found('lead', (value) => typeof value === 'object' && isGiven(value));
  const published = found('publishedAt');
  if (published && /created/i.test(published.path)) {
    const message =
      'is when the document was created; it is read as the date of publication. Name its field in fields.';
    report.report({ kind: 'guessed', path: published.path, message });
  }
  const [section, ...more] = topicsOf(found('section'), source);
  const topics = [...more, ...topicsOf(found('topics'), source)];
  const authors = authorsOf(found('authors'), source, report);
  const draft: Partial<Article> = {
    ...definedOf({
      id: line('id'),
      kicker: line('kicker'),
      headline,
      deck: line('deck'),
      standfirst: line('standfirst'),
      lead: lead && source.lead(lead.value, lead.path),
      section: section as Section | undefined,
      place: line('place'),
      publishedAt: date('publishedAt'),
      modifiedAt: date('modifiedAt'),
      language: line('language'),
      url: line('url'),
    }),
    ...(topics.length > 0 && { topics }),
    ...(authors.length > 0 && { authors }),
    body: body ? source.blocks(body.value, body.path) : [],
  };
  if (!body && names.body?.length !== 0)
    report.report({
      kind: 'missing',
      path: at.slice(0, -1),
      message: 'has no running text; name its field in fields.',
    });
  const said = new Set(['', ...[...read].map((name) => wordsOf(name, source.resolve(document[name])))]);
  for (const [name, value] of Object.entries(document)) {
    if (read.has(name) || forMachines.test(name) || said.has(wordsOf(name, source.resolve(value)))) continue;
    const message = 'has words that are not read, because no field of the article is known for it; name it in fields.';
    report.report({ kind: 'left-out', path: at + name, message });
  }
  return draft;
}

/** Fields whose words are not for readers. */
const forMachines = /slug|^(?:seo|internal)/i;

/** A value with its place in the source. */
interface Found {
  readonly value: unknown;
  readonly path: string;
}

/** The value at a path of names. */
function valueAt(document: Readonly<Record<string, unknown>>, path: string, source: DocumentSource): unknown {
  let value: unknown = document;
  for (const name of path.split('.')) {
    if (!isRecord(value)) return undefined;
    const fields: Readonly<Record<string, unknown>> = value === document ? document : source.fieldsOf(value);
    value = Object.hasOwn(fields, name) ? source.resolve(fields[name]) : undefined;
  }
  return value;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function isText(value: unknown): boolean {
  return isGiven(value) && typeof value !== 'boolean';
}

/** An object without its undefined fields. */
function definedOf<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function topicsOf(given: Found | undefined, source: DocumentSource): Topic[] {
  return listOf(given?.value as readonly unknown[]).flatMap((one, index) => {
    const value = source.resolve(one);
    const fields = isRecord(value) ? source.fieldsOf(value) : {};
    const named = isRecord(value) ? source.resolve(fields.title ?? fields.name ?? fields.label) : value;
    const name = plainText(source.text(named ?? '', `${given?.path}[${index}]`)).trim();
    return name ? [{ name }] : [];
  });
}

function authorsOf(given: Found | undefined, source: DocumentSource, report: SourceReport): Author[] {
  return listOf(given?.value as readonly unknown[]).flatMap((one, index): Author[] => {
    const path = Array.isArray(given?.value) ? `${given.path}[${index}]` : (given?.path ?? '');
    const value = source.resolve(one);
    if (!isRecord(value)) {
      const byline = plainText(source.text(value ?? '', path)).trim();
      const name = byline.replace(/^by:?\s+/i, '');
      if (name !== byline) report.report({ kind: 'guessed', path, message: 'begins with "By", which is left out.' });
      return name ? [{ name }] : [];
    }
    const fields = source.fieldsOf(value);
    const field = (names: readonly string[]) =>
      names.map((name) => source.resolve(fields[name])).find((one) => isGiven(one));
    const words = (names: readonly string[]) => plainText(source.text(field(names) ?? '', path)).trim() || undefined;
    const parts = [source.resolve(fields.firstName), source.resolve(fields.lastName)];
    const name = words(person.name) ?? parts.filter((part) => typeof part === 'string').join(' ');
    if (name === '') {
      report.report({ kind: 'missing', path, message: 'is an author without a name; query what it refers to.' });
      return [];
    }
    const url = field(person.url);
    const portrait = field(person.image);
    return [
      {
        name,
        ...definedOf({
          role: words(person.role),
          url: typeof url === 'string' ? url : undefined,
          image: portrait === undefined ? undefined : source.image(portrait, `${path}.image`),
          description: words(person.description),
        }),
      },
    ];
  });
}
