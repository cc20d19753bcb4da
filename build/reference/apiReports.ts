import ts from 'typescript';
import { type Entry, type PublicTypes, referredBy, textOf } from './publicTypes';

/**
 * The public types as text, a file for each entry of the package: a difference is a change for users. Each name is written once, in the
 * first entry that exports it; the others refer to it.
 */
export function apiReports(types: PublicTypes): Map<string, string> {
  const homes = new Map<ts.Symbol, string>();
  for (const { specifier, names } of types.entries) {
    for (const { symbol } of names) if (!homes.has(symbol)) homes.set(symbol, specifier);
  }
  const told = new Set<ts.Symbol>();
  const sections = grouped(types.entries, ({ key }) => fileOf(key));
  const reports = new Map<string, string>();
  for (const [file, entries] of sections) {
    const texts = entries.map((entry) => sectionOf(entry, types, homes, told));
    const { key = '', specifier = '' } = entries[0] ?? {};
    reports.set(file, `${[...opening(key, specifier), ...texts].join('\n\n')}\n`);
  }
  return reports;
}

/** `./theme/check` is `theme-check.api.md`. */
function fileOf(key: string): string {
  const name = key
    .replace(/^\.\/?/, '')
    .replaceAll('/', '-')
    .replaceAll(/-?\*/g, '');
  return `${name || 'index'}.api.md`;
}

function opening(key: string, specifier: string): string[] {
  return [
    `# ${key.includes('*') ? key.replace('.', specifier.split('/')[0] ?? '') : specifier}`,
    'What programs can import, as TypeScript sees it. After a change that is meant, `npm run fix:api` writes this file again; VERSIONS.md says what users are owed.',
  ];
}

function sectionOf(
  { specifier, key, names, sameTypesAs }: Entry,
  types: PublicTypes,
  homes: Map<ts.Symbol, string>,
  told: Set<ts.Symbol>,
): string {
  if (sameTypesAs)
    return `${key.includes('*') ? `\`${specifier}\`: the` : 'The'} types are those of \`${sameTypesAs}\`.`;
  const here = names.filter(({ symbol }) => homes.get(symbol) === specifier);
  const elsewhere = grouped(
    names.filter(({ symbol }) => homes.get(symbol) !== specifier),
    ({ symbol }) => homes.get(symbol) ?? '',
  );
  const declarations = here.map(({ name, symbol, declarations }) => {
    if (declarations.length === 0) return `// ${name}: declared by another package`;
    const text = declarations.map((declaration) => named(name, textOf(declaration, types.checker))).join('\n');
    return declarations.every(ts.isSourceFile) || symbol.name === name ? text : `// Exported as ${name}:\n${text}`;
  });
  const behind = behindThem(
    here.flatMap(({ declarations }) => declarations),
    types,
    homes,
    told,
  );
  return [
    ...(key.includes('*') ? [`## ${specifier}`] : []),
    ...(declarations.length > 0 ? [fenced(declarations)] : []),
    ...(behind.length > 0 ? ['Not exported, but part of these types:', fenced(behind)] : []),
    ...[...elsewhere]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([home, names]) => `As in \`${home}\`: ${names.map(({ name }) => `\`${name}\``).join(', ')}.`),
  ].join('\n\n');
}

/** A declaration with its name: that of a namespace is not in its own file. */
function named(name: string, text: string): string {
  return text.startsWith('{') ? `export namespace ${name} ${text}` : text;
}

/** Types that are not exported but part of public types: a change in them is a change of those. */
function behindThem(
  declarations: ts.Declaration[],
  types: PublicTypes,
  homes: Map<ts.Symbol, string>,
  told: Set<ts.Symbol>,
): string[] {
  const texts: string[] = [];
  const left = [...declarations];
  for (let next = left.shift(); next; next = left.shift()) {
    for (const [symbol, own] of referredBy(next, types)) {
      if (homes.has(symbol) || told.has(symbol)) continue;
      told.add(symbol);
      texts.push(own.map((declaration) => textOf(declaration, types.checker)).join('\n'));
      left.push(...own);
    }
  }
  return texts.sort();
}

function fenced(texts: string[]): string {
  return `\`\`\`ts\n${texts.join('\n\n')}\n\`\`\``;
}

function grouped<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
