import { parseDocument } from 'yaml';
import { isRecord } from '../../article/guards';
import { type Fields, fieldsOf } from '../fields';
import type { SourceReport } from '../SourceReport';

/** A file of Markdown in its parts. */
export interface MarkdownParts {
  /** The fields before the text. */
  fields: Fields;
  /** The text. */
  text: string;
  /** The line of the file on which the text begins. */
  line: number;
}

/** Divides a file into its front matter, in YAML or JSON between lines of `---`, and the text. */
export function partsOf(file: string, report: SourceReport): MarkdownParts {
  const given = file.replace(/^\uFEFF/, '');
  const whole = { fields: {}, text: given, line: 1 };
  const opening = /^(---|\+\+\+)[^\S\n]*\r?\n/.exec(given);
  if (!opening) return whole;
  const isYaml = opening[1] === '---';
  const closing = isYaml ? /^(?:---|\.\.\.)[^\S\n]*$/gm : /^\+\+\+[^\S\n]*$/gm;
  closing.lastIndex = opening[0].length;
  const end = closing.exec(given.replace(/\r\n/g, ' \n'));
  if (!end) return whole;
  const source = given.slice(opening[0].length, end.index);
  const rest = { text: given.slice(end.index + end[0].length).replace(/^\r?\n/, '') };
  const line = given.slice(0, given.length - rest.text.length).split('\n').length;
  if (!isYaml) {
    const message =
      'has front matter in TOML; the lines of the form key = "value" are read. Pass frontMatter for the others.';
    report.report({ kind: 'changed', path: 'line 1', message });
    return { ...rest, line, fields: tomlOf(source) };
  }
  const fields = yamlOf(source, report);
  return fields ? { ...rest, line, fields } : whole;
}

/** The fields of a mapping in YAML; undefined for a text that is none, such as one between two rules. */
function yamlOf(source: string, report: SourceReport): Fields | undefined {
  if (source.trim() === '') return {};
  const simple = linesOf(source, ':');
  try {
    const document = parseDocument(source, { logLevel: 'silent', stringKeys: true, uniqueKeys: false, strict: false });
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (document.errors.length === 0) return isRecord(value) ? value : undefined;
    if (Object.keys(simple).length === 0) return undefined;
    const line = (document.errors[0]?.linePos?.[0].line ?? 0) + 1;
    const message = 'has a fault of YAML in the front matter; what is understood is read.';
    report.report({ kind: 'changed', path: `line ${line}`, message });
    const isGiven = (one: unknown) => (typeof one === 'string' && one !== '') || Array.isArray(one);
    const understood = Object.entries(fieldsOf(value)).filter(([, one]) => isGiven(one));
    return { ...simple, ...Object.fromEntries(understood) };
  } catch (error) {
    report.report({ kind: 'changed', path: 'line 1', message: `has front matter that cannot be read (${error}).` });
  }
  return simple;
}

/** The fields of TOML in lines with a name and a value, with lists of values. Those of tables (`[params]`) are under their names. */
function tomlOf(source: string): Fields {
  const [own = '', ...tables] = source.split(/^[^\S\n]*\[\[?[^\S\n]*(?=[\w.-]+[^\S\n]*\]\]?)/m);
  const held = tables.map((table) => [/^[\w.-]+/.exec(table)?.[0] ?? '', linesOf(table, '=', listIn)]);
  return { ...Object.fromEntries(held), ...linesOf(own, '=', listIn) };
}

/** The values of a list in one line, which is written in TOML as in YAML; any other value as it is. */
function listIn(value: string): unknown {
  if (!/^\[.*\]$/.test(value)) return unquoted(value);
  const list = parseDocument(value, { logLevel: 'silent' });
  return list.errors.length === 0 ? list.toJS() : value;
}

function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/, '$2');
}

/** The fields in lines with a name and a value. */
function linesOf(source: string, sign: ':' | '=', read: (value: string) => unknown = unquoted): Fields {
  const fields: Record<string, unknown> = Object.create(null);
  for (const line of source.split(/\r?\n/)) {
    const [, name, given = ''] = new RegExp(`^([\\w-]+)\\s*${sign}\\s*(\\S.*)$`).exec(line) ?? [];
    if (name) fields[name] = read(given.trim());
  }
  return { ...fields };
}
