/** The rules of all components, under an empty name, and of each by its name, in their order: `build/styleSheets.ts` writes them for `broadsheet/static`. */
export declare const sheets: readonly (readonly [name: string, css: string])[];
