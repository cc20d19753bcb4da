import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inputHash, isUnchanged, runHash } from '../../src/server/prerender/changeDetection';
import { sha256 } from '../../src/server/prerender/sha256';

describe('A page', () => {
  function fileWith(text: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-unchanged-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'a.html');
    writeFileSync(file, text);
    return file;
  }

  const entry = { input: 'article', output: sha256('<p>The lamp</p>') };

  it('is unchanged if its input and its file are those of the manifest', async () => {
    expect(await isUnchanged(entry, 'article', fileWith('<p>The lamp</p>'))).toBe(true);
  });

  it('is changed if its input is another one, or if the manifest does not have it', async () => {
    const file = fileWith('<p>The lamp</p>');
    expect(await isUnchanged(entry, 'another article', file)).toBe(false);
    expect(await isUnchanged(undefined, 'article', file)).toBe(false);
  });

  it('is changed if its file was edited or removed, also where the line of the manifest is damaged', async () => {
    expect(await isUnchanged(entry, 'article', fileWith('<p>By hand</p>'))).toBe(false);
    const missing = `${fileWith('')}.missing`;
    expect(await isUnchanged(entry, 'article', missing)).toBe(false);
    expect(await isUnchanged(JSON.parse('{ "input": "article" }'), 'article', missing)).toBe(false);
  });

  it('has an input that depends on its article, the theme, the key, the module and the options of its head', () => {
    const run = runHash({}, '', '');
    const hashes = [
      inputHash(run, '{}'),
      inputHash(run, '[]'),
      ...[
        runHash({ theme: 'wire' }, '', ''),
        runHash({}, 'key', ''),
        runHash({}, '', 'key'),
        runHash({ jsonLd: { organizations: ['Sea Wire'] } }, '', ''),
        runHash({ headTags: { image: { url: '/own.jpg' } } }, '', ''),
      ].map((other) => inputHash(other, '{}')),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(inputHash(runHash({}, '', ''), '{}')).toBe(hashes[0]);
  });
});
