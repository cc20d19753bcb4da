/** Black on white, whatever the theme, the scheme and the section are: not every printer prints backgrounds. */
export const blackOnWhite = `
  --broadsheet-color-ink: #000;
  --broadsheet-color-secondary: #333;
  --broadsheet-color-rule: #999;
  --broadsheet-color-accent: #000;
  background: none;
  color-scheme: light;
`;

/**
 * For what leads into what follows it, and is not left alone at the foot of a page. Firefox does not know `break-after: avoid`: there
 * it holds the room that the first lines of what follows need. For elements without a padding or a border below.
 */
export const withNext = `
  break-inside: avoid;
  break-after: avoid;
  &::after { content: ''; display: block; block-size: 5rem; margin-block-end: -5rem; }
`;
