export type { SchemeValue, Theme, TokenNames } from './Theme';
export { toCss } from './toCss';
export { color, conversation, font, measure, size } from './tokens';
