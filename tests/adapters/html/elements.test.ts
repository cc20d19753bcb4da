import { describe, expect, it } from 'vitest';
import type { FromHtmlOptions } from '../../../src/adapters/html';
import { read } from './read';

/** A picture in HTML, and as a block. */
const img = '<img src="a.jpg" alt="A" width="9" height="6">';
const image = { url: 'a.jpg', alt: 'A', width: 9, height: 6 };
const figure = { type: 'figure', image };
const paragraph = (text: unknown) => ({ type: 'paragraph', text });

/** Rows of HTML, the blocks that it becomes, and the issues with kinds and places. */
type Rows = readonly [html: string, body: readonly unknown[], ...issues: string[]][];

function each(rows: Rows): void {
  it.each(rows)('%s', (html, body, ...issues) => {
    expect(read(html)).toEqual({ body, issues });
  });
}

it('A text with more marks and line breaks than can be shown has its words, and an issue', () => {
  expect(read(`<p>${'<b>a</b> '.repeat(3000)}</p>`)).toEqual({
    body: [paragraph('a '.repeat(3000).trim())],
    issues: ['changed '],
  });
});

describe('Headings', () => {
  each([
    [
      '<h3>A</h3><h4>B</h4><h6>C</h6>',
      [
        { type: 'heading', text: 'A', level: 2 },
        { type: 'heading', text: 'B', level: 3 },
        { type: 'heading', text: 'C', level: 4 },
      ],
      'changed h6',
    ],
    ['<h2><button>Open</button></h2><p>x</p>', [{ type: 'heading', text: 'Open', level: 2 }, paragraph('x')]],
    ['<h2>* * *</h2>', [{ type: 'divider' }]],
    [
      `<h2>One<br><br>two ${img}</h2>`,
      [{ type: 'heading', text: ['One', { type: 'break' }, 'two'], level: 2 }, figure],
    ],
    ['<p><b>Short and bold</b></p>', [paragraph([{ type: 'strong', text: 'Short and bold' }])]],
  ]);

  it('that only look like headings are guessed on request', () => {
    const { body, issues } = read('<p><b>Short and bold</b></p><p><b>A sentence.</b></p>', { guess: true });
    expect(body).toEqual([
      { type: 'heading', text: 'Short and bold', level: 2 },
      paragraph([{ type: 'strong', text: 'A sentence.' }]),
    ]);
    expect(issues).toEqual(['guessed p[0]']);
  });
});

describe('Lists', () => {
  each([
    [
      '<ol start="3" reversed><li>a<li value="9">b</ol>',
      [{ type: 'list', items: ['a', 'b'], ordered: true, start: 3, reversed: true }],
      'changed ol > li[1]',
    ],
    [
      '<ul><li>a<ul><li>b</ul><li><p>c<p>d</ul>',
      [
        {
          type: 'list',
          items: [
            { text: 'a', body: [{ type: 'list', items: ['b'] }] },
            { text: 'c', body: [paragraph('d')] },
          ],
        },
      ],
    ],
    [
      '<ul><li>a</li><ul><li>b</li></ul>words</ul>',
      [{ type: 'list', items: [{ text: 'a', body: [{ type: 'list', items: ['b'] }, paragraph('words')] }] }],
    ],
    ['<ul><li> </li></ul>', [], 'missing '],
    [`<ul><li>${img}</li><li>${img}</li></ul>`, [{ type: 'gallery', pictures: [{ image }, { image }] }]],
    [
      '<dl><div><dt>a<dd>b<dd>c</div><dt>d</dl>',
      [{ type: 'list', items: [[{ type: 'strong', text: 'a' }, ': b'], 'c', [{ type: 'strong', text: 'd' }]] }],
    ],
  ]);
});

