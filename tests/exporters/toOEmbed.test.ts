import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { toOEmbed } from '../../src/exporters';
import { de } from '../../src/messages/words';
import { sampleOfRows } from '../deep';
import { oEmbedSchema } from './schemas/oEmbed';
import { stories } from './stories';

const story: Article = {
  headline: 'Oil & light',
  standfirst: 'It is dark.',
  url: 'https://courier.example/lamp',
  lead: { type: 'figure', image: { url: '/a.jpg', alt: '', width: 1200, height: 800 } },
  publisher: { name: 'The Courier', url: '/' },
  authors: [{ name: 'Ida Fenwick', url: '/ida' }],
  body: [],
};

describe('What other sites embed', () => {
  it('is a card with the words of the story', () => {
    expect(toOEmbed(story)).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Oil & light',
      author_name: 'Ida Fenwick',
      author_url: 'https://courier.example/ida',
      provider_name: 'The Courier',
      provider_url: 'https://courier.example/',
      thumbnail_url: 'https://courier.example/a.jpg',
      thumbnail_width: 1200,
      thumbnail_height: 800,
      html: '<blockquote lang="en" dir="ltr" cite="https://courier.example/lamp"><p><a href="https://courier.example/lamp"><strong>Oil &amp; light</strong></a></p><p>It is dark.</p><footer>The Courier</footer></blockquote>',
      width: 600,
      height: 240,
    });
  });

  it('is no larger than the site wants it, and a link where there is no room', () => {
    expect(toOEmbed(story, { maxwidth: 400, maxheight: 9000 })).toMatchObject({
      type: 'rich',
      width: 400,
      height: 240,
    });
    expect(toOEmbed(story, { maxwidth: 400 })).not.toHaveProperty('thumbnail_url');
    const link = toOEmbed(story, { maxheight: 50 });
    expect(link).toMatchObject({ type: 'link', title: 'Oil & light' });
    expect(link).not.toHaveProperty('html');
  });

  it('has all three fields of a picture, or none', () => {
    const lead = { type: 'figure', image: { url: '/a.jpg', alt: '' } } as const;
    expect(Object.keys(toOEmbed({ ...story, lead }) ?? {}).filter((name) => name.startsWith('thumbnail'))).toEqual([]);
  });

  it('has no words that a machine had a share in without the line that says so', () => {
    const machine = { source: 'trainedAlgorithmicMedia' } as const;
    expect(toOEmbed({ ...story, provenanceOf: { standfirst: machine } })?.html).not.toContain('It is dark');
    const told: Issue[] = [];
    const onIssue = (issue: Issue) => void told.push(issue);
    const titled: Article = { ...story, language: 'de', provenanceOf: { headline: machine } };
    expect(toOEmbed(titled, {}, { messages: de, onIssue })?.html).toContain(
      '<p><em>Überschrift: mit KI erstellt</em></p>',
    );
    expect(toOEmbed(titled)?.html).toContain('<p lang="en"><em>Headline: made with AI</em></p>');
    expect(toOEmbed({ ...story, provenance: machine })?.html).toContain('This article: made with AI');
    expect(told).toEqual([]);
    expect(toOEmbed(titled, { maxheight: 50 }, { onIssue })).not.toHaveProperty('html');
    expect(told).toMatchObject([{ kind: 'left-out', path: 'headline' }]);
  });

  it('is nothing of a story that was withdrawn, which is reported: a card has no room for the reason', () => {
    const corrections = [{ kind: 'withdrawal', at: '2031-03-05', text: 'It was false.' }] as const;
    const messages: string[] = [];
    const onIssue = ({ message }: Issue) => void messages.push(message);
    expect(toOEmbed({ ...story, corrections }, {}, { onIssue })).toBeUndefined();
    expect(messages).toEqual(['was withdrawn; nothing is embedded.']);
    expect(toOEmbed({ ...story, corrections: [{ ...corrections[0], parts: ['standfirst'] }] })).toBeDefined();
  });

  it('is nothing in another format, and of a story without address or words', () => {
    expect(toOEmbed(story, { format: 'xml' })).toBeUndefined();
    expect(toOEmbed({ ...story, url: undefined })).toBeUndefined();
    expect(toOEmbed({ headline: '', url: story.url, body: [] })).toBeUndefined();
  });
});

const validate = new Ajv2019({ strict: false }).compile(oEmbedSchema);

it.each(
  sampleOfRows(
    stories,
    'with everything',
    'in Arabic',
    'with hostile words 0',
    'by a machine',
    'with unsafe addresses',
  ),
)('The answer for a story %s is one of oEmbed', (_, given) => {
  for (const maxwidth of [undefined, 100, 300, 2000]) {
    const answer = toOEmbed(given as Article, maxwidth === undefined ? {} : { maxwidth });
    if (answer) expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
  }
});
