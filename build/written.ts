import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { compile, serialize, stringify } from 'stylis';
import { commonRules, readSheets, toFlatSheets } from './styleSheets.ts';

/** The modules of `src` whose text is made from others, and what makes it. */
export const written: [file: RegExp, write: () => Promise<string>][] = [
  [/\/server\/sheets\.static\.ts$/, writeSheets],
  [/\/server\/islandsScript\.ts$/, writeIslandsScript],
  [/\/messages\/loaders\.ts$/, writeLoaders],
];

/** The rules of all components and those of each; each rule for languages by itself, as a document may need it or not. */
async function writeSheets(): Promise<string> {
  const sheets = [...toFlatSheets(await readSheets())].flatMap(([name, css]) =>
    piecesOf(css).map((piece) => [name, piece]),
  );
  return `export const sheets = ${JSON.stringify([['', commonRules], ...sheets])};`;
}

function piecesOf(css: string): string[] {
  const pieces: string[] = [];
  let isOpen = false;
  for (const rule of compile(css).map((element) => serialize([element], stringify))) {
    const isOfLanguages = rule.includes('[lang');
    if (isOpen && !isOfLanguages) pieces.push((pieces.pop() ?? '') + rule);
    else pieces.push(rule);
    isOpen = !isOfLanguages;
  }
  return pieces;
}

/** The program of `addIslands` as one small text, which can stand in a script element. */
async function writeIslandsScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "import { addIslands } from './src/islands/addIslands.ts'; addIslands();", resolveDir: '.' },
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
