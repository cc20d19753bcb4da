import { Headline } from 'broadsheet';
import { ArticleBody } from 'broadsheet/core';
import { Poll } from '../custom';
import { HarbourQuote } from '../look';
import { stories } from '../stories';

/** Some components of the library on a page of the newspaper. None needs JavaScript. */
export default function PartsPage() {
  return (
    <main>
      <Headline headline={stories.lamp?.headline} />
      <ArticleBody blocks={stories.lamp?.body ?? []} components={{ poll: Poll }} />
      <HarbourQuote attribution="Ida Fenwick, keeper">It is lit because somebody lights it.</HarbourQuote>
    </main>
  );
}
