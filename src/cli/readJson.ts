import { parseJson } from './parseJson';
import { readText } from './readText';
import type { Terminal } from './Terminal';

/**
 * The value in a JSON file. With a terminal, the name `-` reads its standard input.
 * @throws {CommandError} if the file does not exist, cannot be read, or is not JSON in UTF-8.
 */
export async function readJson(name: string, terminal?: Terminal): Promise<unknown> {
  return parseJson(await readText(name, terminal), name === '-' ? 'Standard input' : name);
}
