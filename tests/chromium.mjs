// Finds a Chromium for the tests, or provides one. Each candidate is started before it is believed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const systemPaths = [
  ...(process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'chromium'), join(folder, 'google-chrome')]),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The flags that make Chromium run without a sandbox, without the network, and draw the same pixels on every machine. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-lcd-text',
  // As many origins as tests want, on every machine.
  '--host-resolver-rules=MAP *.localhost 127.0.0.1',
];

/** The path of a Chromium that starts: $CHROMIUM_PATH, the system's, Playwright's, a packaged one, or one that is installed now. */
export async function findChromium() {
  const tried = [];
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (starts(given)) return { path: given, from: 'CHROMIUM_PATH' };
    tried.push(`CHROMIUM_PATH is ${given}, which does not start`);
  }

  if (!process.env.NO_SYSTEM_CHROMIUM) {
    const path = systemPaths.find(starts);
    if (path) return { path, from: 'the system' };
    tried.push('no Chromium or Chrome on the system');
  }

  const { chromium } = await import('playwright');
  if (starts(chromium.executablePath())) return { path: chromium.executablePath(), from: 'Playwright' };
  tried.push('no browser of Playwright');

  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      // The package would set this to fonts of its own.
      process.env.FONTCONFIG_PATH ??= '/etc/fonts';
      const { default: packaged } = await import('@sparticuz/chromium');
      packaged.setGraphicsMode = false;
      const path = await packaged.executablePath();
      if (starts(path)) return { path, from: '@sparticuz/chromium' };
      tried.push('@sparticuz/chromium does not start (is libnss3 installed?)');
    } catch (error) {
      tried.push(`@sparticuz/chromium: ${error.message}`);
    }
  }

  const install = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (install.status === 0 && starts(chromium.executablePath()))
    return { path: chromium.executablePath(), from: 'playwright install' };
  tried.push('npx playwright install chromium failed');

  throw new Error(
    `No Chromium was found:\n  ${tried.join('\n  ')}\nInstall one (apt-get install chromium, or npx playwright install chromium), or set CHROMIUM_PATH.`,
  );
}

function starts(path) {
  return (
    existsSync(path) && spawnSync(path, ['--headless', '--no-sandbox', '--version'], { timeout: 20_000 }).status === 0
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(JSON.stringify(await findChromium()));
