import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { compile, serialize, stringify } from 'stylis';
import { commonRules, readSheets, toFlatSheets } from './styleSheets.ts';

/** The modules of `src` that are generated, and their generators. */
export const written: [file: RegExp, write: () => Promise<string>][] = [
  [/\/server\/sheets\.static\.ts$/, writeSheets],
  [/\/server\/islandsScript\.ts$/, writeIslandsScript],
  [/\/messages\/loaders\.ts$/, writeLoaders],
];

/** The rules of all components and those of each. Rules for languages are separate entries: a document includes those that it needs. */
async function writeSheets(): Promise<string> {
  const sheets = [...toFlatSheets(await readSheets())].flatMap(([name, css]) =>
    piecesOf(css).map((piece) => [name, piece]),
  );
  return `export const sheets = ${JSON.stringify([...commonRules.map((css) => ['', css]), ...sheets])};`;
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

/** The program of `addIslands`, minified, for a script element. */
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

/** The loaders of messages, by language: a bundler finds modules only by a literal `import()`. */
async function writeLoaders(): Promise<string> {
  const loaders = readdirSync('src/messages/words').map((file) => {
    const tag = file.replace('.ts', '');
    return `'${tag}': () => import('./words/${tag}').then((words) => words.${tag.replace('-', '')})`;
  });
  return `export const loaders = { ${loaders.join(', ')} };`;
}
