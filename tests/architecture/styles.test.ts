import { basename, join } from 'node:path';
import stylelint from 'stylelint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse, repository, sources } from './files';

describe('Style sheets', () => {
  const files = sources(join(repository, 'src'));

  it('of src keep every rule', () => {
    expect(files.flatMap(({ path, text }) => faults(path, text))).toEqual([]);
  });

  it('of src have unique names', () => {
    const names = files.flatMap(({ path, text }) => sheets(parse(path, text)).flatMap(({ name }) => name ?? []));
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
  });

  it('may contain tokens, strings of the same file, and selectors of their parts', () => {
    expect(
      faults(
        'components/List/List.tsx',
        `import * as color from '../../theme/color';
        import { css } from '../../theme/css';
        import { bodyText } from '../../theme/typography';
        import { withStyles } from '../../theme/withStyles';
        const gap = '1rem';
        export const List = withStyles(function List() { return <ul className="broadsheet-List" />; }, { name: 'List', parts: [Other], css: css\`
          color: \${color.ink};
          margin-block: \${gap};
          \${bodyText}
          & li:first-child { margin: 0; }
        \` });`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['has no template', component("css: 'margin: 0'"), 'is not withStyles(…, { name, css: css`…` })'],
    ['has a template without a tag', component('css: `margin: 0`'), 'is not withStyles(…, { name, css: css`…` })'],
    [
      'is made elsewhere',
      'export const List = withStyles(ListView, styles);',
      'is not withStyles(…, { name, css: css`…` })',
    ],
    ['has the name of another file', sheet('').replace("'List'", "'Quote'"), "'Quote' is not the name 'List'"],
    ['has a name that is not a string', sheet('').replace("'List'", 'id'), "id is not the name 'List'"],
    ['contains a function of its props', holding('(props) => props.$color'), '(props) => props.$color'],
    ['contains a call', holding('tokenFor("ink")'), 'tokenFor("ink")'],
    ['contains a condition', holding('wide ? "1px" : "2px"'), 'wide ? "1px" : "2px"'],
    ['contains a prop', holding('level'), 'level'],
    ['contains a theme', holding('theme.color.ink'), 'theme.color.ink'],
    ['contains a global', holding('document.title'), 'document.title'],
  ])('a style sheet that %s is reported', (_, made, reported) => {
    const file = `import { withStyles } from '../../theme/withStyles';\nfunction ListView({ level, theme }) { return level + theme; }\n${made}`;
    expect(faults('components/List/List.tsx', file)).toEqual([expect.stringContaining(reported)]);
  });

  it('a root without the class of its component is reported', () => {
    const file = `import { withStyles } from '../../theme/withStyles';\n${sheet('')}`.replace(
      'broadsheet-List',
      'list',
    );
    expect(faults('components/List/List.tsx', file)).toEqual([
      "components/List/List.tsx: no element has the class 'broadsheet-List'",
    ]);
  });

  it.each(['createGlobalStyle', 'ThemeProvider', 'keyframes', 'useTheme', 'styled', 'css'])(
    '%s of styled-components is reported',
    (name) => {
      const file = `import { ${name} } from 'styled-components';\nexport const made = ${name};`;
      expect(faults('theme/x.ts', file)).toEqual([expect.stringContaining(name)]);
    },
  );

  it('CSS in a folder that stylelint does not read is reported', () => {
    const file = `import { css } from '../theme/css';\nexport const made = css\`\`;`;
    expect(faults('exporters/x.ts', file)).toEqual([expect.stringContaining('stylelint reads')]);
    expect(faults('live/x.ts', file)).toEqual([]);
  });

  it.each(["'margin-inline: 1em;'", `\`\\n  margin-inline: \${gap};\``, "['color: red;'].join()"])(
    'CSS that stylelint does not see is reported: %s',
    (made) => {
      expect(faults('theme/x.ts', `export const made = ${made};`)).toEqual([
        expect.stringMatching(/^theme\/x.ts: .* is CSS without the tag css/s),
      ]);
    },
  );
});

it('stylelint reports what is wrong in the CSS of a component', async () => {
  const planted: [css: string, rule: string][] = [
    ['padding-left: 1rem;', 'property-layout-mappings'],
    ['right: 0;', 'property-layout-mappings'],
    [`& img { width: \${measure.text}; }`, 'property-layout-mappings'],
    ['overflow-x: auto;', 'property-layout-mappings'],
    ['border-top-left-radius: 2px;', 'property-layout-mappings'],
    ['float: left;', 'value-keyword-layout-mappings'],
    ['text-align: right;', 'value-keyword-layout-mappings'],
    ['margin: 0 1px 0 2px;', 'declaration-property-max-values'],
    ['&:first-child { margin: 0; }', 'selector-disallowed-list'],
    ['& > a, &:last-of-type { margin: 0; }', 'selector-disallowed-list'],
    ['& + & { margin: 0; }', 'selector-disallowed-list'],
    ['color: #fff;', 'color-no-hex'],
    ['color: red;', 'color-named'],
    ['color: oklch(50% 0.1 200);', 'function-disallowed-list'],
    ['& #lead { margin: 0; }', 'selector-max-id'],
    ['& [a][b] [c][d] { margin: 0; }', 'selector-max-specificity'],
    ['margin: 0 !important;', 'declaration-no-important'],
    [`colour: \${color.ink};`, 'property-no-unknown'],
    ['display: blok;', 'declaration-property-value-no-unknown'],
    ['margin: 0; color: inherit; margin: 0;', 'declaration-block-no-duplicate-properties'],
    ['margin-block: 1vw;', 'unit-allowed-list'],
    ['margin-block: 1remm;', 'unit-no-unknown'],
    ['& a { display: grid; gap: 0; }', 'declaration-block-single-line-max-declarations'],
    ['--gap: 1px;', 'custom-property-pattern'],
  ];
  const code = planted.map(([css]) => `css\`\n  ${css}\n\`;`).join('\n');
  const { results } = await stylelint.lint({ code, codeFilename: join(repository, 'src/theme/x.ts') });
  const warnings = results.flatMap((result) => result.warnings);
  const found = planted.map(([css, expected], index) => {
    const line = 3 * index + 2;
    return [css, warnings.find((warning) => warning.line === line && warning.rule === expected)?.rule];
  });
  expect(found).toEqual(planted);
});

function component(css: string): string {
  return `export const List = withStyles(function List() { return <ul className="broadsheet-List" />; }, { name: 'List', ${css} });`;
}

function sheet(text: string): string {
  return component(`css: css\`${text}\``);
}

function holding(expression: string): string {
  return sheet(`\${${expression}}`);
}

/** A call of `withStyles`, and what it should have been given. */
interface Sheet {
  whole: string;
  name?: string;
  template?: ts.TemplateLiteral;
}

/** What the file does that style sheets must not. */
function faults(path: string, text: string): string[] {
  const file = parse(path, text);
  const mayHold = stringNames(file);
  return [
    ...imports(file, 'styled-components')
      .filter((name) => !(mayImport[path] ?? []).includes(name))
      .map((name) => `${name} costs time or memory for each page`),
    ...(!withStyleSheets.test(path) && imports(file, '/theme/css').includes('css')
      ? ['has CSS: stylelint reads those folders that `npm run test:lint` names']
      : []),
    ...(path === withBlocks ? [] : sheets(file)).flatMap(({ whole, name, template }) => {
      if (!template) return [`${whole} is not withStyles(…, { name, css: css\`…\` })`];
      const own = basename(path, '.tsx').replace(/View$/, '');
      return [
        ...(name === `'${own}'` ? [] : [`${name} is not the name '${own}'`]),
        ...(text.includes(`'broadsheet-${own}'`) || text.includes(`"broadsheet-${own}"`)
          ? []
          : [`no element has the class 'broadsheet-${own}'`]),
        ...interpolations(template)
          .filter((expression) => !mayHold.has(rootName(expression)))
          .map((expression) => `${expression.getText(file)} is not a token or a string of this file`),
      ];
    }),
    ...untagged(file).map((text) => `${text} is CSS without the tag css, by which stylelint finds it`),
  ].map((fault) => `${path}: ${fault}`);
}

/** The folders in which stylelint looks for CSS. */
const withStyleSheets = /^(?:components|live|page|theme)\//;

/** Who may use styled-components, and what of it. */
const mayImport: Record<string, string[]> = {
  'theme/withStyles.tsx': ['styled'],
  'server/styles.tsx': ['ServerStyleSheet', 'StyleSheetManager'],
};

/** The file of `withBlocks`, which passes on the style sheet that it is given. */
const withBlocks = 'components/Blocks/blockSet.ts';

function sheets(file: ts.SourceFile): Sheet[] {
  const found: Sheet[] = [];
  walk(file, (node) => {
    if (!ts.isCallExpression(node) || !['withStyles', 'withBlocks'].includes(node.expression.getText(file))) return;
    const styles = node.arguments.at(-1);
    const given =
      styles && ts.isObjectLiteralExpression(styles) ? styles.properties.filter(ts.isPropertyAssignment) : [];
    const property = (name: string) => given.find((one) => one.name.getText(file) === name)?.initializer;
    const css = property('css');
    found.push({
      whole: node.getText(file),
      name: property('name')?.getText(file),
      template: css && isCss(css) ? css.template : undefined,
    });
  });
  return found;
}

function interpolations(literal: ts.TemplateLiteral): ts.Expression[] {
  return ts.isTemplateExpression(literal) ? literal.templateSpans.map((span) => span.expression) : [];
}

/** The first name of `name` or `name.other`; of anything else, none. */
function rootName(expression: ts.Expression): string | undefined {
  if (ts.isPropertyAccessExpression(expression)) return rootName(expression.expression);
  return ts.isIdentifier(expression) ? expression.text : undefined;
}

/** The names that a template may hold: what is imported, and the strings at the top of the file. */
function stringNames(file: ts.SourceFile): Set<string | undefined> {
  const names = new Set<string | undefined>();
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      const { namedBindings } = statement.importClause ?? {};
      if (namedBindings && ts.isNamespaceImport(namedBindings)) names.add(namedBindings.name.text);
      if (namedBindings && ts.isNamedImports(namedBindings)) {
        for (const { name } of namedBindings.elements) names.add(name.text);
      }
    } else if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (initializer && (ts.isStringLiteralLike(initializer) || ts.isTemplateExpression(initializer))) {
          names.add(name.getText(file));
        }
      }
    }
  }
  return names;
}

function imports(file: ts.SourceFile, from: string): string[] {
  const names: string[] = [];
  walk(file, (node) => {
    if (ts.isImportSpecifier(node) && node.parent.parent.parent.moduleSpecifier.getText(file).includes(from)) {
      names.push((node.propertyName ?? node.name).text);
    }
  });
  return names;
}

function isCss(node: ts.Node): node is ts.TaggedTemplateExpression {
  return ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css';
}

/** Strings and templates that begin with a declaration and do not have the tag `css`. */
function untagged(file: ts.SourceFile): string[] {
  const texts: string[] = [];
  walk(file, (node) => {
    if (node.parent && isCss(node.parent)) return;
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node)) {
      texts.push(node.head.text + node.templateSpans.map((span) => `$${span.literal.text}`).join(''));
    }
  });
  return texts.filter((text) => /^\s*-{0,2}[a-z][a-z-]*\s*:\s*[^;{}]+;/.test(text));
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
