import type { Depth } from '../article/depth';
import type { Behavior } from '../components/island/Behavior';

/** Called when the depth has changed: by the reader's choice, by a link into another depth, or by the browser's search. */
export type OnDepthChange = (change: { depth: Depth }) => void;

/** Where the reader's last choice of depth is kept, in `localStorage`. */
export const depthKey = 'broadsheet-depth';

/**
 * What JavaScript adds to the choice of depth: it is remembered, the address follows it, the reader keeps their place, and the
 * closed versions can be searched. `gauge` holds the radio buttons; the versions are its siblings. Returns how to take it off.
 */
export const depthBehavior: Behavior<OnDepthChange> = (gauge, last, keep, onDepthChange) => {
  const root = gauge.parentElement as HTMLElement;
  const inputs = [...gauge.querySelectorAll('input')];
  const versions = ([...root.children] as HTMLElement[]).filter((child) => child.dataset.depth);
  const versionOf = (depth: Depth) => versions.find((one) => one.dataset.depth === depth) as HTMLElement;
  const box = (depth: Depth) => versionOf(depth).getBoundingClientRect();
  const check = (depth: string | null | undefined, some = inputs) => {
    for (const input of some) input.checked ||= input.value === depth;
  };

  // The one that counts where the address calls for none.
  const lastGroup = inputs.slice(-versions.length);
  check(last, lastGroup);
  // CSS shows the group that the address calls for: only that one has a box. But while a page is being loaded the address has
  // called for nothing yet, so it is asked first; and on a page that is drawn unseen nothing has a box.
  const checked = inputs.filter((input) => input.checked);
  let now =
    holding(addressed()) ?? ((checked.find((input) => input.getClientRects()[0]) ?? checked.at(-1))?.value as Depth);
  // The other groups follow when an address calls for them: each costs a phone milliseconds while the page is opened.
  check(now, lastGroup);
  show(now);

  function show(depth: Depth) {
    now = depth;
    for (const one of versions) {
      // TypeScript does not know that it takes this word: HTML, 6.1.
      const closed = ('onbeforematch' in one && 'until-found') as boolean;
      one.hidden = one.dataset.depth !== depth && one.dataset.depth !== glance && closed;
    }
  }

  function change(depth: Depth) {
    root.dataset.changed = '';
    check(depth);
    show(depth);
    onDepthChange?.({ depth });
  }

  /** The reader chooses: what was at the top of the window stays there, or what is as far into the story. */
  function choose({ target }: Event) {
    const depth = (target as HTMLInputElement).value as Depth;
    // CSS has obeyed already: the place is measured as it was before.
    check(now);
    const { top, height } = box(now);
    const end = root.getBoundingClientRect().bottom;
    const inside = now !== glance && top < 0;
    change(depth);
    const then = box(depth);
    if (end < 0) scrollBy(0, root.getBoundingClientRect().bottom - end);
    else if (inside) scrollBy(0, then.top - (depth === glance ? 0 : (top / height) * then.height));
    history.replaceState(history.state, '', `#${versionOf(depth).id}`);
    keep(depth);
  }

  /** The depth that holds an element; the summary and key points are in all, and only their whole is a depth of its own. */
  function holding(element: Element | null): Depth | undefined {
    const found = versions.find((one) => one.contains(element));
    const depth = found?.dataset.depth as Depth | undefined;
    return depth !== glance || found === element ? depth : undefined;
  }

  /** A link inside the page, or the browser's search, has led into a version. */
  function open(element: Element | null) {
    check(now);
    const depth = holding(element);
    if (!depth || depth === now) return;
    change(depth);
    element?.scrollIntoView();
  }

  const follow = () => open(addressed());
  gauge.onchange = choose;
  root.onbeforematch = ({ target }) => open(target as Element);
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
};

const glance = 'at-a-glance';

/** The element that the address points at; while the page is being loaded, `:target` is not known yet. */
function addressed(): Element | null {
  return document.querySelector(':target') ?? document.getElementById(location.hash.slice(1));
}
