import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../src/cli/run';
import { terminalOf } from '../../src/cli/Terminal';
import { renderDocument } from '../../src/server/renderDocument';
import { fakeTerminal } from './terminal';

const lamp = { headline: 'The lamp', body: [{ type: 'paragraph' as const, text: 'It was dark.' }] };

/** Files in a folder of their own, and the folder. */
function planted(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, value] of Object.entries(files)) {
    const isWhole = typeof value === 'string' || value instanceof Uint8Array;
    writeFileSync(join(folder, name), isWhole ? value : JSON.stringify(value));
  }
  return folder;
}

/** What came of a command: its exit status, what it wrote and what else it told. */
async function obeyed(words: string[], input?: string | Uint8Array) {
  const terminal = fakeTerminal(input);
  const status = await run(words, terminal);
  return { status, written: terminal.written(), told: terminal.told() };
}

describe('The command line', () => {
  it.each([[['--help']], [['-h']], [['help']]])('%j tells of every command', async (words) => {
    const { status, written } = await obeyed(words);
    expect(status).toBe(0);
    for (const name of ['render', 'prerender', 'check', 'serve']) expect(written).toContain(`  ${name} `);
  });

  it.each(['render', 'prerender', 'check', 'serve'])('%s --help tells how to write it', async (name) => {
    const { status, written } = await obeyed([name, '--help']);
    expect(status).toBe(0);
    expect(written).toMatch(new RegExp(`^broadsheet ${name} `));
  });

  it('--version tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await obeyed(['--version'])).toEqual({ status: 0, written: `${version}\n`, told: '' });
  });

  it.each<[string[], string]>([
    [[], 'There is no command.'],
    [['rendr'], 'There is no command rendr. Did you mean render?'],
    [['publish'], 'There is no command publish.\n'],
    [['constructor'], 'There is no command constructor.\n'],
    [['render'], 'There is no article to take. Name one.'],
    [['render', 'a', 'b'], 'There is one article to take, and a, b are 2.'],
    [['render', 'a', '--them', 'wire'], 'There is no option --them. Did you mean --theme?'],
    [['render', 'a', '-x'], 'There is no option -x.\n'],
    [['render', 'a', '--theme'], '--theme has no value. Write one after it.'],
    [['render', 'a', '--theme', ''], '--theme is empty. Write a value after it.'],
    [['render', 'a', '-o', ''], '--out is empty. Write a value after it.'],
    [['prerender', 'a', '--out='], '--out is empty. Write a value after it.'],
    [['check', 'a', ''], 'A name is empty. Write one, or leave it out.'],
    [['check'], 'There is no article to check.'],
    [['prerender', 'a'], 'It is not said where the pages go. Add --out and a folder.'],
    [['prerender', 'a', '--out', 'b', '--threads', 'many'], '--threads is many, and should be a number'],
    [['serve', '-'], 'Standard input is not saved again.'],
    [['serve', 'a', '--port', '65536'], '--port is 65536, and should be a number from 0 to 65535.'],
  ])('%j is written wrongly, and the answer says how to write it', async (words, sentence) => {
    const { status, written, told } = await obeyed(words);
    expect({ status, written }).toEqual({ status: 2, written: '' });
    expect(told).toContain(sentence);
    expect(told).toMatch(/Write it as: broadsheet [A-Za-z]+ /);
  });

  it('has colours on a terminal, unless somebody wants none', () => {
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
  it('writes the document, from a file or from what comes in', async () => {
    const folder = planted({ 'lamp.json': lamp });
    const page = { status: 0, written: renderDocument(lamp), told: '' };
    expect(await obeyed(['render', join(folder, 'lamp.json')])).toEqual(page);
    expect(await obeyed(['render', '-'], JSON.stringify(lamp))).toEqual(page);
    expect(await obeyed(['render', '-'], `\uFEFF${JSON.stringify(lamp)}`)).toEqual(page);
  });

  it('writes into a file, and nothing else', async () => {
    const folder = planted({ 'lamp.json': lamp });
    const words = ['render', join(folder, 'lamp.json'), '-o', join(folder, 'lamp.html')];
    expect(await obeyed(words)).toEqual({ status: 0, written: '', told: '' });
    expect(readFileSync(join(folder, 'lamp.html'), 'utf8')).toBe(renderDocument(lamp));
  });

  it('takes a theme by its name, or what a file changes in one', async () => {
    const folder = planted({ 'lamp.json': lamp, 'own.json': { name: 'Own', extends: 'wire', size: { text: '2rem' } } });
    const written = async (theme: string) =>
      (await obeyed(['render', join(folder, 'lamp.json'), '--theme', theme])).written;
    expect(await written('wire')).toBe(renderDocument(lamp, { theme: 'wire' }));
    expect(await written(join(folder, 'own.json'))).toContain('--broadsheet-size-text:2rem');
  });

  it('does not write a page over its own article, whatever leads to it', async () => {
    const folder = planted({ 'lamp.json': lamp });
    symlinkSync('lamp.json', join(folder, 'link.json'));
    for (const out of ['lamp.json', './lamp.json', 'link.json']) {
      const { status, told } = await obeyed(['render', join(folder, 'lamp.json'), '-o', `${folder}/${out}`]);
      expect(status).toBe(2);
      expect(told).toContain(`${folder}/${out} is the article itself. Choose another file for the page.`);
    }
    expect(JSON.parse(readFileSync(join(folder, 'lamp.json'), 'utf8'))).toEqual(lamp);
  });

  it('tells what was not understood, and writes the page all the same', async () => {
    const { status, written, told } = await obeyed(
      ['render', '-'],
      '{"headline":"The lamp","body":[{"type":"video"}]}',
    );
    expect(status).toBe(0);
    expect(written).toMatch(/<\/html>$/);
    expect(told).toContain('body[0] is of type "video"');
  });

  it.each<[string, string, string]>([
    ['none.json', '', 'There is no file none.json. It was looked for at /'],
    ['.', '', '. is a folder. Name a file in it.'],
    ['-', ' \n', 'Standard input is empty. Send an article as JSON: broadsheet render - < article.json'],
    ['lamp\u001b[2J.json', '', 'There is no file lamp\\u001b[2J.json.'],
    ['-', '{"headline"', 'Standard input is not JSON: it ends at line 1, column 12, where : should stand.'],
  ])('of %s with %j tells what to do', async (name, input, sentence) => {
    const { status, written, told } = await obeyed(['render', name], input);
    expect({ status, written: written.length }).toEqual({ status: 1, written: 0 });
    expect(told).toContain(sentence);
  });

  it('of a file that cannot be read tells why, and what to do', async () => {
    const folder = planted({ 'lamp.json': lamp });
    symlinkSync('loop.json', join(folder, 'loop.json'));
    const toldOf = async (name: string) => (await obeyed(['render', join(folder, name)])).told;
    expect(await toldOf('x'.repeat(5000))).toContain(
      'cannot be read: its name is too long (ENAMETOOLONG). Choose a shorter one.',
    );
    expect(await toldOf('lamp.json/lamp.json')).toContain(
      'cannot be read: a part of its path is a file and not a folder (ENOTDIR). Choose another path.',
    );
    expect(await toldOf('caf\uFFFD.json')).toContain('Its name seems to be no UTF-8: rename it.');
    expect(await toldOf('loop.json')).toContain(
      'cannot be read: links lead to it in a circle (ELOOP). Mend the links.',
    );
  });

  it.each<[string, unknown, string]>([
    ['wier', undefined, 'and the library brings hearth, broadsheet, tabloid'],
    ['wier', undefined, 'Did you mean wire?'],
    ['{folder}/own.json', '{ "name": }', 'own.json is not JSON: at line 1, column 11 there is “}”'],
    [
      '{folder}/own.json',
      { name: 'Own', size: { huge: '9rem' } },
      'own.json is no theme. Theme "Own": There is no token size.huge',
    ],
    ['{folder}/own.json', [], 'own.json is no theme.'],
    ['{folder}', {}, 'is a folder.'],
  ])('with the theme %s (%j) tells what is wrong', async (theme, own, sentence) => {
    const folder = planted({ 'lamp.json': lamp, 'own.json': own ?? {} });
    const words = ['render', join(folder, 'lamp.json'), '--theme', theme.replace('{folder}', folder)];
    const { status, written, told } = await obeyed(words);
    expect({ status, written: written.length }).toEqual({ status: 1, written: 0 });
    expect(told).toContain(sentence);
  });

  it('into a file that cannot be written leaves nothing behind', async () => {
    const folder = planted({ 'lamp.json': lamp });
    const { status, told } = await obeyed([
      'render',
      join(folder, 'lamp.json'),
      '-o',
      join(folder, 'lamp.json/page.html'),
    ]);
    expect(status).toBe(1);
    expect(told).toContain('page.html cannot be written: ');
    expect(JSON.parse(readFileSync(join(folder, 'lamp.json'), 'utf8'))).toEqual(lamp);
  });
});

describe('A file that is not UTF-8', () => {
  const latin = Buffer.from('{"headline":"Café","body":[]}', 'latin1');
  const guess = 'there is 0xE9. It is probably Latin-1 or Windows-1252, where 0xE9 is “é”.';
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

  it.each(Object.entries(words))('is refused by %s, with its place and its encoding', async (_, words) => {
    const folder = planted({ 'lamp.json': lamp, 'latin.json': latin });
    const located = words.map((word) => (/\.|^out/.test(word) ? join(folder, word) : word));
    const { status, written, told } = await obeyed(located, latin);
    expect(status).toBe(1);
    expect(written).not.toContain('<html');
    expect(told).toContain('is not UTF-8: at byte offset 16 (line 1, column 17)');
    expect(told).toContain(guess);
  });

  it('is read where it begins with the byte order mark of UTF-8', async () => {
    const folder = planted({ 'lamp.json': `\uFEFF${JSON.stringify(lamp)}`, 'own.json': '\uFEFF{"name":"Own"}' });
    expect(await obeyed(['check', join(folder, 'lamp.json')])).toMatchObject({ status: 0 });
    const themed = ['render', join(folder, 'lamp.json'), '--theme', join(folder, 'own.json')];
    expect(await obeyed(themed)).toMatchObject({ status: 0, told: '' });
  });
});

describe('check', () => {
  const quoting = (text: string) => ({ ...lamp, body: [...lamp.body, { type: 'pullQuote', text }] });

  it('of a sound article finds nothing', async () => {
    expect(await obeyed(['check', '-'], JSON.stringify(quoting('It was dark.')))).toEqual({
      status: 0,
      written: '-: nothing found.\n',
      told: '',
    });
  });

  it('tells of an error with its path, and ends with 1', async () => {
    const { status, written } = await obeyed(['check', '-'], JSON.stringify(quoting('It was bright.')));
    expect(status).toBe(1);
    expect(written).toMatch(/^-: 1 error\n {2}error {2}body\[1\]\.text is not in the body word for word/);
  });

  it('tells of what is not understood, and ends with 1', async () => {
    const { status, written } = await obeyed(['check', '-'], '{"headline":"The lamp","body":[{"type":"video"}]}');
    expect(status).toBe(1);
    expect(written).toContain('  not understood  body[0] is of type "video"');
  });

  it('shows what would steer a terminal as text', async () => {
    const steering = { headline: 'The lamp', body: [{ type: 'a\u001b[2J\u202e\n-: nothing found.', text: '' }] };
    const { written } = await obeyed(['check', '-'], JSON.stringify(steering));
    expect(written).toContain('"a\\u001b[2J\\u202e\\n-: nothing found."');
    const { told } = await obeyed(['render', '-'], JSON.stringify(steering));
    for (const text of [written, told]) {
      for (const sign of ['\u001b', '\u202e', '\n-: nothing found']) expect(text).not.toContain(sign);
    }
  });

  it('tells of a warning, and ends with 0', async () => {
    const warned = { ...lamp, keyPoints: [{ text: 'There are 4711 lamps.' }] };
    const { status, written } = await obeyed(['check', '-'], JSON.stringify(warned));
    expect(written).toContain('  warning  keyPoints[0]');
    expect(status).toBe(0);
  });

  it('takes more than one, and ends with 1 if one of them is not right', async () => {
    const folder = planted({ 'a.json': quoting('It was bright.'), 'b.json': lamp });
    const { status, written } = await obeyed(['check', join(folder, 'a.json'), join(folder, 'b.json')]);
    expect(status).toBe(1);
    expect(written).toContain(`${join(folder, 'b.json')}: nothing found.`);
  });
});

describe('prerender', () => {
  it.each<[string, string]>([
    ['none', 'There is no folder '],
    ['lamp.json', 'lamp.json is no folder. To write one article, use broadsheet render.'],
    ['.', ': no file whose name ends with .json.'],
  ])('of %s tells what is wrong, and makes no folder', async (from, sentence) => {
    const folder = planted(from === '.' ? { '.lamp.json': lamp, 'lamp.txt': lamp } : { 'lamp.json': lamp });
    const out = join(folder, 'out');
    const { status, told } = await obeyed(['prerender', join(folder, from), '--out', out]);
    expect(status).toBe(1);
    expect(told).toContain(sentence);
    expect(existsSync(out)).toBe(false);
  });

  it.each<[string[], number, string]>([
    [['--shard', '3/2'], 2, 'There is no shard "3/2".'],
    [['--theme', 'wier'], 1, 'There is no theme wier'],
    [['--module', 'none.mjs'], 2, 'There is no module '],
  ])('with %j tells what is wrong', async (options, expected, sentence) => {
    const folder = planted({ 'lamp.json': lamp });
    const { status, told } = await obeyed(['prerender', folder, '--out', join(folder, 'out'), ...options]);
    expect(status).toBe(expected);
    expect(told).toContain(sentence);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('into what is no folder tells so', async () => {
    const folder = planted({ 'lamp.json': lamp });
    const { status, told } = await obeyed(['prerender', folder, '--out', join(folder, 'lamp.json')]);
    expect(status).toBe(1);
    expect(told).toContain('lamp.json: a file is where a folder is needed (EEXIST). Choose another path.');
  });
});

describe('serve', () => {
  it('on a port that is in use says so, and which one may be free', async () => {
    const other = createServer();
    await once(other.listen(0, 'localhost'), 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const file = join(planted({ 'lamp.json': lamp }), 'lamp.json');
    const { status, told } = await obeyed(['serve', file, '--port', `${port}`]);
    expect(status).toBe(1);
    expect(told).toBe(`Port ${port} is in use. Choose another one: broadsheet serve ${file} --port ${port + 1}\n`);
  });

  it('of what is wrong from the beginning does not begin', async () => {
    const folder = planted({ 'lamp.json': lamp, 'broken.json': '{' });
    expect(await obeyed(['serve', join(folder, 'none.json')])).toMatchObject({ status: 1 });
    expect(await obeyed(['serve', join(folder, 'broken.json')])).toMatchObject({ status: 1 });
    expect(await obeyed(['serve', join(folder, 'lamp.json'), '--theme', 'none'])).toMatchObject({ status: 1 });
  });
});
