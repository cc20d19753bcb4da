import { checkOneProvenance } from '../article/checks/checkProvenance';
import { isEarlier } from '../article/checks/isEarlier';
import { parseDate } from '../article/date';
import { isEmpty, isKeyOf, isRecord, listOf } from '../article/guards';
import { plainText } from '../article/plainText';
import type { Text } from '../article/Text';
import { textOfUnknown } from '../article/textOfUnknown';
import { type ArrangedStory, arrangePackage, heightOfSize } from './arrangePackage';
import type { FrontData, StoryPackage } from './FrontData';
import type { FrontFinding, FrontRule } from './FrontFinding';
import { isLive } from './isLive';
import { isStoryPackage } from './isStoryPackage';

/** What `checkFront` takes besides the front. */
export interface CheckFrontOptions {
  /** The present moment: later dates are reported. Without it, dates are not compared with the present. */
  now?: Date;
}

/**
 * Checks a front by editorial and legal rules: stories that are on it twice, packages that cannot compose, pictures that a layout needs,
 * machines that are not disclosed. The findings are in the order of the packages. Never throws.
 */
export function checkFront(front: FrontData, { now }: CheckFrontOptions = {}): FrontFinding[] {
  const findings: FrontFinding[] = [];
  const report: Report = (rule, path, message) =>
    findings.push({ path, severity: frontSeverities[rule], rule, message });
  const given: Partial<FrontData> = isRecord(front) ? front : {};
  const packages = listOf<unknown>(given.packages).map((one, index) => new CheckedPackage(one, `packages[${index}]`));
  if (isEmpty(given.title))
    report('title-missing', '', 'has no title; the page has no name and no first heading. Add one.');
  const known = new Map<string, string>();
  let leadPath: string | undefined;
  let previous: CheckedPackage | undefined;
  for (const one of packages) {
    for (const check of packageChecks) check(one, report);
    for (const story of one.stories) {
      checkStory(story, now, report);
      checkTwice(one, story, known, report);
    }
    leadPath = checkLead(one, leadPath, report);
    if (previous) checkNeighbours(previous, one, report);
    previous = one;
  }
  return findings;
}

type Report = (rule: FrontRule, path: string, message: string) => unknown;

/** A story of a package with its place in the data. */
interface CheckedStory extends ArrangedStory {
  path: string;
}

/** A package as the checks see it: its fields may hold anything. */
class CheckedPackage {
  readonly path: string;
  readonly fields: Partial<StoryPackage>;
  readonly layout: string;
  readonly holdsStories: boolean;
  readonly stories: readonly CheckedStory[];
  /** The columns of the package and what is in its first one, as one word; empty for a list and for what holds no stories. */
  readonly arrangement: string;

  constructor(given: unknown, path: string) {
    this.path = path;
    this.fields = isRecord(given) ? given : {};
    this.layout = textOfUnknown(this.fields.layout) || 'row';
    const pack = this.fields as StoryPackage;
    this.holdsStories = isRecord(given) && isStoryPackage(pack);
    const { lead, beside, below, rows } = this.holdsStories
      ? arrangePackage(pack)
      : { beside: [], below: [], rows: [] };
    const all = [
      lead ?? [],
      beside,
      below.flatMap(({ stories }) => stories),
      rows.flat().flatMap(({ stories }) => stories),
    ];
    this.stories = all
      .flat()
      .map((story) => ({ ...story, path: `${path}.stories[${story.index}]` }))
      .sort((one, other) => one.index - other.index);
    const spans = rows.map((row) => row.map(({ span }) => span).join('+')).join(' over ');
    const isList = lists.includes(this.layout);
    this.arrangement = isList ? '' : `${lead?.size ?? ''}${beside.length > 0 ? ' beside' : ''} ${spans}`.trim();
  }
}

/** Layouts whose packages are known by their name alone. */
const titled: readonly string[] = ['row', 'feature', 'pictures', 'newsletter'];

/** Lists of stories that are also in other packages. */
const lists: readonly string[] = ['latest', 'mostRead', 'live'];

/** The highest number of stories that a layout is made for. */
const mostStories = { glance: 1, conversation: 1, mostRead: 10 };

