import { basename } from 'node:path';
import type { Article } from '../article/Article';
import { depths } from '../article/depth';
import { isRecord } from '../article/guards';
import type { Issue, OnIssue } from '../article/Issue';
import { isArticle } from '../article/isArticle';
import { describe } from '../article/Reader';
import type { ExportFormat, ExportResult, FormatOptions, ListFormat, StoryFormat } from '../exporters/ExportFormat';
import type { FrontData } from '../front/FrontData';
import { isFront } from '../front/isFront';
import { readPage } from '../front/readPage';
import { messagesFor } from '../messages/messagesFor';
import { messageOf } from '../server/prerender/messageOf';
import { NewestStories, publicationOf } from '../server/prerender/NewestStories';
import { isOneFile } from '../server/prerender/PageFiles';
import type { Command, CommandArguments } from './Command';
import { CommandError } from './CommandError';
import { channelHelp, channelOf, channelOptions, mostStories } from './channel';
import { depthOf } from './depthOf';
import { filesIn, type SourceFile } from './filesIn';
import { formatNamed, formatNames } from './formats';
import { IssueCounts } from './IssueCounts';
import { loadAdapterOptions, loadExports, type ModuleOfExports } from './loadOptions';
import { loadTheme } from './loadTheme';
import { numberOf } from './numberOf';
import { extensions, readDocuments } from './readDocuments';
import { readJson } from './readJson';
import { reportIssues } from './reportIssues';
import { fromHelp, issueOfSystem } from './systems';
import { escapeControls, type Terminal } from './Terminal';
import { type FileSource, reportFailure, writeFolder, writeText } from './writeFolder';

/** `broadsheet export`: writes articles and fronts in the formats that other programs read. */
export const exportStories: Command = {
  help: `broadsheet export SOURCE… --to FORMAT [-o FILE|FOLDER] [--depth DEPTH] [--base URL] [--from SYSTEM]
                  [--module FILE] [--title NAME] [--url URL] [--feed-url URL] [--limit N]

Writes articles in a format that other programs read. A source is an article (a JSON file, or - for standard
input) or a folder of articles. Feeds, newsletters and news sitemaps are one file of all stories, the newest first;
all other formats are a file for each story, which needs --out if there are several. Feeds, newsletter, json-ld
and head-tags are written of a front too.
What is not understood, and what the format requires and a story does not have, is reported.
Exits with 1 if a source could not be read or is no article, with 130 after Ctrl-C.

  --to FORMAT       ${formatNames.slice(0, 7).join(', ')},
                    ${formatNames.slice(7).join(', ')}
  -o, --out NAME    the file to write, or the folder; without it, one file goes to standard output
  --depth DEPTH     how much of each story: ${depths.join(', ')}
                    default: in-full; of mails, in-brief
  --base URL        the address against which relative addresses are resolved
                    default: the url of each article
  --theme THEME     the colours and fonts of mails: the name of a built-in theme, or a JSON file
  --front-matter    write headline, authors, dates and the like of markdown as YAML
${channelHelp}${fromHelp}  --module FILE     a module that exports formats of your own (exporters), what your feeds are
                    (channel), or the adapterOptions of your own blocks
  --all             print every issue, not only how many there are of each
`,
  options: {
    to: { type: 'string' },
    out: { type: 'string', short: 'o' },
    depth: { type: 'string' },
    base: { type: 'string' },
    theme: { type: 'string' },
    'front-matter': { type: 'boolean' },
    ...channelOptions,
    from: { type: 'string' },
    module: { type: 'string' },
    all: { type: 'boolean' },
  },
  async run({ positionals, values }, terminal) {
    const { to, base, from } = values;
    if (to === undefined) throw new CommandError(`No format given. Add --to and one of ${formatNames.join(', ')}.`, 2);
    const module = await loadExports(values.module);
    const format = formatNamed(to, module.exporters);
    const depth = depthOf(values);
    const theme = await loadTheme(values.theme);
    const options: Omit<FormatOptions, 'onIssue'> = {
      channel: channelOf(values, module.channel),
      now: new Date(),
      messages: messagesFor,
      frontMatter: values['front-matter'] !== undefined,
      ...(depth !== undefined && { depth }),
      ...(theme !== undefined && { theme }),
      ...(base !== undefined && { base }),
    };
    const { files, hasFolder } = await filesIn(positionals, from === undefined ? ['json'] : extensions, terminal);
    const job: Job = { name: to, format, options, module, values, terminal };
    if ('stories' in format) return writeList(files, { ...job, format });
    const read = async (file: string) =>
      (await readPages(file, job)).map((page): FileSource => {
        const toText = async (onIssue: OnIssue) => textOf(await page.read(onIssue), { ...job, format }, onIssue);
        return { name: page.name, system: page.system, toText };
      });
    const [source, ...otherFiles] = files;
    if (!source || otherFiles.length > 0 || hasFolder) return writeAll(files, read, job);
    const [document, ...others] = await read(source.file);
    return document && others.length === 0 ? writeOne(source.file, document, job) : writeAll(files, read, job);
  },
};

