import { once } from 'node:events';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { terminalOf } from '../../src/cli/Terminal';
import type { FrontData } from '../../src/front/FrontData';
import { renderDocument } from '../../src/server/renderDocument';
import { execute, folderWith } from './execute';

const lamp = { headline: 'The lamp', body: [{ type: 'paragraph' as const, text: 'It was dark.' }] };

describe('The command line', () => {
  it.each([[['--help']], [['-h']], [['help']]])('%j lists every command', async (words) => {
    const { exitCode, written } = await execute(words);
    expect(exitCode).toBe(0);
    for (const name of ['render', 'prerender', 'check', 'serve']) expect(written).toContain(`  ${name} `);
  });

  it.each(['render', 'prerender', 'check', 'serve'])('%s --help begins with the usage', async (name) => {
    const { exitCode, written } = await execute([name, '--help']);
    expect(exitCode).toBe(0);
    expect(written).toMatch(new RegExp(`^broadsheet ${name} `));
  });

  it('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await execute(['--version'])).toEqual({ exitCode: 0, written: `${version}\n`, reported: '' });
  });

  it.each<[string[], string]>([
    [[], 'No command given.'],
    [['rendr'], 'There is no command rendr. Did you mean render?'],
    [['publish'], 'There is no command publish.\n'],
    [['constructor'], 'There is no command constructor.\n'],
    [['render'], 'No file given. Add its name.'],
    [['render', 'a', 'b'], 'Expected one file, but got 2: a, b.'],
    [['render', 'a', '--them', 'wire'], 'There is no option --them. Did you mean --theme?'],
    [['render', 'a', '-x'], 'There is no option -x.\n'],
    [['render', 'a', '--theme'], '--theme has no value. Add one.'],
    [['render', 'a', '--theme', ''], '--theme is empty. Add a value.'],
    [['render', 'a', '-o', ''], '--out is empty. Add a value.'],
    [['prerender', 'a', '--out='], '--out is empty. Add a value.'],
    [['render', 'a', '-o', 'b', '--out', 'c'], '--out is given twice, as b and c. Give it once.'],
    [['export', 'a', '--to', 'text', '--to', 'html'], '--to is given twice, as text and html. Give it once.'],
    [
      ['export', 'a', '--to', 'rss', '--url', 'courier'],
      '--url must be an absolute address such as https://courier.ex',
    ],
    [['export', 'a', '--to', 'rss', '--feed-url', 'f.xml'], '--feed-url must be an absolute address such as https://'],
    [['import', 'a', '--base', 'mailto:a@b.example'], '--base must be an absolute address such as https://courier.e'],
    [['export', '-', '-', '--to', 'text'], 'Standard input (-) is given twice. Give it once.'],
    [['check', 'a', ''], 'An argument is empty. Fill it in or leave it out.'],
    [['check'], 'No file given. Add the name of a JSON file.'],
    [['prerender', 'a'], 'No output folder given. Add --out and its name.'],
    [['prerender', 'a', '--out', 'b', '--threads', 'many'], '--threads must be a number from 1 to 999, not many.'],
    [['serve', '-'], 'serve cannot watch standard input.'],
    [['serve', 'a', '--port', '65536'], '--port must be a number from 0 to 65535, not 65536.'],
  ])('%j is a usage error: the message is followed by the usage', async (words, message) => {
    const { exitCode, written, reported } = await execute(words);
    expect({ exitCode, written }).toEqual({ exitCode: 2, written: '' });
    expect(reported).toContain(message);
    expect(reported).toMatch(/Usage: broadsheet [A-Za-z]+ /);
  });

  it('uses colours on a terminal, unless they are turned off', () => {
    const stream = (isTTY: boolean) => ({ write: () => {}, isTTY });
    const painted = (out: boolean, err: boolean, env = {}) => {
      const streams = { stdin: (async function* () {})(), stdout: stream(out), stderr: stream(err) };
      return terminalOf(streams, env).paint('red', 'words');
    };
    expect(painted(true, true)).toBe('\u001b[31mwords\u001b[39m');
    expect(painted(true, true, { NO_COLOR: '1' })).toBe('words');
    expect(painted(true, true, { TERM: 'dumb' })).toBe('words');
    expect(painted(false, true)).toBe('words');
    expect(painted(true, false)).toBe('words');
  });
});

