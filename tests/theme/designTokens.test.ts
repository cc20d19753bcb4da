import { describe, expect, it } from 'vitest';
import { type DesignTokenIssue, fromDesignTokens } from '../../src/theme/designTokens/fromDesignTokens';
import { toDesignTokens } from '../../src/theme/designTokens/toDesignTokens';
import type { Theme } from '../../src/theme/Theme';
import { themes } from '../../src/theme/themes';
import { toCss } from '../../src/theme/toCss';
import { tokens } from '../../src/theme/tokens';
import { deepTest } from '../deepTest';

const harbour: Theme = {
  name: 'Harbour',
  color: {
    paper: '#f6f3ec',
    ink: { light: '#102a43', dark: 'oklch(92% .01 250)' },
    secondary: 'light-dark(#345, rgb(200 210 220 / 80%))',
    rule: { light: 'color-mix(in oklch, var(--brand, #123) 40%, white)', dark: 'white' },
    accent: 'color(display-p3 .1 .4 .8)',
    focus: 'rebeccapurple',
    selection: { light: 'light-dark(#fff, #000)', dark: '#000' },
  },
  conversation: { paper: { light: '#000', dark: 'hsl(210 50% 10%)' }, ink: 'hwb(90deg none 5%)' },
  font: {
    display: '"Gull Serif", Gull Text, Georgia, serif',
    text: "'O\"Hara', serif",
    label: 'var(--brand-font, "Gull"), system-ui',
  },
  size: { headline: 'clamp(2rem, 1rem + 4cqi, 72px)', title: '.5em', text: '20px', small: '.8125rem' },
  weight: { display: 'bold', text: '380', label: 'bolder' },
  tracking: { display: '-.03em', quote: '1px' },
  leading: { display: '1', text: 'normal' },
  measure: { text: '65ch', gutter: '0' },
  space: { block: 'calc(2rem + 1lh)' },
  border: { heavy: 'max(2px, .1rem)' },
  motion: { fade: '.2s' },
  setting: { headlineCase: 'uppercase', figures: 'lining-nums tabular-nums', dropCap: '3' },
  sections: { sport: '#0a7', 'long-reads_2': { light: '#345', dark: '#9ab' }, constructor: '#123' },
};

function throughFile(tokens: unknown): unknown {
  return JSON.parse(JSON.stringify(tokens));
}

/** The file of a theme, free to be edited as a tool or an editor would. */
// biome-ignore lint/suspicious/noExplicitAny: a file has no types
function fileOf(theme: Theme): any {
  return throughFile(toDesignTokens(theme));
}

/** The theme in a file, and what it had no place for. */
function readingOf(json: unknown): { theme: Theme; issues: DesignTokenIssue[] } {
  const issues: DesignTokenIssue[] = [];
  const theme = fromDesignTokens(json, { onIssue: (issue) => issues.push(issue) });
  return { theme, issues };
}

describe('a theme that becomes design tokens and a theme again', () => {
  it.each([
    ...Object.values(themes),
    harbour,
    { name: 'Empty groups', color: {}, setting: {}, sections: {} },
    { name: '</style> "quoted"' },
    { name: 'Hearth in writing', color: { ink: 'light-dark(#15171c, #e8eaee)' }, setting: { slope: 'italic' } },
    { name: 'Out of place', size: { text: 'red' }, font: { text: 'var(--x)' }, color: { ink: '12px' } },
    { name: 'Pairs', color: { ink: 'light-dark(rgb(1, 2, 3), #fff)', rule: 'LIGHT-DARK(#fff, #000)' } },
  ] satisfies Theme[])('is the same: $name', (theme) => {
    expect(fromDesignTokens(toDesignTokens(theme))).toEqual(theme);
    expect(readingOf(fileOf(theme))).toEqual({ theme, issues: [] });
  });

  it('is the same when a tool counts in pixels, adds what goes without saying and rounds to three decimals', () => {
    const file = fileOf(harbour);
    file.size.headline.$value = { value: 72, unit: 'px' };
    file.size.small.$value = { value: 13, unit: 'px' };
    file.color.paper.$value = { colorSpace: 'srgb', components: [0.965, 0.953, 0.925], alpha: 1 };
    expect(fromDesignTokens(file)).toEqual(harbour);
  });

  it('refuses a theme that is not valid, as toCss does', () => {
    const theme: Theme = { name: 'Harbour', color: { ink: 'red;}body{display:none' } };
    expect(() => toDesignTokens(theme)).toThrow(/^Theme "Harbour": color\.ink is /);
  });
});

