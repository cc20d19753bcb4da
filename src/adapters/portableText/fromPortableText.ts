import type { Article } from '../../article/Article';
import { isRecord, listOf } from '../../article/guards';
import { fieldsOf } from '../fields';
import { finishArticle } from '../finishArticle';
import { paragraphsOf } from '../paragraphsOf';
import { type DocumentSource, readDocument } from '../readDocument';
import { readJson } from '../readJson';
import { SourceReport } from '../SourceReport';
import { unreadIn } from '../unreadIn';
import { usableOptions } from '../usableOptions';
import { wordsInstead } from '../wordsInstead';
import type { FromPortableTextOptions } from './FromPortableTextOptions';
import { PortableTextReader } from './PortableTextReader';

/**
 * The article that Portable Text describes: an array of nodes, or a whole document, such as one of Sanity. Never throws; what is not known
 * is kept as words, and reported with its path in the source.
 */
export function fromPortableText(input: unknown, options: FromPortableTextOptions = {}): Article {
  const report = new SourceReport(options?.onIssue);
  const own = usableOptions(options, report);
  const reader = new PortableTextReader(report, own);
  const value = readJson(input, report);
  const draft = { ...draftOf(value, '', reader, report, own), ...(reader.notes.length > 0 && { notes: reader.notes }) };
  return finishArticle(draft, report, own, unreadIn(report, { value, path: '', machines }));
}

/** Fields that no reader sees. */
const machines = /^(?:_\w+|slug|(?:internal|seo)\w*|marks|style|listItem|asset|language)$/;

function draftOf(
  value: unknown,
  path: string,
  reader: PortableTextReader,
  report: SourceReport,
  options: FromPortableTextOptions,
): Partial<Article> {
  if (typeof value === 'string') return { body: paragraphsOf(value) };
  if (isRecord(value) && value.result !== undefined && path === '')
    return draftOf(value.result, 'result', reader, report, options);
  if (Array.isArray(value) && isRecord(value[0]) && value[0]._id !== undefined) {
    const others = value.length - 1;
    if (others > 0)
      report.report({
        kind: 'left-out',
        path: `${path}[1]`,
        message: `and what follows it (${others} of ${value.length} documents) is not read; read each document by itself.`,
      });
    return draftOf(value[0], `${path}[0]`, reader, report, options);
  }
  if (isDocument(value)) return readDocument(value, options.fields, sourceOf(reader), report, path && `${path}.`);
  if (!Array.isArray(value) && !(isRecord(value) && (value._type ?? value.children))) {
    const what = 'Portable Text, which is an array of objects with _type';
    return wordsInstead(value, { what, system: 'portable-text' }, report, path);
  }
  return { body: reader.blocks(value, { path, depth: 0 }) };
}

/** How documents hold Portable Text. */
function sourceOf(reader: PortableTextReader): DocumentSource {
  return {
    resolve: (value) => (isRecord(value) && value._type === 'slug' ? value.current : value),
    fieldsOf: (value) => value,
    text: (value, path) => reader.text(value, { path, depth: 0 }),
    blocks: (value, path) => reader.blocks(value, { path, depth: 0 }),
    lead: (value, path) => reader.figure(value, { path, depth: 0 }),
    image: (value, path) => reader.image(value, path),
    isBody,
  };
}

/** True for an object with a title or running text that is no node of Portable Text. */
function isDocument(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value) || value._key !== undefined || value._type === 'block' || value._type === 'span') return false;
  return typeof (value.title ?? value.headline ?? value._id) === 'string' || Object.values(value).some(isBody);
}

/** True for a block, and for an array that holds one, or objects that are not references. */
function isBody(value: unknown): boolean {
  return listOf(value as readonly unknown[]).some((node) => {
    const { _type, _key, _ref } = fieldsOf(node);
    return _type === 'block' || (Array.isArray(value) && typeof _type === 'string' && _key !== undefined && !_ref);
  });
}
