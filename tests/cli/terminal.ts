import { type Terminal, terminalOf } from '../../src/cli/Terminal';

/** A terminal that remembers what is written and told; `input` comes in. */
export function fakeTerminal(
  input: string | Uint8Array = '',
  isTTY = false,
): Terminal & { written: () => string; told: () => string } {
  const out: string[] = [];
  const err: string[] = [];
  const stream = (texts: string[]) => ({ write: (text: string) => texts.push(text), isTTY });
  async function* stdin() {
    yield Buffer.from(input);
  }
  return {
    ...terminalOf({ stdin: stdin(), stdout: stream(out), stderr: stream(err) }, {}),
    written: () => out.join(''),
    told: () => err.join(''),
  };
}
