import type { Theme } from '../Theme';
import { sections } from './sections';

/** The default, used without any theme: a plain newspaper, with a dark conversation. */
export const hearth: Theme = { name: 'hearth', sections };
