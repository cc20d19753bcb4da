/** The text of a SubRip cue with WebVTT tags in place of those of SubRip: `<font>`, `{i}`, and those of SubStation, such as `{\\an8}`. */
export function readSubRipTags(text: string): string {
  return text
    .replace(/\{\\[^{}\n]*\}/g, (block) =>
      [...block.matchAll(/\\([ib])([01])(?![\d.])/g)]
        .map(([, name, isOn]) => `<${isOn === '1' ? '' : '/'}${name}>`)
        .join(''),
    )
    .replace(/\{(\/?)([ibu])\}/gi, (_, slash, name) => `<${slash}${name.toLowerCase()}>`)
    .replace(/<\/?(?:font|s)(?:\s[^<>\n]*)?>/gi, '')
    .replace(/<(\/?)([ibu])>/gi, (_, slash, name) => `<${slash}${name.toLowerCase()}>`);
}
