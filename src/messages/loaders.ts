import type { PartialMessages } from './PartialMessages';

/** What loads the words of each language, by BCP 47 tag: `build/written.ts` writes it from the files in `words`. */
export declare const loaders: Readonly<Record<string, () => Promise<PartialMessages>>>;
