import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { fromNinjs } from '../../src/adapters/ninjs';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { type Ninjs, type Ninjs2, toNinjs } from '../../src/exporters';
import { sampleOfRows } from '../deep';
import { ninjs2Schema, ninjsSchema } from './schemas/ninjs';
import { stories } from './stories';

const url = 'https://courier.example/coast/lamp';

const lamp: Article = {
  id: 'lamp',
  headline: 'The lamp',
  deck: 'A light goes dark',
  kicker: 'Shipping',
  standfirst: 'It is dark.',
  authors: [{ name: 'Ida Fenwick', url: 'https://courier.example/ida' }, { name: 'Per Holm' }],
  publisher: { name: 'The Courier', url: '/' },
  place: 'Gull Point',
  topics: [{ name: 'Ferries', code: 'medtop:20000337' }, { name: 'Nights' }],
  publishedAt: '2026-03-01',
  modifiedAt: '2026-03-02T08:05:00Z',
  timeZone: 'Asia/Tokyo',
  language: 'en-GB',
  url,
  lead: {
    type: 'figure',
    image: {
      url: '/lamp.jpg',
      alt: 'A tower',
      width: 1200,
      height: 800,
      sources: [{ url: '/lamp-600.webp', width: 600, type: 'image/webp' }],
    },
    caption: 'At dusk',
    credit: 'Ola Lind',
  },
  summary: 'A lamp went out.',
  keyPoints: [{ text: 'It burned for forty years.' }],
  body: [
    { type: 'paragraph', text: ['She ', { type: 'strong', text: 'climbed' }, '.'] },
    { type: 'heading', text: 'After', level: 2 },
    { type: 'list', items: ['Oil', 'Wick'] },
    { type: 'figure', image: { url: `${url}/sea.jpg`, alt: 'The sea', width: 900, height: 600 }, caption: 'Calm' },
  ],
};

