import { expect, it } from 'vitest';
import { fromHtml } from '../../../src/adapters/html';
import { isDeep } from '../../deep';
import { recallOf, unexplained, withoutLeftOut } from '../recall/recall';
import { attributesOf, sourcePiecesOf } from '../recall/sourceText';
import { withIssues } from '../recall/withIssues';
import { everyElement } from './everyElement';
import { read } from './read';

const cases = isDeep ? 150 : 40;

/** Pieces of HTML that are put where they do not belong. Spaces around words keep them apart where their elements go. The words of a formula are in an attribute, and those of a button are kept in titles alone; notes are moved. */
const pieces = [...everyElement.matchAll(/<[^<>]+>|[^<>]+/g)]
  .map(([piece]) => (piece.startsWith('<') ? piece : ` ${piece} `))
  .filter((piece) => !/^<(?:math|button)|#fn1/.test(piece));

it('any mixture of elements is an article without errors, and no word of it is lost or new', () => {
  const random = randomFrom(15);
  for (let count = 0; count < cases; count += 1) {
    const runs = Array.from({ length: 1 + random(60) }, () => {
      const from = random(pieces.length);
      return pieces.slice(from, from + 1 + random(6)).join('');
    });
    const html = `<p>${runs.join('')}`;
    read(html);
    const { result: article, reported } = withIssues(() => fromHtml(html, { page: false, onIssue: () => {} }));
    const source = sourcePiecesOf(html);
    const recall = recallOf(
      withoutLeftOut(source, reported),
      article,
      `${attributesOf(html)} ${source.map(({ text }) => text).join(' ')}`,
    );
    expect({ html, insertions: recall.insertions }).toEqual({ html, insertions: [] });
    expect({ html, unexplained: unexplained(recall, reported) }).toEqual({ html, unexplained: [] });
  }
});

/** Numbers below a limit, the same ones in each run (mulberry32). */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
