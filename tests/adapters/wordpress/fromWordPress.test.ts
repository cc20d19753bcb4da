import { describe, expect, it } from 'vitest';
import {
  type FromWordPressOptions,
  fromWordPress,
  isWordPressPost,
  type WordPressPost,
  wordPressPosts,
} from '../../../src/adapters/wordpress';
import type { Article } from '../../../src/article/Article';
import type { Block } from '../../../src/article/Block';
import type { Issue } from '../../../src/article/Issue';
import { expectSound } from '../expectSound';
import { blockMarkup, classicMarkup, restPost } from './posts';

/** The blocks of a content, and the kinds of its issues with their places. */
function read(content: string, options: FromWordPressOptions = {}): { body: readonly Block[]; issues: string[] } {
  const { article, kinds } = expectSound(fromWordPress, content, { article: { headline: 'A' }, ...options });
  return { body: article.body, issues: kinds };
}

/** The blocks of a rendered content. */
function readRendered(rendered: string, options: FromWordPressOptions = {}) {
  const post = { date_gmt: '2026-11-23T21:40:00', title: { rendered: 'A' }, content: { rendered } };
  const { article, kinds } = expectSound(fromWordPress, post, options);
  return { body: article.body, issues: kinds };
}

function readPost(post: object, options: FromWordPressOptions = {}): { article: Article; issues: readonly Issue[] } {
  return expectSound(fromWordPress, { ...restPost, ...post }, options);
}

const paragraph = (text: unknown) => ({ type: 'paragraph', text });
const br = { type: 'break' };

