import { parseArgs } from 'node:util';
import { fileFault } from '../server/prerender/fileFault';
import { version } from '../server/prerender/version';
import type { Command, Given } from './Command';
import { Complaint } from './Complaint';
import { check } from './check';
import { didYouMean } from './nearest';
import { prerender } from './prerender';
import { render } from './render';
import { serve } from './serve';
import { inOneLine, type Terminal, terminalOf } from './Terminal';

const commands: Record<string, Command> = { render, prerender, check, serve };

const help = `broadsheet COMMAND …

  render       an article as an HTML document
  prerender    a folder of articles as a folder of documents
  check        what in an article is not right
  serve        an article in the browser, while it is written

broadsheet COMMAND --help tells more; broadsheet --version tells the version.
The exit status is 0 if all went well, 1 if something did not, 2 if the command was written wrongly.
`;

/** Does what the command line asks for, and gives the exit status. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await obey(words, terminal);
  } catch (error) {
    const { message, status } = error instanceof Complaint ? error : { message: String(error), status: 1 };
    terminal.tell(`${terminal.paint('red', message.split('\n').map(inOneLine).join('\n'))}\n`);
    if (status === 2) terminal.tell(`${usageOf(words[0])}\n`);
    return status;
  }
}

/** The same for this process, whose exit status it sets. */
export async function runOnTerminal(): Promise<void> {
  const { stdout, stderr } = process;
  let isTold = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Who reads only the beginning, as `head` does, closes the pipe.
    if (error.code === 'EPIPE' || isTold) return;
    isTold = true;
    process.exitCode = 1;
    stderr.write(`Standard output cannot be written: ${fileFault(error, 'write')}\n`);
  });
  // There is nobody left to tell.
  stderr.on('error', () => {});
  const status = await run(process.argv.slice(2), terminalOf(process, process.env));
  process.exitCode ||= status;
}

async function obey([name, ...words]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.write(help);
    return 0;
  }
  if (name === '--version') {
    terminal.write(`${version()}\n`);
    return 0;
  }
  if (name === undefined) throw new Complaint('There is no command.', 2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Complaint(`There is no command ${name}.${didYouMean(name, Object.keys(commands))}`, 2);
  if (words.includes('--help') || words.includes('-h')) {
    terminal.write(command.help);
    return 0;
  }
  return command.run(parsed(command, words), terminal);
}

function parsed(command: Command, words: string[]): Given {
  const given = parsedWords(command, words);
  const empty = Object.keys(given.values).find((option) => given.values[option] === '');
  if (empty) throw new Complaint(`--${empty} is empty. Write a value after it.`, 2);
  if (given.names.includes('')) throw new Complaint('A name is empty. Write one, or leave it out.', 2);
  return given;
}

function parsedWords({ options }: Command, words: string[]): Given {
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    return { names: positionals, values: values as Given['values'] };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, option = ''] = /'(-[^'\s]*)/.exec(message) ?? [];
    const known = Object.keys(options).map((name) => `--${name}`);
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Complaint(`${option} has no value. Write one after it.`, 2);
    throw new Complaint(`There is no option ${option}.${didYouMean(option, known)}`, 2);
  }
}

function usageOf(name = ''): string {
  const [line] = (Object.hasOwn(commands, name) ? commands[name]?.help : help)?.split('\n') ?? [];
  return `Write it as: ${line}`;
}
