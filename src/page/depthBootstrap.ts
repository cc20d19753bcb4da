import { restoring } from '../components/island/memory';
import { depthKey } from './depthBehavior';

/**
 * The inline script that restores the reader's last choice before the first paint: it checks a button of the last group, the
 * one that is shown when the address opens no depth of its own.
 */
export const depthBootstrap = restoring(depthKey, 'previousElementSibling');
