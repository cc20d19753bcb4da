/**
 * The behaviour of a box that scrolls sideways: the keyboard reaches it while its content is wider than it, and a screen reader names it
 * by the caption. Chromium and Firefox let the keyboard reach such a box by themselves. Returns a function that removes the behaviour.
 */
export function scrollBehavior(box: HTMLElement): (() => void) | undefined {
  // jsdom, in which sites test their pages, has none.
  if (typeof ResizeObserver === 'undefined') return undefined;
  const update = () => {
    if (box.scrollWidth <= box.clientWidth) for (const name of added) box.removeAttribute(name);
    else if (!box.hasAttribute('role')) {
      const caption = box.querySelector('caption') ?? box.parentElement?.querySelector('figcaption');
      const values = ['group', '0', caption?.textContent ?? ''];
      for (const [index, name] of added.entries()) if (values[index]) box.setAttribute(name, values[index]);
    }
  };
  // The observer answers only after the next layout.
  update();
  const observer = new ResizeObserver(update);
  for (const element of [box, ...box.children]) observer.observe(element);
  return () => observer.disconnect();
}

const added = ['role', 'tabindex', 'aria-label'];
