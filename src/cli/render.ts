import { isOneFile } from '../server/prerender/PageFiles';
import { writeWhole } from '../server/prerender/writeWhole';
import { renderDocument } from '../server/renderDocument';
import type { Command } from './Command';
import { CommandError } from './CommandError';
import { loadOptions, moduleHelp } from './loadOptions';
import { loadTheme } from './loadTheme';
import { onlyArgument } from './onlyArgument';
import { onIssueOf, readSource } from './readSource';
import { reportIssues, wholeOf } from './reportIssues';
import { fromHelp } from './systems';

/** `broadsheet render`: renders an article or a front as an HTML document. */
export const render: Command = {
  help: `broadsheet render FILE [--from SYSTEM] [--theme THEME] [--module FILE] [-o FILE]

Renders an article or a front (a JSON file, or - for standard input) as an HTML document.

${fromHelp}  --theme THEME     the name of a built-in theme, or a JSON file with a theme
${moduleHelp}  -o, --out FILE    the file to write; without it, the document goes to standard output
`,
  options: {
    from: { type: 'string' },
    theme: { type: 'string' },
    module: { type: 'string' },
    out: { type: 'string', short: 'o' },
  },
  async run({ positionals, values }, terminal) {
    const name = onlyArgument(positionals, 'file');
    const { out } = values;
    if (out !== undefined && (await isOneFile(name, out))) {
      throw new CommandError(`${out} is the file that is rendered. Choose another one for the document.`, 2);
    }
    const theme = await loadTheme(values.theme);
    const { page, issues } = await readSource(name, values, terminal);
    const options = await loadOptions(values.module, page);
    const html = renderDocument(page, { theme, ...options, onIssue: onIssueOf(values, issues) });
    reportIssues(issues, wholeOf(page), terminal);
    if (out === undefined) terminal.write(html);
    else await writeDocument(out, html);
    return 0;
  },
};

async function writeDocument(file: string, html: string): Promise<void> {
  try {
    await writeWhole(file, html);
  } catch (error) {
    throw new CommandError(`${(error as Error).message} Nothing was changed.`);
  }
}
