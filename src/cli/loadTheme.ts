import { existsSync } from 'node:fs';
import { createTheme, type ThemeOptions } from '../theme/createTheme';
import type { Theme } from '../theme/Theme';
import { type ThemeName, themes } from '../theme/themes';
import { CommandError } from './CommandError';
import { didYouMean } from './didYouMean';
import { readJson } from './readJson';

/**
 * The theme that `--theme` names: a built-in one, or a JSON file with options of `createTheme`.
 * @throws {CommandError} if the name is neither, or the file is not a theme.
 */
export async function loadTheme(name: string | undefined): Promise<Theme | undefined> {
  if (name === undefined) return undefined;
  const builtIn = Object.keys(themes);
  if (builtIn.includes(name)) return themes[name as ThemeName];
  if (!existsSync(name)) {
    throw new CommandError(
      `There is no theme ${name}: it is neither a file nor one of ${builtIn.join(', ')}.${didYouMean(name, builtIn)}`,
    );
  }
  const options = await readJson(name);
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new CommandError(`${name} is not a theme. A theme is an object: { "name": "Harbour", "extends": "wire", … }`);
  }
  try {
    return createTheme(options as ThemeOptions);
  } catch (error) {
    throw new CommandError(`${name} is not a theme. ${(error as Error).message}`);
  }
}
