import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { vi } from 'vitest';
import { callOf, type Engine, type Key } from './Engine';
import { findWebKit } from './find.mjs';

/**
 * Starts the system's WebKitGTK on a virtual screen. It uses a few commands of W3C WebDriver, each a request, without a library: a library
 * would need the same process to start and to end.
 */
export async function startWebKit(): Promise<Engine> {
  const found = findWebKit();
  if (found.missing !== undefined) throw new Error(found.missing);
  const port = await freePort();
  const driver = spawn(found.screen, ['-a', '-s', '-screen 0 1600x1200x24', found.driver, `--port=${port}`], {
    // The screen, the driver and the browser are one process group, and end together.
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const end = () => {
    if (driver.pid && driver.exitCode === null) process.kill(-driver.pid);
  };
  process.once('exit', end);

  const send = async (method: string, path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = (await response.json()) as { value: never };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await vi.waitFor(() => send('GET', '/status'), { timeout: 20_000, interval: 50 });
  const options = { binary: found.browser, args: ['--automation'] };
  const { sessionId, capabilities } = (await send('POST', '/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const post = (command: string, body: object) => send('POST', `/session/${sessionId}/${command}`, body);

  await post('window/rect', { x: 0, y: 0, width: 1280, height: 900 });
  const run = (call: string) => post('execute/sync', { script: `return ${call}`, args: [] });
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    async open(url) {
      await post('url', { url });
      // Sometimes the driver responds before.
      await run(callOf(isLoaded, []));
    },
    evaluate: (look, ...parameters) => run(callOf(look, parameters)),
    async click(selector) {
      const element = await post('element', { using: 'css selector', value: selector });
      await post(`element/${Object.values(element)[0]}/click`, {});
    },
    press: (key, modifier) =>
      post('actions', { actions: [{ type: 'key', id: 'keyboard', actions: strokes(key, modifier) }] }),
    async close() {
      await send('DELETE', `/session/${sessionId}`);
      process.off('exit', end);
      end();
      await once(driver, 'close');
    },
  };
}

function isLoaded(): Promise<null> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') resolve(null);
    else addEventListener('load', () => resolve(null));
  });
}

/** The characters of W3C WebDriver for keys without a character. */
const codes: Record<Exclude<Key, 'v'> | 'Control', string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Control: '\uE009',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** The actions for a key, with or without another key held. */
function strokes(key: Key, modifier?: 'Control'): { type: string; value: string }[] {
  const value = key === 'v' ? key : codes[key];
  const stroke = [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  if (!modifier) return stroke;
  return [{ type: 'keyDown', value: codes[modifier] }, ...stroke, { type: 'keyUp', value: codes[modifier] }];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
