import { describe, expect, it } from 'vitest';
import { fromNinjs, type NinjsItem, type NinjsText } from '../../../src/adapters/ninjs';
import { isDeep } from '../../deep';
import { expectSound, mutationsOf, nestedIn } from '../expectSound';
import { contentIn } from '../recall/content';
import { piecesIn } from '../recall/json';
import { expectWords } from '../recall/sourceWords';
import { first, third, wire } from './items';

/** The fields of items with words for readers of the running text. */
const words = {
  html: ['body_xhtml', 'body_html', 'article_html', 'infobox_html', 'linkbox_html', 'description_xhtml'],
  plain: ['description_text', 'value'],
  skipped: ['notepad', 'ednotes', 'categories', 'places', 'subjects', 'organisations'],
};

describe('An item in ninjs 1', () => {
  const { article, issues, kinds } = expectSound(fromNinjs, first);

  it('has its headline, standfirst, author, place, topics, publisher and dates', () => {
    expect(article).toMatchObject({
      id: 'urn:wire:1',
      headline: 'Ostholm votes for its pier',
      standfirst: 'The council decides at night.',
      authors: [{ name: 'Ada Brandt and Nils Ek' }],
      place: 'Ostholm',
      topics: [{ name: 'Ferries', code: 'medtop:20000337' }],
      publisher: { name: 'Ostholm Wire' },
      publishedAt: '2026-03-02T08:00:00Z',
      modifiedAt: '2026-03-02T09:30:00Z',
      language: 'en-GB',
    });
    expect(kinds).toContain('guessed byline');
  });

  it('has the first picture as its lead, in all widths of its ratio', () => {
    expect(article.lead).toEqual({
      type: 'figure',
      image: {
        url: 'https://img.example/m.jpg',
        width: 1500,
        height: 1000,
        sources: [
          { url: 'https://img.example/l.jpg', width: 3000, type: 'image/jpeg' },
          { url: 'https://img.example/m.jpg', width: 1500, type: 'image/jpeg' },
        ],
      },
      caption: 'The old pier & its lamps.',
      credit: 'Ola Lind',
    });
  });

  it('has the text with markup, and after it what belongs to the item', () => {
    expect(article.body).toEqual([
      { type: 'paragraph', text: ['The vote was ', { type: 'strong', text: 'close' }, '.'] },
      { type: 'paragraph', text: 'Nobody slept.' },
      expect.objectContaining({ type: 'figure', caption: 'The crane at work' }),
      { type: 'factBox', title: 'Numbers', body: [{ type: 'paragraph', text: 'It is 90 metres long.' }] },
      { type: 'relatedLinks', links: [{ url: 'https://wire.example/2', label: 'The ferry war' }] },
    ]);
  });

  it('does not show notes for editors, and reports them and what has no words', () => {
    expect(JSON.stringify(article)).not.toContain('Adds the vote');
    expect(kinds).toContain('left-out ednote');
    expect(kinds).toContain('left-out associations.lost');
    expect(kinds).toContain('left-out body_text');
  });

  it('loses no word of its text and of what belongs to it', () => {
    const { body_xhtml, associations } = first;
    const pieces = piecesIn({ body_xhtml, associations }, { ...words, plain: ['headline'], skipped: ['mainpic'] });
    expectWords(pieces, { body: article.body }, issues);
  });
});

describe('An item in ninjs 3', () => {
  const { article, kinds } = expectSound(fromNinjs, third);

  it('has the texts by their roles', () => {
    expect(article).toMatchObject({
      headline: 'Ostholm votes for its pier',
      deck: 'Work begins in May',
      standfirst: 'The council decides at night.',
      body: [{ type: 'paragraph', text: ['The vote was ', { type: 'strong', text: 'close' }, '.'] }],
      authors: [{ name: 'Ada Brandt' }],
      publisher: { name: 'Ostholm Wire' },
      topics: [{ name: 'Ferries', code: 'medtop:20000337' }, { name: 'Night' }],
    });
    expect(kinds).toContain('left-out headlines[2].value');
  });

  it('has a film with its still, caption and credit', () => {
    expect(article.lead).toEqual({
      type: 'video',
      sources: [{ url: 'https://v.example/vote.mp4', type: 'video/mp4', width: 1280 }],
      poster: { url: 'https://v.example/vote.jpg', width: 1280, height: 720 },
      caption: 'Cheers in the hall.',
      credit: 'Wire TV',
    });
  });

  it('with snake case says the same', () => {
    const { versionCreated, firstCreated, pubStatus, infoSources, ...others } = third;
    const snake = {
      ...others,
      version_created: versionCreated,
      first_created: firstCreated,
      pub_status: pubStatus,
      info_sources: infoSources,
    };
    expect(fromNinjs(snake)).toEqual(article);
  });
});

