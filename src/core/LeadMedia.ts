import { coreBlocks } from '../components/Blocks/coreBlocks';
import { leadMediaOf } from '../components/LeadMedia/LeadMediaView';

/** `LeadMedia` with the components of the core blocks only. */
export const LeadMedia = /* @__PURE__ */ leadMediaOf(coreBlocks);
