/** What remembers a reader's choice on this device; a browser may refuse. */
export function remember(key: string): (choice: string) => void {
  return (choice) => {
    try {
      localStorage[key] = choice;
    } catch {}
  };
}

/** The reader's last choice, if there is one. */
export function remembered(key: string): string | undefined {
  try {
    return localStorage[key];
  } catch {}
}

/**
 * The inline script that checks the radio button of the reader's last choice before the first paint. It stands behind the
 * buttons; `within` is a selector for those of them that it may check.
 */
export function restoring(key: string, within = ''): string {
  return `try{document.currentScript.parentNode.querySelector('${within}[value="'+localStorage.getItem('${key}')+'"]').checked=true}catch(e){}`;
}
