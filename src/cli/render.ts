import { isOneFile } from '../server/prerender/PageFiles';
import { writeWhole } from '../server/prerender/writeWhole';
import { renderDocument } from '../server/renderDocument';
import { articleOf, onlyName } from './articleOf';
import type { Command } from './Command';
import { Complaint } from './Complaint';
import { tellIssue } from './tellIssue';
import { themeOf } from './themeOf';

/** `broadsheet render`: an article as a page. */
export const render: Command = {
  help: `broadsheet render ARTICLE [--theme THEME] [-o FILE]

Writes an article (a file of JSON, or - for what comes in) as one HTML document.

  --theme THEME     one that the library brings, by name, or a file of JSON
  -o, --out FILE    where the page goes; without it, to standard output
`,
  options: { theme: { type: 'string' }, out: { type: 'string', short: 'o' } },
  async run({ names, values }, terminal) {
    const name = onlyName(names, 'article');
    const { out } = values;
    if (out !== undefined && (await isOneFile(name, out))) {
      throw new Complaint(`${out} is the article itself. Choose another file for the page.`, 2);
    }
    const theme = await themeOf(values.theme);
    const article = await articleOf(name, terminal);
    const html = renderDocument(article, {
      theme,
      onIssue: (issue) => tellIssue(issue, terminal),
    });
    if (out === undefined) terminal.write(html);
    else await writeTo(out, html);
    return 0;
  },
};

async function writeTo(file: string, html: string): Promise<void> {
  try {
    await writeWhole(file, html);
  } catch (error) {
    throw new Complaint(`${(error as Error).message} What was there before is as it was.`);
  }
}
