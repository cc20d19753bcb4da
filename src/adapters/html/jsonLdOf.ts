import { isRecord, listOf } from '../../article/guards';
import { textOfHtml } from '../../article/textForReaders';

/** Types of schema.org for stories, and for pages that hold one. */
const stories = /(?:Article|BlogPosting|Report|Posting|Review|AnalysisNewsArticle)$/;

/** An object of JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** The story that the JSON-LD of a page describes; undefined if there is none. */
export function storyIn(scripts: readonly string[]): Thing | undefined {
  return scripts
    .flatMap(thingsIn)
    .find(({ '@type': type }) =>
      listOf(type as unknown[]).some((name) => typeof name === 'string' && stories.test(name)),
    );
}

/** The objects of a script: lists, and what is in a `@graph`, one by one. */
function thingsIn(script: string): Thing[] {
  // Some pages put the script into a comment or CDATA section.
  const json = script.replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*;?\s*$/g, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  return listOf(value as unknown[]).flatMap((thing) => {
    if (!isRecord(thing)) return [];
    return [
      thing,
      ...listOf(thing['@graph'] as unknown[]).filter(isRecord),
      ...listOf(thing.mainEntity as unknown[]).filter(isRecord),
    ];
  });
}

/** The first string of a value that may be a list, or an object with a name; as readers see it. */
export function wordsOf(value: unknown): string | undefined {
  const [first] = listOf(value as unknown[]);
  const words = isRecord(first) ? (first.name ?? first['@value'] ?? first.url ?? first['@id']) : first;
  return typeof words === 'string' ? textOfHtml(words) || undefined : undefined;
}