/** A run of the command. */
interface Job<Format = ExportFormat> {
  /** The name of the format. */
  name: string;
  format: Format;
  options: Omit<FormatOptions, 'onIssue'>;
  module: ModuleOfExports;
  values: CommandArguments['values'];
  terminal: Terminal;
}

/** A page of a file. */
interface SourcePage {
  /** A name for its file, without an extension. */
  name: string;
  /** What it was read as, for people. */
  system: string | undefined;
  /** Makes the page, and reports what is not understood. */
  read: (onIssue: OnIssue) => Promise<Article | FrontData>;
}

/** The pages in a file: its content, or with `--from` the articles that the documents of another system become. */
async function readPages(file: string, { values, module, terminal }: Job): Promise<SourcePage[]> {
  const { from, base } = values;
  if (from === undefined) {
    const page = pageIn(await readJson(file, terminal), file);
    const name = file === '-' ? 'article' : basename(file).replace(/\.json$/i, '');
    const read = async (onIssue: OnIssue) => readPage(page, { custom: await module.customFor(page), onIssue });
    return [{ name, system: undefined, read }];
  }
  const adapterOptions = { ...(await loadAdapterOptions(values.module)), ...(base !== undefined && { base }) };
  const documents = await readDocuments(file, { from, adapterOptions }, terminal);
  return documents.map(({ name, source, toArticle }) => ({
    name,
    system: source?.title,
    read: async (onIssue) => toArticle(onIssue),
  }));
}

/**
 * What a file holds, if it is meant as a page.
 * @throws {CommandError} if it is not.
 */
function pageIn(value: unknown, file: string): Article | FrontData {
  if (isArticle(value) || isFront(value)) return value;
  const name = file === '-' ? 'Standard input' : file;
  const system = issueOfSystem(value);
  if (system) throw new CommandError(`${name} ${system.message}`);
  const found = isRecord(value) ? 'an object without parts of an article' : describe(value);
  throw new CommandError(
    `${name} is ${found}. It must be an article, which is an object with \`headline\` and \`body\`, or a front, which has \`packages\`.`,
  );
}

/** A page in the format; undefined, and reported, if the format has nothing of it. */
async function textOf(
  page: Article | FrontData,
  { name, format, options }: Job<StoryFormat>,
  onIssue: OnIssue,
): Promise<string | undefined> {
  if (!isFront(page)) return written(name, () => format.story(page, { ...options, onIssue }));
  const { front } = format;
  if (front) return written(name, () => front(page, { ...options, onIssue }));
  onIssue(frontLeftOut(`is a front, of which there is no ${name}`));
  return undefined;
}

/**
 * What a format has written, as a text.
 * @throws {CommandError} if the format throws.
 */
