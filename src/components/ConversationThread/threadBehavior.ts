/**
 * The behaviour of a thread in the browser: a button that copies the link to the turn under the pointer or with the focus, and the
 * speaker's name before text that is copied from the middle of a turn. The labels of the button are data attributes of the thread, with
 * their languages if one of them differs from that of the page. Returns a function that removes the behaviour.
 */
export function threadBehavior(thread: HTMLElement): () => void {
  const button = document.createElement('button');
  const labels = thread.dataset;
  // A page that an earlier version has written has none.
  const status = thread.querySelector<HTMLElement>(':scope > output') ?? document.createElement('output');
  let link: Element;
  button.type = 'button';
  button.onclick = () =>
    navigator.clipboard.writeText(`${link}`).then(() => {
      setLabel('copied');
      setLabel('copied', status);
    });

  function setLabel(name: string, element: HTMLElement = button) {
    element.textContent = labels[name] as string;
    const language = labels[`${name}Lang`];
    if (language) element.lang = language;
  }

  function handle(event: Event) {
    // The target of `copy` is the element in which the selection begins.
    const { clipboardData, target, type } = event as ClipboardEvent;
    const found = (target as Element).closest('[role]>li')?.querySelector('p>[aria-label]');
    if (!found) return;
    if (clipboardData) {
      const selection = getSelection() as Selection;
      // A selection that begins before the text contains the name.
      if (selection.isCollapsed || selection.containsNode(found, true)) return;
      const speakerRange = new Range();
      speakerRange.setStartBefore(found.parentElement as Element);
      speakerRange.setEndBefore(found);
      clipboardData.setData('text', `${speakerRange}: ${selection}`);
      event.preventDefault();
    } else if (
      found !== link &&
      // `clipboard` exists in secure contexts only.
      navigator.clipboard &&
      // While the keyboard is in use, turns that scroll under a resting pointer are ignored.
      (type === 'focusin' || !document.querySelector('li :focus-visible'))
    ) {
      link = found;
      found.after(button);
      setLabel('copy');
      status.textContent = '';
    }
  }

  thread.oncopy = thread.onpointerover = handle;
  thread.addEventListener('focusin', handle);
  return () => {
    thread.removeEventListener('focusin', handle);
    button.remove();
    status.textContent = '';
  };
}
