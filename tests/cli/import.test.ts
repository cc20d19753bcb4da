import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { execute, folderWith } from './execute';

const page = `<!doctype html><html lang="en"><head><title>Lamp</title>
<meta property="og:title" content="The lamp is lit"></head>
<body><article><h1>The lamp is lit</h1><p>It was dark.</p><p>Then <b>Ann</b> came.</p></article></body></html>`;

const jsonIn = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

describe('broadsheet import', () => {
  it('writes the article of one document to standard output, and says which system it was', async () => {
    const folder = folderWith({ 'lamp.html': page });
    const { exitCode, written, reported } = await execute(['import', join(folder, 'lamp.html')]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(written)).toMatchObject({
      headline: 'The lamp is lit',
      body: [
        { type: 'paragraph', text: 'It was dark.' },
        { type: 'paragraph', text: ['Then ', { type: 'strong', text: 'Ann' }, ' came.'] },
      ],
    });
    expect(reported).toContain('Read as HTML\n');
  });

  it('reads standard input', async () => {
    const { written } = await execute(['import', '-', '--language', 'de'], '<p>Es war dunkel.</p>');
    expect(JSON.parse(written)).toMatchObject({ language: 'de', body: [{ text: 'Es war dunkel.' }] });
  });

  it('reads Markdown with HTML in it as Markdown', async () => {
    const { written, reported } = await execute(
      ['import', '-'],
      '---\ntitle: The lamp\n---\nIt is **lit**.\n\n<div>By [Ann](https://post.example/)</div>\n',
    );
    expect(reported).toContain('Read as Markdown\n');
    expect(JSON.parse(written)).toMatchObject({
      headline: 'The lamp',
      body: [{ text: ['It is ', { type: 'strong', text: 'lit' }, '.'] }, { text: 'By [Ann](https://post.example/)' }],
    });
  });

  it('reads captions as a conversation', async () => {
    const { written, reported } = await execute(
      ['import', '-'],
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ida>It is lit.\n\n00:03.000 --> 00:04.000\n<v Ann>By whom?',
    );
    expect(reported).toContain('Read as a transcript\n');
    expect(JSON.parse(written).conversation.turns).toHaveLength(2);
  });

  it.each([
    ['a time', '[00:03] Ida Vane\nIt is lit.\n[00:12] Ann Lark\nBy whom?\n'],
    ['a date', '[23/11/2026, 21:40:03] Ida Vane: It is lit.\n[23/11/2026, 21:41:12] Ann Lark: By whom?\n'],
  ])('reads a transcript that begins with %s in brackets', async (_, text) => {
    const { written } = await execute(['import', '-', '--from', 'transcript'], text);
    expect(JSON.parse(written).conversation.speakers).toMatchObject([{ name: 'Ida Vane' }, { name: 'Ann Lark' }]);
  });

  it.each([
    [
      'Portable Text',
      { result: [{ headline: 'Lamp', body: [{ _type: 'block', children: [{ _type: 'span', text: 'Lit.' }] }] }] },
    ],
    [
      'Contentful',
      {
        sys: { type: 'Array' },
        items: [
          {
            sys: { id: 'lamp', type: 'Entry' },
            fields: {
              title: 'Lamp',
              body: {
                nodeType: 'document',
                content: [
                  {
                    nodeType: 'embedded-entry-block',
                    data: { target: { sys: { type: 'Link', linkType: 'Entry', id: 'note' } } },
                  },
                ],
              },
            },
          },
        ],
        includes: { Entry: [{ sys: { id: 'note', type: 'Entry' }, fields: { text: 'Lit.' } }] },
      },
    ],
    [
      'WordPress',
      [
        {
          id: 1,
          slug: 'lamp',
          title: { rendered: 'Lamp' },
          content: { rendered: '<p>Lit.</p>' },
          date_gmt: '2026-11-23T21:40:00',
        },
      ],
    ],
    [
      'WordPress',
      {
        data: {
          post: { title: 'Lamp', editorBlocks: [{ name: 'core/paragraph', renderedHtml: '<p>Lit.</p>' }] },
        },
      },
    ],
    [
      'WordPress',
      {
        data: {
          posts: { nodes: [{ title: 'Lamp', content: '<p>Lit.</p>', author: { node: { name: 'Ida' } } }] },
        },
      },
    ],
    [
      'content-tree',
      {
        title: 'Lamp',
        bodyTree: { type: 'body', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Lit.' }] }] },
      },
    ],
    [
      'Ghost',
      {
        posts: [{ title: 'Lamp', slug: 'lamp', comment_id: '1', html: '<p>Lit.</p>', feature_image: null }],
      },
    ],
    [
      'Ghost',
      { title: 'Lamp', lexical: '{"root":{"type":"root","children":[{"type":"markdown","markdown":"Lit."}]}}' },
    ],
  ])('knows %s by its form', async (system, response) => {
    const { written, reported } = await execute(['import', '-'], JSON.stringify(response));
    expect(reported).toContain(`Read as ${system}\n`);
    expect(JSON.parse(written)).toMatchObject({ headline: 'Lamp', body: [{ type: 'paragraph', text: 'Lit.' }] });
  });

  it.each([
    ['parsed', { blockName: 'core/paragraph', attrs: {}, innerBlocks: [], innerHTML: '<p>Lit.</p>' }],
    ['of a service', { name: 'core/paragraph', attributes: { content: 'Lit.' } }],
    ['of the first editor', { name: 'core/paragraph', attributes: null, children: [{ phrase: '<p>Lit.</p>' }] }],
  ])('reads a list of blocks of WordPress as one document: %s', async (_, block) => {
    const { written, reported } = await execute(['import', '-'], JSON.stringify([block, block]));
    expect(reported).toContain('Read as WordPress\n');
    expect(JSON.parse(written).body).toEqual([
      { type: 'paragraph', text: 'Lit.' },
      { type: 'paragraph', text: 'Lit.' },
    ]);
  });

  it.each([
    ['Arc XP (ANS)', { type: 'story', headlines: { basic: 'A' }, content_elements: [] }],
    [
      'Arc XP (ANS)',
      { type: 'video', version: '0.10.11', headlines: { basic: 'A' }, canonical_url: 'https://a.example/' },
    ],
    ['ninjs or digitalwires', { uri: 'urn:a', versionCreated: '2026-03-02T09:30:00Z', headline: 'A' }],
    ['ninjs or digitalwires', { format: 'digitalwires@0.9.1', headline: 'A', article_html: '<p>B</p>' }],
    ['the Content API of the Guardian', { webTitle: 'A', webUrl: 'https://a.example/', fields: { body: '<p>B</p>' } }],
  ])('recognizes %s', async (title, document) => {
    const { written, reported } = await execute(['import', '-'], JSON.stringify(document));
    expect(reported).toContain(`Read as ${title}\n`);
    expect(JSON.parse(written).headline).toBe('A');
  });

  it('takes the date of a text from the name of its file, where the text has none', async () => {
    const folder = folderWith({
      '2026-11-23-lamp.md': '# The lamp\n\nIt is lit.\n',
      '2026-11-24-oil.md': '---\ntitle: Oil\ndate: 2026-01-02\n---\nIt burns.\n',
    });
    const { written } = await execute(['import', folder, '--out', join(folder, 'out')]);
    expect(jsonIn(folder, 'out/2026-11-23-lamp.json').publishedAt).toBe('2026-11-23');
    expect(jsonIn(folder, 'out/2026-11-24-oil.json').publishedAt).toBe('2026-01-02');
    expect(written).toMatch(/guessed: 1\n {2}1 {2}.*in the name of its file/);
  });

  it('resolves links against --base', async () => {
    const { written } = await execute(
      ['import', '-', '--base', 'https://lamp.example/news/'],
      '<p><a href="oil">Oil</a></p>',
    );
    expect(written).toContain('https://lamp.example/news/oil');
  });

  it('makes an article of each file of a folder, in the same folders, and counts the issues', async () => {
    const folder = folderWith({
      'a.html': page,
      'world/a.html': '<p>One<script>x()</script></p>',
      'world/b.htm': '<p>Two</p><script>y()</script>',
      'world/notes.xml': '<p>Not read</p>',
    });
    const out = join(folder, 'out');
    const { exitCode, written } = await execute(['import', folder, '--out', out]);
    expect(exitCode).toBe(0);
    expect(readdirSync(out, { recursive: true }).toSorted()).toEqual([
      'a.json',
      'world',
      'world/a.json',
      'world/b.json',
    ]);
    expect(jsonIn(out, 'world/b.json').body).toEqual([{ type: 'paragraph', text: 'Two' }]);
    expect(written).toContain('3 read as HTML\n3 written, 0 unchanged, 0 failed\n');
    expect(written).toMatch(/left-out: 2\n {2}2 {2}.*script/);
  });

  it('does not write an article again that is up to date', async () => {
    const folder = folderWith({ 'a.html': page, 'b.html': page });
    const words = ['import', join(folder, 'a.html'), join(folder, 'b.html'), '--out', join(folder, 'out')];
    await execute(words);
    writeFileSync(join(folder, 'b.html'), page.replace('dark', 'light'));
    expect((await execute(words)).written).toContain('1 written, 1 unchanged, 0 failed\n');
    expect(jsonIn(folder, 'out/b.json').body[0].text).toBe('It was light.');
  });

  it('names the documents of a list by their slugs, also the only one', async () => {
    const post = (slug: string) => ({
      slug,
      title: { rendered: 'Lamp' },
      content: { rendered: '<p>It was dark.</p>' },
    });
    const folder = folderWith({
      '1.json': JSON.stringify([post('lamp'), post('oil')]),
      '2.json': JSON.stringify([post('wick')]),
    });
    await execute(['import', join(folder, '1.json'), join(folder, '2.json'), '--out', join(folder, 'out')]);
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['lamp.json', 'oil.json', 'wick.json']);
  });

  it('gives documents of one name names of their own', async () => {
    const folder = folderWith({ 'x/a.html': page, 'y/A.html': page });
    await execute(['import', join(folder, 'x/a.html'), join(folder, 'y/A.html'), '--out', join(folder, 'out')]);
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['A-2.json', 'a.json']);
  });

  it('reports a file that cannot be read, and reads the others', async () => {
    const folder = folderWith({ 'a.json': '{"posts": [', 'b.html': page, 'c.json': '{"what": "is this"}' });
    const out = join(folder, 'out');
    const { exitCode, written, reported } = await execute(['import', folder, '--out', out]);
    expect(exitCode).toBe(1);
    expect(reported).toContain('a.json is not JSON');
    expect(reported).toContain('c.json is neither an article nor a document of a system that is known. Add --from');
    for (const name of ['a.json', 'c.json']) expect(reported.split(join(folder, name))).toHaveLength(2);
    expect(written).toContain('1 written, 0 unchanged, 2 failed');
    expect(existsSync(join(out, 'b.json'))).toBe(true);
  });

  it('names the file alone for an issue of the whole document', async () => {
    const folder = folderWith({ 'a.html': '<p>It was dark.</p>' });
    const { written } = await execute(['import', folder, '--out', join(folder, 'out')]);
    expect(written).toContain('  1  a.json has no headline;');
  });

  it('reads the posts of a list in which something is no post, and reports that', async () => {
    const posts = [1, 2].map((id) => ({
      id,
      slug: `post-${id}`,
      title: { rendered: 'A' },
      content: { rendered: 'B' },
    }));
    const error = { code: 'rest_forbidden', message: 'No.', data: { status: 401 } };
    const folder = folderWith({ 'posts.json': JSON.stringify([posts[0], error, posts[1]]) });
    const out = join(folder, 'out');
    const { written } = await execute(['import', folder, '--out', out]);
    expect(readdirSync(out).toSorted()).toEqual(['post-1.json', 'post-2.json', 'posts-2.json']);
    expect(written).toContain('is an error of the API (rest_forbidden: No.) and no post.');
  });

  it('takes readers of a module', async () => {
    const folder = folderWith({
      'a.html': '<p>One</p><x-poll data-question="Lit?"></x-poll>',
      'own.mjs': `export const adapterOptions = {
        read: { 'x-poll': ({ attributes }) => ({ type: 'paragraph', text: attributes['data-question'] }) },
      };`,
    });
    const { written } = await execute(['import', join(folder, 'a.html'), '--module', join(folder, 'own.mjs')]);
    expect(JSON.parse(written).body[1]).toEqual({ type: 'paragraph', text: 'Lit?' });
  });

  it.each<[string[], string]>([
    [['import'], 'No source given. Add the name of a file or folder.'],
    [['import', 'a', 'b'], 'There are 2 files. Add --out and the name of a folder.'],
    [['import', 'no-such-file.html'], 'There is no file no-such-file.html'],
  ])('%j is refused', async (words, message) => {
    const { exitCode, reported } = await execute(words);
    expect(exitCode).toBeGreaterThan(0);
    expect(reported).toContain(message);
  });

  it('names the systems for --from with a wrong name', async () => {
    const { exitCode, reported } = await execute(['import', '-', '--from', 'htm'], '<p>One</p>');
    expect(exitCode).toBe(2);
    expect(reported).toContain('There is no system htm. Did you mean html? Systems: ');
  });
});

