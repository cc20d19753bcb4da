import { Miniflare } from 'miniflare';

const server = new Miniflare({
  modules: true,
  scriptPath: 'dist/worker.js',
  compatibilityDate: '2026-04-01',
  compatibilityFlags: ['enable_request_signal'],
  bindings: { MOST_READ_URL: process.env.MOST_READ_URL ?? '' },
  host: '127.0.0.1',
  port: Number(process.env.PORT ?? 3000),
});
const { port } = await server.ready;
console.log(`http://localhost:${port}`);
process.on('SIGTERM', async () => {
  await server.dispose();
  process.exit();
});
