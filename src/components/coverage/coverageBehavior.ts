import { postEvent } from './postEvent';
import { tellAges } from './tellAges';
import { watchAddress } from './watchAddress';

/** Called when the reader has asked for new posts, with their number. */
export type OnUpdates = (updates: { count: number }) => void;

/**
 * The behaviour of live coverage in the browser. `stream` has the posts, the link to the newest ones, and the words of the interface. It
 * is compared with the page at the address of the link: posts that were changed or withdrawn change in their place; new ones are counted,
 * and shown when the reader follows the link. Returns a function that removes the behaviour.
 */
export function coverageBehavior(stream: HTMLElement, { onUpdates }: { onUpdates?: OnUpdates }): () => void {
  const link = stream.querySelector('[data-part=updates]') as HTMLAnchorElement;
  const label = link.lastElementChild as Element;
  const number = link.querySelector('b') as Element;
  const [connection, news] = stream.querySelectorAll('[role=status]') as unknown as [Element, Element];
  const [lost, back, ended, changed, withdrawn] = (stream.querySelector('[data-part=words]') as Element)
    .children as unknown as [Element, Element, Element, Element, Element];
  let newest = document;
  /** Whether a post of this page is on the newest one. */
  let isReached = false;
  let waiting = 0;
  let announced = 0;
  let quiet = 0;

  /** Makes this page like the newest one; new posts, and what is no post, only if the reader asks for it. */
  function follow(isAsked?: boolean) {
    let focused: HTMLElement | undefined;
    const arrive = (copy: HTMLElement, hasFocus: unknown) => {
      copy.dispatchEvent(new Event(postEvent, { bubbles: true }));
      if (hasFocus) focused ??= copy;
    };

    // What is new may need styles and scripts that this page does not have.
    for (const { localName, type, textContent } of newest.querySelectorAll<HTMLScriptElement>(
      'style,script[data-island]',
    ))
      if (!document.documentElement.innerHTML.includes(textContent))
        document.head.append(
          Object.assign(document.createElement(localName), { nonce: stream.nonce, type, textContent }),
        );

    // From the oldest post to the newest: those before the first one that is still there have moved to another page.
    isReached = false;
    const parts = [...(isAsked ? document : stream).querySelectorAll<HTMLElement>('[data-version]')];
    for (const own of stream.dataset.order === 'oldest' ? parts : parts.reverse()) {
      const other = newest.getElementById(own.id);
      isReached ||= Boolean(other);
      const isSame = own.dataset.version === (other?.dataset.version ?? '');
      if (isSame || !isReached || !(other || own.closest('[data-part=posts]'))) continue;
      const copy = (other ?? own).cloneNode(true) as HTMLElement;
      const time = copy.querySelector('p[data-part=time]');
      if (!other) {
        copy.dataset.version = '';
        copy.firstElementChild?.replaceChildren(time ?? '');
      }
      time?.append((other ? changed : withdrawn).cloneNode(true));
      const isAbove = own.getBoundingClientRect().bottom < 0;
      const hasFocus = own.contains(document.activeElement);
      const end = stream.getBoundingClientRect().bottom;
      own.replaceWith(copy);
      if (isAbove) scrollBy({ top: stream.getBoundingClientRect().bottom - end, behavior: 'instant' });
      arrive(copy, hasFocus);
    }

    let previous: Element | undefined;
    waiting = 0;
    for (const item of newest.querySelectorAll<HTMLElement>('[data-part=posts]>[id]')) {
      let own = document.getElementById(item.id);
      if (!own && isAsked) {
        own = item.cloneNode(true) as HTMLElement;
        previous?.after(own);
        arrive(own, item.dataset.version);
      }
      if (own) previous = own;
      else if (item.dataset.version) waiting += 1;
    }
    link.dataset.count = number.textContent = `${waiting}`;
    if (!focused) return;
    focused.tabIndex = -1;
    focused.focus({ preventScroll: true });
    if (isAsked) focused.scrollIntoView();
  }

  link.onclick = (event) => {
    // If all posts of this page have moved to others, the browser opens it again.
    if (!isReached) return;
    event.preventDefault();
    onUpdates?.({ count: waiting });
    follow(true);
  };

  return watchAddress(link.href, Number(stream.dataset.interval), {
    onAnswer(text) {
      const page = new DOMParser().parseFromString(text, 'text/html');
      const { part } = (page.querySelector('[data-order]') as HTMLElement).dataset;
      newest = page;
      connection.replaceChildren(part ? '' : ended);
      follow();
      return Boolean(part);
    },
    onTime(now) {
      tellAges(now, document.documentElement.lang);
      if (now > quiet && announced !== waiting) {
        quiet = now + 60_000;
        announced = waiting;
        news.replaceChildren(waiting ? label.cloneNode(true) : '');
      }
    },
    onLost(isLost) {
      connection.replaceChildren(isLost ? lost : back);
    },
  });
}
