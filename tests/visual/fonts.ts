import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright';

const require = createRequire(import.meta.url);
// Storybook imports every sheet; if a separate module did, its build would drop them, because the package is marked as free of side effects.
const preview = readFileSync(new URL('../../.storybook/preview.tsx', import.meta.url), 'utf8');
const sheets = [...preview.matchAll(/'(@fontsource[^']+)'/g)].map(([, path]) => path as string);

/** A URL outside of the network: `serveFonts` answers the requests. */
const host = 'http://fonts.broadsheet.example';

const faces = sheets
  .map((sheet) => readFileSync(require.resolve(sheet), 'utf8').replaceAll('url(./', `url(${host}/${dirname(sheet)}/`))
  .join('\n');

/**
 * Letters that a family does not have would come from a font of the machine. So each face of Latin letters is combined with one of Arabic,
 * with the same weights and style: a browser uses two faces for one family only then.
 */
const arabic = /@font-face \{[^}]*(src: [^;]*arabic-arabic-wght-normal[^;]*;)[^}]*(unicode-range: [^;]*;)/.exec(faces);
const arabicFaces = (faces.match(/@font-face \{[^}]*unicode-range: U\+0000-00FF[^}]*\}/g) ?? []).map((face) =>
  face.replace(/src: [^;]*;/, arabic?.[1] ?? '').replace(/unicode-range: [^;]*;/, arabic?.[2] ?? ''),
);

/** The faces of all themes as one style sheet, each with Arabic letters. */
export const fontFaces = [faces, ...arabicFaces].join('\n');

/** Serves the files of the faces to the pages of a browser profile. */
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
