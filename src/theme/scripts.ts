import * as font from './font';
import { overElements, ownElements } from './ownElements';
import { scriptLanguages } from './scriptLanguages';
import * as weight from './weight';

/** How a script is set where that differs from Latin. */
interface Setting {
  /** The height of its lines in its font size; half a rem is added, so that small letters have more room than large ones. */
  leading: number;
  /** Families that have its letters, before those of the theme: Noto, macOS, Windows. A script without has those of the browser. */
  families?: string;
  /** True if it has capitals and slanted letters, as Latin has. */
  isLikeLatin?: boolean;
  /** What else is so in it. */
  more?: string;
}

const dotted = '--broadsheet-script-stress: inherit; --broadsheet-script-dots: filled dot;';

/** The scripts of the world by their codes (ISO 15924); those that are not here are set as `others`. */
const settings: Record<string, Setting> = {
  Arab: { leading: 1.35, families: '"Noto Naskh Arabic Variable", "Noto Naskh Arabic", "Geeza Pro"' },
  Armn: { leading: 1.15, families: '"Noto Serif Armenian", Mshtakan, Sylfaen', isLikeLatin: true },
  Beng: { leading: 1.25, families: '"Noto Serif Bengali", "Kohinoor Bangla", "Nirmala UI"' },
  Deva: { leading: 1.25, families: '"Noto Serif Devanagari", "Kohinoor Devanagari", "Nirmala UI"' },
  Ethi: { leading: 1.25, families: '"Noto Serif Ethiopic", Kefa, Ebrima' },
  Geor: { leading: 1.25, families: '"Noto Serif Georgian", "Helvetica Neue", Sylfaen' },
  Gujr: { leading: 1.25, families: '"Noto Serif Gujarati", "Kohinoor Gujarati", "Nirmala UI"' },
  Guru: { leading: 1.35, families: '"Noto Serif Gurmukhi", "Gurmukhi MN", "Nirmala UI"' },
  Hani: { leading: 1.25, more: `${dotted} text-emphasis-position: under right;` },
  Hebr: { leading: 1.25, families: '"Noto Serif Hebrew", "New Peninim MT", David' },
  Jpan: { leading: 1.25, more: `${dotted} --broadsheet-script-break: auto-phrase;` },
  Khmr: { leading: 1.8, families: '"Noto Serif Khmer", "Khmer MN", "Leelawadee UI"' },
  Knda: { leading: 1.35, families: '"Noto Serif Kannada", "Kannada MN", "Nirmala UI"' },
  Kore: { leading: 1.25, more: '--broadsheet-script-break: keep-all;' },
  Laoo: { leading: 1.35, families: '"Noto Serif Lao", "Lao MN", "Leelawadee UI"' },
  Mlym: { leading: 1.25, families: '"Noto Serif Malayalam", "Malayalam MN", "Nirmala UI"' },
  Mymr: { leading: 1.6, families: '"Noto Sans Myanmar", "Myanmar MN", "Myanmar Text"' },
  Orya: { leading: 1.35, families: '"Noto Serif Oriya", "Oriya MN", "Nirmala UI"' },
  Sinh: { leading: 1.25, families: '"Noto Serif Sinhala", "Sinhala MN", "Nirmala UI"' },
  Taml: { leading: 1.35, families: '"Noto Serif Tamil", "Tamil Sangam MN", "Nirmala UI"' },
  Telu: { leading: 1.35, families: '"Noto Serif Telugu", "Kohinoor Telugu", "Nirmala UI"' },
  Thai: { leading: 1.35, families: '"Noto Serif Thai", Thonburi, "Leelawadee UI"' },
  Tibt: { leading: 1.8, families: '"Noto Serif Tibetan", Kailasa, "Microsoft Himalaya"' },
};

const others: Setting = { leading: 1.5 };

/** Arabic as Urdu and its neighbours write it, the one script whose labels a system would set in another: in Naskh. */
const nastaliq: Setting = { leading: 2.05, families: '"Noto Nastaliq Urdu", "Urdu Typesetting"' };
const inNastaliq = 'hnd hno khw ks lah pnb skr ur';

/** Languages whose letters have marks above marks, in Latin. */
const tallLatin = 'ig vi yo';

/** Scripts without a language of their own in which a language may be written for once. */
const byName = 'Adlm Java Mong Mtei Tfng';

/** The scripts that are set as Latin, in the words of `setting`. */
const asLatin = `${['family', 'label', 'line', 'label-line', 'normal', 'none', 'stress', 'dots', 'break']
  .map((name) => `--broadsheet-script-${name}: initial;`)
  .join(' ')} line-break: auto;`;

/** Words of another language; those of the interface have the type of their place, and some elements have a `lang` for their names alone. */
const marked = '[lang]:not(bdi, [aria-label])';

