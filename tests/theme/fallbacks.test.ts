import { readFileSync, writeFileSync } from 'node:fs';
import { createFontStack } from '@capsizecss/core';
import { describe, expect, it } from 'vitest';
import { fallbackFaces } from '../../src/theme/fallbackFaces';
import type { Theme } from '../../src/theme/Theme';
import { themes } from '../../src/theme/themes';
import { defaultOf, tokens } from '../../src/theme/tokens';
import { fallbackSource, metricsOf } from './fallbackNumbers';

/** The rules for a family, each as its declarations by name. */
function rulesOf(css: string, family: string): Record<string, string>[] {
  const rules = [...css.matchAll(/@font-face\{([^}]*)\}/g)].map(([, declarations = '']) =>
    Object.fromEntries(declarations.split(';').map((declaration) => declaration.split(/:(.*)/, 2))),
  );
  return rules.filter((rule) => rule['font-family'] === `"${family} Fallback"`);
}

describe('The numbers of the fallback fonts', () => {
  it('are those of capsize (with UPDATE_FALLBACKS=1 they are written)', () => {
    const path = new URL('../../src/theme/fallbacks.ts', import.meta.url);
    if (process.env.UPDATE_FALLBACKS) writeFileSync(path, fallbackSource());
    expect(readFileSync(path, 'utf8')).toBe(fallbackSource());
  });

  it.each([
    ['Inter', themes.wire, 'Arial'],
    ['Inter', themes.wire, 'Roboto'],
    ['STIX Two Text', themes.ledger, 'Times New Roman'],
    ['EB Garamond', themes.magazine, 'Noto Serif'],
  ])('make the rule that capsize makes for %s', (family, theme, system) => {
    const { fontFaces } = createFontStack([metricsOf(family), metricsOf(system)], { fontFaceFormat: 'styleObject' });
    const made = fontFaces[0]?.['@font-face'];
    const rule = rulesOf(fallbackFaces(theme), family).find(
      (each) =>
        each['font-weight'] === '400' &&
        !each['font-style'] &&
        each.src?.includes(`"${system.replace(/^Noto /, 'Noto')}`),
    );
    const percent = (value: unknown) => Number.parseFloat(String(value ?? 0));
    expect(percent(rule?.['size-adjust'])).toBeCloseTo(percent(made?.sizeAdjust), 1);
    expect(percent(rule?.['ascent-override'])).toBeCloseTo(percent(made?.ascentOverride), 1);
    expect(percent(rule?.['descent-override'])).toBeCloseTo(percent(made?.descentOverride), 1);
    expect(percent(rule?.['line-gap-override'])).toBeCloseTo(percent(made?.lineGapOverride), 1);
  });
});

describe('fallbackFaces', () => {
  it.each(Object.values(themes))('has a fallback directly behind every web font of $name', (theme: Theme) => {
    for (const role of ['display', 'text', 'label'] as const) {
      const stack = theme.font?.[role] ?? defaultOf(tokens.font[role]);
      const [, family = ''] = stack.match(/^"(.+) Variable", "?\1"?, "\1 Fallback", /) ?? [];
      expect(rulesOf(fallbackFaces(theme), family), stack).not.toEqual([]);
    }
  });

  it('is Hearth’s without a theme, and for a theme that changes no font', () => {
    expect(fallbackFaces()).toContain('"Newsreader Fallback"');
    expect(fallbackFaces({ name: 'Harbour', color: { ink: '#123' } })).toBe(fallbackFaces());
    expect(fallbackFaces(themes.hearth)).toBe(fallbackFaces());
  });

  it('has the weights and slopes in which the theme is set', () => {
    const faces = (theme: Theme, family: string) => [
      ...new Set(
        rulesOf(fallbackFaces(theme), family).map((rule) =>
          [rule['font-weight'], rule['font-style']].filter(Boolean).join(' '),
        ),
      ),
    ];
    expect(faces(themes.magazine, 'Fraunces').sort()).toEqual(['300 italic', '400', '600']);
    expect(faces(themes.wire, 'Inter').sort()).toEqual(['400', '400 italic', '500', '650', '700']);
    expect(faces({ name: 'Harbour', weight: { display: '800' } }, 'Newsreader')).toContain('800');
  });

  it('never makes the story as wide as a headline of the same weight', () => {
    const theme: Theme = { name: 'Harbour', weight: { display: '400', deck: '400' } };
    const upright = (css: string) => rulesOf(css, 'Newsreader').filter((rule) => rule['font-weight'] === '400');
    expect(upright(fallbackFaces(theme))).toEqual(upright(fallbackFaces()));
  });

  it('has nothing for families that the library does not know', () => {
    const font = (stack: string): Theme => ({ name: 'Harbour', font: { display: stack, text: stack, label: stack } });
    expect(fallbackFaces(font('"Gull Serif", serif'))).toBe('');
    expect(fallbackFaces(font('"Gull Serif", "Gull Serif Fallback", serif'))).toBe('');
    expect(fallbackFaces(font('"__proto__ Fallback", "constructor Fallback"'))).toBe('');
    expect(fallbackFaces(font("'Inter Fallback'"))).toContain('"Inter Fallback"');
  });

  it('leaves out a weight that is no number', () => {
    const css = fallbackFaces({ name: 'Harbour', weight: { display: 'var(--heavy)', label: '1e9', strong: 'bold' } });
    expect([...css.matchAll(/font-weight:([^;]+)/g)].map(([, weight]) => weight)).not.toContain('NaN');
    expect(css).toMatch(/^(@media \(min-width:48em\)\{)?@font-face/);
    expect(css).not.toMatch(/NaN|Infinity|heavy|1e9|1000000000|bold;/);
  });

  it.each(Object.values(themes))('asks no server for anything, and leaves other scripts alone, in $name', (theme) => {
    const rules = fallbackFaces(theme).split('@font-face').slice(1);
    for (const rule of rules) {
      expect(rule).toMatch(/src:local\("[\w -]+"\)(,local\("[\w -]+"\))*;/);
      expect(rule).toContain('unicode-range:U+0-2FF,');
    }
    expect(fallbackFaces(theme)).not.toContain('url(');
  });
});
