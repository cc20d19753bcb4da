/** Remembers a reader's choice on this device; a browser may refuse. */
export function remember(key: string, choice: string): void {
  try {
    localStorage.setItem(key, choice);
  } catch {}
}

/** The reader's last choice, or null without one. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * The inline script that checks the radio button of the reader's last choice before the first paint. It stands behind the
 * buttons; `within` is a selector for those of them that it may check.
 */
export function restoring(key: string, within = ''): string {
  return `try{document.currentScript.parentNode.querySelector('${within}[value="'+localStorage.getItem('${key}')+'"]').checked=true}catch(e){}`;
}
