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

/** What `toJsonLd` takes besides the article. */
export interface JsonLdOptions {
  /** The address of the page, where the article has no `url` of its own. */
  url?: string;
  /** Names that are organizations, such as those of agencies among the authors. @default the publisher's alone; any other author is taken for a person */
  organizations?: readonly string[];
}

/**
 * An article as a NewsArticle of schema.org: what search engines ask for, how each part came about (with its IPTC source type), and
 * what was corrected. Words of what is withdrawn are not in it, nor is what an exempt provenance tells no reader. Addresses are http,
 * https or relative. Never throws: the article is read first. Write it into a page with `toInlineJson`.
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): JsonLd {
  return jsonLdOf(readArticle(article), options);
}

/** `toJsonLd` for an article that has been read. */
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

/** How many words a text has, each character beside them counted as one; nothing for a text that is measured in characters. */
function wordsIn(text: string): number | undefined {
  const count = countWords(text);
  const characters = charactersIn(count);
  return characters > count.words ? undefined : count.words + characters;
}

/** The parts that are elements of the page; the conversation is a thing of its own. */
const parts = (Object.keys(articleParts) as ArticlePart[]).filter((part) => part !== 'conversation');

/** More pictures than these say no more about a story. */
const mostPictures = 3;

/** The pictures that stand for the story, and the others that say how they came about. */
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
