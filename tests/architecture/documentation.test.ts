import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { descriptionsIn } from '../../.storybook/docgenOfViews';
import { severities } from '../../src/article/checkArticle';
import { childrenOf } from '../../src/article/childrenOf';
import type { Issue } from '../../src/article/Issue';
import { readArticle } from '../../src/article/readArticle';
import { frontSeverities } from '../../src/front/checkFront';
import { createTheme } from '../../src/theme/createTheme';
import { linked } from '../../stories/docs/linked';
import { anchorOf, anchorsOf, linksOf, titleOf } from '../markdown';
import rules from './dependencies.cjs';
import { repository, sources } from './files';

const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const markdownIn = (folder: string) =>
  readdirSync(join(repository, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => posix.join(folder, name));

const project = markdownIn('.');
const guides = markdownIn('docs');
const records = markdownIn('docs/decisions').filter((path) => !path.endsWith('README.md'));
const examples = readdirSync(join(repository, 'tests/consumers'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(repository, 'tests/consumers', entry.name, 'README.md')))
  .map(({ name }) => `tests/consumers/${name}/README.md`);
const pages = [...project, ...guides, ...markdownIn('docs/decisions'), 'tests/consumers/README.md', ...examples];

const sourceFiles = ['src', 'build', 'tests', 'stories', '.storybook'].flatMap((folder) =>
  sources(join(repository, folder)).map(({ path }) => `/${posix.join(folder, path.replaceAll('\\', '/'))}`),
);

/** Pages of Storybook by their addresses, each with the folder and the text of what it shows. */
const shown = readdirSync(join(repository, 'stories/docs'))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => {
    const text = read(`stories/docs/${name}`);
    const title = /<Meta title="(.+)" \/>/.exec(text)?.[1] ?? '';
    return { name, title, file: /from '..\/..\/(.+)\?raw'/.exec(text)?.[1] };
  });

