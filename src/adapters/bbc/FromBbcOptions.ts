import type { AdapterOptions } from '../AdapterOptions';
import type { BbcBlock, BbcImage } from './Bbc';

/** The options of `fromBbc`. */
export interface FromBbcOptions extends AdapterOptions<BbcBlock, unknown> {
  /** The address of a picture. @default that of the BBC's own service, at most 1024 pixels wide */
  imageUrl?: (image: BbcImage) => string | undefined;
}