describe('A post of the REST API', () => {
  const { article, issues } = readPost({});

  it('has the words of its title, which is HTML', () => {
    expect(article.headline).toBe('Ferry returns – after 40\u00a0days & a long wait');
  });

  it('has its address, language, and dates in UTC', () => {
    expect(article).toMatchObject({
      id: '417',
      url: 'https://post.example/2026/11/ferry/',
      language: 'en-GB',
      publishedAt: '2026-11-23T21:40:00Z',
      modifiedAt: '2026-11-24T06:15:00Z',
    });
  });

  it('has its author with page, portrait, site and description', () => {
    expect(article.authors).toEqual([
      {
        name: 'Ida Vane',
        url: 'https://post.example/author/ida/',
        image: { url: 'https://post.example/ida-96.jpg', alt: '', width: 96, height: 96 },
        description: 'Ida writes about boats & weather.',
        sameAs: ['https://ida.example/'],
      },
    ]);
  });

  it('has its first category as the section, and other terms as topics', () => {
    expect(article.section).toEqual({ name: 'Ports & Boats', url: 'https://post.example/ports/', id: 'ports' });
    expect(article.topics).toEqual([{ name: 'Islands' }, { name: 'Skarn', url: 'https://post.example/tag/skarn/' }]);
    expect(issues.filter(({ path }) => path.startsWith('_embedded'))).toEqual([
      { kind: 'left-out', path: '_embedded.wp:term[0][0]', message: expect.stringContaining('have none') },
    ]);
  });

  it('has its featured picture above the story, without files that are cropped', () => {
    expect(article.lead).toMatchObject({
      type: 'figure',
      caption: ['The ferry ', { type: 'emphasis', text: 'Marit' }],
      image: { alt: 'A small ferry', width: 2400, height: 1600, sources: [{ width: 300 }, { width: 2400 }] },
    });
  });

  it('has its content as blocks, with addresses of the site', () => {
    expect(article.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'figure',
      'paragraph',
      'video',
      'document',
      'table',
      'relatedLinks',
    ]);
    expect(article.body[0]).toMatchObject({
      text: [{}, { url: 'https://post.example/islands/skarn/' }, {}].map((one) => (one.url ? one : expect.anything())),
    });
    expect(article.body[2]).toMatchObject({
      placement: 'wide',
      caption: ['The pier at ', { type: 'strong', text: 'dawn' }],
    });
    expect(article.body[5]).toEqual({
      type: 'document',
      url: 'https://post.example/wp-content/uploads/2026/11/timetable.pdf',
      title: 'Timetable (PDF)',
    });
    expect(article.body[7]).toEqual({
      type: 'relatedLinks',
      links: [{ url: 'https://other.example/bridge/', label: 'A bridge for Skarn?' }],
      kind: 'readMore',
    });
  });

  it('has its footnotes once', () => {
    expect(article.notes).toEqual([{ id: 'a1', text: ['One passenger ', { type: 'emphasis', text: 'was' }, '.'] }]);
    expect(article.body[3]).toEqual(paragraph(['Nobody was late.', { type: 'note', id: 'a1' }]));
    expect(issues.filter(({ path }) => path.startsWith('meta'))).toEqual([]);
  });

  it('says which footnotes of its meta it has no place for', () => {
    const footnotes = JSON.stringify([{ id: 'a1', content: 'One passenger <em>was</em>.' }, { content: 'Two were.' }]);
    const { issues } = readPost({ ...restPost, meta: { footnotes } });
    expect(issues.filter(({ path }) => path.startsWith('meta'))).toMatchObject([{ kind: 'left-out' }]);
  });

  it.each<[name: string, excerpt: WordPressPost['excerpt'], standfirst: string | undefined]>([
    ['written by hand', { rendered: '<p>Forty days &amp; no boat.</p>' }, 'Forty days & no boat.'],
    ['made by WordPress', { rendered: '<p>The ferry to Skarn sailed again on [&hellip;]</p>' }, undefined],
    [
      'made by a theme',
      { rendered: '<p>The ferry to Skarn sailed&hellip; <a class="more-link" href="#">Continue reading</a></p>' },
      undefined,
    ],
    ['the first words of the body', { rendered: '<p>The ferry to Skarn sailed again on Monday.</p>' }, undefined],
    ['empty in the editor', { raw: '', rendered: '<p>Something else.</p>' }, undefined],
    ['in the editor', { raw: 'The ferry to Skarn sailed', rendered: '' }, 'The ferry to Skarn sailed'],
  ])('has an excerpt that is %s', (_, excerpt, standfirst) => {
    expect(readPost({ excerpt }).article.standfirst).toBe(standfirst);
  });

  it('without _embedded says how it is requested', () => {
    const { article, issues } = readPost({ _embedded: undefined });
    expect(article.authors ?? article.section ?? article.lead).toBeUndefined();
    expect(issues.filter(({ kind }) => kind === 'missing').map(({ path }) => path)).toEqual([
      'featured_media',
      '_embedded',
    ]);
    expect(issues.filter(({ kind }) => kind === 'missing')[1]?.message).toMatch(/author, categories, tags.*_embed/);
  });

  it('with errors in _embedded is read without what they stand for', () => {
    const error = { code: 'rest_forbidden', message: 'Sorry.', data: { status: 401 } };
    const { article, issues } = readPost({ _embedded: { author: [error], 'wp:featuredmedia': [error] } });
    expect(article.authors ?? article.lead).toBeUndefined();
    const paths = issues.filter(({ kind }) => kind === 'missing').map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['_embedded.author[0]', '_embedded.wp:featuredmedia[0]']));
  });

  it('has the authors of Co-Authors Plus, and of Yoast SEO if there are no others', () => {
    const guests = [
      [
        { name: 'cap-orla', taxonomy: 'author', link: 'https://post.example/author/orla/' },
        { name: 'Ben Ash', taxonomy: 'author' },
      ],
    ];
    expect(readPost({ _embedded: { 'wp:term': guests } }).article.authors).toEqual([
      { name: 'orla', url: 'https://post.example/author/orla/' },
      { name: 'Ben Ash' },
    ]);
    expect(readPost({ _embedded: {}, yoast_head_json: { author: 'Ida Vane' } }).article.authors).toEqual([
      { name: 'Ida Vane' },
    ]);
  });

  it.each(['0000-00-00T00:00:00', null, undefined, 'soon'])('that is a draft of the date %s has none', (date_gmt) => {
    const { article, issues } = readPost({ date_gmt, date: '2026-11-23T22:40:00', status: 'draft' });
    expect(article.publishedAt).toBeUndefined();
    expect(issues).toContainEqual({ kind: 'missing', path: 'date_gmt', message: expect.stringContaining('drafts') });
  });

  it('that is protected or private keeps what its title says', () => {
    const content = { rendered: '', protected: true };
    const { article, issues } = readPost({ title: { rendered: 'Protected: Plans' }, content });
    expect(article).toMatchObject({ headline: 'Protected: Plans', body: [] });
    expect(issues).toContainEqual({
      kind: 'missing',
      path: 'content.rendered',
      message: expect.stringContaining('password'),
    });
    expect(readPost({ title: { rendered: 'Private: Plans' } }).article.headline).toBe('Private: Plans');
  });

  it('shows a first picture once if it is the featured one', () => {
    const rendered =
      '<figure class="wp-block-image"><img src="https://post.example/wp-content/uploads/2026/11/marit-1024x683.jpg" alt="x" width="1024" height="683"></figure><p>One.</p>';
    const { article } = readPost({ content: { rendered } });
    expect(article.body).toEqual([paragraph('One.')]);
    expect(article.lead).toMatchObject({ image: { alt: 'A small ferry' }, caption: ['The ferry ', expect.anything()] });
  });

  it('takes the fields that it lacks from the caller', () => {
    const publisher = { name: 'The Skarn Post' };
    const options = { article: { publisher, headline: 'Ours', kicker: 'Boats' }, override: ['headline'] as const };
    expect(readPost({}, options).article).toMatchObject({ publisher, headline: 'Ours', kicker: 'Boats' });
  });

  it('of WordPress.com has its fields in other places', () => {
    const post = {
      ID: 5,
      URL: 'https://skarn.example/boat/',
      title: 'A boat &amp; a half',
      content: '<p>Words.</p>',
      date: '2026-11-23T22:40:00+01:00',
      author: { ID: 1, name: 'Ida Vane', URL: 'https://ida.example/' },
      categories: { Boats: { name: 'Boats', slug: 'boats' } },
      tags: { Sea: { name: 'Sea' } },
      featured_image: 'https://skarn.example/boat.jpg',
    };
    expect(expectSound(fromWordPress, post).article).toMatchObject({
      id: '5',
      url: post.URL,
      headline: 'A boat & a half',
      publishedAt: post.date,
      authors: [{ name: 'Ida Vane', url: 'https://ida.example/' }],
      section: { name: 'Boats' },
      topics: [{ name: 'Sea' }],
      lead: { type: 'figure', image: { url: post.featured_image } },
      body: [paragraph('Words.')],
    });
  });
});

