// The servers to put under load: each serves the page on loopback and reports its memory.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Node with the built package; its memory is the heap after a garbage collection. */
export async function startNode(path) {
  const child = fork(at('node.mjs'), [], {
    execArgv: ['--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [{ port }] = await once(child, 'message');
  return {
    url: `http://127.0.0.1:${port}${path}`,
    async memory() {
      child.send('memory');
      const [{ bytes }] = await once(child, 'message');
      return bytes;
    },
    async close() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

/** The same in workerd, which cannot be asked for a garbage collection; its memory is the resident set of the process, on Linux. */
export async function startWorkerd() {
  const { Miniflare } = await import('miniflare');
  const { outputFiles } = await build({
    entryPoints: [at('worker.mjs')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'edge-light'],
    // The browser build of styled-components cannot render on a server.
    alias: { 'styled-components': at('../../node_modules/styled-components/dist/styled-components.esm.js') },
    external: ['node:*', 'stream'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const before = new Set(processesOf('workerd'));
  const miniflare = new Miniflare({
    modules: true,
    script: outputFiles[0].text,
    compatibilityDate: '2026-04-01',
    host: '127.0.0.1',
    port: 0,
    // No network access.
    cf: false,
    telemetry: { enabled: false },
  });
  const { href } = await miniflare.ready;
  const started = processesOf('workerd').filter((id) => !before.has(id));
  return {
    url: href,
    memory: async () => (started.length > 0 ? started.reduce((sum, id) => sum + residentBytes(id), 0) : undefined),
    close: () => miniflare.dispose(),
  };
}

/** The ids of child processes with a name; none without /proc. */
function processesOf(name) {
  try {
    return readdirSync('/proc').filter((id) => {
      if (!/^\d+$/.test(id)) return false;
      try {
        const [, comm, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
        return comm === name && Number(parent) === process.pid;
      } catch {
        return false;
      }
    });
  } catch {
    return [];
  }
}

function residentBytes(id) {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1024;
}