const packageChecks: readonly ((one: CheckedPackage, report: Report) => void)[] = [
  ({ layout, fields, path }, report) => {
    if (!titled.includes(layout) || !isEmpty(fields.title)) return;
    report('title-missing', path, `has no title; readers do not learn what a ${layout} package is about. Add one.`);
  },
  ({ holdsStories, stories, fields, path }, report) => {
    if (!holdsStories || stories.length > 0) return;
    const shown = isEmpty(fields.description) ? 'it is not shown' : 'its description is shown alone';
    report('no-stories', path, `has no stories; ${shown}. Add some, or remove it.`);
  },
  ({ layout, stories, path }, report) => {
    const most = isKeyOf(mostStories, layout) ? mostStories[layout] : lists.includes(layout) ? 20 : 12;
    if (stories.length <= most) return;
    report(
      'too-many-stories',
      path,
      `has ${stories.length} stories; a ${layout} package is made for ${most}. Make two of it.`,
    );
  },
  ({ stories }, report) => {
    const first = stories[0];
    for (const { size, path } of stories.slice(1)) {
      if (!first || heightOfSize(size) <= heightOfSize(first.size)) continue;
      report(
        'size-above-first',
        `${path}.size`,
        `is "${size}", more than the first story of the package has ("${first.size}"). Put the story first, or make it smaller.`,
      );
    }
  },
  ({ fields, stories, path }, report) => {
    const { limit } = fields;
    if (typeof limit !== 'number') return;
    if (isEmpty(fields.url)) {
      report(
        'limit-without-url',
        `${path}.limit`,
        'needs the url of the package: on a phone, the other stories are there. All of them are shown. Add the url, or remove the limit.',
      );
    } else if (stories.length <= limit + 1) {
      report(
        'limit-hides-nothing',
        `${path}.limit`,
        `is ${limit}, and the package has no more stories beside the first one. Remove it.`,
      );
    }
  },
  ({ layout, stories }, report) => {
    for (const { story, path, index } of stories) {
      if (layout === 'opinion' && listOf(story.authors).length === 0) {
        report(
          'author-missing',
          `${path}.story`,
          'has no authors; an opinion is shown under the name of who holds it. Add one.',
        );
      }
      if (layout === 'glance' && index === 0 && listOf(story.keyPoints).length === 0 && isEmpty(story.summary)) {
        report(
          'key-points-missing',
          `${path}.story`,
          'has no keyPoints, by which a glance package tells its story. Add three.',
        );
      }
      if (layout === 'conversation' && index === 0 && !isRecord(story.conversation)) {
        report(
          'conversation-missing',
          `${path}.story`,
          'has no conversation, which a conversation package shows. Add a question with its answer.',
        );
      }
      if (layout === 'live' && !isLive(story)) {
        report(
          'not-live',
          `${path}.story.live`,
          'is not there or has ended, and a live package says that the story continues. Move the story to another package.',
        );
      }
    }
  },
  ({ layout, fields, stories }, report) => {
    for (const { story, path, index } of stories) {
      const { picture } = Object(listOf<unknown>(fields.stories)[index]) as { picture?: unknown };
      const isAsked = typeof picture === 'string' && picture !== 'none';
      const isFirst = index === 0 && (layout === 'lead' || layout === 'feature') && picture !== 'none';
      if (isRecord(story.image) || !(isAsked || isFirst || layout === 'pictures')) continue;
      report(
        'picture-missing',
        `${path}.story`,
        `has no image, and its place in a ${layout} package has a picture; the words are shown without it. Add one${layout === 'pictures' ? '.' : ', or set `picture` to "none".'}`,
      );
    }
  },
];