describe('A story in ninjs', () => {
  const item = toNinjs(lamp);

  it('has its identifier, dates, names and codes', () => {
    expect(item).toMatchObject({
      uri: url,
      type: 'text',
      representationType: 'full',
      pubStatus: 'usable',
      firstCreated: '2026-03-01T00:00:00+09:00',
      versionCreated: '2026-03-02T08:05:00Z',
      language: 'en-GB',
      copyrightHolder: 'The Courier',
      by: 'Ida Fenwick and Per Holm',
      people: [{ name: 'Ida Fenwick', rel: 'author', uri: 'https://courier.example/ida' }, { name: 'Per Holm' }],
      located: 'Gull Point',
      infoSources: [{ name: 'The Courier', uri: 'https://courier.example/' }],
      altIds: [{ role: 'id', value: 'lamp' }],
    });
    // A topic without a code is no concept of a vocabulary.
    expect(item.subjects).toEqual([{ name: 'Ferries', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }]);
  });

  it('has the story and its summary as HTML, with what they measure', () => {
    const [main, summary, ...others] = item.bodies ?? [];
    expect(others).toEqual([]);
    expect(main).toMatchObject({ role: 'main', contentType: 'text/html', charCount: 27, wordCount: 5 });
    expect(main?.value).toContain('<p>She <strong>climbed</strong>.</p>\n<h2>After</h2>');
    expect(main?.value).not.toContain('lamp.jpg');
    expect(summary?.value).toBe(
      '<p>A lamp went out.</p>\n<h2>Key points</h2>\n<ul><li>It burned for forty years.</li></ul>',
    );
  });

  it('has the lead and the pictures with all their files', () => {
    expect(item.associations).toMatchObject([
      {
        name: 'lead',
        type: 'picture',
        uri: 'https://courier.example/lamp.jpg',
        descriptions: [
          { role: 'caption', value: 'At dusk' },
          { role: 'creditline', value: 'Ola Lind' },
          { role: 'alttext', value: 'A tower' },
        ],
        renditions: [
          { name: 'main', href: 'https://courier.example/lamp.jpg', width: 1200, height: 800 },
          { name: 'main-600', href: 'https://courier.example/lamp-600.webp', width: 600, height: 400 },
        ],
      },
      { name: 'picture-1', uri: `${url}/sea.jpg` },
    ]);
  });

  it('has a film above it with its files and its still', () => {
    const film: Article = {
      ...lamp,
      lead: {
        type: 'video',
        title: 'The night',
        sources: [{ url: '/lamp.mp4', type: 'video/mp4', width: 1600 }],
        poster: { url: '/still.jpg', alt: 'The tower' },
      },
    };
    expect(toNinjs(film).associations?.[0]).toMatchObject({
      type: 'video',
      headlines: [{ value: 'The night' }],
      renditions: [{ href: 'https://courier.example/lamp.mp4' }, { href: 'https://courier.example/still.jpg' }],
    });
    // Without a file, it is in the text.
    const elsewhere = toNinjs({ ...film, lead: { type: 'video', title: 'The night', url: 'https://films.example/1' } });
    expect(elsewhere.associations?.map(({ type }) => type)).toEqual(['picture']);
    expect(elsewhere.bodies?.[0]?.value).toContain('<a href="https://films.example/1">The night</a>');
  });

  it('says what a machine had a share in, for readers and for systems', () => {
    const machine = { source: 'trainedAlgorithmicMedia' } as const;
    const made = toNinjs({ ...lamp, provenance: machine, provenanceOf: { standfirst: machine, lead: machine } });
    const term = {
      name: 'trainedAlgorithmicMedia',
      uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    };
    expect(made.digitalSourceType).toEqual(term);
    expect(made.bodies?.every(({ value }) => value.includes('This article: made with AI'))).toBe(true);
    // The standfirst is in the text, after its line.
    expect(made.descriptions).toBeUndefined();
    expect(made.bodies?.[0]?.value).toContain('<p><em>Standfirst: made with AI</em></p>\n<p>It is dark.</p>');
    expect(made.associations?.[0]).toMatchObject({
      digitalSourceType: term,
      descriptions: [{ value: 'Main picture or film: made with AI. At dusk' }, {}, {}],
    });
  });

  it('that was withdrawn is canceled, and has the reason', () => {
    const corrections = [{ kind: 'withdrawal', text: 'It was false.' }] as const;
    const withdrawn = toNinjs({ ...lamp, corrections });
    expect(withdrawn.pubStatus).toBe('canceled');
    expect(withdrawn.bodies?.map(({ value }) => value).join()).toContain('It was false.');
    expect(JSON.stringify(withdrawn)).not.toContain('climbed');
    expect(toNinjs({ ...lamp, corrections: [{ ...corrections[0], parts: ['deck'] }] }).pubStatus).toBe('usable');
  });

  it('has the URI that is given, or its own, and reports that it has none', () => {
    expect(toNinjs(lamp, { uri: 'urn:newsml:courier.example:1' }).uri).toBe('urn:newsml:courier.example:1');
    expect(toNinjs({ ...lamp, id: 'urn:wire:1' }).uri).toBe('urn:wire:1');
    const issues: Issue[] = [];
    expect(toNinjs({ ...lamp, url: undefined }, { onIssue: (issue) => issues.push(issue) }).uri).toBe('');
    expect(issues).toContainEqual(expect.objectContaining({ kind: 'missing', path: 'url' }));
  });

  it('in ninjs 2 is the same with names in lower case', () => {
    const old = toNinjs(lamp, { version: '2.x' });
    expect(old.headlines).toEqual([
      { role: 'main', contenttype: 'text/plain', value: 'The lamp' },
      { role: 'subheadline', contenttype: 'text/plain', value: 'A light goes dark' },
      { role: 'kicker', contenttype: 'text/plain', value: 'Shipping' },
    ]);
    expect(old.standard.version).toBe('2.2');
    expect(fromNinjs(old)).toEqual(fromNinjs(item));
  });

  it('is read by fromNinjs as the same story', () => {
    const { id, summary, keyPoints, timeZone, ...others } = lamp;
    expect(fromNinjs(item)).toEqual({
      ...others,
      // What is read otherwise.
      id: url,
      publisher: { name: 'The Courier' },
      topics: [{ name: 'Ferries', code: 'medtop:20000337' }],
      publishedAt: '2026-03-01T00:00:00+09:00',
      body: [
        ...lamp.body,
        { type: 'paragraph', text: 'A lamp went out.' },
        { type: 'heading', text: 'Key points', level: 2 },
        { type: 'list', items: ['It burned for forty years.'] },
      ],
      lead: {
        ...lamp.lead,
        image: {
          url: 'https://courier.example/lamp.jpg',
          alt: 'A tower',
          width: 1200,
          height: 800,
          sources: [
            { url: 'https://courier.example/lamp.jpg', width: 1200 },
            { url: 'https://courier.example/lamp-600.webp', width: 600, type: 'image/webp' },
          ],
        },
      },
    });
  });
});

const ajv = new Ajv();
const validate = ajv.compile<Ninjs>(ninjsSchema);
const validate2 = ajv.compile<Ninjs2>(ninjs2Schema);

it.each(
  sampleOfRows(stories, 'with nothing', 'with everything', 'without dates', 'with hostile words 0', 'by a machine'),
)('An item of a story %s has the form of ninjs', (_, story) => {
  const missing: string[] = [];
  const item = toNinjs(story as Article, {
    onIssue({ kind, path }) {
      if (kind === 'missing') missing.push(path);
    },
  });
  expect(validate(item), JSON.stringify(validate.errors)).toBe(true);
  expect(item.uri === '').toBe(missing.includes('url'));
  expect(validate2(toNinjs(story as Article, { version: '2.x' })), JSON.stringify(validate2.errors)).toBe(true);
  expect(validate2(item)).toBe(false);
});
