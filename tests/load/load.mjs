// Puts servers that render the page for each request under load, a minute each (`--seconds n` for another time), and prints the results.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from './measure.mjs';
import { measureReaders } from './readers.mjs';
import { startNode, startWorkerd } from './servers.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
if (!(seconds >= 1)) throw new Error(`--seconds has to be a number from 1 on, not ${values.seconds}.`);

if (!existsSync(fileURLToPath(new URL('../../dist/index.js', import.meta.url)))) {
  console.error('There is no dist to put under load: run `npm run build` first.');
  process.exit(1);
}

const megabyte = 2 ** 20;
/** After a garbage collection, the heap is the same within a megabyte; a leak of a kilobyte per page would add several. */
const heap = (middle) => middle * 1.05 + 2 * megabyte;
/**
 * workerd cannot be asked for a garbage collection: its process contains garbage, releases little of it, and grows also with a worker that
 * renders nothing, by up to a fifth in half a minute. This limit finds leaks of a tenth of each page of 60 kB; smaller ones show in the heap
 * of Node. In a short run, workerd is not warm yet.
 */
const resident = (middle) => (seconds < 30 ? Infinity : middle * 1.5 + 5 * megabyte);

const servers = [
  { name: 'Node, renderDocument', start: () => startNode('/'), most: heap },
  { name: 'Node, renderToPipeableStream', start: () => startNode('/stream'), most: heap },
  { name: 'workerd, renderToReadableStream', start: startWorkerd, most: resident },
];

const measured = [];
for (const server of servers) measured.push(await measure(server, seconds));
const live = { name: 'Node, a live page, 200 readers', start: () => startNode('/live'), most: heap };
measured.push(await measureReaders(live, 200, seconds));

console.log(
  `Ten connections, or readers who ask every second, ${seconds} s each; latency in ms; memory in MB at 0, 25, 50, 75 and 100 % of the time:`,
);
console.table(measured.map(({ row }) => row));
const faults = measured.flatMap((one) => one.faults);
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length === 0) console.log('✓ No request failed, and no memory kept growing.');
process.exitCode = faults.length > 0 ? 1 : 0;
