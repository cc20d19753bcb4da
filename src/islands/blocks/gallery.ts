import { galleryBehavior } from '../../components/Gallery/galleryBehavior';
import type { BlockIsland } from '../IslandOptions';

/** The island of galleries. */
export const addIsland: BlockIsland = galleryBehavior;
