import type { ReactNode } from 'react';
import type { Article } from '../article/Article';
import { partAnchor } from '../article/anchors';

/** The parts of an article page, drawn; a part that the article lacks is empty. */
export interface ArticleParts {
  /** The article itself, for what a layout may want to know of it. */
  article: Article;
  /** What the ids of the page begin with. @default '' */
  idPrefix?: string;
  /** The link past the header. */
  skipLink: ReactNode;
  /** The site's header. */
  header: ReactNode;
  /** Section, date, headline, deck, standfirst and authors. */
  headline: ReactNode;
  /** The story at its depths. */
  story: ReactNode;
  /** What stands beside the story. */
  aside: ReactNode;
  /** What was changed since the story was published: it belongs to every depth, and stands after them. */
  corrections: ReactNode;
  /** What stands between the story and the conversation. */
  afterBody: ReactNode;
  /** The conversation. */
  conversation: ReactNode;
  /** The site's footer. */
  footer: ReactNode;
}

/**
 * The layout of an article page: header, one column of story with its labels beside it, conversation, footer.
 * @example
 * ```tsx
 * import { ArticleLayout, ArticlePage, type ArticleParts } from 'broadsheet';
 *
 * const WithNotice = (parts: ArticleParts) => (
 *   <ArticleLayout {...parts} afterBody={<p>Write to us about this story.</p>} />
 * );
 *
 * <ArticlePage article={{ headline: 'The lamp stays', body: [] }} layout={WithNotice} />;
 * ```
 */
export function ArticleLayout(parts: ArticleParts): ReactNode {
  const { idPrefix, skipLink, header, footer } = parts;
  return (
    <>
      {skipLink}
      {header}
      <main id={partAnchor('main', idPrefix)} tabIndex={-1}>
        <EmbeddedLayout {...parts} />
      </main>
      {footer}
    </>
  );
}

/** The layout of an article inside a page that has its own header, `<main>` and footer. */
export function EmbeddedLayout({
  headline,
  story,
  aside,
  corrections,
  afterBody,
  conversation,
}: Omit<ArticleParts, 'skipLink' | 'header' | 'footer'>): ReactNode {
  return (
    <article>
      {headline}
      {aside ? (
        <div data-part="beside">
          {story}
          <aside>{aside}</aside>
        </div>
      ) : (
        story
      )}
      {corrections && <div data-part="corrections">{corrections}</div>}
      {afterBody && <div data-part="after-body">{afterBody}</div>}
      {conversation}
    </article>
  );
}
