import { isRecord } from '../article/guards';
import { describe } from '../article/Reader';
import type { SourceReport } from './SourceReport';

/** What an option has to be, and whether a value is that. */
type Kind = readonly [what: string, is: (value: unknown) => boolean];

const isFunction: Kind = ['a function', (value) => typeof value === 'function'];
const isString: Kind = ['a string', (value) => typeof value === 'string'];
const isObject: Kind = ['an object', isRecord];
const isList: Kind = [
  'a list of strings',
  (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
];

/** What the options of the adapters are, by their names. */
const kinds: Readonly<Record<string, Kind>> = {
  base: isString,
  article: isObject,
  override: isList,
  read: isObject,
  embeds: isList,
  custom: isObject,
  fields: isObject,
  locale: isString,
  imageUrl: isFunction,
  contentUrl: isFunction,
  entryUrl: isFunction,
  markdown: isFunction,
  templates: isFunction,
  media: isFunction,
  frontMatter: isObject,
};

/** Functions that are asked in many places, which do not catch what they throw. */
const isCaught: ReadonlySet<string> = new Set(['imageUrl', 'contentUrl', 'entryUrl', 'media']);

/**
 * The options of an adapter that it can use: one of another type is left out and reported, and so is what a function throws. An address
 * may be a `URL`.
 */
export function usableOptions<Options extends object>(options: Options, report: SourceReport): Options {
  if (!isRecord(options)) {
    report.report({ kind: 'left-out', path: '', message: 'is read without options, because they are not an object.' });
    return {} as Options;
  }
  const usable = Object.entries(options).flatMap(([name, given]): [string, unknown][] => {
    const value = name === 'base' && given instanceof URL ? given.href : given;
    const [what, isUsable] = kinds[name] ?? [];
    if (value === undefined || !isUsable) return [[name, value]];
    if (isUsable(value)) return [[name, isCaught.has(name) ? caught(name, value as () => unknown, report) : value]];
    const message = `is read without the option \`${name}\`, which is ${describe(value)} and not ${what}.`;
    report.report({ kind: 'left-out', path: '', message });
    return [];
  });
  return Object.fromEntries(usable) as Options;
}

/** A function of the publisher's own that returns nothing where it throws, which is reported. */
function caught(name: string, own: (...given: unknown[]) => unknown, report: SourceReport): unknown {
  return (...given: unknown[]) => {
    try {
      return own(...given);
    } catch (error) {
      const message = `is read without what the option \`${name}\` returns for a part of it: it has thrown an error (${error}).`;
      report.report({ kind: 'left-out', path: '', message });
      return undefined;
    }
  };
}
