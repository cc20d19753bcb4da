import { checkArticle } from '../article/checkArticle';
import { readArticle } from '../article/readArticle';
import { articleOf } from './articleOf';
import type { Command } from './Command';
import { Complaint } from './Complaint';
import { type Color, inOneLine, type Terminal } from './Terminal';

/** `broadsheet check`: what in articles is not understood, and what in them is not right. */
export const check: Command = {
  help: `broadsheet check ARTICLE…

Tells what in an article (a file of JSON, or - for what comes in) was not understood, and what reads well
and is not right. Ends with 1 if anything was not understood or is an error; warnings alone end with 0.
`,
  options: {},
  async run({ names }, terminal) {
    if (names.length === 0) throw new Complaint('There is no article to check. Name one.', 2);
    let isWrong = false;
    for (const name of names) {
      const faults = faultsOf(await articleOf(name, terminal));
      isWrong ||= faults.some(({ kind }) => kind !== 'warning');
      terminal.write(textOf(name, faults, terminal));
    }
    return isWrong ? 1 : 0;
  },
};

/** Something in an article that somebody should look at. */
interface Fault {
  kind: 'not understood' | 'error' | 'warning';
  path: string;
  message: string;
}

function faultsOf(given: unknown): Fault[] {
  const faults: Fault[] = [];
  const article = readArticle(given, { onIssue: (issue) => faults.push({ ...issue, kind: 'not understood' }) });
  for (const { severity: kind, path, message } of checkArticle(article)) faults.push({ kind, path, message });
  return faults;
}

const colors: Record<Fault['kind'], Color> = { 'not understood': 'red', error: 'red', warning: 'yellow' };

function textOf(name: string, faults: readonly Fault[], { paint }: Terminal): string {
  if (faults.length === 0) return `${inOneLine(name)}: nothing found.\n`;
  const lines = faults.map(
    ({ kind, path, message }) =>
      `  ${paint(colors[kind], kind)}  ${inOneLine(path) || 'The article'} ${inOneLine(message)}\n`,
  );
  const counts = (Object.keys(colors) as Fault['kind'][])
    .map((kind) => ({ kind, count: faults.filter((fault) => fault.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${count > 1 && kind !== 'not understood' ? `${kind}s` : kind}`);
  return `${inOneLine(name)}: ${counts.join(', ')}\n${lines.join('')}`;
}
