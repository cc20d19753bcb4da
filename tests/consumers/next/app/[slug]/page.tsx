import { type Article, SchemeToggle, SiteHeader } from 'broadsheet';
import { ArticlePage } from 'broadsheet/core';
import { toInlineJson, toJsonLd, toNextMetadata } from 'broadsheet/exporters';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Poll } from '../custom';
import { HarbourParagraph, HarbourQuote } from '../look';
import { stories } from '../stories';

interface Props {
  params: Promise<{ slug: string }>;
}

export const generateStaticParams = () => Object.keys(stories).map((slug) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toNextMetadata(await storyOf(params), { account: '@saltmere' });
}

/** A story, rendered once when the site is built. */
export default async function StoryPage({ params }: Props) {
  const article = await storyOf(params);
  return (
    <>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: toInlineJson escapes what could end the element
        dangerouslySetInnerHTML={{ __html: toInlineJson(toJsonLd(article)) }}
      />
      <ArticlePage
        article={article}
        components={{ paragraph: HarbourParagraph, pullQuote: HarbourQuote, poll: Poll }}
        header={
          <>
            <SiteHeader publisher={article.publisher} section={article.section} />
            <SchemeToggle />
          </>
        }
      />
    </>
  );
}

async function storyOf(params: Props['params']): Promise<Article> {
  return stories[(await params).slug] ?? notFound();
}
