import { ArticlePage, KeyPoints } from 'broadsheet';
import type { KeyPoint } from 'broadsheet/article';
import { connection } from 'next/server';
import { Suspense } from 'react';
import { Poll } from '../custom';
import { HarbourQuote } from '../look';
import { stories } from '../stories';

/** A story that is rendered for each request. The list of other stories is streamed after it. */
export default async function LatestPage() {
  await connection();
  const [article] = Object.values(stories);
  return (
    article && (
      <ArticlePage
        article={article}
        components={{ pullQuote: HarbourQuote, poll: Poll }}
        afterBody={
          <Suspense fallback={<p>Asking what others read …</p>}>
            <MostRead />
          </Suspense>
        }
      />
    )
  );
}

async function MostRead() {
  return <KeyPoints title="Most read" points={await mostRead()} />;
}

/** The response of a service of the newsroom, which may be slow. */
async function mostRead(): Promise<KeyPoint[]> {
  const service = process.env.MOST_READ_URL;
  return service ? (await fetch(service)).json() : [{ text: 'The ferry costs a penny more' }];
}
