import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { ArticlePart, CorrectedPart } from '../../src/article/Correction';
import type { OnIssue } from '../../src/article/Issue';
import type { Provenance } from '../../src/article/Provenance';
import {
  type HtmlOfBlocks,
  toAppleNews,
  toAtom,
  toEmailHtml,
  toHeadTags,
  toHtml,
  toHtmlFragment,
  toJsonFeed,
  toJsonLd,
  toNewsSitemap,
  toNextMetadata,
  toNinjs,
  toRss,
} from '../../src/exporters';
import { channel, parseXml, surfaces } from './surfaces';

const machine: Provenance = { source: 'trainedAlgorithmicMedia' };

const picture = (name: string) => ({ url: `https://courier.example/${name}.jpg`, alt: name, width: 1200, height: 800 });

/** A story in which the words of every part, and of what can be withdrawn alone, are told from all others. */
const marked: Article = {
  id: 'lamp',
  url: 'https://courier.example/lamp',
  publishedAt: '2031-03-05T00:30:00Z',
  publisher: { name: 'The Courier' },
  kicker: 'say-kicker',
  headline: 'say-headline',
  deck: 'say-deck',
  standfirst: 'say-standfirst',
  lead: { type: 'figure', image: picture('say-lead'), caption: 'say-lead' },
  summary: 'say-summary',
  keyPoints: [{ id: 'point', text: 'say-keyPoints say-point' }],
  brief: [{ type: 'paragraph', text: 'say-brief' }],
  body: [
    { type: 'paragraph', text: ['say-body', { type: 'note', id: 'note' }] },
    { type: 'figure', id: 'figure', image: { ...picture('say-figure'), alt: 'say-body' }, caption: 'say-body' },
    { type: 'video', id: 'film', title: 'say-film', sources: [{ url: '/say-film.mp4', type: 'video/mp4' }] },
    { type: 'a-block-of-nobody', id: 'unknown', words: 'say-unknown' } as never,
    { type: 'figure', id: 'broken', caption: 'say-broken' } as never,
  ],
  notes: [{ id: 'note', text: 'say-notes' }],
  conversation: {
    title: 'say-conversation',
    speakers: [{ id: 'ida', name: 'say-conversation', kind: 'human' }],
    turns: [{ id: 'turn', speaker: 'ida', body: [{ type: 'paragraph', text: 'say-conversation say-turn' }] }],
  },
};

const json = (value: unknown) => JSON.stringify(value ?? {});

/** Blocks know nothing of the story that they are in. */
const { html: _, ...ofStories } = surfaces;

/** Every surface: exports, and what heads of pages have. */
const everywhere: Readonly<Record<string, (article: Article) => string>> = {
  ...ofStories,
  'JSON-LD': (article) => json(toJsonLd(article)),
  'head tags': (article) => json(toHeadTags(article)),
  'metadata of Next': (article) => json(toNextMetadata(article)),
};

const parts: readonly ArticlePart[] = [
  'kicker',
  'headline',
  'deck',
  'standfirst',
  'lead',
  'summary',
  'keyPoints',
  'brief',
  'body',
  'notes',
  'conversation',
];
const ids: readonly CorrectedPart[] = ['#point', '#figure', '#film', '#unknown', '#broken', '#turn'];

describe.each(Object.entries(everywhere))('%s', (name, surface) => {
  it.each([...parts, ...ids])('has no word of %s if it was withdrawn', (part) => {
    const corrections = [{ kind: 'withdrawal', at: '2031-03-06', text: 'It was not so.', parts: [part] }] as const;
    expect(surface({ ...marked, corrections })).not.toContain(`say-${part.replace('#', '')}`);
  });

  /** The headline is the name of the story, which nothing can do without. These have no place for a line. */
  const bare = ['head tags', 'metadata of Next', 'news sitemap'].includes(name);

  it.each(parts.filter((part) => part !== 'headline' || !bare))(
    'has words of %s in which a machine had a share only with what says so',
    (part) => {
      const text = surface({ ...marked, provenanceOf: { [part]: machine } });
      if (text.includes(`say-${part}`)) expect(text).toMatch(/made with AI|TrainedAlgorithmicMedia/i);
    },
  );
});

