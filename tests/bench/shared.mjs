/** What the measurements share: paths, processes, rounds, and tables. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { seed } from './seed.mjs';

/** The path of a file of the bench. */
export const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The folder for generated files. */
export const cache = at('../../node_modules/.cache/broadsheet-bench');

/** Build options of all programs. NODE_ENV is replaced, because libraries read it for each element, which is slow in Node. */
const common = {
  bundle: true,
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
};

/** All programs use the same React: some libraries would import an older one. */
const oneReact = {
  name: 'one-react',
  setup(build) {
    build.onResolve({ filter: /^react(-dom)?(\/|$)/ }, ({ path, kind, pluginData }) =>
      pluginData === 'found' ? undefined : build.resolve(path, { kind, resolveDir: at('../..'), pluginData: 'found' }),
    );
  },
};

/**
 * The program sets the article, because a server renders another one for each page. Variants import it as the JSON of the seed, and read it
 * each time they render.
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
 * Builds a program for the server with one variant; returns the path of the file. React is not bundled, as on most servers: a bundle reads
 * each function of React through a getter, which is slower the more files import it.
 */
export async function compileForServer(program, variant, file) {
  const outfile = `${cache}/${file}.mjs`;
  await build({
    ...common,
    entryPoints: [at(program)],
    alias: { variant: at(variant.server ?? variant.file) },
    nodePaths: variant.modules ? [variant.modules] : [],
    plugins: [articleOfServer],
    external: ['react', 'react/*', 'react-dom', 'react-dom/*', 'jsdom'],
    loader: { '.css': 'empty' },
    outfile,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return outfile;
}

/** The article is data of a page, not a part of its program. */
const articleApart = {
  name: 'article-apart',
  setup(build) {
    build.onLoad({ filter: /stories\/articles\/.*\.json$/ }, () => ({ contents: 'export default window.article;' }));
  },
};

/** Builds a program for the browser with one variant, and the style sheets that it imports. */
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

/** Starts a program in a process, which waits for requests. */
export function start(path, parameters = [], execArgv = []) {
  return fork(path, parameters, { execArgv, env: { ...process.env, NODE_ENV: 'production' } });
}

/** Sends a request to a process. */
export function ask(child, question) {
  child.send(question);
  return answer(child);
}

/** The next response of a process. */
export function answer(child) {
  return new Promise((resolve, reject) => {
    const settle = (give, value) => {
      child.off('exit', onExit);
      child.off('message', onMessage);
      give(value);
    };
    const onExit = (code) => settle(reject, new Error(`A process of the bench ended with code ${code}.`));
    const onMessage = (message) =>
      message.error ? settle(reject, new Error(message.error)) : settle(resolve, message);
    child.once('exit', onExit);
    child.once('message', onMessage);
  });
}

/**
 * Measures all variants in turn. Returns for each the median of its figures and of its ratios to the baseline of the same round, with the
 * minimum and maximum of both: the speed of a machine changes from minute to minute. The baseline is the first variant; each round begins
 * with another one.
 */
export async function inRounds(variants, rounds, measure) {
  const figures = new Map(variants.map((variant) => [variant, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % variants.length;
    for (const variant of [...variants.slice(first), ...variants.slice(0, first)]) {
      figures.get(variant).push(await measure(variant));
    }
  }
  const baseline = figures.get(variants[0]);
  return new Map(
    variants.map((variant) => {
      const measured = figures.get(variant);
      const ratios = measured.map((figure, round) => figure / baseline[round]);
      return [
        variant,
        { figure: median(measured), ratio: median(ratios), figures: spreadOf(measured), ratios: spreadOf(ratios) },
      ];
    }),
  );
}

/** The minimum and maximum of some numbers. */
function spreadOf(numbers) {
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** A spread as text, such as `0.82–0.91`. */
export function spread([least, greatest], digits) {
  return `${least.toFixed(digits)}–${greatest.toFixed(digits)}`;
}

/** The median of some numbers. */
export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/** Prints a table, with the first column aligned to the left. */
export function printTable(title, head, rows) {
  const lines = [head, ...rows].map((row) => row.map((cell) => String(cell ?? '–')));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  console.log(`\n${title}`);
  for (const line of lines) {
    const cells = line.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])));
    console.log(`  ${cells.join('  ')}`);
  }
}

/** A target for a figure, and whether it is met. */
export function target(what, figure, limit, isEnough = false) {
  return { what, figure, limit, isEnough, holds: isEnough ? figure >= limit : figure <= limit };
}

/** Removes the class that styled-components generates after the class of a component. */
function withoutGeneratedClasses(html) {
  return html.replace(/class="(broadsheet-\w+) \S+"/g, 'class="$1"');
}

/** Throws if a variant renders another page than the baseline: the comparison would be meaningless. */
export function compare(name, ours, theirs) {
  const [lines, others] = [withoutGeneratedClasses(ours), theirs].map((html) =>
    html.replace(/(?<=>)(?=<)/g, '\n').split('\n'),
  );
  const different = lines.findIndex((line, index) => line !== others[index]);
  if (different < 0 && lines.length === others.length) return;
  const place = different < 0 ? lines.length : different;
  throw new Error(
    `${name} renders another page than plain React. The files in tests/bench/variants have to render the same HTML as ArticlePage.\n- ${lines[place] ?? ''}\n+ ${others[place] ?? ''}`,
  );
}

/** Results by the names of their variants. */
export function named(variants, results) {
  return Object.fromEntries(variants.map((variant) => [variant.name, results.get(variant)]));
}
