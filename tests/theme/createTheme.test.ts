import { describe, expect, it, vi } from 'vitest';
import { checkTheme } from '../../src/theme/checkTheme';
import { createTheme } from '../../src/theme/createTheme';
import type { Theme } from '../../src/theme/Theme';
import { themes } from '../../src/theme/themes';
import { toCss } from '../../src/theme/toCss';

const harbour: Theme = {
  name: 'Harbour',
  color: { accent: { light: '#00535e', dark: '#7fd6e2' }, rule: '#888' },
  font: { display: '"Gull Serif", serif' },
  sections: { sport: '#0b6b3a' },
};

describe('createTheme', () => {
  it('changes Hearth unless it is told to start elsewhere', () => {
    expect(createTheme({ ...harbour, sections: undefined })).toEqual({ ...harbour, sections: themes.hearth.sections });
  });

  it('keeps what it does not change, value by value', () => {
    const theme = createTheme({
      name: 'Evening',
      extends: harbour,
      color: { rule: '#999' },
      size: { text: '1.25rem' },
    });
    expect(theme).toEqual({
      name: 'Evening',
      color: { accent: { light: '#00535e', dark: '#7fd6e2' }, rule: '#999' },
      font: { display: '"Gull Serif", serif' },
      sections: { sport: '#0b6b3a' },
      size: { text: '1.25rem' },
    });
  });

  it('extends a preset by its name', () => {
    const theme = createTheme({ name: 'Our paper', extends: 'ledger', color: { paper: '#fffbe6' } });
    expect(theme.font).toEqual(themes.ledger.font);
    expect(theme.color).toEqual({ ...themes.ledger.color, paper: '#fffbe6' });
  });

  it('takes a colour as one for both schemes where another had two', () => {
    expect(createTheme({ name: 'Grey', extends: harbour, color: { accent: '#444' } }).color?.accent).toBe('#444');
  });

  it('gives data that survives being kept as JSON', () => {
    const theme = createTheme({ name: 'Evening', extends: harbour, sections: { opinion: '#855200' } });
    expect(JSON.parse(JSON.stringify(theme))).toEqual(theme);
    expect(toCss(JSON.parse(JSON.stringify(theme)))).toBe(toCss(theme));
  });

  it('leaves the theme that it starts from as it was', () => {
    const before = JSON.stringify(themes.tabloid);
    createTheme({ name: 'Louder', extends: 'tabloid', color: { paper: '#ff0' }, sections: { sport: '#000' } });
    expect(JSON.stringify(themes.tabloid)).toBe(before);
  });

  it('tells of everything that is wrong, each with its path', () => {
    const wrong = {
      name: 'Wreck',
      color: { ink: 'red;}body{display:none', inc: '#123' },
      size: { text: 19 },
      sections: { 'a b': '#000', sport: '</style>' },
      shadow: {},
    } as unknown as Theme;
    expect(() => createTheme(wrong)).toThrow(TypeError);
    for (const path of ['color.ink', 'color.inc', 'size.text', 'sections.a b', 'sections.sport', 'shadow']) {
      expect(() => createTheme(wrong)).toThrow(path);
    }
  });

  it.each(['#00535', '#', '#12', '#1234567', '#123456789', '#00535g', 'color-mix(in oklab, #fff, #00535)'])(
    'refuses %j, which is no colour',
    (value) => {
      const message = /^Theme "Typo": \S+ is ".*", and a colour has 3, 4, 6 or 8 digits after its #\.$/;
      expect(() => createTheme({ name: 'Typo', color: { accent: { light: value, dark: '#fff' } } })).toThrow(message);
      expect(() => createTheme({ name: 'Typo', conversation: { ink: value } })).toThrow(message);
      expect(() => createTheme({ name: 'Typo', sections: { sport: value } })).toThrow(message);
    },
  );

  it.each([
    'blurple',
    'fff',
    'inherit',
    'rgb(0 0)',
    'rgb(1px 2 3)',
    'rgb(1, 2 3)',
    'hsl(0, 50, 50)',
    'oklch(50% .1 200 / )',
    'color(srgb 1 1)',
    'oklch(from red r c h)',
    'rgb(calc(1 + 1%) 0 0)',
    'color-mix(red, blue)',
    'color-mix(in srgb, red 120%, blue)',
    'light-dark(red)',
    'var(brand)',
    'var(--brand, blurple)',
    'color-mix(in srgb, var(--brand, blurple), red)',
    // Browsers before 2026 know no mix of nothing.
    'color-mix(in srgb, red 0%, blue 0%)',
    'red blue',
    '12px',
    'blac\u212a',
  ])('refuses %j, which is no colour, as checkTheme does', (value) => {
    const theme: Theme = { name: 'Typo', color: { accent: value } };
    expect(() => createTheme(theme)).toThrow(
      `Theme "Typo": color.accent is ${JSON.stringify(value)}, which is not a CSS colour; write one, such as`,
    );
    expect(() => createTheme({ name: 'Typo', sections: { sport: { light: '#000', dark: value } } })).toThrow(
      'sections.sport.dark is ',
    );
    expect(() => createTheme({ name: 'Later', extends: theme })).toThrow(
      'Theme "Later" extends a theme that is not valid: color.accent is ',
    );
    expect(checkTheme(theme)).toContainEqual(expect.objectContaining({ path: 'color.accent', isNoColor: true }));
  });

  it.each(['#000 !important', 'red ! important', 'red; x: y', '1rem!important'])(
    'refuses %j, which is more than a value',
    (value) => {
      expect(() => createTheme({ name: 'More', conversation: { ink: value } })).toThrow(
        /conversation\.ink is .* contains /,
      );
      expect(() => createTheme({ name: 'More', size: { text: value } })).toThrow(/size\.text is .* contains /);
      expect(() => toCss({ name: 'More', size: { text: value } })).toThrow(/size\.text is .* contains /);
    },
  );

  it.each([
    '#0b6',
    '#0b6f',
    '#0b6b3a',
    '#0B6B3AFF',
    'RebeccaPurple',
    'transparent',
    'currentColor',
    'CanvasText',
    'rgb(1, 2, 3)',
    'rgba(1, 2, 3, .5)',
    'hsl(120deg 50% 50% / 80%)',
    'hwb(90deg none 5%)',
    'lab(50% 20 -30)',
    'lch(50% 30 200)',
    'oklab(.5 0 none)',
    'oklch(50% .1 200)',
    'color(display-p3 .1 .4 .8)',
    'oklch(from var(--brand) calc(l * .9) c h)',
    'color-mix(in oklab, #fff, #0b6b3a 20%)',
    'color-mix(in oklch longer hue, var(--brand, #123) 40%, white)',
    'light-dark(#fff, rgb(0 0 0))',
    'var(--brand)',
    'var(--brand, #123)',
    'rgb(var(--channels) / 50%)',
  ])('takes %j, which is a colour', (value) => {
    expect(createTheme({ name: 'Sound', color: { rule: value } }).color?.rule).toBe(value);
    expect(checkTheme({ name: 'Sound', color: { accent: value } }).some(({ isNoColor }) => isNoColor)).toBe(false);
  });

  it('takes a ! in the name of a family', () => {
    expect(() => createTheme({ name: 'Named', font: { display: '"Extra! Extra!", serif' } })).not.toThrow();
  });

  it('takes a # that is no colour', () => {
    expect(() => createTheme({ name: 'Named', font: { display: '"Face #1", serif' } })).not.toThrow();
  });

  it('warns its author of colours that are too close, in development', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    createTheme({ name: 'Fog', color: { secondary: '#aaa' } });
    await vi.waitFor(() =>
      expect(warn).toHaveBeenCalledWith(expect.stringMatching(/Fog[\s\S]*color\.secondary.*4\.5/)),
    );
    warn.mockRestore();
  });

  it('names the themes that there are when there is none of a name', () => {
    expect(() => createTheme({ name: 'A', extends: 'gazette' as never })).toThrow(
      /no theme "gazette"; the presets are hearth, broadsheet, tabloid/,
    );
    expect(() => createTheme({ name: 'A', extends: 'constructor' as never })).toThrow(TypeError);
  });
});

describe.each(Object.entries(themes))('the theme %s', (name, theme) => {
  it('is sound, and called what it is found under', () => {
    expect(theme.name).toBe(name);
    expect(() => toCss(theme)).not.toThrow();
    expect(createTheme({ name, extends: theme })).toEqual(theme);
  });

  it('sets every token in a scope, so that nothing of a theme around shines through', () => {
    const css = toCss(theme, { selector: '.scope', complete: true });
    expect(css.match(/--broadsheet-[\w-]+(?=:)/g)).toEqual(
      expect.arrayContaining(toCss(themes.tabloid, { complete: true }).match(/--broadsheet-[\w-]+(?=:)/g) ?? []),
    );
  });
});

it('the presets all look different', () => {
  const looks = Object.values(themes).map(({ font, color }) => JSON.stringify([font, color]));
  expect(new Set(looks).size).toBe(looks.length);
});
