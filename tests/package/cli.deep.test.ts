import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, pagesIn } from './commandLine';
import { fullDisk } from './fullDisk';
import { pack } from './packed';

const { spawned, articles } = await commandLine(pack());

describe('broadsheet prerender', () => {
  it('with articles that are not UTF-8, empty, or nested too deeply names each, and writes the others', () => {
    const from = articles(['a']);
    const deep = '['.repeat(100_000);
    writeFileSync(join(from, 'latin.json'), Buffer.from('{"headline":"Café"}', 'latin1'));
    writeFileSync(join(from, 'wide.json'), Buffer.from('\uFEFF{"headline":"a"}', 'utf16le'));
    writeFileSync(join(from, 'empty.json'), '');
    writeFileSync(join(from, 'zero.json'), '{"headline":"a\u0000"}');
    writeFileSync(join(from, 'deep.json'), deep + deep.replaceAll('[', ']'));
    writeFileSync(join(from, 'broken.json'), deep);
    const { status, stdout, stderr } = spawned(['prerender', from, '--out', join(from, 'out'), '--threads', '1']);
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

  it.runIf(existsSync('/dev/full'))('on a full disk says so, and leaves with 1', () => {
    const from = articles(['a']);
    const module = join(from, 'module.mjs');
    writeFileSync(module, fullDisk('a'));
    const { status, stderr } = spawned(['prerender', from, '--out', join(from, 'out'), '--module', module]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'its disk is full (ENOSPC). Make room. What is written so far is whole; the same run again',
    );
    expect(pagesIn(join(from, 'out'))).toEqual([]);
  });
});
