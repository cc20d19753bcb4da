import type { Article } from '../article/Article';
import type { ArticlePart } from '../article/Correction';
import { articleParts } from '../article/childrenOf';
import { isEmpty } from '../article/guards';
import type { OnIssue } from '../article/Issue';
import type { Keep } from '../article/Keep';
import { type LivePageContent, type LivePagesOptions, livePageOf } from '../article/livePage';
import { isPaywall, paywallAtEnd } from '../article/paywall';
import { plainText, plainTextOfBlocks } from '../article/plainText';
import { quotationMarks } from '../article/quotationMarks';
import { list } from '../article/Reader';
import { line } from '../article/readText';
import { withoutWithdrawn } from '../article/withdrawn';
import type { FrontData } from '../front/FrontData';
import { isFront } from '../front/isFront';
import { readPage } from '../front/readPage';
import { blocksIn } from './blocksIn';
import { frontJsonLdOf } from './frontJsonLd';
import {
  dateOf,
  type FrontJsonLd,
  type FrontJsonLdOptions,
  filled,
  type JsonLd,
  type JsonLdObject,
  webUrl,
} from './JsonLd';
import { blockObjects } from './jsonLd/blockObjects';
import { conversationObject } from './jsonLd/conversationObject';
import { JsonLdWriter } from './jsonLd/JsonLdWriter';
import { audioObject } from './jsonLd/mediaObjects';
import { mustDisclose } from './mustDisclose';
import { picturesOf } from './picturesOf';
import { exportReaders, link, livePagesReaders, type OptionReaders, readOptions, truth } from './readOptions';
import { reportForSearch } from './reportForSearch';
import { selectorOf } from './selectorOf';
import { wordsIn } from './wordsIn';

/** Options of the structured data of an article. */
export interface JsonLdOptions extends FrontJsonLdOptions {
  /** False for a page with the whole of a story that only some readers may read, such as the page for a search engine. @default false for a story with a paywall; otherwise, nothing is stated */
  isAccessibleForFree?: boolean;
}

/** What `toJsonLd` takes. */
export interface PageJsonLdOptions extends JsonLdOptions, LivePagesOptions {
  /** Called once for each option of a wrong type, for each thing that search engines ask for and the article lacks (`missing`), and for a date that is none. */
  onIssue?: OnIssue;
}

export const jsonLdReaders: OptionReaders<JsonLdOptions> = {
  url: link,
  organizations: list(line),
  isAccessibleForFree: truth,
};

const readers: OptionReaders<PageJsonLdOptions> = {
  ...jsonLdReaders,
  ...livePagesReaders,
  onIssue: exportReaders.onIssue,
};

/**
 * Exports an article as a schema.org NewsArticle, or as a LiveBlogPosting if it has `live`: the properties that search engines ask for,
 * pictures, films, recordings and other blocks, the provenance of each part (with its IPTC digital source type), and corrections. A front
 * is a CollectionPage with the list of its stories, each once. Leaves out withdrawn text, and provenance that is exempt from disclosure.
 * URLs are http, https or relative. Never throws: what is given is read first. Use `toInlineJson` to write it into a page.
 */
export function toJsonLd(article: Article, options?: PageJsonLdOptions): JsonLd;
/** Exports a front. */
export function toJsonLd(
  front: FrontData,
  options?: FrontJsonLdOptions & Pick<PageJsonLdOptions, 'onIssue'>,
): FrontJsonLd;
/** Exports an article or a front. */
export function toJsonLd(page: Article | FrontData, options?: PageJsonLdOptions): JsonLd | FrontJsonLd;
/** @internal */
export function toJsonLd(page: Article | FrontData, given?: PageJsonLdOptions): JsonLd | FrontJsonLd {
  const options = readOptions('options', given, readers);
  const read = readPage(page);
  if (!isFront(read)) {
    if (!read.headline) {
      options.onIssue?.({
        kind: 'missing',
        path: 'headline',
        message: 'is not there, which search engines ask for. Add it.',
      });
    }
    reportForSearch(read, options.onIssue);
  }
  const live = isFront(read) ? undefined : livePageOf(read, options);
  return jsonLdOf(live?.article ?? read, options, live);
}

/** `toJsonLd` for an article or a front that was read. Of live coverage it takes the article of one page, and keeps the objects of its posts. */
export function jsonLdOf(
  page: Article | FrontData,
  options: JsonLdOptions = {},
  live?: LivePageContent,
  keep?: Keep<JsonLdObject>,
): JsonLd | FrontJsonLd {
  return isFront(page) ? frontJsonLdOf(page, options) : articleJsonLdOf(page, options, live?.posts, keep);
}

