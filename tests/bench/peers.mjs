/**
 * Other libraries that render the same article, each installed into a separate folder on demand. A library that cannot be installed, does
 * not render every text or cannot be hydrated is skipped with the reason.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { documentOf, launch } from './chromium.mjs';
import { hydrate } from './hydration.mjs';
import { pageOf } from './pages.mjs';
import { seed } from './seed.mjs';
import { cache } from './shared.mjs';

/** The packages to install. All are rendered by the same React as everything else here, whatever version they require. */
const libraries = [
  {
    name: 'guardian',
    title: '@guardian/source',
    packages: { '@guardian/source': '13.1.0', '@emotion/react': '11.14.0', tslib: '2.8.1' },
    hasNoSchemes: true,
    note: 'Type is presets of CSS for emotion. No dark scheme. Made for React 18.',
  },
  {
    name: 'wpds',
    title: 'wpds-ui-kit',
    packages: { '@washingtonpost/wpds-ui-kit': '2.15.0' },
    note: 'Type is tokens for styled elements of its own. Made for React 18.',
  },
  {
    name: 'radix',
    title: 'Radix Themes',
    packages: { '@radix-ui/themes': '3.3.0' },
    note: 'Its style sheet is loaded whole.',
  },
  {
    name: 'mui',
    title: 'MUI',
    packages: { '@mui/material': '9.5.0', '@emotion/react': '11.14.0', '@emotion/styled': '11.14.1' },
    note: 'With CSS variables for both schemes.',
  },
  {
    name: 'mantine',
    title: 'Mantine',
    packages: { '@mantine/core': '9.7.4', '@mantine/hooks': '9.7.4' },
    note: 'Its style sheet is loaded whole.',
  },
  {
    name: 'chakra',
    title: 'Chakra UI',
    packages: { '@chakra-ui/react': '3.37.0', '@emotion/react': '11.14.0' },
  },
  {
    name: 'newskit',
    title: 'NewsKit',
    packages: {
      newskit: '7.7.3',
      '@emotion/react': '11.9.3',
      '@emotion/styled': '11.9.3',
      'react-is': '18.3.1',
    },
    note: 'Made for React 18.',
  },
];

/** The libraries that render the article, as variants, and the others with the reason. */
export async function installedPeers() {
  const peers = [];
  const missing = [];
  const browser = await launch();
  for (const library of libraries) {
    const { name, title, packages, hasNoSchemes, note } = library;
    const folder = `${cache}/peers/${name}`;
    const [version] = Object.values(packages);
    const peer = {
      name,
      title,
      version,
      note,
      hasNoSchemes,
      file: `variants/peers/${name}.jsx`,
      modules: `${folder}/node_modules`,
    };
    try {
      await install(folder, packages);
      expectEveryText((await pageOf(peer)).markup);
      await hydrate(browser, peer, await documentOf(peer), 1);
      peers.push(peer);
    } catch (error) {
      missing.push({ name, title, version, reason: error.message.trim().split('\n')[0] });
    }
  }
  await browser.close();
  return { peers, missing };
}

/** Installs exactly these versions, unless they are installed. */
async function install(folder, packages) {
  const wanted = JSON.stringify({ private: true, dependencies: packages }, null, 2);
  const list = `${folder}/package.json`;
  const done = `${folder}/installed.json`;
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, wanted);
  console.log(`Installing ${Object.keys(packages)[0]} …`);
  const options = ['install', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  await promisify(execFile)('npm', options, { cwd: folder, shell: process.platform === 'win32', timeout: 600_000 });
  writeFileSync(done, wanted);
}

/** Throws if a text of the article is not on the page. */
function expectEveryText(markup) {
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
  const pageText = markup.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#x27);/g, (_, name) => entities[name]);
  const { conversation } = seed;
  const texts = [
    seed.headline,
    seed.deck,
    seed.standfirst,
    seed.summary,
    ...[...seed.keyPoints, ...seed.brief, ...seed.body].flatMap(({ text, attribution = '' }) => [text, attribution]),
    conversation.title,
    conversation.subtitle,
    ...conversation.turns.flatMap(({ body }) => body.map(({ text }) => text)),
    ...seed.links.map(({ label }) => label),
  ];
  const lost = texts.find((text) => !pageText.includes(text));
  if (lost) throw new Error(`It does not render “${lost.slice(0, 60)}”.`);
}
