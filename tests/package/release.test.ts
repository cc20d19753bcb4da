import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './packed';

const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const { engines, name, peerDependencies, version } = JSON.parse(read('package.json'));
const workflow = read('.github/workflows/release.yml');

describe('What users are told of versions', () => {
  const rows = new Map(
    [...read('VERSIONS.md').matchAll(/^\| ([^|]+) \| ([^|]+) \|/gm)].map(([, of, text]) => [of, text]),
  );

  it('is what package.json asks for', () => {
    expect(`>=${rows.get('Node')?.split(' ')[0]}`).toBe(engines.node);
    expect(`>=${rows.get('React and React DOM')?.split(' ')[0]}`).toBe(peerDependencies.react);
    expect(peerDependencies['react-dom']).toBe(peerDependencies.react);
    expect(`^${rows.get('styled-components')?.split(' ')[0]}.0`).toBe(peerDependencies['styled-components']);
  });

  it('and is tried: the oldest Node of the table runs every check', () => {
    const oldest = rows.get('Node')?.split(' ')[0];
    expect(read('.github/workflows/test.yml')).toContain(`node: [${oldest},`);
  });
});

it('a change that users are told of names the package, its size and what is new', () => {
  for (const file of readdirSync(join(repository, '.changeset')).filter((file) => file.endsWith('.md'))) {
    const [, named, size, text = ''] =
      /^---\n"([^"]+)": (\w+)\n---\n\n([\s\S]+)$/.exec(read(`.changeset/${file}`)) ?? [];
    expect(named, file).toBe(name);
    // While versions begin with 0, what breaks is minor: see VERSIONS.md.
    expect(version.startsWith('0.') ? ['minor', 'patch'] : ['major', 'minor', 'patch'], file).toContain(size);
    expect(text.trim(), file).toMatch(/^[A-Z`*].{20,}/);
  }
});

describe('A release', () => {
  const [, test = '', release = ''] = workflow.split(/^ {2}(?:test|release):$/m);

  it('is made only after every check has passed, by a job that alone may write', () => {
    expect(test).toContain('bash .ci/run');
    expect(test).not.toContain('permissions');
    expect(release).toContain('needs: test');
    expect(workflow).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(release).toMatch(/permissions:\n( {6}(contents|id-token|pull-requests): write[^\n]*\n){3} {4}\S/);
  });

  it('says where the package was built, and by what', () => {
    expect(release).toContain('NPM_CONFIG_PROVENANCE: true');
    // Provenance counts only where the package names the repository that it comes from.
    expect(release).toMatch(/npm pkg set "?repository/);
  });

  it('takes its steps from a major version of their authors, never from a branch', () => {
    const steps = [...workflow.matchAll(/uses: (\S+)/g)].map(([, step]) => step);
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.filter((step) => !/^[\w-]+\/[\w-]+@v\d+$/.test(step ?? ''))).toEqual([]);
  });
});
