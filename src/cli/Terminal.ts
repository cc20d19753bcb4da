import { styleText } from 'node:util';

/** The colours of the program. */
export type Color = 'red' | 'yellow' | 'green' | 'dim' | 'bold';

/** Where a command reads and writes. */
export interface Terminal {
  /** Writes what was asked for. */
  write: (text: string) => void;
  /** Writes what else there is to say. */
  tell: (text: string) => void;
  /** Whether somebody is watching what is told, so that a line may be written over. */
  isWatched: boolean;
  /** A text in a colour, where there are colours. */
  paint: (color: Color, text: string) => string;
  /** All that is on standard input. */
  read: () => Promise<Uint8Array>;
}

/** A text from outside as one line that is safe to show: what would steer a terminal, or turn its direction, stands as JSON writes it. */
export function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const written = JSON.stringify(character).slice(1, -1);
    return written === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : written;
  });
}

/** The streams of a process, as far as a terminal needs them. */
export interface Streams {
  /** Where comes in what the program reads. */
  stdin: AsyncIterable<Uint8Array>;
  /** Where goes what was asked for. */
  stdout: { write: (text: string) => unknown; isTTY?: boolean };
  /** Where goes what else there is to say. */
  stderr: { write: (text: string) => unknown; isTTY?: boolean };
}

/** A terminal of streams; it has colours if both are one and nobody has asked for none (no-color.org). */
export function terminalOf({ stdin, stdout, stderr }: Streams, env: NodeJS.ProcessEnv): Terminal {
  const isWatched = Boolean(stderr.isTTY);
  const hasColors = isWatched && stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    write: (text) => void stdout.write(text),
    tell: (text) => void stderr.write(text),
    isWatched,
    paint: (color, text) => (hasColors ? styleText(color, text, { validateStream: false }) : text),
    async read() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
}
