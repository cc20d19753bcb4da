import { describe, expect, it } from 'vitest';
import { scriptLanguages } from '../../src/theme/scriptLanguages';
import { scripts } from '../../src/theme/scripts';
import { propertyOf, tokens } from '../../src/theme/tokens';

const all = Object.values(tokens).flatMap((group) => Object.values<string>(group).map(propertyOf));
const set = [...scripts.matchAll(/(--broadsheet-[\w-]+):/g)].map(([, name = '']) => name);

describe('The type of scripts', () => {
  it.each(Object.entries(scriptLanguages))('has a rule for each language of %s', (_, languages) => {
    for (const language of languages.split(' ')) expect(scripts).toContain(`[lang|=${language}]`);
  });

  it('asks neither for a list nor for a wildcard inside `:lang()`, which Chromium does not know', () => {
    expect(scripts).not.toContain(':lang(');
  });

  it('sets no token but those that exist, and those of its own', () => {
    for (const name of set) expect([...all, name.match(/^--broadsheet-script[\w-]*/)?.[0]]).toContain(name);
  });

  it('takes back, for words in Latin letters inside, each property that it sets for a script', () => {
    const reset = /& \[lang\] \{([^}]*: initial[^}]*)\}/.exec(scripts)?.[1] ?? '';
    const inherited = ['--broadsheet-script-theme', '--broadsheet-script-around', '--broadsheet-setting-drop-cap'];
    for (const name of new Set(set)) if (!inherited.includes(name)) expect(reset).toContain(`${name}: initial;`);
  });

  it('names families that can be replaced, and that the families of a theme can follow', () => {
    const families = [...scripts.matchAll(/--broadsheet-script-family: (?!initial)([^;]*);/g)].map(
      ([, value]) => value,
    );
    expect(families.length).toBeGreaterThan(20);
    for (const value of families) expect(value).toMatch(/^var\(--broadsheet-font-script(, [^()]+)?\),$/);
  });
});
