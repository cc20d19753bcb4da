import type { Article } from '../../article/Article';
import type { ExportContext } from '../ExportContext';
import type { DepthOption } from '../ExportOptions';
import { element } from '../escape';
import { type HtmlOfBlocks, HtmlWriter } from '../toHtmlFragment';
import { headLines } from './headLines';
import { depthIn, storyBlocks } from './storyBlocks';

/** How a story is written as HTML. */
export interface HtmlOfStoryOptions extends DepthOption {
  /** How blocks of some types are written as HTML, such as those of the publisher's own, of which otherwise only the words are. */
  html?: HtmlOfBlocks;
}

/**
 * A story from which what was withdrawn is removed as HTML, in an element that says its language and direction; an empty string if it has
 * no words. With `isWhole`, what stands above it is in it: kicker and headline, authors and dates.
 */
export function htmlOfStory(
  article: Article,
  context: ExportContext,
  { depth = 'in-full', html }: HtmlOfStoryOptions,
  { hasLead = true, isWhole = false }: { hasLead?: boolean; isWhole?: boolean } = {},
): string {
  const shared = ['deck', 'standfirst', 'summary', 'keyPoints', 'conversation'] as const;
  const parts = isWhole ? shared : (['kicker', ...shared] as const);
  const writer = new HtmlWriter(context, html, article.notes);
  const head = isWhole ? headLines(article, context).filter((text) => text !== '') : [];
  const { story, aboutNotes, corrections } = storyBlocks(
    article,
    depthIn(article, depth),
    hasLead ? [...parts, 'lead'] : parts,
    context,
  );
  const written = [
    ...head.map((text) => element(text === article.headline ? 'h1' : 'p', {}, writer.text(text))),
    writer.blocks(story),
    writer.blocks(aboutNotes),
    writer.notes(),
    writer.blocks(corrections),
  ];
  const content = written.filter(Boolean).join('\n');
  return content && element('div', { lang: context.language, dir: context.direction }, content);
}
