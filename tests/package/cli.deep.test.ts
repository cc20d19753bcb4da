import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, pagesIn } from './commandLine';
import { fullDisk } from './fullDisk';
import { pack } from './packed';

const { execute, articles } = await commandLine(pack());

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
});
