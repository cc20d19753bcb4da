import { Audio } from '../Audio/Audio';
import { BigNumber } from '../BigNumber/BigNumber';
import { CodeBlock } from '../CodeBlock/CodeBlock';
import { DataTable } from '../DataTable/DataTable';
import { Details } from '../Details/Details';
import { DocumentLink } from '../DocumentLink/DocumentLink';
import { Embed } from '../Embed/Embed';
import { FactBox } from '../FactBox/FactBox';
import { Gallery } from '../Gallery/Gallery';
import { LivePost } from '../LivePost/LivePost';
import { QuestionAndAnswer } from '../QuestionAndAnswer/QuestionAndAnswer';
import { RelatedLinks } from '../RelatedLinks/RelatedLinks';
import { Slot } from '../Slot/Slot';
import { Timeline } from '../Timeline/Timeline';
import { Video } from '../Video/Video';
import type { BlockSet } from './blockSet';
import { coreBlocks } from './coreBlocks';

/** The components for all blocks: a type without one is a compile error. */
export const allBlocks = {
  ...coreBlocks,
  gallery: Gallery,
  table: DataTable,
  factBox: FactBox,
  details: Details,
  questions: QuestionAndAnswer,
  timeline: Timeline,
  bigNumber: BigNumber,
  code: CodeBlock,
  relatedLinks: RelatedLinks,
  document: DocumentLink,
  liveUpdate: LivePost,
  slot: Slot,
  embed: Embed,
  video: Video,
  audio: Audio,
} satisfies Required<BlockSet>;
