import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromWordPress } from '../../../src/adapters/wordpress';
import { isDeep } from '../../deep';
import { expectSound, mutationsOf, nestedIn } from '../expectSound';
import { blockMarkup, classicMarkup, restPost } from './posts';

const numRuns = isDeep ? 60 : 8;

it('A post with fields that are wrong is read, and is an article that needs no repair', () => {
  const raw = { ...restPost, content: { raw: blockMarkup } };
  for (const post of [...mutationsOf(restPost, numRuns), ...mutationsOf(raw, numRuns / 2)])
    expectSound(fromWordPress, post);
});

it('A post with values that nest, repeat or hold themselves is read', () => {
  for (const value of nestedIn('content', { title: { rendered: 'A' } })) expectSound(fromWordPress, value);
  for (const value of nestedIn('wp:term', {})) expectSound(fromWordPress, { ...restPost, _embedded: value });
});

it('Markup that is cut and mixed is read, with readers of blocks and shortcodes and without them', () => {
  const pieces = [
    ...blockMarkup.split(/(?=[<[])/),
    ...classicMarkup.split(/(?=[<[])/),
    '[',
    ']',
    '<!--',
    '-->',
    '<p>',
    '\n\n',
    ' /-->',
  ];
  const read = {
    'acme/tide': () => undefined,
    'core/columns': () => undefined,
    caption: () => undefined,
    su_note: () => null,
  };
  const markup = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(markup, fc.boolean(), (text, isRead) => {
      const content = { rendered: text };
      expectSound(fromWordPress, text, isRead ? { read } : {});
      expectSound(fromWordPress, { title: { rendered: 'A' }, content }, isRead ? { read } : {});
    }),
    { numRuns, seed: 417 },
  );
});

it.each<[name: string, text: string]>([
  ['comments', '<!-- /wp:group -->'.repeat(20_000)],
  ['blocks inside each other', '<!-- wp:group --><div>'.repeat(isDeep ? 50_000 : 2_000)],
  ['settings that do not end', `<!-- wp:a {${'}'.repeat(50_000)} -->`.repeat(2)],
  ['brackets', '[box '.repeat(50_000)],
  ['shortcodes', '[caption]'.repeat(isDeep ? 50_000 : 2_000)],
  ['attributes', `[box a="b"${' '.repeat(50_000)}x]`],
  ['lines', 'a\n\n'.repeat(isDeep ? 50_000 : 5_000)],
  ['tags that do not end', '\n<a "'.repeat(50_000)],
])(
  'Markup with many %s is read before the test runner gives up, which work that grows with the square is not',
  (_, text) => {
    expect(fromWordPress(text, { onIssue: () => {} })).toHaveProperty('body');
  },
);
