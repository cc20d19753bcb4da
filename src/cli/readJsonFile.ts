import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Complaint } from './Complaint';
import { parseJson } from './parseJson';

/**
 * The value in a file of JSON.
 * @throws {Complaint} if there is no such file, if it cannot be read, or if it is no JSON.
 */
export async function readJsonFile(name: string): Promise<unknown> {
  return parseJson(await textOf(name), name);
}

async function textOf(name: string): Promise<string> {
  try {
    return await readFile(name, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Complaint(`There is no file ${name}. It was looked for at ${resolve(name)}.`);
    if (code === 'EISDIR') throw new Complaint(`${name} is a folder. Name a file in it.`);
    throw new Complaint(`${name} cannot be read: ${message}`);
  }
}
