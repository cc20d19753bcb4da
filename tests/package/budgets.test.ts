import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { componentsOf, pack } from './packed';

const packed = pack();

/** Budgets other than 1.5 kB. Blocks draws every type of block, and a conversation draws blocks; the others are to be brought down to it. */
const budgets: Record<string, number> = {
  Blocks: 3600,
  ConversationThread: 5600,
  Byline: 1800,
  Dateline: 1750,
  Figure: 2100,
  Headline: 1600,
  KeyPoints: 2100,
  List: 1800,
  SiteFooter: 1600,
  SiteHeader: 1700,
};

describe('What a browser loads, minified and compressed, beyond React and styled-components', () => {
  it.each(componentsOf(packed))('%s alone is within its budget', async (name) => {
    const { bytes } = await bundle(`export { ${name} } from 'broadsheet/components/${name}'`);
    console.log(`${name}: ${bytes} bytes`);
    expect(bytes).toBeLessThan(budgets[name] ?? 1500);
  });

  it('a component from the package’s own name brings nothing else with it', async () => {
    const alone = await bundle("export { PullQuote } from 'broadsheet/components/PullQuote'");
    const fromAll = await bundle("export { PullQuote } from 'broadsheet'");
    expect(fromAll.bytes).toBeLessThan(alone.bytes + 20);
  });

  it('ArticlePage with everything behind it is less than 12 kB', async () => {
    const { bytes, modules } = await bundle("export { ArticlePage } from 'broadsheet'");
    console.log(`ArticlePage: ${bytes} bytes\n${modules.join('\n')}`);
    expect(bytes).toBeLessThan(12_000);
  });

  it('the island of ReadingDepth with everything behind it is less than 1 kB', async () => {
    const island = `${packed.folder}/dist/page/ReadingDepth.client.js`;
    const { bytes, modules } = await bundle(`export { ReadingDepthBehavior } from ${JSON.stringify(island)}`);
    console.log(`The island of ReadingDepth: ${bytes} bytes\n${modules.join('\n')}`);
    expect(bytes).toBeLessThan(1000);
    expect(modules.join()).not.toContain('styled');
  });
});

/** A program as a bundler makes it: its compressed size, and what each module adds to it before compression. */
async function bundle(program: string): Promise<{ bytes: number; modules: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: packed.project },
    external: ['react', 'react-dom', 'styled-components'],
    bundle: true,
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    outdir: packed.project,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output?.inputs ?? {})
    .sort(([, one], [, other]) => other.bytesInOutput - one.bytesInOutput)
    .map(([path, { bytesInOutput }]) => `  ${String(bytesInOutput).padStart(5)} ${path.replace(/^.*\/dist\//, '')}`);
  return { bytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length, modules };
}
