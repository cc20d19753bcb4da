import { restoring } from '../island/memory';
import { schemeKey } from './schemeBehavior';

/** The inline script that restores the reader's last choice before the first paint. */
export const schemeBootstrap = restoring(schemeKey, 'parentNode');
