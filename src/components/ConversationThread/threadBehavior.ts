/**
 * What a browser adds to a thread: a button that copies the link of the turn that is pointed at or has the focus, and the speaker's
 * name before words that are copied from the middle of a turn. The words of the button stand in the thread's data attributes, with their
 * languages where one of them is not in that of the page. Ends with the function that is returned.
 */
export function threadBehavior(thread: HTMLElement): () => void {
  const button = document.createElement('button');
  const words = thread.dataset;
  const status = thread.querySelector(':scope > output') as HTMLElement;
  let link: Element;
  button.type = 'button';
  button.onclick = () =>
    navigator.clipboard.writeText(`${link}`).then(() => {
      say('copied');
      say('copied', status);
    });

  function say(name: string, element: HTMLElement = button) {
    element.textContent = words[name] as string;
    const language = words[`${name}Lang`];
    if (language) element.lang = language;
  }

  function hear(event: Event) {
    // What is copied, is so from the element in which the selection begins.
    const { clipboardData, target, type } = event as ClipboardEvent;
    const found = (target as Element).closest('[role]>li')?.querySelector('p>[aria-label]');
    if (!found) return;
    if (clipboardData) {
      const selection = getSelection() as Selection;
      // A selection that begins before the words has the name in it.
      if (selection.isCollapsed || selection.containsNode(found, true)) return;
      const who = new Range();
      who.setStartBefore(found.parentElement as Element);
      who.setEndBefore(found);
      clipboardData.setData('text', `${who}: ${selection}`);
      event.preventDefault();
    } else if (
      found !== link &&
      // Only a secure page has a clipboard.
      navigator.clipboard &&
      // What scrolls under a pointer at rest does not count while the keyboard is in use.
      (type === 'focusin' || !document.querySelector('li :focus-visible'))
    ) {
      link = found;
      found.after(button);
      say('copy');
      status.textContent = '';
    }
  }

  thread.oncopy = thread.onpointerover = hear;
  thread.addEventListener('focusin', hear);
  return () => {
    thread.removeEventListener('focusin', hear);
    button.remove();
    status.textContent = '';
  };
}