describe('toDesignTokens', () => {
  it.each([...Object.values(themes), harbour])('writes what the format asks for: $name', (theme) => {
    expect(faultsOfFile(fileOf(theme))).toEqual([]);
  });

  it('writes every token, also those that the theme leaves as they are', () => {
    const file = fileOf({ name: 'Harbour' });
    for (const [group, named] of Object.entries(tokens)) {
      const { keywords = {} } = file[group].$extensions?.['org.broadsheet'] ?? {};
      const names = [...Object.keys(file[group]).filter((name) => !name.startsWith('$')), ...Object.keys(keywords)];
      expect(names.sort()).toEqual(Object.keys(named).sort());
    }
    expect(file.color.ink.$extensions['org.broadsheet'].default).toBe(true);
    expect(file.sections).toBeUndefined();
  });

  it.each([
    ['color.paper', 'color', { colorSpace: 'srgb', components: [0.9647, 0.9529, 0.9255], hex: '#f6f3ec' }],
    ['color.accent', 'color', { colorSpace: 'display-p3', components: [0.1, 0.4, 0.8] }],
    ['conversation.ink', 'color', { colorSpace: 'hwb', components: [90, 'none', 5] }],
    ['sections.sport', 'color', { colorSpace: 'srgb', components: [0, 0.6667, 0.4667], hex: '#00aa77' }],
    ['font.display', 'fontFamily', ['Gull Serif', 'Gull Text', 'Georgia', 'serif']],
    ['size.text', 'dimension', { value: 20, unit: 'px' }],
    ['weight.display', 'fontWeight', 700],
    ['tracking.display', 'number', -0.03],
    ['tracking.quote', 'dimension', { value: 1, unit: 'px' }],
    ['leading.display', 'number', 1],
    ['motion.fade', 'duration', { value: 0.2, unit: 's' }],
    ['setting.dropCap', 'number', 3],
  ])('writes %s as a %s', (path, $type, $value) => {
    const [group = '', name = ''] = path.split('.');
    const token = fileOf(harbour)[group][name];
    expect(token).toMatchObject({ $type, $value });
    expect(token.$value).toEqual($value);
    expect(token.$description).toBeUndefined();
  });

  it.each([
    ['the largest size', 'size.headline', { value: 72, unit: 'px' }],
    ['the first color', 'color.rule', { colorSpace: 'srgb', components: [0.0667, 0.1333, 0.2], hex: '#112233' }],
    ['the families that are named', 'font.label', ['system-ui']],
    ['the value of Hearth', 'measure.text', { value: 41, unit: 'rem' }],
  ])('lets %s stand for CSS that the format cannot express, and says for what', (_what, path, $value) => {
    const [group = '', name = ''] = path.split('.');
    const token = fileOf(harbour)[group][name];
    expect(token.$value).toEqual($value);
    expect(token.$description).toMatch(/^Stands for (clamp|color-mix|var|65ch)/);
  });

  it('writes the color of the dark scheme beside that of the light one', () => {
    const { color } = fileOf(harbour);
    expect(color.ink.$value.hex).toBe('#102a43');
    expect(color.ink.$extensions['org.broadsheet'].dark.$value).toEqual({
      colorSpace: 'oklch',
      components: [0.92, 0.01, 250],
    });
    expect(color.secondary.$extensions['org.broadsheet'].dark.$value).toMatchObject({ alpha: 0.8, hex: '#c8d2dc' });
    expect(color.paper.$extensions['org.broadsheet'].dark).toBeUndefined();
  });
});

