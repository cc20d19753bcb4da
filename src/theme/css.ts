/**
 * CSS as one string, for `styled.x.withConfig({ … })(css`…`)`. A template given to styled-components itself is put together again
 * for each element that is drawn, which took half of the time of a page.
 */
export function css(strings: TemplateStringsArray, ...tokens: readonly string[]): TemplateStringsArray {
  const text = String.raw({ raw: strings }, ...tokens);
  return Object.assign([text], { raw: [text] });
}
