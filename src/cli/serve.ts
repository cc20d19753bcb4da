import { existsSync, type FSWatcher, watch } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname } from 'node:path';
import { renderDocument } from '../server/renderDocument';
import type { Command, CommandArguments } from './Command';
import { CommandError } from './CommandError';
import { createPreview } from './createPreview';
import { listenForInterruption } from './listenForInterruption';
import { loadOptions, moduleHelp } from './loadOptions';
import { loadTheme } from './loadTheme';
import { onlyArgument } from './onlyArgument';
import { onIssueOf, readSource } from './readSource';
import { reportIssues, wholeOf } from './reportIssues';
import { fromHelp } from './systems';
import type { Terminal } from './Terminal';

/** `broadsheet serve`: previews an article or a front in the browser and reloads it on every change. */
export const serve: Command = {
  help: `broadsheet serve FILE [--from SYSTEM] [--theme THEME] [--module FILE] [--port N]

Serves an article or a front (a JSON file) to browsers on this machine, and reloads the page when the
file is saved.

${fromHelp}  --theme THEME     the name of a built-in theme, or a JSON file with a theme
${moduleHelp}  --port N          the port; default: 4700
`,
  options: {
    from: { type: 'string' },
    theme: { type: 'string' },
    module: { type: 'string' },
    port: { type: 'string' },
  },
  async run({ positionals, values }, terminal) {
    const name = onlyArgument(positionals, 'file');
    if (name === '-') throw new CommandError('serve cannot watch standard input. Give the name of a file.', 2);
    const port = portOf(values.port);
    // Errors at the start end the command. Later ones are shown in the browser.
    await renderFile(name, values, terminal);

    const { server, reload } = createPreview((nonce) => renderFile(name, values, terminal, nonce));
    await listen(server, port, name);
    server.on('error', ({ message }) => terminal.report(`The server had an error and continues: ${message}\n`));
    const files = [name, values.theme, values.module].flatMap((file) => (file && existsSync(file) ? [file] : []));
    const watchers = files.flatMap((file) => watchFile(file, reload, terminal) ?? []);
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    terminal.report(
      `Serving ${name} at ${terminal.paint('bold', address)} with reload on save. Press Ctrl-C to stop.\n`,
    );

    const { signal } = listenForInterruption();
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    for (const watcher of watchers) watcher.close();
    server.close();
    server.closeAllConnections();
    return 0;
  },
};

async function renderFile(
  name: string,
  values: CommandArguments['values'],
  terminal: Terminal,
  nonce?: string,
): Promise<string> {
  const { page, issues } = await readSource(name, values);
  const html = renderDocument(page, {
    theme: await loadTheme(values.theme),
    ...(await loadOptions(values.module, page)),
    nonce,
    onIssue: onIssueOf(values, issues),
  });
  reportIssues(issues, wholeOf(page), terminal);
  return html;
}

/** Calls back when a file is saved. Watches its folder, as many editors replace the file instead of writing to it. */
function watchFile(file: string, onSave: () => void, terminal: Terminal): FSWatcher | undefined {
  const reportError = (error: Error) =>
    terminal.report(`${file} cannot be watched: reload the page yourself after saving. ${error.message}\n`);
  let timer: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(dirname(file), (_, changed) => {
      if (changed !== basename(file)) return;
      // One save causes several events: reload after the last.
      clearTimeout(timer);
      timer = setTimeout(onSave, 50);
    });
    return watcher.on('error', reportError);
  } catch (error) {
    reportError(error as Error);
    return undefined;
  }
}

function portOf(value = '4700'): number {
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw new CommandError(`--port must be a number from 0 to 65535, not ${value}.`, 2);
}

function listen(server: Server, port: number, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const advice = `Choose another one: broadsheet serve ${name} --port ${port < 65_535 ? port + 1 : port - 1}`;
      if (code === 'EADDRINUSE') reject(new CommandError(`Port ${port} is in use. ${advice}`));
      else if (code === 'EACCES') {
        reject(new CommandError(`You have no permission to use port ${port}. Choose one above 1023.`));
      } else reject(new CommandError(`The server cannot start: ${message}`));
    });
    server.listen(port, 'localhost', resolve);
  });
}
