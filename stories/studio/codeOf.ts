import { type Theme, toCss } from '../../src/index';
import { toDesignTokens } from '../../src/theme/designTokens';
import { type Draft, optionsOf, themeOf } from './draft';

/** The formats of the result. */
export type Format = 'createTheme code' | 'design tokens' | 'CSS';

/** The formats, in the order of their buttons. */
export const formats: Format[] = ['createTheme code', 'design tokens', 'CSS'];

/** The draft as text: the code holds its changes, the files hold the whole theme. */
export function codeOf(draft: Draft, format: Format): string {
  if (format === 'createTheme code') return moduleOf(draft);
  const theme: Theme = themeOf(draft);
  return format === 'CSS' ? indented(toCss(theme)) : JSON.stringify(toDesignTokens(theme), null, 2);
}

function moduleOf(draft: Draft): string {
  const constant = identifierOf(draft.name);
  return `import { createTheme } from 'broadsheet/theme';

export const ${constant} = createTheme(${literal(optionsOf(draft))});
`;
}

/** `Harbour News` as a name in code: harbourNews. */
function identifierOf(name: string): string {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[a-zA-Z\d]+/g) ?? [];
  const joined = words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(joined) ? joined[0]?.toLowerCase() + joined.slice(1) : 'theme';
}

/** A value in JavaScript, as the formatter would write it. */
function literal(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return quoted(String(value));
  const entries = Object.entries(value).map(([key, inside]) => {
    const name = /^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key);
    return `${name}: ${literal(inside, `${indent}  `)}`;
  });
  const line = `{ ${entries.join(', ')} }`;
  if (indent && !line.includes('\n') && indent.length + line.length < 70) return line;
  return `{\n${entries.map((entry) => `${indent}  ${entry},\n`).join('')}${indent}}`;
}

function quoted(text: string): string {
  return /['\\\n]/.test(text) ? JSON.stringify(text) : `'${text}'`;
}

/** CSS of `toCss` with a line for each declaration; none of its values holds a brace or a semicolon. */
function indented(css: string): string {
  let depth = 0;
  const lines = css.match(/[^{};]+[{;]?|\}/g) ?? [];
  return lines
    .map((line) => {
      if (line === '}') depth -= 1;
      const indent = '  '.repeat(depth);
      if (line.endsWith('{')) depth += 1;
      return `${indent}${line.replace(/^(--[\w-]+):/, '$1: ').replace(/\{$/, ' {')}${/[{};]$/.test(line) ? '' : ';'}\n`;
    })
    .join('');
}