describe('Quotations', () => {
  each([
    ['<blockquote>a</blockquote>', [{ type: 'quote', paragraphs: ['a'] }]],
    [
      '<blockquote><p>a</p><ul><li>b<li><b>c</b></ul></blockquote>',
      [{ type: 'quote', paragraphs: ['a', '• b', ['• ', { type: 'strong', text: 'c' }]] }],
    ],
    [
      '<blockquote><p>a<p>b<cite>— C</cite></blockquote>',
      [{ type: 'quote', paragraphs: ['a', 'b'], attribution: 'C' }].map((block) => ({
        ...block,
        paragraphs: ['a', ['b', { type: 'emphasis', text: '— C' }]],
        attribution: undefined,
      })),
    ],
    ['<blockquote><p>a</p><cite>— C</cite></blockquote>', [{ type: 'quote', paragraphs: ['a'], attribution: 'C' }]],
    [
      '<blockquote><p>a</p><p>— Bo Larch</p></blockquote>',
      [{ type: 'quote', paragraphs: ['a'], attribution: 'Bo Larch' }],
      'guessed blockquote',
    ],
    [
      '<blockquote><p>In <cite>Tides</cite> it says</p></blockquote>',
      [{ type: 'quote', paragraphs: [['In ', { type: 'emphasis', text: 'Tides' }, ' it says']] }],
    ],
    [
      `<blockquote>a${img}b</blockquote>`,
      [{ type: 'quote', paragraphs: ['a'] }, figure, { type: 'quote', paragraphs: ['b'] }],
    ],
    [
      '<blockquote>a<blockquote>b<footer>C</footer></blockquote></blockquote>',
      [{ type: 'quote', paragraphs: ['a', 'b', 'C'] }],
    ],
    [
      '<figure><blockquote><p>a</p></blockquote><figcaption>— C</figcaption></figure>',
      [{ type: 'quote', paragraphs: ['a'], attribution: 'C' }],
    ],
    [
      '<p>Words again</p><aside class="pull-quote"><p>words</p><cite>C</cite></aside>',
      [paragraph('Words again'), { type: 'pullQuote', text: 'words', attribution: 'C' }],
    ],
    [
      '<figure class="wp-block-pullquote"><blockquote><p>New words</p><cite>C</cite></blockquote></figure>',
      [{ type: 'quote', paragraphs: ['New words'], attribution: 'C' }],
      'changed figure',
    ],
  ]);
});

describe('Posts of networks keep their words', () => {
  each([
    [
      '<blockquote class="twitter-tweet"><p>a</p>— C <a href="https://twitter.com/c/status/1?s=20">May 1</a></blockquote>',
      [
        {
          type: 'embed',
          url: 'https://twitter.com/c/status/1?s=20',
          provider: 'X',
          frame: { url: 'https://platform.twitter.com/embed/Tweet.html?id=1' },
          text: [
            'a',
            { type: 'break' },
            '— C ',
            { type: 'link', url: 'https://twitter.com/c/status/1?s=20', text: 'May 1' },
          ],
        },
      ],
    ],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Ab/?utm=1">a</blockquote>',
      [
        {
          type: 'embed',
          url: 'https://www.instagram.com/p/Ab/',
          provider: 'Instagram',
          frame: { url: 'https://www.instagram.com/p/Ab/embed/' },
          text: 'a',
        },
      ],
    ],
    [
      '<blockquote class="mastodon-embed"><a href="https://gull.example/@c/1">a</a></blockquote>',
      [
        {
          type: 'embed',
          url: 'https://gull.example/@c/1',
          text: [{ type: 'link', url: 'https://gull.example/@c/1', text: 'a' }],
        },
      ],
    ],
    ['<blockquote class="twitter-tweet">a</blockquote>', [{ type: 'quote', paragraphs: ['a'] }]],
  ]);
});

