import type { Article, Note } from '../../article/Article';
import type { Block } from '../../article/Block';
import { isRecord, listOf } from '../../article/guards';
import type { AdapterOptions } from '../AdapterOptions';
import { addressOf } from '../addressOf';
import { type Fields, fieldsOf } from '../fields';
import { finishArticle } from '../finishArticle';
import { SourceReport } from '../SourceReport';
import { isBlank } from '../textFrom';
import { unreadIn } from '../unreadIn';
import { usableOptions } from '../usableOptions';
import { wordsInstead } from '../wordsInstead';
import { type FoundPost, graphQlPosts, isGraphQlPost } from './graphQlPosts';
import { htmlOfMedia } from './htmlOfMedia';
import { isListOfBlocks, markupOfBlocks } from './markupOfBlocks';
import { withoutPlaceholders } from './Placeholders';
import { type ContentForm, PostContent } from './PostContent';
import { hasBlocks } from './parseBlocks';
import {
  authorsOf,
  dateOf,
  type FieldContext,
  languageOf,
  leadOf,
  reportIds,
  sectionAndTopicsOf,
  standfirstOf,
} from './postFields';
import { restFormOf } from './restFormOf';
import { htmlIn, isApiError } from './sourceFields';
import type { WordPressContent, WordPressNode } from './WordPressNode';
import type { WordPressMedia, WordPressPost } from './WordPressPost';

/**
 * Options of `fromWordPress`. `read` has readers for blocks by their names (`acme/quiz`), for shortcodes (`quiz`) and for elements
 * (`iframe`).
 */
export interface FromWordPressOptions extends AdapterOptions<WordPressNode, WordPressContent> {
  /** Finds a picture, film or recording by its id, for galleries and featured pictures of which the post has only the ids. */
  media?: (id: number) => WordPressMedia | undefined;
}

/**
 * The article in a post of WordPress: an object of the REST API with `content.rendered`, or `content.raw` (`context=edit`), with and
 * without what `_embed` adds; a post of WPGraphQL, with `editorBlocks` or `content`; or the content alone as a string, with the blocks of the editor or as the classic editor keeps it, or as parsed
 * blocks. Of a list the first post is read; `wordPressPosts` gives all of them.
 */
export function fromWordPress(input: unknown, options: FromWordPressOptions = {}): Article {
  const report = new PostReport(options?.onIssue);
  const own = usableOptions(options, report);
  const { article, embeds, read = {} } = own;
  const given = postIn(input, report);
  if (typeof given !== 'string' && !isWordPressPost(given)) {
    return finishArticle(withoutPost(given, report), report, own);
  }
  const source: Fields = typeof given === 'string' ? { content: { raw: given } } : fieldsOf(given);
  const post = postOf(source, report);
  const url = addressOf(post.link ?? post.URL, own.base ?? article?.url);
  const base = own.base ?? url ?? article?.url;
  const language = languageOf(post);
  const media = (id: number) => mediaWithId(post, own, id);
  const content = new PostContent({
    report,
    base,
    embeds,
    read,
    language: language ?? article?.language,
    media: (ids) => htmlOfMedia(ids, media),
  });
  const context: FieldContext = { post, content, report, base, media };
  const headline = content.line(htmlIn(post.title), 'title.rendered');
  const body = bodyOf(context, headline || article?.headline, typeof given === 'string');
  const lead = leadOf(context);
  const { id = post.ID } = post;
  const draft: Partial<Article> = {
    ...((typeof id === 'number' || typeof id === 'string') && { id: String(id) }),
    headline,
    ...(language && { language }),
    ...(url && { url }),
    ...(lead && { lead }),
    body,
    ...(content.notes.size > 0 && { notes: [...content.notes.values()] }),
    ...(typeof given !== 'string' && fieldsOfPost(context, body)),
  };
  return finishArticle(
    draft,
    report,
    own,
    unreadIn(report, { value: typeof given === 'string' ? {} : source, path: '', machines, shownOf: footnotesIn }),
  );
}

