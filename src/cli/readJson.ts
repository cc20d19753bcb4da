import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileFault } from '../server/prerender/fileFault';
import { Complaint } from './Complaint';
import { decodeText } from './decodeText';
import { parseJson } from './parseJson';
import type { Terminal } from './Terminal';

/**
 * The value in a file of JSON; where a terminal is given, `-` is its standard input.
 * @throws {Complaint} if there is no such file, if it cannot be read, if it is not UTF-8 or not JSON.
 */
export async function readJson(name: string, terminal?: Terminal): Promise<unknown> {
  if (name !== '-' || !terminal) return parseJson(decodeText(await bytesOf(name), name), name);
  const text = decodeText(await terminal.read(), name);
  if (text.trim() !== '') return parseJson(text, 'Standard input');
  throw new Complaint('Standard input is empty. Send an article as JSON: broadsheet render - < article.json');
}

async function bytesOf(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      const hint = name.includes('\uFFFD') ? ' Its name seems to be no UTF-8: rename it.' : '';
      throw new Complaint(`There is no file ${name}. It was looked for at ${resolve(name)}.${hint}`);
    }
    if (code === 'EISDIR') throw new Complaint(`${name} is a folder. Name a file in it.`);
    throw new Complaint(`${name} cannot be read: ${fileFault(error, 'read')}`);
  }
}