describe('Figures and pictures', () => {
  each([
    [`<p>${img}</p>`, [figure]],
    [`<figure>${img}<figcaption><em>All of it</em></figcaption></figure>`, [{ ...figure, caption: 'All of it' }]],
    [
      `<figure>${img}<figcaption>What <small class="credit">Bo Larch</small></figcaption></figure>`,
      [{ ...figure, caption: 'What', credit: 'Bo Larch' }],
    ],
    [
      `<figure>${img}<figcaption><span class="credit">Bo Larch</span> What</figcaption></figure>`,
      [{ ...figure, caption: 'Bo Larch What' }],
    ],
    [`<figure><figcaption>${img} What</figcaption></figure>`, [{ ...figure, caption: 'What' }]],
    [`<div class="wp-caption">${img}<p class="wp-caption-text">What</p></div>`, [{ ...figure, caption: 'What' }]],
    [
      `<figure>${img}${img.replaceAll('a.jpg', 'b.jpg')}<figcaption>Both</figcaption></figure>`,
      [{ type: 'gallery', pictures: [{ image }, { image: { ...image, url: 'b.jpg' } }], caption: 'Both' }],
    ],
    ['<figure><figcaption>Only words</figcaption></figure>', [paragraph('Only words')]],
    [`<a href="big.jpg">${img}</a><a href="/story">${img}</a>`, [figure, { ...figure, url: '/story' }]],
    [`<p>One ${img} two</p>`, [paragraph('One'), figure, paragraph('two')], 'changed p > img'],
    [`<p>One ${img}</p>`, [paragraph('One'), figure]],
    [
      '<img src="x.gif" width="1" height="1"><img src="https://www.facebook.com/tr?id=1" alt="">',
      [],
      'left-out img[0]',
      'missing ',
    ],
    ['<p>Hi <img src="s.png" alt="🎉"> <img alt=":)" src="t.gif"></p>', [paragraph('Hi 🎉 :)')]],
    ['<img alt="A gull" src="javascript:alert(1)">', [paragraph('A gull')], 'unsafe img', 'unknown img'],
    [`<picture><source srcset="b.jpg"></picture><picture>${img}</picture>`, [figure], 'left-out picture[0]'],
    ['<img>', [], 'left-out img', 'missing '],
    ['<img src="a.jpg">', [{ type: 'figure', image: { url: 'a.jpg' } }], 'missing img', 'missing img'],
  ]);
});

it('A credit without an element of its own is recognized on request', () => {
  const html = `<figure>${img}<figcaption>A bench (Photo: Bo Larch)</figcaption></figure><figure>${img}<figcaption>Two © B. Larch</figcaption></figure>`;
  expect(read(html)).toEqual({
    body: [
      { ...figure, caption: 'A bench (Photo: Bo Larch)' },
      { ...figure, caption: 'Two © B. Larch' },
    ],
    issues: [],
  });
  expect(read(html, { guess: true })).toEqual({
    body: [
      { ...figure, caption: 'A bench', credit: 'Photo: Bo Larch' },
      { ...figure, caption: 'Two', credit: '© B. Larch' },
    ],
    issues: ['guessed figure[0] > figcaption'],
  });
});

it('Captions keep their places among other words', () => {
  expect(read(`<figure>${img}<p>One</p><figcaption>two</figcaption><p>three</p></figure>`).body).toEqual([
    figure,
    paragraph('One'),
    paragraph('two'),
    paragraph('three'),
  ]);
});

describe('The file of a picture', () => {
  const file = (html: string) => {
    const [block] = read(html).body;
    return block?.type === 'figure' && block.image;
  };
  const size = 'alt="" width="9" height="6"';
  const rest = { alt: '', width: 9, height: 6 };

  it.each([
    [`<img src="data:image/gif;base64,R0lGOD" data-src="a.jpg" ${size}>`, { url: 'a.jpg', ...rest }],
    [`<img src="/img/spacer.gif" data-original="a.jpg" ${size}>`, { url: 'a.jpg', ...rest }],
    [`<img src="a.jpg" data-src="small.jpg" ${size}>`, { url: 'a.jpg', ...rest }],
    [
      `<img srcset="s.jpg 300w, l,1.jpg 900w" ${size}>`,
      {
        url: 'l,1.jpg',
        ...rest,
        sources: [
          { url: 's.jpg', width: 300 },
          { url: 'l,1.jpg', width: 900 },
        ],
      },
    ],
    [
      `<img src="a.jpg" srcset="a.jpg, a2.jpg 2x" ${size}>`,
      {
        url: 'a.jpg',
        ...rest,
        sources: [
          { url: 'a.jpg', width: 9 },
          { url: 'a2.jpg', width: 18 },
        ],
      },
    ],
    [
      `<picture><source type="image/avif" media="(min-width: 40em)" srcset="a.avif 900w"><img src="a.jpg" ${size}></picture>`,
      {
        url: 'a.jpg',
        ...rest,
        sources: [{ url: 'a.avif', width: 900, type: 'image/avif', media: '(min-width: 40em)' }],
      },
    ],
    [`<img class="lazy" ${size}><noscript><img src="a.jpg" ${size}></noscript>`, { url: 'a.jpg', ...rest }],
    [`<img src="/grey-seal.jpg" data-src="small.jpg" ${size}>`, { url: '/grey-seal.jpg', ...rest }],
    [`<img src="/placeholder.jpg" ${size}>`, { url: '/placeholder.jpg', ...rest }],
    ['<img src="b-1024x577.jpg" alt="">', { url: 'b-1024x577.jpg', alt: '', width: 1024, height: 577 }],
    [
      `<img src="${`data:image/png;base64,${'A'.repeat(2000)}`}" ${size}>`,
      { url: `data:image/png;base64,${'A'.repeat(2000)}`, ...rest },
    ],
    ['<amp-img src="a.jpg" alt="" width="9" height="6"></amp-img>', { url: 'a.jpg', ...rest }],
  ])('of %s', (html, image) => {
    expect(file(html)).toEqual(image);
  });

  it('is there once if it is repeated for browsers without scripts', () => {
    expect(
      read(`<p><img src="a.jpg" ${size}><noscript><img src="a.jpg" ${size}></noscript></p><p>x</p>`).body,
    ).toHaveLength(2);
  });

  it('is resolved against the address of the article, and reported without a size once for all', () => {
    const html = '<img src="a.jpg" alt=""><p>x<img src="/b.jpg" alt="">';
    const { body, issues } = read(html, { base: 'https://example.org/news/story' });
    expect(body).toEqual([
      { type: 'figure', image: { url: 'https://example.org/news/a.jpg', alt: '' } },
      paragraph('x'),
      { type: 'figure', image: { url: 'https://example.org/b.jpg', alt: '' } },
    ]);
    expect(issues).toEqual(['missing img']);
  });
});

