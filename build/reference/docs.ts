import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import {
  docsOf,
  type Entry,
  type PublicName,
  type PublicTypes,
  readPublicTypes,
  referredBy,
  tagOf,
  textOf,
  written,
} from './publicTypes';
import { type ComponentStories, type Example, readStories } from './stories';

/** What the entry points of the package are for; one that is not here is described by its names. */
const purposes: Record<string, string> = {
  broadsheet: 'The whole library. Components and other entry points have pages of their own.',
  'broadsheet/article':
    'The data model: `Article`, its blocks, its conversation, its provenance and corrections; `readArticle`, which reads any value as an article, and `checkArticle`. No React.',
  'broadsheet/front':
    'Fronts as data: `FrontData` and its packages, `readFront`, `checkFront`, `toStoryLink`, and `arrangePackage`, which places stories by their number and importance. No React.',
  'broadsheet/adapters': 'Reads other formats: transcripts and WebVTT.',
  'broadsheet/adapters/portable-text': 'Reads Portable Text, and documents of Sanity that have it.',
  'broadsheet/adapters/contentful': 'Reads entries and rich text of Contentful, from REST and GraphQL.',
  'broadsheet/adapters/content-tree': 'Reads content-tree, the format of the Financial Times.',
  'broadsheet/adapters/bbc': 'Reads the blocks of BBC articles, new and old.',
  'broadsheet/core':
    'The article page and what renders blocks, with the blocks that nearly every story has; others are added by `components`.',
  'broadsheet/exporters': 'Writes other formats: JSON-LD, head tags and transcripts.',
  'broadsheet/live': 'Conversations that continue while they are read.',
  'broadsheet/messages':
    'The texts of the interface in every language. Each language also has an import path of its own.',
  'broadsheet/theme': 'Themes, their tokens, and their CSS. No React.',
  'broadsheet/theme/check': 'Contrast checks for a theme.',
  'broadsheet/theme/design-tokens': 'Import and export of design tokens (Design Tokens Community Group, 2025.10).',
  'broadsheet/static':
    'The same without styled-components: class names are fixed, and `broadsheet/static/styles.css` has the rules.',
  'broadsheet/static/components/*':
    'One component at a time, without styled-components. Its style sheet is in `broadsheet/static/styles/`, with the same name.',
  'broadsheet/static/live': '`broadsheet/live` for pages of `broadsheet/static`.',
  'broadsheet/static/server': '`broadsheet/server` for pages of `broadsheet/static`.',
  'broadsheet/islands': 'Behaviour for pages without React in the browser: remembers choices, copies links.',
  'broadsheet/server/prerender': 'Writes any number of articles as files.',
  'broadsheet/static/server/prerender': '`broadsheet/server/prerender` without styled-components.',
  'broadsheet/styled': 'Declares the theme of the library as the `DefaultTheme` of styled-components.',
  'broadsheet/server': 'Renders an article as a complete HTML document, as a string or as a stream.',
};

/** The types of the article model that everyone needs. */
const model = ['Article', 'Block', 'Text', 'Conversation', 'Provenance', 'Correction'];

/**
 * What coding assistants read of the package: a page for each component and each entry, and `llms.txt` (llmstxt.org), which leads to
 * them; by their paths in the package. Made from the types that the package in the folder declares, and from its stories.
 */
export async function docs(folder: string): Promise<Map<string, string>> {
  const types = readPublicTypes(folder);
  const components = componentsOf(types);
  const stories = await readStories(folder, (name) => {
    const component = components.find((component) => component.name === name);
    return new Map(component?.props.flatMap(({ name, fallback }) => (fallback ? [[name, fallback]] : [])));
  });
  const book = new Book(types, components, stories, guidesIn(folder));
  return book.pages();
}

/** A page that people write: the README, or one of `docs/`. */
interface Guide {
  /** Its path in the package. */
  path: string;
  text: string;
}

