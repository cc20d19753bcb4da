import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderDocument, renderStream } from 'broadsheet/server';
import { prerender } from 'broadsheet/server/prerender';
import { renderDocument as renderStatic } from 'broadsheet/static/server';

const require = createRequire(import.meta.url);
const manifest = require.resolve('broadsheet/package.json');
const { exports, bin } = require('broadsheet/package.json');
const story = fileURLToPath(new URL('../story.json', import.meta.url));
const article = JSON.parse(readFileSync(story, 'utf8'));

// Every JavaScript entry; a pattern is tested with one component.
const entries = Object.keys(exports)
  .filter((entry) => !/\.(json|css)$/.test(entry))
  .map((entry) =>
    entry
      .replace(/^\./, 'broadsheet')
      .replace('components/*', 'components/PullQuote')
      .replace('messages/*', 'messages/de'),
  );
const names = {};
for (const entry of entries) {
  const imported = Object.keys(await import(entry)).filter((name) => name !== 'default' && name !== 'module.exports');
  const required = Object.keys(require(entry)).filter((name) => name !== 'default');
  if (imported.sort().join() !== required.sort().join()) throw new Error(`import and require of ${entry} differ.`);
  names[entry] = imported.length;
}

const document = renderDocument(article);
const streamed = await new Response(await renderStream(article)).text();

const out = mkdtempSync(join(tmpdir(), 'broadsheet-nodes-'));
const pages = Array.from({ length: 20 }, (_, index) => ({ path: `${index}.html`, article }));
const { written } = await prerender(pages, { out });
const files = readdirSync(out).filter((name) => name.endsWith('.html'));
const prerendered = new Set(files.map((name) => readFileSync(join(out, name), 'utf8')));
rmSync(out, { recursive: true });

const program = join(dirname(manifest), typeof bin === 'string' ? bin : bin.broadsheet);
const rendered = execFileSync(process.execPath, [program, 'render', story], { encoding: 'utf8' });

console.log(
  JSON.stringify({
    node: process.version,
    names,
    document,
    isStreamedAlike: streamed === document,
    written: written.length ?? written,
    isPrerenderedAlike: prerendered.size === 1 && prerendered.has(document),
    // The command line renders with the static build.
    isRenderedAlike: rendered.trim() === renderStatic(article),
  }),
);
