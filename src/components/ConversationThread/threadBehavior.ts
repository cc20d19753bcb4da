/**
 * What a browser adds to a thread: a button that copies the link of the turn that is pointed at or has the focus, and the speaker's
 * name before words that are copied from the middle of a turn. Ends with the function that is returned.
 */
export function threadBehavior(thread: HTMLElement, copy: string, copied: string): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const button = document.createElement('button');
  button.type = 'button';
  const status = document.createElement('p');
  status.role = 'status';
  thread.append(status);
  button.onclick = async () => {
    await navigator.clipboard.writeText((button.previousElementSibling as HTMLAnchorElement).href);
    button.textContent = copied;
    status.textContent = copied;
  };

  function offer({ target }: Event) {
    const link = labelAt(target as Element)?.querySelector('a');
    if (!link || link.nextSibling === button) return;
    button.textContent = copy;
    status.textContent = '';
    link.after(button);
  }

  function sayWho(event: ClipboardEvent) {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const label = range && labelAt(range.startContainer);
    // A selection that begins before the words has the name in it.
    if (!label || label.contains(range.startContainer)) return;
    const who = `${[...label.querySelectorAll('b, span')].map((part) => part.textContent).join('')}: `;
    const html = document.createElement('div');
    html.append(who, range.cloneContents());
    event.clipboardData?.setData('text/plain', who + selection);
    event.clipboardData?.setData('text/html', html.innerHTML);
    event.preventDefault();
  }

  thread.addEventListener('pointerover', offer, { signal });
  thread.addEventListener('focusin', offer, { signal });
  thread.addEventListener('copy', sayWho, { signal });
  return () => {
    listeners.abort();
    button.remove();
    status.remove();
  };
}

/** The line with the speaker's name of the turn that a node stands in. */
function labelAt(node: Node): Element | null | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[role] > li')?.querySelector(':scope > p');
}