describe('An item', () => {
  it.each<[what: string, item: NinjsItem, body: unknown[]]>([
    [
      'of plain text has a paragraph for what stands between blank lines',
      { body_text: 'A\nb\n\nC' },
      [
        { type: 'paragraph', text: ['A', { type: 'break' }, 'b'] },
        { type: 'paragraph', text: 'C' },
      ],
    ],
    [
      'of lines has a paragraph for each line',
      { body_text: 'A\nB' },
      [
        { type: 'paragraph', text: 'A' },
        { type: 'paragraph', text: 'B' },
      ],
    ],
    [
      'of plain text keeps what looks like markup',
      { body_text: 'A < B & C' },
      [{ type: 'paragraph', text: 'A < B & C' }],
    ],
  ])('%s', (_, item, body) => {
    expect(expectSound(fromNinjs, { headline: 'A', ...item }).article.body).toEqual(body);
  });

  it('that is a picture is an article with the picture above it', () => {
    const picture = {
      type: 'picture',
      headlines: [{ role: 'main', value: 'Pier' }],
      renditions: [{ href: 'https://img.example/p.jpg', contentType: 'image/jpeg', width: 3, height: 2 }],
      descriptions: [{ role: 'caption', value: 'The pier.' }],
    };
    const { article } = expectSound(fromNinjs, picture);
    expect(article).toMatchObject({ headline: 'Pier', lead: { type: 'figure', caption: 'The pier.' }, body: [] });
  });

  it.each(['canceled', 'withheld', 'stat:canceled'])('that is %s is withdrawn, and says so', (pubStatus) => {
    const { article, kinds } = expectSound(fromNinjs, { ...third, pubStatus });
    expect(article.corrections).toMatchObject([{ kind: 'withdrawal', at: '2026-03-02T09:30:00Z' }]);
    expect(kinds).toContain('missing pubStatus');
  });

  it('with an embargo says so', () => {
    const { kinds } = expectSound(fromNinjs, { ...third, embargoed: '2026-04-01T00:00:00Z' });
    expect(kinds).toContain('changed embargoed');
  });

  it('has elements of its HTML read by functions of the newsroom', () => {
    const { article } = expectSound(
      fromNinjs,
      { headline: 'A', body_xhtml: '<tide-table level="2">High</tide-table>' },
      {
        read: {
          'tide-table': (node, { text }) => ({
            type: 'quote',
            paragraphs: [text(node)],
            attribution: node.attributes.level ?? '',
          }),
        },
      },
    );
    expect(article.body).toEqual([{ type: 'quote', paragraphs: ['High'], attribution: '2' }]);
  });
});

describe('An item that Superdesk writes', () => {
  const picture = (href: string) => ({
    type: 'picture',
    headline: 'P',
    description_text: 'P.',
    renditions: { original: { href, mimetype: 'image/jpeg', width: 900, height: 600 } },
  });
  const { article } = expectSound(fromNinjs, {
    guid: 'urn:desk:1',
    type: 'text',
    versioncreated: '2026-03-02T09:30:00+0000',
    headline: 'Ostholm votes',
    body_html:
      '<p>It was close.</p><figure><img src="https://img.example/in.jpg" alt="In" width="3" height="2"></figure>',
    byline: 'Ada Brandt',
    authors: [{ name: 'Ada Brandt', role: 'writer', biography: 'Writes about ships.' }],
    service: [{ name: 'Domestic', code: 'd' }],
    associations: {
      editor_0: picture('https://img.example/in.jpg'),
      featuremedia: picture('https://img.example/top.jpg'),
      none: null,
    },
  });

  it('has its authors, section and date', () => {
    expect(article).toMatchObject({
      id: 'urn:desk:1',
      authors: [{ name: 'Ada Brandt', role: 'writer', description: 'Writes about ships.' }],
      section: { name: 'Domestic' },
      publishedAt: '2026-03-02T09:30:00+00:00',
    });
  });

  it('has the featured picture as its lead, and each other picture once', () => {
    expect(article.lead).toMatchObject({ image: { url: 'https://img.example/top.jpg' } });
    expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'figure']);
  });
});

