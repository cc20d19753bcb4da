// Finds the other browsers on this machine. It starts and installs nothing.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of Firefox, or instructions if it is missing. */
export function findFirefox() {
  const path = first([
    process.env.FIREFOX_PATH,
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
  return path ? { path } : { missing: 'no Firefox: apt-get install firefox-esr, or set FIREFOX_PATH' };
}

/** The driver of WebKitGTK, its browser and the command for a virtual screen, or instructions if one is missing. */
export function findWebKit() {
  const driver = first([process.env.WEBKIT_DRIVER_PATH, ...onPath('WebKitWebDriver')]);
  const browser = first([process.env.MINIBROWSER_PATH, ...miniBrowsers]);
  const screen = first(onPath('xvfb-run'));
  if (driver && browser && screen) return { driver, browser, screen };
  return { missing: 'no WebKit: apt-get install webkit2gtk-driver xvfb xauth' };
}

const miniBrowsers = ['x86_64', 'aarch64'].flatMap((processor) =>
  ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${processor}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

function first(paths) {
  return paths.find((path) => path && existsSync(path));
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
