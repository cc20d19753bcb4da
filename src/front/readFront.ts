import { hasSome, isEmpty, isRecord } from '../article/guards';
import type { OnIssue } from '../article/Issue';
import { list, object, oneOf, ReadContext, type Reader } from '../article/Reader';
import { alternate, link, section } from '../article/readArticle';
import { readOpen } from '../article/readOpen';
import { named } from '../article/readProvenance';
import { date, language, line, linkUrl, timeZone } from '../article/readText';
import { textForReaders } from '../article/textForReaders';
import { jsonValueOf } from '../article/textOfUnknown';
import type { FrontData, FrontPackage } from './FrontData';
import { frontPackage, frontStory } from './readPackage';

/** What `readFront` takes besides the front. */
export interface ReadFrontOptions {
  /** Called once for each issue. */
  onIssue?: OnIssue;
}

/**
 * The front that a value from outside (parsed JSON, the response of a CMS) describes. Never throws: what is not understood is kept as
 * plain text if it has words, and reported with its path. A sound front is returned unchanged, not copied. An article in the place of a
 * story becomes its small form (`toStoryLink`), and is reported as `changed`. A story that was withdrawn is removed, and reported as
 * `left-out`.
 */
export function readFront(value: unknown, { onIssue }: ReadFrontOptions = {}): FrontData {
  return readOpen(value, onIssue, readFrom);
}

function readFrom(value: unknown, onIssue: OnIssue | undefined): FrontData {
  // Of blocks, only the readers of text are needed.
  const context = new ReadContext(onIssue, ['main'], { blocks: {}, marks: {} });
  const given = jsonValueOf(value);
  return complete(front(given, context), given, context);
}

const packages: Reader<readonly FrontPackage[]> = list(frontPackage);

const fields = object<Partial<FrontData>>('a front', {
  $schema: line,
  id: line,
  title: line,
  description: line,
  url: linkUrl,
  alternates: list(alternate),
  publisher: named('a publisher'),
  section,
  language,
  direction: oneOf('ltr', 'rtl'),
  timeZone,
  modifiedAt: date,
  sections: list(section),
  links: list(link),
  packages,
});

/** Reads what there is of a front: a list is that of its packages, a story is its only one, and of any other value the words are. */
const front: Reader<Partial<FrontData>> = (value, context) => {
  if (Array.isArray(value)) {
    context.report('changed', 'is a list, not a front; it is read as the packages of one.');
    return { packages: packages(value, context) };
  }
  if (isRecord(value) && isEmpty(value.packages)) {
    const { stories, layout, ...others } = value;
    if (!isEmpty(stories)) {
      context.report('changed', 'has stories outside of a package; they are read as one.');
      const only = frontPackage({ layout: layout ?? 'row', stories }, context);
      return { ...fields(others, context), packages: only ? [only] : [] };
    }
    if (hasSome(value, 'headline', 'story', 'body')) {
      context.report('changed', 'is a story, not a front; it is read as a front of one story.');
      const story = frontStory(value, context);
      return story && { packages: [{ layout: 'lead', stories: [story] }] };
    }
  }
  const read = fields(value, context);
  if (read) return read;
  const words = textForReaders(value);
  return words === ''
    ? undefined
    : { packages: [{ layout: 'row', stories: [{ story: { url: '', headline: words } }] }] };
};

/** A front with the title and the packages that it must have. */
function complete(read: Partial<FrontData> | undefined, value: unknown, context: ReadContext): FrontData {
  for (const { id, path } of context.noteMarks) {
    context.reportFrom(path, 'missing', `is ${JSON.stringify(id)}, and a front has no notes; the mark is not shown.`);
  }
  if (!read?.title) {
    context.report('missing', 'has no title; the page has no name and no first heading. Add one.');
  }
  if (isRecord(value) && !read?.packages) {
    context.report('missing', 'has no packages; it leads to no story. Add them.');
  }
  if (read && isWhole(read)) return read;
  return { ...read, title: read?.title ?? '', packages: read?.packages ?? [] };
}

function isWhole(read: Partial<FrontData>): read is FrontData {
  return read.title !== undefined && read.packages !== undefined && read.packages !== null;
}
