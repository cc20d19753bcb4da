// Checks news sitemaps of all stories of the tests and of Storybook with the schemas of sitemaps.org
// (sitemaps.org/schemas/sitemap/0.9/sitemap.xsd) and of Google (google.com/schemas/sitemap-news/0.9/sitemap-news.xsd), whose licences do not
// let us copy them: node tests/exporters/sitemaps/validate.mjs FOLDER, with a folder that has both. It needs `xmllint` of libxml2. Prints
// what is not valid, and ends with 1 if there is anything.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importBundled } from '../importBundled.mjs';

const [folder = '.'] = process.argv.slice(2);
const { sitemaps } = await importBundled(new URL('sitemaps.ts', import.meta.url));

const imports = ['sitemap/0.9/sitemap.xsd', 'sitemap-news/0.9/sitemap-news.xsd'].map((path) => {
  const [name, version, file] = path.split('/');
  const site = name === 'sitemap' ? 'www.sitemaps.org' : 'www.google.com';
  const location = pathToFileURL(join(resolve(folder), file)).href;
  return `<import namespace="http://${site}/schemas/${name}/${version}" schemaLocation="${location}"/>`;
});
const made = mkdtempSync(join(tmpdir(), 'broadsheet-sitemaps-'));
const schema = join(made, 'all.xsd');
writeFileSync(schema, `<schema xmlns="http://www.w3.org/2001/XMLSchema">${imports.join('')}</schema>`);
for (const [name, text] of Object.entries(sitemaps)) {
  const { status, stderr, error } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
    input: text,
    encoding: 'utf8',
  });
  if (status !== 0) process.exitCode = 1;
  const count = text.split('<url>').length - 1;
  console.log(`${name}, ${count} entries: ${status === 0 ? 'valid' : (error?.message ?? stderr)}`);
}
rmSync(made, { recursive: true });
