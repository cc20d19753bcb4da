import { type ThemeName, themes } from '../../src/index';
import { blank, type Draft, settled } from './draft';
import { fieldsOf } from './fields';

/**
 * A draft as the args of the story, which Storybook keeps in its address: `args=preset:wire;changes:size-text+1_p25rem`.
 * Storybook lets letters, digits, spaces, `-` and `_` through and drops any other value, so what else CSS is made of is
 * written as `_` and a letter.
 */
export interface DraftArgs {
  /** The preset. */
  preset: string;
  /** The theme's name, escaped. */
  name: string;
  /** Paths and escaped values in turn, with spaces between: `color-accent-light _h00535e size-text 1_p25rem`. */
  changes: string;
}

/** The draft as args. */
export function argsOf({ preset, name, changes }: Draft): DraftArgs {
  const words = Object.entries(changes).flatMap(([path, value]) => [keyOf(path), escaped(value)]);
  return { preset, name: escaped(name), changes: words.join(' ') };
}

/** The draft in args from a URL; what is not understood is left out. */
export function draftOf(args: Partial<DraftArgs>): Draft {
  const preset = Object.hasOwn(themes, args.preset ?? '') ? (args.preset as ThemeName) : blank.preset;
  const words = String(args.changes ?? '').split(' ');
  const changes: Draft['changes'] = {};
  for (const { path } of fieldsOf(themes[preset])) {
    const index = words.findIndex((word, at) => at % 2 === 0 && word === keyOf(path));
    if (index !== -1) changes[path] = unescaped(words[index + 1] ?? '');
  }
  return settled({ preset, name: unescaped(String(args.name ?? '')) || blank.name, changes });
}

/** Writes args into the URL of the story's frame if it is opened without Storybook. */
export function keepInLocation(args: DraftArgs): void {
  const initial = Object.entries(argsOf(blank));
  const pairs = Object.entries(args).filter(([key, value]) => !initial.some(([k, v]) => k === key && v === value));
  const url = new URL(location.href);
  url.searchParams.delete('args');
  if (pairs.length > 0) url.searchParams.set('args', pairs.map((pair) => pair.join(':')).join(';'));
  history.replaceState(history.state, '', url);
}

/** The args in a URL, as Storybook parses them. */
export function argsIn(search: string): Partial<DraftArgs> {
  const pairs = (new URLSearchParams(search).get('args') ?? '').split(';').map((pair) => pair.split(':'));
  return Object.fromEntries(pairs);
}

function keyOf(path: string): string {
  return path.replaceAll('.', '-');
}

const letters: Record<string, string> = {
  ' ': '_',
  _: 'u',
  '#': 'h',
  '.': 'p',
  ',': 'c',
  '(': 'o',
  ')': 'e',
  '"': 'q',
  "'": 'a',
  '%': 'r',
  '+': 't',
  '*': 'm',
  '/': 'l',
};
const characters = Object.fromEntries(Object.entries(letters).map(([character, letter]) => [letter, character]));

/** Any other character is `_x`, its number in hex, and `_`. */
function escaped(text: string): string {
  return text.replace(
    /[^a-zA-Z0-9-]/gu,
    (character) => `_${letters[character] ?? `x${character.codePointAt(0)?.toString(16)}_`}`,
  );
}

function unescaped(text: string): string {
  return text.replace(/_(?:x([\da-f]{1,6})_|(.))/g, (_, code, letter) =>
    code ? characterOf(Number.parseInt(code, 16)) : (characters[letter] ?? ''),
  );
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