describe('Tables', () => {
  const cells = (...texts: readonly unknown[]) => ({ cells: texts.map((text) => ({ text })) });
  each([
    [
      '<table><caption>C</caption><tr><th>a<th>b<tr><td>c<td>d</table>',
      [{ type: 'table', caption: 'C', head: [cells('a', 'b')], rows: [cells('c', 'd')] }],
    ],
    [
      '<table><tr><th>a<td>b<tr><th scope="row">c<td align="right">d</table>',
      [
        {
          type: 'table',
          rows: [
            { cells: [{ text: 'a', header: 'row' }, { text: 'b' }] },
            {
              cells: [
                { text: 'c', header: 'row' },
                { text: 'd', align: 'end' },
              ],
            },
          ],
        },
      ],
    ],
    [
      '<table><tr><td colspan="2">a<tr><td>b<td>c<tr></table>',
      [{ type: 'table', rows: [{ cells: [{ text: 'a', span: { columns: 2 } }] }, cells('b', 'c')] }],
    ],
    [
      '<table><tr><td>a<td>b<tr><td>c</table>',
      [{ type: 'table', rows: [cells('a', 'b'), cells('c', '')] }],
      'changed table',
    ],
    ['<table><tr><td>a<tr><td><p>b<p>c</table>', [paragraph('a'), paragraph('b'), paragraph('c')], 'changed table'],
    [
      `<table><tr><th>a<th>b<tr><td>c${img}<td><ul><li>d<li>e</ul></table>`,
      [{ type: 'table', head: [cells('a', 'b')], rows: [cells('c', ['d', { type: 'break' }, 'e'])] }, figure],
      'changed table',
    ],
    [
      '<figure><table><tr><td>a<td>b</table><figcaption>C</figcaption></figure>',
      [{ type: 'table', rows: [cells('a', 'b')], foot: 'C' }],
    ],
  ]);
});

