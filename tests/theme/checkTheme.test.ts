import { describe, expect, it } from 'vitest';
import { type ContrastFinding, checkTheme, warningOf } from '../../src/theme/checkTheme';
import { readColor } from '../../src/theme/readColor';
import type { SchemeValue, Theme } from '../../src/theme/Theme';
import { themes } from '../../src/theme/themes';
import { defaultOf, tokens } from '../../src/theme/tokens';
import { isDeep } from '../deep';
import { deepTest } from '../deepTest';
import { contrast } from './wcag';

/** Black on white paper and white on black, so that only what a test changes can be too close. */
const plain: Theme = {
  name: 'Plain',
  color: {
    paper: { light: 'white', dark: 'black' },
    ink: { light: 'black', dark: 'white' },
    secondary: { light: 'black', dark: 'white' },
    accent: { light: 'black', dark: 'white' },
    onAccent: { light: 'white', dark: 'black' },
    focus: { light: 'black', dark: 'white' },
    selection: { light: 'white', dark: 'black' },
  },
};

function withColors(colors: Theme['color'], more: Partial<Theme> = {}): Theme {
  return { ...plain, ...more, color: { ...plain.color, ...colors } };
}

/** A theme in which the suggestion of a finding is followed, in its scheme only. */
function following(theme: Theme, { suggestion, suggestionFor, scheme }: ContrastFinding): Theme {
  const [group = '', name = ''] = suggestionFor.split('.');
  const groups = theme as unknown as Record<string, Record<string, string | SchemeValue> | undefined>;
  const defaults = tokens as Record<string, Record<string, string>>;
  const before = groups[group]?.[name] ?? defaultOf(defaults[group]?.[name] ?? '');
  const value = typeof before === 'object' ? before : { light: before, dark: before };
  return { ...theme, [group]: { ...groups[group], [name]: { ...value, [scheme]: suggestion } } };
}

/** What is found again at the same place. */
function again(theme: Theme, { path, on, scheme, level }: ContrastFinding): ContrastFinding[] {
  return checkTheme(theme).filter(
    (other) => other.path === path && other.on === on && other.scheme === scheme && other.level === level,
  );
}

