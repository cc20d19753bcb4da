import { type Theme, type ThemeName, type ThemeOptions, themes } from '../../src/index';
import { faultOf, fieldsOf, tokensOf, valueIn } from './fields';

/** A draft of a theme: a preset and its changes. */
export interface Draft {
  /** The preset that it starts from. */
  preset: ThemeName;
  /** The theme's name. */
  name: string;
  /** The values that differ from the preset, by path, such as `color.accent.light`. */
  changes: Record<string, string>;
}

/** A draft without changes. */
export const blank: Draft = { preset: 'hearth', name: 'My theme', changes: {} };

/** The draft without values that equal the preset's, unknown tokens and invalid values. */
export function settled(draft: Draft): Draft {
  const base: Theme = themes[draft.preset];
  const fields = fieldsOf(base).filter((field) => {
    const value = draft.changes[field.path];
    const preset = valueIn(base, field);
    return value !== undefined && value !== preset && !faultOf(field, value, preset);
  });
  return { ...draft, changes: Object.fromEntries(fields.map(({ path }) => [path, draft.changes[path] as string])) };
}

/** The draft as `createTheme` takes it: what differs from the preset and nothing else. */
export function optionsOf({ preset, name, changes }: Draft): ThemeOptions {
  const base: Theme = themes[preset];
  const own: Record<string, Record<string, unknown>> = {};
  for (const [group, named] of Object.entries(tokensOf(base))) {
    for (const { fields } of named) {
      if (!fields.some(({ path }) => Object.hasOwn(changes, path))) continue;
      const [first, dark] = fields.map((field) => changes[field.path] ?? valueIn(base, field));
      const token = fields[0]?.name ?? '';
      own[group] = { ...own[group], [token]: dark === undefined || first === dark ? first : { light: first, dark } };
    }
  }
  return { name, ...(preset !== 'hearth' && { extends: preset }), ...own };
}

/** The theme of the draft, without console warnings on each key press. */
export function themeOf(draft: Draft): Theme {
  const { extends: _, ...own } = optionsOf(draft);
  const base: Theme = themes[draft.preset];
  const groups = Object.entries(own).map(([key, values]) => {
    return [
      key,
      typeof values === 'object' ? { ...(base[key as keyof Theme] as object | undefined), ...values } : values,
    ];
  });
  return { ...base, ...Object.fromEntries(groups) };
}
