import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { run } from '../../src/cli/run';
import { fakeTerminal } from '../cli/terminal';
import { fullDisk } from './fullDisk';
import { pack, repository } from './packed';

const { folder, project } = pack();
const program = join(folder, 'dist/static/cli/broadsheet.js');
const seed = readFileSync(join(repository, 'stories/articles/lebanon-pullout.json'), 'utf8');
writeFileSync(join(project, 'article.json'), seed);

/** A command that ends by itself: its exit status and all that it says. */
function obeyed(words: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [program, ...words], { cwd: project, input, encoding: 'utf8' });
}

/** A command that goes on, and a promise of what it tells. */
function begun(words: string[]) {
  const child = spawn(process.execPath, [program, ...words], { cwd: project });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  child.stderr.on('data', (data) => {
    told += data;
  });
  const tells = async (sentence: string) => {
    while (!told.includes(sentence)) await once(child.stderr, 'data');
    return told;
  };
  return { child, tells };
}

/** How a process ended: its status, or the signal that ended it. */
async function ending(child: ChildProcess): Promise<[status: number | null, signal: string | null]> {
  return (await once(child, 'close')) as [number | null, string | null];
}

/** A folder of articles, in the project. */
function articles(names: string[]): string {
  const from = mkdtempSync(join(project, 'in-'));
  for (const headline of names) writeFileSync(join(from, `${headline}.json`), JSON.stringify({ headline, body: [] }));
  return from;
}

/** The pages of a folder, all of them whole, and nothing else that a reader could see. */
function pagesIn(out: string): string[] {
  const files = readdirSync(out).filter((file) => !file.startsWith('.broadsheet-manifest'));
  for (const file of files)
    expect(readFileSync(join(out, file), 'utf8'), file).toMatch(/^<!doctype html>[\s\S]*<\/html>$/);
  return files;
}

