import { restoring } from '../components/island/memory';
import { depthKey } from './depthBehavior';

/**
 * The inline script that restores the stored choice before the first paint: it checks a button of the last group, which is shown when
 * the URL opens no depth.
 */
export const depthBootstrap = restoring(depthKey, 'previousElementSibling');
