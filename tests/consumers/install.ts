import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { later } from './cleanUp';

const consumers = fileURLToPath(new URL('.', import.meta.url));

/** Files that a manual install or build leaves in the folder of a consumer. */
const leftBehind = ['node_modules', '.next', 'dist', 'package-lock.json', 'next-env.d.ts'];

/**
 * A copy of a consumer's folder next to its story, front and live coverage, with the packed library and its other dependencies. It is
 * removed after the tests of the file.
 */
export function install(consumer: string): string {
  const home = mkdtempSync(join(tmpdir(), 'broadsheet-consumer-'));
  later(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  const folder = join(home, consumer);
  for (const name of ['story.json', 'front.json', 'vote.json']) cpSync(join(consumers, name), join(home, name));
  cpSync(join(consumers, consumer), folder, {
    recursive: true,
    filter: (path) => !leftBehind.includes(basename(path)),
  });

  installVersions(folder, { broadsheet: `file:${inject('archive')}` });
  return folder;
}

/** Installs the dependencies of a consumer, some of them in other versions than before. */
export function installVersions(folder: string, versions: Record<string, string>): void {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  Object.assign(manifest.dependencies, versions);
  writeFileSync(file, JSON.stringify(manifest));
  run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock');
}

/** Runs a program in a folder, and returns its output. Its error output is in the thrown error. */
export function run(folder: string, program: string, ...parameters: string[]): string {
  try {
    return execFileSync(program, parameters, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env: environment() });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${parameters.join(' ')}\n${stdout}\n${stderr}`);
  }
}

/** The server of a consumer. */
export interface Server {
  /** The URL, such as `http://localhost:40123`. */
  origin: string;
  /** The next line of its output that matches a pattern. */
  line: (pattern: RegExp) => Promise<string>;
}

/** Starts a Node program that serves, and prints its URL. It is ended after the tests of the file. */
export async function serve(folder: string, parameters: string[], variables: NodeJS.ProcessEnv = {}): Promise<Server> {
  const child = spawn(process.execPath, parameters, {
    cwd: folder,
    env: { ...environment(), PORT: '0', ...variables },
  });
  later(() => {
    child.kill();
    return ended.catch(() => undefined);
  });
  const written: string[] = [];
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (text) => {
      written.push(text);
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<never>((_, reject) =>
    child.on('close', () => reject(new Error(`The server has ended:\n${written.join('\n')}`))),
  );
  const line = (pattern: RegExp) => {
    const found = new Promise<string>((resolve) => {
      const listener = () => {
        const index = written.findIndex((text) => pattern.test(text));
        if (index < 0) return;
        listeners.delete(listener);
        resolve(written.splice(index, 1)[0] as string);
      };
      listeners.add(listener);
      listener();
    });
    return Promise.race([found, ended]);
  };
  const origin = /http:\/\/[^\s/]+/.exec(await line(/http:\/\/localhost:\d/))?.[0] as string;
  return { origin, line };
}

/** The environment of a user's shell, without the variables of tests, which change the behaviour of frameworks. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV, VITEST, ...rest } = process.env;
  return { ...rest, NEXT_TELEMETRY_DISABLED: '1' };
}
