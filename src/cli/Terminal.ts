import { styleText } from 'node:util';

/** A colour or weight of text on the terminal. */
export type Color = 'red' | 'yellow' | 'green' | 'dim' | 'bold';

/** Input and output of a command. */
export interface Terminal {
  /** Writes results to standard output. */
  write: (text: string) => void;
  /** Writes messages and progress to standard error. */
  report: (text: string) => void;
  /** True if standard error is a terminal, so that a progress line can be overwritten. */
  isInteractive: boolean;
  /** Colours a text if the terminal supports it; otherwise returns the text unchanged. */
  paint: (color: Color, text: string) => string;
  /** Reads standard input to its end. */
  read: () => Promise<Uint8Array>;
}

/**
 * Escapes control, line-breaking and bidirectional characters as JSON does. Text from a file then fits on one line and cannot
 * control the terminal.
 */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const escaped = JSON.stringify(character).slice(1, -1);
    return escaped === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : escaped;
  });
}

/** The streams of a process that a terminal needs. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array>;
  stdout: { write: (text: string) => unknown; isTTY?: boolean };
  stderr: { write: (text: string) => unknown; isTTY?: boolean };
}

/** A terminal on the given streams. It uses colours if stdout and stderr are terminals and `NO_COLOR` (no-color.org) is not set. */
export function terminalOf({ stdin, stdout, stderr }: Streams, env: NodeJS.ProcessEnv): Terminal {
  const isInteractive = Boolean(stderr.isTTY);
  const hasColors = isInteractive && stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    write: (text) => void stdout.write(text),
    report: (text) => void stderr.write(text),
    isInteractive,
    paint: (color, text) => (hasColors ? styleText(color, text, { validateStream: false }) : text),
    async read() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
}
