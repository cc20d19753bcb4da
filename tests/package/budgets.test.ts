import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { renderDocument } from '../../src/server/renderDocument';
import { sampleOf, sampleOfRows } from '../deep';
import { deepTest } from '../deepTest';
import { componentsOf, pack, repository } from './packed';

const packed = pack();

/**
 * Budgets other than 3 kB, which a new component has. Blocks renders every type of block, and a conversation draws blocks; a form has states; what tells of origins
 * and corrections brings its words and the formats of dates; a picture has sources; words run in a direction of their own, and those of the
 * interface say in which language they are. What draws text finds the words in data that nobody has read. Each has `withStyles` and the
 * rules for all elements of components in it. A page needs all this once.
 */
const budgets: Record<string, number> = {
  Ask: 3500,
  Audio: 9050,
  AuthorBox: 4000,
  BigNumber: 4750,
  Blocks: 31500,
  Byline: 3100,
  CodeBlock: 3250,
  ConversationTeaser: 7900,
  ConversationThread: 35900,
  CorrectionNote: 6300,
  Corrections: 7200,
  DataTable: 6650,
  Dateline: 4100,
  Details: 3100,
  Disclosure: 5600,
  Divider: 1100,
  DocumentLink: 4400,
  Embed: 9750,
  FactBox: 6800,
  Figure: 4050,
  Footnotes: 6100,
  Gallery: 8950,
  Headline: 3450,
  InlineText: 2100,
  KeyEvents: 6600,
  KeyPoints: 4650,
  LatestList: 7100,
  LeadMedia: 32400,
  List: 3800,
  LivePost: 7250,
  LiveStrip: 8450,
  MostRead: 5700,
  NewsletterSignup: 4300,
  NextStory: 18450,
  Package: 17850,
  Paragraph: 2550,
  PinnedSummary: 6500,
  PullQuote: 2850,
  QuestionAndAnswer: 5400,
  Quote: 2950,
  RelatedLinks: 6150,
  RelatedStories: 18400,
  SchemeToggle: 2500,
  ShareLinks: 3800,
  SiteFooter: 4050,
  SiteHeader: 6350,
  SkipLink: 1650,
  StoryCard: 13500,
  Subheading: 2650,
  Summary: 2550,
  TableOfContents: 3700,
  Timeline: 8000,
  Topics: 3100,
  Trace: 3750,
  Turn: 4350,
  Video: 10200,
};

/** Budgets of exports. Each reads the article first, which takes 16 kB; what comes of stories has the words of notices, and the formats of dates. */
const exportBudgets: Record<string, number> = {
  toHtmlFragment: 24_950,
  toHtml: 26_550,
  toPlainText: 25_750,
  toMarkdown: 29_250,
  toRss: 33_750,
  toAtom: 33_450,
  toJsonFeed: 33_200,
  toNewsSitemap: 22_200,
  toNinjs: 29_400,
  toAppleNews: 29_450,
  toOEmbed: 23_050,
  toEmailHtml: 32_850,
  toNewsletterHtml: 38_650,
  toHeadTags: 28_900,
  toNextMetadata: 29_450,
};

const island = (name: string, path: string) =>
  `export { ${name} } from ${JSON.stringify(`${packed.folder}/dist/${path}.client.js`)}`;

/** What runs in the browser once the server has drawn a page. */
const islands = {
  depth: island('ReadingDepthBehavior', 'page/ReadingDepth'),
  scheme: island('SchemeToggleBehavior', 'components/SchemeToggle/SchemeToggle'),
  thread: island('ThreadBehavior', 'components/ConversationThread/ConversationThread'),
};

