/** The source of `addPageIslands` as an inline script. The build generates this module: see `build/written.ts`. */
export declare const islandsScript: string;
