/**
 * CSS as text. The tag tells editors and stylelint what the template holds; in the package the build has removed it (`build/plugins.ts`).
 */
export function css(strings: TemplateStringsArray, ...values: string[]): string {
  return String.raw({ raw: strings }, ...values);
}
