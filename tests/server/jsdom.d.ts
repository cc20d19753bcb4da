/** As much of jsdom as the tests use; it brings no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { runScripts?: 'dangerously'; url?: string; pretendToBeVisual?: boolean });
    readonly window: Window & typeof globalThis;
  }
}
