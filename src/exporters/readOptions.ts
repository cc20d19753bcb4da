import { depths } from '../article/depth';
import { isRecord } from '../article/guards';
import type { OnIssue } from '../article/Issue';
import type { LivePagesOptions } from '../article/livePage';
import { describe, oneOf, ReadContext, type Reader } from '../article/Reader';
import { numberWhere } from '../article/readNumber';
import { safeUrl } from '../article/url';
import type { DepthOption, ExportOptions } from './ExportOptions';

/** A reader for each option of an export, so that none can be added and be forgotten. */
export type OptionReaders<Options> = { [Name in keyof Options]-?: Reader<Exclude<Options[Name], undefined>> };

/**
 * What an export takes besides stories, without what is of a wrong type: that is reported to `context`, and the export goes on as without
 * it. `name` is what it is called in issues.
 */
export function readOptions<Options extends object>(
  name: string,
  given: Options | undefined,
  readers: OptionReaders<Options>,
  context = contextOf((given as ExportOptions | null | undefined)?.onIssue),
): Partial<Options> {
  const read: Partial<Options> = {};
  context.path.push(name);
  if (given !== undefined && given !== null && !isRecord(given)) {
    context.report('unknown', `is ${describe(given)}, not an object with ${Object.keys(readers).join(', ')}.`);
  }
  for (const option of Object.keys(readers) as (keyof Options & string)[]) {
    const value = (given as Options | null | undefined)?.[option];
    if (value === undefined || value === null) continue;
    const is = context.under(option, readers[option] as Reader<Options[typeof option]>, value);
    if (is !== undefined) read[option] = is;
  }
  return read;
}

/** Where issues go. There is nobody to tell of an `onIssue` that is no function. */
export function contextOf(onIssue: OnIssue | undefined): ReadContext {
  return new ReadContext(typeof onIssue === 'function' ? onIssue : undefined);
}

/** Reads an absolute address with http or https. */
export const address: Reader<string> = (value, context) => {
  if (typeof value === 'string' && /^https?:/i.test(value) && URL.canParse(value)) return value;
  context.report(
    'unknown',
    `is ${describe(value)}, not an absolute address such as https://courier.example/`,
    'it is ignored',
  );
  return undefined;
};

/** Reads an address that a page may lead to, relative or not. */
export const link: Reader<string> = (value, context) => {
  const url = safeUrl(value);
  if (url === undefined)
    context.report('unsafe', `is ${describe(value)}, not an address that a page may open`, 'it is ignored');
  return url;
};

/** Reads what is true or false. */
export const truth = oneOf(true, false);

/** Reads a function. */
export function callable<Callable extends (...args: never) => unknown>(
  value: unknown,
  context: ReadContext,
): Callable | undefined {
  if (typeof value === 'function') return value as Callable;
  context.report('unknown', `is ${describe(value)}, not a function`, 'it is ignored');
  return undefined;
}

/** Reads a number greater than 0. */
export const positive = numberWhere('a number greater than 0', (number) => number > 0);

/** Reads an object with the functions of a publisher, without what is none. */
const callables: Reader<object> = (value, context) => {
  if (!isRecord(value)) {
    context.report('unknown', `is ${describe(value)}, not an object of functions`, 'it is ignored');
    return undefined;
  }
  const read = Object.entries(value).map(([name, one]) => [name, context.under(name, callable, one)]);
  return Object.fromEntries(read.filter(([, one]) => one !== undefined));
};

const messages: Reader<NonNullable<ExportOptions['messages']>> = (value, context) => {
  if (typeof value === 'function' || isRecord(value)) return value as never;
  context.report('unknown', `is ${describe(value)}, not messages or a function that returns them`, 'English is used');
  return undefined;
};

export const exportReaders: OptionReaders<ExportOptions> = { base: address, messages, onIssue: callable };

export const depthReaders: OptionReaders<DepthOption> = { depth: oneOf(...depths) };

export const htmlReaders = { html: callables };

export const livePagesReaders: OptionReaders<LivePagesOptions> = {
  page: positive,
  postsPerPage: positive,
  pageUrl: callable,
};
