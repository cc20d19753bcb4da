import type { CorrectedPart } from '../Correction';
import { articleParts } from '../childrenOf';
import { isRecord, listOf } from '../guards';
import { wordFields } from '../textForReaders';
import type { Report } from './Report';
import type { Story } from './Story';

/** Reports character references and tags of HTML in words, which readers see literally: `Q&amp;A`, `<b>`. */
export function checkMarkup(story: Story, report: Report): void {
  const seen = new Set<unknown>();
  const ahead: Part[] = [{ value: story.article, path: '', field: '', depth: 0 }];
  for (let part = ahead.pop(); part; part = ahead.pop()) {
    const { value, path, field, depth } = part;
    if (typeof value === 'string') {
      const found = wordFields.has(field) ? [...new Set(value.match(markup))] : [];
      if (found.length === 0) continue;
      report(
        'markup-in-words',
        path,
        `has ${found.slice(0, 3).join(', ')}, which readers see literally. Write the characters themselves, and use inline text for marks.`,
      );
    } else if (typeof value === 'object' && value !== null && !seen.has(value) && depth < deepest) {
      seen.add(value);
      for (const inside of partsOf(value, part).reverse()) {
        const name = withdrawableOf(inside, story);
        if (name === undefined || !story.isWithdrawn(name)) ahead.push(inside);
      }
    }
  }
}

/** A value in an article. */
interface Part {
  value: unknown;
  path: string;
  /** The name of the field that holds it, or the list that it is in. */
  field: string;
  /** Its position in a list. */
  index?: number;
  depth: number;
}

/** How deep values are searched. */
const deepest = 100;

const tags =
  'a|abbr|article|aside|b|big|blockquote|br|center|cite|code|del|div|em|figure|figcaption|font|footer|h[1-6]|header|hr|i|iframe|img|ins|li|mark|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|video';

/** The references that editors and systems write most. Another "&word;" may be text. */
const references =
  '#\\d{1,7}|#x[\\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp|shy|[lr]rm|zwn?j|[en]sp|emsp|thinsp|hellip|[mn]dash|[lrs][sb]quo|[lrb]dquo|[lr]s?aquo|bull|middot|euro|pound|yen|cent|sect|copy|reg|trade|deg|times|frac\\d\\d|[aceinouy](?:acute|grave|circ|uml|tilde|cedil|ring|slash)|aelig|oelig|szlig';

const markup = new RegExp(`&(?:${references});|</?(?:${tags})(?:\\s+[\\w:-]+\\s*=[^<>]*)?\\s*/?>|<!--`, 'gi');

function partsOf(value: object, { path, field, depth }: Part): Part[] {
  if (Array.isArray(value)) {
    return listOf<unknown>(value).map((inside, index) => ({
      value: inside,
      path: `${path}[${index}]`,
      field,
      index,
      depth: depth + 1,
    }));
  }
  return Object.entries(value).map(([key, inside]) => ({
    value: inside,
    path: path === '' ? key : `${path}.${key}`,
    field: key,
    depth: depth + 1,
  }));
}

/** The name by which a withdrawal can name a part. */
function withdrawableOf({ value, path, field, index }: Part, { turnIds }: Story): CorrectedPart | undefined {
  if (isArticlePart(path)) return path;
  if (!isRecord(value)) return undefined;
  if (field === 'turns' && index !== undefined) return `#${turnIds[index]}`;
  return typeof value.id === 'string' ? `#${value.id}` : undefined;
}

function isArticlePart(path: string): path is keyof typeof articleParts {
  return Object.hasOwn(articleParts, path);
}
