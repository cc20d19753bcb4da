import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import type { Provenance } from '../../src/article/Provenance';
import { withAccess } from '../../src/article/withAccess';
import { toAtom, toJsonFeed, toRss } from '../../src/exporters';
import type { FrontData } from '../../src/front/FrontData';
import { messagesFor } from '../../src/messages/messagesFor';
import { everyField } from '../fixtures/everyField';
import { jsonFeedSchema } from './schemas/jsonFeed';
import { channel, parseXml } from './surfaces';

const story: Article = {
  id: 'lamp-1',
  url: 'https://courier.example/lamp',
  headline: 'Oil & light',
  standfirst: 'It is <dark> & cold.',
  body: [{ type: 'paragraph', text: 'She climbed.' }],
  authors: [{ name: 'Ida Fenwick', url: '/ida' }],
  publishedAt: '2026-03-01T23:30:00+02:00',
};
const machine: Provenance = { source: 'trainedAlgorithmicMedia' };

const rss = (article: Article, options = {}) => parseXml(toRss(channel, [article], options));
const textOf = (document: Document, name: string) => document.getElementsByTagName(name)[0]?.textContent ?? undefined;

describe('An RSS feed', () => {
  it('says what it is, and where', () => {
    const document = parseXml(toRss({ ...channel, language: 'en-GB' }, [story]));
    expect(textOf(document, 'title')).toBe('The Courier');
    expect(textOf(document, 'language')).toBe('en-GB');
    expect(document.getElementsByTagName('atom:link')[0]?.getAttribute('href')).toBe(channel.feedUrl);
  });

  it('has stories whose key, author, title and abstract readers understand', () => {
    const document = rss(story);
    const guid = document.getElementsByTagName('guid')[0];
    expect([guid?.textContent, guid?.getAttribute('isPermaLink')]).toEqual(['lamp-1', 'false']);
    expect(textOf(document, 'dc:creator')).toBe('Ida Fenwick');
    // A title is words, and a description is HTML.
    expect(document.querySelector('item > title')?.textContent).toBe('Oil & light');
    expect(document.querySelector('item > description')?.textContent).toBe('It is &lt;dark&gt; &amp; cold.');
    const names = [...(document.querySelector('item')?.children ?? [])].map(({ nodeName }) => nodeName);
    expect(names.indexOf('description')).toBeLessThan(names.indexOf('content:encoded'));
  });

  it('has the address as the key of a story without id', () => {
    const guid = rss({ ...story, id: undefined }).getElementsByTagName('guid')[0];
    expect([guid?.textContent, guid?.getAttribute('isPermaLink')]).toEqual([story.url, null]);
  });

  it.each([
    ['2026-03-01T23:30:00+02:00', undefined, 'Sun, 01 Mar 2026 23:30:00 +0200'],
    ['2026-03-01T23:30Z', undefined, 'Sun, 01 Mar 2026 23:30:00 GMT'],
    ['2026-03-01T23:30:00.250-03:30', undefined, 'Sun, 01 Mar 2026 23:30:00 -0330'],
    ['2026-03-29', 'Europe/Berlin', 'Sun, 29 Mar 2026 00:00:00 +0100'],
    ['2026-03-30', 'Europe/Berlin', 'Mon, 30 Mar 2026 00:00:00 +0200'],
    ['2026-03-30', 'No/Where', 'Mon, 30 Mar 2026 00:00:00 GMT'],
    ['2026-03-30', 'America/St_Johns', 'Mon, 30 Mar 2026 00:00:00 -0230'],
  ])('has the date %s in %s as %s', (publishedAt, timeZone, date) => {
    expect(textOf(rss({ ...story, publishedAt, timeZone }), 'pubDate')).toBe(date);
  });

  it('has the picture of the lead once, with what is said of it', () => {
    const image = { url: '/a b.jpg?x=1&y=2', alt: 'A tower', width: 1200, height: 800 };
    const document = rss({ ...story, lead: { type: 'figure', image, caption: 'At dusk', credit: 'Ola' } });
    const media = document.getElementsByTagName('media:content')[0];
    expect(media?.getAttribute('url')).toBe('https://courier.example/a%20b.jpg?x=1&y=2');
    expect([media?.getAttribute('width'), media?.getAttribute('height')]).toEqual(['1200', '800']);
    expect([...(media?.children ?? [])].map(({ nodeName, textContent }) => [nodeName, textContent])).toEqual([
      ['media:title', 'A tower'],
      ['media:description', 'At dusk'],
      ['media:credit', 'Ola'],
    ]);
    expect(textOf(document, 'content:encoded')).not.toContain('<img');
  });

  it('has a picture that a machine made in the story, after the line that says so', () => {
    const image = { url: '/a.jpg', alt: '', width: 1200, height: 800 };
    const document = rss({ ...story, lead: { type: 'figure', image, provenance: machine } });
    expect(document.getElementsByTagName('media:content')).toHaveLength(0);
    expect(textOf(document, 'content:encoded')).toMatch(/Picture: made with AI.*<img/s);
  });

  it('has the kicker above the story, after the line on the share of a machine', () => {
    const document = rss({ ...story, kicker: 'On the rock', provenanceOf: { kicker: machine } });
    expect(textOf(document, 'content:encoded')).toMatch(
      /^<div[^>]*><p><em>Line above the headline: made with AI<\/em><\/p>\n<p>On the rock<\/p>/,
    );
  });

  it('says the language and the direction of a story', () => {
    const content = textOf(rss({ ...story, language: 'ar' }, { messages: messagesFor }), 'content:encoded');
    expect(content).toMatch(/^<div lang="ar" dir="rtl">/);
  });

  it('reports stories that lack what readers of feeds need, and those that are there twice', () => {
    const issues: Issue[] = [];
    const stories = [story, { ...story, headline: 'Again' }, { headline: 'None', body: [] }];
    const document = parseXml(toRss(channel, stories, { onIssue: (issue) => issues.push(issue) }));
    expect(document.querySelectorAll('item')).toHaveLength(1);
    expect(issues.map(({ kind, path }) => [kind, path])).toEqual([
      ['left-out', '[1]'],
      ['missing', '[2]'],
    ]);
  });

  it('reports a story without a headline, which Atom requires: there it is empty', () => {
    const paths: string[] = [];
    const options = { onIssue: ({ kind, path }: Issue) => void paths.push(`${kind} ${path}`) };
    const unnamed = { ...story, headline: '', deck: undefined } as Article;
    const title = parseXml(toAtom(channel, [unnamed], options)).querySelector('entry > title');
    expect(title?.textContent).toBe('');
    toRss(channel, [unnamed], options);
    toJsonFeed(channel, [unnamed], options);
    expect(paths).toEqual(Array(3).fill('missing [0].headline'));
  });

  it('ends at the paywall with a link to the story', () => {
    const content = textOf(
      rss(withAccess({ ...story, body: [...story.body, ...story.body] }, { granted: false, blocks: 1 })),
      'content:encoded',
    );
    expect(content).toContain(`<a href="${story.url}">The rest of this story is for subscribers.</a>`);
  });

  it('replaces a story that was withdrawn by the note that says so', () => {
    const document = rss({ ...story, corrections: [{ kind: 'withdrawal', at: '2026-03-02', text: 'It was false.' }] });
    expect(document.querySelector('item')?.textContent).not.toContain('She climbed');
    expect(textOf(document, 'description')).toBe('News of the coast');
    expect(document.querySelector('item > description')?.textContent).toContain(
      'Withdrawn, March 2, 2026</strong>: It was false.',
    );
  });
});

