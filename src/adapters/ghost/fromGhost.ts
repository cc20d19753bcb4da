import type { Article, LeadBlock, Note, Topic } from '../../article/Article';
import type { Author } from '../../article/Author';
import type { Block } from '../../article/Block';
import { isRecord, listOf } from '../../article/guards';
import { plainTextOfBlocks } from '../../article/plainText';
import { readDate } from '../../article/readDate';
import { safeImageUrl } from '../../article/url';
import type { AdapterOptions } from '../AdapterOptions';
import { addressOf } from '../addressOf';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { finishArticle } from '../finishArticle';
import { given } from '../html/HtmlReader';
import { readSource, type Source } from '../html/readSource';
import { paragraphsOf } from '../paragraphsOf';
import { SourceReport } from '../SourceReport';
import { unreadIn } from '../unreadIn';
import { usableOptions } from '../usableOptions';
import { folded } from '../withQuotes';
import { cardElements } from './cardElements';
import type { GhostContent, GhostNode } from './Ghost';
import { GhostCards, type MarkdownReader, withoutSite } from './GhostCards';
import { LexicalReader } from './LexicalReader';
import { mobiledocNodes } from './mobiledocNodes';

/** Options of `fromGhost`. `read` has readers for cards by name (`callout`), for nodes of Lexical by type, and for elements of HTML. */
export interface FromGhostOptions extends AdapterOptions<GhostNode, GhostContent> {
  /** Which of the texts of a post is read. @default the first of `html`, `lexical` and `mobiledoc` that the post has */
  source?: 'html' | 'lexical' | 'mobiledoc';
  /** Reads cards of Markdown, such as `(markdown) => fromMarkdown(markdown)`. @default plain text */
  markdown?: MarkdownReader;
}

const ghost: Source = {
  what: 'a post of Ghost',
  system: 'ghost',
  // Also those that pages have for other sites.
  machines:
    /^(?:code|codeinjection_\w+|comment_id|\w*Color|email\w*|excerpt|fileName|frontmatter|language|locale|meta_\w+|newsletter|og_\w+|slug|status|successMessage|tag|tier\w*|twitter_\w+|type|visibility)$/,
  wrappers: ['posts', 'pages', 'post', 'page', 'current', 'db', 'data'],
  is: (value) =>
    ['html', 'lexical', 'mobiledoc', 'plaintext'].some((name) => value[name] !== undefined) ||
    isRecord(value.root) ||
    Array.isArray(value.sections) ||
    (typeof value.title === 'string' && value.errors === undefined),
};

/**
 * The article in a post or page of Ghost, as the Content API, the Admin API, webhooks and exports have it, or in a document of its editor
 * (Lexical or Mobiledoc). Never throws; what is not known is kept as words, and reported with its path in the source.
 */
export function fromGhost(input: unknown, options: FromGhostOptions = {}): Article {
  const report = new SourceReport(options?.onIssue);
  const own = usableOptions(options, report);
  const { article = {}, embeds, read = {} } = own;
  const source = readSource(input, ghost, report, own);
  if ('draft' in source) return finishArticle(source.draft, report, own);
  const { story: post, path } = source;
  const { html, lexical, mobiledoc, plaintext, ...others } = post;
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const url = [post.canonical_url, post.url]
    .map((one) => addressOf(one, own.base ?? article.url))
    .find((one) => one && URL.canParse(one));
  const headline = stringOf(post.title).trim();
  const notes = new Map<string, Note>();
  const cards: GhostCards = new GhostCards(
    {
      report,
      base: own.base ?? url ?? article.url,
      embeds,
      headline: headline || article.headline,
      language: stringOf(post.locale) || article.language,
      notes,
      read: cardElements(read, () => cards),
    },
    own.markdown,
  );
  const { body, read: text } = bodyOf(post, at, cards, report, own);
  const lead = leadOf(post, at, cards);
  const tags = listOf(post.tags as readonly unknown[]).map(fieldsOf);
  const primary = isRecord(post.primary_tag) ? post.primary_tag : tags[0];
  const authors = listOf((post.authors ?? post.primary_author) as readonly unknown[]).flatMap((one, index) =>
    authorOf(fieldsOf(one), at(`authors[${index}]`), cards),
  );
  const topics = tags.filter(({ name }) => name !== primary?.name).flatMap((tag) => topicOf(tag, cards));
  const section = primary && topicOf(primary, cards)[0];
  const id = stringOf(post.uuid) || stringOf(post.id);
  const standfirst = standfirstOf(post, body);
  const [publishedAt, modifiedAt] = [dateOf(post.published_at), dateOf(post.updated_at)];
  if (stringOf(post.codeinjection_head) || stringOf(post.codeinjection_foot))
    report.report({
      kind: 'left-out',
      path: at('codeinjection_head'),
      message: 'is code for the page; it is left out.',
    });
  return finishArticle(
    {
      ...(id && { id }),
      headline,
      ...(standfirst && { standfirst }),
      ...(lead && { lead }),
      ...(section && { section }),
      ...(topics.length > 0 && { topics }),
      ...(authors.length > 0 && { authors }),
      ...(publishedAt && { publishedAt }),
      ...(modifiedAt && { modifiedAt }),
      ...(typeof post.locale === 'string' && post.locale && { language: post.locale }),
      ...(url && { url }),
      body,
      ...(notes.size > 0 && { notes: [...notes.values()] }),
    },
    report,
    own,
    // Of the forms of the text, the one that was read.
    unreadIn(report, { value: { ...others, ...text }, path, machines: ghost.machines }),
  );
}

