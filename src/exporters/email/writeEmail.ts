import type { Article } from '../../article/Article';
import { isRecord } from '../../article/guards';
import type { Issue } from '../../article/Issue';
import { describe, oneOf } from '../../article/Reader';
import { readArticle } from '../../article/readArticle';
import { image } from '../../article/readImage';
import { line } from '../../article/readText';
import type { Text } from '../../article/Text';
import { withoutWithdrawn } from '../../article/withdrawn';
import { withShortBrief } from '../../article/withShortBrief';
import { ExportContext } from '../ExportContext';
import { escapeText } from '../escape';
import { imageFileOf } from '../imageFileOf';
import { exportReaders, htmlReaders, type OptionReaders, positive } from '../readOptions';
import type { EmailOptions } from './EmailOptions';
import { EmailStyles } from './EmailStyles';
import { lookOf } from './EmailTheme';
import { EmailWriter } from './EmailWriter';
import { type EmailFrame, emailDocument, row } from './emailDocument';
import { bytesOf, fittedStories } from './fittedStories';
import { type StoryDepth, storyRow } from './storyRow';

export const emailReaders: OptionReaders<EmailOptions> = {
  ...exportReaders,
  ...htmlReaders,
  depth: oneOf('at-a-glance', 'in-brief'),
  theme(value, context) {
    if (isRecord(value)) return value;
    context.report(
      'unknown',
      `is ${describe(value)}, not a theme; that of Hearth is used. Pass one of broadsheet/theme, such as themes.wire.`,
    );
    return undefined;
  },
  logo: image,
  footer: line,
  maxBytes: positive,
};

/** A mail before it is written. */
export interface Email {
  /** What is said of the mail as a whole: of the only story, or of the newsletter. It was read. */
  about: Article;
  /** True for a newsletter, which has a title above its stories. */
  isNewsletter: boolean;
  /** The words after the subject in the list of a mailbox. */
  preheader: string;
  intro?: Text;
  stories: readonly { article: Article; depth: StoryDepth; path: string }[];
  /** The address against which those of all stories are resolved. */
  base?: string;
}

/** Writes a mail as one HTML document that has no more bytes than it may have. */
export function writeEmail(
  { about, isNewsletter, preheader, intro, stories, base }: Email,
  options: EmailOptions,
): string {
  const { onIssue, maxBytes = 100_000 } = options;
  const context = new ExportContext(about, { ...options, base: options.base ?? base });
  const look = lookOf(options.theme, isNewsletter ? undefined : about.section?.id, context);
  const writing = { direction: context.direction, isTall: isTall(about.headline) };
  const styles = new EmailStyles(look, writing);
  const writer = new EmailWriter(context, styles);
  const { headline: title, language = 'en' } = about;
  const frame: EmailFrame = {
    title,
    preheader,
    language,
    direction: context.direction,
    top: topOf(about, options, context, styles) + (isNewsletter ? titleRow(about, intro, writer, context, styles) : ''),
    foot: options.footer ? row(styles.element('td', 'foot', {}, options.footer)) : '',
  };
  const write = (index: number, depth: StoryDepth) => {
    const issues: Issue[] = [];
    const { article, path } = stories[index] as (typeof stories)[number];
    const own = new ExportContext(
      article,
      { ...options, base: options.base ?? base, onIssue: (issue) => issues.push(issue) },
      path,
    );
    const ownStyles = new EmailStyles(look, { direction: own.direction, isTall: isTall(article.headline) });
    const place = { level: isNewsletter ? 2 : 1, isFirst: index === 0 } as const;
    if (!own.page) own.report('missing', 'url', 'is not there, so that the mail has no link to the story. Add it.');
    return { html: `${storyRow(article, depth, place, own, ownStyles, options)}\n`, issues };
  };
  const around = bytesOf(emailDocument(frame, '', styles));
  const fitted = fittedStories(
    stories.map(({ depth }) => depth),
    maxBytes - around,
    write,
  );
  for (const [index, { depth, path }] of stories.entries()) {
    const story = fitted.stories[index];
    for (const issue of story?.issues ?? []) onIssue?.(issue);
    if (story?.depth === depth) continue;
    onIssue?.({
      kind: 'left-out',
      path,
      message: story
        ? `is longer than the mail may be: ${nameOf[story.depth]} is in it, with a link to the story.`
        : 'is left out, because the mail would be longer than it may be.',
    });
  }
  if (around + fitted.bytes > maxBytes) {
    onIssue?.({
      kind: 'left-out',
      path: '',
      message: `is a mail of ${around + fitted.bytes} bytes, more than the ${maxBytes} that it may have; nothing more can be left out.`,
    });
  }
  return emailDocument(frame, fitted.stories.map(({ html }) => html).join(''), styles);
}

const nameOf = {
  teaser: 'only its headline and standfirst',
  'at-a-glance': 'only what is read at a glance',
  'in-brief': 'its short version',
};

/** A story as mails have it. */
export function visibleIn(article: Article): Article {
  return withShortBrief(withoutWithdrawn(readArticle(article)));
}

/** The logo or the name of the publisher; no name that is the title of the newsletter below. */
function topOf(
  { publisher, headline }: Article,
  { logo }: EmailOptions,
  context: ExportContext,
  styles: EmailStyles,
): string {
  const file =
    logo && imageFileOf(logo, context.base, { width: 2 * (logo.width ?? 200), not: ['avif', 'svg', 'webp'] });
  if (logo && !file) context.reportPicture(logo);
  const name = publisher?.name ?? '';
  if (!file && (!name || name === headline)) return '';
  const writer = new EmailWriter(context, styles);
  const words = file
    ? writer.image({ ...file, alt: file.alt || name, width: logo.width ?? file.width })
    : escapeText(name);
  const href = context.link(publisher?.url);
  const linked = href ? styles.element('a', 'headlineLink', { href }, words) : words;
  return row(styles.element('td', 'top', {}, file ? linked : styles.element('p', 'masthead', {}, linked)));
}

/** The title of a newsletter, with its date and introduction. */
function titleRow(
  { headline, publishedAt }: Article,
  intro: Text | undefined,
  writer: EmailWriter,
  context: ExportContext,
  styles: EmailStyles,
): string {
  const content = [
    headline ? styles.element('h1', 'headline', {}, escapeText(headline)) : '',
    publishedAt ? writer.label(escapeText(context.day(publishedAt))) : '',
    intro ? styles.element('p', 'intro', {}, writer.text(intro)) : '',
  ].join('');
  return content && row(styles.element('td', 'titleRow', {}, content));
}

/** True for words in a writing system with taller letters than those of Latin, Greek and Cyrillic. */
function isTall(words: string): boolean {
  return /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u.test(words);
}
