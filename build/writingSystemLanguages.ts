import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What CLDR knows of a territory. */
interface Territory {
  _population: string;
  languagePopulation?: Record<string, { _populationPercent: string }>;
}

/** Alphabets with capitals and slanted letters, which are set as Latin is. */
const asLatin = new Set(['Armn', 'Cyrl', 'Grek', 'Latn']);

/** Fewer speakers than these, and a language is here only if CLDR has data of its own for it. */
const many = 1_000_000;

/**
 * The languages that Unicode CLDR has data for, or that a million people and more speak, by the script that each is usually written in, if
 * it is not set as Latin is; and tags with a region that changes the script of a language. Scripts set as Latin have those tags only.
 */
export function writingSystemLanguages(): Record<string, string> {
  const likely: Record<string, string> = read('supplemental/likelySubtags').supplemental.likelySubtags;
  // Both ways of writing Chinese are set alike.
  const scriptOf = (tag: string) => (likely[tag]?.split('-')[1] ?? '').replace(/^Han[st]$/, 'Hani');
  const withData: string[] = read('availableLocales').availableLocales.full;
  const languages = new Set(withData.map((locale) => locale.split('-')[0] ?? ''));
  for (const [language, speakers] of speakersByLanguage()) if (speakers >= many) languages.add(language);
  languages.delete('und');
  const found = new Map<string, string[]>();
  const add = (script: string, tag: string) => found.set(script, [...(found.get(script) ?? []), tag]);
  for (const language of [...languages].sort()) {
    const script = scriptOf(language);
    if (script && !asLatin.has(script)) add(script, language);
  }
  for (const tag of Object.keys(likely).sort()) {
    const [language = '', region] = tag.split('-');
    const [usual, own] = [scriptOf(language), scriptOf(tag)];
    const changes = usual !== own && !(asLatin.has(usual) && asLatin.has(own));
    if (languages.has(language) && /^[A-Z]{2}$/.test(region ?? '') && changes) add(own, tag);
  }
  return Object.fromEntries([...found].sort().map(([script, tags]) => [script, tags.join(' ')]));
}

/** The module `src/theme/writingSystemLanguages.ts` as it should be. */
export function writeWritingSystemLanguages(): string {
  const lines = Object.entries(writingSystemLanguages()).map(([script, tags]) => `  ${script}: '${tags}',`);
  return `/**
 * Languages by the script that each is usually written in, and tags with a region that changes it. From Unicode CLDR ${version()};
 * \`npm run fix:writing-systems\` writes it.
 */
export const writingSystemLanguages = {
${lines.join('\n')}
};
`;
}

function speakersByLanguage(): Map<string, number> {
  const territories: Record<string, Territory> = read('supplemental/territoryInfo').supplemental.territoryInfo;
  const speakers = new Map<string, number>();
  for (const { _population, languagePopulation = {} } of Object.values(territories)) {
    for (const [name, { _populationPercent }] of Object.entries(languagePopulation)) {
      const language = name.split('_')[0] ?? '';
      const here = (Number(_population) * Number(_populationPercent)) / 100;
      speakers.set(language, (speakers.get(language) ?? 0) + here);
    }
  }
  return speakers;
}

// biome-ignore lint/suspicious/noExplicitAny: data of another package, checked by what is made of it
function read(file: string): any {
  return JSON.parse(readFileSync(require.resolve(`cldr-core/${file}.json`), 'utf8'));
}

function version(): string {
  return require('cldr-core/package.json').version.split('.')[0];
}
