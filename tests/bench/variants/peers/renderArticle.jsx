/**
 * The article with the typography of another library: every text is rendered by a component of that library if it has one, and the
 * structure is plain HTML. There is no choice of depth, which no other library has.
 */
import seed from '../../../../stories/articles/lebanon-pullout.json';
import { known } from '../known.mjs';

export function renderArticle(kit) {
  const { publisher, section, summary, keyPoints, brief, body, conversation, links } = seed;
  const renderBlock = (block, index) =>
    block.type === 'paragraph' ? (
      kit.paragraph(block.text, index)
    ) : (
      <aside key={index}>{kit.pullQuote(block.text, block.attribution)}</aside>
    );
  const speakers = new Map(conversation.speakers.map((speaker) => [speaker.id, speaker]));
  return (
    <div lang={seed.language}>
      <header>
        {kit.link(publisher.name, publisher.url)}
        {kit.label(section.name)}
      </header>
      <main>
        <article>
          <header>
            {kit.label(section.name)}
            {kit.label(<time dateTime={seed.publishedAt}>{known.date}</time>)}
            {kit.headline(seed.headline)}
            {kit.deck(seed.deck)}
            {kit.standfirst(seed.standfirst)}
          </header>
          {kit.paragraph(summary)}
          <section>
            {kit.heading('Key points')}
            {kit.list(keyPoints)}
          </section>
          <div>{brief.map(renderBlock)}</div>
          <div>{body.map(renderBlock)}</div>
          <section>
            {kit.label('The answers here were written by an AI model.')}
            {kit.heading(conversation.title)}
            {kit.label(conversation.subtitle)}
            <ol>
              {conversation.turns.map((turn, index) => {
                const { name, kind } = speakers.get(turn.speaker);
                const id = `turn-${index + 1}`;
                return (
                  <li key={id} id={id}>
                    {kit.speaker(kind === 'ai' ? `${name} (AI)` : name)}
                    {kit.link('#', `#${id}`)}
                    {turn.body.map(renderBlock)}
                  </li>
                );
              })}
            </ol>
          </section>
        </article>
      </main>
      <footer>
        <nav aria-label="Site">
          <ul>
            {links.map(({ label, url }) => (
              <li key={label}>{kit.link(label, url)}</li>
            ))}
          </ul>
        </nav>
      </footer>
    </div>
  );
}
