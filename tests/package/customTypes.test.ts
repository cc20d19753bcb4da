import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deepTest } from '../deepTest';
import { commandLine } from './commandLine';
import { complaintsOf, pack, repository } from './packed';

const packed = pack();
const { project } = packed;
const { runHere, start } = await commandLine(packed);

/** Writes files into the project, and returns their paths. */
function write(files: Record<string, string>): string[] {
  return Object.entries(files).map(([name, text]) => {
    const file = join(project, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
}

/** The examples of the page, by the file that the page names before each; the others by their number. */
const examples = Object.fromEntries(
  [
    ...readFileSync(join(repository, 'docs/custom-blocks.md'), 'utf8').matchAll(/([^\n]*)\n\n```(\w+)\n([\s\S]*?)```/g),
  ].map(([, before = '', language, code = ''], index) => [
    /`([\w./]+\.\w+)`/.exec(before)?.[1] ?? `${index}.${language}`,
    code,
  ]),
);
const example = examples['0.json'] ?? '';

const types = (declared: string) => `
  import type { CustomBlockProps, CustomInlineProps, CustomTypes, Text } from 'broadsheet';
  export interface PollBlock { question: Text; answers: readonly Text[] }
  declare module '${declared}' {
    interface CustomBlocks { poll: PollBlock }
    interface CustomInlines { glossary: { term: Text; meaning: string } }
  }
  export const custom: CustomTypes = {
    blocks: {
      poll: {
        read: (value, { text, texts }) => ({ question: text(value.question) ?? '', answers: texts(value.answers) }),
        words: ({ question, answers }) => [question, ...answers],
      },
    },
    inlines: { glossary: { read: () => undefined, text: ({ term }) => term } },
  };
  export const Poll = ({ block }: CustomBlockProps<'poll'>) => <p id={block.id}>{block.answers.length}</p>;
  export const Term = ({ mark, children }: CustomInlineProps<'glossary'>) => <dfn title={mark.meaning}>{children}</dfn>;
`;

const program = `
  import { ArticleBody, ArticlePage, type Block, Blocks, ConversationThread, type Text } from 'broadsheet';
  import { type Block as Read, readArticle } from 'broadsheet/article';
  import { Blocks as Alone } from 'broadsheet/components/Blocks';
  import { renderDocument, renderStream } from 'broadsheet/server';
  import { ArticlePage as Static } from 'broadsheet/static';
  import { renderDocument as renderStatic } from 'broadsheet/static/server';
  import { custom, Poll, Term } from './types.js';

  const article = readArticle({}, { custom });
  const components = { poll: Poll, inlines: { glossary: Term } };
  const poll: Read = { type: 'poll', question: 'Why?', answers: ['Why not?'], id: 'poll', placement: 'wide' };
  export const blocks: readonly Block[] = [poll];
  export const text: Text = ['A ', { type: 'glossary', term: 'groyne', meaning: 'A low wall' }];
  export const right = [
    <ArticlePage article={article} components={components} />,
    <Static article={article} components={components} />,
    <ArticleBody blocks={blocks} components={components} />,
    <Blocks blocks={blocks} components={{ ...components, divider: 'hr' }} />,
    <Alone blocks={blocks} components={components} />,
    <ConversationThread components={components} />,
    renderDocument(article, { custom, components }),
    renderStream(article, { custom, components }),
    renderStatic(article, { custom, components }),
  ];
  export const wrong = [
    // @ts-expect-error: no components
    <ArticlePage article={article} />,
    // @ts-expect-error: no component for the mark
    <ArticlePage article={article} components={{ poll: Poll }} />,
    // @ts-expect-error: no component for the block
    <ArticlePage article={article} components={{ inlines: { glossary: Term } }} />,
    // @ts-expect-error: no components
    <Static article={article} />,
    // @ts-expect-error: no components
    <ArticleBody blocks={blocks} />,
    // @ts-expect-error: no components
    <Blocks blocks={blocks} />,
    // @ts-expect-error: no components
    <Alone blocks={blocks} />,
    // @ts-expect-error: no components
    <ConversationThread />,
    // @ts-expect-error: no options
    renderDocument(article),
    // @ts-expect-error: no components
    renderDocument(article, { custom }),
    // @ts-expect-error: no types
    renderDocument(article, { components }),
    // @ts-expect-error: no options
    renderStream(article),
    // @ts-expect-error: no options
    renderStatic(article),
    // @ts-expect-error: a poll has answers
    <Blocks blocks={[{ type: 'poll', question: 'Why?' }]} components={components} />,
    // @ts-expect-error: there is no such type
    <Blocks blocks={[{ type: 'quiz', question: 'Why?', answers: [] }]} components={components} />,
    // @ts-expect-error: a component for another block
    <Blocks blocks={blocks} components={{ ...components, poll: Term }} />,
  ];
`;

const projects = [
  ['broadsheet', 'ESNext', 'Bundler', 'program.tsx'],
  ['broadsheet/article', 'Node16', 'Node16', 'program.tsx'],
  ['broadsheet', 'Node16', 'Node16', 'commonjs/program.tsx'],
  ['broadsheet/static', 'ESNext', 'Bundler', 'program.tsx'],
] as const;
deepTest.each(projects)(
  'Types of a publisher’s own, declared in %s, are members of Block and Text, and need components (%s, %s, %s)',
  (declared, module, resolution, name) => {
    write({ 'package.json': '{"type":"module"}', 'commonjs/package.json': '{"type":"commonjs"}' });
    const files = write({ [name]: program, [join(dirname(name), 'types.tsx')]: types(declared) });
    expect(complaintsOf(project, files, { module, moduleResolution: resolution })).toBe('');
  },
);

describe('The page about custom blocks', () => {
  const node = { types: ['node'], typeRoots: [join(repository, 'node_modules/@types')], skipLibCheck: true };
  const isModule = (name: string) => /\.tsx?$/.test(name);

  it('has examples that compile: those of the steps together, and the others', () => {
    const names = Object.keys(examples).filter(isModule);
    expect(names).toContain('src/custom.ts');
    const steps = names.filter((name) => name.startsWith('src/'));
    const others = names.filter((name) => !name.startsWith('src/'));
    expect([steps.length, others.length]).toEqual([4, 2]);
    const only = (chosen: readonly string[]) => Object.fromEntries(chosen.map((name) => [name, examples[name] ?? '']));
    write({ 'src/article.json': example });
    expect(complaintsOf(project, write(only(steps)), { ...node, resolveJsonModule: true })).toBe('');
    expect(complaintsOf(project, write(only(others)), node)).toBe('');
  });

  deepTest('has a module that each command takes, and without it the words of the poll are shown', async () => {
    const [module = '', article = ''] = write({
      'broadsheet.mjs': examples['broadsheet.mjs'] ?? '',
      'articles/story.json': example,
    });
    const words = ['--module', module];
    expect(await runHere(['check', article, ...words])).toMatchObject({
      status: 0,
      stdout: `${article}: no problems found\n`,
    });
    expect((await runHere(['check', article])).stdout).toContain('body[1] is of type "poll"');

    const legend = '<legend>Should the pier be rebuilt?</legend>';
    const rendered = await runHere(['render', article, ...words]);
    expect(rendered).toMatchObject({ status: 0, stdout: expect.stringContaining(legend), stderr: '' });
    const plain = await runHere(['render', article]);
    expect(plain.stdout).toContain('<p>Should the pier be rebuilt? Yes, as it was No</p>');

    const out = join(project, 'out');
    const written = await runHere(['prerender', dirname(article), '--out', out, '--threads', '1', ...words]);
    expect(written).toMatchObject({ status: 0 });
    expect(readFileSync(join(out, 'story.html'), 'utf8')).toBe(rendered.stdout);

    const { reports } = start(['serve', article, '--port', '0', ...words]);
    const [address = ''] = /http:\S+/.exec(await reports('Press Ctrl-C')) ?? [];
    expect(await (await fetch(address)).text()).toContain(legend);
    writeFileSync(module, `${examples['broadsheet.mjs']}\n`.replace("'legend'", "'strong'"));
    expect(await (await fetch(address)).text()).toContain('<strong>Should the pier be rebuilt?</strong>');
  });

  deepTest.each([
    ['none.mjs', undefined, 'There is no module none.mjs.'],
    ['bad.mjs', 'export default (', 'cannot be loaded'],
    ['object.mjs', 'export default {};', 'is not a function'],
    ['throws.mjs', "export default () => { throw new Error('No header.'); };", 'No header.'],
  ])('tells what is wrong with a module: %s', async (name, text, message) => {
    if (text) write({ [name]: text });
    const [article = ''] = write({ 'articles/story.json': example });
    for (const command of ['render', 'check', 'serve']) {
      const { status, stderr } = await runHere([command, article, '--module', text ? join(project, name) : name]);
      expect(status, command).toBeGreaterThan(0);
      expect(stderr, command).toContain(message);
    }
  });
});
