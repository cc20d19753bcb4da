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
 * For the `::after` of what leads into what follows it: room for the first lines of that. Firefox knows no `break-after: avoid`, and
 * would leave it alone at the foot of a page. The element has neither a padding nor a border below, and is not broken itself.
 */
export const roomForNext = "content: ''; display: block; block-size: 5rem; margin-block-end: -5rem;";
