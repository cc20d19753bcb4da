import type { Article } from '../article/Article';
import { isOldestFirst, type LivePageContent, type LivePagesOptions, livePageOf } from '../article/livePage';
import { plainText, plainTextOfBlocks } from '../article/plainText';
import { quotationMarks } from '../article/quotationMarks';
import { withoutWithdrawn } from '../article/withdrawn';
import type { FrontData } from '../front/FrontData';
import { isFront } from '../front/isFront';
import { readPage } from '../front/readPage';
import { type HeadContent, type HeadTag, type HeadTagsOptions, headTagsFor } from './headTag';
import { absoluteUrl } from './imageFileOf';
import { dateOf } from './JsonLd';
import { mustDisclose } from './mustDisclose';
import { picturesOf } from './picturesOf';
import { storiesOf } from './storiesOf';

/**
 * Exports the tags of an article or a front for the `<head>` of its page: title, description, canonical URL, translations (`hreflang`),
 * Open Graph and cards. Open Graph and translations have absolute URLs only. The picture is that of the lead, or else the first one.
 * Leaves out withdrawn text. The description of an article is the standfirst, the deck or the summary, the first one in which no machine
 * had a share. Of live coverage in several pages, those of one page, with links to the pages before and after it. Never throws: what is
 * given is read first.
 */
export function toHeadTags(page: Article | FrontData, options: HeadTagsOptions & LivePagesOptions = {}): HeadTag[] {
  const read = readPage(page);
  const live = isFront(read) ? undefined : livePageOf(read, options);
  return headTagsOf(live?.article ?? read, options, live);
}

/** `toHeadTags` for an article or a front that was read. Of live coverage it takes the article of one page. */
export function headTagsOf(
  page: Article | FrontData,
  options: HeadTagsOptions = {},
  live?: LivePageContent,
): HeadTag[] {
  if (isFront(page)) return headTagsFor(frontContent(page), options);
  const [previous, next] = isOldestFirst(page) ? [live?.earlier, live?.later] : [live?.later, live?.earlier];
  return headTagsFor({ ...articleContent(page), previous, next }, options);
}

function articleContent(article: Article): HeadContent {
  const visible = withoutWithdrawn(article);
  const { url, alternates, publisher, section, authors = [], topics = [], language } = visible;
  const marks = quotationMarks(language ?? 'en');
  const subject = subjectOf(visible, marks);
  return {
    subject,
    title: titleOf(subject, publisher),
    description: descriptionOf(visible, marks),
    url,
    siteName: publisher?.name,
    language,
    alternates,
    pictures: picturesOf(visible).map(({ image }) => image),
    type: 'article',
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
    title: title === publisher?.name ? title : titleOf(title, publisher),
    description,
    url,
    siteName: publisher?.name,
    language,
    alternates,
    pictures: storiesOf(front).flatMap(({ image }) => image ?? []),
    type: 'website',
    properties: () => ({}),
  };
}

function titleOf(subject: string, publisher: Article['publisher']): string {
  return [subject, publisher?.name].filter(Boolean).join(' – ');
}

/** What the page is about: the headline, or else the deck, or the first words of the body. */
function subjectOf({ headline, deck, body }: Article, marks: string): string {
  return headline || deck || plainTextOfBlocks(body, marks).slice(0, 80).trim();
}

/** A machine's words would be shown without the notice that belongs to them. */
function descriptionOf(article: Article, marks: string): string {
  const parts = (['standfirst', 'deck', 'summary'] as const).filter(
    (part) => !mustDisclose(article.provenanceOf?.[part]),
  );
  return parts.map((part) => plainText(article[part], marks)).find(Boolean) ?? '';
}
