import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { oneOfEach } from '../deep';
import forbidden from './dependencies.cjs';
import { plant, repository, sources } from './files';

describe('Who may import whom', () => {
  it('src keeps every rule', async () => {
    expect(await violations(repository)).toEqual([]);
  });

  it('the rules let a file import what it may', async () => {
    const folder = plant({
      'src/article/Article.ts': 'export interface Article {}\nexport const nothing = 0;',
      'src/messages/format.ts': "import type { Article } from '../article/Article';\nexport type Of = Article;",
      'src/theme/tokens.ts': "export const color = 'red';",
      'src/components/List/List.tsx':
        "import { styled } from 'styled-components';\nimport { nothing } from '../../article/Article';\nimport { color } from '../../theme/tokens';\nimport { marker } from './marker';\nexport const List = [styled, color, nothing, marker];",
      'src/components/List/marker.ts': "export const marker = '•';",
      'src/page/ArticlePage.tsx':
        "import { List } from '../components/List/List';\nimport { Island } from './Island.client';\nexport const ArticlePage = () => <><List /><Island /></>;",
      'src/islands/addIslands.ts':
        "import { behave } from '../components/List/listBehavior';\nexport const addIslands = behave;",
      'src/components/List/listBehavior.ts': 'export const behave = () => {};',
      'src/page/Island.client.tsx':
        "'use client';\nimport { useRef } from 'react';\nexport const Island = () => useRef(null);",
      'src/server/renderDocument.tsx':
        "import { ArticlePage } from '../page/ArticlePage';\nexport const page = ArticlePage;",
      'src/server/prerender/writeWhole.ts': "import { rename } from 'node:fs/promises';\nexport const write = rename;",
      'src/adapters/html/readHtml.ts': "import { parse } from 'parse5';\nexport const readHtml = parse;",
      'src/adapters/arc/fromArc.ts': "import { readHtml } from '../html/readHtml';\nexport const fromArc = readHtml;",
      'src/adapters/index.ts': "export type { readHtml } from './html/readHtml';",
      'src/cli/render.ts': "import { page } from '../server/renderDocument';\nexport const render = page;",
      'src/index.ts':
        "export { List } from './components/List/List';\nexport { ArticlePage } from './page/ArticlePage';",
    });
    expect(await violations(folder)).toEqual([]);
  });

  const planted: readonly [rule: string, importer: string, imports: string][] = [
    ['article-imports-nothing-of-ours', 'src/article/Article.ts', '../theme/Theme'],
    ['article-imports-nothing-of-ours', 'src/article/readingTime.ts', '../messages/format'],
    ['article-imports-nothing-of-ours', 'src/article/readArticle.ts', '../front/readFront'],
    ['front-imports-article', 'src/front/readFront.ts', '../messages/en'],
    ['front-imports-article', 'src/front/arrangePackage.ts', '../components/heading'],
    ['data-is-without-react', 'src/front/FrontData.ts', 'react'],
    ['theme-imports-nothing-of-ours', 'src/theme/toCss.ts', '../article/Article'],
    ['messages-imports-article', 'src/messages/format.ts', '../theme/tokens'],
    ['messages-imports-types-of-article', 'src/messages/format.ts', '../article/date'],
    ['adapters-imports-article', 'src/adapters/wordpress.ts', '../messages/en'],
    ['exporters-imports-article-front-messages', 'src/exporters/jsonLd.ts', '../theme/tokens'],
    ['components-imports-article-front-theme-messages', 'src/components/List/List.tsx', '../../page/ArticleBody'],
    ['components-imports-article-front-theme-messages', 'src/components/List/List.tsx', '../../adapters/wordpress'],
    ['components-imports-article-front-theme-messages', 'src/components/List/List.tsx', '../../exporters/jsonLd'],
    ['components-imports-article-front-theme-messages', 'src/components/List/List.tsx', '../../server/styles'],
    ['page-imports-components-article-front-theme-messages', 'src/page/ArticlePage.tsx', '../server/styles'],
    ['server-imports-page-exporters-theme-messages-article-front', 'src/server/styles.tsx', '../components/heading'],
    ['server-imports-page-exporters-theme-messages-article-front', 'src/server/prerender/worker.ts', '../../cli/run'],
    ['cli-imports-server-adapters-exporters-messages-article-front-theme', 'src/cli/render.ts', '../page/ArticlePage'],
    ['cli-imports-server-adapters-exporters-messages-article-front-theme', 'src/cli/check.ts', '../islands/addIslands'],
    ['data-is-without-react', 'src/article/Article.ts', 'react'],
    ['data-is-without-react', 'src/messages/format.ts', 'react-dom/server'],
    ['data-is-without-react', 'src/adapters/wordpress.ts', 'styled-components'],
    ['data-is-without-react', 'src/exporters/jsonLd.ts', 'react/jsx-runtime'],
    ['components-are-imported-by-their-public-file', 'src/components/List/List.tsx', '../Quote/marks'],
    ['components-are-imported-by-their-public-file', 'src/page/ArticlePage.tsx', '../components/Quote/marks'],
    ['components-are-imported-by-their-public-file', 'src/index.ts', './components/Quote/marks'],
    ['islands-are-without-styles', 'src/page/ReadingDepth.client.tsx', 'styled-components'],
    ['node-stays-in-prerender-and-cli', 'src/server/renderStream.ts', './prerender/sha256'],
    ['node-stays-in-prerender-and-cli', 'src/server/renderStream.ts', 'piscina'],
    ['the-rest-runs-where-node-does-not', 'src/server/renderStream.ts', 'node:stream'],
    ['adapters-share-html-and-what-all-end-with', 'src/adapters/arc/fromArc.ts', '../ghost/cards'],
    ['only-html-parses-html', 'src/adapters/arc/fromArc.ts', 'parse5'],
    ['only-markdown-parses-markdown', 'src/adapters/ghost/fromGhost.ts', 'mdast-util-from-markdown'],
    ['adapters-without-html-load-no-parser', 'src/adapters/index.ts', './html/readHtml'],
    ['adapters-without-html-load-no-parser', 'src/adapters/portableText/index.ts', '../html/readHtml'],
    ['src-stands-alone', 'src/page/ArticlePage.tsx', '../../stories/page'],
    ['src-stands-alone', 'src/page/ArticlePage.tsx', '../../tests/fixture'],
    ['every-part-has-its-place-in-the-table', 'src/helpers/text.ts', '../article/Text'],
    ['nothing-imports-the-index', 'src/server/renderDocument.tsx', '../index'],
  ];
  it.each(oneOfEach(6, planted))('%s: %s must not import %s', async (rule, importer, imported) => {
    const folder = plant({
      [importer]: `import { thing } from '${imported}';\nexport const used = thing;`,
      ...(imported.startsWith('.') && {
        [`${join(importer, '..', imported)}.ts`]: 'export const thing = 0;',
      }),
    });
    expect(await violations(folder)).toEqual([expect.stringMatching(`^${rule}: ${importer} → `)]);
  });

  it('islands-are-without-styles: nor what an island imports', async () => {
    const folder = plant({
      'src/page/ReadingDepth.client.tsx': "import { behave } from './depthBehavior';\nexport const used = behave;",
      'src/page/depthBehavior.ts': "import { styled } from 'styled-components';\nexport const behave = styled;",
    });
    expect(await violations(folder)).toEqual([
      'islands-are-without-styles: src/page/ReadingDepth.client.tsx → styled-components',
    ]);
  });

  it('islands-can-do-without-react: nor what they import', async () => {
    const folder = plant({
      'src/islands/addIslands.ts': "import { behave } from '../page/depthBehavior';\nexport const addIslands = behave;",
      'src/page/depthBehavior.ts': "import { useRef } from 'react';\nexport const behave = useRef;",
    });
    expect(await violations(folder)).toEqual(['islands-can-do-without-react: src/islands/addIslands.ts → react']);
  });

  it('no-cycles: two files must not import each other, not even their types', async () => {
    const folder = plant({
      'src/article/Image.ts': "import type { Text } from './Text';\nexport type Image = Text;",
      'src/article/Text.ts': "import type { Image } from './Image';\nexport type Text = Image;",
    });
    expect(await violations(folder)).toEqual(['no-cycles: src/article/Image.ts → src/article/Text.ts']);
  });
});

