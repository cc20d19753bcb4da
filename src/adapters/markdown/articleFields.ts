import type { Article, LeadBlock } from '../../article/Article';
import { isRecord, listOf } from '../../article/guards';
import type { Image } from '../../article/Image';
import { readDate } from '../../article/readDate';
import type { Text } from '../../article/Text';
import { safeImageUrl } from '../../article/url';
import { addressOf } from '../addressOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { type FieldNames, readDocument } from '../readDocument';
import type { SourceReport } from '../SourceReport';
import { sizeIn } from '../sizeIn';
import { isBlank } from '../textFrom';

/** The names of fields in front matter. */
const usual = {
  id: ['id', 'uuid', 'guid'],
  kicker: ['kicker', 'overline', 'eyebrow'],
  headline: ['title', 'headline'],
  deck: ['subtitle', 'deck', 'dek', 'subhead', 'tagline'],
  standfirst: ['excerpt', 'description', 'summary', 'standfirst', 'lede', 'intro', 'abstract'],
  lead: [
    'image',
    'cover',
    'cover_image',
    'coverImage',
    'featured_image',
    'featuredImage',
    'feature_image',
    'hero_image',
    'heroImage',
    'hero',
    'header',
    'images',
    'banner',
    'thumbnail',
  ],
  section: ['section', 'category', 'categories'],
  topics: ['tags', 'topics', 'keywords'],
  place: ['place', 'dateline', 'location'],
  authors: ['authors', 'author', 'byline', 'by'],
  publishedAt: [
    'date',
    'published',
    'published_at',
    'publishedAt',
    'publishDate',
    'pubDate',
    'datePublished',
    'created',
  ],
  modifiedAt: ['updated', 'modified', 'last_modified_at', 'lastmod', 'updated_at', 'updatedAt', 'dateModified'],
  language: ['lang', 'language', 'locale'],
  url: ['canonical_url', 'canonical', 'canonicalUrl', 'url', 'permalink'],
} satisfies FieldNames;

/** How the fields of front matter are read. */
export interface FieldsOptions {
  readonly base?: string | undefined;
  /** The names of fields that a site has instead of the usual ones. */
  readonly fields?: FieldNames | undefined;
  readonly report: SourceReport;
  /** Reads Markdown as text. */
  text(markdown: string, field: string): Text;
}

/** The fields of an article that front matter has. */
export function articleFieldsOf(frontMatter: Fields, options: FieldsOptions): Partial<Article> {
  const { base, report } = options;
  const names: FieldNames = { ...usual, ...options.fields, body: [] };
  const document: Record<string, unknown> = { ...frontMatter };
  for (const name of namesOf(names.lead)) foldPicture(document, name);
  for (const name of [...namesOf(names.publishedAt), ...namesOf(names.modifiedAt)]) {
    if (Object.hasOwn(document, name)) document[name] = dateOf(document[name], name, report);
  }
  // Sites repeat the standfirst for search engines.
  const standfirsts = namesOf(names.standfirst).filter((name) => Object.hasOwn(document, name));
  for (const name of standfirsts.slice(1)) {
    if (document[name] === document[standfirsts[0] ?? name]) delete document[name];
  }
  for (const name of namesOf(names.topics)) {
    const topics = document[name];
    if (typeof topics === 'string') document[name] = topics.split(/\s*,\s*/);
  }
  for (const name of namesOf(names.authors)) {
    const ids = listOf(document[name] as readonly unknown[]).some((one) => /^[a-z\d][\w.-]*$/.test(stringOf(one)));
    const message =
      'has one word without capital letters, which may be the id of an author; it is read as the name. Pass authors in article.';
    if (ids) report.report({ kind: 'guessed', path: name, message });
  }
  const text = (value: unknown, path: string) =>
    typeof value === 'string' ? options.text(value, path) : typeof value === 'number' ? `${value}` : '';
  const draft = readDocument(
    document,
    names,
    {
      resolve: (value) => value,
      fieldsOf: (value) => value,
      text,
      blocks: () => [],
      lead: (value, path) => leadOf(value, path, text, options),
      image: (value) => imageOf(value, base),
      isBody: () => false,
    },
    report,
  );
  const { body, url: given, ...fields } = draft;
  const url = addressOf(given, base);
  return { ...fields, ...(url && URL.canParse(url) && { url }) };
}

function namesOf(names: string | readonly string[] | undefined): readonly string[] {
  return typeof names === 'string' ? [names] : (names ?? []);
}

/** Makes one object of the fields that belong to a picture, such as `image` and `image_alt`. */
function foldPicture(document: Record<string, unknown>, name: string): void {
  const [given] = listOf(document[name] as readonly unknown[]);
  const picture: Record<string, unknown> = typeof given === 'string' && given ? { url: given } : { ...fieldsOf(given) };
  if (Object.keys(picture).length === 0) return;
  for (const [field, others] of Object.entries(parts)) {
    for (const other of others) {
      const sibling = [`${name}_${other}`, `${name}-${other}`, name + other[0]?.toUpperCase() + other.slice(1)].find(
        (one) => typeof document[one] === 'string',
      );
      if (!sibling || picture[field] !== undefined) continue;
      picture[field] = document[sibling];
      delete document[sibling];
    }
  }
  document[name] = picture;
}

/** The names of what is said about a picture. */
const parts: Readonly<Record<string, readonly string[]>> = {
  alt: ['alt', 'accessibility', 'description'],
  caption: ['caption', 'title'],
  credit: ['credit', 'copyright', 'attribution'],
};

function leadOf(
  value: unknown,
  path: string,
  text: (value: unknown, path: string) => Text,
  { base, report }: FieldsOptions,
): LeadBlock | undefined {
  const image = imageOf(value, base);
  if (!image) {
    const message = 'is a picture without an address that a page may load; it is left out.';
    report.report({ kind: 'left-out', path, message });
    return undefined;
  }
  report.reportLacks(image, path);
  const picture = fieldsOf(value);
  const caption = text(picture.caption ?? picture.title, `${path}.caption`);
  const credit = text(picture.credit, `${path}.credit`);
  return {
    type: 'figure',
    image,
    ...(!isBlank(caption) && { caption }),
    ...(!isBlank(credit) && { credit }),
  };
}

function imageOf(value: unknown, base: string | undefined): Image | undefined {
  const picture = isRecord(value) ? value : { url: value };
  const { alt } = picture;
  const given = [picture.url, picture.src, picture.path, picture.image, picture.feature, picture.file, picture.href];
  const url = addressOf(
    given.find((one) => typeof one === 'string' && one !== ''),
    base,
    safeImageUrl,
  );
  return url === undefined ? undefined : { url, ...(typeof alt === 'string' && { alt }), ...sizeIn(picture) };
}

/** A date as it is written in front matter: the offset may have one digit, and a time may have none, of which only the day is read. */
function dateOf(value: unknown, path: string, report: SourceReport): unknown {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().replace(/T00:00:00\.000Z$/, '');
  }
  if (typeof value !== 'string') return value;
  const date = value.trim().replace(/( [+-]|:\d\d[+-])(\d)(?=$|:)/, (_, sign, hour) => `${sign}0${hour}`);
  if (readDate(date)) return date;
  const [, day] = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/.exec(date) ?? [];
  if (!day || !readDate(day)) return value;
  report.report({ kind: 'changed', path, message: 'has a time without an offset; only the day is read.' });
  return day;
}
