/** Called when a reader signs up. The form waits for the returned promise, and keeps the address if it rejects. */
export type OnSignUp = (reader: {
  /** The email address, as the browser has checked it. */
  email: string;
  // biome-ignore lint/suspicious/noConfusingVoidType: functions that return nothing are allowed
}) => void | Promise<unknown>;

/**
 * The behaviour of the form of a newsletter in the browser: it calls `onSignUp` and is not sent. What is then announced is in the `data-`
 * attributes of its last element. Returns a function that removes the behaviour.
 */
export function signUpBehavior(form: HTMLFormElement, onSignUp: OnSignUp): () => void {
  const field = form.querySelector('input') as HTMLInputElement;
  const button = form.querySelector('button') as HTMLButtonElement;
  const status = form.lastElementChild as HTMLElement;
  let isPending = false;

  function setPending(is: boolean) {
    isPending = is;
    field.readOnly = is;
    if (is) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
  function announce(words = '', language = '') {
    status.textContent = words;
    if (language) status.lang = language;
    else status.removeAttribute('lang');
  }
  async function send(event: Event) {
    event.preventDefault();
    if (isPending) return;
    const { done, doneLang, failed, failedLang } = status.dataset;
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
  }

  form.addEventListener('submit', send);
  return () => form.removeEventListener('submit', send);
}
