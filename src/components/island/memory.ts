/** Returns a function that stores a choice of the reader in `localStorage`, if the browser allows it. */
export function remember(key: string): (choice: string) => void {
  return (choice) => {
    try {
      localStorage[key] = choice;
    } catch {}
  };
}

/** The stored choice, if there is one. */
export function remembered(key: string): string | undefined {
  try {
    return localStorage[key];
  } catch {}
}

/** Removes a stored choice. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {}
}

/**
 * The inline script that checks the radio button of the stored choice before the first paint. It follows the buttons, which are all in
 * one element: its parent or its previous sibling. It runs while the page is parsed, so it uses no positional selectors: WebKit does not
 * match `:last-of-type` in an element that is still open.
 */
export function restoring(key: string, buttons: 'parentNode' | 'previousElementSibling'): string {
  return `{let last;try{last=localStorage['${key}']}catch{}for(const input of document.currentScript.${buttons}.querySelectorAll('input'))input.checked||=input.value===last}`;
}
