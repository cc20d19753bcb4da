import type { Depth } from '../article/depth';
import type { Behavior } from '../components/island/Behavior';

/** Called when the depth has changed: by the reader's choice, by a link into another depth, or by the browser's search. */
export type OnDepthChange = (change: { depth: Depth }) => void;

/** The key of the chosen depth in `localStorage`. */
export const depthKey = 'broadsheet-depth';

/**
 * The behaviour of the choice of depth in the browser: the choice is stored, the URL is updated, the scroll position is kept, and the
 * closed versions can be searched. `gauge` contains the radio buttons; the versions are its siblings.
 */
export const depthBehavior: Behavior<OnDepthChange> = (gauge, last, store, onDepthChange) => {
  const root = gauge.parentElement as HTMLElement;
  const inputs = [...gauge.querySelectorAll('input')];
  const versions = ([...root.children] as HTMLElement[]).filter((child) => child.dataset.depth);
  const versionOf = (depth: Depth) => versions.find((version) => version.dataset.depth === depth) as HTMLElement;
  const box = (depth: Depth) => versionOf(depth).getBoundingClientRect();
  const check = (depth: string | null | undefined, some = inputs) => {
    for (const input of some) input.checked ||= input.value === depth;
  };

  // The group that applies when the URL opens no depth.
  const lastGroup = inputs.slice(-versions.length);
  check(last, lastGroup);
  // CSS shows the group of the depth that the URL opens: only that one has a box. But while a page loads, `:target` does not match yet, so
  // the URL is read first; and on a page that is rendered while hidden, nothing has a box.
  const checked = inputs.filter((input) => input.checked);
  let current =
    depthOf(urlTarget()) ?? ((checked.find((input) => input.getClientRects()[0]) ?? checked.at(-1))?.value as Depth);
  // The other groups are updated when a link opens them: each would take milliseconds on a phone while the page opens.
  check(current, lastGroup);
  show(current);

  function show(depth: Depth) {
    current = depth;
    for (const version of versions) {
      // TypeScript does not know this value of `hidden` (WHATWG HTML, 6.1).
      const closed = ('onbeforematch' in version && 'until-found') as boolean;
      version.hidden = version.dataset.depth !== depth && version.dataset.depth !== glance && closed;
    }
  }

  function change(depth: Depth) {
    root.dataset.changed = '';
    check(depth);
    show(depth);
    onDepthChange?.({ depth });
  }

  /** Handles a choice of the reader. Content at the top of the window stays there, or is replaced by content at the same relative position in the story. */
  function choose({ target }: Event) {
    const depth = (target as HTMLInputElement).value as Depth;
    // CSS has applied the choice already: the previous one is restored to measure the position.
    check(current);
    const { top, height } = box(current);
    const end = root.getBoundingClientRect().bottom;
    const inside = current !== glance && top < 0;
    change(depth);
    const then = box(depth);
    if (end < 0) scrollBy(0, root.getBoundingClientRect().bottom - end);
    else if (inside) scrollBy(0, then.top - (depth === glance ? 0 : (top / height) * then.height));
    history.replaceState(history.state, '', `#${versionOf(depth).id}`);
    store(depth);
  }

  /** The depth that contains an element. Summary and key points are shown at all depths: only their container is a depth, not what is in it. */
  function depthOf(element: Element | null): Depth | undefined {
    const found = versions.find((version) => version.contains(element));
    const depth = found?.dataset.depth as Depth | undefined;
    return depth !== glance || found === element ? depth : undefined;
  }

  /** Opens the version that contains an element, after a link in the page or the browser's search has led there. */
  function open(element: Element | null) {
    check(current);
    const depth = depthOf(element);
    if (!depth || depth === current) return;
    change(depth);
    element?.scrollIntoView();
  }

  const follow = () => open(urlTarget());
  gauge.onchange = choose;
  root.onbeforematch = ({ target }) => open(target as Element);
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
};

const glance = 'at-a-glance';

/** The element that the URL points at; while the page loads, `:target` does not match yet. */
function urlTarget(): Element | null {
  return document.querySelector(':target') ?? document.getElementById(location.hash.slice(1));
}
