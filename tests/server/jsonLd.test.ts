import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Provenance } from '../../src/article/Provenance';
import { toJsonLd } from '../../src/exporters/toJsonLd';
import type { RenderDocumentOptions } from '../../src/server/documentOf';
import { renderDocument } from '../../src/server/renderDocument';
import { hostile } from '../browser/hostile';
import { sampleOf } from '../deep';
import { filled, seed } from './articles';

function open(article: Article, options?: RenderDocumentOptions): Document {
  return new JSDOM(renderDocument(article, options)).window.document;
}

function jsonLdIn(document: Document): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
}

describe('The structured data of a document', () => {
  it('is in the head once, as toJsonLd returns it', () => {
    const document = open(seed);
    const [script, ...others] = jsonLdIn(document);
    expect(others).toEqual([]);
    expect(script?.parentElement).toBe(document.head);
    expect(JSON.parse(script?.textContent ?? '')).toEqual(toJsonLd(seed));
  });

  it('has the nonce of the policy', () => {
    expect(jsonLdIn(open(seed, { nonce: 'bm9uY2U=' }))[0]?.getAttribute('nonce')).toBe('bm9uY2U=');
  });

  it('takes options, or is left out', () => {
    const [script] = jsonLdIn(open(seed, { jsonLd: { url: 'https://hearth.example/x' } }));
    expect(JSON.parse(script?.textContent ?? '').url).toBe('https://hearth.example/x');
    expect(jsonLdIn(open(seed, { jsonLd: false }))).toEqual([]);
  });

  const endings = [
    '</script><script>window.attacked=1</script>',
    '<!-- <script>',
    'two\u2028lines\u2029',
    '$& $`',
    '</head>',
  ];

  it.each(sampleOf(endings, '</script><script>window.attacked=1</script>', '$& $`'))(
    'is not ended by %j in a headline, nor anywhere else',
    (words) => {
      const document = open(filled(words, '/'));
      expect(jsonLdIn(document)).toHaveLength(1);
      expect(JSON.parse(jsonLdIn(document)[0]?.textContent ?? '').headline).toBe(words);
      expect(document.querySelector('h1')?.textContent).toBe(words);
    },
  );

  it('of a hostile article is valid JSON', () => {
    const [script] = jsonLdIn(open(hostile));
    expect(JSON.parse(script?.textContent ?? '')['@type']).toBe('NewsArticle');
  });

  it('has a selector that matches for every part with provenance', () => {
    const provenance: Provenance = { source: 'trainedAlgorithmicMedia' };
    const parts = ['headline', 'deck', 'standfirst', 'summary', 'keyPoints', 'brief', 'body', 'conversation'];
    const document = open({
      ...seed,
      keyPoints: seed.keyPoints?.map((point) => ({ ...point, provenance })),
      body: seed.body.map((block, index) => ({ ...block, id: `${index}-of-"body"`, provenance })),
      conversation: seed.conversation && {
        ...seed.conversation,
        speakers: seed.conversation.speakers.map((speaker) => ({ ...speaker, provenance })),
      },
      provenanceOf: Object.fromEntries(parts.map((part) => [part, provenance])),
    });
    const { hasPart } = JSON.parse(jsonLdIn(document)[0]?.textContent ?? '');
    const conversation = hasPart.at(-1);
    const selectors: string[] = [...hasPart, ...conversation.hasPart].flatMap(({ cssSelector }) => cssSelector ?? []);
    expect(selectors.length).toBeGreaterThan(20);
    expect(selectors.filter((selector) => !document.querySelector(selector))).toEqual([]);
    expect(document.getElementById(conversation['@id'].slice(1))?.localName).toBe('section');
  });
});

it('Options of head tags and structured data of a wrong type are reported, and change nothing', () => {
  const paths: string[] = [];
  const options = { headTags: { image: 7, feeds: 'feed.xml', account: {} }, jsonLd: { organizations: 7 } } as object;
  const html = renderDocument(seed, { ...options, onIssue: ({ path }) => paths.push(path) });
  expect(html).toBe(renderDocument(seed, { jsonLd: { organizations: ['7'] } }));
  expect(paths).toEqual(expect.arrayContaining(['headTags.image', 'headTags.feeds', 'headTags.account']));
  expect(paths).toContain('jsonLd.organizations');
});

describe('Withdrawn text', () => {
  const withdrawn = (...parts: ('headline' | 'deck' | 'standfirst' | 'summary')[]) =>
    open({ ...seed, corrections: [{ kind: 'withdrawal', at: '2026-11-24', text: 'It was not so.', parts }] }).head;

  it('is not in the title of the document', () => {
    expect(withdrawn('headline').querySelector('title')?.textContent).toBe(`${seed.deck} – The Hearth`);
  });

  it('is not in its description', () => {
    const description = (head: Element) => head.querySelector('meta[name=description]')?.getAttribute('content');
    expect(description(withdrawn('standfirst'))).toBe(seed.deck);
    expect(description(withdrawn('standfirst', 'deck'))).toBe(seed.summary);
    expect(description(withdrawn('standfirst', 'deck', 'summary'))).toBeUndefined();
  });
});
