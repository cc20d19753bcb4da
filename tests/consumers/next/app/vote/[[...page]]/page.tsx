import { LivePage, livePage } from 'broadsheet';
import { toInlineJson, toJsonLd, toNextMetadata } from 'broadsheet/exporters';
import type { Metadata } from 'next';
import { Poll } from '../../custom';
import { voteNow } from '../../newsroom';

interface Props {
  params: Promise<{ page?: string[] }>;
}

/** The page of the newest posts is rendered again when the newsroom has published. A page that is full never changes. */
export const revalidate = 3600;

/** How the coverage is divided. */
const pages = { postsPerPage: 2, pageUrl: (page?: number) => (page ? `/vote/${page}` : '/vote') };

export async function generateStaticParams() {
  const { pages: count } = livePage(await voteNow(), pages);
  return [{ page: [] }, ...Array.from({ length: count }, (_, index) => ({ page: [`${index + 1}`] }))];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toNextMetadata(await voteNow(), { ...pages, page: await numberOf(params) });
}

/** One page of the live coverage. */
export default async function VotePage({ params }: Props) {
  const article = await voteNow();
  const page = await numberOf(params);
  return (
    <>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: toInlineJson escapes what could end the element
        dangerouslySetInnerHTML={{ __html: toInlineJson(toJsonLd(article, { ...pages, page })) }}
      />
      <LivePage article={article} page={page} {...pages} components={{ poll: Poll }} />
    </>
  );
}

async function numberOf(params: Props['params']): Promise<number | undefined> {
  const { page } = await params;
  return page ? Number(page[0]) : undefined;
}
