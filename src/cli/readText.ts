import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileErrorReason } from '../server/prerender/fileErrorReason';
import { CommandError } from './CommandError';
import { decodeText } from './decodeText';
import type { Terminal } from './Terminal';

/**
 * The text of a file. With a terminal, the name `-` reads its standard input.
 * @throws {CommandError} if the file does not exist, cannot be read, or is not UTF-8, or if standard input is empty.
 */
export async function readText(name: string, terminal?: Terminal): Promise<string> {
  if (name !== '-' || !terminal) return decodeText(await bytesOf(name), name);
  const text = decodeText(await terminal.read(), name);
  if (text.trim() !== '') return text;
  throw new CommandError('Standard input is empty. Pipe in an article as JSON, with < article.json after the command.');
}

async function bytesOf(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      const hint = name.includes('\uFFFD') ? ' Its name does not seem to be UTF-8: rename it.' : '';
      throw new CommandError(`There is no file ${name} (looked for at ${resolve(name)}).${hint}`);
    }
    if (code === 'EISDIR') throw new CommandError(`${name} is a folder. Give the name of a file.`);
    throw new CommandError(`${name} cannot be read: ${fileErrorReason(error, 'read')}`);
  }
}
