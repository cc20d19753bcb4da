import { css } from './css';
import * as font from './font';
import { overElements, ownElements } from './ownElements';
import * as weight from './weight';
import { writingSystemLanguages } from './writingSystemLanguages';

/** How text in a writing system is set where that differs from Latin. */
interface Setting {
  /** The line height, in ems; half a rem is added, so that small text has more room than large text. */
  leading: number;
  /** Fonts that have its letters, before those of the theme: Noto, macOS, Windows. Without any, the browser chooses. */
  families?: string;
  /** True if it has capitals and slanted letters, as Latin has. */
  isLikeLatin?: boolean;
  /** Further declarations. */
  more?: string;
}

const dotted = css`
  --broadsheet-script-stress: inherit;
  --broadsheet-script-dots: filled dot;
`;

/** Writing systems by their codes (ISO 15924); others are set as `others`. */
const settings: Record<string, Setting> = {
  Arab: { leading: 1.35, families: '"Noto Naskh Arabic Variable", "Noto Naskh Arabic", "Geeza Pro"' },
  Armn: { leading: 1.15, families: '"Noto Serif Armenian", Mshtakan, Sylfaen', isLikeLatin: true },
  Beng: { leading: 1.25, families: '"Noto Serif Bengali", "Kohinoor Bangla", "Nirmala UI"' },
  Deva: { leading: 1.25, families: '"Noto Serif Devanagari", "Kohinoor Devanagari", "Nirmala UI"' },
  Ethi: { leading: 1.25, families: '"Noto Serif Ethiopic", Kefa, Ebrima' },
  Geor: { leading: 1.25, families: '"Noto Serif Georgian", "Helvetica Neue", Sylfaen' },
  Gujr: { leading: 1.25, families: '"Noto Serif Gujarati", "Kohinoor Gujarati", "Nirmala UI"' },
  Guru: { leading: 1.35, families: '"Noto Serif Gurmukhi", "Gurmukhi MN", "Nirmala UI"' },
  Hani: {
    leading: 1.25,
    more: css`
      ${dotted}
      text-emphasis-position: under right;
    `,
  },
  Hebr: { leading: 1.25, families: '"Noto Serif Hebrew", "New Peninim MT", David' },
  Jpan: {
    leading: 1.25,
    more: css`
      ${dotted}
      --broadsheet-script-break: auto-phrase;
    `,
  },
  Khmr: { leading: 1.8, families: '"Noto Serif Khmer", "Khmer MN", "Leelawadee UI"' },
  Knda: { leading: 1.35, families: '"Noto Serif Kannada", "Kannada MN", "Nirmala UI"' },
  Kore: {
    leading: 1.25,
    more: css`
      --broadsheet-script-break: keep-all;
    `,
  },
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
const tall: Setting = { leading: 1.3, isLikeLatin: true };

/** Arabic in the style of Urdu and its neighbours. Labels get these fonts too: an operating system's label font is Naskh. */
const nastaliq: Setting = {
  leading: 2.05,
  families: '"Noto Nastaliq Urdu", "Urdu Typesetting"',
  more: css`
    --broadsheet-script-label: var(--broadsheet-script-family);
  `,
};
const inNastaliq = 'hnd hno khw ks lah pnb skr ur';

/** Languages in Latin letters that stack marks above marks. */
const tallLatin = 'ig vi yo';

/** Writing systems that are not the usual one of any language, but that a tag may name. */
const byName = 'Adlm Java Mong Mtei Tfng';

/** Resets the custom properties to those of Latin. */
const asLatin = css`
  --broadsheet-script-family: initial;
  --broadsheet-script-label: initial;
  --broadsheet-script-line: initial;
  --broadsheet-script-label-line: initial;
  --broadsheet-script-normal: initial;
  --broadsheet-script-none: initial;
  --broadsheet-script-stress: initial;
  --broadsheet-script-dots: initial;
  --broadsheet-script-break: initial;
  line-break: auto;
`;

/** For writing systems without slanted letters, capitals and letter spacing. */
const unlikeLatin = css`
  --broadsheet-script-normal: normal;
  --broadsheet-script-none: none;
  --broadsheet-script-stress: ${weight.strong};
  --broadsheet-setting-drop-cap: normal;
  line-break: strict;
`;

/** Text in another language. Not interface text, which is set as its place is, and not elements with a `lang` for their accessible name only. */
const marked = '[lang]:not(bdi, [aria-label])';

const ownMarked = ownElements(marked, '&');
const rules = Object.entries(settings).map(([script, setting]) => rule(languagesOf(script), namesOf(script), setting));
const latin = selectors([], [...languagesIn('Cyrl'), ...languagesIn('Latn')], ['Cyrl', 'Latn']);

/**
 * The typography of the world's languages, by writing system. A page, and each element with a `lang` inside, gets custom properties, which
 * the styles of text prefer to those of the theme: `-normal` and `-none` where a writing system has no slanted letters, no capitals or no
 * letter spacing, `-line` for the line height, and `-family` for fonts, which ends in a comma. `--broadsheet-font-script` replaces these
 * fonts. A tag that names a writing system wins over the usual one of its language, by one class.
 *
 * For text in another language the specificity is less than that of a site's element rules; for elements that components render it is more
 * than that, and more than that of the rules which reset these elements.
 *
 * Attribute selectors, not `:lang()`: Chromium supports neither lists nor wildcards there. A document gets the rules of the languages in
 * it only (`server/rulesFor.ts`).
 */
export const writingSystems = css`
  &,
  & [lang] {
    --broadsheet-script-theme: ${font.text}, ;
  }
  & [lang] {
    ${asLatin}
  }
  ${rules.join('')}
  ${rule(otherLanguages(), byName.split(' '), others)}
  ${rule(inNastaliq, ['Aran'], nastaliq, 'pa-Arab pa-PK')}
  ${rule(tallLatin, [], tall)}
  ${latin} {
    ${asLatin}
  }
  & em:where([lang] *) {
    font-style: var(--broadsheet-script-normal, italic);
    font-weight: var(--broadsheet-script-stress, inherit);
    text-emphasis: var(--broadsheet-script-dots, none);
  }
  & :is(h1, h2, h3, h4, aside, [data-part='deck']):where([lang] *) {
    word-break: var(--broadsheet-script-break);
  }
  & :is(figcaption, [data-part='attribution']):where([lang] *) {
    --broadsheet-script-around: initial;
  }
  :where(& ${marked}),
  ${ownMarked}${overElements} {
    font-family: var(--broadsheet-script-family, var(--broadsheet-script-around)) ${font.text};
    font-style: var(--broadsheet-script-normal);
    letter-spacing: var(--broadsheet-script-normal);
    line-height: var(--broadsheet-script-line);
    text-transform: var(--broadsheet-script-none);
  }
`;

/** The rule of a writing system: for languages, for tags that name it, and for tags with a region in which a language is written in it. */
function rule(languages: string, names: readonly string[], setting: Setting, regions = ''): string {
  const tags = languages.split(' ');
  const usual = tags.filter((tag) => !tag.includes('-'));
  const exact = [...tags.filter((tag) => tag.includes('-')), ...regions.split(' ').filter(Boolean)];
  return css`
    ${selectors(usual, exact, names)} {
      ${declarations(setting)}
    }
  `;
}

/** Selects a page, and elements with a `lang` inside. The usual languages have no specificity, so that exact tags win. */
function selectors(languages: readonly string[], exact: readonly string[], names: readonly string[]): string {
  const usual = languages.length > 0 ? `:where(${languages.map(isIn).join(', ')})` : '';
  const named =
    exact.length + names.length > 0 ? `:is(${[...exact.map(isIn), ...names.map(isWrittenIn)].join(', ')})` : '';
  return [usual, named].flatMap((list) => (list ? [`&${list}`, `& [lang]${list}`] : [])).join(', ');
}

function declarations({ leading, families, isLikeLatin, more = '' }: Setting): string {
  // Labels are small already, and few have a second line.
  const labelLine = (leading + 0.1).toFixed(2);
  const family = families ? `var(--broadsheet-font-script, ${families})` : 'var(--broadsheet-font-script)';
  // Latin words in the text have the fonts of the theme.
  const around = css`
    --broadsheet-script-around: var(--broadsheet-script-theme);
  `;
  return css`
    --broadsheet-script-line: calc(${String(leading)}em + 0.5rem);
    --broadsheet-script-label-line: ${labelLine};
    --broadsheet-script-family: ${family},;
    ${families ? around : ''}
    ${isLikeLatin ? '' : unlikeLatin}
    ${more}
  `;
}

function languagesOf(script: string): string {
  return script === 'Armn' ? 'hy' : languagesIn(script).join(' ');
}

function languagesIn(script: string): string[] {
  return (writingSystemLanguages as Record<string, string>)[script]?.split(' ') ?? [];
}

function namesOf(script: string): string[] {
  return script === 'Hani' ? ['Hani', 'Hans', 'Hant'] : [script];
}

function otherLanguages(): string {
  const known = new Set([...Object.keys(settings), 'Cyrl', 'Latn']);
  return Object.entries(writingSystemLanguages)
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
