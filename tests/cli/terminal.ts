import { type Terminal, terminalOf } from '../../src/cli/Terminal';

/** A terminal that records its output; `input` is its standard input. */
export function fakeTerminal(
  input: string | Uint8Array = '',
  isTTY = false,
): Terminal & { written: () => string; reported: () => string } {
  const out: string[] = [];
  const err: string[] = [];
  const stream = (texts: string[]) => ({ write: (text: string) => texts.push(text), isTTY });
  async function* stdin() {
    yield Buffer.from(input);
  }
  return {
    ...terminalOf({ stdin: stdin(), stdout: stream(out), stderr: stream(err) }, {}),
    written: () => out.join(''),
    reported: () => err.join(''),
  };
}
