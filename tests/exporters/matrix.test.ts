import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { messagesFor } from '../../src/messages/messagesFor';
import { sampleOf, sampleOfRows } from '../deep';
import { everyField } from '../fixtures/everyField';
import { everywhere } from '../fixtures/everywhere';
import { oddities } from '../fixtures/oddities';
import { stories, url } from './stories';
import { htmlIn, mailSurfaces, parseXml, surfaces, xmlSurfaces } from './surfaces';

const base: Article = { headline: 'The lamp', id: 'lamp', url, body: [] };

describe.each(Object.entries(surfaces))('The export as %s', (name, surface) => {
  it.each(sampleOfRows(stories, 'with nothing', 'with everything', 'that was withdrawn', 'with hostile words 0'))(
    'of a story %s is sound',
    (_, given) => {
      const issues: Issue[] = [];
      const text = surface(given as Article, { messages: messagesFor, onIssue: (issue) => issues.push(issue) });
      if (name in xmlSurfaces) parseXml(text);
      expect(text).toBe(text.toWellFormed());
      // JSON may hold any.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: no XML may hold these, and no text should
      if (!text.startsWith('{')) expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      const dangers = name in mailSurfaces ? dangersInMail : dangersIn;
      expect(htmlIn(name, text).flatMap(dangers)).toEqual([]);
      if (name.startsWith('markdown')) expect(dangersInMarkdown(text)).toEqual([]);
      if (text.startsWith('{'))
        expect(addressesIn(JSON.parse(text)).filter((one) => !isAbsolute.test(one))).toEqual([]);
      expect(issues.filter(({ message }) => message.trim() === '')).toEqual([]);
    },
  );
});

it.each(Object.entries(surfaces))('The export as %s is made of any value in any field', (_, surface) => {
  for (const field of sampleOf(Object.keys(everyField), 'body')) {
    for (const [, value] of oddities) expect(surface({ ...base, [field]: value })).toBeTypeOf('string');
  }
});

/** Exports that have dates as data. In the others they are words, which are shown as they are. */
const withDates = ['rss', 'atom', 'JSON Feed', 'ninjs', 'ninjs 2', 'Apple News'];

it.each(withDates)('The export as %s leaves out dates that are none, and reports them', (name) => {
  const issues: Issue[] = [];
  const onIssue = (issue: Issue) => void issues.push(issue);
  const text = surfaces[name]?.({ ...base, publishedAt: 'yesterday', modifiedAt: 'soon' }, { onIssue });
  expect(text).not.toMatch(/<(?:pubDate|published|updated|lastBuildDate)>|date_(?:published|modified)|"date|created"/i);
  const reported = issues.filter(({ kind }) => kind === 'left-out').map(({ path }) => path.replace(/^\[0\]\./, ''));
  expect(reported).toEqual(['publishedAt', 'modifiedAt']);
});

it.each(['rss', 'atom', 'JSON Feed', 'ninjs'])(
  'The export as %s of a story whose change has no date has the date of its publication',
  (name) => {
    const story = { ...base, publishedAt: '2031-03-05T00:30:00Z' };
    expect(surfaces[name]?.({ ...story, modifiedAt: 'soon' })).toBe(surfaces[name]?.(story));
  },
);

it.each(Object.entries(surfaces))('The export as %s is the same in every time zone of the machine', (_, surface) => {
  const zones = ['UTC', 'Asia/Tokyo', 'America/St_Johns'].map((zone) => {
    vi.stubEnv('TZ', zone);
    return { hour: new Date(0).getHours(), text: surface({ ...everyField, publishedAt: '2031-03-05' }) };
  });
  vi.unstubAllEnvs();
  expect(zones.map(({ hour }) => hour)).toEqual([0, 9, 20]);
  expect(new Set(zones.map(({ text }) => text)).size).toBe(1);
});

/** What in HTML could run, would be styled, or leads to an address that is not absolute; what is written must be well-formed XML too. */
function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  for (const element of parseXml(`<div>${html}</div>`).getElementsByTagName('*')) {
    if (!allowed.has(element.localName)) dangers.push(element.localName);
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcset$/i.test(name)) dangers.push(name);
      if (/^(?:href|src|cite)$/.test(name) && !isAbsolute.test(value)) dangers.push(value);
    }
  }
  return dangers;
}

