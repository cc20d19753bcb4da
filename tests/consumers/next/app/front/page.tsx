import { FrontPage } from 'broadsheet';
import { toInlineJson, toJsonLd, toNextMetadata } from 'broadsheet/exporters';
import type { Metadata } from 'next';
import { frontNow } from '../newsroom';

/** Rendered when the site is built, when the newsroom has published (`published/route.ts`), and at the latest after an hour. */
export const revalidate = 3600;

export async function generateMetadata(): Promise<Metadata> {
  return toNextMetadata(await frontNow(), {
    account: '@saltmere',
    feeds: [{ url: 'https://courier.example/feed.xml', format: 'rss', title: 'All stories' }],
  });
}

/** The front of the newspaper. */
export default async function Front() {
  const front = await frontNow();
  return (
    <>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: toInlineJson escapes what could end the element
        dangerouslySetInnerHTML={{ __html: toInlineJson(toJsonLd(front)) }}
      />
      <FrontPage front={front} />
    </>
  );
}
