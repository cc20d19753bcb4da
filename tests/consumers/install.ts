import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { repository } from '../package/packed';
import { later } from './cleanUp';

const consumers = fileURLToPath(new URL('.', import.meta.url));

/** What an install or a build of somebody else leaves behind in a consumer's folder. */
const leftBehind = ['node_modules', '.next', 'dist', 'package-lock.json', 'next-env.d.ts'];

/**
 * A copy of a consumer's folder beside its story, with the package that npm would publish and everything else that it asks for, or with
 * other versions of it. Gone after the tests of the file.
 */
export function install(consumer: string, versions: Record<string, string> = {}): string {
  const home = mkdtempSync(join(tmpdir(), 'broadsheet-consumer-'));
  later(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  const folder = join(home, consumer);
  cpSync(join(consumers, 'story.json'), join(home, 'story.json'));
  cpSync(join(consumers, consumer), folder, {
    recursive: true,
    filter: (path) => !leftBehind.includes(basename(path)),
  });

  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', home];
  const [{ filename }] = JSON.parse(execFileSync('npm', packing, { cwd: repository, encoding: 'utf8' }));
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  Object.assign(manifest.dependencies, versions, { broadsheet: `file:${join(home, filename)}` });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock');
  return folder;
}

/** Runs a program in a folder to its end, and returns what it writes; what it complains of is in the error. */
export function run(folder: string, program: string, ...parameters: string[]): string {
  try {
    return execFileSync(program, parameters, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env: environment() });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${parameters.join(' ')}\n${stdout}\n${stderr}`);
  }
}

/** A server that a program of a consumer has started. */
export interface Server {
  /** Where it is, such as `http://localhost:40123`. */
  origin: string;
  /** The next line that it writes which matches a pattern. */
  line: (pattern: RegExp) => Promise<string>;
}

/** Starts a program of Node that serves, and tells in a line of its output where; it ends after the tests of the file. */
export async function serve(folder: string, parameters: string[], own: NodeJS.ProcessEnv = {}): Promise<Server> {
  const child = spawn(process.execPath, parameters, { cwd: folder, env: { ...environment(), PORT: '0', ...own } });
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

/** The environment of a user's shell: what the tests run in is a test itself, which frameworks take for a reason to behave otherwise. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV, VITEST, ...rest } = process.env;
  return { ...rest, NEXT_TELEMETRY_DISABLED: '1' };
}
