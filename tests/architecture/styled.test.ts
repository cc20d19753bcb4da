import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { repository, sources } from './files';

describe('Styled elements', () => {
  const files = sources(join(repository, 'src'));

  it('of src keep every rule', () => {
    expect(files.flatMap(({ path, text }) => faults(path, text))).toEqual([]);
  });

  it('of src have ids that no other has', () => {
    const ids = files.flatMap(({ path, text }) => styledRoots(parse(path, text)).map(componentId));
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('may hold tokens, strings of the same file, and selectors of their parts', () => {
    expect(
      faults(
        'components/List/List.tsx',
        `import { styled } from 'styled-components';
        import * as color from '../../theme/color';
        import { bodyText } from '../../theme/typography';
        const gap = '1rem';
        const Root = styled.ul.withConfig({ componentId: 'broadsheet-List' })\`
          color: \${color.ink};
          margin-block: \${gap};
          \${bodyText}
          & li:first-child { margin: 0; }
          & li + li { margin-block-start: 1em; }
          @media (min-width: 20rem) { inset-inline-start: 0; text-align: start; }
        \`;`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['has no id', 'styled.ul`margin: 0;`', 'is not styled.x.withConfig({ componentId })`…`'],
    ['holds an object', "styled.ul.withConfig({ componentId: 'broadsheet-List' })({ margin: 0 })", 'is not styled.x'],
    ['extends another', "styled(Other).withConfig({ componentId: 'broadsheet-List' })`margin: 0;`", 'is not styled.x'],
    ['has options', template('').replace(' }', ', shouldForwardProp: () => true }'), 'is not styled.x'],
    ['has the id of another file', template('').replace('broadsheet-List', 'broadsheet-Quote'), 'broadsheet-List'],
    ['has an id that is no string', template('').replace("'broadsheet-List'", 'id'), 'broadsheet-List'],
    ['holds a function of its props', holding('(props) => props.$color'), '(props) => props.$color'],
    ['holds a call', holding('tokenFor("ink")'), 'tokenFor("ink")'],
    ['holds a condition', holding('wide ? "1px" : "2px"'), 'wide ? "1px" : "2px"'],
    ['holds a prop', holding('level'), 'level'],
    ['holds a theme', holding('theme.color.ink'), 'theme.color.ink'],
    ['holds a global', holding('document.title'), 'document.title'],
    ['pads one side of the screen', template('padding-left: 1rem;'), 'padding-left'],
    ['is placed from a side of the screen', template('position: absolute; right: 0;'), 'right'],
    ['has a width', template('& img { width: 100%; }'), 'width'],
    ['rounds a corner of the screen', template('border-top-left-radius: 2px;'), 'border-top-left-radius'],
    ['floats to a side of the screen', template('float: left;'), 'float: left'],
    ['aligns to a side of the screen', template('text-align: right;'), 'text-align: right'],
    ['has a shorthand with two different sides', template('margin: 0 1px 0 2px;'), 'margin: 0 1px 0 2px'],
    ['asks whether it comes first', template('&:first-child { margin: 0; }'), '&:first-child'],
    ['asks whether it comes last', template('& > a, &:last-of-type { margin: 0; }'), '&:last-of-type'],
    ['asks for another of its kind before it', template('& + & { margin: 0; }'), '& + &'],
  ])('a styled element that %s is reported', (_, root, reported) => {
    const file = `import { styled } from 'styled-components';\nfunction List({ level, theme }) { return level + theme; }\nconst Root = ${root};`;
    expect(faults('components/List/List.tsx', file)).toEqual([expect.stringContaining(reported)]);
  });

  it.each(['createGlobalStyle', 'ThemeProvider', 'keyframes', 'useTheme'])('%s is reported', (name) => {
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

function template(text: string): string {
  return `styled.ul.withConfig({ componentId: 'broadsheet-List' })\`${text}\``;
}

function holding(expression: string): string {
  return template(`\${${expression}}`);
}

/** A `styled` in the code: with the `withConfig` and the template that should follow it. */
interface StyledRoot {
  whole: string;
  id?: ts.Expression;
  template?: ts.TemplateLiteral;
}

/** What the file does that styled elements must not. */
function faults(path: string, text: string): string[] {
  const file = parse(path, text);
  const mayHold = stringNames(file);
  return [
    ...imports(file, 'styled-components')
      .filter((name) => !['styled', 'ServerStyleSheet', 'StyleSheetManager'].includes(name))
      .map((name) => `${name} costs time or memory for each page`),
    ...styledRoots(file).flatMap((root) => {
      if (!root.template) return [`${root.whole} is not styled.x.withConfig({ componentId })\`…\``];
      const id = `broadsheet-${basename(path, '.tsx')}`;
      return [
        ...(componentId(root) === id ? [] : [`${root.id?.getText(file)} is not the id '${id}'`]),
        ...interpolations(root.template)
          .filter((expression) => !mayHold.has(rootName(expression)))
          .map((expression) => `${expression.getText(file)} is not a token or a string of this file`),
        ...(root.template.getText(file).match(ownPosition) ?? []).map(
          (selector) => `${selector} counts the style elements that server components put between siblings`,
        ),
      ];
    }),
    ...literals(file).flatMap((literal) =>
      physical(literal).map((property) => `${property} knows a side of the screen; write the logical property`),
    ),
  ].map((fault) => `${path}: ${fault}`);
}

const ownPosition = /&:(?:first|last|only|nth)-[\w-]+|&\s*[+~]\s*&/g;

const physicalProperty =
  /(?<=^|[;{\s])(?:(?:scroll-)?(?:margin|padding)-(?:top|right|bottom|left)|border-(?:top|right|bottom|left)[\w-]*|top|right|bottom|left|(?:min-|max-)?(?:width|height)|overflow-[xy])(?=\s*:)|(?:float|clear|text-align)\s*:\s*(?:left|right)/g;

const fourSides = /(?:margin|padding|inset)\s*:\s*([\w.%-]+)\s+([\w.%-]+)\s+([\w.%-]+)\s+([\w.%-]+)/g;

function physical(css: string): string[] {
  const shorthands = [...css.matchAll(fourSides)].filter(([, , right, , left]) => right !== left);
  return [...(css.match(physicalProperty) ?? []), ...shorthands.map(([whole]) => whole)];
}

function styledRoots(file: ts.SourceFile): StyledRoot[] {
  const roots: StyledRoot[] = [];
  walk(file, (node) => {
    if (ts.isIdentifier(node) && node.text === 'styled' && !ts.isImportSpecifier(node.parent)) {
      roots.push(styledRoot(node, file));
    }
  });
  return roots;
}

/** Reads `styled.x.withConfig({ componentId: … })`…`` from its first word outwards, as far as it is that. */
function styledRoot(styled: ts.Identifier, file: ts.SourceFile): StyledRoot {
  const element = styled.parent;
  const withConfig = element.parent;
  const configured = withConfig.parent;
  const made = configured.parent;
  const whole = ts.isPropertyAccessExpression(withConfig) ? made : element;
  if (
    ts.isPropertyAccessExpression(element) &&
    ts.isPropertyAccessExpression(withConfig) &&
    withConfig.name.text === 'withConfig' &&
    ts.isCallExpression(configured) &&
    ts.isTaggedTemplateExpression(made)
  ) {
    const [options] = configured.arguments;
    const [option, ...more] = options && ts.isObjectLiteralExpression(options) ? options.properties : [];
    if (option && more.length === 0 && ts.isPropertyAssignment(option) && option.name.getText(file) === 'componentId') {
      return { whole: whole.getText(file), id: option.initializer, template: made.template };
    }
  }
  return { whole: whole.getText(file) };
}

function componentId({ id }: StyledRoot): string | undefined {
  return id && ts.isStringLiteral(id) ? id.text : undefined;
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
