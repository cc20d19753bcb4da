import type { PartialMessages } from './PartialMessages';

/** Functions that import each translation, by BCP 47 tag. `build/written.ts` generates them from the files in `words`. */
export declare const loaders: Readonly<Record<string, () => Promise<PartialMessages>>>;
