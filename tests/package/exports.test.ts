import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { componentsOf, pack, repository } from './packed';

const packed = pack();
const { folder, project } = packed;
const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const article = {
  values:
    'checkArticle correctionsOf depths depthsOf directionOf isMachineMade plainText plainTextOfBlocks quotationMarks readArticle readingMinutes withdrawalOf withdrawalsOf withoutWithdrawn'.split(
      ' ',
    ),
  types:
    'Article ArticlePart Author Block BlockType Conversation CorrectedPart Correction CorrectionKind Depth DigitalSourceType Direction DividerBlock Emphasis ExemptProvenance FigureBlock Finding FindingRule HeadingBlock Image ImageSource Inline InlineLink Issue KeyPoint LanguageSpan Link ListBlock ListedCorrection OnIssue OpenProvenance ParagraphBlock Provenance Publisher PullQuoteBlock Quotation QuoteBlock ReadOptions Review Section Source Speaker SpeakerKind Strong Text Turn'.split(
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

const live =
  'Answer AnswerRequest LiveConversation LiveMessages LiveOptions LiveState LiveStore LiveTurn TurnState UseLiveOptions WordStream'.split(
    ' ',
  );

const presets = ['broadsheet', 'hearth', 'highContrast', 'ledger', 'magazine', 'tabloid', 'wire'];

/** The languages with words; tests/messages holds their names. */
const languages = readdirSync(join(repository, 'src/messages/words')).map((file) => file.replace('.ts', ''));

/** The name of the words of a language: its tag in one word. */
const nameOf = (language: string) => language.replace('-', '');

const components = [
  'Ask',
  'Blocks',
  'Byline',
  'ConversationThread',
  'CorrectionNote',
  'Corrections',
  'Dateline',
  'Disclosure',
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
  'Turn',
];

/** What a component's own entry has besides the component and its props. */
const besides: Record<string, { values: string[]; types: string[] }> = {
  Ask: { values: [], types: ['AskMessages', 'OnAsk'] },
  Blocks: { values: ['drawBlocks'], types: ['BlockComponents', 'BlockOptions'] },
  ConversationThread: { values: ['turnIds', 'turnsOf'], types: ['ItemRole', 'Live', 'LiveTurnsProps'] },
  Disclosure: { values: ['drawMachineMade'], types: [] },
  InlineText: { values: ['inlineText'], types: [] },
  SchemeToggle: { values: ['schemeBootstrap'], types: [] },
  SiteHeader: { values: ['linkedName'], types: [] },
  Turn: { values: ['drawTurn', 'threadOf'], types: ['Place', 'Thread', 'Voice'] },
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
        'StaticMarkup',
        'ThemeScope',
        'ThemeStyles',
        'FallbackFonts',
        'en',
        'enNotes',
        'notesOnParts',
      ],
    ],
    [
      // `Turn` is both: a component, and the type of a turn.
      ...article.types.filter((name) => name !== 'Turn'),
      ...theme.types,
      ...components.map((name) => `${name}Props`),
      ...[
        'ArticleBodyProps',
        'ArticlePageProps',
        'ArticleParts',
        'BlockComponents',
        'BlockOptions',
        'Messages',
        'OnDepthChange',
      ],
      ...['NoteMessages', 'NoteOptions', 'NotedPart', 'Notes', 'NotesOn', 'OnAsk', 'PartialMessages'],
      ...['ReadingDepthProps', 'StaticMarkupProps', 'ThemeScopeProps', 'ThemeStylesProps', 'FallbackFontsProps'],
    ],
  ],
  ['./article', article.values, article.types],
  ['./adapters', ['parseConversation'], ['ConversationForm', 'ParseConversationOptions']],
  ['./live', ['enLive', 'useLiveConversation'], live],
  [
    './messages',
    [...languages.map(nameOf), 'enLive', 'enNotes', 'loadMessages', 'messagesFor'],
    ['LanguageMessages', 'LiveMessages', 'Messages', 'NoteMessages', 'PartialMessages'],
  ],
  ...languages.map((language): [string, string[], string[]] => [`./messages/${language}`, [nameOf(language)], []]),
  ['./theme', [...theme.values, ...presets, ...tokenGroups], theme.types],
  ['./theme/check', ['checkTheme', 'warningOf'], ['ContrastFinding']],
  ['./theme/design-tokens', ['fromDesignTokens', 'toDesignTokens'], designTokens],
  ['./styled', [], ['DefaultTheme']],
  [
    './exporters',
    ['toInlineJson', 'toJsonLd', 'toTranscript'],
    ['JsonLd', 'JsonLdObject', 'JsonLdOptions', 'JsonLdValue', 'TranscriptOptions'],
  ],
  ['./islands', ['addIslands'], ['IslandOptions']],
  ['./server', ['renderDocument', 'renderStream'], ['RenderDocumentOptions', 'RenderStreamOptions']],
  ['./server/prerender', ['prerender'], ['PrerenderOptions', 'PrerenderPage', 'PrerenderProgress', 'PrerenderResult']],
  ...components.map((name): [string, string[], string[]] => [
    `./components/${name}`,
    [name, ...(besides[name]?.values ?? [])],
    [`${name}Props`, ...(besides[name]?.types ?? [])],
  ]),
];