describe('What a browser loads, minified and compressed, beyond React and styled-components', () => {
  it.each(sampleOf(componentsOf(packed), 'Headline', 'Figure', 'ConversationThread'))(
    '%s alone is within its budget',
    async (name) => {
      const { bytes } = await bundle(`export { ${name} } from 'broadsheet/components/${name}'`);
      console.log(`${name}: ${bytes} bytes`);
      expect(bytes).toBeLessThan(budgets[name] ?? 3000);
    },
  );

  it('a component from the package’s own name brings nothing else with it', async () => {
    const alone = await bundle("export { PullQuote } from 'broadsheet/components/PullQuote'");
    const fromAll = await bundle("export { PullQuote } from 'broadsheet'");
    expect(fromAll.bytes).toBeLessThan(alone.bytes + 20);
  });

  it('ArticlePage with everything behind it is less than 57.7 kB', async () => {
    const { bytes, modules } = await bundle("export { ArticlePage } from 'broadsheet'");
    console.log(`ArticlePage: ${bytes} bytes\n${modules.join('\n')}`);
    expect(bytes).toBeLessThan(57_700);
  });

  it('ArticlePage of broadsheet/core with everything behind it is less than 41.8 kB', async () => {
    const { bytes, modules } = await bundle("export { ArticlePage } from 'broadsheet/core'");
    console.log(`ArticlePage of broadsheet/core: ${bytes} bytes\n${modules.join('\n')}`);
    expect(bytes).toBeLessThan(41_800);
    expect(modules.join()).not.toMatch(/components\/(?:Gallery|Video|DataTable)\//);
  });

  it.each(sampleOf(Object.keys(exportBudgets), 'toRss'))(
    '%s with everything behind it is within its budget',
    async (name) => {
      const { bytes, modules } = await bundle(`export { ${name} } from 'broadsheet/exporters'`);
      console.log(`${name}: ${bytes} bytes`);
      expect(bytes).toBeLessThan(exportBudgets[name] ?? 0);
      expect(modules.join()).not.toMatch(/react/);
    },
  );

  deepTest('all themes, and what makes and writes them, are less than 5 kB', async () => {
    const { bytes } = await bundle("export { createTheme, themes, toCss } from 'broadsheet/theme'");
    console.log(`All themes: ${bytes} bytes`);
    expect(bytes).toBeLessThan(5000);
  });

  deepTest.each(['broadsheet', 'hearth', 'highContrast', 'ledger', 'magazine', 'tabloid', 'wire'])(
    'the theme %s alone is less than 1.5 kB',
    async (name) => {
      const { bytes } = await bundle(`export { ${name} } from 'broadsheet/theme'`);
      console.log(`The theme ${name}: ${bytes} bytes`);
      expect(bytes).toBeLessThan(1500);
    },
  );

  it('the island of ReadingDepth with everything behind it is less than 1 kB', async () => {
    const { bytes, modules } = await bundle(islands.depth);
    console.log(`The island of ReadingDepth: ${bytes} bytes\n${modules.join('\n')}`);
    expect(bytes).toBeLessThan(1000);
    expect(modules.join()).not.toContain('styled');
  });

  it('the island of ConversationThread with everything behind it is less than 650 bytes', async () => {
    const { bytes, modules } = await bundle(islands.thread);
    console.log(`The island of ConversationThread: ${bytes} bytes\n${modules.join('\n')}`);
    expect(bytes).toBeLessThan(650);
    expect(modules.join()).not.toContain('styled');
  });

  it('the island of Gallery with everything behind it is less than 1.1 kB', async () => {
    const { bytes, modules } = await bundle(island('GalleryDialog', 'components/Gallery/GalleryDialog'));
    console.log(`The island of Gallery: ${bytes} bytes\n${modules.join('\n')}`);
    expect(bytes).toBeLessThan(1100);
    expect(modules.join()).not.toContain('styled');
  });

  deepTest('the islands of depth, scheme and conversation together are less than 1.5 kB', async () => {
    const { bytes } = await bundle(Object.values(islands).join('\n'));
    console.log(`All islands: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(1500);
  });
});

describe('What an adapter adds to readArticle, which every adapter ends with', () => {
  it.each(
    sampleOfRows(
      [
        ['portable-text', 'fromPortableText', 12_350],
        ['contentful', 'fromContentful', 12_600],
        ['content-tree', 'fromContentTree', 13_150],
      ] as const,
      'portable-text',
    ),
  )('is no parser in broadsheet/adapters/%s', async (path, name, budget) => {
    const read = "export { readArticle } from 'broadsheet/article'";
    const alone = await bundle(read);
    const { bytes, modules } = await bundle(`${read}; export { ${name} } from 'broadsheet/adapters/${path}'`);
    console.log(`${name}: ${bytes} bytes, ${bytes - alone.bytes} beyond readArticle`);
    expect(bytes - alone.bytes).toBeLessThan(budget);
    expect(modules.join()).not.toMatch(/parse5|mdast/);
  });
});

describe('What a browser loads of the words of the interface', () => {
  const languages = packed.files.flatMap((file) => /^dist\/messages\/words\/(.*)\.js$/.exec(file)?.[1] ?? []);
  const wordsIn = (modules: string[]) =>
    modules.flatMap((module) => /messages\/words\/(.*)\.js/.exec(module)?.[1] ?? []);

  it.each([
    ["export { ar } from 'broadsheet/messages/ar'", ['ar']],
    ["export { zhHant } from 'broadsheet/messages/zh-Hant'", ['zh-Hant']],
    ["export { ar } from 'broadsheet/messages'", ['ar']],
    ["export { ArticlePage } from 'broadsheet'", []],
  ])('is one language alone: %s', async (program, expected) => {
    const { modules, others } = await bundle(program);
    expect(wordsIn(modules)).toEqual(expected);
    expect(others).toEqual([]);
  });

  deepTest.each(languages)('is less than 3.2 kB in %s', async (language) => {
    const { bytes } = await bundle(`export * from 'broadsheet/messages/${language}'`);
    console.log(`The words in ${language}: ${bytes} bytes`);
    expect(bytes).toBeLessThan(3200);
  });

  deepTest(
    'is less than 700 bytes and 60 for each language until loadMessages knows which, and then that one',
    async () => {
      const { bytes, modules, others } = await bundle("export { loadMessages } from 'broadsheet/messages'");
      console.log(`loadMessages: ${bytes} bytes`);
      expect(bytes).toBeLessThan(700 + 60 * languages.length);
      expect(wordsIn(modules)).toEqual([]);
      expect(
        others
          .map(wordsIn)
          .filter((words) => words.length > 0)
          .toSorted(),
      ).toEqual(languages.map((language) => [language]));
    },
  );
});

describe('What an adapter loads, with the parser of HTML', () => {
  it.each(
    sampleOfRows(
      [
        ['arc', 'fromArc', 86_700],
        ['capi', 'fromCapi', 87_700],
        ['html', 'fromHtml', 80_700],
        ['wordpress', 'fromWordPress', 93_600],
        ['ninjs', 'fromNinjs', 85_100],
        ['markdown', 'fromMarkdown', 146_350],
        ['ghost', 'fromGhost', 88_500],
      ] as const,
      'html',
    ),
  )('broadsheet/adapters/%s is within its budget', async (name, reader, budget) => {
    const { bytes } = await bundle(`export { ${reader} } from 'broadsheet/adapters/${name}'`);
    console.log(`broadsheet/adapters/${name}: ${bytes} bytes`);
    expect(bytes).toBeLessThan(budget);
  });
});

it('a page that React keeps loads less than 3.1 kB beyond React, with every island', async () => {
  const { bytes, modules } = await bundle("export { StaticMarkup } from 'broadsheet/static'");
  console.log(`StaticMarkup: ${bytes} bytes\n${modules.join('\n')}`);
  expect(bytes).toBeLessThan(3100);
  expect(modules.join()).not.toContain('styled');
});

/** Of these, 0.7 kB are what Vite adds to an application that loads a module later. */
describe('What a page loads where no React runs', () => {
  it('is less than 2.7 kB with the islands of any page, and neither React nor styled-components', async () => {
    const { bytes, modules } = await bundle("export { addIslands } from 'broadsheet/islands'");
    console.log(`Islands without React: ${bytes} bytes\n${modules.join('\n')}`);
    expect(bytes).toBeLessThan(2700);
    expect(modules.join()).not.toMatch(/react|styled/);
  });
});

describe('What a document of live coverage brings along', () => {
  it('is less than 1.5 kB of scripts, compressed, beyond those of an article', async () => {
    const body = [{ type: 'paragraph' as const, text: 'We begin.' }];
    const scriptsOf = async (live: object) => {
      const html = await documentOf('server', {
        headline: 'The vote',
        keyPoints: [{ text: 'So far.' }],
        body,
        ...live,
      });
      return [...html.matchAll(/<script[^>]* type="module"[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text).join('');
    };
    const sizeOf = (text: string) => gzipSync(text, { level: 9 }).length;
    const live = await scriptsOf({ live: { startedAt: '2026-11-26T00:00:00Z' } });
    const ended = await scriptsOf({ live: { startedAt: '2026-11-26T00:00:00Z', endedAt: '2026-11-26T09:00:00Z' } });
    const bytes = sizeOf(live) - sizeOf(ended);
    console.log(
      `Live coverage in a document: ${bytes} bytes; its script alone: ${sizeOf(live.replace(ended, ''))} bytes`,
    );
    expect(live).toContain('broadsheet-post');
    expect(ended).not.toContain('broadsheet-post');
    expect(bytes).toBeLessThan(1500);
  });
});

describe('What a document brings along before its first word can be drawn', () => {
  it.each(['server', 'static/server'])(
    'is less than 6.2 kB of styles, compressed, from broadsheet/%s',
    async (entry) => {
      const bytes = gzipSync(await stylesOf(entry), { level: 9 }).length;
      console.log(`The styles of a document from broadsheet/${entry}: ${bytes} bytes`);
      expect(bytes).toBeGreaterThan(1000);
      expect(bytes).toBeLessThanOrEqual(6200);
    },
  );
});

/** The styles in the document of the seed: there are no others. */
async function stylesOf(entry: string): Promise<string> {
  const html = await documentOf(
    entry,
    JSON.parse(readFileSync(join(repository, 'stories/articles/lebanon-pullout.json'), 'utf8')),
  );
  expect(html).not.toContain('rel="stylesheet"');
  return [...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, css]) => css).join('');
}

async function documentOf(entry: string, article: Article): Promise<string> {
  const { renderDocument: draw }: { renderDocument: typeof renderDocument } = await import(
    join(packed.folder, 'dist', entry, 'index.js')
  );
  return draw(article);
}

/** A program as Vite makes it for production: its compressed size, what each module adds to it before compression, and the modules of what it loads later. */
async function bundle(program: string): Promise<{ bytes: number; modules: string[]; others: string[][] }> {
  const entry = join(packed.project, 'program.js');
  writeFileSync(entry, program);
  const result = await build({
    root: packed.project,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: entry,
        external: [/^react(-dom)?(\/|$)/, 'styled-components'],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  if (!('output' in result)) throw new Error('Vite has built more than one bundle.');
  const [{ code, modules }, ...others] = result.output;
  return {
    bytes: gzipSync(code, { level: 9 }).length,
    modules: listed(modules),
    others: others.map((chunk) => ('modules' in chunk ? listed(chunk.modules) : [chunk.fileName])),
  };
}

/** Modules, the largest first, by their path in the package. */
function listed(modules: Record<string, { renderedLength: number }>): string[] {
  return Object.entries(modules)
    .sort(([, one], [, other]) => other.renderedLength - one.renderedLength)
    .map(([path, { renderedLength }]) => `  ${String(renderedLength).padStart(5)} ${path.replace(/^.*\/dist\//, '')}`);
}