describe('The blocks of the editor', () => {
  const footnotes = '[{"id":"b2","content":"Weather <em>permitting</em>."}]';
  const { article, issues } = readPost({ content: { raw: blockMarkup, rendered: '' }, meta: { footnotes } });

  it('become blocks in their order', () => {
    expect(article.body.map(({ type }) => type)).toEqual(
      'paragraph heading list quote paragraph paragraph gallery gallery divider table code code details video embed figure paragraph figure paragraph paragraph details paragraph paragraph paragraph paragraph figure paragraph'.split(
        ' ',
      ),
    );
  });

  it.each<[name: string, block: object]>([
    [
      'a list in a list',
      {
        type: 'list',
        ordered: true,
        items: [{ text: 'Mail', body: [{ type: 'list', items: ['Letters'] }] }, 'Two goats'],
      },
    ],
    ['a quote with its source', { type: 'quote', paragraphs: ['I missed the sea.'], attribution: 'Captain Orla Finn' }],
    [
      'a gallery of blocks',
      {
        type: 'gallery',
        caption: 'The morning',
        pictures: [
          { image: { url: 'https://post.example/one.jpg', alt: 'Fog' }, caption: 'Fog at six' },
          { image: { url: 'https://post.example/two.jpg', alt: 'Sun' } },
        ],
      },
    ],
    [
      'a gallery of a list',
      {
        type: 'gallery',
        pictures: [
          { image: { url: 'https://post.example/three.jpg', alt: 'A rope' } },
          { image: { url: 'https://post.example/four.jpg', alt: 'A bell' } },
        ],
      },
    ],
    ['verse', { type: 'code', kind: 'verse', text: 'Grey is the water\n  and grey is the sky' }],
    ['details', { type: 'details', summary: 'Who owns the ferry?', body: [paragraph('The town of Skarn.')] }],
    [
      'an item of an accordion',
      { type: 'details', summary: 'Can I bring a bicycle?', body: [paragraph('Yes, one each.')] },
    ],
    [
      'a film',
      {
        type: 'video',
        url: 'https://vimeo.com/22439234',
        provider: 'Vimeo',
        frame: { url: 'https://player.vimeo.com/video/22439234' },
        caption: 'The crossing, filmed',
      },
    ],
    [
      'an embed of an old name',
      { type: 'embed', url: 'https://twitter.com/skarn/status/123', provider: 'X', frame: expect.anything() },
    ],
    ['a button', paragraph([{ type: 'link', text: 'Book a seat', url: 'https://post.example/book/' }])],
    ['the picture of a cover of an old name', { type: 'figure', image: { url: 'https://post.example/sea.jpg' } }],
    ['markup outside of blocks', paragraph(['A line of the classic editor,', br, 'and one below it.'])],
    [
      'a shortcode',
      {
        type: 'figure',
        image: { url: 'https://post.example/six.jpg', alt: 'A gull', width: 300, height: 200 },
        caption: 'A gull, waiting',
      },
    ],
  ])('%s', (_, block) => {
    expect(article.body).toContainEqual(block);
  });

  it('keep the words of blocks that are not known, and say what is not in the post', () => {
    expect(article.body).toContainEqual(paragraph('High tide at noon.'));
    expect(article.body).toContainEqual(paragraph('Last week’s storm'));
    const named = issues.filter(({ path }) => /^content.raw > (?:acme|core)\//.test(path));
    expect(named.map(({ kind, path, message }) => [kind, path, /\(ref 12\)| Also in .*/.exec(message)?.[0]])).toEqual([
      ['left-out', 'content.raw > core/more', ' Also in content.raw > core/spacer.'],
      ['unknown', 'content.raw > acme/tide', undefined],
      ['unknown', 'content.raw > acme/teaser', undefined],
      ['unknown', 'content.raw > core/block', '(ref 12)'],
      ['unknown', 'content.raw > core/latest-posts', undefined],
    ]);
  });

  it('have their footnotes beside the content', () => {
    expect(article.notes).toEqual([{ id: 'b2', text: ['Weather ', { type: 'emphasis', text: 'permitting' }, '.'] }]);
  });

  it('may be a string', () => {
    const { body } = read(blockMarkup);
    expect(body.length).toBe(article.body.length);
  });

  it('are preferred to rendered content', () => {
    const content = { raw: '<!-- wp:paragraph --><p>Raw</p><!-- /wp:paragraph -->', rendered: '<p>Rendered</p>' };
    expect(readPost({ content }).article.body).toEqual([paragraph('Raw')]);
    expect(readPost({ content: { ...content, raw: 'Classic' } }).article.body).toEqual([paragraph('Rendered')]);
  });

  it('that are wrong keep their words, and are named', () => {
    const { body, issues } = read(
      '<!-- wp:quote {"x":} --><blockquote><p>One</p><!-- wp:group --><p>Two</p></blockquote><!-- /wp:quote --><!-- /wp:list -->',
    );
    expect(body).toEqual([{ type: 'quote', paragraphs: ['One', 'Two'] }]);
    expect(issues).toEqual(['changed core/quote', 'changed core/group', 'changed core/list']);
  });
});

describe('A post of the classic editor', () => {
  const media = (id: number) => ({
    id,
    source_url: `https://post.example/${id}.jpg`,
    alt_text: `Picture ${id}`,
    media_type: 'image',
    media_details: { width: 300, height: 200 },
  });

  it('has its paragraphs, line breaks and shortcodes', () => {
    const { body, issues } = read(classicMarkup, { media });
    expect(body).toEqual([
      paragraph(['The ', { type: 'strong', text: 'lighthouse' }, ' is dark again.']),
      paragraph(['Its lamp was made', br, 'in 1911.']),
      {
        type: 'figure',
        image: { url: 'https://post.example/lamp-640x480.jpg', alt: 'A lamp', width: 640, height: 480 },
        caption: 'The lamp',
      },
      {
        type: 'video',
        url: 'https://www.youtube.com/watch?v=abcdefghijk',
        provider: 'YouTube',
        frame: { url: 'https://www.youtube-nocookie.com/embed/abcdefghijk' },
      },
      { type: 'quote', paragraphs: [['Nobody', br, 'told me.']] },
      { type: 'list', items: ['One', 'Two'] },
      {
        type: 'gallery',
        pictures: [21, 22].map((id) => ({
          image: { url: `https://post.example/${id}.jpg`, alt: `Picture ${id}`, width: 300, height: 200 },
        })),
      },
      { type: 'audio', sources: [{ url: 'https://post.example/horn.mp3' }] },
      paragraph('He said [sic] it [He meant the lamp] was [1] "fine".'),
      paragraph('Visits'),
      paragraph(['Open on ', { type: 'emphasis', text: 'Sundays' }, '.']),
      { type: 'code', kind: 'plain', text: '[gallery ids="1"]\n\nkept   as it is' },
    ]);
    expect(issues.filter((issue) => issue.startsWith('left-out'))).toEqual(['left-out p[6] > [su_note]']);
  });

  it('names the files of a gallery that it does not have', () => {
    const { body, issues } = read('Words.\n\n[gallery ids="21,22"]');
    expect(body).toEqual([paragraph('Words.')]);
    expect(issues).toEqual(['unknown p > [gallery]']);
  });
});

describe('Shortcodes that WordPress left in a page', () => {
  it.each<[html: string, body: unknown[], issues: string[]]>([
    ['<p>One [sic] and [He said] two [1].</p>', [paragraph('One [sic] and [He said] two [1].')], []],
    ['<p>[box]One[/box] [box]</p>', [paragraph('One [box]')], ['left-out content.rendered > p > [box]']],
    ['<p>Use [[box a="1"]] here.</p>', [paragraph('Use [box a="1"] here.')], []],
    ['<p>Use <code>[box a="1"]</code>.</p>', [paragraph(['Use ', { type: 'code', text: '[box a="1"]' }, '.'])], []],
    [
      '<p>[vc_row][vc_column width=&#8221;1/2&#8243;]</p><p>One</p><p>[/vc_column][/vc_row]</p>',
      [paragraph('One')],
      ['left-out content.rendered > p[0] > [vc_row]'],
    ],
    [
      '<p>[promo title=&#8220;Read this&#8221; url=&#8220;https://post.example/a&#038;b&#8221;]</p>',
      [paragraph([{ type: 'link', text: 'Read this', url: 'https://post.example/a&b' }])],
      ['left-out content.rendered > p > [promo]', 'unknown content.rendered > p'],
    ],
    [
      '<p>[youtube https://youtu.be/abcdefghijk]</p>',
      [
        {
          type: 'video',
          url: 'https://www.youtube.com/watch?v=abcdefghijk',
          provider: 'YouTube',
          frame: { url: 'https://www.youtube-nocookie.com/embed/abcdefghijk' },
        },
      ],
      ['left-out content.rendered > p > [youtube]', 'changed content.rendered > p'],
    ],
    [
      '[embed width="10"]https://tube.example/1[/embed]',
      [paragraph([{ type: 'link', text: 'https://tube.example/1', url: 'https://tube.example/1' }])],
      ['changed content.rendered > [embed]', 'unknown content.rendered'],
    ],
    [
      '[video mp4="https://post.example/a.mp4" poster="https://post.example/a.jpg" width="4" height="3"][/video]',
      [
        {
          type: 'video',
          sources: [{ url: 'https://post.example/a.mp4' }],
          poster: { url: 'https://post.example/a.jpg', alt: '', width: 4, height: 3 },
        },
      ],
      ['changed content.rendered > [video]'],
    ],
    [
      '[video mp4="javascript:alert(1)"]',
      [],
      [
        'changed content.rendered > [video]',
        'unsafe content.rendered > video > source',
        'left-out content.rendered > video',
      ],
    ],
  ])('%s', (html, body, issues) => {
    expect(readRendered(html)).toEqual({ body, issues });
  });
});

describe('Addresses on lines of their own', () => {
  it.each<[html: string, body: unknown[]]>([
    [
      '<p>https://post.example/a</p>',
      [paragraph([{ type: 'link', text: 'https://post.example/a', url: 'https://post.example/a' }])],
    ],
    ['<p>See https://vimeo.com/22439234 now.</p>', [paragraph('See https://vimeo.com/22439234 now.')]],
    ['<ul><li>https://vimeo.com/22439234</li></ul>', [{ type: 'list', items: ['https://vimeo.com/22439234'] }]],
    [
      '<p><a href="https://vimeo.com/22439234">https://vimeo.com/22439234</a></p>',
      [paragraph([{ type: 'link', text: 'https://vimeo.com/22439234', url: 'https://vimeo.com/22439234' }])],
    ],
  ])('%s', (html, body) => {
    expect(readRendered(html)).toEqual({ body, issues: [] });
  });

  it('become a link for hosts that may not be embedded', () => {
    const html =
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://vimeo.com/22439234\n</div></figure>';
    const { body, issues } = readRendered(html, { embeds: ['tube.example'] });
    expect(body).toEqual([
      paragraph([{ type: 'link', text: 'https://vimeo.com/22439234', url: 'https://vimeo.com/22439234' }]),
    ]);
    expect(issues).toEqual(['unknown content.rendered > figure > div']);
  });
});

describe('Readers of a publisher', () => {
  it('read blocks by their names', () => {
    const { body, issues } = read(blockMarkup, {
      read: {
        'acme/tide': ({ attributes, content }, { text }) => ({
          type: 'factBox',
          title: String(attributes.station),
          body: [{ type: 'paragraph', text: text(content) }],
        }),
        'acme/teaser': () => null,
        'core/details': ({ innerBlocks }, { blocks }) => blocks(innerBlocks),
        'core/block': ({ attributes }, { blocks }) =>
          attributes.ref === 12 ? blocks('<!-- wp:paragraph --><p>Reused.</p><!-- /wp:paragraph -->') : undefined,
        'core/latest-posts': () => undefined,
      },
    });
    expect(body).toContainEqual({ type: 'factBox', title: 'Skarn North', body: [paragraph('High tide at noon.')] });
    expect(body).toContainEqual(paragraph('The town of Skarn.'));
    expect(body).toContainEqual(paragraph('Reused.'));
    expect(issues.filter((issue) => /acme|latest|core\/block/.test(issue))).toEqual(['unknown core/latest-posts']);
  });

  it('read blocks on rendered pages by their classes', () => {
    const html =
      '<div class="wp-block-acme-tide is-wide" data-station="North"><p>High tide.</p></div><hr class="wp-block-separator">';
    const { body, issues } = readRendered(`${html}<p>One.</p>`, {
      read: {
        'acme/tide': ({ attributes, content }, { blocks }) => ({
          type: 'factBox',
          title: String(attributes['data-station']),
          body: blocks(content),
        }),
        'core/separator': () => null,
      },
    });
    expect(body).toEqual([{ type: 'factBox', title: 'North', body: [paragraph('High tide.')] }, paragraph('One.')]);
    expect(issues).toEqual([]);
  });

  it('read shortcodes by their names, also inside each other', () => {
    const { body, issues } = read(
      '[tabs]\n[tab title="A &amp; B"]One\n\n<em>two</em>[/tab]\n[tab title="C"]Three[/tab]\n[/tabs]',
      {
        read: {
          tabs: ({ content }, { blocks }) => ({ type: 'factBox', body: blocks(content) }),
          tab: ({ attributes, content }, { blocks }) => ({
            type: 'details',
            summary: String(attributes.title),
            body: blocks(content),
          }),
        },
      },
    );
    expect(body).toEqual([
      {
        type: 'factBox',
        body: [
          {
            type: 'details',
            summary: 'A & B',
            body: [paragraph('One'), paragraph([{ type: 'emphasis', text: 'two' }])],
          },
          { type: 'details', summary: 'C', body: [paragraph('Three')] },
        ],
      },
    ]);
    expect(issues).toEqual([]);
  });

  it('read elements by their names', () => {
    const options: FromWordPressOptions = {
      read: { iframe: ({ attributes }) => ({ type: 'embed', url: String(attributes.src) }) },
    };
    expect(readRendered('<p><iframe src="https://maps.example/"></iframe></p>', options).body).toEqual([
      { type: 'embed', url: 'https://maps.example/' },
    ]);
  });

  it('that throw are passed over', () => {
    const { body, issues } = read('<!-- wp:acme/x --><p>Words.</p><!-- /wp:acme/x -->', {
      read: {
        'acme/x'() {
          throw new Error('No.');
        },
      },
    });
    expect(body).toEqual([paragraph('Words.')]);
    expect(issues).toEqual(['changed acme/x']);
  });
});

describe('What is no post', () => {
  it.each<[name: string, input: unknown, kind: string, message: RegExp, body: unknown[]]>([
    [
      'an error of the API',
      { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } },
      'missing',
      /rest_post_invalid_id: Invalid post ID/,
      [],
    ],
    ['an empty list', [], 'missing', /empty list/, []],
    ['an empty post', { title: { rendered: '' }, content: { rendered: '' } }, 'missing', /is empty/, []],
    [
      'JSON that ends early',
      '[{"id":1,"title":{"rendered":"A',
      'missing',
      /JSON with a mistake/,
      [paragraph('[{"id":1,"title":{"rendered":"A')],
    ],
    [
      'a story of Arc',
      { type: 'story', headlines: { basic: 'A' }, content_elements: [{ type: 'text', content: 'Words.' }] },
      'missing',
      /adapters\/arc/,
      [paragraph('A Words.')],
    ],
    ['nothing', undefined, 'missing', /headline/, []],
    ['a number', 7, 'missing', /not a post/, [paragraph('7')]],
  ])('is reported: %s', (_, input, kind, message, body) => {
    const { article, issues } = expectSound(fromWordPress, input);
    expect(article.body).toEqual(body);
    expect(issues).toContainEqual({ kind, path: expect.any(String), message: expect.stringMatching(message) });
  });

  it('a list of posts is read one by one', () => {
    const { article, issues } = expectSound(fromWordPress, [restPost, restPost]);
    expect(article.headline).toContain('Ferry');
    expect(issues[0]).toEqual({ kind: 'left-out', path: '', message: expect.stringContaining('2 posts') });
    expect(wordPressPosts([restPost, 1])).toEqual([restPost, 1]);
    expect(wordPressPosts({ found: 1, posts: [restPost] })).toEqual([restPost]);
    expect(wordPressPosts(restPost)).toEqual([restPost]);
    expect([restPost, restPost._embedded, [], null].map(isWordPressPost)).toEqual([true, false, false, false]);
  });

  it('a file of the media library is an article with that as its lead', () => {
    const file = {
      id: 9,
      media_type: 'file',
      mime_type: 'video/mp4',
      title: { rendered: 'The crossing' },
      caption: { rendered: '<p>On film</p>' },
      source_url: 'https://post.example/a.mp4',
      date_gmt: '2026-11-23T21:40:00',
    };
    expect(expectSound(fromWordPress, file).article).toMatchObject({
      headline: 'The crossing',
      lead: { type: 'video', sources: [{ url: 'https://post.example/a.mp4', type: 'video/mp4' }], caption: 'On film' },
    });
  });
});

