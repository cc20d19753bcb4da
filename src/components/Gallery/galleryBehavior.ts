/**
 * The behaviour of a gallery in the browser: a picture opens in the dialog, where buttons and arrow keys lead to the others. The links to
 * the pictures are in the list next to the dialog; each has the position in its caption, which the dialog announces.
 */
export function galleryBehavior(dialog: HTMLElement): () => void {
  const box = dialog as HTMLDialogElement;
  const list = box.parentElement?.querySelector('ol') as HTMLElement;
  const items = [...list.children];
  const [stage, words] = box.children;
  const [previous, next, close] = box.querySelectorAll('button');
  let current = 0;

  /** A copy of what shows or describes a picture, without ids, which are unique on a page. */
  function copyOf(selector: string) {
    const copy = items[current]?.querySelector(selector)?.cloneNode(true) as HTMLElement | undefined;
    for (const element of copy?.querySelectorAll('[id]') ?? []) element.removeAttribute('id');
    return [...(copy?.childNodes ?? [])];
  }

  function show(index: number) {
    current = (index + items.length) % items.length;
    stage?.replaceChildren(...copyOf('a').filter((node) => node.nodeName !== 'SPAN'));
    for (const element of stage?.querySelectorAll('[sizes]') ?? []) element.setAttribute('sizes', '100vw');
    words?.replaceChildren(...copyOf('figcaption'));
  }

  const open = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    // A picture that is opened in a new window, or has a link of its own, is left to the browser.
    if (!link?.hash || link.parentElement?.tagName !== 'FIGURE' || !link.getAttribute('href')?.startsWith('#')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(items.findIndex((item) => item.contains(link)));
    // WebKit gives the focus back to what had it, and a link that is clicked has none.
    link.focus();
    box.showModal();
  };
  list.addEventListener('click', open);
  box.onclick = ({ target }) => {
    const button = (target as Element).closest('button');
    if (button === previous) show(current - 1);
    else if (button === next) show(current + 1);
    else if (button === close || target === box) box.close();
  };
  box.onkeydown = ({ key }) => {
    const side = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (side) show(current + (getComputedStyle(box).direction === 'rtl' ? -side : side));
  };
  return () => {
    list.removeEventListener('click', open);
    if (box.open) box.close();
  };
}
