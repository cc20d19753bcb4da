import { existsSync } from 'node:fs';
import { createTheme, type ThemeOptions } from '../theme/createTheme';
import type { Theme } from '../theme/Theme';
import { type ThemeName, themes } from '../theme/themes';
import { Complaint } from './Complaint';
import { didYouMean } from './nearest';
import { readJson } from './readJson';

/**
 * The theme of `--theme`: one that the library brings, by name, or what `createTheme` makes of a file of JSON.
 * @throws {Complaint} if there is neither, or if the file holds no theme.
 */
export async function themeOf(given: string | undefined): Promise<Theme | undefined> {
  if (given === undefined) return undefined;
  const names = Object.keys(themes);
  if (names.includes(given)) return themes[given as ThemeName];
  if (!existsSync(given)) {
    throw new Complaint(
      `There is no theme ${given}: no file has that name, and the library brings ${names.join(', ')}.${didYouMean(given, names)}`,
    );
  }
  const options = await readJson(given);
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new Complaint(`${given} is no theme. A theme is an object: { "name": "Harbour", "extends": "wire", … }`);
  }
  try {
    return createTheme(options as ThemeOptions);
  } catch (error) {
    throw new Complaint(`${given} is no theme. ${(error as Error).message}`);
  }
}
