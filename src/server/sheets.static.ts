/** The rules of all components (under an empty name) and of each by its name, in order. The build generates this module for `broadsheet/static`: see `build/styleSheets.ts`. */
export declare const sheets: readonly (readonly [name: string, css: string])[];
