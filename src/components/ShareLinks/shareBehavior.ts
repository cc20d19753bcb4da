/** Called when a reader has shared a story: by email (the link was followed), by its address, or with the share sheet of the device. */
export type OnShare = (share: {
  /** How it was shared. */
  way: 'email' | 'copy' | 'share';
  /** The address of the story. */
  url: string;
}) => void;

/**
 * The behaviour of the ways to share a story in the browser: shows the buttons that it supports, copies the address of the story, and opens
 * the share sheet of the device. The words that are announced when the address is copied are in `data-done`. Returns a function that
 * removes the behaviour.
 */
export function shareBehavior(list: HTMLElement, onShare?: OnShare): () => void {
  const { address = '', title = '', done = '' } = list.dataset;
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
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
  const email = list.querySelector('a');
  const buttons = [...list.querySelectorAll('button')];
  for (const button of buttons) {
    const way = button.dataset.way as 'copy' | 'share';
    const share = ways[way];
    if (!share) continue;
    (button.parentElement as HTMLElement).hidden = false;
    button.onclick = () => {
      status.textContent = '';
      share().then(
        () => onShare?.({ way, url }),
        // A reader who closes the share sheet rejects it.
        () => {},
      );
    };
  }
  if (email) email.onclick = () => onShare?.({ way: 'email', url });
  return () => {
    for (const button of buttons) {
      (button.parentElement as HTMLElement).hidden = true;
      button.onclick = null;
    }
    if (email) email.onclick = null;
  };
}
