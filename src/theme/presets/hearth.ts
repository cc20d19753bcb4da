import type { Theme } from '../Theme';
import { sections } from './sections';

/** By day a plain, well-set newspaper, by the fire a conversation: the default, which every component looks like without a theme. */
export const hearth: Theme = { name: 'hearth', sections };
