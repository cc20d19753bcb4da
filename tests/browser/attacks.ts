import type { Page } from 'playwright';

/** Counts the calls of `fired()`, and of the dialogs that lists of attacks open, in each document that a page opens. */
export async function countRuns(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const fired = () => Object.assign(window, { runs: Number(Reflect.get(window, 'runs')) + 1 });
    Object.assign(window, { runs: 0, fired, alert: fired, confirm: fired, prompt: fired, print: fired });
  });
}

/** How often a script ran, also after pointer, focus and click events on each element. */
export async function runsOf(): Promise<number> {
  const elements = [...document.querySelectorAll('*')];
  for (const type of ['mouseover', 'pointerenter', 'focus', 'toggle', 'beforetoggle', 'animationstart']) {
    for (const element of elements) element.dispatchEvent(new Event(type));
  }
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement | SVGAElement>('a');
    const address = link && (typeof link.href === 'string' ? link.href : link.href.baseVal);
    // Following a link to another page would end the test.
    if (address && !/^javascript:/i.test(address)) event.preventDefault();
  });
  for (const element of elements) element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  // The error handlers of images run in the order in which they failed.
  for (let time = 0; time < 3; time += 1) {
    await new Promise((resolve) => Object.assign(new Image(), { onerror: resolve, src: 'x:' }));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return Number(Reflect.get(window, 'runs'));
}

/** An attribute that could run a script on another event: an event handler, or an unsafe URL. */
export function danger(): string | undefined {
  const [base, schemes] = ['https://news.example/', ['http:', 'https:', 'mailto:', 'tel:']];
  for (const { attributes, localName } of document.querySelectorAll('*')) {
    for (const { name, value } of attributes) {
      if (name.startsWith('on') || name === 'srcdoc') return `${localName} ${name}`;
      if (!/^(href|src|action|formaction|data|cite|xlink:href)$/.test(name)) continue;
      const isOpen = !URL.canParse(value, base) || schemes.includes(new URL(value, base).protocol);
      if (!isOpen) return `${localName} ${name}=${value}`;
    }
  }
  return undefined;
}
