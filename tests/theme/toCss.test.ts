import { describe, expect, it } from 'vitest';
import type { Theme } from '../../src/theme/Theme';
import { toCss } from '../../src/theme/toCss';

/** A theme as it comes from outside, such as a file that an editor has changed. */
function themeFrom(values: object): Theme {
  return { name: 'Harbour', ...values } as Theme;
}

describe('toCss', () => {
  it('writes one custom property for each token, on the root', () => {
    expect(toCss({ name: 'Harbour', color: { ink: '#123' }, size: { text: '1.25rem' } })).toBe(
      ':root{--broadsheet-color-ink:#123;--broadsheet-size-text:1.25rem}',
    );
  });

  it('writes both schemes of a value that has two', () => {
    expect(toCss({ name: 'Harbour', color: { paper: { light: '#fff', dark: 'oklch(20% 0 0)' } } })).toBe(
      ':root{--broadsheet-color-paper:light-dark(#fff, oklch(20% 0 0))}',
    );
  });

  it('takes another selector', () => {
    expect(toCss({ name: 'Harbour', color: { ink: '#123' } }, { selector: '.harbour' })).toBe(
      '.harbour{--broadsheet-color-ink:#123}',
    );
  });

  it('writes nothing for a theme that changes nothing', () => {
    expect(toCss({ name: 'Harbour' })).toBe('');
    expect(toCss({ name: 'Harbour', color: {} })).toBe('');
  });

  it('leaves out tokens and groups that are undefined', () => {
    expect(toCss({ name: 'Harbour', color: { ink: undefined, rule: '#ccc' }, font: undefined })).toBe(
      ':root{--broadsheet-color-rule:#ccc}',
    );
  });

  it.each([
    'rgb(10 20 30 / 50%)',
    'color-mix(in oklch, var(--brand, #123) 40%, white)',
    'clamp(2rem, 1rem + 4cqi, 4rem)',
    'calc((100cqi - 2rem) / 2)',
    '"Gull Serif", \'Gull Text\', Georgia, serif',
    '"a ) in quotation marks"',
    'inherit',
    '-.5rem',
  ])('takes the value %s', (value) => {
    expect(toCss({ name: 'Harbour', font: { text: value } })).toBe(`:root{--broadsheet-font-text:${value}}`);
  });

  it.each([
    ['ends the declaration', '#fff; background: red'],
    ['ends the rule', '#fff} body { display: none'],
    ['opens a block', '{ color: red }'],
    ['ends the style element', '</style><script>alert(1)</script>'],
    ['opens a comment', '#fff /* and on'],
    ['ends a comment', '#fff */'],
    ['writes a letter as an escape', '\\72 ed'],
    ['hides an address behind an escape', 'u\\72l(//harbour.example/x)'],
    ['loads from an address', 'url(//harbour.example/x)'],
    ['loads from an address in capitals', 'URL( "//harbour.example/x" )'],
    ['loads from a set of addresses', 'image-set("//harbour.example/x" 1x)'],
    ['loads from a set of addresses, with a prefix', '-webkit-image-set("//harbour.example/x" 1x)'],
    ['loads from an address without url()', 'src("//harbour.example/x")'],
    ['is an expression', 'expression(alert(1))'],
    ['puts a semicolon into a fallback', 'var(--x,;color:red)'],
    ['is an at-rule', '@import "x"'],
    ['leaves a quotation mark open', '"Gull Serif'],
    ['leaves an apostrophe open', "O'Hara Sans"],
    ['breaks a line in quotation marks', '"Gull\nSerif"'],
    ['breaks a line in quotation marks with a carriage return', '"Gull\rSerif"'],
    ['breaks a line in quotation marks with a form feed', '"Gull\fSerif"'],
    ['leaves a parenthesis open', 'rgb(1 2 3'],
    ['closes a parenthesis that is not open', 'rgb(1 2 3))'],
    ['leaves a square bracket open', '[full-start'],
    ['closes a square bracket that is not open', 'full-end]'],
    ['closes brackets crosswise', '([)]'],
    ['is empty', ''],
    ['is white space', ' \n '],
  ])('refuses a value that %s, naming theme and token', (_what, value) => {
    expect(() => toCss({ name: 'Harbour', color: { ink: value } })).toThrow(TypeError);
    expect(() => toCss({ name: 'Harbour', color: { ink: value } })).toThrow(/^Theme "Harbour": color\.ink is /);
    expect(() => toCss({ name: 'Harbour', color: { ink: { light: '#fff', dark: value } } })).toThrow(
      /^Theme "Harbour": color\.ink\.dark is /,
    );
  });

  it.each([
    [5, 'a number'],
    [true, 'a boolean'],
    [null, 'empty|null'],
    [{ light: '#fff' }, 'undefined'],
    [['#fff'], 'a list|an object|undefined'],
  ])('refuses %j, saying what it is', (value, what) => {
    expect(() => toCss(themeFrom({ color: { ink: value } }))).toThrow(
      new RegExp(`^Theme "Harbour": color\\.ink(\\.dark)? .*(${what})`),
    );
  });

  it('refuses a token that does not exist, and names those that do', () => {
    expect(() => toCss(themeFrom({ color: { inc: '#123' } }))).toThrow(
      /There is no token color\.inc; color has .*accent.*paper|There is no token color\.inc; color has .*paper.*accent/,
    );
    expect(() => toCss(themeFrom({ colour: { ink: '#123' } }))).toThrow(
      /There is no group of tokens colour; .*color, conversation, font, size/,
    );
  });

  it.each(['constructor', '__proto__', 'toString'])('takes "%s" for no token and no group', (name) => {
    expect(() => toCss(themeFrom(JSON.parse(`{"color":{"${name}":"red"}}`)))).toThrow(TypeError);
    expect(() => toCss(themeFrom(JSON.parse(`{"${name}":{"ink":"red"}}`)))).toThrow(TypeError);
  });
});
