import type { Article } from '../article/Article';
import type { FigureBlock } from '../article/Block';
import type { ArticlePart } from '../article/Correction';
import { articleParts } from '../article/childrenOf';
import { charactersIn, countWords } from '../article/countWords';
import { plainText, plainTextOfBlocks } from '../article/plainText';
import { quotationMarks } from '../article/quotationMarks';
import { readArticle } from '../article/readArticle';
import { withoutWithdrawn } from '../article/withdrawn';
import { dateOf, filled, type JsonLd, webUrl } from './JsonLd';
import { blocksIn, isDisclosed, JsonLdWriter } from './JsonLdWriter';

/** Options of `toJsonLd`. */
export interface JsonLdOptions {
  /** The URL of the page, if the article has no `url`. */
  url?: string;
  /** Names of organizations, such as agencies among the authors. Other authors are written as persons, except the publisher. @default [] */
  organizations?: readonly string[];
}

/**
 * Exports an article as a schema.org NewsArticle: the properties that search engines ask for, the provenance of each part (with its
 * IPTC digital source type), and corrections. Leaves out withdrawn text, and provenance that is exempt from disclosure. URLs are
 * http, https or relative. Never throws: the article is read first. Use `toInlineJson` to write it into a page.
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): JsonLd {
  return jsonLdOf(readArticle(article), options);
}

/** `toJsonLd` for an article that `readArticle` returned. */
export function jsonLdOf(article: Article, { url, organizations = [] }: JsonLdOptions = {}): JsonLd {
  const visible = withoutWithdrawn(article);
  const { language = 'en', publisher, provenanceOf = {}, conversation } = visible;
  const page = webUrl(visible.url) ?? webUrl(url) ?? '';
  const marks = quotationMarks(language);
  const writer = new JsonLdWriter(page, new Set([...organizations, ...(publisher ? [publisher.name] : [])]), marks);
  const { pictures, others } = picturesOf(visible);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...filled({
      headline: visible.headline,
      alternativeHeadline: visible.deck,
      description: visible.standfirst,
      abstract: plainText(visible.summary, marks),
      articleSection: visible.section?.name,
      author: visible.authors?.map((author) => writer.agent(author)),
      publisher:
        publisher && filled({ '@type': 'Organization', name: publisher.name, url: writer.resolved(publisher.url) }),
      datePublished: dateOf(visible.publishedAt),
      dateModified: dateOf(visible.modifiedAt),
      inLanguage: language,
      url: page,
      mainEntityOfPage: page === '' ? undefined : { '@type': 'WebPage', '@id': page },
      image: pictures.map((figure) => writer.picture(figure)),
      wordCount: wordsIn(plainTextOfBlocks(visible.body)),
      ...writer.facts(visible.provenance),
      hasPart: [
        ...parts.flatMap((part) => writer.part(part, provenanceOf[part])),
        ...(visible.keyPoints ?? []).flatMap(({ id, text, provenance }) =>
          writer.passage(id, plainText(text, marks), provenance),
        ),
        ...writer.blocks([...(visible.brief ?? []), ...visible.body]),
        ...others.map((figure) => writer.picture(figure)),
        ...(conversation ? [writer.conversation(conversation, provenanceOf.conversation)] : []),
      ],
      correction: (visible.corrections ?? []).flatMap((correction, index) => writer.correction(correction, index)),
    }),
  };
}

/** The number of words, where each character of a script without spaces counts as one; undefined if most of the text is in such a script. */
function wordsIn(text: string): number | undefined {
  const count = countWords(text);
  const characters = charactersIn(count);
  return characters > count.words ? undefined : count.words + characters;
}

/** The parts that are elements of the page. The conversation is an object of its own. */
const parts = (Object.keys(articleParts) as ArticlePart[]).filter((part) => part !== 'conversation');

/** The maximum number of pictures in `image`. */
const mostPictures = 3;

/** The pictures for `image`, and the others whose provenance must be disclosed. */
function picturesOf({ brief = [], body }: Article): { pictures: FigureBlock[]; others: FigureBlock[] } {
  const figures = blocksIn([...body, ...brief]).filter((block) => block.type === 'figure');
  const addresses = new Set<string>();
  const pictures = figures.filter(({ image: { url } }) => {
    const isShown = addresses.size < mostPictures && !addresses.has(url) && webUrl(url) !== undefined;
    if (isShown) addresses.add(url);
    return isShown;
  });
  return {
    pictures,
    others: figures.filter((figure) => !pictures.includes(figure) && isDisclosed(figure.provenance)),
  };
}
