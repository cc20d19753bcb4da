/** Light or dark for a whole page whose colours are custom properties. */
export function setScheme(scheme) {
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  style.setProperty('--broadsheet-color-scheme', scheme);
}
