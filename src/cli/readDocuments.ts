import { basename } from 'node:path';
import type { Article } from '../article/Article';
import { attribute } from '../article/guards';
import type { Issue } from '../article/Issue';
import { readDate } from '../article/readDate';
import type { DateString } from '../article/strings';
import { CommandError } from './CommandError';
import { errorOfService } from './errorOfService';
import { parseJson } from './parseJson';
import { readText } from './readText';
import { at, documentsIn, isArticle, type Source, sourceOf } from './systems';
import type { Terminal } from './Terminal';
import { xmlAdvice } from './xmlAdvice';

/** The extensions of files that have documents. */
export const extensions = ['json', 'ndjson', 'jsonl', 'html', 'htm', 'md', 'markdown', 'txt', 'vtt', 'srt'];

/** What a file with documents is read with. */
export interface ReadingOptions {
  /** The system that `--from` names. @default the one that each document looks like */
  from?: string | undefined;
  /** The options of adapters, such as `base` and `read`. */
  adapterOptions?: object;
}

/** A document of another system, or an article as it is. */
export interface SourceDocument {
  /** A name for its file, without an extension: its slug, or the name of the file that it is in. */
  name: string;
  /** The system that it comes from; undefined for an article of Broadsheet. */
  source: Source | undefined;
  /** Makes the article, and reports what is not understood. */
  toArticle: (onIssue?: (issue: Issue) => void) => Article;
}

/**
 * The documents in a file: one, or those of the list that a service answers or exports; of a file with a JSON value in each line, one for
 * each line. The name `-` is standard input.
 * @throws {CommandError} if the file cannot be read, is not JSON where its name ends with `.json`, or comes from no system that is known.
 */
export async function readDocuments(
  file: string,
  { from, adapterOptions }: ReadingOptions,
  terminal?: Terminal,
): Promise<SourceDocument[]> {
  const text = await readText(file, terminal);
  if (text.trim() === '' && !/\.json$/i.test(file)) throw new CommandError(`${file} is empty.`);
  const advice = from === 'html' ? undefined : xmlAdvice(text, /\.xml$/i.test(file));
  if (advice) throw new CommandError(`${file} ${advice}`);
  const inFile = valuesIn(text, file);
  const [only] = inFile;
  const error = inFile.length === 1 ? errorOfService(only) : undefined;
  if (error) throw new CommandError(`${file} is an error of a service and no document: ${error}`);
  const values = inFile.flatMap(documentsIn);
  const documents: SourceDocument[] = [];
  const sources: (Source | undefined)[] = [];
  for (const value of values) {
    sources.push(isArticle(value) && from === undefined ? undefined : await sourceOf(from, value));
  }
  for (const [index, value] of values.entries()) {
    // What is in a list with documents, such as an error of a service, is reported by their system, and the others are read.
    const source = sources[index] ?? (isArticle(value) ? undefined : sources.find((one) => one !== undefined));
    if (!source && !isArticle(value)) {
      throw new CommandError(
        `${file} is neither an article nor a document of a system that is known. Add --from and the name of the system.`,
      );
    }
    documents.push({
      // A document of a list has a name of its own, also when the list has no other one today.
      name: nameOf(value, file, values.length > 1 || !inFile.includes(value) ? index : undefined),
      source,
      toArticle(onIssue) {
        if (!source) return value as Article;
        const article = source.adapter(value, { ...adapterOptions, onIssue });
        return typeof value === 'string' ? withDateOf(file, article, onIssue) : article;
      },
    });
  }
  return documents;
}

function valuesIn(text: string, file: string): unknown[] {
  if (/\.(?:ndjson|jsonl)$/i.test(file)) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.map((line, index) => parseJson(line, `Line ${index + 1} of ${file}`));
  }
  return [
    // Transcripts may begin with a time in brackets.
    /\.json$/i.test(file) || (!/\.(?:md|markdown)$/i.test(file) && /^\s*(?:\{|\[\s*[[{\]])/.test(text))
      ? parseJson(text, file)
      : text,
  ];
}

/** An article with the date in the name of its file (`2026-11-23-the-lamp.md`), where sites that are made of files keep it. */
function withDateOf(file: string, article: Article, onIssue: ((issue: Issue) => void) | undefined): Article {
  const publishedAt = readDate(/^(\d{4}-\d\d-\d\d)(?!\d)/.exec(basename(file))?.[1]);
  if (article.publishedAt !== undefined || publishedAt === undefined) return article;
  onIssue?.({ kind: 'guessed', path: '', message: 'has no date; that in the name of its file is read as its date.' });
  return { ...article, publishedAt: publishedAt as DateString };
}

/** Where systems keep the name that a document has in its address, or the address. */
const names = ['slug', 'slug.current', 'fields.slug', 'website_url', 'canonical_url', 'webUrl', 'link', 'url', 'id'];

function nameOf(value: unknown, file: string, index: number | undefined): string {
  const given = names.map((path) => attribute(at(value, path))?.replace(/[/?#]*$/, '')).find(Boolean);
  const ofFile = file === '-' ? 'article' : basename(file).replace(/\.[^.]*$/, '');
  const own = given && /([^/?#]+)(?:[?#].*)?$/.exec(given)?.[1];
  const name = index === undefined ? ofFile : (own ?? `${ofFile}-${index + 1}`);
  return name.replace(/[\p{Cc}\\/:*?"<>|]+/gu, '-').replace(/^\.+/, '') || 'article';
}
