/** The source of `showStoredScheme` as an inline script. The build generates this module: see `build/written.ts`. */
export declare const schemeScript: string;
