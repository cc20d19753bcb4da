import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { renderDocument } from '../../src/server/renderDocument';
import { sampleOfRows } from '../deep';
import { deepTest } from '../deepTest';
import { commandLine, exitOf, pagesIn } from './commandLine';
import { pack, repository } from './packed';

const packed = pack();
const { folder, project } = packed;
const { program, execute, runHere, serve, articles } = await commandLine(packed);
const { renderDocument: render }: { renderDocument: typeof renderDocument } = await import(
  join(folder, 'dist/static/server/index.js')
);
const seed = readFileSync(join(repository, 'stories/articles/lebanon-pullout.json'), 'utf8');
writeFileSync(join(project, 'article.json'), seed);

describe('npx broadsheet', () => {
  it('is an executable of the package', () => {
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(join(folder, bin.broadsheet)).toBe(program);
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    expect(execute(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('render writes the document of renderDocument to standard output, and nothing else', () => {
    const { status, stdout, stderr } = execute(['render', '-'], seed);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(render(JSON.parse(seed)));
  });

  it('without React reports what to install', () => {
    const lone = mkdtempSync(join(tmpdir(), 'broadsheet-lone-'));
    onTestFinished(() => rmSync(lone, { recursive: true }));
    const cli = 'node_modules/broadsheet/dist/static/cli';
    cpSync(join(folder, 'package.json'), join(lone, 'node_modules/broadsheet/package.json'));
    cpSync(join(folder, 'dist/static/cli'), join(lone, cli), { recursive: true });
    symlinkSync(join(repository, 'node_modules/react'), join(lone, 'node_modules/react'), 'junction');
    const alone = join(lone, cli, 'broadsheet.js');
    const { status, stderr } = spawnSync(process.execPath, [alone, '--version'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe('Broadsheet needs react-dom, which cannot be found. Run: npm install react-dom\n');
  });

  const codes: [words: string, code: number][] = [
    ['render none.json', 1],
    ['rendr article.json', 2],
  ];

  deepTest.each(codes)('%s exits with %i', (words, status) => {
    expect(execute(words.split(' '))).toMatchObject({ status, stdout: '' });
  });
});

describe('broadsheet prerender', () => {
  it('writes a folder of articles, reports each, and skips unchanged ones', async () => {
    const from = articles(['a', 'b']);
    mkdirSync(join(from, 'deep'));
    writeFileSync(join(from, 'deep/c.json'), seed);
    const out = join(from, 'public');
    const words = ['prerender', from, '--out', out, '--theme', 'wire', '--threads', '1'];
    const first = await runHere(words);
    expect(first).toMatchObject({ status: 0, stdout: '3 written, 0 unchanged, 0 failed\n' });
    expect(first.stderr.split('\n').sort()).toEqual(['', 'written a.html', 'written b.html', 'written deep/c.html']);
    expect(readFileSync(join(out, 'deep/c.html'), 'utf8')).toBe(
      (await runHere(['render', '-', '--theme', 'wire'], seed)).stdout,
    );
    expect(await runHere(words)).toMatchObject({ status: 0, stdout: '0 written, 3 unchanged, 0 failed\n' });
  });

  deepTest('writes a folder of articles and fronts', async () => {
    const from = articles(['a']);
    const front = {
      title: 'The Courier',
      packages: [{ layout: 'row', stories: [{ story: { url: '/a', headline: 'a' } }] }],
    };
    writeFileSync(join(from, 'index.json'), JSON.stringify(front));
    const words = ['prerender', from, '--out', join(from, 'out'), '--threads', '1'];
    expect(await runHere(words)).toMatchObject({ status: 0, stdout: '2 written, 0 unchanged, 0 failed\n' });
    expect(readFileSync(join(from, 'out/index.html'), 'utf8')).toBe(execute(['render', `${from}/index.json`]).stdout);
    expect(await runHere(words)).toMatchObject({ stdout: '0 written, 2 unchanged, 0 failed\n' });
  });

  it('says of a document of another system how it is read, and reads it so', async () => {
    const from = articles([]);
    const post = { title: { rendered: 'The lamp' }, content: { rendered: '<p>It was dark.</p>' } };
    writeFileSync(join(from, 'lamp.json'), JSON.stringify(post));
    const words = ['prerender', from, '-o', join(from, 'out'), '--threads', '1'];
    const hint = 'lamp.html: The page looks like a document of WordPress. Add --from wordpress.';
    expect((await runHere(words)).stderr).toContain(hint);
    const { status, stderr } = await runHere([...words, '--from', 'wordpress']);
    expect({ status, hasHint: stderr.includes(hint) }).toEqual({ status: 0, hasHint: false });
    expect(readFileSync(join(from, 'out/lamp.html'), 'utf8')).toContain('It was dark.');
  });

  it('writes feeds and a news sitemap that the pages name, and pages of older posts of live coverage', async () => {
    const from = articles(['a']);
    const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    const post = (index: number) => ({ type: 'liveUpdate', id: `post-${index}`, at: at(90 - index), body: [] });
    const live = { startedAt: at(99) };
    const vote = { headline: 'The vote', language: 'en', publishedAt: at(99), live, body: [0, 1, 2, 3, 4].map(post) };
    mkdirSync(join(from, 'town'));
    writeFileSync(join(from, 'town/vote.json'), JSON.stringify(vote));
    const out = join(from, 'out');
    const feed = [
      '--feed',
      'feed.json',
      '--feed',
      'atom.xml',
      '--title',
      'The Courier',
      '--url',
      'https://courier.example/',
    ];
    const others = ['--sitemap', 'news.xml', '--posts-per-page', '2', '--threads', '1'];
    const words = ['prerender', from, '--out', out, ...feed, ...others];
    expect(await runHere(words)).toMatchObject({ status: 0, stdout: '8 written, 0 unchanged, 0 failed\n' });
    const text = (file: string) => readFileSync(join(out, file), 'utf8');
    expect(JSON.parse(text('feed.json'))).toMatchObject({
      title: 'The Courier',
      feed_url: 'https://courier.example/feed.json',
      items: [{ title: 'The vote', url: 'https://courier.example/town/vote.html' }, { title: 'a' }],
    });
    expect(text('news.xml')).toContain('<loc>https://courier.example/town/vote.html</loc>');
    expect(text('atom.xml')).toContain('<id>https://courier.example/atom.xml</id>');
    for (const feed of ['feed.json', 'atom.xml']) {
      expect(text('a.html')).toMatch(new RegExp(`<link rel="alternate"[^>]* href="https://courier.example/${feed}"`));
    }
    expect(text('town/vote/1.html')).toContain('href="https://courier.example/town/vote/2.html"');
    expect(text('town/vote/1.html')).toContain('id="post-0"');
    expect(text('town/vote.html')).not.toContain('id="post-0"');
    expect(await runHere(words)).toMatchObject({ stdout: '0 written, 8 unchanged, 0 failed\n' });
  });

  deepTest('reports a broken article, writes the others, and exits with 1', async () => {
    const from = articles(['a', 'b']);
    writeFileSync(join(from, 'b.json'), '{\n  "headline": \n}');
    const { status, stdout, stderr } = await runHere(['prerender', from, '--out', join(from, 'out')]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '1 written, 0 unchanged, 1 failed\n' });
    expect(stderr).toContain('b.json is not JSON: unexpected “}” at line 3, column 1, expected a value.');
    expect(pagesIn(join(from, 'out'))).toEqual(['a.html']);
  });

  const places: [out: string, code: number, message: string][] = [
    ['', 2, '--out is empty. Add a value.\nUsage: broadsheet prerender FOLDER --out FOLDER'],
    ['  ', 2, '`out` is empty. Name a folder, such as "public".\nUsage: broadsheet prerender FOLDER --out FOLDER'],
    [parse(process.cwd()).root, 2, 'the root of the file system. Name a folder'],
    [
      'article.json',
      1,
      'No pages can be written to article.json: there is a file where a folder is needed (EEXIST). Choose another path.\n',
    ],
    ['article.json/out', 1, 'a part of its path is a file, not a folder (ENOTDIR). Choose another path.\n'],
  ];

  it.each(sampleOfRows(places, 'article.json'))(
    'with --out %j reports what is wrong, and exits with %i',
    (out, expected, sentence) => {
      const { status, stderr, stdout } = execute(['prerender', articles(['a']), '--out', out]);
      expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
      expect(stderr).toContain(sentence);
    },
  );
});

describe('broadsheet serve', () => {
  it('shows the article and nothing else, tells the browser when it is saved, and shows the change', async () => {
    const file = join(articles(['lamp']), 'lamp.json');
    const { child, address, page } = await serve([file]);
    expect(await page()).toMatch(/<h1>lamp<\/h1>[\s\S]*new EventSource\('\/broadsheet-events'\)/);
    expect((await fetch(new URL('/lamp.json', address))).status).toBe(404);
    const events = (await fetch(new URL('/broadsheet-events', address))).body?.getReader();
    const save = (text: string) => {
      // As editors do that replace the file.
      writeFileSync(`${file}~`, text);
      renameSync(`${file}~`, file);
    };
    const saveEvent = async () => {
      for (;;) {
        const { value } = (await events?.read()) ?? {};
        if (Buffer.from(value ?? []).includes('data: saved')) return;
      }
    };
    save(JSON.stringify({ headline: 'The other lamp', body: [] }));
    await saveEvent();
    expect(await page()).toContain('<h1>The other lamp</h1>');
    save('{ "headline": }');
    await saveEvent();
    expect(await page()).toMatch(/is not JSON: unexpected “}” at line 1, column 15[\s\S]*EventSource/);
    const end = exitOf(child);
    child.kill('SIGINT');
    expect(await end).toEqual([0, null]);
  });
});
