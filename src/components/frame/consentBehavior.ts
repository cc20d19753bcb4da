import type { Behavior } from '../island/Behavior';
import { forget, remembered } from '../island/memory';

/** Whether frames of other sites are shown: when the reader asks for one, always, or never. */
export type Consent = 'ask' | 'given' | 'never';

/** Called when the reader has shown a frame of another site, or taken the consent back; `provider` is its name. */
export type OnConsent = (change: { provider: string; given: boolean }) => void;

/** The key in `localStorage` of the consent for the host of a frame: it is the host that is asked, whatever name the data have for it. */
export function consentKey(frame: string): string {
  return `broadsheet-consent-${new URL(frame).host}`;
}

/** What a player or a post needs. It may not change the address of the page, open dialogs or download. */
const permissions = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation';

/** The frames of the page, to show or remove all of one host at once. */
const frames = new Set<(key: string, given: boolean) => void>();

/**
 * The behaviour of a frame of another site in the browser. `element` has the buttons that show and remove the frame and the checkbox that
 * stores the consent; the element before it has the address of the frame and the space for it. Nothing is asked of the other site before.
 */
export const consentBehavior: Behavior<OnConsent> = (element, _last, store, onConsent) => {
  const root = element.parentElement as HTMLElement;
  const holder = element.previousElementSibling as HTMLElement;
  const { frame = '', label = '', provider = '', consent } = holder.dataset;
  const key = consentKey(frame);
  const [show, remove] = element.querySelectorAll('button');
  const always = element.querySelector('input');
  let player: HTMLIFrameElement | undefined;

  function open() {
    if (player) return;
    player = document.createElement('iframe');
    const attributes = {
      title: label,
      loading: 'lazy',
      allow: 'encrypted-media; fullscreen; picture-in-picture',
      referrerpolicy: 'strict-origin-when-cross-origin',
      // A frame of the page's own origin could remove its sandbox if it kept its origin (WHATWG HTML, 4.8.5).
      sandbox: permissions + (new URL(frame).origin === location.origin ? '' : ' allow-same-origin'),
      src: frame,
    };
    for (const [name, value] of Object.entries(attributes)) player.setAttribute(name, value);
    holder.append(player);
    root.dataset.shown = '';
  }

  function close() {
    player?.remove();
    player = undefined;
    delete root.dataset.shown;
  }

  const follow = (changed: string, given: boolean) => {
    if (changed === key) (given ? open : close)();
  };
  const changeAll = (given: boolean) => {
    for (const change of frames) change(key, given);
  };

  if (consent === 'given') open();
  if (!show || !remove || !always) return close;
  if (consent && consent !== 'ask') {
    element.hidden = true;
    return () => {
      element.hidden = false;
      close();
    };
  }

  show.onclick = () => {
    if (always.checked) {
      store('given');
      changeAll(true);
    }
    open();
    player?.focus();
    onConsent?.({ provider, given: true });
  };
  remove.onclick = () => {
    forget(key);
    changeAll(false);
    always.checked = false;
    show.focus();
    onConsent?.({ provider, given: false });
  };
  // They do nothing until now.
  show.disabled = always.disabled = false;
  frames.add(follow);
  follow(key, Boolean(remembered(key)));
  return () => {
    frames.delete(follow);
    close();
  };
};
