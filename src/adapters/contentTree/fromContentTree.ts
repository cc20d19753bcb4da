import type { Article } from '../../article/Article';
import { isRecord } from '../../article/guards';
import { textOfHtml } from '../../article/textForReaders';
import { finishArticle } from '../finishArticle';
import { paragraphsOf } from '../paragraphsOf';
import { type DocumentSource, type FieldNames, readDocument } from '../readDocument';
import { readJson } from '../readJson';
import { SourceReport } from '../SourceReport';
import { unreadIn } from '../unreadIn';
import { usableOptions } from '../usableOptions';
import { wordsInstead } from '../wordsInstead';
import { ContentTreeReader, treeIn } from './ContentTreeReader';
import type { FromContentTreeOptions } from './FromContentTreeOptions';

/** The names of fields in content objects of the Financial Times. */
const names: FieldNames = {
  headline: ['title', 'headline', 'topper.headline'],
  standfirst: ['standfirst', 'topper.standfirst', 'topper.intro'],
  lead: ['mainImage', 'leadImage', 'topper.picture', 'topper.leadImage'],
  body: ['bodyTree', 'body', 'bodyXML', 'tree'],
  section: ['displayConcept', 'genreConcept'],
  topics: ['annotations', 'concepts'],
  publishedAt: ['firstPublishedDate', 'firstPublished', 'publishedDate', 'publishedAt'],
  modifiedAt: ['publishedDate', 'lastModified'],
  url: ['canonicalWebUrl', 'webUrl', 'url'],
};

/**
 * The article that a content-tree of the Financial Times describes: a root, a body, nodes, or a content object that has one. Never throws;
 * what is not known is kept as words, and reported with its path in the source.
 */
export function fromContentTree(input: unknown, options: FromContentTreeOptions = {}): Article {
  const report = new SourceReport(options?.onIssue);
  const own = usableOptions(options, report);
  const value = readJson(input, report);
  const reader = new ContentTreeReader(report, own);
  return finishArticle(
    draftOf(value, reader, report, own),
    report,
    own,
    unreadIn(report, { value, path: '', machines }),
  );
}

/** Fields that no reader sees. */
const machines = /^(?:id|type|format|layout\w*|data)$/;

function draftOf(
  value: unknown,
  reader: ContentTreeReader,
  report: SourceReport,
  options: FromContentTreeOptions,
): Partial<Article> {
  if (typeof value === 'string') return { body: paragraphsOf(value) };
  const isNode = isRecord(value) && typeof value.type === 'string' && Array.isArray(value.children) && !value.body;
  if (Array.isArray(value) || isNode) return { body: reader.blocks(value, { path: '', depth: 0 }) };
  if (isRecord(value) && (typeof value.bodyXML === 'string' || Object.values(value).some(isTree))) {
    return readDocument(value, { ...names, ...options.fields }, sourceOf(reader, report), report);
  }
  const what = 'a content-tree, which is an object of the type body with children';
  return wordsInstead(value, { what, system: 'content-tree' }, report);
}

/** How content objects hold their fields. */
function sourceOf(reader: ContentTreeReader, report: SourceReport): DocumentSource {
  return {
    resolve: (value) => value,
    fieldsOf: (value) => (typeof value.prefLabel === 'string' ? { ...value, title: value.prefLabel } : value),
    text: (value, path) => reader.text(typeof value === 'string' ? textOfHtml(value) : value, { path, depth: 0 }),
    blocks(value, path) {
      if (typeof value !== 'string') return reader.body(value, path);
      report.report({
        kind: 'changed',
        path,
        message: 'is XML, not a content-tree; its words are kept. Read it with fromHtml.',
      });
      return paragraphsOf(textOfHtml(value));
    },
    lead: (value, path) => reader.figure(value, path),
    image: (value, path) => reader.figure(value, path)?.image,
    isBody: isTree,
  };
}

/** True for a tree, and for one with what its nodes refer to. */
function isTree(value: unknown): boolean {
  return treeIn(value) !== undefined;
}
