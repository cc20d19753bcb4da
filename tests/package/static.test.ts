import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { renderDocument } from '../../src/server/renderDocument';
import { sampleOf } from '../deep';
import { componentsOf, pack, repository } from './packed';

const packed = pack();
const { project, folder } = packed;
const documents = { styled: await drawnBy('server'), static: await drawnBy('static/server') };

/** Components that draw no root of their own. */
const withoutSheet = ['Blocks', 'InlineText', 'Turn'];

describe('broadsheet/static', () => {
  const entries = ['static', 'static/live', 'static/server'];

  it.each([...entries, ...sampleOf(componentsOf(packed), 'StoryCard').map((name) => `static/components/${name}`)])(
    'has no styled-components in the import graph of %s',
    async (entry) => {
      expect(await packagesIn(`broadsheet/${entry}`)).not.toContain('styled-components');
    },
  );

  it('differs in that from the default entry', async () => {
    expect(await packagesIn('broadsheet')).toContain('styled-components');
  });

  it('draws the document that the default entry draws, but for the classes that styled-components makes', () => {
    expect(documents.static).not.toContain('data-styled');
    expect(markupOf(documents.static)).toBe(markupOf(documents.styled));
    expect(markupOf(documents.static)).toContain('<h1>');
  });

  it('has the rules that the default entry has for the components of the document, and in their order', () => {
    const rules = rulesOf(documents.static);
    expect(rulesOf(documents.styled)).toEqual(rules);
    expect(rules.length).toBeGreaterThan(150);
  });

  it('has every rule in styles.css, and those of one component in a file of its own', () => {
    const whole = rulesIn(text('styles.css'));
    expect(whole).toEqual(expect.arrayContaining(rulesOf(documents.static)));
    for (const name of componentsOf(packed)) {
      if (withoutSheet.includes(name)) continue;
      const own = rulesIn(text(`styles/${name}.css`));
      expect(own.join('\n')).toContain(`.broadsheet-${name}`);
      expect(whole).toEqual(expect.arrayContaining(own));
    }
  });
});

function text(file: string): string {
  return readFileSync(join(folder, 'dist/static', file), 'utf8');
}

/** The seed as a server of the package draws it. */
async function drawnBy(entry: string): Promise<string> {
  const { renderDocument: draw }: { renderDocument: typeof renderDocument } = await import(
    join(folder, 'dist', entry, 'index.js')
  );
  return draw(JSON.parse(readFileSync(join(repository, 'stories/articles/lebanon-pullout.json'), 'utf8')));
}

/** The packages that an entry imports, by itself or through others. */
async function packagesIn(entry: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: project },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    external: ['react', 'react-dom', 'styled-components', 'culori'],
  });
  return Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
}

function markupOf(html: string): string {
  return html.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '').replace(/(?<=class="broadsheet-\w+) \w+(?=")/g, '');
}

/**
 * The rules of a document's first style element, as they would be were the page found by its public class; without the one that
 * styled-components writes first, which is of the page's own element alone.
 */
function rulesOf(html: string): string[] {
  const css = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const generated = /class="broadsheet-ArticlePage (\w+)"/.exec(html)?.[1];
  return rulesIn(
    css
      // What styled-components writes for a component's own elements names the page; the file holds for all components.
      .replaceAll(`:where(.${generated},.${generated} *)`, '')
      .replaceAll(`:where(.${generated}, .${generated} *)`, '')
      .replaceAll(`:where(.${generated}) `, '')
      .replaceAll(`.${generated}`, '.broadsheet-ArticlePage'),
  ).filter((rule) => !rule.startsWith('.broadsheet-ArticlePage{'));
}

/** Rules one by one, those of a media or container query together. */
function rulesIn(css: string): string[] {
  return css
    .replaceAll('\n', '')
    .replaceAll(';}', '}')
    .split(/(?<=\})(?!\})/);
}
