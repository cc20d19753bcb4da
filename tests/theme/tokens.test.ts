import { describe, expect, it } from 'vitest';
import { hearthColor, hearthConversation, hearthFont, hearthMeasure, hearthSize } from '../../src/theme/hearth';
import { color, conversation, font, measure, size, toCss } from '../../src/theme/index';

const groups = [
  ['color', color, hearthColor],
  ['conversation', conversation, hearthConversation],
  ['font', font, hearthFont],
  ['size', size, hearthSize],
  ['measure', measure, hearthMeasure],
] as const;

describe.each(groups)('the tokens of %s', (group, tokens, values) => {
  it('are custom properties with the default theme behind them', () => {
    expect(Object.keys(tokens)).toEqual(Object.keys(values));
    for (const [name, value] of Object.entries<string | { light: string; dark: string }>(values)) {
      const css = typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`;
      expect(tokens[name as keyof typeof tokens]).toBe(`var(--broadsheet-${group}-${name}, ${css})`);
    }
  });

  it('are set by a theme under the names that they read', () => {
    const css = toCss({ name: 'Hearth', tokens: { [group]: values } });
    for (const token of Object.values<string>(tokens)) {
      const property = token.slice('var('.length, token.indexOf(','));
      expect(css).toContain(`${property}:`);
    }
  });
});
