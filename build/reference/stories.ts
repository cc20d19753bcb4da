import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { createElement, isValidElement, type ReactElement } from 'react';
import ts from 'typescript';
import { writtenModules } from '../plugins';
import { docsOf } from './publicTypes';
import { type NameOf, type Room, writeJsx } from './writeJsx';

/** What the stories tell of a component. */
export interface ComponentStories {
  /** Its usage: parts, what to do and not to do, keys. */
  text: string;
  /** Its stories, the first one first. */
  examples: Example[];
}

/** A story as a program. */
export interface Example {
  /** The story's name in words. */
  title: string;
  /** What the story shows, where it says so. */
  text: string;
  /** The program. */
  code: string;
}

/** The stories as modules: what Storybook would read of them. */
interface StoryModule {
  default: Story & { component?: unknown };
  [name: string]: Story;
}

interface Story {
  args?: Record<string, unknown>;
  tags?: string[];
  globals?: object;
  render?: (args: object, context: object) => unknown;
}

type Loaded = {
  stories: Record<string, StoryModule>;
  library: Record<string, unknown>;
  messages: Record<string, unknown>;
};

/** From the least that is left out to the most. */
const rooms: Room[] = [
  { items: 4, letters: 160 },
  { items: 2, letters: 120 },
  { items: 1, letters: 90 },
];

/** The most lines that an example has. */
const mostLines = 60;

/** Stories that show what a component stands, not how it is meant to be used. */
const extremes = /^(Long|VeryLong|RightToLeft|Unsafe|Unknown|Unbreakable|Bad|Not[A-Z])/;

/**
 * Reads the stories of a repository, by the name of their component. What a story gives although it is the default is left out of
 * its program.
 */
export async function readStories(
  repository: string,
  defaultsOf: (component: string) => Map<string, string>,
): Promise<Map<string, ComponentStories>> {
  const folders = ['components', 'page'].map((folder) => join(repository, 'stories', folder));
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.stories.tsx'))
      .sort()
      .map((file) => join(folder, file)),
  );
  const { stories, library, messages } = await load(repository, paths);
  const found = new Map<string, ComponentStories>();
  for (const path of paths) {
    const name = basename(path, '.stories.tsx');
    const module = stories[name];
    if (!module || !library[name] || module.default.component !== library[name]) continue;
    const told = toldOf(path);
    // A module lists its exports by name; the file has them in the order in which they are read.
    const examples = [...told.keys()].flatMap((key): Example[] => {
      const story = module[key];
      if (!story || extremes.test(key) || story.tags?.includes('!autodocs') || story.globals) return [];
      const code = programOf(module.default, story, name, namesFor(library, messages), defaultsOf(name));
      return code ? [{ title: wordsOf(key), text: told.get(key) ?? '', code }] : [];
    });
    found.set(name, { text: told.get('meta') ?? '', examples });
  }
  return found;
}

/** Runs the stories without Storybook: what they say of a component is data. */
async function load(repository: string, paths: string[]): Promise<Loaded> {
  const lines = paths.map((path) => `export * as ${basename(path, '.stories.tsx')} from ${JSON.stringify(path)};`);
  const { outputFiles } = await build({
    stdin: {
      contents: `export * as stories from 'stories-of-the-library';
        export * as library from './src/index';
        export * as messages from './src/messages/index';`,
      resolveDir: repository,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    jsx: 'automatic',
    logLevel: 'error',
    external: ['react', 'react-dom', 'styled-components'],
    plugins: [
      writtenModules,
      {
        name: 'stories',
        setup(build) {
          build.onResolve({ filter: /^(stories-of-the-library|storybook\/.*)$/ }, ({ path }) => ({
            path,
            namespace: 'given',
          }));
          build.onLoad({ filter: /^stories/, namespace: 'given' }, () => ({
            contents: lines.join('\n'),
            resolveDir: repository,
          }));
          build.onLoad({ filter: /^storybook/, namespace: 'given' }, () => ({
            contents: `export const fn = () => Object.assign(() => {}, { isOfStory: true });
              export const { expect, within, waitFor, userEvent, fireEvent, screen, spyOn, mocked } = {};`,
          }));
          // A picture is an address.
          build.onLoad({ filter: /\.(svg|png|jpg)$/ }, ({ path }) => ({
            contents: `export default ${JSON.stringify(`/${basename(path)}`)}`,
          }));
        },
      },
    ],
  });
  const module = { exports: {} as Loaded };
  const require = createRequire(join(repository, 'package.json'));
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(module, module.exports, require);
  return module.exports;
}

/** A story as a program of one drawing; none if it is made of what only a story has. */
function programOf(
  meta: StoryModule['default'],
  story: Story,
  name: string,
  names: Map<unknown, string>,
  defaults: Map<string, string>,
): string | undefined {
  const used = new Set<string>();
  const nameOf: NameOf = (value) => {
    const found = names.get(value);
    if (found) used.add(found);
    return found ?? (typeof value === 'function' && 'isOfStory' in value ? '() => {}' : undefined);
  };
  try {
    const element = drawn(meta, story, defaults);
    for (const room of rooms) {
      used.clear();
      const jsx = writeJsx(element, nameOf, room);
      if (!new RegExp(`<${name}\\b`).test(jsx)) return undefined;
      if (jsx.split('\n').length <= mostLines) return `${importsOf(used)}\n\n${jsx};`;
    }
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof ReferenceError)) throw error;
  }
  return undefined;
}

function drawn(meta: StoryModule['default'], story: Story, defaults: Map<string, string>): ReactElement {
  const given = Object.entries({ ...meta.args, ...story.args });
  const args = Object.fromEntries(
    given.filter(([key, value]) => (typeof value === 'string' ? `'${value}'` : String(value)) !== defaults.get(key)),
  );
  const render = story.render ?? meta.render;
  const element = render?.(args, { globals: {}, args, component: meta.component });
  return isValidElement(element) ? element : createElement(meta.component as string, args);
}

/** What a program calls the components, themes and words of the package. */
function namesFor(library: Record<string, unknown>, messages: Record<string, unknown>): Map<unknown, string> {
  const names = new Map<unknown, string>();
  for (const [name, value] of Object.entries(messages)) names.set(value, name);
  for (const [name, value] of Object.entries(library)) names.set(value, name);
  for (const [name, theme] of Object.entries(library.themes ?? {})) {
    names.set(theme, /^\w+$/.test(name) ? `themes.${name}` : `themes['${name}']`);
  }
  return names;
}

function importsOf(used: Set<string>): string {
  const names = [...new Set([...used].map((name) => name.replace(/\W.*/, '')))];
  const words = names.filter((name) => /^([a-z]{2}|zhHan[st]|enLive|enNotes)$/.test(name));
  const line = (names: string[], from: string) => `import { ${names.sort().join(', ')} } from '${from}';`;
  return [
    line(
      names.filter((name) => !words.includes(name)),
      'broadsheet',
    ),
    ...(words.length > 0 ? [line(words, 'broadsheet/messages')] : []),
  ].join('\n');
}

/** What the docstrings of a file of stories say, by the name of the story; of the component, `meta`. */
function toldOf(path: string): Map<string, string> {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const told = new Map<string, string>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name } of statement.declarationList.declarations) told.set(name.getText(), docsOf(statement));
  }
  return told;
}

/** `WithoutAttribution` is "Without attribution". */
function wordsOf(name: string): string {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])|(?<=A)(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