describe('Other commands take --from', () => {
  it('render writes the page of a document', async () => {
    const { exitCode, written, reported } = await execute(['render', '-', '--from', 'html'], page);
    expect({ exitCode, reported }).toEqual({ exitCode: 0, reported: '' });
    expect(written).toContain('Then <strong>Ann</strong> came.');
  });

  it('check reports what the adapter did not understand, and what is wrong with the article', async () => {
    const { written } = await execute(['check', '-', '--from', 'html'], '<p>One<img src="/lamp.jpg"></p>');
    expect(written).toMatch(/not understood {2}p\S* > img/);
  });
});

describe('A file that is no document', () => {
  it.each([
    [
      'export.xml',
      '<?xml version="1.0"?><!-- This is a WordPress eXtended RSS file -->\n<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:base_blog_url>https://post.example</wp:base_blog_url><item/></channel></rss>',
      'export.xml is an export of WordPress in XML. Save the posts by the API of the site: curl "https://post.example/wp-json/wp/v2/posts?_embed&per_page=100&page=1" -o posts-1.json',
    ],
    ['feed.xml', '<rss version="2.0"><channel/></rss>', 'feed.xml is a feed. Save the pages that it names'],
    ['atom.xml', '\uFEFF<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"/>', 'atom.xml is a feed.'],
    ['item.xml', '<?xml version="1.0"?><newsItem guid="a"/>', 'item.xml is NewsML or NITF. Ask the agency for ninjs'],
    ['a.nitf', '<!DOCTYPE nitf SYSTEM "nitf.dtd" [<!ENTITY a "b">]><nitf/>', 'a.nitf is NewsML or NITF.'],
    ['other.xml', '<?xml version="1.0"?><story>One</story>', 'other.xml is XML (<story>). Save it as HTML or JSON'],
    ['part.xml', '<contentSet><inlineXML/></contentSet>', 'part.xml is NewsML or NITF.'],
    ['named.xml', '<story>One</story>', 'named.xml is XML (<story>).'],
    ['empty.html', ' \n', 'empty.html is empty.'],
    [
      'wordpress.json',
      '{"code":"rest_post_invalid_page_number","message":"The page number is too large.","data":{"status":400}}',
      'wordpress.json is an error of a service and no document: The page number is too large.',
    ],
    ['ghost.json', '{"errors":[{"message":"Unknown key.","type":"UnauthorizedError"}]}', 'Unknown key.'],
    ['contentful.json', '{"sys":{"type":"Error","id":"NotFound"},"message":"Not found."}', 'Not found.'],
    ['capi.json', '{"response":{"status":"error","message":"Invalid key."}}', 'Invalid key.'],
    ['sanity.json', '{"error":{"description":"Bad query.","type":"queryParseError"}}', 'Bad query.'],
  ])('%s is refused with what to do', async (name, text, message) => {
    const folder = folderWith({ [name]: text });
    const { exitCode, reported } = await execute(['import', join(folder, name)]);
    expect(exitCode).toBe(1);
    expect(reported).toContain(message);
  });

  it('is none if it is a page of XHTML', async () => {
    const folder = folderWith({
      'a.html': `<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>It was dark.</p></body></html>`,
    });
    const { exitCode, written } = await execute(['import', join(folder, 'a.html')]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(written).body).toEqual([{ type: 'paragraph', text: 'It was dark.' }]);
  });

  it('in a folder of XML is named', async () => {
    const folder = folderWith({ 'export.xml': '<rss/>' });
    const { exitCode, reported } = await execute(['import', folder, '--out', join(folder, 'out')]);
    expect(exitCode).toBe(1);
    expect(reported).toContain(`What to do with XML says: broadsheet import ${join(folder, 'export.xml')}`);
  });
});

describe('A document of another system that is read as an article', () => {
  const post = JSON.stringify({ title: { rendered: 'The lamp' }, content: { rendered: '<p>It was dark.</p>' } });

  it.each([['render'], ['check']])('is recognized by %s', async (command) => {
    const folder = folderWith({ 'post.json': post });
    const { written, reported } = await execute([command, join(folder, 'post.json')]);
    expect(written + reported).toContain('looks like a document of WordPress. Add --from wordpress.');
  });
});