describe('Frames, films and recordings', () => {
  each([
    [
      '<p><iframe src="//www.youtube.com/embed/abcDEF123_-" title="T" width="560" height="315"></iframe></p>',
      [
        {
          type: 'video',
          url: 'https://www.youtube.com/watch?v=abcDEF123_-',
          provider: 'YouTube',
          frame: { url: 'https://www.youtube-nocookie.com/embed/abcDEF123_-', title: 'T', width: 560, height: 315 },
        },
      ],
    ],
    [
      '<figure><iframe data-src="https://player.vimeo.com/video/12345"></iframe><figcaption>C</figcaption></figure>',
      [
        {
          type: 'video',
          url: 'https://vimeo.com/12345',
          provider: 'Vimeo',
          frame: { url: 'https://player.vimeo.com/video/12345' },
          caption: 'C',
        },
      ],
    ],
    [
      '<iframe src="https://maps.example/1" title="A map"></iframe>',
      [paragraph([{ type: 'link', text: 'A map', url: 'https://maps.example/1' }])],
      'unknown iframe',
    ],
    [
      '<iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<p>x"></iframe>',
      [],
      'unsafe iframe[0]',
      'left-out iframe[0]',
      'left-out iframe[1]',
      'missing ',
    ],
    [
      '<amp-youtube data-videoid="abcDEF123_-"></amp-youtube>',
      [
        {
          type: 'video',
          url: 'https://www.youtube.com/watch?v=abcDEF123_-',
          provider: 'YouTube',
          frame: { url: 'https://www.youtube-nocookie.com/embed/abcDEF123_-' },
        },
      ],
    ],
    [
      '<object data="a.pdf"><p>A report</p></object>',
      [paragraph([{ type: 'link', text: 'a.pdf', url: 'a.pdf' }]), paragraph('A report')],
      'unknown object',
    ],
    [
      '<video src="a.mp4" poster="p.jpg" loop muted autoplay width="16" height="9"><track src="a.vtt" srclang="de"></video>',
      [
        {
          type: 'video',
          sources: [{ url: 'a.mp4' }],
          poster: { url: 'p.jpg', alt: '', width: 16, height: 9 },
          tracks: [{ url: 'a.vtt', language: 'de' }],
          loop: true,
          silent: true,
        },
      ],
    ],
    [
      '<video><source src="a.webm" type="video/webm"><source src="a.mp4">No films.</video>',
      [{ type: 'video', sources: [{ url: 'a.webm', type: 'video/webm' }, { url: 'a.mp4' }], caption: 'No films.' }],
    ],
    ['<audio>Words</audio>', [paragraph('Words')], 'changed audio'],
  ]);

  it('of hosts that the publisher names are embeds', () => {
    const { body } = read('<iframe src="https://maps.example/1"></iframe>', { embeds: ['maps.example'] });
    expect(body).toEqual([{ type: 'embed', url: 'https://maps.example/1', frame: { url: 'https://maps.example/1' } }]);
  });
});

describe('Other elements', () => {
  each([
    ['<details><summary>S</summary><p>a</p></details>', [{ type: 'details', summary: 'S', body: [paragraph('a')] }]],
    ['<details><p>a</p></details>', [paragraph('a')]],
    ['<pre>\n a\n  b<br>c</pre>', [{ type: 'code', kind: 'plain', text: ' a\n  b\nc' }]],
    [
      '<pre class="wp-block-verse">a\n<em>b</em></pre>',
      [{ type: 'code', kind: 'verse', text: ['a\n', { type: 'emphasis', text: 'b' }] }],
    ],
    [
      '<figure><pre><code class="language-ts">a &lt; b</code></pre><figcaption>C</figcaption></figure>',
      [{ type: 'code', kind: 'code', language: 'ts', text: 'a < b', caption: 'C' }],
    ],
    [
      '<textarea readonly>a</textarea><textarea>b</textarea>',
      [{ type: 'code', kind: 'plain', text: 'a' }],
      'left-out textarea[1]',
    ],
    [
      'a<hr>b<p>***</p><p>⁂</p>',
      [paragraph('a'), { type: 'divider' }, paragraph('b'), { type: 'divider' }, { type: 'divider' }],
    ],
    ['<math alttext="x squared"><mi>x</mi></math>', [paragraph('x squared')], 'changed math'],
    ['<a href="/x"><svg><title>Home</title></svg></a>', [paragraph([{ type: 'link', url: '/x', text: 'Home' }])]],
    [
      '<nav>a</nav><form>b<input><button>c</button></form>',
      [paragraph('b')],
      'left-out nav',
      'left-out form > input',
      'left-out form > button',
    ],
    [
      '<script>a</script><style>b</style><template>c</template>',
      [],
      'left-out script',
      'left-out style',
      'left-out template',
      'missing ',
    ],
    ['<b style="font-weight:normal"><p>a</p></b>', [paragraph('a')]],
    [`<p>\ufeffa${'\u200b\u200c'.repeat(9)} b\u200cc</p>`, [paragraph('a b\u200cc')], 'left-out '],
    ['<span hidden>a</span> <span class="screen-reader-text">b</span>', [paragraph('a b')]],
  ]);
});

