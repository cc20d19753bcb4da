import type { Article, KeyPoint, Link, Section } from './Article';
import { pageAnchors, partIds } from './anchors';
import type { ArticlePart } from './Correction';
import type { Issue, OnIssue } from './Issue';
import { isArticle } from './isArticle';
import type { Provenance } from './Provenance';
import { plainCopy } from './plainCopy';
import { list, object, oneOf, orWords, ReadContext, required } from './Reader';
import { blocks, paragraphOf } from './readBlocks';
import { conversation } from './readConversation';
import { corrections } from './readCorrections';
import { named, provenance } from './readProvenance';
import { date, id, language, line, linkUrl, text, timeZone } from './readText';
import { jsonValueOf } from './textOfUnknown';

/** What `readArticle` takes besides the article. */
export interface ReadOptions {
  /** Called once for each issue. */
  onIssue?: OnIssue;
}

/**
 * The article that a value from outside (parsed JSON, the response of a CMS) describes. Never throws: what is not understood is
 * kept as plain text if it has words, and reported with its path. A sound article is returned unchanged, not copied. Dates,
 * addresses (`URL`) and whatever has a `toJSON` are read as JSON would have them, maps and sets as lists of what they hold, and dates in
 * any form that has one meaning, such as `2026-11-24 14:00:00+0200`. A field whose getter throws is left out.
 */
export function readArticle(value: unknown, { onIssue }: ReadOptions = {}): Article {
  let issues: Issue[] = [];
  const keep = (issue: Issue) => void issues.push(issue);
  let read: Article;
  try {
    read = readFrom(value, onIssue && keep);
  } catch {
    // Only code that runs where data is looked at can throw.
    issues = [];
    read = readFrom(plainCopy(value, keep), onIssue && keep);
  }
  for (const issue of issues) onIssue?.(issue);
  return read;
}

function readFrom(value: unknown, onIssue: OnIssue | undefined): Article {
  const context = new ReadContext(onIssue, pageAnchors());
  return complete(article(jsonValueOf(value), context) ?? { headline: '', body: [] }, context);
}

const fields = object<Article>('an article', {
  headline: line,
  deck: line,
  standfirst: line,
  summary: text,
  keyPoints: list(
    orWords(
      object<KeyPoint>('a key point', { text: required(text), id, supports: list(line), provenance }),
      (words) => ({
        text: words,
      }),
    ),
  ),
  brief: blocks,
  body: blocks,
  conversation,
  section: orWords(object<Section>('a section', { name: required(line), url: linkUrl, id: line }), (name) => ({
    name,
  })),
  authors: list(named('an author')),
  publishedAt: date,
  modifiedAt: date,
  timeZone,
  language,
  direction: oneOf('ltr', 'rtl'),
  url: linkUrl,
  publisher: named('a publisher'),
  links: list(
    orWords(object<Link>('a link', { label: required(line), url: required(linkUrl) }), (words) => ({
      label: words,
      url: '',
    })),
  ),
  provenance,
  provenanceOf: object<Record<ArticlePart, Provenance>>('the provenance of parts', {
    headline: provenance,
    deck: provenance,
    standfirst: provenance,
    summary: provenance,
    keyPoints: provenance,
    brief: provenance,
    body: provenance,
    conversation: provenance,
  }),
  corrections,
  $schema: line,
});

const article = orWords<Article>(
  (value, context) => {
    const sound = fields(value, context);
    return isArticle(sound) ? sound : undefined;
  },
  (words) => ({ headline: '', body: [paragraphOf(words)] }),
);

function complete(article: Article, context: ReadContext): Article {
  const { headline = '', body = [] } = article;
  if (headline === '')
    context.report('missing', 'has no headline; the page has no title and no first heading. Add one.');
  if (context.mentions.length > 0) {
    const ids = partIds(article);
    for (const { id, path } of context.mentions) {
      if (ids.has(id)) continue;
      context.reportAt(
        path,
        'missing',
        `is ${JSON.stringify(`#${id}`)}, and no key point, block or turn has that id; the correction is shown in the list alone. Give the part the id, or correct this one.`,
      );
    }
  }
  return headline === article.headline && body === article.body ? article : { ...article, headline, body };
}