describe('The pages of the repository', () => {
  it.each(pages)('%s links to files and headings that exist', (page) => {
    const broken = linksOf(read(page)).filter(({ path, anchor }) => {
      const target = path === '' ? page : posix.join(posix.dirname(page), path);
      if (!existsSync(join(repository, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it.each([...project, ...records])('%s names source files that exist', (page) => {
    const named = [...read(page).matchAll(/`([\w./-]+\.(?:ts|tsx|mjs))`/g)].map(([, path = '']) => path);
    // `Name.tsx` is a file to be written; `static.tsx` and others are endings.
    const missing = named.filter(
      (path) => !/name[./]/i.test(path) && !sourceFiles.some((file) => file.endsWith(`/${path}`)),
    );
    expect(missing).toEqual([]);
  });

  it('are named by their titles', () => {
    for (const page of guides) expect(page).toBe(`docs/${anchorOf(titleOf(read(page)))}.md`);
    records.forEach((record, index) => {
      const number = String(index + 1).padStart(4, '0');
      expect(record).toBe(`docs/decisions/${number}-${anchorOf(titleOf(read(record)))}.md`);
    });
  });

  it('are listed in the README', () => {
    const listed = linksOf(read('README.md')).map(({ path }) => path);
    expect(guides.filter((page) => !listed.includes(page))).toEqual([]);
  });
});

it('docs/data-model.md lists every type of block', () => {
  const text = read('docs/data-model.md');
  expect(Object.keys(childrenOf).filter((type) => !text.includes(`\`${type}\``))).toEqual([]);
});

it.each([
  ['docs/data-model.md', 'checkArticle', severities],
  ['docs/fronts.md', 'checkFront', frontSeverities],
])('%s lists every rule of %s with its severity', (page, _, expected) => {
  const rows = [
    ...read(page).matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \| ((?:error|warning)(?:, (?:error|warning))*) \|/gm),
  ];
  const listed = rows.flatMap(([, names = '', levels = '']) =>
    names.split(', ').map((name, index) => [name.slice(1, -1), levels.split(', ')[index] ?? levels]),
  );
  expect(Object.fromEntries(listed)).toEqual(expected);
});

describe('A message that the documentation quotes', () => {
  it('of createTheme is the one that it throws', () => {
    const [quoted = 'none'] = /color\.accent is "blurple", [^`]+/.exec(read('docs/theming.md')) ?? [];
    expect(() => createTheme({ name: 'Harbour', color: { accent: 'blurple' } })).toThrow(quoted);
  });

  it('of readArticle is the one that it reports', () => {
    const [, path, start = '', end = ''] = /`(body\[3\]) (is .+)… ?(.+)`/.exec(read('docs/data-model.md')) ?? [];
    const issues: Issue[] = [];
    const words = { type: 'paragraph', text: 'Words' };
    readArticle(
      { headline: 'Words', body: [words, words, words, { type: 'carousel', text: 'Words' }] },
      {
        onIssue: (issue) => issues.push(issue),
      },
    );
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]?.message).toContain(start);
    expect(issues[0]?.message.endsWith(end)).toBe(true);
  });
});

describe('A decision', () => {
  it.each(records)('%s has a context, a decision and consequences, on at most 40 lines', (record) => {
    const headings = [...read(record).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.slice(0, 3)).toEqual(['Context', 'Decision', 'Consequences']);
    expect(['Tried and dropped', undefined]).toContain(headings[3]);
    expect(read(record).split('\n').length).toBeLessThanOrEqual(41);
  });

  it('is listed, and linked from ARCHITECTURE.md', () => {
    const listed = linksOf(read('docs/decisions/README.md')).map(({ path }) => `docs/decisions/${path}`);
    const linkedFrom = linksOf(read('ARCHITECTURE.md')).map(({ path }) => path);
    expect(listed).toEqual(records);
    expect(records.filter((record) => !linkedFrom.includes(record))).toEqual([]);
  });
});

it('the arrows of ARCHITECTURE.md are those that are checked', () => {
  const drawn = [...read('ARCHITECTURE.md').matchAll(/^(\w+) ─► ([\w, ]+?)(?: \(.*\))?$/gm)].map(
    ([, part, others = '']) => [part, others.split(', ').sort()],
  );
  const checked = rules.flatMap((rule) => {
    if (!('to' in rule)) return [];
    const { from, to } = rule;
    const [, part] = /^\^src\/(\w+)\/$/.exec(String(from.path)) ?? [];
    const [, ...others] = /^\^src\/\(([\w|]+)\)\/$/.exec(String(to.pathNot))?.[1]?.split('|') ?? [];
    return part && others.length > 0 ? [[part, others.sort()]] : [];
  });
  expect(drawn.sort()).toEqual(checked.sort());
});

describe('Storybook', () => {
  it('shows every guide, under its title', () => {
    const ofGuides = shown.filter(({ title }) => title.startsWith('Guides/'));
    expect(ofGuides.map(({ file }) => file).sort()).toEqual(guides);
    for (const { title, file = '' } of ofGuides) expect(title).toBe(`Guides/${titleOf(read(file))}`);
  });

  it('has a page for each link between the pages', () => {
    const addresses = ['welcome', ...shown.map(({ title }) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-'))];
    const texts = shown.flatMap(({ file }) => (file ? linked(read(file), file.startsWith('docs/') ? 'docs' : '') : []));
    const links = [...texts, read('stories/Welcome.mdx')].flatMap((text) => linksOf(text).map(({ path }) => path));
    const known = addresses.map((address) => `?path=/docs/${address}--docs`);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => link !== '' && !known.includes(link) && !link.startsWith('?path=/story/'))).toEqual(
      [],
    );
  });

  it('describes each component by its own docstring, not by that of its view', () => {
    const components = sources(join(repository, 'src')).filter(({ text }) =>
      /^export const \w+ = withStyles/m.test(text),
    );
    expect(components.length).toBeGreaterThan(20);
    const described = components.filter(({ text }) => /"description":"[A-Z][^@]+\./.test(descriptionsIn(text).join()));
    expect(components.filter((component) => !described.includes(component)).map(({ path }) => path)).toEqual([]);
  });

  it('orders all guides', () => {
    const [, order = ''] = /'Guides',\s*\[([^\]]+)\]/.exec(read('.storybook/preview.tsx')) ?? [];
    const named = [...order.matchAll(/'([^']+)'/g)].map(([, name]) => name);
    const titles = guides.map((page) => titleOf(read(page)));
    expect(named.toSorted()).toEqual(titles.toSorted());
  });
});
