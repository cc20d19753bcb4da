import { existsSync, type FSWatcher, watch } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname } from 'node:path';
import { renderDocument } from '../server/renderDocument';
import { articleOf, onlyName } from './articleOf';
import type { Command } from './Command';
import { Complaint } from './Complaint';
import { interruption } from './interruption';
import { previewOf } from './preview';
import type { Terminal } from './Terminal';
import { tellIssue } from './tellIssue';
import { themeOf } from './themeOf';

/** `broadsheet serve`: an article in the browser while it is written. */
export const serve: Command = {
  help: `broadsheet serve ARTICLE [--theme THEME] [--port N]

Shows an article (a file of JSON) in the browser of this machine, and again whenever it is saved.

  --theme THEME     one that the library brings, by name, or a file of JSON
  --port N          the port; without it, 4700
`,
  options: { theme: { type: 'string' }, port: { type: 'string' } },
  async run({ names, values }, terminal) {
    const name = onlyName(names, 'article');
    if (name === '-') throw new Complaint('Standard input is not saved again. Name a file.', 2);
    const port = portOf(values.port);
    // What is wrong from the beginning is told here; later on, in the browser.
    await pageOf(name, values.theme, terminal);

    const { server, reload } = previewOf((nonce) => pageOf(name, values.theme, terminal, nonce));
    await listening(server, port, name);
    server.on('error', ({ message }) => terminal.tell(`The server has a fault, and goes on: ${message}\n`));
    const files = [name, ...(values.theme && existsSync(values.theme) ? [values.theme] : [])];
    const watchers = files.flatMap((file) => watched(file, reload, terminal) ?? []);
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    terminal.tell(`${name} is at ${terminal.paint('bold', address)} and follows what you save. Ctrl-C ends it.\n`);

    const { signal } = interruption();
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    for (const watcher of watchers) watcher.close();
    server.close();
    server.closeAllConnections();
    return 0;
  },
};

async function pageOf(name: string, theme: string | undefined, terminal: Terminal, nonce?: string): Promise<string> {
  return renderDocument(await articleOf(name), {
    theme: await themeOf(theme),
    nonce,
    onIssue: (issue) => tellIssue(issue, terminal),
  });
}

/** Calls back when a file is saved. Its folder is watched: many editors put a new file in the place of the old one. */
function watched(file: string, onSave: () => void, { tell }: Terminal): FSWatcher | undefined {
  const fail = (error: Error) =>
    tell(`What you save in ${file} is not followed: load the page again by yourself. ${error.message}\n`);
  let soon: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(dirname(file), (_, changed) => {
      if (changed !== basename(file)) return;
      // Saving a file is several changes; the page is for the last of them.
      clearTimeout(soon);
      soon = setTimeout(onSave, 50);
    });
    return watcher.on('error', fail);
  } catch (error) {
    fail(error as Error);
    return undefined;
  }
}

function portOf(given = '4700'): number {
  if (/^\d{1,5}$/.test(given) && Number(given) < 65_536) return Number(given);
  throw new Complaint(`--port is ${given}, and should be a number from 0 to 65535.`, 2);
}

function listening(server: Server, port: number, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const other = `Choose another one: broadsheet serve ${name} --port ${port < 65_535 ? port + 1 : port - 1}`;
      if (code === 'EADDRINUSE') reject(new Complaint(`Port ${port} is in use. ${other}`));
      else if (code === 'EACCES') reject(new Complaint(`Port ${port} is not for everybody. Choose one above 1023.`));
      else reject(new Complaint(`The server cannot begin: ${message}`));
    });
    server.listen(port, 'localhost', resolve);
  });
}
