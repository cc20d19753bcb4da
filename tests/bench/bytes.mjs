/** The compressed bytes that a browser loads: HTML, style sheets, and JavaScript without React and the article data. */
import { gzipSync } from 'node:zlib';
import { pageOf } from './pages.mjs';
import { compileForBrowser, named, printTable } from './shared.mjs';

export async function benchBytes({ inBrowser: variants }) {
  const results = new Map();
  for (const variant of variants) {
    const { markup, all } = await pageOf(variant);
    const program = variant.isText ? { js: '' } : await programOf(variant);
    const sizes = { html: compressed(markup), css: compressed(all), js: compressed(program.js) };
    results.set(variant, { ...sizes, total: sizes.html + sizes.css + sizes.js });
  }
  printTable(
    'Bytes of the article, compressed:',
    ['', 'HTML', 'CSS', 'JS beyond React', 'together'],
    variants.map((variant) => {
      const { html, css, js, total } = results.get(variant);
      return [variant.title, ...[html, css, js, total].map((bytes) => bytes.toLocaleString('en'))];
    }),
  );
  return { figures: named(variants, results), targets: [] };
}

/** The code that renders the page in the browser, without React. */
function programOf(variant) {
  return compileForBrowser('bytes.client.mjs', variant, {
    format: 'esm',
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
  });
}

function compressed(text) {
  return text ? gzipSync(text, { level: 9 }).length : 0;
}