describe("'use client'", () => {
  it('stands first in every island of src, and nowhere else', () => {
    expect(misplacedDirectives(join(repository, 'src'))).toEqual([]);
  });

  it('is missed in an island, and noticed elsewhere', () => {
    const folder = plant({
      'Good.client.tsx': "'use client';\n\nexport const Good = 0;",
      'Missing.client.tsx': 'export const Missing = 0;',
      'Late.client.tsx': "import { useRef } from 'react';\n'use client';\nexport const Late = useRef;",
      'Component.tsx': "'use client';\nexport const Component = 0;",
      'behaviour.ts': 'export function behave() {\n  "use client";\n}',
    });
    expect(misplacedDirectives(folder)).toEqual([
      'Component.tsx',
      'Late.client.tsx',
      'Missing.client.tsx',
      'behaviour.ts',
    ]);
  });
});

/** Each broken rule, with the file that breaks it and what it imports. */
async function violations(folder: string): Promise<string[]> {
  const { output } = await cruise(['src'], {
    ruleSet: { forbidden },
    validate: true,
    baseDir: folder,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  });
  const { modules, summary } = output as ICruiseResult;
  expect(modules.length).toBeGreaterThan(0);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

/** The files that are islands by name or by directive, but not both. */
function misplacedDirectives(folder: string): string[] {
  return sources(folder)
    .filter(({ path, text }) => {
      const island = path.endsWith('.client.tsx');
      return island ? !/^'use client';\n/.test(text) : /^\s*['"]use client['"]/m.test(text);
    })
    .map(({ path }) => path);
}
