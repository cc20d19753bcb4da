/**
 * The behaviour of the ways to share a story in the browser: shows the buttons that it supports, copies the address of the story, and opens
 * the share sheet of the device. The words that are announced when the address is copied are in `data-done`. Returns a function that
 * removes the behaviour.
 */
export function shareBehavior(list: HTMLElement): () => void {
  const { address = '', title = '', done = '' } = list.dataset;
  const url = new URL(address, document.baseURI).href;
  const status = list.querySelector('output') as HTMLElement;
  const ways: Record<string, false | (() => Promise<unknown>)> = {
    // Both exist in secure contexts only.
    copy:
      'clipboard' in navigator &&
      (() =>
        navigator.clipboard.writeText(url).then(() => {
          status.textContent = done;
        })),
    share: 'share' in navigator && (() => navigator.share({ url, title })),
  };
  const buttons = [...list.querySelectorAll('button')];
  for (const button of buttons) {
    const share = ways[button.dataset.way as string];
    if (!share) continue;
    (button.parentElement as HTMLElement).hidden = false;
    button.onclick = () => {
      status.textContent = '';
      // A reader who closes the share sheet rejects it.
      share().catch(() => {});
    };
  }
  return () => {
    for (const button of buttons) {
      (button.parentElement as HTMLElement).hidden = true;
      button.onclick = null;
    }
  };
}