it.each<[string, (article: Article, onIssue: OnIssue) => unknown]>([
  ['Head tags', (article, onIssue) => toHeadTags(article, { onIssue })],
  ['Metadata of Next', (article, onIssue) => toNextMetadata(article, { onIssue })],
  [
    'A news sitemap',
    (article, onIssue) => toNewsSitemap([article], { now: new Date('2031-03-05T12:00:00Z'), onIssue }),
  ],
])('%s report a headline of a machine, which they show without the line that says so', (_, surface) => {
  const told = (article: Article) => {
    const paths: string[] = [];
    surface(article, ({ kind, path }) => void (kind === 'left-out' && paths.push(path.replace(/^.*\./, ''))));
    return paths;
  };
  expect(told({ ...marked, provenanceOf: { headline: machine } })).toEqual(['headline']);
  expect(told({ ...marked, provenance: machine })).toEqual(['headline']);
  expect(told({ ...marked, provenance: machine, provenanceOf: { headline: { source: 'humanEdits' } } })).toEqual([]);
  expect(told(marked)).toEqual([]);
});

it('A block that is not understood keeps the line on the share of a machine, and has no words of how it came about', () => {
  const block = { type: 'a-block-of-nobody', words: 'Its lamp', provenance: { ...machine, system: 'Gull' } } as never;
  const article: Article = { ...marked, body: [block] };
  expect(surfaces['plain text']?.(article)).toMatch(/\n\nPassage: made with AI\n\nIts lamp\n/);
});

it('A block in a form of the publisher’s keeps the line on the share of a machine', () => {
  const block = { type: 'bigNumber', items: [{ value: '9', description: 'winters' }], provenance: machine } as const;
  const html: HtmlOfBlocks = { bigNumber: (_, { element }) => element('h2', {}, 'Nine winters') };
  const article: Article = { ...marked, brief: [block], body: [block] };
  const line = /Passage: made with AI.*Nine winters/s;
  expect(toHtmlFragment([block], { html })).toMatch(line);
  expect(toHtml(article, { html })).toMatch(line);
  expect(toEmailHtml(article, { html })).toMatch(line);
});

describe('What stands for a story elsewhere', () => {
  const machines: readonly (readonly [name: string, fields: Partial<Article>])[] = [
    ['of a machine', { provenance: machine }],
    ['whose abstracts are of a machine', { provenanceOf: { deck: machine, standfirst: machine, summary: machine } }],
    [
      'whose only abstract is a summary of a machine',
      { deck: undefined, standfirst: undefined, provenanceOf: { summary: machine } } as object,
    ],
  ];

  it.each(machines)('has no abstract of a story %s without the line', (_, fields) => {
    const article: Article = { ...marked, ...fields };
    const texts = (xml: string, name: string) =>
      [...parseXml(xml).querySelectorAll(`item > ${name}, entry > ${name}`)].map(({ textContent }) => textContent);
    const frontMatter = /^---\n.*?\n---\n/s.exec(surfaces['markdown with front matter']?.(article) ?? '')?.[0];
    const preheader = /<body[^>]*>\s*<div[^>]*>(.*?)<\/div>/s.exec(surfaces.email?.(article) ?? '')?.[1];
    const { metadata, subtitle } = toAppleNews(article);
    const { descriptions, headlines } = toNinjs(article);
    const abstracts = [
      ...texts(toRss(channel, [article]), 'description'),
      ...texts(toAtom(channel, [article]), 'summary'),
      toJsonFeed(channel, [article]).items[0]?.summary,
      preheader,
      frontMatter,
      subtitle,
      metadata?.excerpt,
      json([descriptions, headlines]),
      surfaces.oEmbed?.(article),
      everywhere['head tags']?.(article),
      everywhere['metadata of Next']?.(article),
    ];
    for (const abstract of abstracts) {
      if (/say-(?:deck|standfirst|summary)/.test(abstract ?? '')) expect(abstract).toMatch(/: made with AI/);
    }
  });
});
