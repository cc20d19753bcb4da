import { scrollBehavior } from '../../components/scroll/scrollBehavior';
import type { BlockIsland } from '../IslandOptions';

/** The island of tables and code that are wider than their room. */
export const addIsland: BlockIsland = scrollBehavior;