function articleJsonLdOf(
  article: Article,
  options: JsonLdOptions,
  posts?: LivePageContent['posts'],
  keep?: Keep<JsonLdObject>,
): JsonLd {
  const { url, organizations = [] } = options;
  const visible = withoutWithdrawn(article);
  const { isAccessibleForFree = visible.body.some(isPaywall) ? false : undefined } = options;
  const { language = 'en', publisher, provenanceOf = {}, conversation, lead, brief, body, live, topics = [] } = visible;
  const page = webUrl(visible.url) ?? webUrl(url) ?? '';
  const marks = quotationMarks(language);
  const writer = new JsonLdWriter(
    page,
    new Set([...organizations, ...(publisher ? [publisher.name] : [])]),
    marks,
    posts && { posts, keep, authors: visible.authors },
  );
  const abstracts = { deck: visible.deck, standfirst: visible.standfirst, summary: plainText(visible.summary, marks) };
  // Where nothing says so, they would be taken for the newsroom's.
  const ofMachines: Partial<Record<ArticlePart, string | undefined>> = Object.fromEntries(
    Object.entries(abstracts).filter(([part]) => mustDisclose(provenanceOf[part as ArticlePart])),
  );
  const own = (part: keyof typeof abstracts) => (part in ofMachines ? undefined : abstracts[part]);
  const pictures = picturesOf(visible).slice(0, mostPictures);
  const blocks = blocksIn(
    { lead, brief, body },
    ({ type, provenance }) => type !== 'paragraph' || provenance !== undefined,
  );
  const { video, audio, hasPart, liveBlogUpdate, citation, relatedLink } = blockObjects(
    blocks,
    writer,
    visible,
    new Set(pictures),
  );
  return {
    '@context': 'https://schema.org',
    '@type': live ? 'LiveBlogPosting' : 'NewsArticle',
    ...filled({
      headline: visible.headline,
      alternativeHeadline: own('deck'),
      description: own('standfirst'),
      abstract: own('summary'),
      articleSection: visible.section?.name,
      about: topics.map(({ name, url, code }) =>
        filled({ '@type': code ? 'DefinedTerm' : 'Thing', name, url: writer.resolved(url), termCode: code }),
      ),
      keywords: topics.map(({ name }) => name),
      contentLocation: visible.place && { '@type': 'Place', name: visible.place },
      author: visible.authors?.map((author) => writer.agent(author)),
      publisher:
        publisher && filled({ '@type': 'Organization', name: publisher.name, url: writer.resolved(publisher.url) }),
      datePublished: dateOf(visible.publishedAt),
      dateModified: dateOf(visible.modifiedAt),
      coverageStartTime: dateOf(live?.startedAt),
      coverageEndTime: dateOf(live?.endedAt),
      inLanguage: language,
      url: page,
      workTranslation: writer.translations('NewsArticle', visible.alternates),
      mainEntityOfPage:
        page === '' && relatedLink.length === 0 ? undefined : filled({ '@type': 'WebPage', '@id': page, relatedLink }),
      image: pictures.map((picture) => writer.picture(picture)),
      video,
      audio: [
        ...(visible.spoken ? [audioObject({ ...visible.spoken, series: undefined }, writer, visible)] : []),
        ...audio,
      ],
      speakable: speakable(visible),
      isAccessibleForFree,
      wordCount: wordsIn(plainTextOfBlocks(body)) || undefined,
      ...writer.facts(visible.provenance),
      hasPart: [
        ...parts.flatMap((part) => writer.part(part, provenanceOf[part], ofMachines[part])),
        ...(visible.keyPoints ?? []).flatMap(({ id, text, provenance }) =>
          writer.passage(id, plainText(text, marks), provenance),
        ),
        ...hasPart,
        ...(isAccessibleForFree === false ? [partForSubscribers(visible)] : []),
        ...(live ? [] : liveBlogUpdate),
        ...(conversation ? [conversationObject(conversation, writer, visible)] : []),
      ],
      liveBlogUpdate: live && liveBlogUpdate,
      citation,
      correction: (visible.corrections ?? []).flatMap((correction, index) => writer.correction(correction, index)),
    }),
  };
}

/** The parts that are elements of the page. The conversation is an object of its own. */
const parts = (Object.keys(articleParts) as ArticlePart[]).filter((part) => part !== 'conversation');

/** The maximum number of pictures in `image`. */
const mostPictures = 3;

/** The part of the page that is not free, by a class: search engines take no other selectors (developers.google.com, "Subscription and paywalled content"). */
function partForSubscribers({ body }: Article): JsonLdObject {
  const cssSelector = paywallAtEnd(body) ? '.broadsheet-Paywall' : '.broadsheet-ArticleBody';
  return { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector };
}

/** The parts that assistants can read aloud (developers.google.com, "Speakable"). Leaves out parts whose notice a listener would not hear. */
function speakable(article: Article): JsonLdObject | undefined {
  const { keyPoints = [], provenance, provenanceOf = {} } = article;
  const cssSelector = (['headline', 'summary', 'keyPoints'] as const)
    .filter((part) => !isEmpty(article[part]) && !mustDisclose(provenanceOf[part] ?? provenance))
    .filter((part) => part !== 'keyPoints' || !keyPoints.some((point) => mustDisclose(point.provenance)))
    .map(selectorOf);
  return cssSelector.length > 0 ? { '@type': 'SpeakableSpecification', cssSelector } : undefined;
}
