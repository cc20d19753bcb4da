/** A block of BBC articles. The fields that older ones have themselves, newer ones have in `model`. */
export interface BbcBlock {
  /** The type, such as `text`, `paragraph`, `image` or `crosshead`. */
  readonly type: string;
  /** What the block holds. */
  readonly model?: {
    /** The blocks inside it. */
    readonly blocks?: readonly BbcBlock[];
    /** The words, also those of the blocks inside it. */
    readonly text?: string;
    /** The fields of the type. */
    readonly [field: string]: unknown;
  };
  /** The fields of the type. */
  readonly [field: string]: unknown;
}

/** A picture that the BBC keeps. */
export interface BbcImage {
  /** The place of the file, such as `13225/production/_101237387.jpg`. */
  readonly locator: string;
  /** Where it is kept, such as `cpsprodpb`. */
  readonly originCode: string;
  /** The width in pixels. */
  readonly width?: number;
  /** The height in pixels. */
  readonly height?: number;
}
