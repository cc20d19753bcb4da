import type { Article, Direction, Publisher } from '../../article/Article';
import { isWithdrawn } from '../../article/correctionsOf';
import { listOf } from '../../article/guards';
import { plainText } from '../../article/plainText';
import { oneOf } from '../../article/Reader';
import { readArticle } from '../../article/readArticle';
import { numberWhere } from '../../article/readNumber';
import { named } from '../../article/readProvenance';
import { date, language, line, text, timeZone } from '../../article/readText';
import type { DateString, LanguageTag } from '../../article/strings';
import type { Text } from '../../article/Text';
import type { FrontData } from '../../front/FrontData';
import { isFront } from '../../front/isFront';
import { readFront } from '../../front/readFront';
import { articlesOf } from '../articlesOf';
import { ExportContext } from '../ExportContext';
import { address, contextOf, type OptionReaders, readOptions } from '../readOptions';
import { descriptionOf } from '../story/descriptionOf';
import type { EmailDepth, EmailOptions } from './EmailOptions';
import { emailReaders, visibleIn, writeEmail } from './writeEmail';

/** What a newsletter is. */
export interface Newsletter {
  /** The title, as the first heading. */
  title: string;
  /** A paragraph under the title. */
  intro?: Text;
  /** The words that mailboxes show after the subject, at most about 100 characters. @default the introduction, or else the standfirst of the first story */
  preheader?: string;
  /** The day of the newsletter: an ISO 8601 date, or date and time with its offset from UTC. */
  publishedAt?: DateString;
  /** The address of the site, against which relative addresses of stories are resolved. */
  url?: string;
  /** Who publishes the newsletter. */
  publisher?: Publisher;
  /** The language of the newsletter, a BCP 47 tag. @default 'en' */
  language?: LanguageTag;
  /** The base direction of the text; without it, that of the language. */
  direction?: Direction;
  /** The time zone of dates, an IANA name. @default 'UTC' */
  timeZone?: string;
}

/** Options of newsletters. */
export interface NewsletterOptions extends EmailOptions {
  /** How much of the first stories, of which there are `leads`, the mail has. Of a depth that a story does not have, the next shorter one. @default 'at-a-glance' */
  depth?: EmailDepth;
  /** How many stories, from the first, are written at `depth` with a large picture; of the others are headline, standfirst and a small picture. @default 1 */
  leads?: number;
}

const newsletterReaders: OptionReaders<Newsletter> = {
  title: line,
  intro: text,
  preheader: line,
  publishedAt: date,
  url: address,
  publisher: named('a publisher'),
  language,
  direction: oneOf('ltr', 'rtl'),
  timeZone,
};

const readers: OptionReaders<NewsletterOptions> = {
  ...emailReaders,
  leads: numberWhere('a number of stories', (number) => number >= 0),
};

/**
 * Writes several stories as the HTML of one mail, in their order: as `toEmailHtml`, below a title. It is a function of its own, because what
 * is said of the mail is not said in any of the stories. Stories that were withdrawn are left out. Never throws: the stories are read first.
 */
export function toNewsletterHtml(
  newsletter: Newsletter,
  articles: readonly Article[],
  options?: NewsletterOptions,
): string;
/** The same for the stories of a front, each once. What the newsletter does not say is that of the front. */
export function toNewsletterHtml(
  newsletter: Partial<Newsletter>,
  front: FrontData,
  options?: NewsletterOptions,
): string;
/** @internal */
export function toNewsletterHtml(
  givenNewsletter: Partial<Newsletter>,
  from: readonly Article[] | FrontData,
  givenOptions?: NewsletterOptions,
): string {
  const options = readOptions('options', givenOptions, readers);
  const given = readOptions('newsletter', givenNewsletter as Newsletter, newsletterReaders, contextOf(options.onIssue));
  const { onIssue, depth = 'at-a-glance', leads = 1 } = options;
  const front = isFront(from) ? readFront(from, { onIssue }) : undefined;
  const { title = front?.title ?? '', intro = front?.description, preheader, url = front?.url } = given;
  const { publisher, language, direction, timeZone } = { ...front, ...given };
  const { publishedAt } = given;
  if (!title) {
    onIssue?.({
      kind: 'missing',
      path: 'newsletter.title',
      message: 'is not there, so that the newsletter has no heading. Pass it with the newsletter.',
    });
  }
  const about = readArticle({
    headline: title,
    summary: intro,
    standfirst: preheader,
    publishedAt,
    url,
    publisher,
    language,
    direction,
    timeZone,
    body: [],
  });
  const stories = (front ? articlesOf(front) : listOf(from as readonly Article[])).flatMap((one, index) => {
    const article = visibleIn(one);
    const path = `stories[${index}]`;
    if (!isWithdrawn(article.corrections)) return [{ article, path }];
    onIssue?.({ kind: 'left-out', path, message: 'was withdrawn; it is left out.' });
    return [];
  });
  const first = stories[0]?.article;
  return writeEmail(
    {
      about,
      isNewsletter: true,
      preheader:
        about.standfirst ||
        plainText(about.summary) ||
        (first ? descriptionOf(first, new ExportContext(first, { ...options, onIssue: undefined })) : ''),
      intro: about.summary,
      stories: stories.map((story, index) => ({ ...story, depth: index < leads ? depth : 'teaser' })),
      base: about.url,
    },
    options,
  );
}
