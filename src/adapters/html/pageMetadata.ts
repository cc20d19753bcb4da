import type { Article } from '../../article/Article';
import type { Author } from '../../article/Author';
import { directionOf } from '../../article/direction';
import { isRecord, listOf } from '../../article/guards';
import type { Image } from '../../article/Image';
import { readDate } from '../../article/readDate';
import { safeImageUrl } from '../../article/url';
import { addressOf } from '../addressOf';
import { numberOf } from '../fields';
import type { SourceReport } from '../SourceReport';
import { attributeOf, type Element, isElement, type Node, textIn, within } from './dom';
import { storyIn, type Thing, wordsOf } from './jsonLdOf';

/** What a page says about its story in its head and its attributes. */
interface PageData {
  story: Thing;
  /** The contents of `meta`, by name or property in lower case. */
  metas: ReadonlyMap<string, readonly string[]>;
  /** The values of microdata, by the name of the property. */
  properties: ReadonlyMap<string, readonly Element[]>;
  /** The first elements of some names. */
  first: ReadonlyMap<string, Element>;
}

/** The fields of an article that a page has outside of the text: each from the first of JSON-LD, Open Graph, `meta`, microdata and elements that has it. */
export function metadataOf(nodes: readonly Node[], base: string | undefined, report: SourceReport): Partial<Article> {
  const page = dataOf(nodes);
  const { story, metas, properties, first } = page;
  const meta = (...names: readonly string[]) => names.map((name) => metas.get(name)?.[0]).find(Boolean);
  const property = (name: string) => propertyOf(properties.get(name)?.[0]);
  const attribute = (name: string, key: string) => {
    const element = first.get(name);
    return element && attributeOf(element, key)?.trim();
  };

  const url = [
    story.url,
    isRecord(story.mainEntityOfPage) ? story.mainEntityOfPage['@id'] : story.mainEntityOfPage,
    meta('og:url'),
    attribute('canonical', 'href'),
  ]
    .map((given) => addressOf(given, base))
    .find((given) => given && URL.canParse(given));
  const place = base ?? url;
  const publisher = wordsOf(story.publisher) ?? meta('og:site_name', 'application-name');
  const headline =
    wordsOf(story.headline) ??
    meta('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title') ??
    property('headline') ??
    textOf(first.get('h1')) ??
    titleOf(textOf(first.get('title')), publisher);
  const language = languageOf(
    attribute('html', 'lang') ?? wordsOf(story.inLanguage) ?? meta('og:locale', 'content-language', 'dc.language'),
  );
  const direction = attribute('html', 'dir') ?? attribute('body', 'dir');
  const section =
    wordsOf(story.articleSection) ?? meta('article:section', 'parsely-section') ?? property('articleSection');
  const topics = listOf(story.keywords as unknown[]).flatMap((words) => (typeof words === 'string' ? [words] : []));
  const authors = authorsOf(page, place, report);
  const picture = pictureOf(page, place);
  const dates = {
    publishedAt: dateOf(
      story.datePublished,
      meta(
        'article:published_time',
        'article:published',
        'og:article:published_time',
        'date',
        'dc.date.issued',
        'dc.date',
        'pubdate',
        'publishdate',
        'parsely-pub-date',
        'sailthru.date',
      ),
      property('datePublished'),
      attribute('time', 'datetime'),
    ),
    modifiedAt: dateOf(
      story.dateModified,
      meta('article:modified_time', 'og:updated_time', 'lastmod', 'last-modified', 'dc.date.modified'),
      property('dateModified'),
    ),
  };
  return withoutUndefined<Partial<Article>>({
    headline,
    standfirst:
      wordsOf(story.description) ?? meta('og:description', 'description', 'twitter:description', 'dc.description'),
    url,
    ...dates,
    language,
    direction:
      /^(?:ltr|rtl)$/.test(direction ?? '') && direction !== directionOf(language ?? 'en')
        ? (direction as 'ltr' | 'rtl')
        : undefined,
    publisher: publisher === undefined ? undefined : { name: publisher },
    section: section === undefined ? undefined : { name: section },
    authors: authors.length > 0 ? authors : undefined,
    topics: topicsOf(
      metas.get('article:tag') ?? (topics.length > 1 ? topics : topics.flatMap((words) => words.split(/\s*,\s*/))),
    ),
    lead: picture && { type: 'figure', image: picture },
  });
}