/** Fields of a post that no reader sees, and those that are read as a whole. */
const machines =
  /^(?:_links|__typename|avatar_urls|blockEditorCategoryName|class_list|className|clientId|content|cssClassNames|excerpt|format|guid|media_?details|mime_?type|parentClientId|ping_status|renderedHtml|replies|seo|slug|status|taxonomy(?:Name)?|template|type|uri|yoast_\w+)$/i;

/** The words of footnotes, for a string that has them as JSON; for any other value, what it holds. */
function footnotesIn(value: unknown): unknown {
  const given = jsonIn(value);
  if (given === value || !Array.isArray(given)) return given;
  return given.map((one) => (isRecord(one) && one.content !== undefined ? one.content : one));
}

/** What a string holds as JSON; itself for any other value. */
function jsonIn(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The fields of a post by the names of the REST API. */
function postOf(source: Fields, report: PostReport): Fields {
  if (!isGraphQlPost(source)) return source;
  const { post, placeOf } = restFormOf(source);
  report.placeIn = placeOf;
  return post;
}

/** What is kept of what is no post. */
function withoutPost(given: unknown, report: SourceReport): Partial<Article> {
  if (given === undefined) return {};
  if (!isRecord(given) || !isApiError(given)) {
    return wordsInstead(given, { what: 'a post of WordPress', system: 'wordpress' }, report);
  }
  const message = `is an error of the API (${given.code}: ${given.message}) and no post.`;
  report.report({ kind: 'missing', path: '', message });
  return {};
}

/** The fields of a post besides its content. */
function fieldsOfPost(context: FieldContext, body: readonly Block[]): Partial<Article> {
  const standfirst = standfirstOf(context, body);
  const authors = authorsOf(context);
  const publishedAt = dateOf(context, 'date');
  const modifiedAt = publishedAt && dateOf(context, 'modified');
  reportIds(context);
  return {
    ...(standfirst && { standfirst }),
    ...sectionAndTopicsOf(context),
    ...(authors.length > 0 && { authors }),
    ...(publishedAt && { publishedAt }),
    ...(modifiedAt && { modifiedAt }),
  };
}

/** Issues with the names of what placeholders stand for in their paths. */
class PostReport extends SourceReport {
  /** The place of the post, if it is one of a list. */
  place = '';
  /** The place of a field in the post, for that in the REST API. */
  placeIn: (path: string) => string = (path) => path;

  protected override pathOf(path: string): string {
    return [this.place, this.placeIn(withoutPlaceholders(path))].filter(Boolean).join('.');
  }
}

/** True for a post of the REST API or of WPGraphQL, or another object with content, such as a page or a file of the media library. */
export function isWordPressPost(value: unknown): value is WordPressPost {
  if (!isRecord(value)) return false;
  const { content, title } = value;
  if (isGraphQlPost(value)) return true;
  if (value.media_type !== undefined && isRecord(title)) return true;
  if (isListOfBlocks(value.blocks) || isListOfBlocks(content)) return true;
  if (isRecord(content)) return typeof content.rendered === 'string' || typeof content.raw === 'string';
  return typeof content === 'string' && (isRecord(title) || typeof title === 'string');
}

/**
 * The posts in what the API returns, or in a file of it: a list, an object with a list (`{ posts: […] }`), an answer of WPGraphQL
 * (`{ data: { posts: { nodes: […] } } }`), or one post. What is no post is in the list as well, and `fromWordPress` reports it.
 */
export function wordPressPosts(input: unknown): readonly unknown[] {
  return foundPosts(input).map(({ post }) => post);
}

function foundPosts(input: unknown): readonly FoundPost[] {
  if (!isListOfBlocks(input) && Array.isArray(input)) {
    return listOf<unknown>(input).map((post, index) => ({ post, path: `[${index}]` }));
  }
  if (isWordPressPost(input)) return [{ post: input, path: '' }];
  if (isRecord(input) && Array.isArray(input.posts)) {
    return listOf<unknown>(input.posts).map((post, index) => ({ post, path: `posts[${index}]` }));
  }
  const found = graphQlPosts(input);
  return found.length > 0 ? found : [{ post: input, path: '' }];
}

/** The post in what was given: an object, the first of a list, or a string that is JSON. */
function postIn(input: unknown, report: PostReport): unknown {
  let given = input;
  if (typeof given === 'string') {
    const text = given.replace(/^\uFEFF/, '').trim();
    if (!/^(?:\{|\[\s*(?:\{|\]))/.test(text)) return given;
    try {
      given = JSON.parse(text);
    } catch (error) {
      report.report({
        kind: 'missing',
        path: '',
        message: `is JSON with a mistake (${String(error)}); its words are kept.`,
      });
      return given;
    }
  }
  if (isListOfBlocks(given)) return markupOfBlocks(given, report, '');
  const posts = foundPosts(given);
  const [first] = posts;
  if (!first) {
    report.report({ kind: 'missing', path: '', message: 'is an empty list and no post.' });
    return undefined;
  }
  if (posts.length > 1) {
    const message = `is a list of ${posts.length} posts, of which the first is read. Read each of wordPressPosts(input).`;
    report.report({ kind: 'left-out', path: '', message });
  }
  report.place = first.path;
  return first.post;
}

/** The body of a post; `isWhole` is true if its content is all that was given. */
function bodyOf(
  { post, content, report }: FieldContext,
  headline: string | undefined,
  isWhole: boolean,
): readonly Block[] {
  const source =
    ['blocks', 'content'].find((name) => isListOfBlocks(post[name])) ??
    ['content', 'blocks'].find((name) => post[name] !== undefined) ??
    'description';
  const given = post[source];
  const fields: Fields = isListOfBlocks(given)
    ? { raw: markupOfBlocks(given, report, source) }
    : isRecord(given)
      ? given
      : { rendered: given };
  const raw = typeof fields.raw === 'string' ? fields.raw : '';
  const rendered = typeof fields.rendered === 'string' ? fields.rendered : '';
  const form: ContentForm = raw.trim() !== '' && (hasBlocks(raw) || rendered.trim() === '') ? 'raw' : 'rendered';
  const markup = form === 'raw' ? raw : rendered;
  const path = isWhole ? '' : isRecord(given) ? `${source}.${form}` : source;
  if (markup.trim() === '') {
    const isProtected = fields.protected === true;
    const message = isProtected
      ? 'is empty, because the post has a password; the article has no body.'
      : 'is empty; the article has no body.';
    if (source === 'content') report.report({ kind: 'missing', path, message });
    return [];
  }
  if (!/class=["'][^"']*wp-block-footnotes/.test(markup)) addFootnotes(post.meta, content, report);
  return content.blocks(markup, form, path, headline);
}

/** Adds the footnotes, which WordPress keeps as JSON beside the content. */
function addFootnotes(meta: unknown, content: PostContent, report: SourceReport): void {
  const given = fieldsOf(meta).footnotes;
  if (typeof given !== 'string' || given.trim() === '') return;
  let footnotes = jsonIn(given);
  if (footnotes === given) {
    report.report({ kind: 'missing', path: 'meta.footnotes', message: 'is no JSON; its words follow as a note.' });
    footnotes = [{ id: 'footnotes', content: given }];
  }
  for (const [index, footnote] of listOf<unknown>(footnotes as readonly unknown[]).entries()) {
    if (!isRecord(footnote)) continue;
    const path = `meta.footnotes[${index}]`;
    const text = content.text(htmlIn(footnote.content), `${path}.content`);
    const id = typeof footnote.id === 'string' ? footnote.id.replace(/\s+/g, '-') : '';
    if (isBlank(text)) continue;
    const note: Note = { id: id || `footnote-${index + 1}`, text };
    content.notes.set(note.id, note);
  }
}

/** A file of the media library that is in the post, or that the caller has. */
function mediaWithId({ _embedded }: Fields, { media }: FromWordPressOptions, id: number): Fields | undefined {
  const embedded = fieldsOf(_embedded);
  for (const name of ['wp:featuredmedia', 'wp:contentmedia']) {
    for (const item of listOf(embedded[name] as readonly unknown[]).flat()) {
      if (isRecord(item) && item.id === id) return item;
    }
  }
  const found: unknown = media?.(id);
  return isRecord(found) ? found : undefined;
}