function guidesIn(folder: string): Guide[] {
  const pages = readdirSync(join(folder, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort();
  return ['README.md', ...pages.map((name) => `docs/${name}`)].map((path) => ({
    path,
    text: readFileSync(join(folder, path), 'utf8'),
  }));
}

/** A component, by its declarations. */
interface Component extends PublicName {
  /** Its own props, in the order of their declaration. */
  props: Prop[];
  /** The type of its props, by its declaration. */
  propsType?: PublicName;
}

interface Prop {
  name: string;
  type: string;
  isOptional: boolean;
  fallback: string | undefined;
  text: string;
  declaration: ts.Declaration;
}

/** The components of the whole library. */
function componentsOf({ entries, checker, isOwn }: PublicTypes): Component[] {
  const names = entries.find(({ key }) => key === '.')?.names ?? [];
  return names.flatMap((one) => {
    const [declaration] = one.declarations.filter((each) => !ts.isTypeAliasDeclaration(each));
    if (!/^[A-Z]/.test(one.name) || !(one.symbol.flags & ts.SymbolFlags.Value) || !declaration) return [];
    const [call] = checker.getTypeOfSymbol(one.symbol).getCallSignatures();
    const [parameter] = call?.getParameters() ?? [];
    if (!parameter) return [];
    const props = checker
      .getTypeOfSymbol(parameter)
      .getProperties()
      .flatMap((prop) => propOf(prop, isOwn));
    return [{ ...one, props, propsType: names.find(({ name }) => name === `${one.name}Props`) }];
  });
}

function propOf(symbol: ts.Symbol, isOwn: (node: ts.Node) => boolean): Prop[] {
  const declaration = symbol.declarations?.find(isOwn);
  if (!declaration) return [];
  const type = ts.isPropertySignature(declaration) && declaration.type;
  return [
    {
      name: symbol.name,
      type: (type ? written(type, false) : written(declaration, false))
        .replace(/\s*\/\*\*.*?\*\/\s*|\s+/gs, ' ')
        .trim(),
      isOptional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
      fallback: tagOf(declaration, 'default'),
      text: docsOf(declaration),
      declaration,
    },
  ];
}

/** Where each public name is told, and the pages that tell it. */
class Book {
  readonly #types: PublicTypes;
  readonly #components: Component[];
  readonly #stories: Map<string, ComponentStories>;
  readonly #guides: Guide[];
  /** The page and the heading of each name. */
  readonly #homes = new Map<ts.Symbol, { page: string; name: string }>();

  constructor(types: PublicTypes, components: Component[], stories: Map<string, ComponentStories>, guides: Guide[]) {
    this.#types = types;
    this.#components = components;
    this.#stories = stories;
    this.#guides = guides;
    for (const { symbol, name, propsType } of components) {
      this.#homes.set(symbol, { page: name, name });
      if (propsType) this.#homes.set(propsType.symbol, { page: name, name: 'Props' });
    }
    for (const entry of types.entries) {
      for (const { symbol, name } of entry.names) {
        if (!this.#homes.has(symbol)) this.#homes.set(symbol, { page: this.#pageOf(entry), name });
      }
    }
  }

  pages(): Map<string, string> {
    const pages = new Map<string, string>();
    for (const component of this.#components) pages.set(component.name, this.#componentPage(component));
    const entries = new Map<string, Entry[]>();
    for (const entry of this.#types.entries) {
      const page = this.#pageOf(entry);
      if (!pages.has(page)) entries.set(page, [...(entries.get(page) ?? []), entry]);
    }
    for (const [page, parts] of entries) pages.set(page, this.#entryPage(parts));
    const folded = [...pages.keys()].map((name) => name.toLowerCase());
    if (new Set(folded).size < folded.length) throw new Error(`Two pages of one name: ${folded.join(', ')}`);
    const paths = [...pages].map(([page, text]): [string, string] => [`dist/docs/${page}.md`, text]);
    return new Map([['llms.txt', this.#contents([...entries])], ...paths]);
  }

  /** A component's own entry is told on the component's page, and entries that share a star share a page. */
  #pageOf({ specifier, key }: Entry): string {
    const name = basename(specifier);
    if (
      key.includes('*') &&
      this.#components.some((component) => component.name === name) &&
      key === './components/*'
    ) {
      return name;
    }
    const path = key.includes('*') ? key.replace(/\/\*.*/, '') : key;
    return path === '.' ? 'broadsheet' : path.replace('./', '').replaceAll('/', '-');
  }

  #componentPage(component: Component): string {
    const { name, declarations, props, propsType } = component;
    const declaration = declarations.find((each) => !ts.isTypeAliasDeclaration(each)) as ts.Declaration;
    const own = this.#types.entries.find(({ specifier }) => specifier === `broadsheet/components/${name}`);
    const also = (own?.names ?? []).filter(({ symbol }) => {
      const home = this.#homes.get(symbol);
      return home?.page === name && symbol !== component.symbol && symbol !== propsType?.symbol;
    });
    const story = this.#stories.get(name);
    return joined(
      `# ${name}`,
      textWithTags(declaration),
      fenced(
        'ts',
        [
          `import { ${name} } from 'broadsheet';`,
          ...(own ? [`// or alone: import { ${name} } from '${own.specifier}';`] : []),
        ].join('\n'),
      ),
      '## Props',
      props.length > 0 && tableOf(props),
      attributesNote(propsType?.declarations ?? [], props),
      this.#typesOf(component, also),
      ...this.#examplesOf(component, story),
      story?.text && `## Usage\n\n${story.text}`,
      also.length > 0 && `## Also in \`${own?.specifier}\``,
      ...also.map((one) => this.#nameSection(one)),
    );
  }

  /** The types that the props refer to: a link to where each is told, or the type itself where it is told nowhere else. */
  #typesOf({ name, props, propsType }: Component, also: PublicName[]): string | undefined {
    const links: string[] = [];
    const texts: string[] = [];
    const seen = new Set<ts.Symbol>(propsType ? [propsType.symbol] : []);
    const left = props.map(({ declaration }) => declaration);
    for (let next = left.shift(); next; next = left.shift()) {
      for (const [symbol, own] of referredBy(next, this.#types)) {
        if (seen.has(symbol) || !own.some(isType)) continue;
        seen.add(symbol);
        const home = this.#homes.get(symbol);
        const isHere = home?.page === name && also.some((one) => one.symbol === symbol);
        if (home) links.push(`[\`${symbol.name}\`](${isHere ? '' : `${home.page}.md`}#${anchor(home.name)})`);
        else {
          texts.push(...own.map((declaration) => textOf(declaration, this.#types.checker)));
          left.push(...own);
        }
      }
    }
    if (links.length + texts.length === 0) return undefined;
    return joined(
      '### Types',
      links.length > 0 && `Used in the props: ${links.join(', ')}.`,
      texts.length > 0 && fenced('ts', texts.map((text) => text.replace(/^export /gm, '')).join('\n\n')),
    ).trimEnd();
  }

  #examplesOf({ name, declarations }: Component, story: ComponentStories | undefined): string[] {
    const [first, ...others] = story?.examples ?? this.#examplesWith(name);
    const second = others.find(({ code, text }) => text !== '' && code !== first?.code) ?? others[0];
    const shown = [first, second].filter((one) => one !== undefined);
    const own = declarations.map((each) => tagOf(each, 'example')).find((text) => text !== undefined);
    if (shown.length === 0 && own) return ['## Example', own];
    if (shown.length === 0) return [];
    return [
      shown.length > 1 ? '## Examples' : '## Example',
      ...shown.map(({ title, text, code }) => joined(`### ${title}`, text, fenced('tsx', code)).trimEnd()),
    ];
  }

  /** Examples of other components that have this one in them, for one without stories; or the guides'. */
  #examplesWith(name: string): Example[] {
    const use = new RegExp(`[<{]${name}\\b`);
    const all = [...this.#stories.values()].flatMap(({ examples }) => examples);
    const short = all.filter(({ code }) => use.test(code)).sort((one, other) => one.code.length - other.code.length);
    if (short.length > 0) return short.slice(0, 1);
    return this.#examples()
      .filter(({ language, code }) => language === 'tsx' && use.test(code))
      .map(({ code }) => code)
      .slice(0, 1)
      .map((code) => ({ title: 'In a page', text: '', code }));
  }

  #entryPage(entries: Entry[]): string {
    const [first] = entries as [Entry];
    const { specifier, key } = first;
    const shared = key.includes('*');
    const title = titleOf(first);
    const sections = entries.flatMap((entry) => {
      if (entry.key.includes('*') && !shared) {
        return [`- \`${entry.specifier}\` has ${entry.names.map((one) => this.#linkTo(one)).join(', ')} alone.`];
      }
      if (entry.sameTypesAs) {
        const page = this.#pageOf({
          ...entry,
          ...this.#types.entries.find((one) => one.specifier === entry.sameTypesAs),
        });
        const link = `[\`${entry.sameTypesAs}\`](${page}.md)`;
        return [shared ? `- \`${entry.specifier}\` is ${link}` : `It has the same names and types as ${link}.`];
      }
      const here = entry.names.filter(({ symbol }) => this.#homes.get(symbol)?.page === this.#pageOf(entry));
      const told = new Set<ts.Symbol>();
      const once = here.filter(({ symbol }) => !told.has(symbol) && told.add(symbol));
      const elsewhere = entry.names.filter((one) => !here.includes(one));
      const values = once.filter(({ symbol }) => symbol.flags & (ts.SymbolFlags.Value | ts.SymbolFlags.Module));
      const rest = once.filter((one) => !values.includes(one));
      return [
        shared && `## ${entry.specifier}`,
        values.length > 0 && !shared && '## Values and functions',
        ...values.map((one) => this.#nameSection(one)),
        rest.length > 0 && !shared && '## Types',
        ...rest.map((one) => this.#nameSection(one)),
        elsewhere.length > 0 && (shared ? 'On other pages:' : '## On other pages'),
        elsewhere.length > 0 && elsewhere.map((one) => this.#linkTo(one)).join(', '),
      ];
    });
    const names = entries.flatMap((entry) => entry.names.map(({ name }) => name));
    const values = entries[0]?.names.filter(({ symbol }) => symbol.flags & ts.SymbolFlags.Value) ?? [];
    const value = (values.find(({ symbol }) => symbol.flags & ts.SymbolFlags.Function) ?? values[0])?.name;
    const example = this.#exampleFrom(specifier);
    return joined(
      `# ${title}`,
      purposeOf(title, names),
      example,
      !shared &&
        !example &&
        fenced('ts', value ? `import { ${value} } from '${specifier}';` : `import '${specifier}';`),
      sections
        .filter((section) => section)
        .join('\n\n')
        .replace(/^(- .*)\n\n(?=- )/gm, '$1\n'),
    );
  }

  /** The first example of the guides that imports an entry. */
  #exampleFrom(specifier: string): string | undefined {
    const found = this.#examples().find(({ code }) => code.includes(` from '${specifier}'`));
    return found && fenced(found.language, found.code);
  }

  /** The examples of the guides: each is a module. */
  #examples(): { language: string; code: string }[] {
    return this.#guides.flatMap(({ text }) =>
      [...text.matchAll(/^```(tsx?)\n([\s\S]*?)\n```$/gm)].map(([, language = '', code = '']) => ({ language, code })),
    );
  }

  #linkTo({ name, symbol }: PublicName): string {
    const home = this.#homes.get(symbol);
    return home ? `[\`${name}\`](${home.page}.md#${anchor(home.name)})` : `\`${name}\``;
  }

  /** A name with its docstring and its signature. */
  #nameSection({ name, declarations, symbol }: PublicName): string {
    const [first] = declarations;
    if (!first) return joined(`### ${name}`, 'Declared by another package.').trimEnd();
    if (ts.isSourceFile(first)) return joined(`### ${name}`, this.#members(name, symbol)).trimEnd();
    const text = declarations
      .map((each) => withoutLead(textOf(each, this.#types.checker)))
      .map((each) => each.replace(/^export /gm, ''))
      .join('\n\n');
    return joined(`### ${name}`, declarations.map(textWithTags).join('\n\n'), fenced('ts', text)).trimEnd();
  }

  /** What a namespace has, by what it is for: values may change with the look. */
  #members(name: string, symbol: ts.Symbol): string {
    const members = this.#types.checker.getExportsOfModule(symbol);
    return members
      .map(({ name: member, declarations = [] }) => `- \`${name}.${member}\`: ${declarations.map(docsOf).join(' ')}`)
      .sort()
      .join('\n');
  }

  /** The list of contents, as llmstxt.org has it: title, summary, and lists of links. */
  #contents(entries: [page: string, entries: Entry[]][]): string {
    const [pages, parts] = [
      this.#components.filter(({ name }) => /^Article|Layout$/.test(name)),
      this.#components.filter(({ name }) => !/^Article|Layout$/.test(name)),
    ];
    const componentLine = ({ name, declarations }: Component) =>
      linkLine(
        name,
        `dist/docs/${name}.md`,
        docsOf(declarations.find((each) => !ts.isTypeAliasDeclaration(each)) ?? (declarations[0] as ts.Declaration)),
      );
    const modelNames = this.#types.entries.find(({ key }) => key === './article')?.names ?? [];
    const modelLine = ({ name, declarations }: PublicName) =>
      linkLine(name, `dist/docs/article.md#${anchor(name)}`, declarations.map(docsOf).join(' '));
    return joined(
      '# Broadsheet',
      '> React components for news layouts: one typed `Article`, readable at three depths, fronts, live coverage, conversations, themes, AI disclosure, adapters for content systems, and exporters. React 19, styled-components 6.',
      'Pass an article to `ArticlePage`, or use single components. No provider is needed. Read data from outside with `readArticle`, which repairs it and reports issues. A block type, a token or a speaker kind that does not exist does not compile. `renderDocument` renders an HTML document without React on the site. All paths are relative to the package.',
      '## Pages',
      pages.map(componentLine).join('\n'),
      '## Components',
      parts.map(componentLine).join('\n'),
      '## The article model',
      modelNames
        .filter(({ name }) => model.includes(name) || ['readArticle', 'checkArticle'].includes(name))
        .map(modelLine)
        .join('\n'),
      '## Entry points',
      entries
        .map(([page, [entry, ...others]]) => {
          const title = entry ? titleOf(entry) : page;
          const names = [entry, ...others].flatMap((one) => one?.names.map(({ name }) => name) ?? []);
          return linkLine(title, `dist/docs/${page}.md`, purposeOf(title, names));
        })
        .join('\n'),
      '## Guides',
      this.#guides.map(({ path, text }) => linkLine(titleIn(text), path, firstParagraphOf(text))).join('\n'),
      '## Optional',
      [
        linkLine('Versions', 'VERSIONS.md', 'Supported versions, and what may change.'),
        linkLine('Changelog', 'CHANGELOG.md', 'The changes of each version.'),
      ].join('\n'),
    );
  }
}

function titleIn(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? '';
}

/** The first paragraph of a page, with the words of its links alone: they lead on from the folder of the page. */
function firstParagraphOf(markdown: string): string {
  return (/\n\n([A-Z`].+)/.exec(markdown)?.[1] ?? '').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}

/** The address of an entry, with a star for the name of one among many. */
function titleOf({ specifier, key }: Entry): string {
  return key.includes('*') ? specifier.replace(/[^/]+$/, '*') : specifier;
}

function purposeOf(specifier: string, names: string[]): string {
  const [few, more] = [names.slice(0, 4), names.length - 4];
  return purposes[specifier] ?? `${few.map((name) => `\`${name}\``).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function linkLine(name: string, path: string, text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `- [${name}](${path}): ${/^.*?\.(?=\s|$)/.exec(line)?.[0] ?? line}`;
}

function tableOf(props: Prop[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
  const rows = props.map(({ name, type, isOptional, fallback, text }) =>
    [`\`${name}\``, `\`${type}\``, isOptional ? (fallback ?? '–') : '**required**', text].map(cell).join(' | '),
  );
  return ['| Prop | Type | Default | Description |', '|---|---|---|---|', ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  );
}

/** What the component takes besides its own props: `ComponentPropsWithRef<'aside'>` says it. */
function attributesNote(declarations: ts.Declaration[], props: Prop[]): string {
  const text = declarations.map((each) => written(each, false)).join('\n');
  const element = /ComponentPropsWithRef<'(\w+)'>/.exec(text)?.[1];
  if (!element) return props.length > 0 ? 'It takes no other props.' : 'It takes no props.';
  const [, left = ''] = new RegExp(`Omit<ComponentPropsWithRef<'${element}'>, ([^>]+)>`).exec(text) ?? [];
  const without = [...left.matchAll(/'(\w+)'/g)]
    .map(([, name]) => name)
    .filter((name) => !props.some((one) => one.name === name));
  const but = without.length > 0 ? ` except ${without.map((name) => `\`${name}\``).join(' and ')}` : '';
  return `${props.length > 0 ? 'It also takes' : 'It takes'} the attributes of \`<${element}>\`${but}, which go to the root element, as do \`className\`, \`style\` and \`ref\`.`;
}

function textWithTags(node: ts.Node): string {
  const thrown = tagOf(node, 'throws');
  const type = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'throws');
  const name = type && /\{(\w+)\}/.exec(type.getText())?.[1];
  const text = thrown?.replace(/^\{\w+\}\s*/, '');
  return joined(docsOf(node), text && `Throws${name ? ` a \`${name}\`` : ''} ${text}`).trimEnd();
}

/** A declaration without the docstring before it, which stands above; those inside stay. */
function withoutLead(text: string): string {
  return text.replace(/^\/\*\*.*?\*\/\s*/s, '');
}

function isType(declaration: ts.Declaration): boolean {
  return ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);
}

function anchor(heading: string): string {
  return heading.toLowerCase();
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function joined(...parts: (string | false | undefined)[]): string {
  return `${parts.filter((part) => part).join('\n\n')}\n`;
}
