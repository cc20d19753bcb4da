import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { compile, serialize, stringify } from 'stylis';
import { commonRules, readSheets, toFlatSheets } from './styleSheets.ts';

/** The modules of `src` that are generated, and their generators. */
export const written: [file: RegExp, write: () => Promise<string>][] = [
  [/\/server\/sheets\.static\.ts$/, writeSheets],
  [/\/server\/islandsScript\.ts$/, writeIslandsScript],
  [/\/server\/schemeScript\.ts$/, writeSchemeScript],
  [/\/server\/blockScripts\.ts$/, writeBlockScripts],
  [/\/messages\/loaders\.ts$/, writeLoaders],
];

/** The rules of all components and those of each, one by one: a document includes those that it needs. */
async function writeSheets(): Promise<string> {
  const sheets = [...toFlatSheets(await readSheets())].flatMap(([name, css]) =>
    compile(css).map((rule) => [name, serialize([rule], stringify)]),
  );
  return `export const sheets = ${JSON.stringify([...commonRules.map((css) => ['', css]), ...sheets])};`;
}

/** The program of the islands of any page, minified, for a script element. */
async function writeIslandsScript(): Promise<string> {
  const text = await scriptOf("import { addPageIslands } from './src/islands/pageIslands.ts'; addPageIslands();");
  return `export const islandsScript = ${JSON.stringify(text)};`;
}

/** The program of the stored colour scheme, minified, for a script element in the head, which runs before the rest is parsed. */
async function writeSchemeScript(): Promise<string> {
  const text = await scriptOf(
    "import { showStoredScheme } from './src/islands/showStoredScheme.ts'; showStoredScheme();",
    'iife',
  );
  return `export const schemeScript = ${JSON.stringify(text)};`;
}

/** The islands that a page has once. Those of blocks may come with a post of live coverage. */
const ofPages = ['coverage', 'stream'];

/** The program of the island of each block, minified, for a script element. */
async function writeBlockScripts(): Promise<string> {
  const scripts = readdirSync('src/islands/blocks').map(async (file) => {
    const part = file.replace('.ts', '');
    const add = `for (const element of root.querySelectorAll('[data-part=${part}]')) addIsland(element, {});`;
    const text = await scriptOf(
      ofPages.includes(part)
        ? `import { addIsland } from './src/islands/blocks/${file}'; const root = document; ${add}`
        : `import { addIsland } from './src/islands/blocks/${file}';
           import { postEvent } from './src/components/coverage/postEvent.ts';
           const addTo = (root) => { ${add} };
           addTo(document);
           addEventListener(postEvent, ({ target }) => addTo(target));`,
    );
    return [part, text];
  });
  return `export const blockScripts = ${JSON.stringify(Object.fromEntries(await Promise.all(scripts)))};`;
}

/** A program with everything that it imports, minified, for a script element: a module by default. */
async function scriptOf(contents: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
  });
  return outputFiles[0]?.text.trim().replaceAll('</', '<\\/') ?? '';
}

/** The loaders of messages, by language: a bundler finds modules only by a literal `import()`. */
async function writeLoaders(): Promise<string> {
  const loaders = readdirSync('src/messages/words').map((file) => {
    const tag = file.replace('.ts', '');
    return `'${tag}': () => import('./words/${tag}').then((words) => words.${tag.replace('-', '')})`;
  });
  return `export const loaders = { ${loaders.join(', ')} };`;
}
