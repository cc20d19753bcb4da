import type { Article } from '../article/Article';
import type { SourceReport } from './SourceReport';
import { wordsOf } from './unknownNode';
import { folded } from './withQuotes';

/** The part of a source that an article is made of. */
interface ReadSource {
  readonly value: unknown;
  /** Where it is in the source. */
  readonly path: string;
  /** The names of fields in which nothing is for readers. */
  readonly machines: RegExp;
  /** What a value stands for, such as that which a link leads to; itself for any other. */
  shownOf?(value: unknown): unknown;
}

/** The name of a type, such as `image/png` or that of a block (`core/quote`). */
const isTypeName = /^[a-z][\w-]*\/[a-z][\w.+-]*$/;

/** So many values of a source are looked at. */
const most = 60_000;

/**
 * A check of an article that reports the fields of its source whose words it does not have, and which no issue names: no reader knows all
 * fields of a system, to which its users add more.
 */
export function unreadIn(report: SourceReport, source: ReadSource): (article: Article) => void {
  return (article) => {
    if (!report.isHeard) return;
    const shown = folded(wordsIn(article));
    const isKnown = report.knowing();
    const reported = new Set<string>();
    for (const [field, words, place] of stringsIn(source)) {
      if (!/\p{L}/u.test(words) || isTypeName.test(words) || wordsOf(field, words) === '') continue;
      const parts = words.split(/<[^<>]*>|&#?\w+;|[\r\n]+/);
      if (parts.every((part) => shown.includes(folded(part))) || reported.has(place) || isKnown(place)) continue;
      reported.add(place);
      const message = 'has words that the article has no field for; they are left out.';
      report.report({ kind: 'left-out', path: place, message });
    }
  };
}

/** The words of an article, without what its parts are. */
function wordsIn(article: Article): string {
  let words = '';
  for (const [, one] of stringsIn({ value: article, path: '', machines: /^(?:type|url)$/ })) words += one;
  return words;
}

/** The strings in a source in their order, each with the name of its field and its place. What stands elsewhere has the place of what leads there. */
function* stringsIn({
  value,
  path,
  machines,
  shownOf = (one) => one,
}: ReadSource): Generator<readonly [field: string, value: string, place: string]> {
  const seen = new Set<unknown>();
  const ahead: Step[] = [{ field: '', value, place: path, isHere: true }];
  for (let step = ahead.pop(); step && seen.size < most; step = ahead.pop()) {
    const { field, place } = step;
    const shown = shownOf(step.value);
    const isHere = step.isHere && shown === step.value;
    if (typeof shown === 'string') yield [field, shown, place];
    if (typeof shown !== 'object' || shown === null || seen.has(shown)) continue;
    seen.add(shown);
    const isList = Array.isArray(shown);
    for (const [name, one] of Object.entries(shown).reverse()) {
      if (!isList && machines.test(name)) continue;
      const inside = isList ? `${place}[${name}]` : place ? `${place}.${name}` : name;
      ahead.push({ field: isList ? field : name, value: one, place: isHere ? inside : place, isHere });
    }
  }
}

/** A value that is looked at. */
interface Step {
  readonly field: string;
  readonly value: unknown;
  readonly place: string;
  /** True for what stands where its place says. */
  readonly isHere: boolean;
}
