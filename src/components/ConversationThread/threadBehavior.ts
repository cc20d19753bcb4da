/**
 * What a browser adds to a thread: a button that copies the link of the turn that is pointed at or has the focus, and the speaker's
 * name before words that are copied from the middle of a turn. Ends with the function that is returned.
 */
export function threadBehavior(thread: HTMLElement, copy: string, copied: string): () => void {
  const button = document.createElement('button');
  const status = document.createElement('output');
  const events = ['pointerover', 'focusin', 'copy'] as const;
  let link: Element;
  button.type = 'button';
  button.onclick = async () => {
    await navigator.clipboard.writeText(`${link}`);
    button.textContent = status.textContent = copied;
  };
  thread.append(status);

  function hear(event: Event) {
    // What is copied, is so from the element in which the selection begins.
    const { clipboardData, target, type } = event as ClipboardEvent;
    const found = (target as Element).closest('[role]>li')?.querySelector('p>[aria-label]');
    if (!found) return;
    if (!clipboardData) {
      // Only a secure page has a clipboard; and what scrolls under a pointer at rest does not count while the keyboard is in use.
      if (found === link || !navigator.clipboard) return;
      if (type > 'p' && thread.querySelector('[role] :focus-visible')) return;
      link = found;
      link.after(button);
      button.textContent = copy;
      status.textContent = '';
      return;
    }
    const selection = getSelection() as Selection;
    // A selection that begins before the words has the name in it.
    if (selection.isCollapsed || selection.containsNode(found, true)) return;
    const who = new Range();
    who.selectNodeContents(found.parentNode as Node);
    who.setEndBefore(found);
    clipboardData.setData('text/plain', `${who}: ${selection}`);
    event.preventDefault();
  }

  for (const type of events) thread.addEventListener(type, hear);
  return () => {
    for (const type of events) thread.removeEventListener(type, hear);
    button.remove();
    status.remove();
  };
}
