import type { Article } from '../../article/Article';
import { isRecord, listOf } from '../../article/guards';
import type { AdapterOptions } from '../AdapterOptions';
import type { Fields } from '../fields';
import { paragraphsOf } from '../paragraphsOf';
import { readJson } from '../readJson';
import type { ObjectSystem } from '../recognizeSystem';
import type { SourceReport } from '../SourceReport';
import { unreadIn } from '../unreadIn';
import { wordsInstead } from '../wordsInstead';
import { readHtml } from './readHtml';

/** What an adapter reads, and how it names it. */
export interface Source {
  /** What a story of the system is called, such as `a story in ANS`. */
  readonly what: string;
  /** The name of the system, such as `arc`. */
  readonly system: ObjectSystem;
  /** The names of fields in which services wrap a story. */
  readonly wrappers?: readonly string[];
  /** The names of fields in which nothing is for readers. */
  readonly machines: RegExp;
  /** True for a story of the system. */
  is(value: Fields): boolean;
  /** What readers see of a story, where the rest is settings. @default all of it */
  seenOf?(story: Fields): Fields;
}

/** A story and the place where it is, with the check of what its article does not have; or a draft of the words that were given in its place. */
type Found =
  | { story: Fields; path: string; check: (article: Article) => void }
  | { draft: Partial<Article>; check?: undefined };

/** Finds the story in what was given: JSON in a string, a list of one, or the answer of a service. What has no story is returned as a draft of its words, and reported. */
export function readSource(
  input: unknown,
  { what, system, wrappers = [], machines, is, seenOf = (story) => story }: Source,
  report: SourceReport,
  options: Pick<AdapterOptions, 'base' | 'embeds'>,
): Found {
  const value = readJson(input, report);
  if (typeof value === 'string') {
    const isMarkup = /^\s*<[a-z!]/i.test(value);
    const words = isMarkup ? readHtml(value, { ...options, report }) : paragraphsOf(value);
    return { draft: { body: words } };
  }
  let [story, path]: [unknown, string] = [value, ''];
  for (let steps = 0; steps < 6; steps += 1) {
    if (Array.isArray(story)) {
      if (story.length > 1) {
        const message = `is a list of ${story.length}, of which the first is read. Pass the others one by one.`;
        report.report({ kind: 'left-out', path, message });
      }
      [story, path] = [listOf<unknown>(story)[0], `${path}[0]`];
      continue;
    }
    if (!isRecord(story)) break;
    if (is(story)) return { story, path, check: unreadIn(report, { value: seenOf(story), path, machines }) };
    const fields: Fields = story;
    const wrapper = wrappers.find((name) => typeof fields[name] === 'object' && fields[name] !== null);
    if (wrapper === undefined) break;
    [story, path] = [fields[wrapper], path ? `${path}.${wrapper}` : wrapper];
  }
  return { draft: wordsInstead(value, { what, system }, report) };
}
