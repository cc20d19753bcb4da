import type { Depth } from '../article/depth';
import { depthKey } from './depthBootstrap';

/**
 * What JavaScript adds to the choice of depth: it is remembered, the address follows it, the reader keeps their place, and the
 * closed versions can be searched. `gauge` holds the radio buttons; the versions are its siblings. Returns how to take it off.
 */
export function addDepthBehavior(gauge: HTMLElement, restore: boolean, onChange: (depth: Depth) => void): () => void {
  const root = gauge.parentElement as HTMLElement;
  const inputs = [...gauge.querySelectorAll('input')];
  const versions = ([...root.children] as HTMLElement[]).filter((child) => child.dataset.depth);
  const box = (depth: Depth) =>
    (versions.find((one) => one.dataset.depth === depth) as HTMLElement).getBoundingClientRect();

  if (restore) for (const input of inputs.slice(-versions.length)) input.checked ||= input.value === recall();
  // CSS shows the group of radio buttons that the address calls for: only that one has a box. But while a page is being
  // loaded the address has called for nothing yet, so it is asked first.
  let now =
    holding(addressed()) ?? (inputs.find((input) => input.checked && input.getClientRects()[0])?.value as Depth);
  // On a page that was drawn unseen no button has a box: the last group is the one that counts.
  now ??= inputs.findLast((input) => input.checked)?.value as Depth;
  if (now) show(now);

  function show(depth: Depth) {
    now = depth;
    check(depth);
    for (const one of versions) {
      if (one.dataset.depth === depth || one.id === 'at-a-glance') one.removeAttribute('hidden');
      else if ('onbeforematch' in one) one.setAttribute('hidden', 'until-found');
    }
  }

  function check(depth: Depth) {
    for (const input of inputs) if (input.value === depth) input.checked = true;
  }

  function change(depth: Depth) {
    root.dataset.changed = '';
    show(depth);
    onChange(depth);
  }

  /** The reader chooses: what was at the top of the window stays there, or what is as far into the story. */
  function choose({ target }: Event) {
    const depth = (target as HTMLInputElement).value as Depth;
    // CSS has obeyed already: the place is measured as it was before.
    check(now);
    const { top, height } = box(now);
    const end = root.getBoundingClientRect().bottom;
    const inside = now !== 'at-a-glance' && top < 0;
    change(depth);
    const then = box(depth);
    if (end < 0) scrollBy(0, root.getBoundingClientRect().bottom - end);
    else if (inside) scrollBy(0, then.top - (depth === 'at-a-glance' ? 0 : (top / height) * then.height));
    history.replaceState(history.state, '', `#${depth}`);
    try {
      localStorage.setItem(depthKey, depth);
    } catch {}
  }

  /** The depth that holds an element; the summary and key points are in all, and only their whole is a depth of its own. */
  function holding(element: Element | null): Depth | undefined {
    const found = element?.closest<HTMLElement>('[data-depth]');
    if (!found || !versions.includes(found) || (found.id === 'at-a-glance' && found !== element)) return undefined;
    return found.dataset.depth as Depth;
  }

  /** A link inside the page, or the browser's search, has led into a version. */
  function open(element: Element | null) {
    const depth = holding(element);
    if (!depth || depth === now) return false;
    change(depth);
    return true;
  }

  const search = ({ target }: Event) => open(target as Element);
  const follow = () => {
    if (open(addressed())) addressed()?.scrollIntoView();
  };

  gauge.addEventListener('change', choose);
  root.addEventListener('beforematch', search);
  addEventListener('hashchange', follow);
  return () => {
    gauge.removeEventListener('change', choose);
    root.removeEventListener('beforematch', search);
    removeEventListener('hashchange', follow);
  };
}

/** The element that the address points at. */
function addressed(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

function recall(): string | null {
  try {
    return localStorage.getItem(depthKey);
  } catch {
    return null;
  }
}
