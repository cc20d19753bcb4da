/** The flags that make Chromium run without a sandbox, without the network, and draw the same pixels on every machine. */
export const chromiumFlags: string[];

/** The path of a Chromium that starts, and where it is from. @throws {Error} if there is none and none can be installed; the message says what to do. */
export function findChromium(): Promise<{ path: string; from: string }>;
