import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, linksOf } from '../markdown';
import { componentsOf, pack } from './packed';

const packed = pack();
const { files, folder } = packed;
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const pages = files.filter((file) => file.startsWith('dist/docs/'));

describe('What coding assistants read', () => {
  it('every component has a page: what it is, how to import it, its props, and an example', () => {
    const names = componentsOf(packed);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      const page = text(`dist/docs/${name}.md`);
      expect(page, name).toMatch(new RegExp(`^# ${name}\n\n[A-Z][^\n]{15,}`));
      expect(page, name).toContain(`import { ${name} } from 'broadsheet';`);
      expect(page, name).toMatch(new RegExp(`\`\`\`tsx\n[^\`]*[<{]${name}\\b`));
    }
    expect(text('dist/docs/Headline.md')).toMatch(/^\| `headline` \| `[^\n]+` \| [^\n|]+ \| [^\n|]{5,} \|$/m);
  });

  it('every link leads to a page of the package, and to a heading on it', () => {
    const links = ['llms.txt', ...pages].flatMap((file) =>
      linksOf(text(file)).map(({ path, anchor }) => ({
        target: path === '' ? file : posix.join(dirname(file), path),
        anchor,
      })),
    );
    expect(links.length).toBeGreaterThan(200);
    const broken = links.filter(
      ({ target, anchor }) =>
        !files.includes(target) || (anchor !== undefined && !anchorsOf(text(target)).includes(anchor)),
    );
    expect(broken).toEqual([]);
  });

  it('nothing is left that could not be written', () => {
    const lost = /\bundefined\b|\[object |\{\}(?!\})|import\("/;
    // In a signature a value may well be undefined.
    const words = (file: string) => text(file).replace(/```ts\n[\s\S]*?```/g, '');
    expect(['llms.txt', ...pages].filter((file) => lost.test(words(file)))).toEqual([]);
  });

  it('llms.txt has the form of llmstxt.org, and leads to every page', () => {
    const [title, summary, details, ...sections] = text('llms.txt').trim().split('\n\n');
    expect(title).toBe('# Broadsheet');
    expect(summary).toMatch(/^> .+$/);
    expect(details).toMatch(/^[^#>-]/);
    for (const section of sections) expect(section).toMatch(/^(## .+|(- \[[^\]]+\]\([^)]+\): .+\n?)+)$/);
    const linked = new Set([...text('llms.txt').matchAll(/\]\(([^)#]+)/g)].map(([, path]) => path));
    expect(pages.filter((page) => !linked.has(page))).toEqual([]);
  });
});
