// What the tests use of programs that only `npm run test:all` installs (tests/tools/package.json).

declare module '@adobe/structured-data-validator' {
  interface Found {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path: readonly { type?: string; property?: string }[];
  }
  export default class Validator {
    validate(data: { jsonld: Record<string, readonly object[]> }): Promise<Found[]>;
  }
}

declare module 'structured-data-testing-tool' {
  interface Result {
    failed: readonly { test: string }[];
    passed: readonly { test: string }[];
  }
  /** Rejects with the result as `res` if something has failed. */
  export function structuredDataTest(html: string, options: { presets: readonly object[] }): Promise<Result>;
}

declare module 'structured-data-testing-tool/presets.js' {
  export const Facebook: object;
  export const Google: object;
  export const Twitter: object;
}

declare module 'open-graph-scraper' {
  interface Picture {
    url: string;
    type?: string;
    width?: string;
    height?: string;
    alt?: string;
  }
  export default function read(options: {
    html: string;
    onlyGetOpenGraphInfo: boolean;
  }): Promise<{ result: Record<string, unknown> & { ogImage?: Picture[] } }>;
}
