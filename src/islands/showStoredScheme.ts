import { remembered } from '../components/island/memory';
import { schemeKey } from '../components/SchemeToggle/schemeBehavior';

const property = '--broadsheet-color-scheme';

/**
 * Shows the stored colour scheme from the first paint, which may be of the part of a page that has arrived. Runs in the head. When the
 * choice of a scheme is parsed, the stored one is checked, and the choice decides.
 */
export function showStoredScheme(): void {
  const scheme = remembered(schemeKey);
  if (scheme !== 'light' && scheme !== 'dark') return;
  const { style } = document.documentElement;
  const inputs = document.getElementsByName(schemeKey) as NodeListOf<HTMLInputElement>;
  style.colorScheme = scheme;
  style.setProperty(property, scheme);
  new MutationObserver((_, observer) => {
    if (inputs.length < 3) return;
    observer.disconnect();
    for (const input of inputs) input.checked ||= input.value === scheme;
    style.colorScheme = '';
    style.removeProperty(property);
  }).observe(document, { childList: true, subtree: true });
}