/**
 * The type of the languages of the world, by script. A page and whatever has a `lang` inside get custom properties, which the text of
 * components asks for before those of the theme: what is `normal` and what is `none` where a script has neither slanted letters,
 * capitals nor space between its letters to take away, the height of its lines, and its families, which end in a comma.
 * `--broadsheet-font-script` replaces these. A tag that names a script wins over the usual script of its language, by one class.
 *
 * What it says of words of another language gives way to what a site says of elements, but not for those that components draw: there it
 * weighs more than that, and than what the sheet of a component inside takes back.
 *
 * Attributes are asked for, not `:lang()`, as Chromium knows neither a list nor a wildcard in that. A document gets the rules of the
 * languages that are in it (`server/rulesFor.ts`).
 */
export const scripts = `
  &, & [lang] { --broadsheet-script-theme: ${font.text}, ; }
  & [lang] { ${asLatin} }
  ${Object.entries(settings)
    .map(([script, setting]) => rule(languagesOf(script), namesOf(script), setting))
    .join('')}
  ${rule(otherLanguages(), byName.split(' '), others)}
  ${rule(inNastaliq, ['Aran'], nastaliq, 'pa-Arab pa-PK', nastaliqLabels())}
  ${rule(tallLatin, [], { leading: 1.3, isLikeLatin: true })}
  ${selectors([], [...languagesIn('Cyrl'), ...languagesIn('Latn')], ['Cyrl', 'Latn'])} { ${asLatin} }
  & em:where([lang] *) { font-style: var(--broadsheet-script-normal, italic); font-weight: var(--broadsheet-script-stress, inherit); text-emphasis: var(--broadsheet-script-dots, none); }
  & :is(h1, h2, h3, h4, aside, [data-part='deck']):where([lang] *) { word-break: var(--broadsheet-script-break); }
  & :is(figcaption, [data-part='attribution']):where([lang] *) { --broadsheet-script-around: initial; }
  :where(& ${marked}), ${ownElements(marked, '&')}${overElements} {
    font-family: var(--broadsheet-script-family, var(--broadsheet-script-around)) ${font.text};
    font-style: var(--broadsheet-script-normal);
    letter-spacing: var(--broadsheet-script-normal);
    line-height: var(--broadsheet-script-line);
    text-transform: var(--broadsheet-script-none);
  }
`;

/** The rule of a script: for languages, for tags that name it, and for tags with a region in which a language is written in it. */
function rule(languages: string, names: readonly string[], setting: Setting, regions = '', more = ''): string {
  const tags = languages.split(' ');
  const usual = tags.filter((tag) => !tag.includes('-'));
  const exact = [...tags.filter((tag) => tag.includes('-')), ...regions.split(' ').filter(Boolean)];
  return `${selectors(usual, exact, names)} { ${declarations(setting)} ${more} }\n`;
}

/** A page or what has a `lang` inside: languages weigh nothing, so that what is exact wins. */
function selectors(languages: readonly string[], exact: readonly string[], names: readonly string[]): string {
  const usual = languages.length > 0 ? `:where(${languages.map(isIn).join(', ')})` : '';
  const named =
    exact.length + names.length > 0 ? `:is(${[...exact.map(isIn), ...names.map(isWrittenIn)].join(', ')})` : '';
  return [usual, named].flatMap((list) => (list ? [`&${list}`, `& [lang]${list}`] : [])).join(', ');
}

function declarations({ leading, families, isLikeLatin, more = '' }: Setting): string {
  return [
    `--broadsheet-script-line: calc(${leading}em + .5rem);`,
    // Labels are small already, and few have a second line.
    `--broadsheet-script-label-line: ${(leading + 0.1).toFixed(2)};`,
    `--broadsheet-script-family: ${families ? `var(--broadsheet-font-script, ${families})` : 'var(--broadsheet-font-script)'},;`,
    // Words in Latin letters inside have the families of the theme.
    families ? '--broadsheet-script-around: var(--broadsheet-script-theme);' : '',
    isLikeLatin
      ? ''
      : `--broadsheet-script-normal: normal; --broadsheet-script-none: none; --broadsheet-script-stress: ${weight.strong}; --broadsheet-setting-drop-cap: normal; line-break: strict;`,
    more,
  ].join(' ');
}

function nastaliqLabels(): string {
  return '--broadsheet-script-label: var(--broadsheet-script-family);';
}

function languagesOf(script: string): string {
  return script === 'Armn' ? 'hy' : languagesIn(script).join(' ');
}

function languagesIn(script: string): string[] {
  return (scriptLanguages as Record<string, string>)[script]?.split(' ') ?? [];
}

function namesOf(script: string): string[] {
  return script === 'Hani' ? ['Hani', 'Hans', 'Hant'] : [script];
}

function otherLanguages(): string {
  const known = new Set([...Object.keys(settings), 'Cyrl', 'Latn']);
  return Object.entries(scriptLanguages)
    .filter(([script]) => !known.has(script))
    .map(([, languages]) => languages)
    .join(' ');
}

function isIn(language: string): string {
  return `[lang|=${language}]`;
}

function isWrittenIn(script: string): string {
  return `[lang*=-${script} i]`;
}