describe('render', () => {
  it('renders a file or standard input as a document', async () => {
    const folder = folderWith({ 'lamp.json': lamp });
    const page = { exitCode: 0, written: renderDocument(lamp), reported: '' };
    expect(await execute(['render', join(folder, 'lamp.json')])).toEqual(page);
    expect(await execute(['render', '-'], JSON.stringify(lamp))).toEqual(page);
    expect(await execute(['render', '-'], `\uFEFF${JSON.stringify(lamp)}`)).toEqual(page);
  });

  it('writes to a file, and nothing to standard output', async () => {
    const folder = folderWith({ 'lamp.json': lamp });
    const words = ['render', join(folder, 'lamp.json'), '-o', join(folder, 'lamp.html')];
    expect(await execute(words)).toEqual({ exitCode: 0, written: '', reported: '' });
    expect(readFileSync(join(folder, 'lamp.html'), 'utf8')).toBe(renderDocument(lamp));
  });

  it('takes a built-in theme by name, or a theme from a file', async () => {
    const folder = folderWith({
      'lamp.json': lamp,
      'own.json': { name: 'Own', extends: 'wire', size: { text: '2rem' } },
    });
    const written = async (theme: string) =>
      (await execute(['render', join(folder, 'lamp.json'), '--theme', theme])).written;
    expect(await written('wire')).toBe(renderDocument(lamp, { theme: 'wire' }));
    expect(await written(join(folder, 'own.json'))).toContain('--broadsheet-size-text:2rem');
  });

  it('does not overwrite the article, also not by another name', async () => {
    const folder = folderWith({ 'lamp.json': lamp });
    symlinkSync('lamp.json', join(folder, 'link.json'));
    for (const out of ['lamp.json', './lamp.json', 'link.json']) {
      const { exitCode, reported } = await execute(['render', join(folder, 'lamp.json'), '-o', `${folder}/${out}`]);
      expect(exitCode).toBe(2);
      expect(reported).toContain(`${folder}/${out} is the file that is rendered. Choose another one for the document.`);
    }
    expect(JSON.parse(readFileSync(join(folder, 'lamp.json'), 'utf8'))).toEqual(lamp);
  });

  it('reports what was not understood, and renders the page', async () => {
    const { exitCode, written, reported } = await execute(
      ['render', '-'],
      '{"headline":"The lamp","body":[{"type":"carousel"}]}',
    );
    expect(exitCode).toBe(0);
    expect(written).toMatch(/<\/html>$/);
    expect(reported).toContain('body[0] is of type "carousel"');
  });

  it.each<[string, string, string]>([
    ['none.json', '', 'There is no file none.json (looked for at /'],
    ['.', '', '. is a folder. Give the name of a file.'],
    ['-', ' \n', 'Standard input is empty. Pipe in an article as JSON, with < article.json after the command.'],
    ['lamp\u001b[2J.json', '', 'There is no file lamp\\u001b[2J.json '],
    ['-', '{"headline"', 'Standard input is not JSON: unexpected end at line 1, column 12, expected :.'],
  ])('of %s with %j reports what is wrong and what to do', async (name, input, message) => {
    const { exitCode, written, reported } = await execute(['render', name], input);
    expect({ exitCode, written: written.length }).toEqual({ exitCode: 1, written: 0 });
    expect(reported).toContain(message);
  });

  it('of a file that cannot be read reports why, and what to do', async () => {
    const folder = folderWith({ 'lamp.json': lamp });
    symlinkSync('loop.json', join(folder, 'loop.json'));
    const reportOf = async (name: string) => (await execute(['render', join(folder, name)])).reported;
    expect(await reportOf('x'.repeat(5000))).toContain(
      'cannot be read: its name is too long (ENAMETOOLONG). Choose a shorter one.',
    );
    expect(await reportOf('lamp.json/lamp.json')).toContain(
      'cannot be read: a part of its path is a file, not a folder (ENOTDIR). Choose another path.',
    );
    expect(await reportOf('caf\uFFFD.json')).toContain('Its name does not seem to be UTF-8: rename it.');
    expect(await reportOf('loop.json')).toContain(
      'cannot be read: its symbolic links form a loop (ELOOP). Fix the links.',
    );
  });

  it.each<[string, unknown, string]>([
    ['wier', undefined, 'it is neither a file nor one of hearth, broadsheet, tabloid'],
    ['wier', undefined, 'Did you mean wire?'],
    ['{folder}/own.json', '{ "name": }', 'own.json is not JSON: unexpected “}” at line 1, column 11'],
    [
      '{folder}/own.json',
      { name: 'Own', size: { huge: '9rem' } },
      'own.json is not a theme. Theme "Own": There is no token size.huge',
    ],
    ['{folder}/own.json', [], 'own.json is not a theme.'],
    ['{folder}', {}, 'is a folder.'],
  ])('with the theme %s (%j) reports what is wrong', async (theme, own, message) => {
    const folder = folderWith({ 'lamp.json': lamp, 'own.json': own ?? {} });
    const words = ['render', join(folder, 'lamp.json'), '--theme', theme.replace('{folder}', folder)];
    const { exitCode, written, reported } = await execute(words);
    expect({ exitCode, written: written.length }).toEqual({ exitCode: 1, written: 0 });
    expect(reported).toContain(message);
  });

  it('to a file that cannot be written changes nothing', async () => {
    const folder = folderWith({ 'lamp.json': lamp });
    const { exitCode, reported } = await execute([
      'render',
      join(folder, 'lamp.json'),
      '-o',
      join(folder, 'lamp.json/page.html'),
    ]);
    expect(exitCode).toBe(1);
    expect(reported).toContain('page.html cannot be written: ');
    expect(JSON.parse(readFileSync(join(folder, 'lamp.json'), 'utf8'))).toEqual(lamp);
  });
});

