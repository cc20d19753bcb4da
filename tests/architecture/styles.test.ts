import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { repository, sources } from './files';

describe('Style sheets', () => {
  const files = sources(join(repository, 'src'));

  it('of src keep every rule', () => {
    expect(files.flatMap(({ path, text }) => faults(path, text))).toEqual([]);
  });

  it('of src have names that no other has', () => {
    const names = files.flatMap(({ path, text }) => sheets(parse(path, text)).map(({ name }) => name));
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
  });

  it('may hold tokens, strings of the same file, and selectors of their parts', () => {
    expect(
      faults(
        'components/List/List.tsx',
        `import * as color from '../../theme/color';
        import { bodyText } from '../../theme/typography';
        import { withStyles } from '../../theme/withStyles';
        const gap = '1rem';
        export const List = withStyles(function List() { return <ul className="broadsheet-List" />; }, { name: 'List', parts: [Other], css: \`
          color: \${color.ink};
          margin-block: \${gap};
          \${bodyText}
          & li:first-child { margin: 0; }
          & li + li { margin-block-start: 1em; }
          @media (min-width: 20rem) { inset-inline-start: 0; text-align: start; }
        \` });`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['has no template', component("css: 'margin: 0;'"), 'is not withStyles(…, { name, css: `…` })'],
    ['is made elsewhere', 'export const List = withStyles(draw, styles);', 'is not withStyles(…, { name, css: `…` })'],
    ['has the name of another file', sheet('').replace("'List'", "'Quote'"), "'Quote' is not the name 'List'"],
    ['has a name that is no string', sheet('').replace("'List'", 'id'), "id is not the name 'List'"],
    ['holds a function of its props', holding('(props) => props.$color'), '(props) => props.$color'],
    ['holds a call', holding('tokenFor("ink")'), 'tokenFor("ink")'],
    ['holds a condition', holding('wide ? "1px" : "2px"'), 'wide ? "1px" : "2px"'],
    ['holds a prop', holding('level'), 'level'],
    ['holds a theme', holding('theme.color.ink'), 'theme.color.ink'],
    ['holds a global', holding('document.title'), 'document.title'],
    ['pads one side of the screen', sheet('padding-left: 1rem;'), 'padding-left'],
    ['is placed from a side of the screen', sheet('position: absolute; right: 0;'), 'right'],
    ['has a width', sheet('& img { width: 100%; }'), 'width'],
    ['rounds a corner of the screen', sheet('border-top-left-radius: 2px;'), 'border-top-left-radius'],
    ['floats to a side of the screen', sheet('float: left;'), 'float: left'],
    ['aligns to a side of the screen', sheet('text-align: right;'), 'text-align: right'],
    ['has a shorthand with two different sides', sheet('margin: 0 1px 0 2px;'), 'margin: 0 1px 0 2px'],
    ['asks whether it comes first', sheet('&:first-child { margin: 0; }'), '&:first-child'],
    ['asks whether it comes last', sheet('& > a, &:last-of-type { margin: 0; }'), '&:last-of-type'],
    ['asks for another of its kind before it', sheet('& + & { margin: 0; }'), '& + &'],
  ])('a style sheet that %s is reported', (_, made, reported) => {
    const file = `import { withStyles } from '../../theme/withStyles';\nfunction draw({ level, theme }) { return level + theme; }\n${made}`;
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

  it.each(['createGlobalStyle', 'ThemeProvider', 'keyframes', 'useTheme', 'styled'])('%s is reported', (name) => {
    expect(faults('theme/x.ts', `import { ${name} } from 'styled-components';\nexport const made = ${name};`)).toEqual([
      expect.stringContaining(name),
    ]);
  });

  it('a token that holds a physical property is reported where it is written', () => {
    expect(faults('theme/typography.ts', "export const indented = 'margin-left: 1em;';")).toEqual([
      'theme/typography.ts: margin-left knows a side of the screen; write the logical property',
    ]);
  });
});

function component(css: string): string {
  return `export const List = withStyles(function List() { return <ul className="broadsheet-List" />; }, { name: 'List', ${css} });`;
}

function sheet(text: string): string {
  return component(`css: \`${text}\``);
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
    ...sheets(file).flatMap(({ whole, name, template }) => {
      if (!template) return [`${whole} is not withStyles(…, { name, css: \`…\` })`];
      const own = basename(path, '.tsx');
      return [
        ...(name === `'${own}'` ? [] : [`${name} is not the name '${own}'`]),
        ...(text.includes(`'broadsheet-${own}'`) || text.includes(`"broadsheet-${own}"`)
          ? []
          : [`no element has the class 'broadsheet-${own}'`]),
        ...interpolations(template)
          .filter((expression) => !mayHold.has(rootName(expression)))
          .map((expression) => `${expression.getText(file)} is not a token or a string of this file`),
        ...(template.getText(file).match(ownPosition) ?? []).map(
          (selector) => `${selector} counts the style elements that server components put between siblings`,
        ),
      ];
    }),
    ...literals(file).flatMap((literal) =>
      physical(literal).map((property) => `${property} knows a side of the screen; write the logical property`),
    ),
  ].map((fault) => `${path}: ${fault}`);
}

/** Who may use styled-components, and what of it. */
const mayImport: Record<string, string[]> = {
  'theme/withStyles.tsx': ['styled'],
  'server/styles.tsx': ['ServerStyleSheet', 'StyleSheetManager'],
};

const ownPosition = /&:(?:first|last|only|nth)-[\w-]+|&\s*[+~]\s*&/g;

const physicalProperty =
  /(?<=^|[;{\s])(?:(?:scroll-)?(?:margin|padding)-(?:top|right|bottom|left)|border-(?:top|right|bottom|left)[\w-]*|top|right|bottom|left|(?:min-|max-)?(?:width|height)|overflow-[xy])(?=\s*:)|(?:float|clear|text-align)\s*:\s*(?:left|right)/g;

const fourSides = /(?:margin|padding|inset)\s*:\s*([\w.%-]+)\s+([\w.%-]+)\s+([\w.%-]+)\s+([\w.%-]+)/g;

function physical(css: string): string[] {
  const shorthands = [...css.matchAll(fourSides)].filter(([, , right, , left]) => right !== left);
  return [...(css.match(physicalProperty) ?? []), ...shorthands.map(([whole]) => whole)];
}

function sheets(file: ts.SourceFile): Sheet[] {
  const found: Sheet[] = [];
  walk(file, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText(file) !== 'withStyles') return;
    const [, styles] = node.arguments;
    const given =
      styles && ts.isObjectLiteralExpression(styles) ? styles.properties.filter(ts.isPropertyAssignment) : [];
    const property = (name: string) => given.find((one) => one.name.getText(file) === name)?.initializer;
    const css = property('css');
    found.push({
      whole: node.getText(file),
      name: property('name')?.getText(file),
      template: css && (ts.isTemplateExpression(css) || ts.isNoSubstitutionTemplateLiteral(css)) ? css : undefined,
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

/** The text of every string and template, with a word in the place of each interpolation. */
function literals(file: ts.SourceFile): string[] {
  const texts: string[] = [];
  walk(file, (node) => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node)) {
      texts.push(node.head.text + node.templateSpans.map((span) => `token${span.literal.text}`).join(''));
    }
  });
  return texts;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}
