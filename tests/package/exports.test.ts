import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { componentsOf, pack } from './packed';

const packed = pack();
const { folder, project } = packed;

const article = {
  values:
    'checkArticle depths depthsOf directionOf plainText plainTextOfBlocks readArticle readingMinutes withdrawalOf withdrawalsOf withoutWithdrawn'.split(
      ' ',
    ),
  types:
    'Article ArticlePart Author Block BlockType Conversation CorrectedPart Correction CorrectionKind Depth DigitalSourceType Direction DividerBlock Emphasis ExemptProvenance FigureBlock Finding FindingRule HeadingBlock Image ImageSource Inline InlineLink Issue KeyPoint LanguageSpan Link ListBlock OnIssue OpenProvenance ParagraphBlock Provenance Publisher PullQuoteBlock QuoteBlock ReadOptions Review Section Source Speaker SpeakerKind Strong Text Turn'.split(
      ' ',
    ),
};

const theme = {
  values: ['createTheme', 'fallbackFaces', 'themes', 'toCss'],
  types: 'CssOptions SchemeValue Theme ThemeColor ThemeName ThemeOptions TokenNames TokenValues'.split(' '),
};

/** The groups of tokens: only `broadsheet/theme` has them, their names being too common for the whole library. */
const tokenGroups = 'color conversation font leading line measure motion setting size space tracking weight'.split(' ');

const designTokens =
  'DesignColor DesignToken DesignTokenGroup DesignTokenIssue DesignTokenOptions DesignTokens DesignValue FileNote GroupNote TokenNote ValueNote'.split(
    ' ',
  );

const presets = ['broadsheet', 'hearth', 'highContrast', 'ledger', 'magazine', 'tabloid', 'wire'];

const languages = 'ar de en es fa fr he hi ja ko pt ur zhHans zhHant'.split(' ');

const components = [
  'Blocks',
  'Byline',
  'ConversationThread',
  'Dateline',
  'Divider',
  'Figure',
  'Headline',
  'InlineText',
  'KeyPoints',
  'List',
  'Paragraph',
  'PullQuote',
  'Quote',
  'SchemeToggle',
  'SiteFooter',
  'SiteHeader',
  'SkipLink',
  'Subheading',
  'Summary',
];

/** What a component's own entry has besides the component and its props. */
const besides: Record<string, { values: string[]; types: string[] }> = {
  Blocks: { values: ['drawBlocks'], types: ['BlockComponents'] },
  InlineText: { values: ['inlineText'], types: [] },
  SchemeToggle: { values: ['schemeBootstrap'], types: [] },
  SiteHeader: { values: ['linkedName'], types: [] },
};

const entries: [entry: string, values: string[], types: string[]][] = [
  [
    '.',
    [
      ...article.values,
      ...theme.values,
      ...components,
      ...[
        'ArticleBody',
        'ArticleLayout',
        'ArticlePage',
        'EmbeddedLayout',
        'ReadingDepth',
        'ThemeScope',
        'ThemeStyles',
        'FallbackFonts',
        'en',
      ],
    ],
    [
      ...article.types,
      ...theme.types,
      ...components.map((name) => `${name}Props`),
      ...['ArticleBodyProps', 'ArticlePageProps', 'ArticleParts', 'BlockComponents', 'Messages', 'OnDepthChange'],
      ...['ReadingDepthProps', 'ThemeScopeProps', 'ThemeStylesProps', 'FallbackFontsProps'],
    ],
  ],
  ['./article', article.values, article.types],
  ['./messages', [...languages, 'messagesFor'], ['Messages']],
  ['./theme', [...theme.values, ...presets, ...tokenGroups], theme.types],
  ['./theme/check', ['checkTheme', 'warningOf'], ['ContrastFinding']],
  ['./theme/design-tokens', ['fromDesignTokens', 'toDesignTokens'], designTokens],
  ['./styled', [], ['DefaultTheme']],
  ['./exporters', ['toInlineJson', 'toJsonLd'], ['JsonLd', 'JsonLdObject', 'JsonLdOptions', 'JsonLdValue']],
  ['./server', ['renderDocument'], ['RenderDocumentOptions']],
  ...components.map((name): [string, string[], string[]] => [
    `./components/${name}`,
    [name, ...(besides[name]?.values ?? [])],
    [`${name}Props`, ...(besides[name]?.types ?? [])],
  ]),
];

describe('The public names', () => {
  it.each(entries)('of %s are these, and no others', (entry, values, types) => {
    expect(declared(entry)).toEqual({ values: values.toSorted(), types: types.toSorted() });
    expect(exported(entry)).toEqual({ import: values.toSorted(), require: values.toSorted() });
  });

  it('are of every component in the package', () => {
    expect(componentsOf(packed)).toEqual(components);
  });
});

/** The names that an entry declares to TypeScript. */
function declared(entry: string): { values: string[]; types: string[] } {
  const file = join(folder, 'dist', `${fileOf(entry)}.d.ts`);
  const program = ts.createProgram([file], { moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile);
  const values: string[] = [];
  const types: string[] = [];
  for (const symbol of checker.getExportsOfModule(module as ts.Symbol)) {
    const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    (flags & ts.SymbolFlags.Value ? values : types).push(symbol.name);
  }
  return { values: values.sort(), types: types.sort() };
}

/** The names that an entry has when Node imports it, and when it requires it. */
function exported(entry: string): { import: string[]; require: string[] } {
  const name = JSON.stringify(entry.replace('.', 'broadsheet'));
  const program = `import { createRequire } from 'node:module';
    const required = createRequire(process.cwd() + '/')(${name});
    const names = (module) => Object.keys(module).sort();
    console.log(JSON.stringify({ import: names(await import(${name})), require: names(required) }));`;
  const options = ['--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, options, { cwd: project, encoding: 'utf8' }));
}

function fileOf(entry: string): string {
  if (entry === './theme/check') return 'theme/checkTheme';
  if (entry === './theme/design-tokens') return 'theme/designTokens/index';
  const [, folder, name] = entry.split('/');
  if (name) return `${folder}/${name}/${name}`;
  return folder === 'styled' ? folder : folder ? `${folder}/index` : 'index';
}
