import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';

const require = createRequire(import.meta.url);
// Storybook names every sheet; imported from a file of its own they would be lost in its build, as files of ours have no side effects.
const preview = readFileSync(new URL('../../.storybook/preview.tsx', import.meta.url), 'utf8');
const sheets = [...preview.matchAll(/'(@fontsource[^']+)'/g)].map(([, path]) => path as string);

/** An address that nothing on the network has: the page is given the files by `serveFonts`. */
const host = 'http://fonts.broadsheet.example';

const faces = sheets
  .map((sheet) => readFileSync(require.resolve(sheet), 'utf8').replaceAll('url(./', `url(${host}/${dirname(sheet)}/`))
  .join('\n');

/** The faces of a script that a label's family does not have would be the machine's own; here they are those of Arabic for the story. */
const arabicFaces = faces.match(/@font-face \{[^}]*Noto Naskh Arabic[^}]*\}/g) ?? [];
const labels = new Set(faces.match(/(?<=font-family: )'[^']+'/g));
const arabicInLabels = [...labels].flatMap((family) =>
  arabicFaces
    .filter((face) => /U\+0600/.test(face))
    .map((face) => face.replace(/font-family: '[^']+'/, `font-family: ${family}`)),
);

/** The faces of all themes as one style sheet, each with the letters of Arabic as well. */
export const fontFaces = [faces, ...arabicInLabels].join('\n');

/** Gives a page the files of the faces. */
export async function serveFonts(page: Page): Promise<void> {
  await page.route(`${host}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const [, scope, name, ...file] = pathname.split('/');
    const folder = dirname(require.resolve(`${scope}/${name}/package.json`));
    return route.fulfill({
      body: readFileSync(join(folder, ...file)),
      contentType: 'font/woff2',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
}
