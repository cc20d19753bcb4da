/** The styles and positions of elements, by index and name. */
export type Looks = Record<string, Record<string, string | number>>;

/** Sets the root elements, which a site may style, so that the page, and `alone` after it, have the same position with every style sheet. */
export const frame =
  'html{font-size:16px!important}html,body{display:block!important;margin:0!important;padding:0!important;border:0!important;width:auto!important;max-width:none!important;overflow:visible!important}body>#alone{all:unset!important;display:block!important}';

/** The styles and positions of every element of the library and of its pseudo-elements; runs in a page. */
export function looks(): Looks {
  const found: Looks = {};
  // Text properties are compared on elements with text only: elsewhere those of a site are inherited, up to the next rule of the library.
  const ofWords =
    'color font-family font-size font-weight font-style line-height letter-spacing word-spacing text-transform text-indent text-align text-shadow hyphens'.split(
      ' ',
    );
  const ofBoxes =
    'background-color background-image text-decoration-line text-decoration-color opacity filter box-shadow border-top-width border-right-width border-bottom-width border-left-width border-top-color border-left-color border-top-left-radius float'.split(
      ' ',
    );
  const elements = document.querySelectorAll<HTMLElement>('[class^="broadsheet-"], [class^="broadsheet-"] *');
  for (const [index, element] of elements.entries()) {
    if (element.closest('style, script') || getComputedStyle(element).clipPath !== 'none') continue;
    const look: Record<string, string | number> = {};
    for (const pseudo of ['', '::before', '::after', '::marker']) {
      const style = getComputedStyle(element, pseudo);
      if (pseudo === '::before' || pseudo === '::after') look[`${pseudo} content`] = style.content;
      else if (pseudo === '') {
        const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        for (const property of hasWords ? [...ofBoxes, ...ofWords] : ofBoxes)
          look[property] = style.getPropertyValue(property);
        if (style.textDecorationLine === 'none') look['text-decoration-color'] = '';
        if (style.borderLeftWidth === '0px') look['border-left-color'] = '';
        if (style.borderTopWidth === '0px') look['border-top-color'] = '';
      } else if (style.display === 'list-item') {
        look['::marker color'] = style.color;
        look['::marker content'] = style.content;
        look['::marker type'] = getComputedStyle(element).listStyleType;
      }
    }
    const { x, y, width, height } = element.getBoundingClientRect();
    Object.assign(look, { x, y: y + scrollY, width, height });
    const name = `${element.localName}.${element.className || '-'} in ${element.parentElement?.className || element.parentElement?.localName}`;
    found[`${index} ${name}`] = look;
  }
  return found;
}

/** The styles that have changed, and the positions that have changed by more than a pixel. */
export function changed(before: Looks, after: Looks): string[] {
  return Object.entries(before).flatMap(([name, look]) =>
    Object.entries(look)
      .filter(([property, value]) => {
        const now = after[name]?.[property];
        return typeof value === 'number' ? !(Math.abs(value - Number(now)) <= 1) : value !== now;
      })
      .map(([property, value]) => `${name}: ${property} ${value} → ${after[name]?.[property]}`),
  );
}
