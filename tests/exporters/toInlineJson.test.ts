import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toInlineJson } from '../../src/exporters/toInlineJson';

const attacks = [
  '</script><script>window.attacked=1</script>',
  '</SCRIPT >',
  '<!--<script>',
  '--> ]]>',
  '<![CDATA[',
  'two\u2028lines\u2029here',
  '&lt;/script&gt;',
  '\\u003c/script',
  'half \ud800 of a pair',
  'null \u0000 bell \u0007',
  '"\'`window.attacked=1`',
  '$& $` $1',
];

describe('JSON inside a script', () => {
  it.each(attacks)('%j does not end the element and is read unchanged', (words) => {
    const json = toInlineJson({ [words]: [words] });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ [words]: [words] });
    const { window } = new JSDOM(`<script type="application/ld+json">${json}</script><p>After</p>`, {
      runScripts: 'dangerously',
    });
    expect(window).not.toHaveProperty('attacked');
    expect(window.document.querySelector('p')?.textContent).toBe('After');
    expect(JSON.parse(window.document.querySelector('script')?.textContent ?? '')).toEqual({ [words]: [words] });
  });

  it('of undefined is null', () => {
    expect(toInlineJson(undefined)).toBe('null');
  });
});