describe('an edited file', () => {
  const red = { colorSpace: 'srgb', components: [1, 0, 0], alpha: 1, hex: '#ff0000' };

  it('has the new values, whatever it says of the old ones', () => {
    const file = fileOf(harbour);
    file.color.paper.$value = red;
    file.font.display.$value = ['Tern', 'Old Tern', 'serif'];
    file.size.text.$value = { value: 1.5, unit: 'rem' };
    file.tracking.display.$value = 0.01;
    file.weight.text.$value = 'black';
    const theme = fromDesignTokens(file);
    expect(theme.color?.paper).toBe('#ff0000');
    expect(theme.font?.display).toBe('Tern, "Old Tern", serif');
    expect(theme.size?.text).toBe('1.5rem');
    expect(theme.tracking?.display).toBe('0.01em');
    expect(theme.weight?.text).toBe('900');
    expect(theme.color?.ink).toEqual(harbour.color?.ink);
  });

  it('makes what was the default a value of the theme', () => {
    const file = fileOf({ name: 'Harbour' });
    file.size.quote.$value = { value: 2, unit: 'rem' };
    file.setting.$extensions['org.broadsheet'].keywords.headlineCase.css = 'uppercase';
    expect(fromDesignTokens(file)).toEqual({
      name: 'Harbour',
      size: { quote: '2rem' },
      setting: { headlineCase: 'uppercase' },
    });
  });

  it('keeps the scheme that was not edited', () => {
    const file = fileOf({ name: 'Harbour', color: { ink: { light: '#123', dark: '#def' } } });
    file.color.ink.$value = red;
    file.color.paper.$extensions['org.broadsheet'].dark.$value = red;
    expect(fromDesignTokens(file).color).toEqual({
      ink: { light: '#ff0000', dark: '#def' },
      paper: { light: '#fff', dark: '#ff0000' },
    });
  });

  it('tells when a size that followed the page no longer does', () => {
    const file = fileOf({ name: 'Harbour' });
    file.size.headline.$value = { value: 5, unit: 'rem' };
    const { theme, issues } = readingOf(file);
    expect(theme.size).toEqual({ headline: '5rem' });
    expect(issues).toEqual([{ path: 'size.headline', message: expect.stringMatching(/was clamp\(.*is 5rem now/) }]);
  });

  it('tells when only the digits of a color were edited, which no tool reads', () => {
    const file = fileOf({ name: 'Harbour', color: { ink: '#112233' } });
    file.color.ink.$value.hex = '#ff0000';
    const { theme, issues } = readingOf(file);
    expect(theme.color).toEqual({ ink: '#112233' });
    expect(issues.map(({ path }) => path)).toEqual(['color.ink']);
  });
});

describe('a file of another tool', () => {
  it('is read, and named by whoever reads it', () => {
    const file = {
      color: {
        $type: 'color',
        paper: { $value: '#FAFAFA' },
        ink: { $value: { colorSpace: 'srgb', components: [0.067, 0.133, 0.2] } },
        secondary: { $value: { colorSpace: 'srgb', components: [0.1234, 0.5, 0.5], alpha: 0.5 } },
        rule: { $value: { colorSpace: 'oklch', components: [0.7, 0.1, 'none'] } },
        accent: { $root: { $value: { colorSpace: 'display-p3', components: [1, 0.2, 0] } }, hover: { $value: '#000' } },
        focus: { $value: { colorSpace: 'hsl', components: [210, 50, 40], alpha: 0.9 } },
      },
      font: { text: { $type: 'fontFamily', $value: 'Source Serif 4' }, label: { $value: ['Inter', 'sans-serif'] } },
      size: { $type: 'dimension', text: { $value: { value: 18, unit: 'px' } }, small: { $value: '0.8rem' } },
      weight: { text: { $type: 'fontWeight', $value: 'book' }, strong: { $type: 'fontWeight', $value: 650 } },
      leading: { text: { $type: 'number', $value: 1.5 } },
      motion: { fade: { $type: 'duration', $value: { value: 90, unit: 'ms' } } },
      setting: { headlineCase: { $value: 'uppercase' } },
      sections: { sport: { $type: 'color', $value: '#0a7' } },
    };
    const theme: Theme = {
      name: 'Tern',
      color: {
        paper: '#FAFAFA',
        ink: '#112233',
        secondary: 'color(srgb 0.1234 0.5 0.5 / 0.5)',
        rule: 'oklch(0.7 0.1 none)',
        accent: 'color(display-p3 1 0.2 0)',
        focus: 'hsl(210 50% 40% / 0.9)',
      },
      font: { text: '"Source Serif 4"', label: 'Inter, sans-serif' },
      size: { text: '18px', small: '0.8rem' },
      weight: { text: '400', strong: '650' },
      leading: { text: '1.5' },
      motion: { fade: '90ms' },
      setting: { headlineCase: 'uppercase' },
      sections: { sport: '#0a7' },
    };
    expect(fromDesignTokens(file, { name: 'Tern' })).toEqual(theme);
    expect(toCss(theme)).toContain('--broadsheet-color-rule:oklch(0.7 0.1 none)');
    expect(fromDesignTokens(fileOf(theme))).toEqual(theme);
  });

  it('may call the same value by aliases, one after the other, which bring their type', () => {
    const file = {
      brand: { $type: 'color', red: { $value: '#c00' }, main: { $value: '{brand.red}' } },
      lengths: { l: { $type: 'dimension', $value: { value: 2, unit: 'rem' } } },
      color: { $type: 'dimension', ink: { $value: '{brand.main}' }, accent: { $ref: '#/brand/red' } },
      space: { block: { $value: { $ref: '#/lengths/l/$value' } } },
    };
    const { theme } = readingOf(file);
    expect(theme.color).toEqual({ ink: '#c00', accent: '#c00' });
    expect(theme.space).toEqual({ block: '2rem' });
  });

  it('is read without the tokens and groups that a theme does not have, which are told', () => {
    const { theme, issues } = readingOf({
      elevation: { high: { $type: 'number', $value: 3 } },
      constructor: { ink: { $value: '#123' } },
      color: { shadow: { $value: '#000' }, toString: { $value: '#000' }, ink: { $value: '#123' } },
    });
    expect(theme).toEqual({ name: 'Design tokens', color: { ink: '#123' } });
    const paths = ['elevation', 'constructor', 'color.shadow', 'color.toString'];
    expect(issues.map(({ path }) => path)).toEqual(paths);
    expect(issues[0]?.message).toMatch(/^There is no group of tokens elevation; .*color, conversation, font/);
    expect(issues[2]?.message).toMatch(/^There is no token color\.shadow; color has (\w+, )*accent/);
  });
});

describe('a group that extends another', () => {
  const brand = {
    $type: 'color',
    ink: { $value: '#111111' },
    paper: { $value: '#eeeeee' },
    accent: { $root: { $value: '#cc0000' }, hover: { $value: '#aa0000' } },
  };

  it.each<[how: string, color: object]>([
    ['{brand}', { $extends: '{brand}' }],
    ['#/brand', { $extends: '#/brand' }],
    ['a $ref beside its own tokens', { $ref: '#/brand', $description: 'As JSON Schema writes it' }],
  ])('by %s has its tokens, and their type', (_how, color) => {
    expect(fromDesignTokens({ brand, color }).color).toEqual({ ink: '#111111', paper: '#eeeeee', accent: '#cc0000' });
  });

  it('has its own tokens in their place, each as a whole', () => {
    const file = {
      brand,
      color: {
        $extends: '{brand}',
        ink: { $value: '#222222' },
        accent: { $value: '#00aa00' },
        rule: { $value: '#333333' },
      },
    };
    expect(fromDesignTokens(file).color).toEqual({
      ink: '#222222',
      paper: '#eeeeee',
      accent: '#00aa00',
      rule: '#333333',
    });
  });

  it('merges the groups inside, as deep as they are', () => {
    const file = {
      base: { light: { accent: { $root: { $value: '#cc0000' }, hover: { $value: '#aa0000' } } } },
      night: { $extends: '{base}', light: { accent: { hover: { $value: '#bb0000' } } } },
      color: { accent: { $value: '{night.light.accent.$root}' }, focus: { $value: '{night.light.accent.hover}' } },
    };
    expect(fromDesignTokens(file).color).toEqual({ accent: '#cc0000', focus: '#bb0000' });
  });

  it('extends what that one extends, over any number of groups, also inside of others', () => {
    const file = {
      $extends: '{shared}',
      shared: { conversation: { $extends: '{theme.dark}' } },
      theme: {
        dark: { $extends: '{theme.light}', paper: { $value: '#000000' } },
        light: { $extends: '#/brand', rule: { $value: '#999999' } },
      },
      brand,
    };
    expect(fromDesignTokens(file).conversation).toEqual({
      ink: '#111111',
      paper: '#000000',
      accent: '#cc0000',
      rule: '#999999',
    });
  });

  it('may be extended by two groups, and one inside of it may be extended by another', () => {
    const file = {
      brand: { ...brand, warm: { ink: { $value: '#331100' } } },
      color: { $extends: '{brand}' },
      conversation: { $extends: '{color.warm}', paper: { $value: '{color.paper}' } },
    };
    expect(readingOf(file).theme).toEqual({
      name: 'Design tokens',
      color: { ink: '#111111', paper: '#eeeeee', accent: '#cc0000' },
      conversation: { ink: '#331100', paper: '#eeeeee' },
    });
  });

  it('extends what is extended by a long row of $ref', () => {
    const row = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`g${index}`, { $ref: `#/g${index + 1}` }]),
    );
    expect(fromDesignTokens({ ...row, g60: brand, color: { $ref: '#/g0' } }).color?.ink).toBe('#111111');
  });

  it('has a type of its own before that of the other', () => {
    const file = {
      base: { $type: 'number', text: { $value: 500 } },
      weight: { $extends: '{base}', $type: 'fontWeight', strong: { $value: 'bold' } },
    };
    expect(fromDesignTokens(file).weight).toEqual({ text: '500', strong: '700' });
  });

  it.each<[what: string, file: object, message: string]>([
    [
      'a group that is not there',
      { color: { $extends: '{brand}' } },
      'color extends {brand}: the file has no brand; it has color.',
    ],
    [
      'a group that is not there, inside of one that is',
      { brand: { red: {} }, color: { $extends: '#/brand/blue' } },
      'color extends #/brand/blue: brand has no blue; it has red.',
    ],
    [
      'a token',
      { red: { $value: '#c00' }, color: { $extends: '{red}' } },
      'color extends {red}: that is a token and no group.',
    ],
    [
      'itself',
      { color: { $extends: '{color}' } },
      'color extends {color}, the group that it stands in, and so itself.',
    ],
    [
      'the group around it',
      { color: { ink: { $value: '#000' }, accent: { $extends: '{color}' } } },
      'color.accent extends {color}, the group that it stands in, and so itself.',
    ],
    [
      'nothing, by $ref',
      { color: { $ref: '#/brand' } },
      'color refers to #/brand: the file has no brand; it has color.',
    ],
    ['null', { color: { $extends: null } }, 'color extends null; write the path of a group, such as "{brand.colors}".'],
    [
      'groups in a circle',
      { color: { $extends: '{a}' }, a: { $extends: '{b}' }, b: { $extends: '{color}' } },
      'color extends {a}: a extends {b}: b extends {color}: color extends {a}: that is a circle, and one of the groups must not extend another.',
    ],
    [
      'a list',
      { color: { $extends: ['{brand}'] } },
      'color extends ["{brand}"]; write the path of a group, such as "{brand.colors}".',
    ],
    [
      'a path without its bracket',
      { color: { $extends: '{brand' } },
      'color extends "{brand": "{brand" is no reference; one is written "{group.token}".',
    ],
    [
      'a group that extends nothing',
      { brand: { red: { $extends: '{none}' } }, color: { ink: { $value: '{brand.red.deep}' } } },
      'color.ink refers to {brand.red.deep}: brand.red extends {none}: the file has no none; it has brand, color.',
    ],
  ])('is refused if it extends %s', (_what, file, message) => {
    expect(() => fromDesignTokens(file)).toThrow(`Design tokens: ${message}`);
  });

  it('is left alone if it extends nothing and no token of ours needs it', () => {
    const file = { elevation: { $extends: '{none}' }, color: { ink: { $value: '#123' } } };
    expect(readingOf(file).theme.color).toEqual({ ink: '#123' });
  });
});

