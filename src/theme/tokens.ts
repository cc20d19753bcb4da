import * as border from './border';
import * as color from './color';
import * as conversation from './conversation';
import * as font from './font';
import * as leading from './leading';
import * as measure from './measure';
import * as motion from './motion';
import * as setting from './setting';
import * as size from './size';
import * as space from './space';
import * as tracking from './tracking';
import * as weight from './weight';

/** All tokens by group and name, each `var(--broadsheet-<group>-<name>, <default>)`. Components import groups, so that a bundle has only those in use. */
export const tokens = {
  color,
  conversation,
  font,
  size,
  weight,
  tracking,
  leading,
  measure,
  space,
  border,
  motion,
  setting,
};

/** The custom property that a token reads. */
export function propertyOf(token: string): string {
  return token.slice('var('.length, token.indexOf(','));
}

/** The value of a token that no theme sets. */
export function defaultOf(token: string): string {
  const fallback = token.slice(token.indexOf(',') + 2, -1);
  return fallback.startsWith('var(') ? defaultOf(fallback) : fallback;
}
