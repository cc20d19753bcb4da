import type { Article } from '../article/Article';
import { isWithdrawn } from '../article/correctionsOf';
import type { OnIssue } from '../article/Issue';
import { isOldestFirst, type LivePageContent, type LivePagesOptions, livePageOf } from '../article/livePage';
import { plainText, plainTextOfBlocks } from '../article/plainText';
import { quotationMarks } from '../article/quotationMarks';
import { withoutWithdrawn } from '../article/withdrawn';
import type { FrontData } from '../front/FrontData';
import { isFront } from '../front/isFront';
import { readPage } from '../front/readPage';
import { pageNumber } from '../messages/enCoverage';
import { findMessage } from '../messages/findMessage';
import { fill } from '../messages/format';
import type { ExportOptions } from './ExportOptions';
import {
  type HeadContent,
  type HeadTag,
  type HeadTagsOptions,
  headTagsFor,
  headTagsReaders,
  type ReportMissing,
} from './headTag';
import { absoluteUrl } from './imageFileOf';
import { dateOf } from './JsonLd';
import { mustDisclose } from './mustDisclose';
import { picturesWithoutNotice } from './picturesOf';
import { exportReaders, livePagesReaders, type OptionReaders, readOptions } from './readOptions';
import { reportForSearch } from './reportForSearch';
import { storiesOf } from './storiesOf';
import { titlePartOf } from './titlePartOf';

/** Options of `toHeadTags` and `toNextMetadata`. */
export interface PageHeadOptions extends HeadTagsOptions, LivePagesOptions, Pick<ExportOptions, 'messages'> {
  /** Called once for each thing that search engines and previews need and the page lacks (`missing`), such as a picture of at least 1200 pixels, and for a headline of a machine, which tags show without the line that says so (`left-out`). */
  onIssue?: OnIssue;
}

const readers: OptionReaders<PageHeadOptions> = {
  ...headTagsReaders,
  ...livePagesReaders,
  messages: exportReaders.messages,
  onIssue: exportReaders.onIssue,
};

/**
 * Exports the tags of an article or a front for the `<head>` of its page: title, description, what search engines may do, canonical URL,
 * translations (`hreflang`), feeds, Open Graph and cards. Open Graph and translations have absolute URLs only. The pictures are those of
 * the lead, then of the story, at most three; of a front, the first one on it. Leaves out withdrawn text. The description of an article is
 * the standfirst, the deck or the summary, the first one in which no machine had a share; pictures of a machine are left out too, as tags
 * have no notice. A headline of a machine is always there, and is reported. Of live coverage in several pages, those of one page, with its number in the title and links to the pages before and after it. Never throws: what is
 * given is read first.
 */
export function toHeadTags(page: Article | FrontData, options?: PageHeadOptions): HeadTag[] {
  const chosen = readOptions('options', options, readers);
  const { onIssue } = chosen;
  const read = readPage(page);
  const live = isFront(read) ? undefined : livePageOf(read, chosen);
  if (!isFront(read)) {
    reportForSearch(read, onIssue);
    const { part, provenance, message } = titlePartOf(withoutWithdrawn(read));
    if (provenance) onIssue?.({ kind: 'left-out', path: part, message });
  }
  return headTagsOf(
    live?.article ?? read,
    chosen,
    live,
    onIssue && ((path, message) => onIssue({ kind: 'missing', path, message })),
  );
}

/** `toHeadTags` for an article or a front that was read. Of live coverage it takes the article of one page. */
export function headTagsOf(
  page: Article | FrontData,
  { messages, ...options }: HeadTagsOptions & Pick<ExportOptions, 'messages'> = {},
  live?: LivePageContent,
  report?: ReportMissing,
): HeadTag[] {
  if (isFront(page)) return headTagsFor(frontContent(page), options, report);
  const [previous, next] = isOldestFirst(page) ? [live?.earlier, live?.later] : [live?.later, live?.earlier];
  const name = live?.page === undefined ? undefined : pageName(live.page, page, messages);
  const content = { ...articleContent(page, name), previous, next };
  return headTagsFor(content, options, report);
}

function articleContent(article: Article, pageName: string | undefined): HeadContent {
  const visible = withoutWithdrawn(article);
  const { url, alternates, publisher, section, authors = [], topics = [], language, corrections } = visible;
  const marks = quotationMarks(language ?? 'en');
  const subject = subjectOf(visible, marks);
  return {
    subject,
    title: titleOf(subject, pageName, publisher?.name),
    description: descriptionOf(visible, marks),
    descriptionField: 'standfirst',
    url,
    siteName: publisher?.name,
    language,
    alternates,
    pictures: picturesWithoutNotice(visible).map(({ image }) => image),
    most: 3,
    pictureField: 'lead',
    type: 'article',
    isWithdrawn: isWithdrawn(corrections),
    authors: authors.map(({ name }) => name),
    creator: authors.flatMap(({ sameAs = [] }) => sameAs.flatMap((profile) => accountOf(profile) ?? []))[0],
    properties: (page) => ({
      'article:published_time': dateOf(visible.publishedAt),
      'article:modified_time': dateOf(visible.modifiedAt),
      'article:section': section?.name,
      'article:author': authors.map(({ url }) => absoluteUrl(url, page)),
      'article:tag': topics.map(({ name }) => name),
    }),
  };
}

function frontContent(front: FrontData): HeadContent {
  const { title, description, url, publisher, language, alternates } = front;
  return {
    subject: title,
    title: title === publisher?.name ? title : titleOf(title, publisher?.name),
    description,
    descriptionField: 'description',
    url,
    siteName: publisher?.name,
    language,
    alternates,
    pictures: storiesOf(front).flatMap(({ image, provenanceOf }) =>
      image && !mustDisclose(provenanceOf?.lead) ? image : [],
    ),
    most: 1,
    pictureField: 'packages',
    type: 'website',
  };
}

/** The account on X that a profile is of, such as `@ida`. */
function accountOf(profile: string): string | undefined {
  const [, name] = /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?(\w{1,15})\/?(?:[?#]|$)/i.exec(profile) ?? [];
  return name && `@${name}`;
}

function titleOf(...words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join(' – ');
}

/** The name of a page of older posts: without a message in the language of the page, its number. */
function pageName(number: number, { language = 'en' }: Article, messages: ExportOptions['messages']): string {
  const given = typeof messages === 'function' ? messages(language) : messages;
  const message = findMessage('pageNumber', { pageNumber }, given, language);
  return message.language ? `${number}` : fill(message.text, { number });
}

/** What the page is about: the headline, or else the deck, or the first words of the body. */
function subjectOf({ headline, deck, body }: Article, marks: string): string {
  return headline || deck || plainTextOfBlocks(body, marks).slice(0, 80).trim();
}

/** A machine's words would be shown without the notice that belongs to them. */
function descriptionOf(article: Article, marks: string): string {
  const parts = (['standfirst', 'deck', 'summary'] as const).filter(
    (part) => !mustDisclose(article.provenanceOf?.[part] ?? article.provenance),
  );
  return parts.map((part) => plainText(article[part], marks)).find(Boolean) ?? '';
}
