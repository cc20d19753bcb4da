// Puts servers that draw the page for each request under load, a minute each (`--seconds n` for another time), and prints what they bore.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from './measure.mjs';
import { startNode, startWorkerd } from './servers.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
if (!(seconds >= 1)) throw new Error(`--seconds has to be a number from 1 on, not ${values.seconds}.`);

if (!existsSync(fileURLToPath(new URL('../../dist/index.js', import.meta.url)))) {
  console.error('There is no dist to put under load: run `npm run build` first.');
  process.exit(1);
}

const megabyte = 2 ** 20;
/** After a collection the heap is the same to a megabyte; a page that left a kilobyte behind would add several. */
const heap = (middle) => middle * 1.05 + 2 * megabyte;
/**
 * Nobody can ask workerd for a collection: its process has garbage in it, gives little of it back, and grows with a worker that draws
 * nothing, too, by up to a fifth in half a minute. This finds pages of 60 kB that are kept, a tenth of each is enough; what is finer,
 * the heap of Node shows. In a short run workerd is not warm yet.
 */
const resident = (middle) => (seconds < 30 ? Infinity : middle * 1.5 + 5 * megabyte);

const servers = [
  { name: 'Node, renderDocument', start: () => startNode('/'), most: heap },
  { name: 'Node, renderToPipeableStream', start: () => startNode('/stream'), most: heap },
  { name: 'workerd, renderToReadableStream', start: startWorkerd, most: resident },
];

const measured = [];
for (const server of servers) measured.push(await measure(server, seconds));

console.log(`Ten connections, ${seconds} s each; latency in ms; memory in MB at 0, 25, 50, 75 and 100 % of the time:`);
console.table(measured.map(({ row }) => row));
const faults = measured.flatMap((one) => one.faults);
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length === 0) console.log('✓ No request failed, and no memory kept growing.');
process.exitCode = faults.length > 0 ? 1 : 0;
