import { watchStream } from '../../components/coverage/watchStream';
import type { BlockIsland } from '../IslandOptions';

/** The island of the event stream of live coverage. */
export const addIsland: BlockIsland = ({ dataset }) => watchStream(dataset.url as string);
