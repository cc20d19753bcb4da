import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, exitOf, pagesIn } from './commandLine';
import { fullDisk } from './fullDisk';
import { pack, repository } from './packed';

const packed = pack();
const { project } = packed;
const { program, execute, runHere, serve, start, articles } = await commandLine(packed);
const seed = readFileSync(join(repository, 'stories/articles/lebanon-pullout.json'), 'utf8');
writeFileSync(join(project, 'article.json'), seed);

describe('broadsheet prerender', () => {
  it('reports articles that are not UTF-8, empty, or nested too deeply, and writes the others', () => {
    const from = articles(['a']);
    const deep = '['.repeat(100_000);
    writeFileSync(join(from, 'latin.json'), Buffer.from('{"headline":"Café"}', 'latin1'));
    writeFileSync(join(from, 'wide.json'), Buffer.from('\uFEFF{"headline":"a"}', 'utf16le'));
    writeFileSync(join(from, 'empty.json'), '');
    writeFileSync(join(from, 'zero.json'), '{"headline":"a\u0000"}');
    writeFileSync(join(from, 'deep.json'), deep + deep.replaceAll('[', ']'));
    writeFileSync(join(from, 'broken.json'), deep);
    const { status, stdout, stderr } = execute(['prerender', from, '--out', join(from, 'out'), '--threads', '1']);
    expect(status).toBe(1);
    // Later versions of Node write JSON of any depth.
    expect(stdout).toMatch(/^(?:1 written, 0 unchanged, 6|2 written, 0 unchanged, 5) failed\n$/);
    expect(stderr).toMatch(/^(?:written deep\.html|failed deep\.html: The article .*: it is nested too deeply\.)$/m);
    expect(stderr).toMatch(
      /failed latin\.html: .*unexpected byte 0xE9 at byte offset 16 \(line 1, column 17\)\. It is probably Latin-1/,
    );
    expect(stderr).toMatch(/failed wide\.html: .*It is UTF-16LE\./);
    expect(stderr).toMatch(/failed empty\.html: .*empty\.json is not JSON: it is empty\./);
    expect(stderr).toMatch(/failed zero\.html: .*unexpected U\+0000 at line 1, column 15/);
    expect(stderr).toMatch(/failed broken\.html: .*unexpected end at line 1, column 100001/);
    expect(stderr).not.toContain('RangeError');
  });

  it.runIf(existsSync('/dev/full'))('reports a full disk, and exits with 1', () => {
    const from = articles(['a']);
    const module = join(from, 'module.mjs');
    writeFileSync(module, fullDisk('a'));
    const { status, stderr } = execute(['prerender', from, '--out', join(from, 'out'), '--module', module]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'the disk is full (ENOSPC). Free some space. Pages written so far are complete. Run again to continue.',
    );
    expect(pagesIn(join(from, 'out'))).toEqual([]);
  });

  it('warns of names that are the same file on some file systems, and exits with 0', async () => {
    const from = articles(['caf\u00e9', 'cafe\u0301']);
    const { status, stderr } = await runHere(['prerender', from, '--out', join(from, 'out'), '--threads', '1']);
    expect(status).toBe(0);
    expect(stderr).toContain(
      'warning caf\u00e9.html: "cafe\u0301.html" and "caf\u00e9.html" differ only in Unicode normalization (é as one character or as two): on macOS or Windows they are the same file. Rename one of them.\n',
    );
  });

  it('follows each link to an article or folder once, and takes .json in any case and nothing else', async () => {
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
    const { status, stdout, stderr } = await runHere(['prerender', from, '--out', out, '--threads', '1']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '6 written, 0 unchanged, 1 failed\n' });
    expect(stderr.match(/(?<=^written ).*/gm)?.sort()).toEqual([
      'UPPER.html',
      'a.html',
      'folder.json/deep/d.html',
      'linked.html',
      'more/b.html',
      'more/c.html',
    ]);
    expect(stderr).toMatch(/failed dangling\.html: There is no file .*dangling\.json \(/);
    expect(stderr).toContain(`Skipped ${join(from, 'more-again')}: it links to a folder that was already read.\n`);
    expect(stderr).toContain(
      `Skipped ${join(from, 'folder.json/around')}: it links to a folder that was already read.\n`,
    );
  });

  it('overwrites one line on a terminal', async () => {
    const from = articles(['a', 'b']);
    const words = ['prerender', from, '--out', join(from, 'out'), '--threads', '1'];
    const { status, stderr } = await runHere(words, '', true);
    expect(status).toBe(0);
    const lines = stderr.split('\r\u001b[K');
    expect(lines.map((line) => line.slice(0, 6))).toEqual(['', '1 of 2', '2 of 2', '']);
    expect(stderr).not.toContain('\n');
  });
});

