/** What the questions of the bench have in common: paths, processes, rounds, and how figures are printed. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { seed } from './seed.mjs';

/** The path of a file of the bench. */
export const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where the bench keeps what it makes. */
export const cache = at('../../node_modules/.cache/broadsheet-bench');

/** What all programs of the bench are built with; left to Node, libraries look NODE_ENV up for each element, and that is slow. */
const common = {
  bundle: true,
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
};

/** One React for everybody: some libraries would bring an older one of their own. */
const oneReact = {
  name: 'one-react',
  setup(build) {
    build.onResolve({ filter: /^react(-dom)?(\/|$)/ }, ({ path, kind, pluginData }) =>
      pluginData === 'found' ? undefined : build.resolve(path, { kind, resolveDir: at('../..'), pluginData: 'found' }),
    );
  },
};

/**
 * The article is what the program sets it to: a server is sent another one for each page. Variants import it as the JSON of the seed, and
 * read it each time they render.
 */
const articleOfServer = {
  name: 'article-of-server',
  setup(build) {
    const contents = `const text = ${JSON.stringify(JSON.stringify(seed))};
      let article;
      export const parseArticle = () => JSON.parse(text);
      export const setArticle = (next) => { article = next; };
      export { article as default };`;
    build.onResolve({ filter: /\/lebanon-pullout\.json$|^article$/ }, () => ({ path: 'article', namespace: 'bench' }));
    build.onLoad({ filter: /^article$/, namespace: 'bench' }, () => ({ contents }));
  },
};

/**
 * A program for the server around one way to draw the article; gives the path of the file. React is not bundled, as it is not on a
 * server: a bundle reads each function of it through a getter, which takes the longer the more files there are that import it.
 */
export async function compileForServer(program, variant, file) {
  const outfile = `${cache}/${file}.mjs`;
  await build({
    ...common,
    entryPoints: [at(program)],
    alias: { variant: at(variant.server ?? variant.file) },
    nodePaths: variant.modules ? [variant.modules] : [],
    plugins: [articleOfServer],
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
    loader: { '.css': 'empty' },
    outfile,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return outfile;
}

/** The article is data that a page is sent, not a part of its program. */
const articleApart = {
  name: 'article-apart',
  setup(build) {
    build.onLoad({ filter: /stories\/articles\/.*\.json$/ }, () => ({ contents: 'export default window.article;' }));
  },
};

/** A program for the browser around one way to draw the article, and the style sheets that it imports. */
export async function compileForBrowser(program, variant, options = {}) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [at(program)],
    alias: variant && { variant: at(variant.file) },
    nodePaths: variant?.modules ? [variant.modules] : [],
    plugins: [...(options.external ? [] : [oneReact]), articleApart],
    loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty' },
    outdir: cache,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    legalComments: 'none',
    ...options,
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: textOf('.js'), css: textOf('.css') };
}

/** Starts a program of the bench in a process of its own, which waits to be asked. */
export function start(path, parameters = [], execArgv = []) {
  return fork(path, parameters, { execArgv, env: { ...process.env, NODE_ENV: 'production' } });
}

/** Asks a process that waits. */
export function ask(child, question) {
  child.send(question);
  return answer(child);
}

/** The next answer of a process. */
export function answer(child) {
  return new Promise((resolve, reject) => {
    const settle = (give, value) => {
      child.off('exit', died);
      child.off('message', told);
      give(value);
    };
    const died = (code) => settle(reject, new Error(`A process of the bench ended with code ${code}.`));
    const told = (message) => (message.error ? settle(reject, new Error(message.error)) : settle(resolve, message));
    child.once('exit', died);
    child.once('message', told);
  });
}

/**
 * Measures all variants by turns, and gives for each the median of its figures and of its ratios to the floor of the same round, with
 * the least and the greatest of both: a machine's speed changes from minute to minute. The floor comes first; each round begins with
 * another variant.
 */
export async function inRounds(variants, rounds, measure) {
  const figures = new Map(variants.map((variant) => [variant, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % variants.length;
    for (const variant of [...variants.slice(first), ...variants.slice(0, first)]) {
      figures.get(variant).push(await measure(variant));
    }
  }
  const floor = figures.get(variants[0]);
  return new Map(
    variants.map((variant) => {
      const own = figures.get(variant);
      const ratios = own.map((figure, round) => figure / floor[round]);
      return [
        variant,
        { figure: median(own), ratio: median(ratios), figures: spreadOf(own), ratios: spreadOf(ratios) },
      ];
    }),
  );
}

/** The least and the greatest of some numbers. */
function spreadOf(numbers) {
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** A spread in words, such as `0.82–0.91`. */
export function spread([least, greatest], digits) {
  return `${least.toFixed(digits)}–${greatest.toFixed(digits)}`;
}

/** The number in the middle. */
export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/** Prints rows of words and numbers below each other, the first column to the left. */
export function printTable(title, head, rows) {
  const lines = [head, ...rows].map((row) => row.map((cell) => String(cell ?? '–')));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  console.log(`\n${title}`);
  for (const line of lines) {
    const cells = line.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])));
    console.log(`  ${cells.join('  ')}`);
  }
}

/** Whether a figure keeps its promise, and how that is told. */
export function target(what, figure, limit, isEnough = false) {
  return { what, figure, limit, isEnough, holds: isEnough ? figure >= limit : figure <= limit };
}

/** The class that styled-components makes from the rules stands behind the one that we gave. */
function withoutGeneratedClasses(html) {
  return html.replace(/class="(broadsheet-\w+) \S+"/g, 'class="$1"');
}

/** Stops the bench where a variant draws another page than the floor: the comparison would mean nothing. */
export function compare(name, ours, theirs) {
  const [lines, others] = [withoutGeneratedClasses(ours), theirs].map((html) =>
    html.replace(/(?<=>)(?=<)/g, '\n').split('\n'),
  );
  const different = lines.findIndex((line, index) => line !== others[index]);
  if (different < 0 && lines.length === others.length) return;
  const place = different < 0 ? lines.length : different;
  throw new Error(
    `${name} draws another page than plain React; make the files in tests/bench/variants draw what ArticlePage draws.\n- ${lines[place] ?? ''}\n+ ${others[place] ?? ''}`,
  );
}

/** Results by the names of their variants. */
export function named(variants, results) {
  return Object.fromEntries(variants.map((variant) => [variant.name, results.get(variant)]));
}