/** The same in a mail, which is a document, and whose elements have classes and styles. */
function dangersInMail(html: string): string[] {
  const styles = [...parseXml(html).querySelectorAll('[style]')].map((element) => element.getAttribute('style') ?? '');
  const ofDocument = ['html', 'head', 'meta', 'title', 'style', 'body', 'h1', 'h5', 'style'];
  return [
    ...dangersIn(html).filter((danger) => !ofDocument.includes(danger)),
    ...styles.filter((style) => /var\(|url|expression|light-dark|grid|flex|[<>{}]/i.test(style)),
  ];
}

const isAbsolute = /^(?:https?:\/\/|mailto:|tel:)/;

const allowed = new Set(
  'a blockquote br caption code del details div em figcaption figure footer h1 h2 h3 h4 hr img li ol p pre section small span strong sub summary sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** The addresses in a document of JSON. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => {
    if (typeof inside === 'string' && /url$|^href$|^image$/i.test(name)) return inside;
    // It is as the article has it.
    return name === '_broadsheet' ? [] : addressesIn(inside);
  });
}

/** The same for Markdown, as another parser reads it. */
function dangersInMarkdown(markdown: string): string[] {
  const dangers: string[] = [];
  const body = markdown.replace(/^---\n.*?\n---\n/s, '');
  const ahead: Nodes[] = [fromMarkdown(body)];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if ('url' in node && !isAbsolute.test(node.url)) dangers.push(node.url);
    if (node.type === 'html') {
      for (const [, tag = ''] of node.value.matchAll(/<[/!?]?([^\s/>]*)/g)) if (!allowed.has(tag)) dangers.push(tag);
    }
    if ('children' in node) ahead.push(...node.children);
  }
  return dangers;
}

describe('The words of a story', () => {
  const positions: string[] = [];
  const wordsAt = (position: string) => {
    positions.push(position);
    return wordOf(position);
  };
  const article: Article = {
    ...everywhere(wordsAt),
    url,
    id: 'lamp',
    kicker: wordsAt('kicker'),
    lead: {
      type: 'figure',
      image: { url: '/lamp.png', alt: wordsAt('lead.image.alt'), width: 1200, height: 800 },
      caption: wordsAt('lead.caption'),
      credit: wordsAt('lead.credit'),
    },
  };
  const lost = (text: string) => positions.filter((position) => !text.includes(wordOf(position)));

  /** What only pages show: words that repeat the story, its other version, who speaks as what, and how parts came about in detail. */
  const onPages = (position: string) =>
    /\b(?:pullQuote|role|portrait|system|responsible|basedOn)\b|^(?:brief|links)\b/.test(position) ||
    /\.[56]\.(?:text|attribution)$/.test(position);

  it.each(['markdown', 'plain text'] as const)('are in %s, but for those that only pages show', (name) => {
    const missing = lost(surfaces[name]?.(article) ?? '');
    expect(missing.filter((position) => !onPages(position))).toEqual(['section.name', 'publisher.name']);
  });

  it('are in ninjs, but for those that only pages show, and the section', () => {
    const missing = lost(surfaces.ninjs?.(article) ?? '');
    expect(missing.filter((position) => !onPages(position))).toEqual(['section.name']);
  });

  it('are in Apple News, with pull quotes, but for those that only pages show', () => {
    const missing = lost(surfaces['Apple News']?.(article) ?? '');
    expect(missing.filter((position) => !onPages(position))).toEqual(['publisher.name']);
    expect(missing.filter((position) => /\.[56]\.(?:text|attribution)$/.test(position))).toEqual([]);
  });

  it.each(['rss', 'atom', 'JSON Feed'] as const)('are in %s, but for those that only pages show', (name) => {
    const missing = lost(surfaces[name]?.(article) ?? '');
    expect(missing.filter((position) => !onPages(position))).toEqual(['publisher.name']);
  });
});

/** A word for each position, without what any format escapes. */
function wordOf(position: string): string {
  return `w${[...position].map((character) => character.codePointAt(0)?.toString(36)).join('')}w`;
}
