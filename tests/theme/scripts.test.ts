import { describe, expect, it } from 'vitest';
import * as font from '../../src/theme/font';
import { scripts } from '../../src/theme/scripts';
import { propertyOf, tokens } from '../../src/theme/tokens';

const all = Object.values(tokens).flatMap((group) => Object.values<string>(group).map(propertyOf));
const set = [...scripts.matchAll(/(--broadsheet-[\w-]+):/g)].map(([, name = '']) => name);

describe('the type of languages', () => {
  it.each(['am', 'ar', 'bn', 'fa', 'he', 'hi', 'ja', 'ko', 'my', 'ta', 'th', 'ur', 'zh'])(
    'has rules for %s',
    (language) => {
      expect(scripts).toContain(`:lang(${language})`);
    },
  );

  it('asks for one language at a time and without wildcards, as Chromium does not know more', () => {
    const asked = [...scripts.matchAll(/:lang\(([^)]*)\)/g)].map(([, language]) => language);
    for (const language of asked) expect(language).toMatch(/^[a-z]{2}(-[A-Z]\w+)?$/);
  });

  it('sets no token but those that exist, and those of its own', () => {
    for (const name of set) expect([...all, name.match(/^--broadsheet-script[\w-]*/)?.[0]]).toContain(name);
  });

  it('keeps the families of a theme under other names, with those of Hearth behind them', () => {
    expect(scripts).toContain(`--broadsheet-script-display: ${font.display};`);
    expect(scripts).toContain(`--broadsheet-script-text: ${font.text};`);
  });
});