describe('npx broadsheet', () => {
  /** Runs a shell command in which `broadsheet` is the program. */
  const sh = (command: string) =>
    spawnSync('sh', ['-c', `broadsheet() { "${process.execPath}" "${program}" "$@"; }; ${command}`], {
      cwd: project,
      encoding: 'utf8',
    });

  it('reports nothing when the reader of a pipe closes it early', () => {
    expect(sh('broadsheet render article.json | head -c 15').stderr).toBe('');
  });

  it.runIf(existsSync('/dev/full'))('reports that standard output cannot be written, and exits with 1', () => {
    for (const command of ['render article.json', 'check article.json', '--help']) {
      const { status, stderr } = sh(`broadsheet ${command} > /dev/full`);
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: 'Standard output cannot be written: the disk is full (ENOSPC). Free some space.\n',
      });
    }
  });

  it('continues when standard error is closed', () => {
    const from = articles(['a', 'b', 'c']);
    const { stdout } = sh(
      `exec 3>&1; { broadsheet prerender ${from} --out ${from}/out --threads 1 2>&1 >/dev/null; echo "exited with $?" >&3; } | true`,
    );
    expect(stdout).toBe('exited with 0\n');
    expect(pagesIn(join(from, 'out'))).toEqual(['a.html', 'b.html', 'c.html']);
  });
});

describe('broadsheet serve', () => {
  it('shows a front, and the change when it is saved', async () => {
    const file = join(articles([]), 'front.json');
    const save = (headline: string) => {
      const stories = [{ story: { url: '/lamp', headline } }];
      writeFileSync(file, JSON.stringify({ title: 'The Courier', packages: [{ layout: 'row', stories }] }));
    };
    save('The lamp is lit');
    const { page } = await serve([file]);
    expect(await page()).toMatch(/<title>The Courier<\/title>[\s\S]*The lamp is lit[\s\S]*EventSource/);
    save('The lamp is out');
    expect(await page()).toContain('The lamp is out');
  });
});

describe('An interruption of broadsheet prerender', () => {
  const names = Array.from({ length: 12 }, (_, index) => `page-${String(index).padStart(2, '0')}`);

  /** A run in which one page waits for the file `go`. */
  function startWaiting() {
    const from = articles(names);
    const [out, go] = [join(from, 'out'), join(from, 'go')];
    const module = join(from, 'module.mjs');
    writeFileSync(
      module,
      `import { existsSync, watch } from 'node:fs';
      export default ({ headline }) => headline !== 'page-03' ? {} : new Promise((resolve) => {
        const check = () => existsSync(${JSON.stringify(go)}) && (watcher.close(), resolve({}));
        const watcher = watch(${JSON.stringify(from)}, check);
        if (!existsSync(${JSON.stringify(go)})) console.error('page-03 waits');
        check();
      });`,
    );
    const feed = ['--feed', 'feed.xml', '--title', 'The Courier', '--url', 'https://courier.example/'];
    const words = ['prerender', from, '--out', out, '--threads', '1', '--module', module, ...feed];
    return { out, words, open: () => writeFileSync(go, ''), ...start(words) };
  }

  it('finishes the pages that are being rendered, exits with 130, and the next run continues', async () => {
    const { child, reports, open, out, words } = startWaiting();
    await reports('page-03 waits');
    child.kill('SIGINT');
    await reports('Stopping after the pages that are being rendered.');
    open();
    const end = exitOf(child);
    await reports('Interrupted. Every written file is complete. Run the same command again to continue.');
    expect(await end).toEqual([130, null]);
    const pages = pagesIn(out);
    expect(pages).toContain('page-03.html');
    expect(pages.length).toBeLessThan(names.length);
    const remaining = names.length - pages.length;
    expect(existsSync(join(out, 'feed.xml'))).toBe(false);
    expect(await runHere(words)).toMatchObject({
      status: 0,
      stdout: `${remaining + 1} written, ${pages.length} unchanged, 0 failed\n`,
    });
    expect(pagesIn(out)).toHaveLength(names.length);
    const whole = `${out}-whole`;
    await runHere(words.map((word) => (word === out ? whole : word)));
    expect(readFileSync(join(out, 'feed.xml'), 'utf8')).toBe(readFileSync(join(whole, 'feed.xml'), 'utf8'));
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('followed by %s leaves only complete pages', async (signal) => {
    const { child, reports, open, out, words } = startWaiting();
    await reports('page-03 waits');
    const end = exitOf(child);
    child.kill('SIGINT');
    await reports('Stopping after the pages that are being rendered.');
    child.kill(signal);
    expect(await end).toEqual([null, signal]);
    // Two pages are read at a time: the waiting one may overtake the one before it.
    const pages = pagesIn(out);
    expect(pages).toContain('page-01.html');
    expect(pages).not.toContain('page-03.html');
    open();
    const { status, stdout } = await runHere(words);
    const [written = 0, unchanged = 0, failed] = (stdout.match(/\d+/g) ?? []).map(Number);
    expect([status, written + unchanged, failed]).toEqual([0, names.length + 1, 0]);
    // The process may have ended between a page and its line in the journal.
    expect(unchanged).toBeGreaterThanOrEqual(pages.length - 1);
  });
});
