import type { Depth } from '../../src/article/depth';

/**
 * The text of a page at a depth: without the versions that the depth does not show, and without asides. Browsers hide the versions by
 * CSS that jsdom does not support.
 */
export function wordsAt(page: HTMLElement, depth: Depth): string {
  const shown = page.cloneNode(true) as HTMLElement;
  for (const version of shown.querySelectorAll<HTMLElement>('[data-depth]')) {
    if (version.dataset.depth !== 'at-a-glance' && version.dataset.depth !== depth) version.remove();
  }
  for (const aside of shown.querySelectorAll('aside')) aside.remove();
  return [...shown.querySelectorAll('main, footer')].map((part) => part.textContent).join('\n');
}