describe('A story in digitalwires', () => {
  const { article, reported, kinds } = expectSound(fromNinjs, wire);

  it('has its kicker, headline, deck, standfirst, section, topics and author', () => {
    expect(article).toMatchObject({
      id: 'urn:wire:3',
      kicker: 'Schifffahrt',
      headline: 'Ostholm stimmt für die Seebrücke',
      deck: 'Baubeginn im Mai',
      standfirst: 'Der Rat entscheidet nachts.',
      section: { name: 'Vermischtes' },
      topics: [{ name: 'Verkehr', code: 'medtop:20000337' }],
      authors: [{ name: 'Ada Brandt, ohw' }],
      publisher: { name: 'ohw' },
    });
  });

  it('has the dateline before its first words, and the boxes at its end', () => {
    expect(article.body).toEqual([
      { type: 'paragraph', text: 'Ostholm (ohw) - Es war knapp.' },
      { type: 'heading', text: 'Der Bau', level: 2 },
      { type: 'paragraph', text: 'Niemand schlief.' },
      { type: 'factBox', title: 'Zahlen', body: [{ type: 'paragraph', text: 'Sie ist 90 Meter lang.' }] },
      { type: 'relatedLinks', links: [{ url: 'https://rat.example/', label: 'Beschluss des Rats' }] },
    ]);
  });

  it('has the dateline once if the text begins with it', () => {
    const article_html = '<p><span>Ostholm <span>(ohw)</span> - </span>Es war knapp.</p>';
    expect(fromNinjs({ ...wire, article_html }).body[0]).toEqual({
      type: 'paragraph',
      text: 'Ostholm (ohw) - Es war knapp.',
    });
  });

  it('lists the correction that readers may see, and no note for editors', () => {
    expect(article.corrections).toEqual([
      { kind: 'correction', text: 'Sie ist 90 Meter lang, nicht 80.', at: '2026-03-02T09:30:00+01:00' },
    ]);
    expect(JSON.stringify(article)).not.toContain('+49 30 000');
    expect(kinds).toContain('left-out ednotes');
  });

  it('loses no word of its text', () => {
    expectWords(piecesIn(wire, words), { body: article.body }, reported, { atLeast: 1, also: wire.dateline ?? '' });
  });
});

describe('What is no item', () => {
  it.each<[what: string, input: unknown, message: string]>([
    ['an error of a service', { errors: [{ message: 'Unauthorized' }] }, 'is not an item in ninjs'],
    ['a story of another system', { type: 'story', content_elements: [] }, 'adapters/arc'],
    ['nothing', null, 'is not an item in ninjs'],
  ])('%s says so', (_, input, message) => {
    expect(expectSound(fromNinjs, input).issues[0]?.message).toContain(message);
  });

  it('is a list of items, of which the first is read', () => {
    const { article, kinds } = expectSound(fromNinjs, { entries: [wire, wire] });
    expect(article.headline).toBe('Ostholm stimmt für die Seebrücke');
    expect(kinds).toContain('left-out entries');
  });

  it('keeps the words of items that are inside many others, and reads one that holds itself once', () => {
    let inner: NinjsItem = { type: 'text', headline: 'The innermost' };
    for (let level = 0; level < 50; level += 1) inner = { type: 'composite', associations: { a: inner } };
    const { article, kinds } = expectSound(fromNinjs, { headline: 'A', associations: { inner } });
    expect(JSON.stringify(article.body)).toContain('The innermost');
    expect(kinds.join()).toContain('changed associations.inner');
    const own: Record<string, unknown> = { headline: 'A', body_text: 'B' };
    own.associations = { own, other: { headline: 'C', body_text: 'D', associations: { own } } };
    expect(expectSound(fromNinjs, own).article.body).toHaveLength(2);
  });

  it('never throws, and readArticle changes nothing', () => {
    for (const item of [first, third, wire]) {
      for (const input of mutationsOf(item, isDeep ? 125 : 20)) expectSound(fromNinjs, input);
    }
    for (const associations of nestedIn('associations', { type: 'text', headline: 'A' })) {
      expectSound(fromNinjs, { headline: 'A', associations });
    }
  });
});

it.each([...contentIn('ninjs', '.json'), ...contentIn('dpa-digitalwires', '.json')])(
  'no word of $name is lost',
  ({ name, text }) => {
    const item = JSON.parse(text);
    const { article, reported } = expectSound(fromNinjs, item);
    const { standfirst, lead, body, headline } = article;
    const parts = { headline, ...(standfirst && { standfirst }), ...(lead && { lead }), body };
    const pieces = [
      { text: headline, place: 'headline' },
      ...piecesIn({ descriptions: item.descriptions?.filter(({ role }: NinjsText) => role !== 'creditline') }, words),
      ...piecesIn({ associations: item.associations }, { ...words, plain: [] }),
      ...piecesIn(
        { ...item, descriptions: undefined, headlines: undefined, associations: undefined },
        { ...words, html: [...words.html, 'value'], plain: [] },
      ),
    ];
    const share = expectWords(pieces, parts, reported, { atLeast: 0.98, also: JSON.stringify(item) });
    console.log(`${name}: ${share.toFixed(4)}`);
  },
);