describe('What a machine had a share in', () => {
  const drafted: Article = { ...story, standfirst: 'By a machine.', provenanceOf: { standfirst: machine } };

  it('is no description, if there is another one', () => {
    expect(rss({ ...drafted, deck: 'By a person.' }).querySelector('item > description')?.textContent).toBe(
      'By a person.',
    );
  });

  it('is a description with the line that says so, if there is no other', () => {
    const [item] = toJsonFeed(channel, [drafted], { messages: messagesFor }).items;
    expect(item?.summary).toBe('Standfirst: made with AI. By a machine.');
    expect(item?.content_html).toMatch(/Standfirst: made with AI.*By a machine/s);
  });
});

describe('An Atom feed', () => {
  const entryOf = (article: Article) => parseXml(toAtom(channel, [article])).querySelector('entry');
  const idOf = (article: Article) => entryOf(article)?.querySelector('id')?.textContent;

  it('has ids that are addresses and do not change', () => {
    expect(idOf(story)).toBe('tag:courier.example,2026-03-01:lamp-1');
    expect(idOf({ ...story, id: 'urn:uuid:1' })).toBe('urn:uuid:1');
    expect(idOf({ ...story, id: undefined })).toBe(story.url);
  });

  it('has dates with a time and an offset, and the language of each story', () => {
    const entry = entryOf({ ...story, publishedAt: '2026-03-30', timeZone: 'Europe/Berlin', language: 'de' });
    expect(entry?.querySelector('updated')?.textContent).toBe('2026-03-30T00:00:00+02:00');
    expect(entry?.getAttribute('xml:lang')).toBe('de');
  });
});

const front: FrontData = {
  title: 'Harbour',
  url: 'https://courier.example/harbour',
  modifiedAt: '2026-03-02',
  packages: [
    {
      layout: 'lead',
      stories: [{ story: { url: '/lamp', headline: 'Oil', standfirst: 'It is dark.', publishedAt: '2026-03-01' } }],
    },
    {
      layout: 'mostRead',
      stories: [{ story: { url: '/lamp', headline: 'Oil' } }, { story: { url: '/wall', headline: 'Stone' } }],
    },
  ],
};

describe('The feed of a front', () => {
  it('has each of its stories once, and is named like it', () => {
    const document = parseXml(toRss({ feedUrl: channel.feedUrl }, front));
    expect(textOf(document, 'title')).toBe('Harbour');
    expect([...document.querySelectorAll('item > link')].map(({ textContent }) => textContent)).toEqual([
      'https://courier.example/lamp',
      'https://courier.example/wall',
    ]);
    expect(document.querySelector('item > description')?.textContent).toBe('It is dark.');
  });
});

it('A JSON Feed has what its specification requires', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(jsonFeedSchema);
  for (const feed of [
    toJsonFeed(channel, [story, everyField, { headline: 'One', id: '1', body: [] }]),
    toJsonFeed({ feedUrl: channel.feedUrl }, front),
  ]) {
    validate(JSON.parse(JSON.stringify(feed)));
    expect(validate.errors ?? []).toEqual([]);
    expect(feed.items.length).toBeGreaterThan(1);
  }
});
