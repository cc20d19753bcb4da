import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { SchemeToggle } from '../../src/components/SchemeToggle/SchemeToggle';
import { schemeBootstrap } from '../../src/components/SchemeToggle/schemeBootstrap';
import { toHeadTags } from '../../src/exporters/toHeadTags';
import { toJsonLd } from '../../src/exporters/toJsonLd';
import type { FrontData } from '../../src/front/FrontData';
import { readFront } from '../../src/front/readFront';
import { islandsScript } from '../../src/server/islandsScript';
import { renderDocument } from '../../src/server/renderDocument';
import { renderStream } from '../../src/server/renderStream';
import { schemeScript } from '../../src/server/schemeScript';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { sampleOf } from '../deep';
import { oddities } from '../fixtures/oddities';
import { filled, filledFront, seed } from './articles';
import { late } from './lateSlots';

const courier: FrontData = { title: 'The Courier', packages: [] };

/** The elements of a document. jsdom would take most of the time for its styles. */
function parsed(html: string): Document {
  return new JSDOM(withoutStyles(html)).window.document;
}

function withoutStyles(html: string): string {
  return html.replace(/<style[^>]*>.*?<\/style>/gs, '');
}

function stylesOf(html: string): string {
  return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('');
}

/** The programs in a document. */
function programsIn(html: string): string[] {
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  return scripts.flatMap(([, attributes = '', text = '']) => (attributes.includes('ld+json') ? [] : text));
}

/** The issues of a value that is rendered as a page. */
function issuesOf(value: unknown): Issue[] {
  const issues: Issue[] = [];
  renderDocument(value as FrontData, { onIssue: (issue) => issues.push(issue) });
  return issues;
}

