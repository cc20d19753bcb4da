/** The program of `addIslands`, for an inline script: `build/written.ts` writes it. */
export declare const islandsScript: string;