describe('Parsed blocks', () => {
  const item = (text: string) => {
    const html = `<li>${text}</li>`;
    return { blockName: 'core/list-item', attrs: {}, innerBlocks: [], innerHTML: html, innerContent: [html] };
  };
  const list = {
    blockName: 'core/list',
    attrs: { ordered: true },
    innerBlocks: [item('One'), item('Two')],
    innerHTML: '<ol>\n</ol>',
    innerContent: ['<ol>', null, '\n', null, '</ol>'],
  };
  const words = '<p>It is <b>lit</b>.</p>';
  const parsed = [
    { blockName: 'core/paragraph', attrs: [], innerBlocks: [], innerHTML: words, innerContent: [words] },
    { blockName: null, attrs: {}, innerBlocks: [], innerHTML: '\n\n', innerContent: ['\n\n'] },
    list,
    { blockName: 'acme/tide', attrs: { port: 'Skarn --> <b>' }, innerBlocks: [], innerHTML: '', innerContent: [] },
  ];
  const blocks = [
    paragraph(['It is ', { type: 'strong', text: 'lit' }, '.']),
    { type: 'list', ordered: true, items: ['One', 'Two'] },
    { type: 'factBox', title: 'Skarn --> <b>' },
  ];
  const read = {
    'acme/tide': ({ attributes }: { attributes: Readonly<Record<string, unknown>> }) =>
      ({ type: 'factBox', title: String(attributes.port) }) as const,
  };

  it.each<[string, unknown]>([
    ['alone', parsed],
    ['as JSON', JSON.stringify(parsed)],
    ['beside the fields of a post', { title: 'The lamp', blocks: parsed }],
    [
      'beside the rendered content of a post',
      { title: { rendered: 'The lamp' }, content: { rendered: 'x' }, blocks: parsed },
    ],
    ['as the content of a post', { title: { rendered: 'The lamp' }, content: parsed }],
  ])('are read as the markup that they were parsed from: %s', (_, input) => {
    const { article } = expectSound(fromWordPress, input, { read });
    expect(article.body).toEqual(blocks);
    if (!Array.isArray(input) && typeof input !== 'string') expect(article.headline).toBe('The lamp');
  });

  it('without the places of their inner blocks have these inside their markup', () => {
    const { innerContent, ...given } = list;
    expect(expectSound(fromWordPress, [given]).article.body).toEqual([blocks[1]]);
  });

  it('that are not known are kept, with an issue', () => {
    const { article, kinds } = expectSound(fromWordPress, [{ ...parsed[0], blockName: 'acme/odd' }]);
    expect(article.body).toEqual([blocks[0]]);
    expect(kinds).toEqual(expect.arrayContaining([expect.stringContaining('unknown acme/odd')]));
  });

  it('that hold themselves, or are no blocks, are read so far as they can be', () => {
    const cycle: Record<string, unknown> = { ...list };
    cycle.innerBlocks = [cycle, cycle];
    expect(expectSound(fromWordPress, [cycle]).kinds).toEqual(expect.arrayContaining(['left-out ']));
    expect(wordPressPosts(parsed)).toHaveLength(1);
    const odd = [{ blockName: 'Odd "name"', innerHTML: '<p>One</p>', attrs: 1n, innerBlocks: 7 }, null, 7];
    expect(expectSound(fromWordPress, odd).article.body).toEqual([paragraph('One')]);
  });
});