function dataOf(nodes: readonly Node[]): PageData {
  const scripts: string[] = [];
  const metas = new Map<string, string[]>();
  const properties = new Map<string, Element[]>();
  const first = new Map<string, Element>();
  const add = <Value>(map: Map<string, Value[]>, name: string, value: Value) => {
    const known = map.get(name);
    if (known) known.push(value);
    else map.set(name, [value]);
  };
  const isKnown = (name: string, element: Element) => void (first.has(name) || first.set(name, element));
  for (const node of within(nodes)) {
    if (!isElement(node)) continue;
    const { tagName } = node;
    const name = attributeOf(node, 'property') ?? attributeOf(node, 'name') ?? attributeOf(node, 'http-equiv');
    const content = attributeOf(node, 'content')?.trim();
    if (tagName === 'script' && /ld\+json/i.test(attributeOf(node, 'type') ?? ''))
      scripts.push(textIn(node.childNodes));
    if (tagName === 'meta' && name && content) add(metas, name.toLowerCase(), content);
    if (tagName === 'link' && attributeOf(node, 'rel') === 'canonical') isKnown('canonical', node);
    if (attributeOf(node, 'rel') === 'author' && tagName === 'a') isKnown('author', node);
    if (/^(?:body|h1|html|title)$/.test(tagName)) isKnown(tagName, node);
    if (tagName === 'time' && attributeOf(node, 'datetime')) isKnown('time', node);
    for (const key of attributeOf(node, 'itemprop')?.trim().split(/\s+/) ?? []) add(properties, key, node);
  }
  return { story: storyIn(scripts) ?? {}, metas, properties, first };
}

/** The value of a property of microdata (WHATWG HTML, 5.2.4). */
function propertyOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  return attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? textOf(element);
}

function textOf(element: Element | undefined): string | undefined {
  return element && (textIn(element.childNodes).replace(/\s+/g, ' ').trim() || undefined);
}

/** A title without the name of the site at its end. */
function titleOf(title: string | undefined, site: string | undefined): string | undefined {
  if (!title || !site) return title;
  const [, words = title, name] = /^(.+?)\s*[|–—»·-]\s*([^|–—»·]+)$/.exec(title) ?? [];
  return name?.trim().toLowerCase() === site.trim().toLowerCase() ? words : title;
}

/** The first date that can be read; without one, the first that is given, as it is. */
function dateOf(...given: readonly unknown[]): string | undefined {
  const dates = given.map(wordsOf).filter((date) => date !== undefined);
  return dates.map(readDate).find((date) => date !== undefined) ?? dates[0];
}

function languageOf(given: string | undefined): string | undefined {
  try {
    return given && Intl.getCanonicalLocales(given.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function authorsOf(
  { story, metas, properties, first }: PageData,
  base: string | undefined,
  report: SourceReport,
): Author[] {
  const listed = listOf(story.author as unknown[]).flatMap((author) => authorOf(author, base));
  if (listed.length > 0) return listed;
  // Some name a page of the author.
  const names = ['article:author', 'author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author']
    .map((name) => (metas.get(name) ?? []).filter((author) => !URL.canParse(author)))
    .find((authors) => authors.length > 0);
  const inText = properties.get('author')?.[0] ?? first.get('author');
  const byline = names ?? [textOf(inText && (nameIn(inText) ?? inText)) ?? ''];
  return byline.flatMap((name) => {
    const plain = name.trim().replace(/^(?:by|von|par|por|di|door|av)\s+(?=\p{Lu})/iu, '');
    if (plain !== name.trim())
      report.report({
        kind: 'guessed',
        path: 'head',
        message: 'has a byline that begins with a word such as “By”; what follows is read as the name.',
      });
    return plain === '' ? [] : { name: plain };
  });
}

/** The name inside an author of microdata. */
function nameIn(author: Element): Element | undefined {
  for (const node of within(author.childNodes))
    if (isElement(node) && attributeOf(node, 'itemprop') === 'name') return node;
  return undefined;
}

function authorOf(given: unknown, base: string | undefined): Author[] {
  const name = wordsOf(given);
  if (!name || URL.canParse(name)) return [];
  if (!isRecord(given)) return [{ name }];
  const url = addressOf(wordsOf(given.url), base);
  const role = wordsOf(given.jobTitle);
  return [{ name, ...(url && { url }), ...(role && { role }) }];
}

function topicsOf(names: readonly string[]): Article['topics'] {
  const topics = [...new Set(names.map((name) => name.trim()).filter(Boolean))].map((name) => ({ name }));
  return topics.length > 0 ? topics : undefined;
}

function pictureOf({ story, metas }: PageData, base: string | undefined): Image | undefined {
  const [given] = listOf(story.image as unknown[]);
  const image = isRecord(given) ? given : { url: given };
  const meta = (name: string) => metas.get(name)?.[0];
  const url = addressOf(
    image.url ?? image.contentUrl ?? image['@id'] ?? meta('og:image:secure_url') ?? meta('og:image'),
    base,
    safeImageUrl,
  );
  if (url === undefined) return undefined;
  const [width, height] = [
    numberOf(image.width ?? meta('og:image:width')),
    numberOf(image.height ?? meta('og:image:height')),
  ];
  const alt = meta('og:image:alt');
  return { url, ...(alt && { alt }), ...(width > 0 && height > 0 && { width, height }) };
}

function withoutUndefined<Value extends object>(value: { [Key in keyof Value]: Value[Key] | undefined }): Value {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value;
}
