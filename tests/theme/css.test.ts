import { expect, it } from 'vitest';
import { dense } from '../../build/dense';
import { css } from '../../src/theme/css';

it('css is the text of its template', () => {
  const gap = '1rem';
  expect(css`gap: ${gap}; content: '\\201c';`).toBe("gap: 1rem; content: '\\201c';");
});

it.each([
  ['white space', '\n  & > a ,\n  & b {\n    margin: 0 auto;\n  }\n', '&>a,& b{margin:0 auto}'],
  ['semicolons without a declaration', 'gap: 0;; & a { margin: 0; ; }', 'gap:0;& a{margin:0}'],
  ['white space in brackets', '& :is( a, b ) { gap: max( 1px, 2px ); }', '& :is(a,b){gap:max(1px,2px)}'],
  [
    'zeros before a point',
    'margin: 0.5em -0.25em 10.5px calc(1px - 0.5rem);',
    'margin:.5em -.25em 10.5px calc(1px - .5rem);',
  ],
  ['comments', '/* a { b } */ gap: 0; /* ; */', 'gap:0;'],
])('the build leaves %s out', (_, source, expected) => {
  expect(dense(source)).toBe(expected);
});

it.each([
  "& a::after{content:' , 0.5 ; { } '}",
  "& [title='a > b'] + a{gap:0}",
  '@media (width > 20rem) and (hover){a{gap:0}}',
])('the build keeps what has a meaning: %s', (source) => {
  expect(dense(source)).toBe(source.replace(' > 20rem', '>20rem'));
});