async function written(name: string, write: () => ExportResult | Promise<ExportResult>): Promise<string | undefined> {
  try {
    const result = await write();
    return result === undefined || typeof result === 'string' ? result : `${JSON.stringify(result, undefined, 2)}\n`;
  } catch (error) {
    throw error instanceof CommandError
      ? error
      : new CommandError(`It cannot be written as ${name}: ${messageOf(error)}`);
  }
}

function frontLeftOut(reason: string): Issue {
  return { kind: 'left-out', path: '', message: `${reason}; it is left out.` };
}

async function writeOne(file: string, { toText }: FileSource, { name, values, terminal }: Job): Promise<number> {
  await refuseSource([file], values.out);
  const issues: Issue[] = [];
  const text = await toText((issue) => issues.push(issue));
  reportIssues(issues, 'The page', terminal);
  if (text === undefined) throw new CommandError(`There is nothing to write as ${name}.`);
  await output(text, values.out, terminal);
  return 0;
}

async function writeAll(
  files: readonly SourceFile[],
  read: (file: string) => Promise<readonly FileSource[]>,
  { format, values: { out, all }, terminal }: Job,
): Promise<number> {
  if (out === undefined) throw new CommandError('There are several stories. Add --out and the name of a folder.', 2);
  return writeFolder(files, read, { out, extension: format.extension, isTold: all !== undefined }, terminal);
}

/** Writes one file of all stories; of a front that is alone, the file of its stories. */
async function writeList(files: readonly SourceFile[], job: Job<ListFormat>): Promise<number> {
  const { name, format, options, values, terminal } = job;
  await refuseSource(
    files.map(({ file }) => file),
    values.out,
  );
  const newest = new NewestStories<Article>(
    numberOf(values, 'limit', mostStories) ?? format.limit ?? Number.POSITIVE_INFINITY,
  );
  const fronts: { path: string; front: FrontData }[] = [];
  const issueCounts = new IssueCounts();
  const report = (path: string, issue: Issue) => {
    issueCounts.add(path, [issue]);
    if (values.all !== undefined)
      reportIssues([{ ...issue, path: [path, issue.path].filter(Boolean).join(': ') }], path, terminal);
  };
  let failed = 0;
  for (const { file } of files) {
    const pages = await readPages(file, job).catch((error) => {
      if (files.length === 1) throw error;
      reportFailure(file, error, terminal);
      failed += 1;
      return [];
    });
    for (const { name, read } of pages) {
      const path = pages.length > 1 ? `${file}: ${name}` : file;
      const page = await read((issue) => report(path, issue));
      if (isFront(page)) fronts.push({ path, front: page });
      else newest.add(publicationOf(page), path, page);
    }
  }
  const stories = newest.list();
  const onIssue = (given: Issue) => {
    const { path = name, issue } = newest.placeOf(given);
    report(path, issue);
  };
  const [alone] = stories.length === 0 && fronts.length === 1 && format.front ? fronts : [];
  if (!alone) for (const { path } of fronts) report(path, frontLeftOut('is a front, and not an article'));
  const given = { ...options, onIssue };
  const text = await written(name, () => (alone ? format.front?.(alone.front, given) : format.stories(stories, given)));
  for (const line of issueCounts.lines(terminal)) terminal.report(`${line}\n`);
  if (text === undefined) throw new CommandError(`There is nothing to write as ${name}.`);
  await output(text, values.out, terminal);
  return failed > 0 ? 1 : 0;
}

/** Writes a text to the file of `--out`, or to standard output. */
async function output(text: string, out: string | undefined, terminal: Terminal): Promise<void> {
  if (out === undefined) terminal.write(text);
  else terminal.report(`${await writeText(out, text)} ${escapeControls(out)}\n`);
}

async function refuseSource(files: readonly string[], out: string | undefined): Promise<void> {
  for (const file of files) {
    if (out !== undefined && (await isOneFile(file, out))) {
      throw new CommandError(`${out} is a file that is exported. Choose another one.`, 2);
    }
  }
}
