import { build } from 'esbuild';
import { commonRules, readSheets, toFlatSheets } from './styleSheets.ts';

/** The modules of `src` whose text is made from others, and what makes it. */
export const written: [file: RegExp, write: () => Promise<string>][] = [
  [/\/server\/sheets\.static\.ts$/, writeSheets],
  [/\/server\/islandsScript\.ts$/, writeIslandsScript],
];

/** The rules of all components and those of each. */
async function writeSheets(): Promise<string> {
  return `export const sheets = ${JSON.stringify([['', commonRules], ...toFlatSheets(await readSheets())])};`;
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