/** The entries that `broadsheet/static` has too. */
const inStatic = entries.filter(([entry]) =>
  /^\.$|^\.\/(?:components\/\w+|live|server|server\/prerender)$/.test(entry),
);

/** What has an address beside others of its kind, which `package.json` writes with a star. */
const inFolder = /^(.*\/(?:components|messages)\/)([\w-]+)$/;

const program = ts.createProgram(
  entries.map(([entry]) => declarationsOf(entry)),
  { moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] },
);
const checker = program.getTypeChecker();
const exported = namesInNode();

describe('The public names', () => {
  it.each(entries)('of %s are these, and no others', (entry, values, types) => {
    expect(declared(entry)).toEqual({ values: values.toSorted(), types: types.toSorted() });
    expect(exported[entry]).toEqual({ import: values.toSorted(), require: values.toSorted() });
  });

  it.each(inStatic)('of %s are the same in broadsheet/static', (entry, values) => {
    const name = staticOf(entry);
    expect(exported[name]).toEqual({ import: values.toSorted(), require: values.toSorted() });
    for (const condition of ['import', 'require'] as const) {
      expect(typesOf(name, condition)).toBe(typesOf(entry, condition));
    }
  });

  it('are of every entry in the package', () => {
    const named = Object.keys(exports).filter((entry) => exports[entry].import);
    const listed = entries.map(([entry]) => entry.replace(inFolder, '$1*'));
    const twins = inStatic.map(([entry]) => staticOf(entry).replace(inFolder, '$1*'));
    expect(new Set(named)).toEqual(new Set([...listed, ...twins]));
  });

  it('are of every component in the package', () => {
    expect(componentsOf(packed)).toEqual(components);
  });
});

/** The names that an entry declares to TypeScript. */
function declared(entry: string): { values: string[]; types: string[] } {
  const module = checker.getSymbolAtLocation(program.getSourceFile(declarationsOf(entry)) as ts.SourceFile);
  const values: string[] = [];
  const types: string[] = [];
  for (const symbol of checker.getExportsOfModule(module as ts.Symbol)) {
    const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    (flags & ts.SymbolFlags.Value ? values : types).push(symbol.name);
  }
  return { values: values.sort(), types: types.sort() };
}

/** The names that each entry has when Node imports it, and when it requires it. */
function namesInNode(): Record<string, { import: string[]; require: string[] }> {
  const loader = `import { createRequire } from 'node:module';
    const require = createRequire(process.cwd() + '/');
    const names = (module) => Object.keys(module).sort();
    const found = {};
    for (const entry of ${JSON.stringify([...entries.map(([entry]) => entry), ...inStatic.map(([entry]) => staticOf(entry))])}) {
      const name = entry.replace('.', 'broadsheet');
      found[entry] = { import: names(await import(name)), require: names(require(name)) };
    }
    console.log(JSON.stringify(found));`;
  const options = ['--input-type=module', '--eval', loader];
  return JSON.parse(execFileSync(process.execPath, options, { cwd: project, encoding: 'utf8' }));
}

/** The address in `broadsheet/static` of what has another in the package. */
function staticOf(entry: string): string {
  return entry.replace('.', './static');
}

/** The file in which `package.json` says that the types of an entry are. */
function typesOf(entry: string, condition: 'import' | 'require'): string {
  const [, before, name = ''] = inFolder.exec(entry) ?? [];
  return exports[before ? `${before}*` : entry][condition].types.replaceAll('*', name);
}

function declarationsOf(entry: string): string {
  return join(folder, typesOf(entry, 'import'));
}
