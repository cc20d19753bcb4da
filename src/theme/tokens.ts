import { hearthColor, hearthConversation, hearthFont, hearthMeasure, hearthSize } from './hearth';
import type { SchemeValue, TokenNames } from './Theme';

type Tokens<Group extends keyof TokenNames> = { readonly [Name in TokenNames[Group]]: string };

/** Colours by role: `paper` under everything, `ink` for words, `secondary` for words about the words, `rule` for lines, `accent` used sparingly. */
export const color = /* @__PURE__ */ group('color', hearthColor);

/** The same roles inside the conversation. */
export const conversation = /* @__PURE__ */ group('conversation', hearthConversation);

/** Families by role: `display` for headlines, `text` for the story, `label` for what is said about it. */
export const font = /* @__PURE__ */ group('font', hearthFont);

/** Font sizes by role. */
export const size = /* @__PURE__ */ group('size', hearthSize);

/** Widths: of the text, of the label column before it, of the margin after it, and of the gutter between them. */
export const measure = /* @__PURE__ */ group('measure', hearthMeasure);

/** The custom property that holds a token. */
export function propertyName<Group extends keyof TokenNames>(group: Group, name: TokenNames[Group]): string {
  return `--broadsheet-${group}-${name}`;
}

/** A token's value in CSS: itself, or one for each scheme. */
export function cssValue(value: string | SchemeValue): string {
  return typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`;
}

/** Each token is a custom property with Hearth's value behind it, so that everything looks right where no theme is set. */
function group<Group extends keyof TokenNames>(
  name: Group,
  values: { [Name in TokenNames[Group]]: string | SchemeValue },
): Tokens<Group> {
  const tokens: Record<string, string> = {};
  for (const [token, value] of Object.entries<string | SchemeValue>(values)) {
    tokens[token] = `var(${propertyName(name, token as TokenNames[Group])}, ${cssValue(value)})`;
  }
  return tokens as Tokens<Group>;
}
