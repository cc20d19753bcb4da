import { parseArgs } from 'node:util';
import { fileErrorReason } from '../server/prerender/fileErrorReason';
import { version } from '../server/prerender/version';
import type { Command, CommandArguments } from './Command';
import { CommandError } from './CommandError';
import { check } from './check';
import { didYouMean } from './didYouMean';
import { exportStories } from './export';
import { importDocuments } from './import';
import { prerender } from './prerender';
import { render } from './render';
import { serve } from './serve';
import { escapeControls, type Terminal, terminalOf } from './Terminal';

const commands: Record<string, Command> = {
  render,
  prerender,
  check,
  serve,
  import: importDocuments,
  export: exportStories,
};

const help = `broadsheet COMMAND …

  render       render an article or a front as an HTML document
  prerender    render a folder of articles and fronts as a folder of HTML documents
  check        report errors in an article or a front
  serve        preview an article or a front in the browser while you edit it
  import       make articles of the documents of other systems
  export       write articles as feeds, Markdown and other formats that other programs read

Run broadsheet COMMAND --help for the options of a command, broadsheet --version for the version.
Exit codes: 0 on success, 1 on an error, 2 on a usage error.
`;

/** Runs a command line and returns the exit code. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await execute(words, terminal);
  } catch (error) {
    const { message, exitCode } = error instanceof CommandError ? error : { message: String(error), exitCode: 1 };
    terminal.report(`${terminal.paint('red', message.split('\n').map(escapeControls).join('\n'))}\n`);
    if (exitCode === 2) terminal.report(`Usage: ${usageOf(words[0])}\n`);
    return exitCode;
  }
}

/** Runs the command line of this process and sets its exit code. */
export async function runOnTerminal(): Promise<void> {
  const { stdout, stderr } = process;
  let isReported = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` closes the pipe when it has enough: not an error.
    if (error.code === 'EPIPE' || isReported) return;
    isReported = true;
    process.exitCode = 1;
    stderr.write(`Standard output cannot be written: ${fileErrorReason(error, 'write')}\n`);
  });
  // An error of stderr cannot be reported anywhere.
  stderr.on('error', () => {});
  const exitCode = await run(process.argv.slice(2), terminalOf(process, process.env));
  process.exitCode ||= exitCode;
}

async function execute([name, ...words]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.write(help);
    return 0;
  }
  if (name === '--version') {
    terminal.write(`${version()}\n`);
    return 0;
  }
  if (name === undefined) throw new CommandError('No command given.', 2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new CommandError(`There is no command ${name}.${didYouMean(name, Object.keys(commands))}`, 2);
  if (words.includes('--help') || words.includes('-h')) {
    terminal.write(command.help);
    return 0;
  }
  return command.run(argumentsOf(command, words), terminal);
}

function argumentsOf({ options }: Command, words: string[]): CommandArguments {
  const { positionals, given } = parse(options, words);
  const values: CommandArguments['values'] = {};
  const lists: Record<string, string[]> = {};
  for (const [name, value] of given) {
    const { type, multiple } = options[name] ?? {};
    const before = values[name];
    if (value === '') throw new CommandError(`--${name} is empty. Add a value.`, 2);
    if (addresses.includes(name) && !(/^https?:/i.test(value) && URL.canParse(value))) {
      throw new CommandError(
        `--${name} must be an absolute address such as https://courier.example/, not ${value}.`,
        2,
      );
    }
    if (multiple) lists[name] = [...(lists[name] ?? []), value];
    else if (before !== undefined && type === 'string') {
      throw new CommandError(`--${name} is given twice, as ${before} and ${value}. Give it once.`, 2);
    } else values[name] = value;
  }
  if (positionals.includes('')) throw new CommandError('An argument is empty. Fill it in or leave it out.', 2);
  if (positionals.indexOf('-') !== positionals.lastIndexOf('-')) {
    throw new CommandError('Standard input (-) is given twice. Give it once.', 2);
  }
  return { positionals, values, lists };
}

/** The options that are addresses. */
const addresses = ['base', 'url', 'feed-url'];

/** What is given: arguments, and options in their order. */
function parse(options: Command['options'], words: string[]): { positionals: string[]; given: [string, string][] } {
  try {
    const { tokens, positionals } = parseArgs({ args: words, options, allowPositionals: true, tokens: true });
    const given = tokens.flatMap((token): [string, string][] =>
      token.kind === 'option' ? [[token.name, token.value ?? 'true']] : [],
    );
    return { positionals, given };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, option = ''] = /'(-[^'\s]*)/.exec(message) ?? [];
    const known = Object.keys(options).map((name) => `--${name}`);
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new CommandError(`${option} has no value. Add one.`, 2);
    throw new CommandError(`There is no option ${option}.${didYouMean(option, known)}`, 2);
  }
}

function usageOf(name = ''): string {
  const [line = ''] = (Object.hasOwn(commands, name) ? commands[name]?.help : help)?.split('\n') ?? [];
  return line;
}
