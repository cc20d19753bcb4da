import { JSDOM } from 'jsdom';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block } from '../../src/article/Block';
import { plainTextOfBlocks } from '../../src/article/plainText';
import { readingMinutes } from '../../src/article/readingTime';
import { withAccess } from '../../src/article/withAccess';
import { toHeadTags } from '../../src/exporters/toHeadTags';
import { toJsonLd } from '../../src/exporters/toJsonLd';
import { toTranscript } from '../../src/exporters/toTranscript';
import { ArticlePage } from '../../src/page/ArticlePage';
import { renderDocument } from '../../src/server/renderDocument';
import { renderStream } from '../../src/server/renderStream';
import { blocksWith } from '../fixtures/blocksWith';
import { lighthouse } from '../fixtures/lighthouse';

const secret = 'Ungelesen';
const hidden: Block = { type: 'paragraph', text: secret };

/** A story with a word behind the paywall in each place that can hold one. */
const story: Article = {
  ...lighthouse,
  spoken: { type: 'audio', url: `/${secret}.mp3`, title: secret, transcript: [hidden] },
  brief: [hidden],
  body: [
    ...lighthouse.body,
    { type: 'slot', kind: 'paywall', name: 'subscribe' },
    ...Object.values(blocksWith(secret, `https://news.example/${secret}`)),
    { type: 'paragraph', text: Array.from({ length: 700 }, () => secret).join(' ') },
  ],
  notes: [{ id: '1', text: secret }],
  conversation: {
    title: secret,
    speakers: [{ id: 'a', name: secret, kind: 'human' }],
    turns: [{ speaker: 'a', body: [hidden] }],
  },
  corrections: [{ kind: 'correction', text: secret }],
  provenanceOf: { brief: { source: 'trainedAlgorithmicMedia', system: secret, disclosure: 'details' } },
};

const cut = withAccess(story, { granted: false });

describe('A word behind the paywall', () => {
  it.each<[string, (article: Article) => unknown]>([
    ['document', (article) => renderDocument(article)],
    ['stream', async (article) => await new Response(await renderStream(article)).text()],
    ['page that React hydrates', (article) => renderToString(<ArticlePage article={article} />)],
    ['data for hydration', (article) => JSON.stringify(article)],
    ['structured data', (article) => JSON.stringify(toJsonLd(article))],
    [
      'head',
      (article) => JSON.stringify(toHeadTags({ ...article, standfirst: undefined, deck: undefined, headline: '' })),
    ],
    ['plain text', ({ body, brief }) => plainTextOfBlocks([...body, ...(brief ?? [])])],
    ['transcript', ({ conversation }) => conversation && toTranscript(conversation)],
  ])('is in no %s', async (_, write) => {
    expect(`${await write(cut)}`).not.toContain(secret);
  });

  it('is in the document of a reader with access, without a notice', () => {
    const html = renderDocument(withAccess(story, { granted: true }));
    expect(html).toContain(secret);
    expect(html).not.toContain('for subscribers');
  });
});

describe('The page of a reader without access', () => {
  const document = new JSDOM(renderDocument(cut)).window.document;

  it('says that the story continues, at its end and in the language of the page', () => {
    const body = document.querySelector('#in-full .broadsheet-ArticleBody');
    expect(body?.lastElementChild?.textContent).toBe('The rest of this story is for subscribers.');
    expect(renderDocument({ ...cut, language: 'de' })).toContain('Abonnent');
  });

  it('has the element that the structured data names', () => {
    const { hasPart } = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(document.querySelectorAll(hasPart[0].cssSelector)).toHaveLength(1);
  });

  it('can have the reading times of the whole story', () => {
    const minutes = (html: string) =>
      new JSDOM(html).window.document.querySelector('label:has([value=in-full]) small')?.textContent;
    expect(minutes(renderDocument(cut))).toBe('1 min');
    const whole = readingMinutes(story);
    expect(minutes(renderDocument(cut, { minutes: whole }))).toBe(`${whole['in-full']} min`);
    expect(whole['in-full']).toBeGreaterThan(2);
  });
});
