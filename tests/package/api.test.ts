import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiReports } from '../../build/reference/apiReports';
import { readPublicTypes } from '../../build/reference/publicTypes';
import { repository } from './packed';

const folder = join(repository, 'api');
const reports = apiReports(readPublicTypes(repository));

if (process.env.UPDATE_API) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [file, text] of reports) writeFileSync(join(folder, file), text);
}

describe('The public types are those that were reviewed; where the change is meant, run `npm run fix:api` and look at it:', () => {
  it.each([...reports])('api/%s', (file, text) => {
    const reviewed = existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
    expect(text).toBe(reviewed);
  });

  it('there is a report for every entry, and for no other', () => {
    expect(readdirSync(folder).sort()).toEqual([...reports.keys()].sort());
  });
});
