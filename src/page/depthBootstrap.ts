import { depthKey } from './depthBehavior';

/**
 * The inline script that restores the reader's last choice before the first paint. It stands behind the groups of radio
 * buttons and checks one in the last group, the one that is shown when the address opens no depth of its own.
 */
export const depthBootstrap = `try{document.currentScript.parentNode.querySelector('fieldset:last-of-type [value="'+localStorage.getItem('${depthKey}')+'"]').checked=true}catch(e){}`;
