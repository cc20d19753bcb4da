import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { checkTheme } from '../../src/theme/checkTheme';
import { createTheme } from '../../src/theme/createTheme';
import { deepTest } from '../deepTest';
import { codeOf } from '../markdown';
import { guides, pack, repository } from './packed';

const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json'));

describe('A new user', () => {
  it('finds the two commands on the first screen', () => {
    const firstScreen = readme.split('\n').slice(0, 30).join('\n');
    expect(firstScreen).toContain('npm ci && npm start');
    expect(firstScreen).toContain('npm ci && npm test');
  });

  it('runs the usage example with the package as it is published', async () => {
    const [example] = codeOf(readme, 'tsx');
    const { project } = pack();
    writeFileSync(join(project, 'example.tsx'), example?.code ?? '');
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
    const words = [...(example?.code ?? '').matchAll(/(?:headline|summary|text): '([^']+)'/g)].map(([, text]) => text);
    expect(words).toHaveLength(5);
    for (const text of words) expect(html).toContain(text);
  });

  it('renders the example of the command line', () => {
    const { project, folder } = pack();
    const [article] = codeOf(read('docs/command-line.md'), 'json');
    writeFileSync(join(project, 'article.json'), article?.code ?? '');
    const program = join(folder, 'dist/static/cli/broadsheet.js');
    const html = execFileSync(process.execPath, [program, 'render', 'article.json'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(html).toContain('Nobody in the hall was surprised by the vote.');
  });

  deepTest('adds the most read stories to an article with the module of Fronts, and their styles', () => {
    const { project, folder } = pack();
    const module = codeOf(read('docs/fronts.md'), 'js').find(({ code }) => code.includes('most-read.json'));
    const [article] = codeOf(read('docs/command-line.md'), 'json');
    writeFileSync(join(project, 'story.json'), article?.code ?? '');
    writeFileSync(join(project, 'most-read.json'), JSON.stringify([{ url: '/wall', headline: 'The wall held' }]));
    writeFileSync(join(project, 'onward.mjs'), module?.code ?? '');
    const program = join(folder, 'dist/static/cli/broadsheet.js');
    const html = execFileSync(process.execPath, [program, 'render', 'story.json', '--module', 'onward.mjs'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(html).toMatch(/<a href="\/wall">The wall held<\/a>/);
    expect(html).toContain('.broadsheet-MostRead');
  });

  it('gets a theme with enough contrast from the example of Theming', () => {
    const options = /createTheme\((\{[\s\S]*?\n\})\);/.exec(read('docs/theming.md'))?.[1] ?? '';
    const theme = createTheme(new Function(`return ${options}`)());
    expect(theme).toMatchObject({ name: 'Harbour', color: { accent: { dark: '#7fd6e2' } } });
    expect(checkTheme(theme)).toEqual([]);
  });
});

describe('A contributor', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'VERSIONS.md', ...guides()])(
    'finds every script that %s names',
    (file) => {
      const named = [...read(file).matchAll(/npm run ([\w:-]+)|npm (start|test)|`(test:\w+)`/g)];
      const missing = named.map(([, run, own, family]) => run ?? own ?? family ?? '').filter((name) => !scripts[name]);
      expect(missing).toEqual([]);
    },
  );

  it('runs the same full check as .ci/run, which uses the packaged browser and every engine that it can install', () => {
    const commands = read('.ci/run')
      .split('\n')
      .filter((line) => line && !/^(#|set |cd )/.test(line));
    expect(commands).toEqual([
      'bash tests/engines/install.sh',
      'export NO_SYSTEM_CHROMIUM=1',
      'npm ci && npm run test:all',
    ]);
    expect(read('CONTRIBUTING.md')).toContain(commands[2]);
  });
});
