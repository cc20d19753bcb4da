import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright';

const require = createRequire(import.meta.url);
// Storybook names every sheet; imported from a file of its own they would be lost in its build, as files of ours have no side effects.
const preview = readFileSync(new URL('../../.storybook/preview.tsx', import.meta.url), 'utf8');
const sheets = [...preview.matchAll(/'(@fontsource[^']+)'/g)].map(([, path]) => path as string);

/** An address that nothing on the network has: the page is given the files by `serveFonts`. */
const host = 'http://fonts.broadsheet.example';

const faces = sheets
  .map((sheet) => readFileSync(require.resolve(sheet), 'utf8').replaceAll('url(./', `url(${host}/${dirname(sheet)}/`))
  .join('\n');

/**
 * Letters that a family does not have would be the machine's own. Here each face of Latin letters has one of Arabic beside it, with
 * the same weights and slope: a browser takes two faces for one family only then.
 */
const arabic = /@font-face \{[^}]*(src: [^;]*arabic-arabic-wght-normal[^;]*;)[^}]*(unicode-range: [^;]*;)/.exec(faces);
const arabicFaces = (faces.match(/@font-face \{[^}]*unicode-range: U\+0000-00FF[^}]*\}/g) ?? []).map((face) =>
  face.replace(/src: [^;]*;/, arabic?.[1] ?? '').replace(/unicode-range: [^;]*;/, arabic?.[2] ?? ''),
);

/** The faces of all themes as one style sheet, each with the letters of Arabic as well. */
export const fontFaces = [faces, ...arabicFaces].join('\n');

/** Gives the pages of a profile the files of the faces. */
export async function serveFonts(profile: BrowserContext): Promise<void> {
  await profile.route(`${host}/**`, (route) => {
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