function checkStory({ story, path }: CheckedStory, now: Date | undefined, report: Report): void {
  const at = `${path}.story`;
  if (story.withdrawn) report('story-withdrawn', at, 'was withdrawn. Remove it from the front.');
  if (isEmpty(story.url)) report('story-without-url', at, 'has no url; it is shown without a link. Add one.');
  if (isEarlier(story.modifiedAt, story.publishedAt)) {
    report(
      'changed-before-published',
      `${at}.modifiedAt`,
      `is ${textOfUnknown(story.modifiedAt)}, before the story was published (${textOfUnknown(story.publishedAt)}). Correct the one that is wrong.`,
    );
  }
  for (const field of ['publishedAt', 'modifiedAt'] as const) {
    const date = parseDate(story[field]);
    if (!now || !date || date <= now) continue;
    report(
      'published-in-future',
      `${at}.${field}`,
      `is ${story[field]}, which has not come yet. Correct it, or the clock of this machine.`,
    );
  }
  checkOneProvenance(story.provenance, `${at}.provenance`, report);
  for (const [part, provenance] of Object.entries(isRecord(story.provenanceOf) ? story.provenanceOf : {})) {
    checkOneProvenance(provenance, `${at}.provenanceOf.${part}`, report);
  }
  listOf<unknown>(story.keyPoints).forEach((point, index) => {
    if (isRecord(point)) checkOneProvenance(point.provenance, `${at}.keyPoints[${index}].provenance`, report);
  });
  if (!isRecord(story.conversation)) return;
  const { answerer, provenance } = story.conversation;
  checkOneProvenance(provenance, `${at}.conversation.provenance`, report);
  if (answerer?.kind !== 'ai') return;
  const named = [provenance, answerer.provenance, story.provenanceOf?.conversation, story.provenance];
  if (named.some((one) => isRecord(one) && !isEmpty(one.system))) return;
  report(
    'machine-not-named',
    `${at}.conversation.answerer`,
    `is ${JSON.stringify(textOfUnknown(answerer.name))}, a machine whose system is not named. Add a provenance with a source and a system.`,
  );
}

/** Reports a story that another package has, or the same one; the lists of what is new, read and live repeat stories. */
function checkTwice(
  { layout, path: inside }: CheckedPackage,
  { story, path }: CheckedStory,
  known: Map<string, string>,
  report: Report,
): void {
  if (typeof story.url !== 'string' || story.url === '') return;
  const address = story.url.replace(/#.*$/s, '').replace(/(?<=[^/])\/$/, '');
  const key = lists.includes(layout) ? `${inside} ${address}` : address;
  const first = known.get(key);
  if (first === undefined) {
    known.set(key, path);
    return;
  }
  const headline = JSON.stringify(plainText(story.headline as Text));
  report('story-twice', path, `has the address of ${first}: readers meet ${headline} twice. Remove one of them.`);
}

/** Reports a second lead; returns where the first one is. */
function checkLead(
  { layout, stories, path }: CheckedPackage,
  first: string | undefined,
  report: Report,
): string | undefined {
  let known = first;
  const leads = stories.filter(({ size }) => size === 'lead').map((story) => story.path);
  for (const lead of layout === 'lead' && leads.length === 0 ? [path] : leads) {
    if (known !== undefined) {
      report(
        'two-leads',
        lead,
        `is a second lead; the first one is ${known}. Readers do not learn which story is the most important. Make one smaller.`,
      );
    }
    known ??= lead;
  }
  return known;
}

function checkNeighbours(previous: CheckedPackage, one: CheckedPackage, report: Report): void {
  if (one.arrangement === '' || one.arrangement !== previous.arrangement) return;
  report(
    'same-arrangement',
    one.path,
    `has the same arrangement as ${previous.path} before it (${one.arrangement}); readers do not see where one ends. Choose another layout, or \`mirrored\`.`,
  );
}

/** The severity of each rule. */
export const frontSeverities: Record<FrontRule, FrontFinding['severity']> = {
  'story-twice': 'warning',
  'story-withdrawn': 'error',
  'story-without-url': 'error',
  'two-leads': 'error',
  'title-missing': 'warning',
  'no-stories': 'error',
  'too-many-stories': 'warning',
  'same-arrangement': 'warning',
  'size-above-first': 'warning',
  'picture-missing': 'warning',
  'key-points-missing': 'error',
  'author-missing': 'error',
  'conversation-missing': 'error',
  'not-live': 'error',
  'limit-without-url': 'error',
  'limit-hides-nothing': 'warning',
  'changed-before-published': 'warning',
  'published-in-future': 'warning',
  'machine-not-disclosed': 'error',
  'exemption-not-borne-out': 'error',
  'machine-not-named': 'warning',
};
