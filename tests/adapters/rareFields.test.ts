import { describe, expect, it } from 'vitest';
import { fromArc } from '../../src/adapters/arc';
import { fromBbc } from '../../src/adapters/bbc';
import { fromCapi } from '../../src/adapters/capi';
import { fromContentTree } from '../../src/adapters/contentTree';
import { fromGhost } from '../../src/adapters/ghost';
import { fromHtml } from '../../src/adapters/html';
import { fromMarkdown } from '../../src/adapters/markdown';
import { fromNinjs } from '../../src/adapters/ninjs';
import { fromPortableText } from '../../src/adapters/portableText';
import { fromWordPress } from '../../src/adapters/wordpress';
import type { Article } from '../../src/article/Article';
import type { Block } from '../../src/article/Block';
import { plainTextOfBlocks } from '../../src/article/plainText';
import { expectSound } from './expectSound';

const read = (from: unknown, input: unknown, options?: object) =>
  expectSound(from as (input: unknown) => Article, input, options as never);
const bodyOf = (from: unknown, input: unknown, options?: object): readonly Block[] =>
  read(from, input, options).article.body;

const arc = (...content_elements: object[]) => ({ type: 'story', headlines: { basic: 'A' }, content_elements });
const dcr = (...elements: object[]) => ({ headline: 'A', elements });
const element = (name: string, fields: object) => ({ _type: `model.${name}BlockElement`, ...fields });
const lexical = (...children: object[]) => ({ title: 'A', lexical: JSON.stringify({ root: { children } }) });
const tree = (...children: object[]) => ({ type: 'body', children });
const text = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const ninjs = (fields: object) => ({ uri: 'urn:a', headline: 'A', versioncreated: '2026-11-23', ...fields });

const tweet = '<blockquote class="twitter-tweet"><p>It is lit.</p></blockquote>';
const tweetAddress = 'https://x.com/lamp/status/12345';

describe('A post of a network is shown with its words', () => {
  it.each([
    ['Ghost', fromGhost, lexical({ type: 'embed', url: tweetAddress, html: tweet })],
    ['the Guardian', fromCapi, dcr(element('Tweet', { url: tweetAddress, html: tweet }))],
  ])('in a document of %s', (_, from, document) => {
    expect(bodyOf(from, document)).toMatchObject([{ type: 'embed', provider: 'X', text: 'It is lit.' }]);
  });

  it('also where its HTML has the address', () => {
    const html = tweet.replace('lit.</p>', `lit.</p><a href="${tweetAddress}">Nov 23</a>`);
    const [embed, ...others] = bodyOf(fromGhost, lexical({ type: 'embed', url: tweetAddress, html }));
    expect(embed).toMatchObject({ type: 'embed', url: tweetAddress });
    expect(JSON.stringify(embed)).toContain('It is lit.');
    expect(others).toEqual([]);
  });
});

describe('The still of a film', () => {
  const card = (video: string, attributes = '') =>
    `<figure class="kg-card kg-video-card"${attributes}><div class="kg-video-container">${video}</div></figure>`;
  const spacer = 'https://img.spacergif.org/v1/640x360/0a/spacer.png';

  it('of Ghost is behind a picture that shows nothing', () => {
    const style = `background: transparent url('https://post.example/still.jpg') 50% 50% / cover no-repeat;`;
    const html = card(`<video src="https://post.example/film.mp4" poster="${spacer}" style="${style}"></video>`);
    expect(bodyOf(fromGhost, { title: 'A', html })).toMatchObject([
      { poster: { url: 'https://post.example/still.jpg' } },
    ]);
  });

  it('is not a picture that stands in the place of another', () => {
    const [film] = bodyOf(fromHtml, `<video src="film.mp4" poster="${spacer}"></video>`);
    expect(film).not.toHaveProperty('poster');
  });
});

it('The caption of a recording is that of its figure, not what browsers show which cannot play it', () => {
  const html = '<figure><audio src="a.mp3">Your browser is old.</audio><figcaption>The bell</figcaption></figure>';
  const { article, kinds } = read(fromHtml, html);
  expect(article.body).toMatchObject([{ type: 'audio', caption: 'The bell' }]);
  expect(kinds).toContain('left-out figure > audio');
});

