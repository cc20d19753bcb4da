import type { Article } from '../../article/Article';
import { isRecord } from '../../article/guards';
import { fieldsOf } from '../fields';
import { finishArticle } from '../finishArticle';
import { paragraphsOf } from '../paragraphsOf';
import { type DocumentSource, readDocument } from '../readDocument';
import { readJson } from '../readJson';
import { recognizeFirst } from '../recognizeSystem';
import { SourceReport } from '../SourceReport';
import { unreadIn } from '../unreadIn';
import { usableOptions } from '../usableOptions';
import { wordsInstead } from '../wordsInstead';
import { ContentfulReader } from './ContentfulReader';
import type { FromContentfulOptions } from './FromContentfulOptions';
import { Links } from './Links';

/**
 * The article that an entry of Contentful describes: a response of the Content Delivery API or of GraphQL, an entry, or rich text alone.
 * Never throws; what is not known is kept as words, and reported with its path in the source.
 */
export function fromContentful(input: unknown, options: FromContentfulOptions = {}): Article {
  const report = new SourceReport(options?.onIssue);
  const own = usableOptions(options, report);
  const value = readJson(input, report);
  const links = new Links([value, own.links], own.locale);
  const reader = new ContentfulReader(report, own, links);
  const draft = draftOf(value, '', { reader, report, links, options: own });
  return finishArticle(
    draft,
    report,
    own,
    unreadIn(report, { value, path: '', machines, shownOf: (one) => links.resolve(one) }),
  );
}

/** Fields that no reader sees. */
const machines = /^(?:sys|metadata|includes|nodeType|marks|slug|(?:internal|seo)\w*|contentType|fileName)$/;

interface Tools {
  readonly reader: ContentfulReader;
  readonly report: SourceReport;
  readonly links: Links;
  readonly options: FromContentfulOptions;
}

function draftOf(value: unknown, path: string, tools: Tools, steps = 0): Partial<Article> {
  const { reader, report, links, options } = tools;
  if (typeof value === 'string') return { body: paragraphsOf(value) };
  const at = path && `${path}.`;
  const fields = fieldsOf(value);
  const other = recognizeFirst(value);
  const isOther = other !== undefined && other !== 'contentful';
  if (!isOther && (fields.nodeType !== undefined || isRecord(fields.json) || Array.isArray(value)))
    return { body: reader.field(value, path) };
  // Lists and answers are in each other only so far.
  const isWrapped = steps < 4;
  if (isWrapped && Array.isArray(fields.items) && fields.items.length > 0) {
    const others = fields.items.length - 1;
    if (others > 0)
      report.report({ kind: 'left-out', path: `${at}items[1]`, message: othersLeft(fields.items.length) });
    return draftOf(fields.items[0], `${at}items[0]`, tools, steps + 1);
  }
  // GraphQL answers with an object for each query.
  const [name, answer] = Object.entries(fieldsOf(fields.data)).find((entry) => isRecord(entry[1])) ?? [];
  if (isWrapped && name !== undefined) return draftOf(answer, `${at}data.${name}`, tools, steps + 1);
  const isError = fieldsOf(fields.sys).type === 'Error' || Array.isArray(fields.errors);
  if (!isRecord(value) || isError || isOther || Object.keys(fields).length === 0) {
    const what = `an entry or rich text of Contentful${isError ? ', but an error' : ''}`;
    return wordsInstead(
      isError ? (fields.message ?? fields.errors) : value,
      { what, system: 'contentful' },
      report,
      path,
    );
  }
  const isOfRest = isRecord(fields.fields);
  // GraphQL has lists of links as collections.
  const entry = Object.fromEntries(
    Object.entries(isOfRest ? { ...fieldsOf(fields.fields), sys: fields.sys } : fields).map(([name, field]) => [
      isRecord(field) && Array.isArray(field.items) ? name.replace(/Collection$/, '') : name,
      field,
    ]),
  );
  return readDocument(entry, options.fields, sourceOf(reader, links), report, isOfRest ? `${at}fields.` : at);
}

function othersLeft(count: number): string {
  return `and what follows it (${count - 1} of ${count} entries) is not read; read each by itself.`;
}

/** How entries hold their fields. */
function sourceOf(reader: ContentfulReader, links: Links): DocumentSource {
  return {
    resolve: (value) => links.resolve(value),
    fieldsOf: (value) => (isRecord(value.fields) ? value.fields : value),
    text: (value, path) => reader.text(links.resolve(value), { path, depth: 0 }),
    blocks: (value, path) => reader.field(value, path),
    lead: (value, path) => reader.figure(value, path),
    image: (value, path) => reader.image(value, path),
    isBody: (value) => {
      const { nodeType, json } = fieldsOf(links.resolve(value));
      return nodeType === 'document' || isRecord(json);
    },
  };
}
