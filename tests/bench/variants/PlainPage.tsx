import type { ReactNode } from 'react';
import type { Article, KeyPoint, Link } from '../../../src/article/Article';
import { depthBootstrap } from '../../../src/page/depthBootstrap';
import { PlainThread } from './PlainThread';
import { renderBlock, words } from './renderBlock';

/** Values that the page would have to compute; here they are given. */
export interface Known {
  /** The day of publication, as it is shown. */
  date: string;
  /** The name of each depth, its minutes, and its share of the longest. */
  depths: readonly { id: string; name: string; minutes: string; share: string }[];
}

/**
 * The baseline for Broadsheet: the seed article as plain React elements, styled by one static CSS file, written for this article only. It
 * renders the same HTML as `ArticlePage`, and checks nothing.
 */
export function PlainPage({ article, known }: { article: Article; known: Known }): ReactNode {
  const { section, publisher, summary, keyPoints, brief, body, conversation, links } = article;
  return (
    <div className="broadsheet-ArticlePage" lang={article.language} dir="ltr">
      <a className="broadsheet-SkipLink" href="#main">
        Skip to the story
      </a>
      <header className="broadsheet-SiteHeader">
        <p data-part="publisher">
          <a href={publisher?.url}>{publisher?.name}</a>
        </p>
        <p>{section?.name}</p>
      </header>
      <main id="main" tabIndex={-1}>
        <article>
          <header className="broadsheet-Headline">
            <div>
              <p data-part="section">{section?.name}</p>
              <p className="broadsheet-Dateline">
                <time dateTime={article.publishedAt}>{known.date}</time>
              </p>
            </div>
            <h1>{article.headline}</h1>
            <p data-part="deck">{article.deck}</p>
            <p data-part="standfirst">{article.standfirst}</p>
          </header>
          <div className="broadsheet-ReadingDepth">
            <Gauge depths={known.depths} />
            <div id="at-a-glance" data-depth="at-a-glance">
              <p className="broadsheet-Summary">{words(summary)}</p>
              <KeyPoints points={keyPoints ?? []} />
            </div>
            <div id="in-brief" data-depth="in-brief">
              <div className="broadsheet-ArticleBody" data-initial>
                {brief?.map(renderBlock)}
              </div>
            </div>
            <div id="in-full" data-depth="in-full">
              <div className="broadsheet-ArticleBody" data-initial>
                {body.map(renderBlock)}
              </div>
            </div>
          </div>
          {conversation && <PlainThread conversation={conversation} />}
        </article>
      </main>
      <Footer links={links ?? []} />
    </div>
  );
}

function Gauge({ depths }: Pick<Known, 'depths'>): ReactNode {
  return (
    <div data-part="gauge">
      {depths.map((opened) => (
        <fieldset key={opened.id} data-opened={opened.id}>
          <legend>Reading depth</legend>
          {depths.map(({ id, name, minutes, share }) => (
            <label key={id}>
              <input type="radio" name={`depth-${opened.id}`} value={id} defaultChecked={id === opened.id} />
              <span>{name}</span> <small>{minutes}</small>
              <svg aria-hidden="true" width={share} />
            </label>
          ))}
        </fieldset>
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant */}
      <script dangerouslySetInnerHTML={{ __html: depthBootstrap }} />
    </div>
  );
}

function KeyPoints({ points }: { points: readonly KeyPoint[] }): ReactNode {
  return (
    <section className="broadsheet-KeyPoints">
      <h2>Key points</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: as in KeyPoints */}
      <ul role="list">
        {points.map((point) => (
          <li key={point.id} id={point.id}>
            {words(point.text)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Footer({ links }: { links: readonly Link[] }): ReactNode {
  return (
    <footer className="broadsheet-SiteFooter">
      <nav aria-label="Site">
        {/* biome-ignore lint/a11y/noRedundantRoles: as in SiteFooter */}
        <ul role="list">
          {links.map((link) => (
            <li key={link.label}>
              <a href={link.url}>{link.label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
