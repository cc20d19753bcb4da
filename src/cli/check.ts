import { checkArticle } from '../article/checkArticle';
import { checkFront } from '../front/checkFront';
import { isFront } from '../front/isFront';
import { readPage } from '../front/readPage';
import type { Command, CommandArguments } from './Command';
import { CommandError } from './CommandError';
import { loadOptions, moduleHelp } from './loadOptions';
import { onIssueOf, readSources, type SourcePage } from './readSource';
import { linesOf, wholeOf } from './reportIssues';
import { fromHelp } from './systems';
import { type Color, escapeControls, type Terminal } from './Terminal';

/** `broadsheet check`: prints the issues and findings of articles and fronts. */
export const check: Command = {
  help: `broadsheet check FILE… [--from SYSTEM] [--module FILE]

Reports what could not be understood in an article or a front (a JSON file, or - for standard input),
and errors and warnings about its content.
Exits with 1 if anything was not understood or is an error. Warnings alone exit with 0.

${fromHelp}${moduleHelp}`,
  options: { from: { type: 'string' }, module: { type: 'string' } },
  async run({ positionals, values }, terminal) {
    if (positionals.length === 0) throw new CommandError('No file given. Add the name of a JSON file.', 2);
    let hasErrors = false;
    for (const name of positionals) {
      const sources = await readSources(name, values, terminal);
      for (const [index, source] of sources.entries()) {
        const problems = await problemsIn(source, values);
        hasErrors ||= problems.some(({ kind }) => kind !== 'warning');
        terminal.write(reportOf(sources.length > 1 ? `${name}[${index}]` : name, problems, terminal));
      }
    }
    return hasErrors ? 1 : 0;
  },
};

/** An issue of reading, or a finding of `checkArticle` or `checkFront`. */
interface Problem {
  kind: 'not understood' | 'error' | 'warning';
  path: string;
  message: string;
}

async function problemsIn({ page: value, issues }: SourcePage, values: CommandArguments['values']): Promise<Problem[]> {
  const { custom } = await loadOptions(values.module, value);
  const page = readPage(value, { custom, onIssue: onIssueOf(values, issues) });
  const whole = wholeOf(value);
  const findings = isFront(page) ? checkFront(page) : checkArticle(page);
  return [
    ...linesOf(issues, whole).map((line): Problem => ({ ...line, kind: 'not understood' })),
    ...findings.map(({ severity: kind, path, message }) => ({ kind, path: path || whole, message })),
  ];
}

const colors: Record<Problem['kind'], Color> = { 'not understood': 'red', error: 'red', warning: 'yellow' };

function reportOf(name: string, problems: readonly Problem[], { paint }: Terminal): string {
  if (problems.length === 0) return `${escapeControls(name)}: no problems found\n`;
  const lines = problems.map(
    ({ kind, path, message }) => `  ${paint(colors[kind], kind)}  ${escapeControls(path)} ${escapeControls(message)}\n`,
  );
  const counts = (Object.keys(colors) as Problem['kind'][])
    .map((kind) => ({ kind, count: problems.filter((problem) => problem.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${count > 1 && kind !== 'not understood' ? `${kind}s` : kind}`);
  return `${escapeControls(name)}: ${counts.join(', ')}\n${lines.join('')}`;
}