describe('a value that refers to another', () => {
  const base = {
    blue: { $type: 'color', $value: { colorSpace: 'srgb', components: [0.2, 0.4, 0.8], hex: '#3366cc' } },
    text: {
      $type: 'typography',
      $value: { fontFamily: ['Gull', 'serif'], fontSize: { value: 20, unit: 'px' }, fontWeight: 420, lineHeight: 1.5 },
    },
    space: { $type: 'dimension', $value: { value: 16, unit: 'px' } },
    alias: { $value: '{base.blue}' },
    other: { $ref: '#/base/alias' },
  };

  it.each<[what: string, path: string, token: object, css: string]>([
    ['a token', 'color.ink', { $ref: '#/base/blue' }, '#3366cc'],
    ['the value of a token', 'color.ink', { $ref: '#/base/blue/$value' }, '#3366cc'],
    ['a token that is an alias', 'color.ink', { $ref: '#/base/other' }, '#3366cc'],
    ['the value of a token that is an alias', 'color.ink', { $value: { $ref: '#/base/other/$value' } }, '#3366cc'],
    ['a part of a value', 'font.text', { $ref: '#/base/text/$value/fontFamily' }, 'Gull, serif'],
    ['a part of a part', 'size.text', { $value: { $ref: '#/base/text/$value/fontSize' } }, '20px'],
    [
      'a part in a list',
      'font.label',
      { $value: [{ $ref: '#/base/text/$value/fontFamily/0' }, 'Georgia'] },
      'Gull, Georgia',
    ],
    ['a number', 'weight.text', { $ref: '#/base/text/$value/fontWeight' }, '420'],
    [
      'a number inside',
      'size.text',
      { $value: { value: { $ref: '#/base/space/$value/value' }, unit: 'rem' } },
      '16rem',
    ],
    ['a unit', 'size.text', { $value: { value: 2, unit: { $ref: '#/base/space/$value/unit' } } }, '2px'],
    [
      'components of a color that is an alias',
      'color.ink',
      {
        $value: {
          colorSpace: 'srgb',
          components: [{ $ref: '#/base/other/$value/components/0' }, { $ref: '#/base/blue/$value/components/1' }, 1],
        },
      },
      '#3366ff',
    ],
    ['a name with signs', 'color.ink', { $ref: '#/names/a~1b~0c%20d' }, '#123456'],
    ['a name with points, but not with them as parts', 'color.ink', { $ref: '#/names/e.f' }, '#654321'],
  ])('is read where it refers to %s', (_what, path, token, css) => {
    const [group = '', name = ''] = path.split('.');
    const names = { 'a/b~c d': { $value: '#123456' }, 'e.f': { $value: '#654321' } };
    const { theme } = readingOf({ base, names, [group]: { [name]: token } });
    expect((theme as unknown as Record<string, Record<string, string>>)[group]?.[name]).toBe(css);
  });

  it.each<[what: string, ink: object, message: string]>([
    [
      'nothing',
      { $value: '{brand.red}' },
      'color.ink refers to {brand.red}: the file has no brand; it has base, color.',
    ],
    [
      'nothing, by others',
      { $value: '{base.first}' },
      'color.ink refers to {base.first}, which refers to #/base/none: base has no none; it has blue, first, group.',
    ],
    [
      'a group',
      { $value: '{base.group}' },
      'color.ink refers to {base.group}: that is a group and no token; it has a, b, and its own token is its $root.',
    ],
    [
      'what is no token',
      { $value: '{base.group.b}' },
      'color.ink refers to {base.group.b}: that is "#000", and a token is an object with a $value.',
    ],
    [
      'a part of a token by its name',
      { $value: '{base.blue.hex}' },
      'color.ink refers to {base.blue.hex}: base.blue is no group.',
    ],
    [
      'a part that is not there',
      { $ref: '#/base/blue/$value/components/3' },
      'color.ink refers to #/base/blue/$value/components/3: [0.2,0.4,0.8] has no 3.',
    ],
    [
      'a part of another type',
      { $ref: '#/base/blue/$value/components/0' },
      'color.ink is 0.2, and a color is an object, such as',
    ],
    [
      'another file',
      { $ref: 'brand.json#/red' },
      'color.ink: the $ref "brand.json#/red" leads nowhere in this file; one is written "#/group/token" (RFC 6901).',
    ],
    ['no text', { $ref: 5 }, 'color.ink: the $ref 5 leads nowhere in this file; one is written'],
    [
      'what is written badly',
      { $ref: '#/base/50%' },
      'color.ink: the $ref "#/base/50%" leads nowhere in this file; one is written',
    ],
    [
      'two tokens',
      { $value: '{base.blue}{base.blue}' },
      'color.ink: "{base.blue}{base.blue}" is no reference; one is written "{group.token}".',
    ],
    [
      'a token without a name',
      { $value: '{base.}' },
      'color.ink: "{base.}" is no reference; one is written "{group.token}".',
    ],
    [
      'itself',
      { $value: '{color.ink}' },
      'color.ink refers to {color.ink}, which refers to {color.ink}: that is a circle, and one of them needs a value of its own.',
    ],
    [
      'itself, by a part',
      { $value: { colorSpace: 'srgb', components: [{ $ref: '#/color/ink/$value/components/0' }, 0, 0] } },
      'color.ink refers to #/color/ink/$value/components/0, which refers to #/color/ink/$value/components/0: that is a circle',
    ],
    [
      'another, and has a value',
      { $value: '#000', $ref: '#/base/blue' },
      'color.ink has a $value and a $ref; keep one of them.',
    ],
  ])('is refused where it refers to %s', (_what, ink, message) => {
    const tokens = { blue: base.blue, first: { $ref: '#/base/none' }, group: { $root: base.blue, a: {}, b: '#000' } };
    const file = { base: tokens, color: { ink } };
    expect(() => fromDesignTokens(file)).toThrow(`Design tokens: ${message}`);
  });

  deepTest('is refused, and not followed for ever, where thousands refer to each other', () => {
    const chain = (link: (next: string) => object) =>
      Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`t${index}`, link(`t${index + 1}`)]));
    const aliases = { ...chain((next) => ({ $value: `{${next}}` })), color: { ink: { $value: '{t0}' } } };
    expect(() => fromDesignTokens(aliases)).toThrow(
      /color\.ink refers to \{t0\}, .*: more than 100 are not followed\.$/,
    );
    const groups = { ...chain((next) => ({ $extends: `{${next}}` })), color: { $extends: '{t0}' } };
    expect(() => fromDesignTokens(groups)).toThrow(/color extends \{t0\}: .*: more than 100 are not followed\.$/);
    const pointers = { ...chain((next) => ({ $ref: `#/${next}` })), color: { ink: { $ref: '#/t0' } } };
    expect(() => fromDesignTokens(pointers)).toThrow(
      /color\.ink refers to #\/t0, .*: more than 100 are not followed\.$/,
    );
  });
});

