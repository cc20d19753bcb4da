import type { Article } from '../../article/Article';
import { isWithdrawn } from '../../article/correctionsOf';
import { hashOf } from '../../article/hashOf';
import { plainText } from '../../article/plainText';
import { readArticle } from '../../article/readArticle';
import { line } from '../../article/readText';
import { withoutWithdrawn } from '../../article/withdrawn';
import { ExportContext } from '../ExportContext';
import type { DepthOption, ExportOptions } from '../ExportOptions';
import { imageFileOf } from '../imageFileOf';
import { mustDisclose } from '../mustDisclose';
import { picturesWithoutNotice } from '../picturesOf';
import { callable, depthReaders, exportReaders, type OptionReaders, readOptions } from '../readOptions';
import { abstractOf } from '../story/abstractOf';
import { bylines } from '../story/headLines';
import { depthIn, storyBlocks } from '../story/storyBlocks';
import { withoutEmpty } from '../withoutEmpty';
import type { AppleNewsArticle, AppleNewsMetadata } from './AppleNews';
import { ComponentWriter } from './ComponentWriter';
import { styles } from './styles';

/** Options of `toAppleNews`. */
export interface AppleNewsOptions extends ExportOptions, DepthOption {
  /** The key of the story in the channel, which must never change: letters, digits, hyphens and underscores, at most 64. @default the `id` of the article, or one that follows from it or from its `url` */
  identifier?: string;
  /** Called with the address of each picture; returns the one that is written, such as `bundle://lamp.jpg` for a file that is sent with the document. @default the address itself, from which Apple loads the picture */
  pictureUrl?: (url: string) => string;
}

const readers: OptionReaders<AppleNewsOptions> = {
  ...exportReaders,
  ...depthReaders,
  identifier: line,
  pictureUrl: callable,
};

/**
 * Exports an article in Apple News Format: headline, authors and dates, the story with the lines that tell readers of a machine's share,
 * notes and corrections. The styles are plain; replace those of the document to change them. Of a story that was withdrawn only the reason
 * is left: delete it from the channel. Never throws: the article is read first.
 */
export function toAppleNews(article: Article, options?: AppleNewsOptions): AppleNewsArticle {
  const chosen = readOptions('options', options, readers);
  const given = readArticle(article);
  const visible = withoutWithdrawn(given);
  const context = new ExportContext(visible, chosen);
  const { headline, kicker, deck, provenance, provenanceOf = {} } = visible;
  const title = headline || deck || '';
  const identifier = identifierOf(visible, context, chosen.identifier);
  if (!title) context.report('missing', 'headline', 'is not there, which the format requires. Add it.');
  if (!given.language) context.report('missing', 'language', 'is not there, which the format requires; it is “en”.');
  if (isWithdrawn(given.corrections))
    context.report('left-out', '', 'was withdrawn; no more than the reason is left. Delete it from the channel.');
  const pictures = new Map<string, string>();
  const pictureUrl = (url: string) => {
    const named: unknown = pictures.get(url) ?? chosen.pictureUrl?.(url);
    const written = typeof named === 'string' ? named : url;
    pictures.set(url, written);
    return written;
  };
  const writer = new ComponentWriter(context, visible.notes, pictureUrl);
  const depth = depthIn(visible, chosen.depth ?? 'in-full');
  const parts = ['deck', 'standfirst', 'lead', 'summary', 'keyPoints', 'conversation'] as const;
  const { story, aboutNotes, corrections } = storyBlocks(visible, depth, parts, context);
  const line = bylines(visible, context).map((text) => writer.html(text));
  return withoutEmpty<AppleNewsArticle>(
    {
      version: '1.7',
      identifier,
      title,
      subtitle: title === deck || mustDisclose(provenanceOf.deck ?? provenance) ? undefined : deck,
      language: context.language,
      metadata: metadataOf(visible, context, pictureUrl),
      ...styles,
      components: [
        ...writer.text('heading', kicker, 'kicker'),
        ...writer.text('title', headline),
        ...writer.textOfHtml('byline', line.join('<br/>')),
        ...writer.blocks(story),
        ...writer.blocks(aboutNotes),
        ...writer.notes(),
        ...writer.blocks(corrections),
      ],
    },
    ['identifier', 'title', 'components'],
  );
}

function metadataOf(article: Article, context: ExportContext, pictureUrl: (url: string) => string): AppleNewsMetadata {
  const { authors = [], section, topics = [], publishedAt, modifiedAt } = article;
  const [picture] = picturesWithoutNotice(article);
  const file = picture && imageFileOf(picture.image, context.base);
  const { part, isFree } = abstractOf(article) ?? {};
  return {
    authors: namesOf(authors),
    canonicalURL: context.page,
    datePublished: dateOf(context.date('publishedAt', publishedAt)),
    dateModified: dateOf(context.date('modifiedAt', modifiedAt)),
    excerpt: part && isFree ? plainText(article[part], context.marks) : undefined,
    keywords: namesOf(section ? [section, ...topics] : topics).slice(0, mostKeywords),
    thumbnailURL: file && pictureUrl(file.url),
    generatorName: 'Broadsheet',
  };
}

/** The names in a list, each once. */
function namesOf(list: readonly { name: string }[]): string[] {
  return [...new Set(list.map(({ name }) => name))];
}

/** More keywords are refused. */
const mostKeywords = 50;

/** A date with an offset in digits and without fractions of seconds. */
function dateOf(date: string | undefined): string | undefined {
  return date?.replace(/\.\d+/, '').replace(/Z$/, '+00:00');
}

/** The identifier of a story. One that Apple would refuse is shortened, and has a hash of the whole at its end. */
function identifierOf({ id }: Article, context: ExportContext, given: string | undefined): string {
  const key = given ?? id ?? context.page;
  if (key === undefined) {
    context.report('missing', 'id', 'is not there, and no url, without which the story has no identifier. Add one.');
    return '';
  }
  if (/^[\w-]{1,64}$/.test(key)) return key;
  const words = key.replace(/^https?:\/\/[^/]*/, '').replace(/[^\w-]+/g, '-');
  const identifier = `${words.replace(/^-+|-+$/g, '').slice(0, 48)}-${hashOf(key)}`.replace(/^-/, '');
  if (given !== undefined || id !== undefined) {
    context.report(
      'changed',
      'id',
      `has other characters than an identifier may have, or more; it is “${identifier}”.`,
    );
  }
  return identifier;
}