describe('In ANS', () => {
  it('links have descriptions under either name', () => {
    const link = (description: unknown) => ({
      type: 'interstitial_link',
      content: 'The pier',
      url: '/pier',
      description,
    });
    const list = {
      type: 'link_list',
      items: [link({ basic: 'It stood.' }), link({ content: 'It fell.' }), link('It is gone.')],
    };
    expect(bodyOf(fromArc, arc(list))).toMatchObject([
      { links: [{ standfirst: 'It stood.' }, { standfirst: 'It fell.' }, { standfirst: 'It is gone.' }] },
    ]);
  });

  it('tables have captions, and cells with elements', () => {
    const list = {
      type: 'list',
      list_type: 'unordered',
      items: [
        { type: 'text', content: 'One' },
        { type: 'text', content: 'Two' },
      ],
    };
    const table = { type: 'table', caption: 'Tides', header: [], rows: [[{ type: 'text', content: 'Noon' }, list]] };
    const [block] = bodyOf(fromArc, arc(table));
    expect(block).toMatchObject({ type: 'table', caption: 'Tides' });
    expect(JSON.stringify(block)).toMatch(/Noon.*One.*Two/);
  });

  it('an element of a type that is known says what it lacks', () => {
    const { issues } = read(
      fromArc,
      arc({ type: 'text' }, { type: 'list', items: [] }, { type: 'mystery' }, { type: 'text', text: 'Words' }),
    );
    const messages = issues.map(({ path, message }) => `${path} ${message}`).join('\n');
    expect(messages).toContain('content_elements[0] is of the type "text" and has nothing that a page can show');
    expect(messages).toContain('content_elements[1] is of the type "list" and has nothing that a page can show');
    expect(messages).toContain('content_elements[2] is of the type "mystery", which is not known');
    expect(messages).toContain(
      'content_elements[3] is of the type "text", which lacks what that needs; its words are kept',
    );
  });
});

describe('In a story of the Guardian', () => {
  it('what another site shows is named by its alternative text', () => {
    const interactive = element('Interactive', { url: 'https://charts.example/1', alt: 'A chart of tides' });
    const embed = element('Embed', { html: '<iframe src="https://charts.example/2"></iframe>', alt: 'A map of piers' });
    expect(bodyOf(fromCapi, dcr(interactive, embed))).toEqual([
      { type: 'paragraph', text: [{ type: 'link', text: 'A chart of tides', url: 'https://charts.example/1' }] },
      { type: 'paragraph', text: [{ type: 'link', text: 'A map of piers', url: 'https://charts.example/2' }] },
    ]);
  });

  it('timelines have sections, lists have titles, and blocks have titles', () => {
    const words = (html: string) => ({ type: 'text', textTypeData: { html } });
    const sections = [
      { title: 'The pier', events: [{ title: 'Built', date: '1871', body: [words('<p>Of oak.</p>')] }] },
    ];
    const answer = {
      response: {
        content: {
          webTitle: 'A',
          blocks: {
            body: [
              {
                title: 'What happened',
                elements: [
                  { type: 'timeline', timelineTypeData: { title: 'The years', sections } },
                  {
                    type: 'list',
                    listTypeData: { title: 'In short', items: [{ title: 'One', elements: [words('<p>Dark.</p>')] }] },
                  },
                  {
                    type: 'audio',
                    audioTypeData: { title: 'The bell' },
                    assets: [{ mimeType: 'audio/mpeg', file: 'https://a.example/b.mp3' }],
                  },
                ],
              },
            ],
          },
        },
      },
    };
    expect(bodyOf(fromCapi, answer)).toMatchObject([
      { type: 'heading', text: 'What happened' },
      { type: 'paragraph', text: 'The years' },
      { type: 'timeline', title: 'The pier', events: [{ title: 'Built', body: [{ text: 'Of oak.' }] }] },
      { type: 'paragraph', text: 'In short' },
      { type: 'heading', text: 'One' },
      { type: 'paragraph', text: 'Dark.' },
      { type: 'audio', title: 'The bell', sources: [{ url: 'https://a.example/b.mp3' }] },
    ]);
  });
});