describe('The document of a front', () => {
  const document = parsed(renderDocument(saltmereFront));

  it('has its stories as links, in their order, under one first heading', () => {
    expect([...document.querySelectorAll('h1')].map((one) => one.textContent)).toEqual([saltmereFront.title]);
    const urls = [...document.querySelectorAll('main :is(h2, h3, h4) > a')].map((link) => link.getAttribute('href'));
    expect(urls.indexOf('/harbour/wall')).toBeGreaterThanOrEqual(0);
    expect(urls.indexOf('/harbour/wall')).toBeLessThan(urls.indexOf('/town/bus'));
  });

  it('has the head tags and the structured data of the front', () => {
    const { title, head } = document;
    const [tag] = toHeadTags(saltmereFront);
    expect(title).toBe(tag?.text);
    expect(head.querySelector('[property="og:type"]')?.getAttribute('content')).toBe('website');
    const jsonLd = head.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(JSON.parse(jsonLd)).toEqual(toJsonLd(saltmereFront));
  });

  it('takes the options of an article that a front has a place for', () => {
    const slotted: FrontData = { ...courier, packages: [{ layout: 'slot', name: 'top', kind: 'advertisement' }] };
    const html = renderDocument(slotted, {
      header: <header>The Lamp</header>,
      footer: null,
      slots: { top: <p id="bought">Bought</p> },
      head: <link rel="icon" href="/i.png" />,
      headTags: { account: '@courier' },
      jsonLd: { url: 'https://courier.example/' },
      theme: 'wire',
    });
    const { head, body } = parsed(html);
    expect([body.querySelector('header')?.textContent, body.querySelector('#bought')?.textContent]).toEqual([
      'The Lamp',
      'Bought',
    ]);
    expect(body.querySelector('footer')).toBeNull();
    expect(head.querySelector('link[rel=icon], meta[content="@courier"]')).not.toBeNull();
    expect(head.querySelector('script')?.textContent).toContain('"url":"https://courier.example/"');
    expect(html).not.toBe(renderDocument(slotted));
  });

  it('has words of the interface in its language', () => {
    const packages = [{ layout: 'latest', stories: [{ story: { url: '/a', headline: 'Die Lampe' } }] }] as const;
    const german = parsed(renderDocument({ ...courier, language: 'de', packages }));
    expect(german.documentElement.lang).toBe('de');
    expect(german.querySelector('main h2:not([lang])')?.textContent).not.toBe('Latest');
  });

  it('has the rules of its components once, and none of an article page', () => {
    const css = stylesOf(renderDocument(saltmereFront));
    expect(css).toContain('broadsheet-StoryCard');
    expect(css).not.toMatch(/\.broadsheet-(Headline|ReadingDepth|Byline)\{/);
    expect(stylesOf(renderDocument(seed))).toMatch(/\.broadsheet-Headline\{/);
    const skipLinks = css.match(/\.broadsheet-SkipLink\{/g) ?? [];
    expect(skipLinks.length).toBe((stylesOf(renderDocument(seed)).match(/\.broadsheet-SkipLink\{/g) ?? []).length);
  });

  it('has the same bytes whatever was rendered before, as that of an article has', () => {
    const [front, article] = [renderDocument(saltmereFront), renderDocument(seed)];
    renderDocument(filled('words', '/'));
    renderDocument(filledFront('words', '/'));
    expect(renderDocument(saltmereFront)).toBe(front);
    expect(renderDocument(seed)).toBe(article);
  });
});

describe('The scripts of a front', () => {
  it('are none: nothing on it needs one', () => {
    for (const front of [saltmereFront, filledFront('words', '/'), courier]) {
      expect(programsIn(renderDocument(front))).toEqual([]);
    }
  });

  it('are those of a choice of scheme in its header, with the nonce', () => {
    const nonce = 'bm9uY2U=';
    const html = renderDocument(courier, { header: <SchemeToggle nonce={nonce} />, nonce });
    expect(programsIn(html)).toEqual([schemeScript, schemeBootstrap, islandsScript]);
    expect(html.match(/<(?:script|style)(?![^>]* nonce="bm9uY2U=")[^>]*>/g)).toBeNull();
    expect(html).not.toMatch(/ (?:style|on\w+)="/);
    const without = renderDocument(courier, { header: <SchemeToggle />, islands: false });
    expect(programsIn(without)).toEqual([schemeScript, schemeBootstrap]);
  });

  it('come with a late slot that needs one', async () => {
    const slot = late(() => <SchemeToggle />);
    const stream = renderStream(courier, { footer: slot.node });
    slot.arrive('');
    const html = await new Response(await stream).text();
    expect(html.split(islandsScript)).toHaveLength(2);
  });

  it('are left out of an article that needs none', () => {
    const brief: Article = { headline: 'The lamp', body: [] };
    expect(programsIn(renderDocument(brief))).toEqual([]);
  });
});

describe('What is shown as a front', () => {
  const story = { url: '/lamp', headline: 'The lamp' };
  const isFront = (value: unknown) => renderDocument(value as FrontData).includes('class="broadsheet-FrontPage');

  it.each<[string, unknown, boolean]>([
    ['a front', courier, true],
    ['a front with the headline of an article', { headline: 'The Courier', packages: [] }, true],
    [
      'a front whose packages are no list',
      { title: 'The Courier', packages: { layout: 'row', stories: [story] } },
      true,
    ],
    ['stories without a package', { title: 'The Courier', stories: [story] }, true],
    ['an article', { headline: 'The lamp', body: [] }, false],
    ['an article with packages of its own', { headline: 'The lamp', body: [], packages: [{ weight: 2 }] }, false],
    ['a list', [story], false],
    ['nothing', undefined, false],
  ])('%s: %j is %s', (_, value, expected) => {
    expect(isFront(value)).toBe(expected);
  });

  it.each<[unknown, string]>([
    [{ title: 'The Courier' }, 'has neither a `headline` and a `body`, as an article has, nor `packages`'],
    [{ headline: 'The lamp', body: [], packages: [{}] }, 'has `packages`, as a front has, and parts of an article'],
  ])('is told where it is not clear: %j', (value, message) => {
    expect(issuesOf(value)).toContainEqual(
      expect.objectContaining({ path: '', message: expect.stringContaining(message) }),
    );
  });

  it('is clear for a sound article and a sound front', () => {
    expect([seed, saltmereFront, courier].flatMap(issuesOf)).toEqual([]);
  });
});

describe('The issues of a front', () => {
  it('are those of readFront, each once', () => {
    const bad = {
      title: 7,
      packages: [{ layout: 'carousel', stories: [{ story: 'Words' }, null, { url: 1 }] }, 'More'],
    };
    const read: Issue[] = [];
    readFront(bad, { onIssue: (issue) => read.push(issue) });
    expect(read.map(({ path }) => path)).toContain('packages[0].layout');
    expect(issuesOf(bad)).toEqual(read);
  });

  it.each(sampleOf(oddities, ...oddities.slice(8, 11)))('are told of %s, and the page is whole', (_, value) => {
    for (const front of [
      { ...courier, packages: [value] },
      { ...filledFront('words', '/'), title: value },
    ]) {
      expect(renderDocument(front as FrontData)).toMatch(/<\/html>$/);
    }
  });
});

describe('A hostile front', () => {
  const skeleton = (document: Document) =>
    [...document.querySelectorAll(':not(bdi)')].map((element) =>
      [element.localName, ...element.getAttributeNames().filter((name) => name !== 'dir')].join(' '),
    );
  const open = (words: string, url = '/') => {
    const html = renderDocument(filledFront(words, url));
    const { window } = new JSDOM(withoutStyles(html), { runScripts: 'dangerously', url: 'https://courier.example/' });
    expect(window).not.toHaveProperty('attacked');
    return window.document;
  };

  const words = [
    '</script><script>window.attacked=1</script>',
    '</title><img src=x onerror="window.attacked=1">',
    `" onmouseover="window.attacked=1" x='`,
    "$& $` $' $1 $$",
  ];
  const harmless = skeleton(open('words'));

  it.each(sampleOf(words, ...words.slice(1, 3)))('keeps %j as words in every field', (words) => {
    const document = open(words);
    expect(skeleton(document)).toEqual(harmless);
    expect(document.querySelector('h1')?.textContent).toBe(words);
  });

  it.each(['javascript:window.attacked=1', 'java\nscript:window.attacked=1'])('leads nowhere by %j', (url) => {
    const document = open('words', url);
    const addresses = ['href', 'src', 'action', 'formaction', 'cite'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    );
    expect(addresses.filter((address) => new URL(address, document.baseURI).protocol === 'javascript:')).toEqual([]);
  });
});