/** The body of a post, and the text of the post that it is made of. */
function bodyOf(
  post: Fields,
  at: (name: string) => string,
  cards: GhostCards,
  report: SourceReport,
  options: FromGhostOptions,
): { body: readonly Block[]; read: Fields } {
  const { source } = options;
  const isRead = (name: string) => source === undefined || source === name;
  if (isRead('html') && stringOf(post.html).trim() !== '') {
    return { body: cards.html(post.html, at('html')), read: { html: post.html } };
  }
  const reader = new LexicalReader(report, options, cards);
  const isAlone = isRecord(post.root) || Array.isArray(post.sections);
  const lexical = isRecord(post.root) ? post : documentOf(post.lexical, at('lexical'), report);
  if (isRead('lexical') && lexical) {
    const place = isAlone ? at('root') : at('lexical.root');
    return {
      body: reader.blocks(lexical.root ?? lexical, { path: place, depth: 0 }),
      read: isAlone ? post : { lexical },
    };
  }
  const mobiledoc = Array.isArray(post.sections) ? post : documentOf(post.mobiledoc, at('mobiledoc'), report);
  if (isRead('mobiledoc') && mobiledoc) {
    const nodes = mobiledocNodes(mobiledoc, isAlone ? at('') : at('mobiledoc.'), report);
    return { body: reader.blocks(nodes, { path: at('sections'), depth: 0 }), read: isAlone ? post : { mobiledoc } };
  }
  const isClosed = /^(?:members|paid|tiers)$/.test(stringOf(post.visibility));
  const message = isClosed
    ? 'is a post for members, of which the service has not given the text; read it with the Admin API.'
    : 'is a post without a text.';
  report.report({ kind: 'missing', path: at('html'), message });
  return { body: paragraphsOf(stringOf(post.plaintext)), read: {} };
}

/** A document of the editor, which the API has as JSON in a string. */
function documentOf(value: unknown, path: string, report: SourceReport): Fields | undefined {
  if (isRecord(value)) return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  try {
    const document: unknown = JSON.parse(withoutSite(value));
    if (isRecord(document)) return document;
  } catch (error) {
    report.report({ kind: 'missing', path, message: `is no JSON (${error}); it is not read.` });
  }
  return undefined;
}

function leadOf(post: Fields, at: (name: string) => string, cards: GhostCards): LeadBlock | undefined {
  if (!post.feature_image) return undefined;
  const image = cards.image(post.feature_image, post.feature_image_alt, {}, at('feature_image'));
  if (!image) return undefined;
  const { text } = cards.text(post.feature_image_caption, at('feature_image_caption'));
  return { type: 'figure', image, ...given('caption', text) };
}

/** The excerpt that somebody wrote. Without one, the service has the beginning of the text there. */
function standfirstOf(post: Fields, body: readonly Block[]): string {
  const own = stringOf(post.custom_excerpt).trim();
  if (own) return own;
  const excerpt = stringOf(post.excerpt).trim();
  const words = folded(excerpt.replace(/…$|\.{3}$/, ''));
  return words && !folded(plainTextOfBlocks(body)).startsWith(words.slice(0, 60)) ? excerpt : '';
}

function authorOf(author: Fields, path: string, cards: GhostCards): Author[] {
  const name = stringOf(author.name).trim();
  if (name === '') return [];
  const address = stringOf(author.url) || stringOf(author.website);
  const url = address && cards.address(address, `${path}.url`);
  const portrait =
    stringOf(author.profile_image) && cards.address(author.profile_image, `${path}.profile_image`, safeImageUrl);
  const description = stringOf(author.bio).trim();
  return [
    {
      name,
      ...(url && { url }),
      ...(portrait && { image: { url: portrait, alt: '' } }),
      ...(description && { description }),
    },
  ];
}

/** A tag that readers see: those for editors begin with `#`. */
function topicOf(tag: Fields, cards: GhostCards): Topic[] {
  const name = stringOf(tag.name).trim();
  if (name === '' || name.startsWith('#') || tag.visibility === 'internal') return [];
  const url = addressOf(tag.url, cards.base);
  return [{ name, ...(url && { url }) }];
}

/** A date, which exports have as time since 1970 in milliseconds. */
function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'number') return readDate(value);
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