describe('A front', () => {
  const front = {
    title: 'The Courier',
    packages: [{ layout: 'row', title: 'Town', stories: [{ story: { url: '/lamp', headline: 'The lamp' } }] }],
  };
  const input = (fields: object) => JSON.stringify({ ...front, ...fields });

  it('is rendered as a document, like an article', async () => {
    const folder = folderWith({ 'front.json': front });
    const page = { exitCode: 0, written: renderDocument(front as FrontData), reported: '' };
    expect(await execute(['render', join(folder, 'front.json')])).toEqual(page);
  });

  it('is rendered with the options of a module', async () => {
    const folder = folderWith({
      'front.json': front,
      'options.mjs': 'export default ({ title, packages }) => ({ messages: { latest: title + packages.length } });',
    });
    const latest = { ...front, packages: [{ ...front.packages[0], layout: 'latest', title: undefined }] };
    writeFileSync(join(folder, 'front.json'), JSON.stringify(latest));
    const { written } = await execute(['render', join(folder, 'front.json'), '--module', join(folder, 'options.mjs')]);
    expect(written).toContain('The Courier1</h2>');
  });

  it('is checked: what is not understood, errors and warnings have their places', async () => {
    expect(await execute(['check', '-'], input({}))).toMatchObject({ exitCode: 0, written: '-: no problems found\n' });
    const { exitCode, written } = await execute(
      ['check', '-'],
      input({ title: '', packages: [...front.packages, { ...front.packages[0], layout: 'carousel' }] }),
    );
    expect(exitCode).toBe(1);
    expect(written).toMatch(/not understood {2}packages\[1\]\.layout is "carousel", not one of lead, row/);
    expect(written).toMatch(/warning {2}The front has no title/);
    expect(written).toMatch(/warning {2}packages\[1\]\.stories\[0\] has the address of packages\[0\]/);
  });

  it('reports what was not understood, and is rendered', async () => {
    const { exitCode, written, reported } = await execute(['render', '-'], input({ packages: ['More'] }));
    expect(exitCode).toBe(0);
    expect(written).toMatch(/<\/html>$/);
    expect(reported).toContain('packages[0] is ');
  });

  it('or an article: a file that is neither says so', async () => {
    const neither = 'The file has neither a `headline` and a `body`, as an article has, nor `packages`, as a front has';
    const { exitCode, written } = await execute(['check', '-'], '{"title":"The Courier"}');
    expect(exitCode).toBe(1);
    expect(written).toContain(`not understood  ${neither}`);
    expect((await execute(['render', '-'], '{"title":"The Courier"}')).reported).toContain(neither);
  });
});

