/** The sources of the islands of blocks as inline scripts, by the `data-part` of their elements. The build generates this module: see `build/written.ts`. */
export declare const blockScripts: Readonly<Record<string, string>>;