describe('In an item of an agency', () => {
  it('a text with other words follows the first, and another form of it does not', () => {
    const html = (value: string) => ({ contentType: 'text/html', value });
    const bodies = [
      { role: 'main', ...html('<p>The lamp on the hill is lit.</p>') },
      { role: 'sidebar', ...html('<p>Nobody has walked there since 1871.</p>') },
      { contentType: 'text/plain', value: 'The lamp on the hill is lit.' },
    ];
    const { article, issues } = read(fromNinjs, ninjs({ bodies }));
    expect(article.body).toMatchObject([
      { text: 'The lamp on the hill is lit.' },
      { text: 'Nobody has walked there since 1871.' },
    ]);
    expect(issues.map(({ kind, path }) => `${kind} ${path}`)).toEqual(
      expect.arrayContaining(['changed bodies[1].value', 'left-out bodies[2].value']),
    );
  });

  it('the headline under the headline, the dateline, the byline and the warning are read', () => {
    const { article, kinds } = read(
      fromNinjs,
      ninjs({
        subheadlines: [{ value: 'And nobody saw it' }],
        dateline: 'SALTMERE (SP)',
        body_text: 'The lamp is lit.',
        bylines: [{ value: 'By Ida Fenwick' }],
        language: 'en',
        contentWarnings: [{ name: 'Fire' }],
      }),
    );
    expect(article).toMatchObject({
      deck: 'And nobody saw it',
      authors: [{ name: 'Ida Fenwick' }],
      body: [{ text: 'SALTMERE (SP) The lamp is lit.' }],
    });
    expect(kinds).toContain('left-out contentWarnings');
  });
});

describe('In a content-tree', () => {
  it('a box has a title, and a clip a description and a source', () => {
    const box = {
      type: 'info-box',
      title: 'The hill',
      children: [{ type: 'card', title: 'Height', children: [text('A hundred metres.')] }],
    };
    const clips = [{ dataSource: [{ binaryUrl: 'https://a.example/c.mp4', mediaType: 'video/mp4' }] }];
    const clip = { type: 'clip-set', clips, caption: 'The lamp', description: 'It swings.', source: 'The harbour' };
    expect(bodyOf(fromContentTree, tree(box, clip))).toMatchObject([
      { type: 'heading', text: 'The hill' },
      { type: 'factBox', title: 'Height' },
      { type: 'video', caption: 'The lamp' },
      { text: 'It swings.' },
      { text: 'The harbour' },
    ]);
  });

  it('a component has the picture in its place and its words, without its version', () => {
    const component = {
      type: 'custom-code-component',
      id: '1',
      path: 'a/b',
      versionRange: '^1',
      attributes: { title: 'The tides' },
      fallbackImage: { url: 'https://a.example/tides.png', width: 2, height: 1 },
    };
    expect(bodyOf(fromContentTree, tree(component))).toMatchObject([
      { type: 'figure', image: { url: 'https://a.example/tides.png' } },
      { type: 'paragraph', text: 'The tides' },
    ]);
  });

  it('a root may hold the nodes itself', () => {
    expect(bodyOf(fromContentTree, { type: 'root', children: [text('It is lit.')] })).toMatchObject([
      { text: 'It is lit.' },
    ]);
  });
});

describe('In an article of the BBC', () => {
  const block = (type: string, model: object) => ({ type, model });
  const words = (value: string) =>
    block('text', { blocks: [block('paragraph', { blocks: [block('fragment', { text: value })] })] });
  const bbc = (...blocks: object[]) => ({ metadata: { locators: {} }, content: { model: { blocks } } });

  it('the byline names the authors', () => {
    const contributor = block('contributor', {
      topicUrl: 'https://www.bbc.com/topics/a',
      blocks: [
        block('name', { blocks: [words('By Ida Fenwick')] }),
        block('role', { blocks: [words('Harbour reporter')] }),
      ],
    });
    const { article } = read(fromBbc, bbc(block('byline', { blocks: [contributor] }), words('It is lit.')));
    expect(article).toMatchObject({
      authors: [{ name: 'Ida Fenwick', role: 'Harbour reporter', url: 'https://www.bbc.com/topics/a' }],
      body: [{ text: 'It is lit.' }],
    });
  });

  it('what other sites show is shown', () => {
    const oembed = { html: '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>', title: 'The lamp' };
    const embed = block('embed', { blocks: [block('oEmbed', { oembed })] });
    expect(bodyOf(fromBbc, bbc(embed))).toMatchObject([{ type: 'video', provider: 'YouTube', title: 'The lamp' }]);
    const page = block('embed', {
      blocks: [block('oEmbed', { oembed: { url: 'https://charts.example/1', title: 'Tides' } })],
    });
    expect(bodyOf(fromBbc, bbc(page))).toEqual([
      { type: 'paragraph', text: [{ type: 'link', text: 'Tides', url: 'https://charts.example/1' }] },
    ]);
  });
});