/** Numbers from 0 to 1 that look like chance and are the same each time. */
function chance(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function randomHex(next: () => number): string {
  return `#${[0, 0, 0]
    .map(() =>
      Math.floor(next() * 256)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** How light a hex colour looks, from 0 to 1 (the L of OKLab), reckoned apart from what is tested. */
function lightness(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
}

/** The colour one step nearer to another, in every channel. */
function stepTowards(hex: string, target: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [hex, target].map((color) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number];
    return (from + Math.sign(to - from)).toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

describe('checkTheme', () => {
  it('finds nothing in Hearth, neither for all words and marks at AA nor for running text at AAA', () => {
    expect(checkTheme({ name: 'Hearth' })).toEqual([]);
  });

  it.each(Object.entries(themes))('finds no error in the preset %s', (_name, theme) => {
    expect(warningOf(theme)).toBeUndefined();
  });

  it('tells which words are too pale, in which scheme, by how much, and what would be enough', () => {
    const theme: Theme = { name: 'Harbour', color: { secondary: { light: '#596070', dark: '#5a6070' } } };
    const [finding, ...others] = checkTheme(theme);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      path: 'color.secondary',
      on: 'color.paper',
      scheme: 'dark',
      ratio: Math.floor(contrast('#5a6070', '#111317') * 100) / 100,
      required: 4.5,
      level: 'AA',
      suggestion: expect.stringMatching(/^#[\da-f]{6}$/),
      suggestionFor: 'color.secondary',
    });
    expect(finding?.message).toBe(
      `color.secondary is too close to color.paper in the dark scheme, with a contrast of 2.95 where WCAG 1.4.3 (AA) asks for 4.5; set color.secondary to ${finding?.suggestion} there, the nearest colour that is enough.`,
    );
    expect(checkTheme(following(theme, finding as ContrastFinding))).toEqual([]);
  });

  it('measures a value without schemes against the paper of each', () => {
    const findings = checkTheme({ name: 'Harbour', color: { secondary: '#6b7280' } });
    expect(findings.map(({ path, scheme }) => [path, scheme])).toEqual([['color.secondary', 'dark']]);
  });

  it('asks 7 of running text as a warning, where 4.5 is met', () => {
    const [finding, ...others] = checkTheme(withColors({ ink: { light: '#666', dark: 'white' } }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ path: 'color.ink', required: 7, level: 'AAA', ratio: 5.74, suggestion: '#595959' });
    expect(warningOf(withColors({ ink: { light: '#666', dark: 'white' } }))).toBeUndefined();
  });

  it('asks 3 of the ring around what the keyboard is on', () => {
    expect(checkTheme(withColors({ focus: '#949494' }))).toEqual([]);
    expect(checkTheme(withColors({ focus: '#959595' }))).toMatchObject([
      { path: 'color.focus', required: 3, ratio: 2.99, suggestion: '#949494' },
    ]);
  });

  it('never rounds a contrast up to what it has to be', () => {
    const [finding] = checkTheme(withColors({ secondary: { light: '#777', dark: 'white' } }));
    expect(finding).toMatchObject({ ratio: 4.47, required: 4.5 });
  });

  it('moves words on a ground of the accent, if the accent itself is fine on paper', () => {
    const [finding, ...others] = checkTheme(withColors({ onAccent: { light: '#444', dark: 'black' } }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ path: 'color.onAccent', on: 'color.accent', suggestionFor: 'color.onAccent' });
  });

  it('moves the accent once for all, if it is too close to the paper as well', () => {
    const theme = withColors({ accent: { light: '#ffd400', dark: 'white' } });
    const findings = checkTheme(theme);
    expect(findings.map(({ path, on }) => [path, on])).toEqual([
      ['color.accent', 'color.paper'],
      ['color.onAccent', 'color.accent'],
    ]);
    expect(new Set(findings.map(({ suggestion, suggestionFor }) => `${suggestionFor} ${suggestion}`)).size).toBe(1);
    expect(checkTheme(following(theme, findings[0] as ContrastFinding))).toEqual([]);
  });

  it('moves the ground of what is selected, and not the words, which are fine on paper', () => {
    const theme = withColors({ selection: { light: '#333', dark: 'black' } });
    const [finding, ...others] = checkTheme(theme);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ path: 'color.ink', on: 'color.selection', suggestionFor: 'color.selection' });
    expect(checkTheme(following(theme, finding as ContrastFinding))).toEqual([]);
  });

  describe('in the sections', () => {
    it('measures the accent of each on paper, and the words on it', () => {
      const findings = checkTheme(
        withColors({}, { sections: { sport: { light: '#00a651', dark: '#00a651' }, arts: '#808080' } }),
      );
      expect(findings.map(({ section, path, on, scheme }) => [section, path, on, scheme])).toEqual([
        ['sport', 'sections.sport', 'color.paper', 'light'],
        ['sport', 'color.onAccent', 'sections.sport', 'light'],
        ['arts', 'sections.arts', 'color.paper', 'light'],
        ['arts', 'color.onAccent', 'sections.arts', 'light'],
      ]);
      expect(findings.every(({ suggestionFor, section }) => suggestionFor === `sections.${section}`)).toBe(true);
    });

    it('is as strict with a section that has the name of a token', () => {
      const theme = withColors({}, { sections: { paper: { light: '#eee', dark: 'white' } } });
      const [finding] = checkTheme(theme);
      expect(finding).toMatchObject({ section: 'paper', path: 'sections.paper', on: 'color.paper' });
      expect(checkTheme(following(theme, finding as ContrastFinding))).toEqual([]);
    });

    it('makes a suggestion that breaks nothing else', () => {
      const theme: Theme = {
        name: 'Harbour',
        color: { onAccent: '#e0a080', accent: { light: '#551100', dark: '#ffd0b0' } },
        sections: { sport: '#ffff00' },
      };
      for (const finding of checkTheme(theme)) {
        const before = checkTheme(theme).map(({ path, on, scheme }) => `${path} ${on} ${scheme}`);
        const after = checkTheme(following(theme, finding)).map(({ path, on, scheme }) => `${path} ${on} ${scheme}`);
        expect(before).toEqual(expect.arrayContaining(after));
        expect(after.length).toBeLessThan(before.length);
      }
    });
  });

  describe('in the conversation', () => {
    it('measures its colours on its own paper, in both schemes', () => {
      const findings = checkTheme({ name: 'Harbour', conversation: { secondary: '#6a5f57', accent: '#7a4a30' } });
      expect(findings.map(({ path, on, scheme }) => [path, on, scheme])).toEqual([
        ['conversation.secondary', 'conversation.paper', 'light'],
        ['conversation.accent', 'conversation.paper', 'light'],
        ['conversation.secondary', 'conversation.paper', 'dark'],
        ['conversation.accent', 'conversation.paper', 'dark'],
      ]);
    });

    it('takes values that differ between the schemes', () => {
      const theme: Theme = { name: 'Harbour', conversation: { paper: { light: 'white', dark: '#191412' } } };
      expect(new Set(checkTheme(theme).map(({ scheme }) => scheme))).toEqual(new Set(['light']));
      expect(checkTheme(theme).map(({ path }) => path)).toContain('conversation.ink');
    });
  });

  describe('reads colours as CSS does', () => {
    it.each([
      ['#767676', 'a hex colour'],
      ['#767676ff', 'a hex colour with alpha'],
      ['rgb(118 118 118)', 'rgb()'],
      ['rgba(118, 118, 118, 1)', 'rgba() with commas'],
      ['RGB(118 118 118)', 'capitals'],
      ['hsl(0 0% 46.2745%)', 'hsl()'],
      ['hwb(0 46.2745% 53.7255%)', 'hwb()'],
      ['oklch(56.5% 0 0)', 'oklch()'],
      ['oklab(.565 0 none)', 'a channel that is none'],
      ['color(srgb .46 .46 .46)', 'color()'],
      ['rgb(0 0 0 / 54%)', 'alpha on paper'],
      ['color-mix(in srgb, black 54%, white)', 'color-mix() in srgb'],
      ['color-mix(in srgb, black, white 46%)', 'the other share'],
      ['color-mix(in srgb, 54% black, white)', 'the share before the colour'],
      ['color-mix(in srgb, black 54%, transparent)', 'color-mix() with transparent'],
      ['color-mix(in oklch, black 43.7%, white)', 'color-mix() in oklch'],
      ['color-mix(in oklab, black 43.7%, color-mix(in srgb, white, white))', 'color-mix() in color-mix()'],
      ['color-mix(in srgb, black 27%, black 27%)', 'shares that leave some of the ground'],
      ['var(--brand, #767676)', 'a fallback'],
      ['var(--brand, var(--other, rgb(118, 118, 118)))', 'a fallback with a fallback'],
      ['rgb(var(--red, 118) 118 118)', 'a fallback in a function'],
      ['light-dark(#767676, #fff)', 'light-dark()'],
    ])('%s (%s) is just enough on white', (css) => {
      expect(checkTheme(withColors({ secondary: { light: css, dark: 'white' } }))).toEqual([]);
      const { r = 0, alpha = 0 } = readColor(css, 'light') ?? {};
      expect(r * alpha + 1 - alpha).toBeCloseTo(118 / 255, 2);
    });

    it.each([
      'rgb(0 0 0 / 53%)',
      '#00000087',
      'color-mix(in srgb, black 53%, white)',
      'color-mix(in oklch, black 42.5%, white)',
      'transparent',
      'lightgray',
      'color(display-p3 .5 .5 .5)',
    ])('%s is not enough on white', (css) => {
      const theme = withColors({ secondary: { light: css, dark: 'white' } });
      const [finding, ...others] = checkTheme(theme);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ path: 'color.secondary', required: 4.5 });
      expect(checkTheme(following(theme, finding as ContrastFinding))).toEqual([]);
    });

    it('mixes hues the short way', () => {
      const { r, g, b } = readColor('color-mix(in hsl, hsl(350 100% 50%), hsl(10 100% 50%))', 'light') ?? {};
      expect([r, g, b].map((channel) => Math.round((channel ?? 0) * 255))).toEqual([255, 0, 0]);
    });

    it('lays what can be seen through on what lies under it: words on paper, paper on white or black', () => {
      const paper = 'rgb(128 128 128 / 0%)';
      expect(checkTheme(withColors({ paper }))).toEqual([]);
      const veil = checkTheme(withColors({ paper: { light: 'rgb(0 0 0 / 60%)', dark: 'black' } }));
      expect(veil).toMatchObject([
        { path: 'color.ink', ratio: 3.65, required: 4.5 },
        { path: 'color.ink', ratio: 3.65, required: 7 },
        { path: 'color.secondary', ratio: 3.65 },
        { path: 'color.accent', ratio: 3.65 },
      ]);
    });

    it('lays the paper of the conversation on the paper of the page', () => {
      const findings = checkTheme({ name: 'Harbour', conversation: { paper: 'transparent' } });
      expect(findings).toContainEqual(
        expect.objectContaining({ path: 'conversation.ink', scheme: 'light', required: 4.5 }),
      );
      expect(findings.filter(({ scheme }) => scheme === 'dark')).toEqual([]);
    });

    it('takes the lower contrast of a colour that only some screens have', () => {
      const [finding] = checkTheme(withColors({ secondary: { light: 'color(display-p3 0 .55 0)', dark: 'white' } }));
      const shown = contrast('#008c00', '#ffffff');
      expect(finding?.ratio).toBeLessThanOrEqual(shown);
      expect(finding?.ratio).toBeCloseTo(shown, 0);
      expect(finding?.suggestion).toMatch(/^#00/);
    });
  });

  describe('says what it cannot measure', () => {
    it.each([
      'var(--brand)',
      'var(--brand,)',
      'currentColor',
      'Canvas',
      'oklch(from red l c h)',
      'rgb(calc(1 + 2) 0 0)',
      'color-mix(in srgb, currentColor, red)',
      'color-mix(in oklch longer hue, red, blue)',
    ])('because only a browser can: %j', (css) => {
      const theme = withColors({ ink: { light: 'black', dark: css } });
      expectUnmeasured(theme, /^color\.ink cannot be measured in the dark scheme, .*\.$/);
      expect(warningOf(theme)).toBeUndefined();
    });

    it.each([
      'color-mix(in srgb, red 0%, blue 0%)',
      'color-mix(in srgb, red)',
      'color-mix()',
      'light-dark(red)',
      'fff',
      'blurple',
      'inherit',
      'red !important',
      'constructor',
      'rgb(0 0)',
      'color(',
      'rgb(1px 2 3)',
      'var(',
      ')',
      '',
    ])('because it is no colour: %j', (css) => {
      const theme = withColors({ ink: { light: 'black', dark: css } });
      expectUnmeasured(theme, /^color\.ink is ".*" in the dark scheme, which is not a CSS colour; .*\.$/);
      expect(warningOf(theme)).toContain(`\n- color.ink is "${css}" in the dark scheme`);
    });

    function expectUnmeasured(theme: Theme, message: RegExp) {
      const findings = checkTheme(theme);
      expect(findings).toMatchObject([{ path: 'color.ink', scheme: 'dark', level: 'AA' }]);
      expect(findings[0]?.ratio).toBeUndefined();
      expect(findings[0]?.suggestion).toBeUndefined();
      expect(findings[0]?.message).toMatch(message);
    }

    it('once for each colour, even for the paper under everything', () => {
      const findings = checkTheme(withColors({ paper: { light: 'var(--brand)', dark: 'black' } }));
      expect(findings.map(({ path, ratio }) => [path, ratio])).toEqual([['color.paper', undefined]]);
    });

    it('names the section', () => {
      expect(checkTheme(withColors({}, { sections: { sport: 'var(--sport)' } }))).toMatchObject([
        { path: 'sections.sport', section: 'sport', scheme: 'light' },
        { path: 'sections.sport', section: 'sport', scheme: 'dark' },
      ]);
    });

    it.each([5, null, [], {}, { light: '#000' }, true])('where a file holds %j for a colour', (value) => {
      const theme = { name: 'Harbour', color: { secondary: value }, sections: { sport: value } };
      expect(() => checkTheme(theme as unknown as Theme)).not.toThrow();
    });

    it.each([null, 5, 'red', []])('where a file holds %j for a group', (value) => {
      expect(() => checkTheme({ name: 'Harbour', color: value, sections: value } as unknown as Theme)).not.toThrow();
    });
  });

  describe('suggests the nearest colour', () => {
    const next = chance(7);
    const papers = Array.from({ length: isDeep ? 60 : 6 }, () => [randomHex(next), randomHex(next)] as const);

    it.each(papers)('for %s on %s: it passes, and one step nearer to the paper does not', (secondary, paper) => {
      const theme = withColors({ paper, secondary });
      const found = checkTheme(theme).find(({ path }) => path === 'color.secondary');
      expect(found === undefined).toBe(contrast(secondary, paper) >= 4.5);
      if (!found) return;
      const suggestion = found.suggestion ?? '';
      expect(contrast(suggestion, paper)).toBeGreaterThanOrEqual(4.5);
      expect(again(following(theme, found), found)).toEqual([]);
      const towards = lightness(suggestion) > lightness(paper) ? '#000000' : '#ffffff';
      expect(contrast(stepTowards(suggestion, towards), paper)).toBeLessThan(4.5);
      for (const extreme of ['#000000', '#ffffff'].filter((color) => contrast(color, paper) >= 4.5)) {
        const distance = Math.abs(lightness(suggestion) - lightness(secondary));
        expect(distance).toBeLessThanOrEqual(Math.abs(lightness(extreme) - lightness(secondary)));
      }
    });

    it('and keeps the hue', () => {
      const [finding] = checkTheme(withColors({ secondary: { light: '#e58fa0', dark: 'white' } }));
      const channels = readColor(finding?.suggestion, 'light');
      expect(channels?.r).toBeGreaterThan((channels?.b ?? 1) + 0.2);
      expect(channels?.b).toBeGreaterThan((channels?.g ?? 1) + 0.02);
    });

    it('and none where neither black nor white is enough', () => {
      const [finding] = checkTheme(withColors({ ink: '#fff', paper: '#777' })).filter(({ level }) => level === 'AAA');
      expect(finding).toMatchObject({ path: 'color.ink', required: 7 });
      expect(finding?.suggestion).toBeUndefined();
      expect(finding?.message).toMatch(/; no lighter or darker color\.ink is enough, so change color\.paper\.$/);
    });

    deepTest('so that following the suggestions one after another ends in a theme without errors', () => {
      const next = chance(11);
      for (let round = 0; round < (isDeep ? 8 : 1); round++) {
        const color = () => ({ light: randomHex(next), dark: randomHex(next) });
        let theme: Theme = {
          name: 'Harbour',
          color: { ink: color(), secondary: color(), accent: color(), onAccent: color(), focus: color() },
          sections: { sport: color(), arts: color() },
        };
        for (let steps = 0; steps < 40; steps++) {
          const error = checkTheme(theme).find(({ level }) => level === 'AA');
          if (!error) break;
          expect(error.suggestion).toBeDefined();
          theme = following(theme, error);
        }
        expect(warningOf(theme)).toBeUndefined();
      }
    });
  });
});

describe('warningOf', () => {
  it('puts the errors of a theme into one text, and says nothing of warnings and of what cannot be measured', () => {
    const theme = withColors({
      ink: { light: '#666', dark: 'white' },
      secondary: { light: '#aaa', dark: 'white' },
      focus: 'var(--brand)',
    });
    expect(warningOf(theme)).toMatch(/^Theme "Plain" is hard to read:\n- color\.secondary is too close .*\.$/);
  });

  it('says nothing of a theme that is easy to read', () => {
    expect(warningOf(plain)).toBeUndefined();
  });
});