describe('A file that is not UTF-8', () => {
  const latin = Buffer.from('{"headline":"Café","body":[]}', 'latin1');
  const guess = 'It is probably Latin-1 or Windows-1252, where 0xE9 is “é”.';
  const words = {
    'check of a file': ['check', 'latin.json'],
    'check of standard input': ['check', '-'],
    'render of a file': ['render', 'latin.json'],
    'render of standard input': ['render', '-'],
    'render with a theme': ['render', 'lamp.json', '--theme', 'latin.json'],
    'prerender with a theme': ['prerender', '.', '--out', 'out', '--theme', 'latin.json'],
    serve: ['serve', 'latin.json'],
    'serve with a theme': ['serve', 'lamp.json', '--theme', 'latin.json'],
  };

  it.each(Object.entries(words))('is refused by %s, with the position and the encoding', async (_, words) => {
    const folder = folderWith({ 'lamp.json': lamp, 'latin.json': latin });
    const located = words.map((word) => (/\.|^out/.test(word) ? join(folder, word) : word));
    const { exitCode, written, reported } = await execute(located, latin);
    expect(exitCode).toBe(1);
    expect(written).not.toContain('<html');
    expect(reported).toContain('is not UTF-8: unexpected byte 0xE9 at byte offset 16 (line 1, column 17)');
    expect(reported).toContain(guess);
  });

  it('is read if it begins with the byte order mark of UTF-8', async () => {
    const folder = folderWith({ 'lamp.json': `\uFEFF${JSON.stringify(lamp)}`, 'own.json': '\uFEFF{"name":"Own"}' });
    expect(await execute(['check', join(folder, 'lamp.json')])).toMatchObject({ exitCode: 0 });
    const themed = ['render', join(folder, 'lamp.json'), '--theme', join(folder, 'own.json')];
    expect(await execute(themed)).toMatchObject({ exitCode: 0, reported: '' });
  });
});

describe('check', () => {
  const quoting = (text: string) => ({ ...lamp, body: [...lamp.body, { type: 'pullQuote', text }] });

  it('finds no problems in a valid article', async () => {
    expect(await execute(['check', '-'], JSON.stringify(quoting('It was dark.')))).toEqual({
      exitCode: 0,
      written: '-: no problems found\n',
      reported: '',
    });
  });

  it('prints an error with its path, and exits with 1', async () => {
    const { exitCode, written } = await execute(['check', '-'], JSON.stringify(quoting('It was bright.')));
    expect(exitCode).toBe(1);
    expect(written).toMatch(/^-: 1 error\n {2}error {2}body\[1\]\.text is not in the body word for word/);
  });

  it('prints an issue that many blocks have once, with its other places', async () => {
    const video = { type: 'carousel', text: 'Gulls.' };
    const article = JSON.stringify({ headline: 'Gulls', body: Array.from({ length: 9 }, () => video) });
    const { written } = await execute(['check', '-'], article);
    expect(written).toContain('  not understood  body[0] is of type "carousel"');
    expect(written).toContain('Also in body[1], body[2], body[3] and 5 more.\n');
    expect(written).not.toContain('\n  not understood  body[1]');
    expect(written).toMatch(/^-: 1 not understood/);
  });

  it('finds no problem in an article that names its schema', async () => {
    const naming = { $schema: '../article.schema.json', ...lamp };
    expect(await execute(['check', '-'], JSON.stringify(naming))).toMatchObject({ exitCode: 0, reported: '' });
  });

  it('prints what is not understood, and exits with 1', async () => {
    const { exitCode, written } = await execute(['check', '-'], '{"headline":"The lamp","body":[{"type":"carousel"}]}');
    expect(exitCode).toBe(1);
    expect(written).toContain('  not understood  body[0] is of type "carousel"');
  });

  it('escapes characters that control the terminal', async () => {
    const controlling = { headline: 'The lamp', body: [{ type: 'a\u001b[2J\u202e\n-: no problems found', text: '' }] };
    const { written } = await execute(['check', '-'], JSON.stringify(controlling));
    expect(written).toContain('"a\\u001b[2J\\u202e\\n-: no problems found"');
    const { reported } = await execute(['render', '-'], JSON.stringify(controlling));
    for (const text of [written, reported]) {
      for (const control of ['\u001b', '\u202e', '\n-: no problems found']) expect(text).not.toContain(control);
    }
  });

  it('prints a warning, and exits with 0', async () => {
    const warned = { ...lamp, keyPoints: [{ text: 'There are 4711 lamps.' }] };
    const { exitCode, written } = await execute(['check', '-'], JSON.stringify(warned));
    expect(written).toContain('  warning  keyPoints[0]');
    expect(exitCode).toBe(0);
  });

  it('takes several articles, and exits with 1 if one of them has an error', async () => {
    const folder = folderWith({ 'a.json': quoting('It was bright.'), 'b.json': lamp });
    const { exitCode, written } = await execute(['check', join(folder, 'a.json'), join(folder, 'b.json')]);
    expect(exitCode).toBe(1);
    expect(written).toContain(`${join(folder, 'b.json')}: no problems found`);
  });
});

