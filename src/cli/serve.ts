import { type FSWatcher, watch } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname } from 'node:path';
import { renderDocument } from '../server/renderDocument';
import { articleOf, onlyName } from './articleOf';
import type { Command } from './Command';
import { Complaint } from './Complaint';
import { interruption } from './interruption';
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

    const readers = new Set<ServerResponse>();
    const server = createServer(async ({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://localhost');
      if (pathname === events) return follow(response, readers);
      if (pathname !== '/')
        return response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
      const { status, html } = await pageOf(name, values.theme, terminal).then(
        (page) => ({ status: 200, html: page }),
        (error: Error) => ({ status: 500, html: complaintPage(error.message) }),
      );
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(html + reload);
    });
    await listening(server, port, name);
    const watchers = [name, ...(values.theme ? [values.theme] : [])].flatMap((file) => watched(file, readers) ?? []);
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

const events = '/broadsheet-events';

/** It stands after the end of the document, where it is in nobody's way. */
const reload = `<script>new EventSource('${events}').onmessage=()=>location.reload()</script>`;

async function pageOf(name: string, theme: string | undefined, terminal: Terminal): Promise<string> {
  return renderDocument(await articleOf(name, terminal), {
    theme: await themeOf(theme),
    onIssue: (issue) => tellIssue(issue, terminal),
  });
}

function complaintPage(message: string): string {
  const words = message.replace(/[&<]/g, (letter) => (letter === '&' ? '&amp;' : '&lt;'));
  return `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Not yet</title><p>${words}</p></html>`;
}

function follow(response: ServerResponse, readers: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(':\n\n');
  readers.add(response);
  response.on('close', () => readers.delete(response));
}

/** Tells the readers when a file is saved. Its folder is watched: many editors put a new file in the place of the old one. */
function watched(file: string, readers: Set<ServerResponse>): FSWatcher | undefined {
  let soon: NodeJS.Timeout | undefined;
  try {
    return watch(dirname(file), (_, changed) => {
      if (changed !== basename(file)) return;
      // Saving a file is several changes; the page is for the last of them.
      clearTimeout(soon);
      soon = setTimeout(() => {
        for (const reader of readers) reader.write('data: saved\n\n');
      }, 50);
    });
  } catch {
    // The name of a theme is no file.
    return undefined;
  }
}

function portOf(given = '4700'): number {
  if (/^\d{1,5}$/.test(given) && Number(given) < 65_536) return Number(given);
  throw new Complaint(`--port is ${given}, and should be a number from 0 to 65535.`, 2);
}

function listening(server: ReturnType<typeof createServer>, port: number, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const other = `Choose another one: broadsheet serve ${name} --port ${port + 1}`;
      if (code === 'EADDRINUSE') reject(new Complaint(`Port ${port} is in use. ${other}`));
      else if (code === 'EACCES') reject(new Complaint(`Port ${port} is not for everybody. Choose one above 1023.`));
      else reject(new Complaint(`The server cannot begin: ${message}`));
    });
    server.listen(port, 'localhost', resolve);
  });
}
