import { coreBlocks } from '../components/Blocks/coreBlocks';
import { type LeadMediaProps, leadMediaOf } from '../components/LeadMedia/LeadMediaView';
import type { Styled } from '../theme/withStyles';

/** `LeadMedia` with the components of the core blocks only. */
export const LeadMedia: Styled<LeadMediaProps> = /* @__PURE__ */ leadMediaOf(coreBlocks);
