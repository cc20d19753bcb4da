import { describe, expect, it } from 'vitest';
import { type FromMarkdownOptions, fromMarkdown } from '../../../src/adapters/markdown';
import type { Article } from '../../../src/article/Article';
import type { Issue } from '../../../src/article/Issue';
import { plainText } from '../../../src/article/plainText';
import { isDeep } from '../../deep';
import { deepTest } from '../../deepTest';
import { reading } from '../reading';
import { contentIn } from '../recall/content';
import { recallOf } from '../recall/recall';
import { piecesOfMarkdown } from '../recall/sourceMarkdown';
import { expectWords } from '../recall/sourceWords';
import { story } from './story';

const read = (markdown: unknown, options: FromMarkdownOptions = {}) =>
  reading((onIssue) => fromMarkdown(markdown, { ...options, onIssue }), markdown);

describe('A file of Markdown', () => {
  const { article, reported, told } = read(story, { base: 'https://post.example/' });

  it('has the fields of its front matter', () => {
    expect(article).toMatchObject({
      headline: 'The lamp: who lights it?',
      deck: 'A question of oil',
      standfirst: 'It is dark on the hill.',
      publishedAt: '2026-03-22T14:00:00-04:00',
      modifiedAt: '2026-03-23',
      authors: [{ name: 'Ida Fenwick' }, { name: 'Per Holm', role: 'Keeper' }],
      topics: [{ name: 'oil' }, { name: 'light' }],
      section: { name: 'Harbour' },
      language: 'en-GB',
      url: 'https://post.example/lamp/',
      lead: {
        type: 'figure',
        image: { url: 'https://post.example/img/lamp.jpg', alt: 'The lamp at dusk' },
        caption: ['The lamp, ', { type: 'link', text: 'once', url: 'https://post.example/once' }],
        credit: 'Ola Lind',
      },
    });
  });

  it('has blocks for all that Markdown has, and for raw HTML', () => {
    expect(article.body).toEqual([
      {
        type: 'paragraph',
        text: [
          'Nobody ',
          { type: 'strong', text: 'knows' },
          ', ',
          { type: 'emphasis', text: 'they' },
          ' ',
          { type: 'deleted', text: 'say' },
          ' ',
          { type: 'code', text: 'mutter' },
          '.',
          { type: 'note', id: 'fn-who' },
          ' See ',
          { type: 'link', text: 'the steps', url: '#how-it-is-lit' },
          ' and ',
          { type: 'link', text: 'the map', url: 'https://post.example/map' },
          ', or ',
          { type: 'link', text: 'www.post.example', url: 'http://www.post.example' },
          ' now.',
          { type: 'break' },
          'A new line.',
        ],
      },
      { type: 'heading', text: 'How it is lit', level: 2, id: 'how-it-is-lit' },
      {
        type: 'list',
        ordered: true,
        items: ['Oil', { text: 'A match', body: [{ type: 'list', items: ['long', 'dry'] }] }],
      },
      { type: 'list', items: ['☑ Climb', '☐ Light'] },
      { type: 'quote', paragraphs: ['It never goes out.', 'It did once.'] },
      {
        type: 'figure',
        image: { url: 'https://post.example/gulls.jpg', alt: 'Gulls on the rail' },
        caption: 'Birds, *waiting*',
      },
      { type: 'paragraph', text: 'Before' },
      { type: 'figure', image: { url: 'https://post.example/a.jpg' } },
      { type: 'paragraph', text: 'after.' },
      {
        type: 'table',
        head: [{ cells: [{ text: 'Night' }, { text: 'Oil', align: 'end' }] }],
        rows: [{ cells: [{ text: 'Monday' }, { text: '4', align: 'end' }] }],
      },
      { type: 'code', kind: 'code', language: 'js', text: 'if (dark) light();' },
      { type: 'quote', paragraphs: [['The ', { type: 'emphasis', text: 'keeper' }, ' wrote this.']] },
      { type: 'paragraph', text: ['Press ', { type: 'code', text: 'L' }, '.'] },
      { type: 'paragraph', text: [{ type: 'link', text: 'The tide', url: 'https://elsewhere.example/tide' }] },
      { type: 'divider' },
      { type: 'paragraph', text: 'Done.' },
      { type: 'paragraph', text: 'Nobody refers to this.' },
    ]);
    expect(article.notes).toEqual([
      {
        id: 'fn-who',
        text: ["The keeper's ", { type: 'strong', text: 'book' }, ' says nobody', { type: 'note', id: 'fn-more' }, '.'],
      },
      { id: 'fn-more', text: 'In a second note.' },
    ]);
  });

  it('reports what it changes and leaves out with the line', () => {
    const lineOf = (words: string) => story.split('\n').findIndex((line) => line.includes(words)) + 1;
    const expected = [
      ['changed', 'last_modified_at'],
      ['left-out', 'note_for_designers'],
      ['left-out', `line ${lineOf('[map], or')}`],
      ['left-out', `line ${lineOf('title="lamp.js"')}`],
      ['left-out', `line ${lineOf('{: .end}')}`],
      ['unknown', `line ${lineOf('<iframe')}`],
      ['changed', `line ${lineOf('Before !')}`],
      ['changed', `line ${lineOf('[^lost]:')}`],
      ['missing', `line ${lineOf('Before !')}`],
    ];
    for (const [kind, place] of expected)
      expect(told.map((one) => one.split(' ', 4).join(' ')).join('\n')).toMatch(
        new RegExp(`^${kind} ${place}\\b`, 'm'),
      );
  });

  it('loses no word, and has none that the file does not have', () => {
    const [, fields = '', text = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(story) ?? [];
    const pieces = piecesOfMarkdown(text, fields.split('\n').length);
    const { headline, body, notes } = article;
    expectWords(pieces, { headline, body, ...(notes && { notes }) }, reported, { atLeast: 0.9, also: story });
  });
});

describe('Front matter', () => {
  it.each<[what: string, markdown: string, article: Partial<Article>]>([
    [
      'may be missing: the first heading is the headline',
      '# One\n\nTwo',
      { headline: 'One', body: [{ type: 'paragraph', text: 'Two' }] },
    ],
    ['is not what stands between two rules', '---\n\nWords: said\n\nand more\n\n---\n\nTwo', { headline: '' }],
    [
      'may have Windows line ends and a byte order mark',
      '\uFEFF---\r\ntitle: One\r\n---\r\nTwo',
      { headline: 'One', body: [{ type: 'paragraph', text: 'Two' }] },
    ],
    [
      'in TOML is read line by line',
      '+++\ntitle = "One"\ndate = 2026-03-02\n+++\nTwo',
      { headline: 'One', publishedAt: '2026-03-02' },
    ],
    [
      'with faults is read as far as it is understood',
      '---\ntitle: One: two\nauthor: [Ida\n---\nThree',
      { headline: 'One: two' },
    ],
    [
      'in JSON is read',
      '---\n{"title": "One", "tags": ["a", "b"]}\n---\nTwo',
      { headline: 'One', topics: [{ name: 'a' }, { name: 'b' }] },
    ],
    [
      'may have numbers',
      '---\ntitle: 1984\ndate: 2026-03-02T08:00:00Z\n---\nTwo',
      { headline: '1984', publishedAt: '2026-03-02T08:00:00Z' },
    ],
    [
      'keeps a title that begins like a list',
      '---\ntitle: "1. One & *two*"\n---\nThree',
      { headline: '1. One & *two*' },
    ],
    [
      'may say false where a picture could be',
      '---\ntitle: One\nimage: false\npublished: false\n---\nTwo',
      { headline: 'One' },
    ],
  ])('%s', (_, markdown, expected) => {
    expect(read(markdown).article).toMatchObject(expected);
  });

  it('may be passed, with dates as objects, and then the text is read as it is', () => {
    const frontMatter = { title: 'One', date: new Date('2026-03-02'), updated: new Date('2026-03-02T08:30:00Z') };
    const { article } = read('---\n\nTwo', { frontMatter });
    expect(article).toEqual({
      headline: 'One',
      publishedAt: '2026-03-02',
      modifiedAt: '2026-03-02T08:30:00.000Z',
      body: [{ type: 'divider' }, { type: 'paragraph', text: 'Two' }],
    });
  });

  it('has fields with names of the site', () => {
    const { article } = read('---\nname_of_story: One\nhero: { file: a.jpg }\n---\n', {
      fields: { headline: 'name_of_story', lead: 'hero' },
    });
    expect(article).toMatchObject({ headline: 'One', lead: { image: { url: 'a.jpg' } } });
  });

  it('may repeat the standfirst, which is not reported', () => {
    const { article, told } = read('---\ntitle: One\nexcerpt: It is dark.\ndescription: It is dark.\n---\nTwo');
    expect(article.standfirst).toBe('It is dark.');
    expect(told).toEqual([]);
  });

  it('does not let an alias that grows without end take all memory', () => {
    const bomb = `---\na: &a [x, x]\n${[...'bcdefghijklmnopqrstuvwxyz'].map((name, index) => `${name}: &${name} [${`*${'abcdefghijklmnopqrstuvwxyz'[index]},`.repeat(9)}]`).join('\n')}\ntitle: One\n---\nTwo`;
    expect(read(bomb).article.headline).toBe('One');
  });
});

describe('Template tags', () => {
  const bodyOf = (markdown: string, options: FromMarkdownOptions = {}) => read(`# T\n\n${markdown}`, options).body;

  it.each<[what: string, markdown: string, body: unknown[]]>([
    ['are left out of words', 'At {{ site.name | upcase }} now', [{ type: 'paragraph', text: 'At now' }]],
    [
      'on lines of their own end no paragraph of code',
      '{% if dark %}\n    code\n{% endif %}',
      [{ type: 'code', kind: 'code', text: 'code' }],
    ],
    [
      'that are the address of a link leave its words',
      'See [the *map*]({{ "/map" | url }}).',
      [{ type: 'paragraph', text: ['See the ', { type: 'emphasis', text: 'map' }, '.'] }],
    ],
    [
      'before a path are those of the site',
      '[Map]({{ site.baseurl }}/map)',
      [{ type: 'paragraph', text: [{ type: 'link', text: 'Map', url: '/map' }] }],
    ],
    [
      'in attributes are left out',
      '<p class="{{ c }}">A <a href="{{ site.url }}/b">b</a></p>',
      [{ type: 'paragraph', text: ['A ', { type: 'link', text: 'b', url: '/b' }] }],
    ],
    [
      'stay in code',
      '`{{ a }}` is\n\n```\n{% b %}\n```',
      [
        { type: 'paragraph', text: [{ type: 'code', text: '{{ a }}' }, ' is'] },
        { type: 'code', kind: 'code', text: '{% b %}' },
      ],
    ],
    ['that are not ended are words', 'A {{ b and {% c', [{ type: 'paragraph', text: 'A {{ b and {% c' }]],
    ['hide comments', 'A{% comment %}\n\nb\n\n{% endcomment %}C', [{ type: 'paragraph', text: 'AC' }]],
    ['mark text that has none', '{% raw %}A {{ b }}{% endraw %}', [{ type: 'paragraph', text: 'A {{ b }}' }]],
    [
      'mark code',
      '{% highlight ruby %}\nputs 1\n{% endhighlight %}',
      [{ type: 'code', kind: 'code', language: 'ruby', text: 'puts 1' }],
    ],
  ])('%s', (_, markdown, body) => {
    expect(bodyOf(markdown)).toEqual(body);
  });

  it('are replaced by Markdown or blocks, and later lines keep their numbers', () => {
    const markdown = '{% gulls %}\n\nAt {{ name }} {{ raw }} {{ none }}\n\n{% map %} [x](javascript:a)';
    const { body, told } = read(`# T\n\n${markdown}`, {
      templates: (tag) => {
        if (tag.includes('gulls')) return '## Gulls\n\nThey *wait*.\n';
        if (tag.includes('name')) return '**Ostholm**';
        if (tag.includes('raw')) return tag;
        return tag.includes('map') ? { type: 'factBox', title: 'Map' } : undefined;
      },
    });
    expect(body).toEqual([
      { type: 'heading', text: 'Gulls', level: 2 },
      { type: 'paragraph', text: ['They ', { type: 'emphasis', text: 'wait' }, '.'] },
      { type: 'paragraph', text: ['At ', { type: 'strong', text: 'Ostholm' }, ' {{ raw }}'] },
      { type: 'factBox', title: 'Map' },
      { type: 'paragraph', text: 'x' },
    ]);
    expect(told.join('\n')).toMatch(/^left-out line 5 has a template tag/m);
    expect(told.join('\n')).toMatch(/^unsafe line 7 /m);
  });

  it('that cannot be read are left out', () => {
    const { body, told } = read('# T\n\nA {{ b }} c', {
      templates: () => {
        throw new Error('No');
      },
    });
    expect(body).toEqual([{ type: 'paragraph', text: 'A c' }]);
    expect(told.join('\n')).toMatch(/changed line 3 .*Error: No/);
  });
});

describe('Markdown', () => {
  it.each<[what: string, markdown: string, body: unknown[]]>([
    [
      'with HTML around Markdown has it in one block',
      '<details>\n<summary>More</summary>\n\n*Words*\n\n</details>',
      [
        {
          type: 'details',
          summary: 'More',
          body: [{ type: 'paragraph', text: [{ type: 'emphasis', text: 'Words' }] }],
        },
      ],
    ],
    [
      'with an element that hides what follows shows what follows',
      'A <textarea> b\n\nC',
      [
        { type: 'paragraph', text: 'A b' },
        { type: 'paragraph', text: 'C' },
      ],
    ],
    [
      'with a comment without an end shows it',
      'A\n\n<!-- b\n\nC',
      [
        { type: 'paragraph', text: 'A' },
        { type: 'paragraph', text: 'b C' },
      ],
    ],
    ['has comments that are not shown', 'A <!-- b -->c', [{ type: 'paragraph', text: 'A c' }]],
    [
      'has pictures that are links',
      '[![Gull](g.jpg)](https://post.example/)',
      [{ type: 'figure', image: { url: 'g.jpg', alt: 'Gull' }, url: 'https://post.example/' }],
    ],
    [
      'has an id on a heading',
      '[a](#b) c\n\n## D {#b}',
      [
        { type: 'paragraph', text: [{ type: 'link', text: 'a', url: '#b' }, ' c'] },
        { type: 'heading', text: 'D', level: 2, id: 'b' },
      ],
    ],
    ['keeps marks of notes that are not there', 'A[^b] c', [{ type: 'paragraph', text: 'A[^b] c' }]],
    [
      'keeps entities and signs as words',
      'A &amp; B &lt;c&gt; "d" 1 \\< 2',
      [{ type: 'paragraph', text: 'A & B <c> "d" 1 < 2' }],
    ],
    ['has a picture without an address as its words', '![Gull]()', [{ type: 'paragraph', text: 'Gull' }]],
    [
      'refers to pictures by labels',
      '![Gull][g]\n\n[g]: g.jpg "At rest"',
      [{ type: 'figure', image: { url: 'g.jpg', alt: 'Gull' }, caption: 'At rest' }],
    ],
  ])('%s', (_, markdown, body) => {
    expect(read(`# T\n\n${markdown}`).body).toEqual(body);
  });

  it('is read with readers of elements, also of those that Markdown stands for', () => {
    const { body } = read('# T\n\n<x-box>\n\n*In* it\n\n</x-box>\n\n```map\n1,2\n```', {
      read: {
        'x-box': ({ children }, { blocks }) => ({ type: 'factBox', title: 'Box', body: blocks(children) }),
        pre: ({ text }) => ({ type: 'factBox', title: text }),
      },
    });
    expect(body).toEqual([
      { type: 'factBox', title: 'Box', body: [{ type: 'paragraph', text: [{ type: 'emphasis', text: 'In' }, ' it'] }] },
      { type: 'factBox', title: '1,2' },
    ]);
  });

  it.each([undefined, null, '', 3, ['A'], { a: 'Words' }, new Date(0), '\u0000', '---', '---\n---', '+++\n+++\n'])(
    '%j is an article',
    (value) => {
      expect(read(value).issues.length).toBeGreaterThan(0);
    },
  );

  deepTest('that nests without end is read in time, with its words', () => {
    const scale = isDeep ? 1 : 0.1;
    const parts = [
      '>'.repeat(100_000 * scale),
      '- '.repeat(50_000 * scale),
      '<div>'.repeat(100_000 * scale),
      '['.repeat(5000 * scale),
      '{{'.repeat(50_000 * scale),
      '*a **b '.repeat(2000 * scale),
      '`'.repeat(50_000 * scale),
    ];
    for (const part of parts) {
      const { body } = read(`# T\n\n${part}Words`);
      expect(JSON.stringify(body)).toContain('Words');
    }
  });

  it.each([
    ['brackets', `${'['.repeat(20_000)}Words${']'.repeat(20_000)}`],
    ['pictures', `${'!['.repeat(20_000)}Words${'](y)'.repeat(20_000)}`],
    ['links', '[Words](y)'.repeat(5_000)],
    ['marks', `${'**'.repeat(20_000)}Words${'**'.repeat(20_000)}`],
    ['ticks', `Words ${Array.from({ length: 400 }, (_, count) => '`'.repeat(count + 1)).join(' ')}`],
  ])('with more %s in a paragraph than a parser reads in time is plain text, which is reported', (_, part) => {
    const { body, told } = read(`# T\n\nOne\n\n${part}\n\nTwo`);
    expect(body.map((block) => plainText('text' in block ? (block.text as string) : ''))).toEqual([
      '# T',
      'One',
      part,
      'Two',
    ]);
    expect(told).toContainEqual(
      expect.stringMatching(/^changed line 5 is in a paragraph with more brackets, marks or lines/),
    );
  });

  it('with more lines in a paragraph than a parser reads in time is plain text, which is reported', () => {
    const lines = Array.from({ length: 12_000 }, (_, index) => `Word ${index}`);
    const told: string[] = [];
    const { body } = fromMarkdown(`# T\n\n${lines.join('\n')}\n\nTwo`, {
      onIssue: ({ kind, path, message }) => told.push(`${kind} ${path} ${message}`),
    });
    expect(JSON.stringify(body)).toContain('Word 11999');
    expect(body.at(-1)).toEqual({ type: 'paragraph', text: 'Two' });
    expect(told).toContainEqual(expect.stringMatching(/^changed line 10002 is in a paragraph with more .* lines/));
  });

  deepTest('with as many lines in a list is not', () => {
    const items = Array.from({ length: 10_100 }, (_, index) => `- w${index}`);
    expect(read(items.join('\n'), { article: { headline: 'T' } }).told).toEqual([]);
  });

  it('keeps notes to which no mark refers, and those in them', () => {
    const { article } = read('Word.[^a]\n\n[^a]: One[^b]\n\n[^b]: Two\n\n[^c]: Three[^d]\n\n[^d]: Four');
    expect(article.notes?.map(({ text }) => plainText(text))).toEqual(['One', 'Two', 'Four']);
  });

  it.each([
    ['code', `\`\`\`js\n${'[['.repeat(5_000)}\n\n${'__'.repeat(5_000)}\n\`\`\``, 'code'],
    ['HTML', `<div>${'[['.repeat(5_000)}\n${'__'.repeat(5_000)}</div>`, 'paragraph'],
    ['a script', `<script>\n${'[['.repeat(5_000)}\n\n${'__'.repeat(5_000)}\n</script>`, undefined],
  ])('with as many in %s is not', (_, part, type) => {
    const { body } = read(`# T\n\n*One*\n\n${part}\n\nTwo`);
    const one = { type: 'paragraph', text: [{ type: 'emphasis', text: 'One' }] };
    expect(body).toMatchObject([one, ...(type ? [{ type }] : []), { type: 'paragraph', text: 'Two' }]);
  });
});

/** Parts of Markdown that break each other. */
const pieces = [
  '---\n',
  '\n\n',
  '\n',
  '> ',
  '- ',
  '1. ',
  '    ',
  '# ',
  '**',
  '*',
  '`',
  '```\n',
  '[',
  '](',
  ')',
  '![',
  '[^a]',
  '[^a]: ',
  '{{ x }}',
  '{% raw %}',
  '{% endraw %}',
  '{{',
  '}}',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '<b>',
  '<table><td>',
  '<textarea>',
  '|a|b|\n|-|-|\n',
  'javascript:alert(1)',
  '<a href="javascript:x">',
  '&#0;',
  '\u0000',
  '\\',
  'Words ',
  'title: ',
  '{: .a}',
  '<iframe src=',
  '~~',
  'https://a.b/',
  '<x-y>',
];

deepTest('no file is too broken to be read', () => {
  let state = 7;
  const below = (end: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  for (let run = 0; run < 250; run += 1) {
    const at = below(story.length);
    const broken = Array.from({ length: 1 + below(25) }, () => pieces[below(pieces.length)]).join('');
    read(run % 2 === 0 ? broken : story.slice(0, at) + broken + story.slice(at + below(40)), {
      templates: (tag) => (tag.length > 8 ? { type: 'paragraph', text: tag } : undefined),
    });
  }
});

const files = contentIn('markdown', '.md');

describe.runIf(files.length > 0)('Markdown of publishers', () => {
  it.each(files)('$name loses no word but those of template tags', ({ text }) => {
    const issues: Issue[] = [];
    const article = fromMarkdown(text, { onIssue: (issue) => issues.push(issue) });
    const [, fields = '', source = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? [];
    const { recall, missing, insertions } = recallOf(
      piecesOfMarkdown(source, fields.split('\n').length),
      { body: article.body },
      text,
    );
    expect(insertions).toEqual([]);
    expect(recall, JSON.stringify(missing)).toBeGreaterThanOrEqual(0.99);
    expect(plainText(article.headline)).not.toBe('');
  });
});

describe('An alert of GitHub', () => {
  it.each(['Note', 'Tip', 'Important', 'Warning', 'Caution'])('is a box with the title %s', (title) => {
    const { body, told } = read(`> [!${title.toUpperCase()}]\n> It is **dark**.\n>\n> - One\n\nAfter.`);
    expect(body).toEqual([
      {
        type: 'factBox',
        kind: 'note',
        title,
        body: [
          { type: 'paragraph', text: ['It is ', { type: 'strong', text: 'dark' }, '.'] },
          { type: 'list', items: ['One'] },
        ],
      },
      { type: 'paragraph', text: 'After.' },
    ]);
    expect(told).toEqual([]);
  });

  it('is found on a line of its own, before paragraphs and in a list', () => {
    expect(read('> [!tip]\n>\n> Ask the keeper.').body).toMatchObject([
      { type: 'factBox', title: 'Tip', body: [{ text: 'Ask the keeper.' }] },
    ]);
    expect(read('- One\n\n  > [!NOTE]\n  > Two').body).toMatchObject([
      { items: [{ text: 'One', body: [{ type: 'factBox', title: 'Note' }] }] },
    ]);
  });

  it('is a quote if it says something else', () => {
    expect(read('> [!NOTE] of Ida').body).toEqual([{ type: 'quote', paragraphs: ['[!NOTE] of Ida'] }]);
    expect(read('> [!ODD]\n> One').body).toEqual([{ type: 'quote', paragraphs: ['[!ODD] One'] }]);
  });

  it('is one without words but its title', () => {
    expect(read('> [!NOTE]').body).toEqual([{ type: 'factBox', kind: 'note', title: 'Note' }]);
  });
});
