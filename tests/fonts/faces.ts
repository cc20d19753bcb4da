import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright';

const folder = fileURLToPath(new URL('.', import.meta.url));
const installed = join(folder, 'node_modules');

/** An address that nothing on the network has: a page is given the files by `serveScriptFonts`. */
const host = 'http://scripts.broadsheet.example';

/** Installs the fonts of all scripts, as `npm run fonts` does. */
export function installScriptFonts(): void {
  const asked = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies;
  if (Object.keys(asked).every((name) => existsSync(join(installed, name)))) return;
  const parameters = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
  execFileSync('npm', parameters, { cwd: folder, stdio: 'pipe' });
}

/** The faces of the installed fonts as one style sheet. Families have the names that style sheets ask for, without "Variable". */
export function scriptFaces(): string {
  return sheets()
    .map((sheet) =>
      readFileSync(join(installed, sheet), 'utf8')
        .replace(/ Variable'/g, "'")
        .replaceAll('url(./', `url(${host}/${sheet.replace(/[^/]+$/, '')}`),
    )
    .join('\n');
}

/** Gives the pages of a profile the files of the faces. */
export async function serveScriptFonts(profile: BrowserContext): Promise<void> {
  await profile.route(`${host}/**`, (route) =>
    route.fulfill({
      body: readFileSync(join(installed, new URL(route.request().url()).pathname)),
      contentType: 'font/woff2',
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
}

/** The style sheets of the fonts: one with all weights, or one for each weight of the library. */
function sheets(): string[] {
  return ['@fontsource', '@fontsource-variable']
    .filter((scope) => existsSync(join(installed, scope)))
    .flatMap((scope) =>
      readdirSync(join(installed, scope)).flatMap((name) =>
        (scope.endsWith('variable') ? ['index'] : ['400', '500', '600', '700']).map(
          (file) => `${scope}/${name}/${file}.css`,
        ),
      ),
    );
}
