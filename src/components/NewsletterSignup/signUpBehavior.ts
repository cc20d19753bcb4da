/** Called when a reader signs up. The form waits for the returned promise, and keeps the address if it rejects. */
export type OnSignUp = (reader: {
  /** The email address, as the browser has checked it. */
  email: string;
  // biome-ignore lint/suspicious/noConfusingVoidType: functions that return nothing are allowed
}) => void | Promise<unknown>;

/**
 * Calls `onSignUp` with the address in the form of a newsletter, which is not sent. What is then announced is in the `data-` attributes of
 * its last element.
 */
export async function sendAddress(event: Pick<Event, 'preventDefault'>, form: HTMLFormElement, onSignUp: OnSignUp) {
  event.preventDefault();
  const field = form.querySelector('input') as HTMLInputElement;
  const button = form.querySelector('button') as HTMLButtonElement;
  const status = form.lastElementChild as HTMLElement;
  const { done, doneLang, failed, failedLang } = status.dataset;
  // Another call is pending.
  if (field.readOnly) return;
  setPending(true);
  announce();
  try {
    await onSignUp({ email: field.value });
    field.value = '';
    announce(done, doneLang);
  } catch {
    announce(failed, failedLang);
    field.focus();
  }
  setPending(false);

  function setPending(isPending: boolean) {
    field.readOnly = isPending;
    if (isPending) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
  function announce(words = '', language = '') {
    status.textContent = words;
    if (language) status.lang = language;
    else status.removeAttribute('lang');
  }
}

/** The behaviour of the form of a newsletter in the browser. Returns a function that removes it. */
export function signUpBehavior(form: HTMLFormElement, onSignUp: OnSignUp): () => void {
  const send = (event: Event) => sendAddress(event, form, onSignUp);
  form.addEventListener('submit', send);
  return () => form.removeEventListener('submit', send);
}
