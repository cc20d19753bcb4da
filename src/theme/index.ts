export * as color from './color';
export * as conversation from './conversation';
export * as font from './font';
export * as measure from './measure';
export * as size from './size';
export type { SchemeValue, Theme, TokenNames } from './Theme';
export { toCss } from './toCss';