describe('a value that is none of its type', () => {
  const color = (value: object) => ({ color: { ink: { $type: 'color', $value: value } } });
  const token = (group: string, name: string, $value: unknown, more: object = {}) => ({
    [group]: { [name]: { $value, ...more } },
  });

  it.each<[file: object, message: string]>([
    [
      token('color', 'ink', 'red'),
      'color.ink is "red", and a color is an object, such as { "colorSpace": "srgb", "components": [1, 0, 0] }, or # with 3, 4, 6 or 8 digits.',
    ],
    [
      color({ components: [1, 0, 0] }),
      'color.ink has the colorSpace undefined, and there are srgb, srgb-linear, display-p3,',
    ],
    [
      color({ colorSpace: 'cmyk', components: [0, 0, 0, 1] }),
      'color.ink has the colorSpace "cmyk", and there are srgb,',
    ],
    [
      color({ colorSpace: 'srgb', components: [1, 0] }),
      'color.ink has the components [1,0], and srgb has a list of three.',
    ],
    [
      color({ colorSpace: 'srgb', components: [0, 255, 0] }),
      'color.ink has 255 as component 2 of srgb, which is "none" or a number from 0 to 1.',
    ],
    [
      color({ colorSpace: 'oklch', components: [0.5, -1, 0] }),
      'color.ink has -1 as component 2 of oklch, which is "none" or a number from 0.',
    ],
    [
      color({ colorSpace: 'lab', components: [50, '20', 0] }),
      'color.ink has "20" as component 2 of lab, which is "none" or a number.',
    ],
    [
      color({ colorSpace: 'srgb', components: [0, 0, 0], alpha: 50 }),
      'color.ink has the alpha 50, and an alpha is a number from 0 to 1.',
    ],
    [
      token('size', 'text', '12em'),
      'size.text is "12em", and a dimension is an object, such as { "value": 2, "unit": "px" }.',
    ],
    [
      token('size', 'text', { value: '12', unit: 'px' }),
      'size.text has the value "12", and that of a dimension is a number, as in { "value": 2, "unit": "px" }.',
    ],
    [
      token('size', 'text', { value: 12, unit: 'em' }),
      'size.text has the unit "em", and that of a dimension is px or rem.',
    ],
    [
      token('motion', 'fade', { value: 1, unit: 'min' }),
      'motion.fade has the unit "min", and that of a duration is ms or s.',
    ],
    [
      token('font', 'text', []),
      'font.text is [], and a fontFamily is a name or a list of names, such as ["Inter", "sans-serif"].',
    ],
    [
      token('weight', 'text', 'Bold'),
      'weight.text is "Bold", and a fontWeight is a number from 1 to 1000 or one of thin, light,',
    ],
    [
      token('leading', 'text', '1.5'),
      'leading.text is "1.5", and a number is written without quotation marks, such as 1.5.',
    ],
    [token('setting', 'dropCap', true), 'setting.dropCap is true, and a number is written'],
    [token('setting', 'slope', 5, { $type: 'string' }), 'setting.slope is 5, and a string stands in quotation marks.'],
    [
      token('size', 'text', 16, { $type: 'number' }),
      'size.text has the $type number, and tokens of size have dimension.',
    ],
    [
      { color: { $type: 'dimension', ink: { $value: '#000' } } },
      'color.ink has the $type dimension, which it has from its group or from what it refers to, and tokens of color have color.',
    ],
    [
      { weights: { x: { $type: 'number', $value: 2 } }, color: { ink: { $value: '{weights.x}' } } },
      'color.ink has the $type number, which it has from its group or from what it refers to, and tokens of color have color.',
    ],
    [{ color: { ink: { $type: 'color' } } }, 'color.ink has no $value.'],
    [{ color: { ink: {} } }, 'color.ink has no $value.'],
    [{ color: { ink: '#000' } }, 'color.ink is "#000", and a token is an object, such as { "$value": "#000" }.'],
    [
      { color: { ink: { light: { $value: '#000' } } } },
      'color.ink is a group, where a theme has one token; give the group a $root with its value.',
    ],
    [
      { color: { $value: '#000' } },
      'color is a token, where a theme has a group of tokens; put it into the group under the name that it has there.',
    ],
    [{ color: '#000' }, 'color is "#000", where a theme has a group of tokens, such as { "ink": { "$value": … } }.'],
    [JSON.parse('{"__proto__":{"ink":{"$value":"#000"}}}'), '__proto__ cannot be the name of a group.'],
    [JSON.parse('{"color":{"__proto__":{"$value":"#000"}}}'), 'color.__proto__ cannot be the name of a token.'],
  ])('is refused with what is wrong, where, and what to write: %j', (file, message) => {
    expect(() => fromDesignTokens(file)).toThrow(`Design tokens: ${message}`);
  });

  it.each<[file: unknown, message: string]>([
    [null, 'A file is an object of groups, such as { "color": { "ink": … } }, and not null.'],
    [
      '{}',
      'A file is an object of groups, such as { "color": { "ink": … } }, and not "{}"; JSON.parse makes one of a text.',
    ],
  ])('is refused for a file that is none: %j', (file, message) => {
    expect(() => fromDesignTokens(file)).toThrow(`Design tokens: ${message}`);
  });

  it('is told in few words where it is long', () => {
    const file = token('font', 'text', Array(1000).fill(5));
    expect(() => fromDesignTokens(file)).toThrow(/^Design tokens: .{0,250}$/);
  });

  it('is told where a token has others in it', () => {
    const { theme, issues } = readingOf({ color: { ink: { $value: '#123', hover: { $value: '#234' } } } });
    expect(theme.color).toEqual({ ink: '#123' });
    expect(issues).toEqual([
      { path: 'color.ink', message: 'color.ink is a token, and hover in it cannot be one as well. It is left out.' },
    ]);
  });
});

