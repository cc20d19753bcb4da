/** Runs a function in a page: a Playwright page, or another engine. */
interface Browsing {
  evaluate<Seen>(look: () => Seen): Promise<Seen>;
}

/** The versions of the story that are visible, and the depth of the checked radio button. */
export function shown(page: Browsing): Promise<{ versions: string[]; checked: string[] }> {
  return page.evaluate(() => ({
    versions: [...document.querySelectorAll<HTMLElement>('[data-depth]')]
      .filter((version) => version.checkVisibility({ contentVisibilityAuto: true }) && version.offsetHeight > 0)
      .map((version) => version.id),
    checked: [...document.querySelectorAll<HTMLInputElement>('[name^=depth]')].flatMap((radio) =>
      radio.checkVisibility() && radio.checked ? [radio.value] : [],
    ),
  }));
}

/** The visible versions at each depth. */
export const glance = { versions: ['at-a-glance'], checked: ['at-a-glance'] };
export const brief = { versions: ['at-a-glance', 'in-brief'], checked: ['in-brief'] };
export const full = { versions: ['at-a-glance', 'in-full'], checked: ['in-full'] };
