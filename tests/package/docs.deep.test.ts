import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { docs } from '../../build/reference/docs';
import { pack, repository } from './packed';

it('what coding assistants read is the same whenever and wherever it is written', async () => {
  const { files, folder } = pack();
  const pages = files.filter((file) => file.startsWith('dist/docs/'));
  const again = await docs(repository);
  expect([...again.keys()].sort()).toEqual(['llms.txt', ...pages].sort());
  expect([...again].filter(([path, written]) => readFileSync(join(folder, path), 'utf8') !== written)).toEqual([]);
});
