import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deepTest } from '../deepTest';
import { codeOf } from '../markdown';
import { complaintsOf, guides, pack, repository } from './packed';

const packed = pack();
const { project } = packed;
const seed = readFileSync(join(repository, 'stories/articles/lebanon-pullout.json'), 'utf8');
const { headline, conversation } = JSON.parse(seed);

writeFileSync(join(project, 'article.json'), seed);

/** Runs a program in the project with nothing but Node, and returns what it writes. */
function run(file: string, program: string): string {
  writeFileSync(join(project, file), program);
  return execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' });
}

function expectTheArticle(html: string): void {
  expect(html).toContain(`<h1>${headline}</h1>`);
  expect(html).toContain(conversation.title);
  expect(html).toContain('broadsheet-ArticlePage');
}

describe('Node draws the article', () => {
  it('with import and with require, the same page and the same document', () => {
    const [page, document] = run(
      'page.mjs',
      `import { readFileSync } from 'node:fs';
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { ArticlePage } from 'broadsheet';
      import { renderDocument } from 'broadsheet/server';
      const article = JSON.parse(readFileSync('article.json', 'utf8'));
      const page = renderToString(createElement(ArticlePage, { article }));
      process.stdout.write(page + '\\0' + renderDocument(article));`,
    ).split('\0');
    const required = run(
      'page.cjs',
      `const { createElement } = require('react');
      const { renderToString } = require('react-dom/server');
      const { ArticlePage } = require('broadsheet');
      const { renderDocument } = require('broadsheet/server');
      const article = require('./article.json');
      const page = renderToString(createElement(ArticlePage, { article }));
      process.stdout.write(page + '\\0' + renderDocument(article));`,
    ).split('\0');
    expectTheArticle(page ?? '');
    expectTheArticle(document ?? '');
    expect(required).toEqual([page, document]);
  });

  deepTest('one component at a time, and the model and the theme without React', () => {
    const lines = run(
      'parts.mjs',
      `import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { PullQuote } from 'broadsheet/components/PullQuote';
      import { readingMinutes } from 'broadsheet/article';
      import { toCss } from 'broadsheet/theme';
      console.log(renderToString(createElement(PullQuote, { attribution: 'The keeper' }, 'It was dark.')));
      console.log(readingMinutes({ headline: 'The lamp', body: [{ type: 'paragraph', text: 'It was dark.' }] })['in-full']);
      console.log(toCss({ name: 'Saltmere', color: { accent: 'teal' } }));`,
    ).split('\n');
    expect(lines[0]).toContain('<p>It was dark.</p>');
    expect(lines[1]).toBe('1');
    expect(lines[2]).toBe(':root{--broadsheet-color-accent:teal}');
  });
});

const program = `
  import type { CSSProperties, ReactNode } from 'react';
  import { ArticlePage, EmbeddedLayout, type Article, type ArticlePageProps, type Block } from 'broadsheet';
  import { readArticle, type Issue } from 'broadsheet/article';
  import { PullQuote, type PullQuoteProps } from 'broadsheet/components/PullQuote';
  import { renderDocument, renderStream } from 'broadsheet/server';
  import { prerender, type PrerenderPage } from 'broadsheet/server/prerender';
  import { color, type Theme } from 'broadsheet/theme';

  const issues: Issue[] = [];
  const article: Article = readArticle(JSON.parse('{}'), { onIssue: (issue) => issues.push(issue) });
  const block: Block = { type: 'pullQuote', text: 'It was dark.', placement: 'margin' };
  const style: CSSProperties = { color: color.accent };
  const theme: Theme = { name: 'Saltmere', color: { accent: { light: 'teal', dark: 'aqua' } } };

  function Loud({ placement, ...rest }: PullQuoteProps): ReactNode {
    return <PullQuote placement={placement} style={style} {...rest} />;
  }

  export function Page(props: Omit<ArticlePageProps, 'article'>): ReactNode {
    return <ArticlePage article={{ ...article, body: [block] }} components={{ pullQuote: Loud }} layout={EmbeddedLayout} {...props} />;
  }

  export const html: string = renderDocument(article, { theme, nonce: 'a', onIssue: ({ path }) => console.log(path) });

  export const stream: Promise<ReadableStream<Uint8Array>> = renderStream(article, { signal: AbortSignal.timeout(2000) });

  async function* pages(): AsyncGenerator<PrerenderPage> {
    yield { path: 'a.html', article: async () => article };
  }

  export const failed = async () => (await prerender(pages(), { out: 'public', theme: 'wire', shard: '1/2' })).failed;

  // @ts-expect-error: there is no such placement
  export const nowhere = <PullQuote placement="nowhere">It was dark.</PullQuote>;
  // @ts-expect-error: a block must be of a type that exists
  export const carousel: Block = { type: 'carousel' };
  // @ts-expect-error: an article has a headline
  export const nameless: Article = { body: [] };
`;

describe('TypeScript, strict and with the libraries checked, compiles a program that uses the package', () => {
  it('one of every kind', () => {
    const file = join(project, 'program.tsx');
    writeFileSync(file, program);
    expect(complaintsOf(project, [file])).toBe('');
  });

  deepTest('each example of the documentation and of the reference, which is a module of its own', () => {
    // The examples of custom blocks change the types: `customTypes.test.ts` compiles them.
    const pages = ['README.md', ...guides()].filter((page) => page !== 'docs/custom-blocks.md');
    const examples = pages.flatMap((page) =>
      codeOf(readFileSync(join(repository, page), 'utf8'), 'ts', 'tsx').map(({ language, code }, index) => {
        const file = join(project, `${basename(page, '.md')}-${index + 1}.${language}`);
        writeFileSync(file, code);
        return file;
      }),
    );
    const references = packed.files
      .filter((file) => file.startsWith('dist/docs/'))
      .flatMap((page) => {
        const found = readFileSync(join(packed.folder, page), 'utf8').matchAll(/```tsx\n(import [\s\S]*?)```/g);
        return [...found].map(([, code = ''], index) => {
          const file = join(project, `reference-${basename(page, '.md')}-${index + 1}.tsx`);
          writeFileSync(file, code);
          return file;
        });
      });
    expect(examples.length).toBeGreaterThan(40);
    expect(references.length).toBeGreaterThan(40);
    const modules = join(repository, 'node_modules');
    const node = { types: ['node'], typeRoots: [join(modules, '@types')], skipLibCheck: true };
    // A validator that one example uses.
    const paths = { 'ajv/dist/2020.js': [join(modules, 'ajv/dist/2020.d.ts')] };
    // A style sheet has no types.
    expect(
      complaintsOf(project, [...examples, ...references], { ...node, paths, noUncheckedSideEffectImports: false }),
    ).toBe('');
  });

  it('with a theme of ours as the DefaultTheme of styled-components, for those who ask for it', () => {
    const file = join(project, 'styles.ts');
    writeFileSync(
      file,
      `import 'broadsheet/styled';
      import type { DefaultTheme } from 'styled-components';
      export const family = (theme: DefaultTheme): string => theme.font?.display ?? 'serif';
      // @ts-expect-error: there is no such token
      export const none = (theme: DefaultTheme) => theme.font?.headline;`,
    );
    // The types of styled-components want those of Node, which a browser's project does not have.
    expect(complaintsOf(project, [file], { skipLibCheck: true })).toBe('');
  });
});