describe('Links', () => {
  each([
    [
      '<a href="javascript:alert(1)">a</a> <a>b</a> <a href="mailto:c@example.org">d</a>',
      [paragraph(['a b ', { type: 'link', url: 'mailto:c@example.org', text: 'd' }])],
      'unsafe a[0]',
    ],
    [
      '<p><a href="#b">a</a> <a href="#c">c</a></p><h2 id="b">B</h2>',
      [paragraph([{ type: 'link', url: '#b', text: 'a' }, ' c']), { type: 'heading', text: 'B', level: 2, id: 'b' }],
      'changed p > a[1]',
    ],
    [
      '<p><a href="#main">a</a></p><div id="main"><p>b</p></div>',
      [paragraph([{ type: 'link', url: '#main-in-story', text: 'a' }]), { ...paragraph('b'), id: 'main-in-story' }],
    ],
    [
      '<a href="/x"><p>a</p><p>b</p></a>',
      [paragraph([{ type: 'link', url: '/x', text: 'a' }]), paragraph([{ type: 'link', url: '/x', text: 'b' }])],
    ],
  ]);
});

describe('Notes', () => {
  it.each([
    ['<p>a<sup><a href="#fn1" id="r1">1</a></sup></p><hr><ol><li id="fn1">N <a href="#r1">↩</a></li></ol>'],
    ['<p>a<a href="#fn1"><sup>1</sup></a></p><h2>Notes</h2><p id="fn1"><a href="#r1">[1]</a> N</p>'],
    [
      '<p>a<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> N</p></div>',
    ],
  ])('are taken out of the text: %s', (html) => {
    const { body, notes } = read(html);
    expect(notes).toEqual([{ id: expect.any(String), text: 'N' }]);
    expect(body).toEqual([paragraph(['a', { type: 'note', id: notes?.[0]?.id }])]);
  });

  it('have no title of their own, which the page writes', () => {
    const html = '<p>a<sup><a href="#n">1</a></sup></p><hr><h2>Notes</h2><ol><li id="n">N</li></ol>';
    expect(read(html)).toEqual({
      body: [paragraph(['a', { type: 'note', id: 'n' }])],
      notes: [{ id: 'n', text: 'N' }],
      issues: ['changed p > sup', 'changed ol > li', 'left-out h2'],
    });
  });

  it('are no other parts of the page to which raised links lead', () => {
    const html = `<p>a<sup><a href="#c">3</a></sup></p><div id="c">${'<p>comment</p>'.repeat(999)}</div>`;
    expect(read(html).notes).toBeUndefined();
  });
});

describe('Elements of the publisher’s own', () => {
  it('are read by name, left out without an issue, or left to the adapter', () => {
    const readers: FromHtmlOptions['read'] = {
      'x-box': ({ attributes, children }, { blocks }) => ({
        type: 'factBox',
        title: attributes.title ?? '',
        body: blocks(children),
      }),
      'x-inner': (element, { blocks, text, report }) => {
        report('is inner.');
        return [{ type: 'heading', text: text('<i>x</i>') }, ...blocks(element)];
      },
      'x-ad': () => null,
      h2: () => undefined,
    };
    const html = '<x-box title="T">d <b>a</b></x-box><x-ad>b</x-ad><h2>c</h2><x-inner>e</x-inner>';
    const { body, issues } = read(html, { read: readers });
    expect(body).toEqual([
      { type: 'factBox', title: 'T', body: [paragraph(['d ', { type: 'strong', text: 'a' }])] },
      { type: 'heading', text: 'c', level: 2 },
      { type: 'heading', text: [{ type: 'emphasis', text: 'x' }] },
      paragraph('e'),
    ]);
    expect(issues).toEqual(['changed x-inner']);
  });
});

describe('Links by which readers share the story are left out', () => {
  each([
    [
      '<p>a</p><div class="sharedaddy sd-block"><h3>Share this:</h3><ul><li><a href="https://post.example/?share=x">X</a></li></ul></div>',
      [paragraph('a')],
      'left-out div',
    ],
    [
      '<p>a</p><ul class="c-share__list"><li><a href="#" role="button">Tweet</a></li><li><a href="https://www.facebook.com/sharer/sharer.php?u=b"><img src="f.svg" alt=""></a></li></ul>',
      [paragraph('a')],
      'left-out ul',
    ],
    // Words of the story stay, whatever the class is.
    [
      '<div class="share-price">The share fell to <a href="#">3</a> marks today</div>',
      [paragraph('The share fell to 3 marks today')],
    ],
    [
      '<ul class="social"><li><a href="https://post.example/club">The club</a></li></ul>',
      [{ type: 'list', items: [[{ type: 'link', text: 'The club', url: 'https://post.example/club' }]] }],
    ],
  ]);
});
