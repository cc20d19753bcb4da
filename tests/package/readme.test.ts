import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { pack, repository } from './packed';

const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const texts = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'VERSIONS.md'];
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json'));

describe('What a newcomer is told', () => {
  it('the two commands stand on the first screen', () => {
    const firstScreen = readme.split('\n').slice(0, 30).join('\n');
    expect(firstScreen).toContain('npm ci && npm start');
    expect(firstScreen).toContain('npm ci && npm test');
  });

  it('.ci/run runs the full check of the README with the packaged browser, in every engine that it can install', () => {
    const commands = read('.ci/run')
      .split('\n')
      .filter((line) => line && !/^(#|set |cd )/.test(line));
    expect(commands).toEqual([
      'bash tests/engines/install.sh',
      'export NO_SYSTEM_CHROMIUM=1',
      'npm ci && npm run test:all',
    ]);
    expect(readme).toContain(commands[2]);
  });

  it.each(texts)('every script that %s names exists', (file) => {
    const named = [...read(file).matchAll(/npm run ([\w:]+)|npm (start|test)|`(test:\w+)`/g)];
    const missing = named.map(([, run, own, family]) => run ?? own ?? family ?? '').filter((name) => !scripts[name]);
    expect(missing).toEqual([]);
  });

  it.each(texts)('every file that %s links to exists', (file) => {
    const linked = [...read(file).matchAll(/\]\(([^)#]+)/g)].flatMap(([, path]) => path ?? []);
    const missing = linked.filter((path) => !/^https?:/.test(path) && !existsSync(join(repository, path)));
    expect(missing).toEqual([]);
  });
});

it('the theme of the README is made, and its colours are easy to tell apart', async () => {
  const { createTheme } = await import('../../src/theme/createTheme');
  const { checkTheme } = await import('../../src/theme/checkTheme');
  const options = /createTheme\((\{[\s\S]*?\n\})\);/.exec(readme)?.[1] ?? '';
  const theme = createTheme(new Function(`return ${options}`)());
  expect(theme).toMatchObject({ name: 'Harbour', color: { accent: { dark: '#7fd6e2' } } });
  expect(checkTheme(theme)).toEqual([]);
});

it('the article in ten lines is drawn by the package as it is published', async () => {
  const example = /## An article in ten lines[\s\S]*?```tsx\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(12);
  const { project } = pack();
  writeFileSync(join(project, 'example.tsx'), example);
  await build({
    stdin: {
      contents: `import { renderToString } from 'react-dom/server';
        import { Page } from './example';
        process.stdout.write(renderToString(<Page />));`,
      resolveDir: project,
      loader: 'tsx',
    },
    bundle: true,
    packages: 'external',
    format: 'esm',
    jsx: 'automatic',
    outfile: join(project, 'example.mjs'),
  });
  const html = execFileSync(process.execPath, ['example.mjs'], { cwd: project, encoding: 'utf8' });
  const words = [...example.matchAll(/(?:headline|summary|text): '([^']+)'/g)].map(([, text]) => text);
  expect(words).toHaveLength(5);
  for (const text of words) expect(html).toContain(text);
});