describe('a file that is not understood or not safe', () => {
  it.each<[what: string, path: string, file: object]>([
    [
      'a circle of aliases',
      'color.ink',
      { color: { ink: { $value: '{color.rule}' }, rule: { $value: '{color.ink}' } } },
    ],
    ['an alias of itself', 'color.ink', { color: { ink: { $value: '{color.ink}' } } }],
    ['an alias of nothing', 'color.ink', { color: { ink: { $value: '{brand.red}' } } }],
    ['an alias of a group', 'color.ink', { brand: { red: {} }, color: { ink: { $value: '{brand}' } } }],
    ['an alias of what every object has', 'color.ink', { color: { ink: { $value: '{constructor.name}' } } }],
    ['a color in words', 'color.ink', { color: { ink: { $value: 'red' } } }],
    ['a color that ends the rule', 'color.ink', { color: { ink: { $value: 'red;}body{display:none' } } }],
    ['a color of another type', 'color.ink', { color: { ink: { $type: 'number', $value: '#123' } } }],
    ['a color space of code', 'color.ink', colorOf({ colorSpace: '</style>', components: [0, 0, 0] })],
    ['components of code', 'color.ink', colorOf({ colorSpace: 'oklch', components: ['</style>', 0, 0] })],
    ['components up to 255', 'color.ink', colorOf({ colorSpace: 'srgb', components: [255, 0, 0] })],
    ['an alpha of code', 'color.ink', colorOf({ colorSpace: 'srgb', components: [0, 0, 0], alpha: '1);}' })],
    ['a family that ends the style', 'font.text', { font: { text: { $value: ['</style><script>'] } } }],
    ['a family that leaves its quotation marks', 'font.text', { font: { text: { $value: ['a\'", "b'] } } }],
    ['no family', 'font.text', { font: { text: { $value: [] } } }],
    ['a unit of code', 'size.text', { size: { text: { $value: { value: 1, unit: 'rem;}' } } } }],
    ['a unit that is no word', 'size.text', { size: { text: { $value: { value: 1, unit: { toString: 1 } } } } }],
    ['a type that is no word', 'size.text', { size: { text: { $type: { toString: 1 }, $value: '1rem' } } }],
    ['a number where a size is needed', 'size.text', { size: { text: { $type: 'number', $value: 16 } } }],
    ['a weight of another spelling', 'weight.text', { weight: { text: { $value: 'Bold' } } }],
    ['a weight beyond 1000', 'weight.text', { weight: { text: { $value: 1001 } } }],
    ['a keyword of code', 'setting.slope', { setting: { slope: { $value: 'italic;}' } } }],
    ['a group in the place of a token', 'color.ink', { color: { ink: { light: { $value: '#000' } } } }],
    ['a token in the place of a group', 'color', { color: { $value: '#000' } }],
    ['a word in the place of a token', 'color.ink', { color: { ink: '#000' } }],
    ['a word in the place of a group', 'color', { color: '#000' }],
    ['a section with an id of code', 'sections."]', { sections: { '"]{}': { $value: '#000' } } }],
    ['a section that is a prototype', 'sections.__proto__', JSON.parse('{"sections":{"__proto__":{"$value":"#000"}}}')],
    ['a token that is a prototype', 'color.__proto__', JSON.parse('{"color":{"__proto__":{"$value":"#000"}}}')],
    ['a group that is a prototype', '__proto__', JSON.parse('{"__proto__":{"ink":{"$value":"#000"}}}')],
  ])('is refused for %s, which it names', (_what, path, file) => {
    const reading = () => fromDesignTokens(file);
    expect(reading).toThrow(TypeError);
    expect(reading).toThrow(`Design tokens: ${path}`);
  });

  it.each(['</style>', 'red;}body{display:none', 'url(//tern.example/x)'])(
    'is refused for %s in what our own extension says',
    (hostile) => {
      const light = fileOf({ name: 'Harbour', color: { ink: '#123' } });
      light.color.ink.$extensions['org.broadsheet'].css = hostile;
      expect(() => fromDesignTokens(light)).toThrow('Design tokens: color.ink is ');
      const dark = fileOf({ name: 'Harbour', color: { ink: { light: '#123', dark: '#def' } } });
      dark.color.ink.$extensions['org.broadsheet'].dark.css = hostile;
      expect(() => fromDesignTokens(dark)).toThrow('Design tokens: color.ink.dark is ');
      const keyword = fileOf({ name: 'Harbour' });
      keyword.setting.$extensions['org.broadsheet'].keywords.slope.css = hostile;
      expect(() => fromDesignTokens(keyword)).toThrow('Design tokens: setting.slope is ');
    },
  );

  it('is refused with all its faults at once', () => {
    const file = { color: { ink: { $value: 'red' } }, font: { text: { $value: '</style>' } } };
    expect(() => fromDesignTokens(file)).toThrow(/color\.ink is .*font\.text is /);
  });

  it.each([null, undefined, 5, '{}', [[]]])('is refused if it is no file of tokens: %j', (json) => {
    expect(() => fromDesignTokens(json)).toThrow(/^Design tokens: /);
  });

  it('leaves every other object as it was', () => {
    expect(() => fromDesignTokens(JSON.parse('{"sections":{"__proto__":{"$value":"#000"}}}'))).toThrow();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

function colorOf($value: object): object {
  return { color: { ink: { $type: 'color', $value } } };
}

/** What a file has that the format does not allow, by path. */
function faultsOfFile(node: Record<string, unknown>, path = '', inherited?: unknown): string[] {
  const allowed = '$value' in node ? ['$value'] : path === '' ? ['$schema'] : [];
  const faults: string[] = [];
  for (const name of Object.keys(node)) {
    const isProperty = ['$type', '$description', '$extensions', ...allowed].includes(name);
    if (!isProperty && (/^\$|[{}.]/.test(name) || '$value' in node)) faults.push(`${path}.${name}`);
  }
  const type = node.$type ?? inherited;
  if (!['string', 'undefined'].includes(typeof node.$description)) faults.push(`${path}.$description`);
  if ('$value' in node) return isValue(type, node.$value) ? faults : [...faults, `${path}: ${JSON.stringify(node)}`];
  for (const [name, child] of Object.entries(node)) {
    if (!name.startsWith('$')) faults.push(...faultsOfFile(child as Record<string, unknown>, `${path}.${name}`, type));
  }
  return faults;
}

function isValue(type: unknown, value: unknown): boolean {
  switch (type) {
    case 'color':
      return isColor(value as Record<string, unknown>);
    case 'dimension':
      return isQuantity(value, ['px', 'rem']);
    case 'duration':
      return isQuantity(value, ['ms', 's']);
    case 'fontFamily':
      return Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string');
    case 'fontWeight':
      return isBetween(value, 1, 1000);
    case 'number':
      return Number.isFinite(value);
    default:
      return false;
  }
}

function isColor({ colorSpace, components, alpha = 1, hex = '#000000', ...more }: Record<string, unknown>): boolean {
  const ranges = {
    srgb: [1, 1, 1],
    'display-p3': [1, 1, 1],
    oklch: [1, Number.POSITIVE_INFINITY, 359.9999],
    hsl: [359.9999, 100, 100],
    hwb: [359.9999, 100, 100],
  }[String(colorSpace)];
  if (!ranges || Object.keys(more).length > 0 || !isBetween(alpha, 0, 1)) return false;
  if (!/^#[\da-f]{6}$/.test(String(hex)) || !Array.isArray(components) || components.length !== 3) return false;
  return components.every((component, index) => component === 'none' || isBetween(component, 0, ranges[index] ?? 0));
}

function isQuantity(value: unknown, units: string[]): boolean {
  const { value: number, unit, ...more } = value as Record<string, unknown>;
  return Number.isFinite(number) && units.includes(String(unit)) && Object.keys(more).length === 0;
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}