describe('A list with numbers in a quotation', () => {
  const words = ['Before', 'One', 'Two', 'After', 'Ida Fenwick'];
  const wordsIn = (body: readonly Block[]) => plainTextOfBlocks(body).match(/Before|One|Two|After|Ida Fenwick/g);
  const item = (value: string) => ({ type: 'text', content: value });

  it.each([
    [
      'HTML',
      fromHtml,
      '<blockquote><p>Before</p><ol><li>One</li><li>Two</li></ol><p>After</p><cite>Ida Fenwick</cite></blockquote>',
    ],
    ['Markdown', fromMarkdown, '> Before\n>\n> 1. One\n> 2. Two\n>\n> After\n>\n> — Ida Fenwick\n'],
    [
      'ANS',
      fromArc,
      arc({
        type: 'quote',
        content_elements: [
          item('Before'),
          { type: 'list', list_type: 'ordered', items: [item('One'), item('Two')] },
          item('After'),
        ],
        citation: item('Ida Fenwick'),
      }),
    ],
  ])('of %s stands in its place between the parts of the quotation', (_, from, document) => {
    const body = bodyOf(from, document);
    expect(body.map(({ type }) => type)).toEqual(['quote', 'list', 'quote']);
    expect(wordsIn(body)).toEqual(words);
  });
});

describe('In Portable Text', () => {
  it('a picture of a gallery without an address keeps its words', () => {
    const image = (fields: object) => ({ _type: 'image', alt: 'A lamp', ...fields });
    const images = [
      image({ asset: { url: 'https://a.example/a.jpg' } }),
      image({ asset: { _ref: 'image-a-1x1-png' }, caption: 'At dusk' }),
    ];
    expect(bodyOf(fromPortableText, [{ _type: 'gallery', images }])).toMatchObject([
      { type: 'gallery', pictures: [{ image: { url: 'https://a.example/a.jpg' } }] },
      { text: 'A lamp' },
      { text: 'At dusk' },
    ]);
  });

  it('the page in a frame of HTML is shown', () => {
    const html = '<iframe width="560" src="https://www.youtube.com/embed/dQw4w9WgXcQ?a=1&amp;b=2"></iframe>';
    expect(bodyOf(fromPortableText, [{ _type: 'html', html }])).toMatchObject([{ type: 'video', provider: 'YouTube' }]);
    const chart = [{ _type: 'html', html: "<iframe src='https://charts.example/1'></iframe>" }];
    expect(JSON.stringify(bodyOf(fromPortableText, chart))).toContain('https://charts.example/1');
  });
});

describe('Front matter in TOML', () => {
  it('has lists, and tables whose fields are not those of the article', () => {
    const file =
      '+++\ntitle = "The lamp"\ntags = ["Harbour", \'Light\']\n\n[menu.main]\ntitle = "Menu"\n[[author]]\nname = "Ida Fenwick"\n+++\nIt is lit.\n';
    const { article } = read(fromMarkdown, file);
    expect(article).toMatchObject({
      headline: 'The lamp',
      topics: [{ name: 'Harbour' }, { name: 'Light' }],
      authors: [{ name: 'Ida Fenwick' }],
    });
  });

  it('has what looks like a list and is none as it is', () => {
    expect(read(fromMarkdown, '+++\ntitle = "[The] lamp [lit]"\n+++\nOn.\n').article.headline).toBe('[The] lamp [lit]');
  });
});

describe('A shortcode with an address and words', () => {
  it('is a link in its line', () => {
    const { article, issues } = read(
      fromWordPress,
      'Go there: [button url="https://a.example/b"]The <b>pier</b>[/button] or [button url="https://a.example/c"]The hill[/button].',
    );
    expect(article.body[0]).toMatchObject({ type: 'paragraph' });
    expect(JSON.stringify(article.body)).toContain('{"type":"link","url":"https://a.example/c","text":"The hill"}');
    expect(issues.map(({ message }) => message).join()).toContain('is a shortcode that is not known');
  });

  it('is a film with a title where its host is known', () => {
    const post = '[video_card url="https://www.youtube.com/watch?v=dQw4w9WgXcQ"]The lamp[/video_card]';
    expect(bodyOf(fromWordPress, post)).toMatchObject([{ type: 'video', provider: 'YouTube', title: 'The lamp' }]);
  });
});
