/** A child process of the bench: reads posts of WordPress, and measures the time of a post, and the heap in between. */
import { fromWordPress } from 'broadsheet/adapters/wordpress';
import { postOf } from './posts.mjs';

const posts = Number(process.argv[2]);

const megabytes = [];
let fastest = Number.POSITIVE_INFINITY;
for (let index = 0; index <= posts; index += 1) {
  if (index % (posts / 4) === 0) megabytes.push(weigh());
  const post = postOf(index);
  const start = process.cpuUsage();
  fromWordPress(post);
  const { user, system } = process.cpuUsage(start);
  fastest = Math.min(fastest, (user + system) / 1000);
}
process.send({ megabytes, fastest, bytes: Buffer.byteLength(postOf(0).content.rendered) });

function weigh() {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}
