import { describe, expect, it } from 'vitest';
import { type DesignTokenIssue, fromDesignTokens } from '../../src/theme/designTokens/fromDesignTokens';
import { toDesignTokens } from '../../src/theme/designTokens/toDesignTokens';
import type { Theme } from '../../src/theme/Theme';
import { themes } from '../../src/theme/themes';
import { toCss } from '../../src/theme/toCss';
import { tokens } from '../../src/theme/tokens';

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
  line: { heavy: 'max(2px, .1rem)' },
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

  it('refuses a theme that is not sound, as toCss does', () => {
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
      color: { shadow: { $value: '#000' }, toString: { $value: '#000' }, ink: { $value: '#123' }, $extends: '{brand}' },
    });
    expect(theme).toEqual({ name: 'Design tokens', color: { ink: '#123' } });
    const paths = ['elevation', 'constructor', 'color', 'color.shadow', 'color.toString'];
    expect(issues.map(({ path }) => path)).toEqual(paths);
    expect(issues[0]?.message).toMatch(/^There is no group of tokens elevation; .*color, conversation, font/);
    expect(issues[3]?.message).toMatch(/^There is no token color\.shadow; color has (\w+, )*accent/);
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
