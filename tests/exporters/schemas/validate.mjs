// Checks exports of all stories of the tests and of Storybook with the public JSON Schemas of ninjs (github.com/iptc/newsinjson, in
// `specification/`) and of Apple News Format (github.com/lonelyplanet/apple-news-format-schema, `docs/schema.json`), which are not on
// npm: node tests/exporters/schemas/validate.mjs FILE…, with downloaded schemas. Prints what is not valid, and ends with 1 if it was not
// reported as missing in the article.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import { importBundled } from '../importBundled.mjs';

const { documents } = await importBundled(new URL('documents.ts', import.meta.url));

const formats = {
  uri: (text) => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(text),
  'date-time': (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text),
};
/** What of an article each required field comes from. */
const sources = { uri: 'url', identifier: 'id', title: 'headline' };

const all = [...documents()];
for (const file of process.argv.slice(2)) {
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  const isNinjs = /ninjs/.test(schema.$id);
  const ajv = isNinjs
    ? new Ajv2020({ allErrors: true, strict: false, formats })
    : new Ajv({ allErrors: true, strict: false, formats, meta: false }).addMetaSchema(draft6);
  // The schema of places on a map, which no export has.
  if (isNinjs) ajv.addSchema({}, 'https://geojson.org/schema/GeoJSON.json');
  const validate = ajv.compile({ ...schema, $id: schema.$id.replace(/#$/, '') });
  const [format] = isNinjs ? [`ninjs ${/_(\d)/.exec(schema.$id)?.[1]}`] : ['Apple News'];
  const checked = all.filter((one) => one.format === format);
  let lacking = 0;
  for (const { name, document, missing } of checked) {
    if (validate(document)) continue;
    const unknown = validate.errors.filter(
      ({ instancePath }) => !missing.includes(sources[instancePath.slice(1)] ?? instancePath.slice(1)),
    );
    if (unknown.length === 0) lacking += 1;
    for (const { instancePath, message } of unknown) {
      process.exitCode = 1;
      console.log(`${schema.title}: ${name}: ${instancePath} ${message}`);
    }
  }
  console.log(`${schema.title}: ${checked.length} documents, of which ${lacking} lack what was reported as missing`);
}
