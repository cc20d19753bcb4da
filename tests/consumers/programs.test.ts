import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanUp } from './cleanUp';
import { install, installVersions, run } from './install';
import story from './story.json';

afterAll(cleanUp);

/** The result of a program, which it prints as its last line. */
const resultOf = (folder: string) => JSON.parse(run(folder, 'npm', 'start').trim().split('\n').at(-1) ?? '');

test('a CommonJS program renders the story', () => {
  const { document, page, styles } = resultOf(install('commonjs'));
  const { window } = new JSDOM(document);
  for (const html of [document, page]) {
    const { body } = new JSDOM(html).window.document;
    expect(body.querySelector('h1')?.textContent).toBe(story.headline);
    expect(body.querySelector('#conversation')?.textContent).toContain('Once, for eleven minutes.');
  }
  expect(window.document.head.querySelector('style')?.textContent).toContain('.broadsheet-KeyPoints{');
  expect(styles).toContain('.broadsheet-KeyPoints{');
}, 600_000);

test('a program in strict TypeScript compiles with node16 and with bundler resolution', () => {
  expect(() => run(install('typescript'), 'npm', 'run', 'check')).not.toThrow();
}, 600_000);

describe('The oldest and the newest React and styled-components', () => {
  const newest = { react: '19.3.1', 'react-dom': '19.3.1', 'styled-components': '6.6.0' };
  const pages: Record<string, Record<'version' | 'markup' | 'styles', string>> = {};
  beforeAll(() => {
    const folder = install('versions');
    const pageWith = (versions: Record<string, string>) => {
      installVersions(folder, versions);
      return resultOf(folder);
    };
    pages['React 19.0.0 and styled-components 6.4.0'] = resultOf(folder);
    pages['React 19.0.0'] = pageWith({ 'styled-components': newest['styled-components'] });
    pages.both = pageWith(newest);
    pages['styled-components 6.4.0'] = pageWith({ 'styled-components': '6.4.0' });
  }, 600_000);

  test.each(['React 19.0.0', 'styled-components 6.4.0', 'React 19.0.0 and styled-components 6.4.0'])(
    '%s render the same page as the newest',
    (versions) => {
      expect(pages[versions]?.version).toBe(versions.includes('React') ? '19.0.0' : newest.react);
      expect(shape(pages[versions]?.markup)).toBe(shape(pages.both?.markup));
      expect(rules(pages[versions]?.styles)).toEqual(rules(pages.both?.styles));
    },
  );
});

/** Markup without the classes of styled-components, which depend on its version. */
function shape(markup = ''): string {
  const { body } = new JSDOM(markup).window.document;
  for (const element of body.querySelectorAll('[class]')) {
    const lasting = [...element.classList].filter((name) => name.includes('-'));
    element.setAttribute('class', lasting.join(' '));
  }
  return body.innerHTML;
}

/** The declarations of style sheets, in order, without those by which styled-components recognizes its classes. */
function rules(styles = ''): string[] {
  return [...styles.matchAll(/\{([^{}]*)\}/g)].flatMap(([, declarations = '']) =>
    /^content:"\w+,"$/.test(declarations) ? [] : declarations,
  );
}
