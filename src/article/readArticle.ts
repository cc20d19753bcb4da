import type { Article, Author, KeyPoint, Link, Publisher, Section } from './Article';
import { depths } from './depth';
import type { OnIssue } from './Issue';
import { isTold } from './isTold';
import { list, object, oneOf, orWords, Reading, required } from './Reading';
import { blocks, paragraphOf } from './readBlocks';
import { conversation } from './readConversation';
import { date, id, language, line, linkUrl, text, timeZone } from './readText';

/** What `readArticle` takes besides the article. */
export interface ReadOptions {
  /** Called once for each thing that was not understood. */
  onIssue?: OnIssue;
}

/**
 * The article that a value from outside (parsed JSON, the answer of a CMS) describes. Never throws: what is not understood is
 * kept as plain text wherever it has words, and reported with its path. A sound article is returned as it is, not copied.
 */
export function readArticle(value: unknown, { onIssue }: ReadOptions = {}): Article {
  const reading = new Reading(onIssue, pageIds);
  return complete(article(value, reading) ?? { headline: '', body: [] }, reading);
}

/** The ids that the page itself gives out. */
const pageIds = [...depths, 'main', 'conversation', 'conversation-title'];

const fields = object<Article>('an article', {
  headline: line,
  deck: line,
  standfirst: line,
  summary: text,
  keyPoints: list(orWords(object<KeyPoint>('a key point', { text: required(text), id }), (words) => ({ text: words }))),
  brief: blocks,
  body: blocks,
  conversation,
  section: orWords(object<Section>('a section', { name: required(line), url: linkUrl, id: line }), named),
  authors: list(orWords(object<Author>('an author', { name: required(line), url: linkUrl }), named)),
  publishedAt: date,
  modifiedAt: date,
  timeZone,
  language,
  direction: oneOf('ltr', 'rtl'),
  url: linkUrl,
  publisher: orWords(object<Publisher>('a publisher', { name: required(line), url: linkUrl }), named),
  links: list(
    orWords(object<Link>('a link', { label: required(line), url: required(linkUrl) }), (words) => ({
      label: words,
      url: '',
    })),
  ),
});

const article = orWords<Article>(
  (value, reading) => {
    const sound = fields(value, reading);
    return isTold(sound) ? sound : undefined;
  },
  (words) => ({ headline: '', body: [paragraphOf(words)] }),
);

function complete(article: Article, reading: Reading): Article {
  const { headline = '', body = [] } = article;
  if (headline === '') reading.report('has no headline; the page has no title and no first heading. Add one.');
  return headline === article.headline && body === article.body ? article : { ...article, headline, body };
}

function named(words: string): { name: string } {
  return { name: words };
}
