import type { ReactNode } from 'react';
import type { Article } from '../article/Article';
import { partAnchor } from '../article/anchors';

/** The rendered parts of an article page; a part that the article does not have is empty. */
export interface ArticleParts {
  /** The article as data. */
  article: Article;
  /** The prefix of all ids on the page. @default '' */
  idPrefix?: string;
  /** The link to the main content. */
  skipLink: ReactNode;
  /** The site's header. */
  header: ReactNode;
  /** Section, date, kicker, headline, deck, standfirst and authors. */
  headline: ReactNode;
  /** The main picture, film or recording, above the story. */
  lead: ReactNode;
  /** The recording of the story. */
  spoken: ReactNode;
  /** The versions of the story, with the choice between them. */
  story: ReactNode;
  /** The content of the slot `aside`. */
  aside: ReactNode;
  /** What is said about the authors. */
  authors?: ReactNode;
  /** The topics of the story. */
  topics?: ReactNode;
  /** The ways to share the story. */
  share?: ReactNode;
  /** The list of corrections. It applies to every depth, so it follows the versions. */
  corrections: ReactNode;
  /** The content of the slot `afterBody`. */
  afterBody: ReactNode;
  /** The conversation. */
  conversation: ReactNode;
  /** The content of the slot `afterConversation`. */
  afterConversation?: ReactNode;
  /** The site's footer. */
  footer: ReactNode;
}

/**
 * The layout of an article page: header, the story in one column with labels beside it, conversation, footer.
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
  lead,
  spoken,
  story,
  aside,
  authors,
  topics,
  share,
  corrections,
  afterBody,
  conversation,
  afterConversation,
}: Omit<ArticleParts, 'skipLink' | 'header' | 'footer'>): ReactNode {
  return (
    <article>
      {headline}
      {lead}
      {spoken}
      {aside ? (
        <div data-part="beside">
          {story}
          <aside>{aside}</aside>
        </div>
      ) : (
        story
      )}
      {(authors || topics || share) && (
        <div data-part="about">
          {authors}
          {topics}
          {share}
        </div>
      )}
      {corrections && <div data-part="corrections">{corrections}</div>}
      {afterBody && <div data-part="after-body">{afterBody}</div>}
      {conversation}
      {afterConversation && <div data-part="after-conversation">{afterConversation}</div>}
    </article>
  );
}
