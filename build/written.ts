import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { readSheets, toFlatSheets } from './styleSheets.ts';

/** The modules of `src` whose text is made from others, and what makes it. */
export const written: [file: RegExp, write: () => Promise<string>][] = [
  [/\/server\/sheets\.static\.ts$/, writeSheets],
  [/\/server\/islandsScript\.ts$/, writeIslandsScript],
  [/\/messages\/loaders\.ts$/, writeLoaders],
];

/** The rules of each component. */
async function writeSheets(): Promise<string> {
  return `export const sheets = ${JSON.stringify([...toFlatSheets(await readSheets())])};`;
}

/** The program of `addIslands` as one small text, which can stand in a script element. */
async function writeIslandsScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "import { addIslands } from './src/page/addIslands.ts'; addIslands();", resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const text = outputFiles[0]?.text.trim().replaceAll('</', '<\\/') ?? '';
  return `export const islandsScript = ${JSON.stringify(text)};`;
}

/** What loads the words of each language: a bundler finds only what an `import()` names. */
async function writeLoaders(): Promise<string> {
  const loaders = readdirSync('src/messages/words').map((file) => {
    const tag = file.replace('.ts', '');
    return `'${tag}': () => import('./words/${tag}').then((words) => words.${tag.replace('-', '')})`;
  });
  return `export const loaders = { ${loaders.join(', ')} };`;
}
