import { allBlocks } from '../Blocks/allBlocks';
import { leadMediaOf } from './LeadMediaView';

export type { LeadMediaProps } from './LeadMediaView';

/**
 * The main picture, film or recording of a story, above it. A picture is fetched at once, with high priority. In a container of 56rem or
 * more its caption is in the column of labels, at its foot. A picture is cropped to 2:1, or to 3:2 on a phone, only if its focal point is
 * known; any other is shown whole.
 */
export const LeadMedia = /* @__PURE__ */ leadMediaOf(allBlocks);
