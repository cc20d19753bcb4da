import type { Depth } from '../article/depth';
import type { OnIssue } from '../article/Issue';
import type { PartialMessages } from '../messages/PartialMessages';

/** Options of exports that carry the words of a story. */
export interface ExportOptions {
  /** The address that relative addresses are resolved against. Those that cannot be resolved are left out and reported. @default the `url` of the article */
  base?: string;
  /** The words of disclosures, corrections and labels, as components take them; or a function of the language of each story, such as `messagesFor`. @default English */
  messages?: PartialMessages | ((language: string) => PartialMessages);
  /** Called once for each value that is left out, for each that the format requires and the story lacks (`missing`), and for each option of a wrong type. */
  onIssue?: OnIssue;
}

/** How much of a story is exported. */
export interface DepthOption {
  /** How much of the story is exported: summary and key points, the short version, or the long one. Of a depth that the story does not have, the next longer one. @default 'in-full' */
  depth?: Depth;
}
