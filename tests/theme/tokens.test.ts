import { describe, expect, it } from 'vitest';
import { toCss } from '../../src/theme/toCss';
import { defaultOf, propertyOf, tokens } from '../../src/theme/tokens';

describe.each(Object.entries(tokens))('the tokens of %s', (group, named) => {
  it.each(Object.entries(named))('%s is a custom property with the default theme behind it', (name, token) => {
    const isOlder = group === 'border' && name !== 'tab';
    const fallback = isOlder ? `var(--broadsheet-line-${name}, ${defaultOf(token)})` : defaultOf(token);
    expect(token).toBe(`var(${propertyOf(token)}, ${fallback})`);
    expect(propertyOf(token)).toBe(`--broadsheet-${group}-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`);
    expect(defaultOf(token)).toMatch(/\w/);
  });

  it('are set by a theme under the names that they read, to values like those that they have', () => {
    const values = Object.fromEntries(Object.entries(named).map(([name, token]) => [name, defaultOf(token)]));
    const css = toCss({ name: 'Hearth', [group]: values });
    for (const token of Object.values<string>(named)) expect(css).toContain(`${propertyOf(token)}:${defaultOf(token)}`);
  });
});

it('the conversation has the colours of the page under the same names, but for those of grounds that it does not have', () => {
  const names = Object.keys(tokens.color).filter((name) => name !== 'onAccent');
  expect(Object.keys(tokens.conversation)).toEqual(names);
});
