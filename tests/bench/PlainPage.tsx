import type { ReactNode } from 'react';
import type { Article, KeyPoint, Link } from '../../src/article/Article';
import type { Block } from '../../src/article/Block';
import type { Conversation } from '../../src/article/Conversation';
import { depthBootstrap } from '../../src/page/depthBootstrap';

/** What the page would take time to work out; here it is known. */
export interface Known {
  /** The day of publication, as it is shown. */
  date: string;
  /** The name of each depth, the minutes that it takes, and its share of the longest. */
  depths: readonly { id: string; name: string; minutes: string; share: string }[];
}

/**
 * The floor that Broadsheet is measured against: the seed article as plain React elements whose classes are styled by one
 * static CSS file, written as one would for this article alone. It draws the same HTML as `ArticlePage`, and checks nothing.
 */
export function PlainPage({ article, known }: { article: Article; known: Known }): ReactNode {
  const { section, publisher, summary, keyPoints, brief, body, conversation, links } = article;
  return (
    <div lang={article.language} dir="ltr" className="broadsheet-ArticlePage">
      <a href="#main" className="broadsheet-SkipLink">
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
              <div className="broadsheet-ArticleBody">{brief?.map(draw)}</div>
            </div>
            <div id="in-full" data-depth="in-full">
              <div className="broadsheet-ArticleBody">{body.map(draw)}</div>
            </div>
          </div>
          {conversation && <Thread conversation={conversation} />}
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

function draw(block: Block, index: number): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p key={index} id={block.id}>
          {words(block.text)}
        </p>
      );
    case 'pullQuote':
      return (
        <aside key={index} data-placement={block.placement} className="broadsheet-PullQuote">
          <p>{words(block.text)}</p>
          <p data-part="attribution">{words(block.attribution)}</p>
        </aside>
      );
    default:
      throw new TypeError(`The plain page does not know ${block.type} blocks: the seed article has none.`);
  }
}

function Thread({ conversation }: { conversation: Conversation }): ReactNode {
  const speakers = new Map(conversation.speakers.map((speaker) => [speaker.id, speaker]));
  return (
    <section
      id="conversation"
      aria-labelledby="conversation-title"
      data-paired="true"
      className="broadsheet-ConversationThread"
    >
      <header>
        <p data-part="note">The answers here were written by an AI model.</p>
        <h2 id="conversation-title">{conversation.title}</h2>
        <p data-part="subtitle">{conversation.subtitle}</p>
      </header>
      {/* biome-ignore lint/a11y/noRedundantRoles: as in ConversationThread */}
      <ol role="list">
        {conversation.turns.map((turn, index) => {
          const speaker = speakers.get(turn.speaker);
          const id = `turn-${index + 1}`;
          return (
            <li key={id} id={id} data-kind={speaker?.kind} data-asks={speaker?.asks}>
              <p>
                <b>{speaker?.name}</b>
                {speaker?.kind === 'ai' && <span> ({'AI'})</span>}
                <a href={`#${id}`} aria-label={`Link to turn ${index + 1}`}>
                  #
                </a>
              </p>
              <div>{turn.body.map(draw)}</div>
            </li>
          );
        })}
      </ol>
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

/** The seed's words are plain strings. */
function words(text: Article['summary']): string {
  return text as string;
}
