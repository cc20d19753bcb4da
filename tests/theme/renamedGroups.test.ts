import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTheme } from '../../src/theme/createTheme';
import { fromDesignTokens, toDesignTokens } from '../../src/theme/designTokens';
import type { Theme } from '../../src/theme/Theme';
import { toCss } from '../../src/theme/toCss';

/** A theme that was saved as JSON before the group `line` became `border`. */
const saved: Theme = JSON.parse('{ "name": "Saved", "line": { "thin": "3px" } }');

describe('A saved theme with the group line', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is read by createTheme as one with the group border, and reported in development', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const theme = createTheme(saved);
    expect(theme).toMatchObject({ name: 'Saved', border: { thin: '3px' } });
    expect(theme).not.toHaveProperty('line');
    expect(warn.mock.calls.flat()).toContainEqual(expect.stringMatching(/"Saved".*line.*border/));
  });

  it('can be extended', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const theme = createTheme({ name: 'Later', extends: saved, border: { heavy: '5px' } });
    expect(theme.border).toEqual({ thin: '3px', heavy: '5px' });
    expect(warn.mock.calls.flat()).toContainEqual(expect.stringMatching(/"Saved".*line.*border/));
  });

  it('is written as CSS and as design tokens under the current name', () => {
    expect(toCss(saved)).toBe(':root{--broadsheet-border-thin:3px}');
    const tokens = toDesignTokens(saved);
    expect(tokens).not.toHaveProperty('line');
    expect(fromDesignTokens(tokens)).toEqual({ name: 'Saved', border: { thin: '3px' } });
  });

  it('gives way to values of the group border', () => {
    expect(toCss({ ...saved, border: { thin: '1px' } })).toBe(':root{--broadsheet-border-thin:1px}');
  });

  it('is refused for values that are not valid, as any theme', () => {
    for (const line of ['3px', { thick: '3px' }, { thin: '3px; color: red' }]) {
      const theme = JSON.parse(JSON.stringify({ name: 'Saved', line }));
      expect(() => createTheme(theme)).toThrow(TypeError);
      expect(() => toCss(theme)).toThrow(TypeError);
    }
  });
});

describe('A file of design tokens with the group line', () => {
  const thin = { $type: 'dimension', $value: { value: 3, unit: 'px' } };
  const read = (file: object) => {
    const issues: string[] = [];
    return { theme: fromDesignTokens(file, { onIssue: ({ path }) => issues.push(path) }), issues };
  };

  it('is read as one with the group border, and reported', () => {
    const { theme, issues } = read({ line: { thin, heavy: { $value: '{line.thin}' } } });
    expect(theme.border).toEqual({ thin: '3px', heavy: '3px' });
    expect(issues).toEqual(['line']);
  });

  it('gives way to the group border', () => {
    const { theme, issues } = read({ line: { thin }, border: { heavy: thin } });
    expect(theme.border).toEqual({ heavy: '3px' });
    expect(issues).toEqual(['line']);
  });
});