describe('npx broadsheet', () => {
  it('is a program that runs by its own name', () => {
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(join(folder, bin.broadsheet)).toBe(program);
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    expect(obeyed(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('render writes the document of renderDocument to standard output, and to nobody else', () => {
    const { status, stdout, stderr } = obeyed(['render', '-'], seed);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const script = `import { renderDocument } from 'broadsheet/static/server';
      import { readFileSync } from 'node:fs';
      process.stdout.write(renderDocument(JSON.parse(readFileSync('article.json', 'utf8'))));`;
    const options = ['--input-type=module', '--eval', script];
    expect(stdout).toBe(execFileSync(process.execPath, options, { cwd: project, encoding: 'utf8' }));
  });

  /** What a shell says of a command, in which `broadsheet` is the program. */
  const sh = (command: string) =>
    spawnSync('sh', ['-c', `broadsheet() { "${process.execPath}" "${program}" "$@"; }; ${command}`], {
      cwd: project,
      encoding: 'utf8',
    });

  it('says nothing when who listens has heard enough', () => {
    expect(sh('broadsheet render article.json | head -c 15').stderr).toBe('');
  });

  it.runIf(existsSync('/dev/full'))('says when standard output cannot be written, and leaves with 1', () => {
    for (const command of ['render article.json', 'check article.json', '--help']) {
      const { status, stderr } = sh(`broadsheet ${command} > /dev/full`);
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: 'Standard output cannot be written: its disk is full (ENOSPC). Make room.\n',
      });
    }
  });

  it('goes on when nobody listens to what it tells', () => {
    const from = articles(['a', 'b', 'c']);
    const { stdout } = sh(
      `exec 3>&1; { broadsheet prerender ${from} --out ${from}/out 2>&1 >/dev/null; echo "left with $?" >&3; } | true`,
    );
    expect(stdout).toBe('left with 0\n');
    expect(pagesIn(join(from, 'out'))).toEqual(['a.html', 'b.html', 'c.html']);
  });

  it('without React says what to install', () => {
    const lone = mkdtempSync(join(tmpdir(), 'broadsheet-lone-'));
    onTestFinished(() => rmSync(lone, { recursive: true }));
    cpSync(folder, join(lone, 'node_modules/broadsheet'), { recursive: true });
    symlinkSync(join(repository, 'node_modules/react'), join(lone, 'node_modules/react'), 'junction');
    const alone = join(lone, 'node_modules/broadsheet/dist/static/cli/broadsheet.js');
    const { status, stderr } = spawnSync(process.execPath, [alone, '--version'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe('Broadsheet draws with react-dom, which cannot be found. Run: npm install react-dom\n');
  });

  it('leaves with 1 for what is missing and 2 for what is written wrongly', () => {
    expect(obeyed(['render', 'none.json'])).toMatchObject({ status: 1, stdout: '' });
    expect(obeyed(['rendr', 'article.json'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('broadsheet prerender', () => {
  it('writes a folder of articles, says what became of each, and of none that is unchanged again', () => {
    const from = articles(['a', 'b']);
    mkdirSync(join(from, 'deep'));
    writeFileSync(join(from, 'deep/c.json'), seed);
    const out = join(from, 'public');
    const words = ['prerender', from, '--out', out, '--theme', 'wire', '--threads', '1'];
    const first = obeyed(words);
    expect(first).toMatchObject({ status: 0, stdout: '3 written, 0 unchanged, 0 failed\n' });
    expect(first.stderr.split('\n').sort()).toEqual(['', 'written a.html', 'written b.html', 'written deep/c.html']);
    expect(readFileSync(join(out, 'deep/c.html'), 'utf8')).toBe(
      obeyed(['render', '-', '--theme', 'wire'], seed).stdout,
    );
    expect(obeyed(words)).toMatchObject({ status: 0, stdout: '0 written, 3 unchanged, 0 failed\n' });
  });

  it('with a broken article names it, writes the others, and leaves with 1', () => {
    const from = articles(['a', 'b']);
    writeFileSync(join(from, 'b.json'), '{\n  "headline": \n}');
    const { status, stdout, stderr } = obeyed(['prerender', from, '--out', join(from, 'out')]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '1 written, 0 unchanged, 1 failed\n' });
    expect(stderr).toContain('b.json is not JSON: at line 3, column 1 there is “}”, where a value should stand.');
    expect(pagesIn(join(from, 'out'))).toEqual(['a.html']);
  });

  it('with articles that are not UTF-8, empty, or nested too deeply names each, and writes the others', () => {
    const from = articles(['a']);
    const deep = '['.repeat(100_000);
    writeFileSync(join(from, 'latin.json'), Buffer.from('{"headline":"Café"}', 'latin1'));
    writeFileSync(join(from, 'wide.json'), Buffer.from('\uFEFF{"headline":"a"}', 'utf16le'));
    writeFileSync(join(from, 'empty.json'), '');
    writeFileSync(join(from, 'zero.json'), '{"headline":"a\u0000"}');
    writeFileSync(join(from, 'deep.json'), deep + deep.replaceAll('[', ']'));
    writeFileSync(join(from, 'broken.json'), deep);
    const { status, stdout, stderr } = obeyed(['prerender', from, '--out', join(from, 'out'), '--threads', '1']);
    expect(status).toBe(1);
    // Later versions of Node write JSON of any depth.
    expect(stdout).toMatch(/^(?:1 written, 0 unchanged, 6|2 written, 0 unchanged, 5) failed\n$/);
    expect(stderr).toMatch(/^(?:written deep\.html|failed deep\.html: The article .*: it is nested too deeply\.)$/m);
    expect(stderr).toMatch(
      /failed latin\.html: .*at byte offset 16 \(line 1, column 17\) there is 0xE9\. It is probably Latin-1/,
    );
    expect(stderr).toMatch(/failed wide\.html: .*It is UTF-16LE\./);
    expect(stderr).toMatch(/failed empty\.html: .*empty\.json is not JSON: it is empty\./);
    expect(stderr).toMatch(/failed zero\.html: .*at line 1, column 15 there is U\+0000/);
    expect(stderr).toMatch(/failed broken\.html: .*it ends at line 1, column 100001/);
    expect(stderr).not.toContain('RangeError');
  });

  it('warns of names that are one file on some disk, and leaves with 0', () => {
    const from = articles(['caf\u00e9', 'cafe\u0301']);
    const { status, stderr } = obeyed(['prerender', from, '--out', join(from, 'out'), '--threads', '1']);
    expect(status).toBe(0);
    expect(stderr).toContain(
      'warning caf\u00e9.html: "cafe\u0301.html" and "caf\u00e9.html" differ in their Unicode form only (é as one character and as two): on macOS or Windows they are one file. Rename one of them.\n',
    );
  });

  it('follows links to articles and folders once, takes any case of .json, and nothing else', () => {
    const from = articles(['a']);
    const elsewhere = articles(['b', 'c']);
    writeFileSync(join(from, 'UPPER.JSON'), seed);
    mkdirSync(join(from, 'folder.json/deep'), { recursive: true });
    writeFileSync(join(from, 'folder.json/deep/d.json'), seed);
    symlinkSync(join(elsewhere, 'b.json'), join(from, 'linked.json'));
    symlinkSync(elsewhere, join(from, 'more'));
    symlinkSync(elsewhere, join(from, 'more-again'));
    symlinkSync('..', join(from, 'folder.json/around'));
    symlinkSync('self', join(from, 'self'));
    symlinkSync('nothing.json', join(from, 'dangling.json'));
    const out = join(from, 'out');
    const { status, stdout, stderr } = obeyed(['prerender', from, '--out', out, '--threads', '1']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '6 written, 0 unchanged, 1 failed\n' });
    expect(stderr.match(/(?<=^written ).*/gm)?.sort()).toEqual([
      'UPPER.html',
      'a.html',
      'folder.json/deep/d.html',
      'linked.html',
      'more/b.html',
      'more/c.html',
    ]);
    expect(stderr).toMatch(/failed dangling\.html: There is no file .*dangling\.json\./);
    expect(stderr).toContain(
      `${join(from, 'more-again')} is a link to a folder whose articles are taken already; it is left out.\n`,
    );
    expect(stderr).toContain(
      `${join(from, 'folder.json/around')} is a link to a folder whose articles are taken already; it is left out.\n`,
    );
  });

  it.each<[string, number, string]>([
    ['', 2, '--out is empty. Write a value after it.\nWrite it as: broadsheet prerender FOLDER --out FOLDER'],
    [
      '  ',
      2,
      '`out` is empty. Name a folder, such as "public".\nWrite it as: broadsheet prerender FOLDER --out FOLDER',
    ],
    [parse(process.cwd()).root, 2, 'the root of the file system. Name a folder'],
    [
      'article.json',
      1,
      'No pages can be written into article.json: a file is where a folder is needed (EEXIST). Choose another path.\n',
    ],
    ['article.json/out', 1, 'a part of its path is a file and not a folder (ENOTDIR). Choose another path.\n'],
  ])('with --out %j says what is wrong, and leaves with %i', (out, expected, sentence) => {
    const { status, stderr, stdout } = obeyed(['prerender', articles(['a']), '--out', out]);
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it.runIf(existsSync('/dev/full'))('on a full disk says so, and leaves with 1', () => {
    const from = articles(['a']);
    const module = join(from, 'module.mjs');
    writeFileSync(module, fullDisk('a'));
    const { status, stderr } = obeyed(['prerender', from, '--out', join(from, 'out'), '--module', module]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'its disk is full (ENOSPC). Make room. What is written so far is whole; the same run again',
    );
    expect(pagesIn(join(from, 'out'))).toEqual([]);
  });

  it('on a terminal writes one line over and over', async () => {
    const { run: obey }: { run: typeof run } = await import(join(folder, 'dist/static/cli/run.js'));
    const from = articles(['a', 'b']);
    const terminal = fakeTerminal('', true);
    expect(await obey(['prerender', from, '--out', join(from, 'out'), '--threads', '1'], terminal)).toBe(0);
    const lines = terminal.told().split('\r\u001b[K');
    expect(lines.map((line) => line.slice(0, 6))).toEqual(['', '1 of 2', '2 of 2', '']);
    expect(terminal.told()).not.toContain('\n');
  });
});

describe('An interruption of broadsheet prerender', () => {
  const names = Array.from({ length: 12 }, (_, index) => `page-${String(index).padStart(2, '0')}`);

  /** A run in which one page takes until `go` is there. */
  function waiting() {
    const from = articles(names);
    const [out, go] = [join(from, 'out'), join(from, 'go')];
    const module = join(from, 'module.mjs');
    writeFileSync(
      module,
      `import { existsSync, watch } from 'node:fs';
      export default ({ headline }) => headline !== 'page-03' ? {} : new Promise((resolve) => {
        const check = () => existsSync(${JSON.stringify(go)}) && (watcher.close(), resolve({}));
        const watcher = watch(${JSON.stringify(from)}, check);
        check();
      });`,
    );
    const words = ['prerender', from, '--out', out, '--threads', '1', '--module', module];
    return { out, words, open: () => writeFileSync(go, ''), ...begun(words) };
  }

  it('finishes what is being drawn, leaves with 130, and the next run goes on from there', async () => {
    const { child, tells, open, out, words } = waiting();
    await tells('written page-02.html');
    child.kill('SIGINT');
    await tells('The pages that are being drawn are finished first');
    open();
    const end = ending(child);
    await tells('Interrupted. What is written is whole; run the same again, and it goes on from there.');
    expect(await end).toEqual([130, null]);
    const pages = pagesIn(out);
    expect(pages).toContain('page-03.html');
    expect(pages.length).toBeLessThan(names.length);
    const left = names.length - pages.length;
    expect(obeyed(words)).toMatchObject({
      status: 0,
      stdout: `${left} written, ${pages.length} unchanged, 0 failed\n`,
    });
    expect(pagesIn(out)).toHaveLength(names.length);
  });

  it.each<NodeJS.Signals>(['SIGINT', 'SIGKILL'])(
    'that cannot wait (a second %s) leaves whole pages',
    async (signal) => {
      const { child, tells, open, out, words } = waiting();
      await tells('written page-02.html');
      const end = ending(child);
      child.kill('SIGINT');
      await tells('The pages that are being drawn are finished first');
      child.kill(signal);
      expect(await end).toEqual([null, signal]);
      expect(pagesIn(out)).toEqual(['page-00.html', 'page-01.html', 'page-02.html']);
      open();
      expect(obeyed(words)).toMatchObject({ status: 0, stdout: '9 written, 3 unchanged, 0 failed\n' });
    },
  );
});

describe('broadsheet serve', () => {
  /** The address that a server tells, once it is there. */
  async function served(words: string[]) {
    const { child, tells } = begun(['serve', ...words, '--port', '0']);
    const address = /http:\S+/.exec(await tells('Ctrl-C ends it.'))?.[0] ?? '';
    return { child, address, page: async () => (await fetch(address)).text() };
  }

  it('shows the article, tells the browser when it is saved, and shows what is new', async () => {
    const file = join(articles(['lamp']), 'lamp.json');
    const { child, address, page } = await served([file]);
    expect(await page()).toMatch(/<h1>lamp<\/h1>[\s\S]*new EventSource\('\/broadsheet-events'\)/);
    const events = (await fetch(new URL('/broadsheet-events', address))).body?.getReader();
    const saved = (text: string) => {
      // As an editor does that puts a new file in the place of the old one.
      writeFileSync(`${file}~`, text);
      renameSync(`${file}~`, file);
    };
    const told = async () => {
      for (;;) {
        const { value } = (await events?.read()) ?? {};
        if (Buffer.from(value ?? []).includes('data: saved')) return;
      }
    };
    saved(JSON.stringify({ headline: 'The other lamp', body: [] }));
    await told();
    expect(await page()).toContain('<h1>The other lamp</h1>');
    saved('{ "headline": }');
    await told();
    expect(await page()).toMatch(/is not JSON: at line 1, column 15 there is “}”[\s\S]*EventSource/);
    const end = ending(child);
    child.kill('SIGINT');
    expect(await end).toEqual([0, null]);
  });

  it('shows nothing else', async () => {
    const { address } = await served(['article.json']);
    expect((await fetch(new URL('/article.json', address))).status).toBe(404);
  });
});