describe('prerender', () => {
  const site = ['--title', 'The Courier', '--url', 'https://courier.example/'];

  it.each<[string, string]>([
    ['none', 'There is no folder '],
    ['lamp.json', 'lamp.json is not a folder. Use broadsheet render to write one article.'],
    ['.', ': no file name ends with .json.'],
  ])('of %s reports what is wrong, and creates no folder', async (from, message) => {
    const folder = folderWith(from === '.' ? { '.lamp.json': lamp, 'lamp.txt': lamp } : { 'lamp.json': lamp });
    const out = join(folder, 'out');
    const { exitCode, reported } = await execute(['prerender', join(folder, from), '--out', out]);
    expect(exitCode).toBe(1);
    expect(reported).toContain(message);
    expect(existsSync(out)).toBe(false);
  });

  it.each<[string[], number, string]>([
    [['--shard', '3/2'], 2, 'There is no shard "3/2".'],
    [['--theme', 'wier'], 1, 'There is no theme wier'],
    [['--module', 'none.mjs'], 2, 'There is no module '],
    [['--posts-per-page', 'all'], 2, '--posts-per-page must be a number from 1 to 9999, not all.'],
    [['--feed', 'feed.xml'], 2, 'A feed or newsletter needs --title, --url. Add what is missing.'],
    [['--feed', 'feed.txt', ...site], 2, 'The format of the feed feed.txt is unknown. Name it feed.xml, atom.xml or'],
    [['--feed', '../feed.xml', ...site], 2, '"../feed.xml" leads out of the folder.'],
    [['--feed', 'feed.xml', ...site, '--shard', '1/2'], 2, 'A shard does not have all articles for a feed'],
    [['--sitemap', 'news.xml', '--base', '/'], 2, '--base must be an absolute address such as https://'],
    [
      ['--feed', 'feed.xml', '--feed', 'atom.xml', ...site, '--feed-url', 'https://courier.example/feed.xml'],
      2,
      '--feed-url is the address of one feed, and there are 2. Leave it out, and say by --base where they will be.',
    ],
  ])('with %j reports what is wrong', async (options, expected, message) => {
    const folder = folderWith({ 'lamp.json': lamp });
    const { exitCode, reported } = await execute(['prerender', folder, '--out', join(folder, 'out'), ...options]);
    expect(exitCode).toBe(expected);
    expect(reported).toContain(message);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('does not write a feed among the articles, where it would be read as one', async () => {
    const folder = folderWith({ 'lamp.json': lamp });
    const words = ['prerender', folder, '--out', folder, '--feed', 'feed.json', ...site];
    const { exitCode, reported } = await execute(words);
    expect(exitCode).toBe(2);
    expect(reported).toContain('feed.json would be among the articles. Choose another folder with --out.');
  });

  it('to a file reports that a folder is needed', async () => {
    const folder = folderWith({ 'lamp.json': lamp });
    const { exitCode, reported } = await execute(['prerender', folder, '--out', join(folder, 'lamp.json')]);
    expect(exitCode).toBe(1);
    expect(reported).toContain('lamp.json: there is a file where a folder is needed (EEXIST). Choose another path.');
  });
});

describe('serve', () => {
  it('reports a port that is in use, and suggests another one', async () => {
    const other = createServer();
    await once(other.listen(0, 'localhost'), 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const file = join(folderWith({ 'lamp.json': lamp }), 'lamp.json');
    const { exitCode, reported } = await execute(['serve', file, '--port', `${port}`]);
    expect(exitCode).toBe(1);
    expect(reported).toBe(`Port ${port} is in use. Choose another one: broadsheet serve ${file} --port ${port + 1}\n`);
  });

  it('does not start with an article or a theme that cannot be read', async () => {
    const folder = folderWith({ 'lamp.json': lamp, 'broken.json': '{' });
    expect(await execute(['serve', join(folder, 'none.json')])).toMatchObject({ exitCode: 1 });
    expect(await execute(['serve', join(folder, 'broken.json')])).toMatchObject({ exitCode: 1 });
    expect(await execute(['serve', join(folder, 'lamp.json'), '--theme', 'none'])).toMatchObject({ exitCode: 1 });
  });
});
