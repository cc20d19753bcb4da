// What the structured data testing tool says of documents: a list of them from standard input, a list of results to standard output. It is
// a program of its own, because a library of the tool replaces functions of the language (`String.prototype.at` by an older draft of it).
import { text } from 'node:stream/consumers';
import { structuredDataTest } from 'structured-data-testing-tool';
import presets from 'structured-data-testing-tool/presets.js';

const chosen = [presets.Google, presets.Facebook, presets.Twitter];
const results = [];
for (const document of JSON.parse(await text(process.stdin))) {
  const result = await structuredDataTest(document, { presets: chosen }).catch(({ res }) => res);
  const testsOf = (list) => list.map(({ test }) => test);
  results.push({ passed: testsOf(result.passed), failed: testsOf(result.failed) });
}
process.stdout.write(JSON.stringify(results));
