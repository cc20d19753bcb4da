/** The article as each variant sends it: the HTML of the server, its style sheets, and its program. */
import { renderDocument } from 'broadsheet/static/server';
import { seed } from './seed.mjs';
import { ask, compare, compileForBrowser, compileForServer, start } from './shared.mjs';

/** The markup and the style sheets of a variant, as text. */
export async function pageOf(variant) {
  const child = start(await compileForServer('render.child.mjs', variant, `${variant.name}.render`));
  const { html, styles } = await ask(child, {});
  child.disconnect();
  const { css } = variant.isText ? { css: '' } : await compileForBrowser('page.client.jsx', variant);
  // Some libraries write their rules into the markup; they are counted as CSS.
  const elements = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
  const written = [...html.matchAll(elements), ...styles.matchAll(elements)].map(([, rules]) => rules);
  const sheets = variant.isPlain ? [plainCss()] : [css, ...written];
  return { html, markup: html.replace(elements, ''), styles, css, all: sheets.join('') };
}

/** The static CSS file of the baselines: the rules of the components on the page. */
export function plainCss() {
  return /<style>([\s\S]*?)<\/style>/.exec(renderDocument(seed))[1];
}

/** Throws if a variant of Broadsheet renders other HTML than the baseline. */
export async function comparePages([baseline, ...others]) {
  const { html } = await pageOf(baseline);
  for (const variant of others) compare(variant.title, (await pageOf(variant)).html, html);
}
