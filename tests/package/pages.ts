import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/Article';
import type { PrerenderPage, prerender } from '../../src/server/prerender/prerender';
import type { Packed } from './packed';

/** The `prerender` of the package, and folders and modules for it in the project of a test. */
export interface Prerendering {
  /** One thread is soon there; where more matter, a test asks for them. */
  write: typeof prerender;
  /** A folder for pages, empty. */
  newFolder: () => string;
  /** A module with options for each article, as a publisher has one. */
  moduleOf: (text: string) => string;
}

export async function prerendering({ folder, project }: Packed): Promise<Prerendering> {
  const module: { prerender: typeof prerender } = await import(join(folder, 'dist/server/prerender/prerender.js'));
  return {
    write: (pages, options) => module.prerender(pages, { threads: 1, ...options }),
    newFolder: () => mkdtempSync(join(project, 'out-')),
    moduleOf(text) {
      const file = join(mkdtempSync(join(project, 'module-')), 'options.mjs');
      writeFileSync(file, text);
      return file;
    },
  };
}

export function article(headline: string): Article {
  return { headline, body: [{ type: 'paragraph', text: 'It was dark.' }] };
}

export function page(name: string): PrerenderPage {
  return { path: `${name}.html`, article: article(name) };
}

export const abc = ['a', 'b', 'c'].map(page);

/** Articles by their paths, which are their headlines. */
export function named(...names: string[]): PrerenderPage[] {
  return names.map((path) => ({ path, article: article(path) }));
}

/** The files of a folder, and which of them are none that a reader should see. */
export function filesIn(out: string): { pages: string[]; temporary: string[] } {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  return {
    pages: files.filter((file) => file.endsWith('.html')).sort(),
    temporary: files.filter((file) => file.endsWith('tmp')),
  };
}
