import { loopBehavior } from '../../components/Video/loopBehavior';
import type { BlockIsland } from '../IslandOptions';

/** The island of silent films that repeat. */
export const addIsland: BlockIsland = (element) => loopBehavior(element, undefined, () => {});
