import { coverageBehavior } from '../../components/coverage/coverageBehavior';
import type { BlockIsland } from '../IslandOptions';

/** The island of live coverage. */
export const addIsland: BlockIsland = coverageBehavior;
