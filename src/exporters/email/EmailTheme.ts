import { describe } from '../../article/Reader';
import type { ExportContext } from '../ExportContext';
import { hexOfOklch } from './hexOfOklch';

/** A colour of a mail: the same in both schemes, or one for each. Hexadecimal with 3 or 6 digits, `rgb()`, `hsl()`, `oklch()`, which is written as hexadecimal, or a name. */
export type EmailColor = string | { light: string; dark: string };

/** The colours and fonts of a mail, of which a theme of `broadsheet/theme` has all; its other values are ignored. What is missing is that of the theme Hearth. */
export interface EmailTheme {
  /** Colours, by the names that they have in themes. */
  color?: { readonly [Name in EmailColorName]?: EmailColor };
  /** Font families, in CSS. A mail loads none: name the fonts of operating systems last. */
  font?: { readonly [Name in EmailFontName]?: string };
  /** The weight of headlines, a number: bold from 600, because readers have their fonts in two weights. */
  weight?: { readonly display?: string };
  /** The case of headlines, such as `uppercase`. */
  setting?: { readonly headlineCase?: string };
  /** The accent of each section, by its `id`: a mail with one story has that of its section. */
  sections?: { readonly [id: string]: EmailColor };
}

/** The colours of a theme that mails have. */
export type EmailColorName = 'paper' | 'ink' | 'secondary' | 'rule' | 'accent' | 'onAccent';

/** The font families of a theme that mails have. */
export type EmailFontName = 'display' | 'text' | 'label';

/** The colours and fonts of one mail. */
export interface EmailLook {
  light: Readonly<Record<EmailColorName, string>>;
  dark: Readonly<Record<EmailColorName, string>>;
  font: Readonly<Record<EmailFontName, string>>;
  /** The weight of headlines. */
  weight: 'normal' | 'bold';
  /** The case of headlines, if it is not as they are written. */
  headlineCase: 'uppercase' | undefined;
}

/** Hearth, whose tokens are not in this folder. */
const defaults: EmailLook = {
  light: {
    paper: '#ffffff',
    ink: '#15171c',
    secondary: '#596070',
    rule: '#d8dbe2',
    accent: '#b3370f',
    onAccent: '#ffffff',
  },
  dark: {
    paper: '#111317',
    ink: '#e8eaee',
    secondary: '#9aa1af',
    rule: '#2c3038',
    accent: '#ff8a54',
    onAccent: '#111317',
  },
  font: {
    display: 'Newsreader, Charter, Georgia, serif',
    text: 'Newsreader, Charter, Georgia, serif',
    label: "'Instrument Sans', system-ui, sans-serif",
  },
  weight: 'normal',
  headlineCase: undefined,
};

/** The colours and fonts of a theme as mail programs read them. A colour that they do not is that of Hearth, and reported. */
export function lookOf(theme: EmailTheme | undefined, section: string | undefined, context: ExportContext): EmailLook {
  const { color, font, weight, setting, sections } = theme ?? {};
  const look = {
    light: { ...defaults.light },
    dark: { ...defaults.dark },
    font: { ...defaults.font },
    weight: Number(weight?.display) >= 600 ? 'bold' : defaults.weight,
    headlineCase: setting?.headlineCase === 'uppercase' ? setting.headlineCase : defaults.headlineCase,
  } satisfies EmailLook;
  const set = (name: EmailColorName, value: EmailColor | undefined, path: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      const css = typeof value === 'object' ? value?.[scheme] : value;
      if (css === undefined) continue;
      const read = colorOf(css, scheme);
      if (read) look[scheme][name] = read;
      else
        context.report(
          'unknown',
          `options.theme.${path}`,
          `is ${describe(css)}, which mail programs do not read; the colour of Hearth is in its place. Write it as #rrggbb.`,
        );
    }
  };
  for (const name of Object.keys(defaults.light) as EmailColorName[]) set(name, color?.[name], `color.${name}`);
  if (section !== undefined && Object.hasOwn(sections ?? {}, section))
    set('accent', sections?.[section], `sections.${section}`);
  for (const name of Object.keys(defaults.font) as EmailFontName[])
    look.font[name] = familyOf(font?.[name]) ?? look.font[name];
  return look;
}

/** A colour that every mail program reads, with six digits where it is hexadecimal: Outlook reads no three. */
function colorOf(css: unknown, scheme: 'light' | 'dark'): string | undefined {
  if (typeof css !== 'string') return undefined;
  const [, light, dark] = /^\s*light-dark\(((?:[^,()]|\([^()]*\))+),((?:[^,()]|\([^()]*\))+)\)\s*$/i.exec(css) ?? [];
  const value = ((scheme === 'light' ? light : dark) ?? css).trim().toLowerCase();
  if (/^#[\da-f]{3}$/.test(value)) return value.replace(/[\da-f]/g, '$&$&');
  return hexOfOklch(value) ?? (/^(?:#[\da-f]{6}|[a-z]+|(?:rgb|hsl)\([\d\s,.%]+\))$/.test(value) ? value : undefined);
}

/** A list of fonts without those that only pages load, in single quotation marks, because it stands in an attribute. */
function familyOf(css: unknown): string | undefined {
  if (typeof css !== 'string' || !/^[\p{L}\p{M}\p{N}\s,"'._-]+$/u.test(css)) return undefined;
  const names = css
    .split(',')
    .map((name) => name.trim().replaceAll('"', "'"))
    .filter((name) => name !== '' && !/ (?:Variable|Fallback)'$/.test(name));
  return names.length > 0 ? names.join(', ') : undefined;
}

/** The fonts of Windows for Word, in which Outlook shows mail: it shows Times New Roman if it does not have the first of a list. */
export function familyForWord(family: string): string {
  if (/monospace\s*$/.test(family)) return "Consolas, 'Courier New', monospace";
  return /sans-serif\s*$|system-ui/.test(family) ? 'Arial, sans-serif' : 'Georgia, serif';
}
