import { colorsNamed } from 'culori/fn';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isColor } from '../../src/theme/isColor';
import { browserWith } from './browserWith';

let page: Page;
beforeAll(async () => {
  page = await (await browserWith()).newPage();
});
afterAll(() => page.close());

/** The values that the browser accepts as colours. */
function known(values: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => all.filter((value) => CSS.supports('color', value)), values);
}

/** Generates values from a seed: valid colours, and colours with errors. */
class Maker {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** An integer from 0 to `count` - 1. */
  below(count: number): number {
    this.#state = (this.#state * 48_271) % 2_147_483_647;
    return this.#state % count;
  }

  one<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value;
  }

  maybe(text: string, inHundred = 50): string {
    return this.below(100) < inHundred ? text : '';
  }

  number(): string {
    return this.one(['0', '1', '.5', '0.25', '+3', '-1', '120', '255', '1e2', '2.5e-1', '300.75', '100']);
  }

  hex(): string {
    const digits = Array.from({ length: this.one([3, 4, 6, 8, 3, 6, 1, 2, 5, 7, 9]) }, () =>
      this.one([...'0123456789abcdefABCDEF']),
    );
    return `#${digits.join('')}`;
  }

  name(): string {
    const system =
      'Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText ButtonBorder Field FieldText Highlight HighlightText SelectedItem SelectedItemText Mark MarkText GrayText';
    return this.one([
      this.one(Object.keys(colorsNamed)),
      'transparent',
      'currentColor',
      'RED',
      this.one(system.split(' ')),
    ]);
  }

  sum(channels: string, unit: string): string {
    const amount = () =>
      this.one([`${this.number()}${unit}`, channels ? this.one([...channels]) : `${this.number()}${unit}`]);
    return this.one([
      () => `calc(${amount()} + ${amount()})`,
      () => `calc(${amount()} * ${this.number()})`,
      () => `calc(${this.number()}*(${amount()} - ${amount()})/2)`,
      () => `min(${amount()}, ${amount()})`,
      () => `clamp(${amount()}, ${amount()}, max(${amount()}))`,
      () => `calc(${amount()})`,
    ])();
  }

  /** A channel or an opacity; `h` has an angle. */
  channel(each: string, channels: string): string {
    const unit = this.one(['', each === 'h' ? this.one(['deg', 'rad', 'grad', 'turn']) : '%']);
    const plain = `${this.number()}${unit}`;
    if (this.below(10) === 0) return 'none';
    if (this.below(6) === 0) return this.sum(unit ? '' : channels, unit);
    return channels && this.below(2) === 0 ? this.one([...channels, 'alpha']) : plain;
  }

  function(depth: number): string {
    const name = this.one(['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'OKLCH']);
    const space = this.one([
      'srgb',
      'srgb-linear',
      'display-p3',
      'a98-rgb',
      'prophoto-rgb',
      'rec2020',
      'xyz',
      'xyz-d50',
      'xyz-d65',
    ]);
    const channels =
      name === 'color'
        ? space.startsWith('xyz')
          ? 'xyz'
          : 'rgb'
        : name
            .toLowerCase()
            .replace(/^(rgb|hsl)a$/, '$1')
            .slice(-3);
    if (this.below(5) === 0) {
      const unit = this.maybe('%');
      const values = [...channels].map(
        (each) => this.number() + (/^hsl/.test(name) ? (each === 'h' ? '' : '%') : unit),
      );
      return `${name}(${[...values, ...(this.below(2) ? [this.channel('', '')] : [])].join(this.one([',', ', ', ' , ']))})`;
    }
    const isRelative = this.below(3) === 0;
    const origin = isRelative ? `from ${this.color(depth + 1)} ` : '';
    const values = [...channels].map((each) => this.channel(each, isRelative ? channels : ''));
    const opacity = this.maybe(`${this.one([' / ', '/', ' /'])}${this.channel('', isRelative ? channels : '')}`);
    return `${name}(${this.maybe(' ', 10)}${origin}${name === 'color' ? `${space} ` : ''}${values.join(this.one([' ', '  ', '\n']))}${opacity})`;
  }

  mix(depth: number): string {
    const polar = ['hsl', 'hwb', 'lch', 'oklch'];
    const space = this.one([
      'srgb',
      'srgb-linear',
      'display-p3',
      'rec2020',
      'lab',
      'oklab',
      'xyz',
      'xyz-d50',
      ...polar,
    ]);
    const hue = polar.includes(space)
      ? this.maybe(` ${this.one(['shorter', 'longer', 'increasing', 'decreasing'])} hue`)
      : '';
    const part = (share: string) =>
      this.one([`${this.color(depth + 1)} ${share}`, `${share} ${this.color(depth + 1)}`]).trim();
    const first = this.one(['', '0%', '20%', '55.5%', '100%']);
    // A mix of 0% and 0% is invalid in browsers until 2026, and transparent in later ones.
    const second = this.one(['', ...(first === '0%' ? [] : ['0%']), '20%', '55.5%', '100%']);
    return `color-mix(in ${space}${hue}, ${part(first)}, ${part(second)})`;
  }

  /** A colour; sometimes with a wrong number of hex digits, or with a type of channel that the function does not accept. */
  color(depth = 0): string {
    if (depth > 2) return this.one(['red', '#123']);
    return this.one([
      () => this.hex(),
      () => this.name(),
      () => this.function(depth),
      () => this.function(depth),
      () => this.mix(depth),
      () => `light-dark(${this.color(depth + 1)}, ${this.color(depth + 1)})`,
      () => `var(--${this.one(['brand', 'Brand_2', 'größe'])}${this.maybe(`, ${this.color(depth + 1)}`)})`,
    ])();
  }

  /** A colour with something added, removed or repeated. */
  wrong(): string {
    const value = this.color();
    const at = this.below(value.length + 1);
    const more = this.one([
      '',
      '',
      ' ',
      ',',
      '/',
      '%',
      '(',
      ')',
      '-',
      '.',
      '1',
      'e',
      'x',
      '#',
      'deg',
      ' red',
      ' !important',
      '\u00a0',
      '\u212a',
      'none',
      '?',
      '·',
      '§',
      '¿',
      '_',
    ]);
    return value.slice(0, at) + more + value.slice(at + this.one([0, 1, 1, 2]));
  }
}

const maker = new Maker(7);
const colors = [...Object.keys(colorsNamed), ...Array.from({ length: 4000 }, () => maker.color())];

describe('What createTheme accepts as a colour', () => {
  it('is the same as what the browser accepts, for generated colours', async () => {
    const byBrowser = new Set(await known(colors));
    // A browser cannot resolve a var() outside of a page.
    const plain = colors.filter((value) => !value.includes('var('));
    expect(plain.filter((value) => isColor(value) !== byBrowser.has(value))).toEqual([]);
    expect(colors.filter((value) => isColor(value) && !byBrowser.has(value))).toEqual([]);
    expect(plain.filter(isColor).length).toBeGreaterThan(2000);
    expect(plain.filter((value) => !isColor(value)).length).toBeGreaterThan(500);
  });

  it('contains nothing that the browser rejects, for colours with errors', async () => {
    const wrong = Array.from({ length: 8000 }, () => maker.wrong());
    const byBrowser = new Set(await known(wrong));
    expect(wrong.filter((value) => isColor(value) && !byBrowser.has(value))).toEqual([]);
    expect(wrong.filter(isColor).length).toBeGreaterThan(500);
  });
});
