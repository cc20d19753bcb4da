import { describe, expect, it } from 'vitest';
import { propertyOf, tokens } from '../../src/theme/tokens';
import { writingSystemLanguages } from '../../src/theme/writingSystemLanguages';
import { writingSystems } from '../../src/theme/writingSystems';

const all = Object.values(tokens).flatMap((group) => Object.values<string>(group).map(propertyOf));
const set = [...writingSystems.matchAll(/(--broadsheet-[\w-]+):/g)].map(([, name = '']) => name);

describe('The typography of writing systems', () => {
  it.each(Object.entries(writingSystemLanguages))('has a rule for each language of %s', (_, languages) => {
    for (const language of languages.split(' ')) expect(writingSystems).toContain(`[lang|=${language}]`);
  });

  it('asks neither for a list nor for a wildcard inside `:lang()`, which Chromium does not know', () => {
    expect(writingSystems).not.toContain(':lang(');
  });

  it('sets no token but those that exist, and those of its own', () => {
    for (const name of set) expect([...all, name.match(/^--broadsheet-script[\w-]*/)?.[0]]).toContain(name);
  });

  it('takes back, for words in Latin letters inside, each property that it sets for a script', () => {
    const reset = /& \[lang\] \{([^}]*: initial[^}]*)\}/.exec(writingSystems)?.[1] ?? '';
    const inherited = ['--broadsheet-script-theme', '--broadsheet-script-around', '--broadsheet-setting-drop-cap'];
    for (const name of new Set(set)) if (!inherited.includes(name)) expect(reset).toContain(`${name}: initial;`);
  });

  it('names families that can be replaced, and that the families of a theme can follow', () => {
    const families = [...writingSystems.matchAll(/--broadsheet-script-family: (?!initial)([^;]*);/g)].map(
      ([, value]) => value,
    );
    expect(families.length).toBeGreaterThan(20);
    for (const value of families) expect(value).toMatch(/^var\(--broadsheet-font-script(, [^()]+)?\),$/);
  });
});
