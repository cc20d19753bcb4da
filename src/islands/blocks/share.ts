import { shareBehavior } from '../../components/ShareLinks/shareBehavior';
import type { BlockIsland } from '../IslandOptions';

/** The island of the ways to share a story. */
export const addIsland: BlockIsland = (element, { onShare }) => shareBehavior(element, onShare);
