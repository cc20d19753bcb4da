import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import {
  depthAnchor,
  isKeptForPosition,
  pageAnchors,
  partAnchor,
  partIds,
  positionalId,
  titleAnchor,
  turnIds,
} from '../../src/article/anchors';
import type { Block } from '../../src/article/Block';
import { depths } from '../../src/article/depth';
import { box, boxed, knowBoxes } from '../fixtures/boxes';

knowBoxes();

const named = (id: string): Block => ({ type: 'paragraph', id, text: 'Words' });

describe('The ids of a page', () => {
  it('are those that addresses lead to', () => {
    expect(depths.map((depth) => depthAnchor(depth))).toEqual(['at-a-glance', 'in-brief', 'in-full']);
    expect(partAnchor('summary')).toBe('at-a-glance-summary');
    expect(partAnchor('keyPoints')).toBe('at-a-glance-points');
    expect(partAnchor('brief')).toBe('in-brief');
    expect(partAnchor('body')).toBe('in-full');
    expect(partAnchor('conversation')).toBe('conversation');
    expect(partAnchor('corrections')).toBe('corrections');
    expect(partAnchor('main')).toBe('main');
    expect(partAnchor('headline')).toBeUndefined();
  });

  it('begin with a prefix, if there is one', () => {
    expect(depthAnchor('in-full', 'b-')).toBe('b-in-full');
    expect(partAnchor('conversation', 'b-')).toBe('b-conversation');
    expect(partAnchor('headline', 'b-')).toBeUndefined();
    expect(titleAnchor(partAnchor('corrections', 'b-'))).toBe('b-corrections-title');
  });

  it('that no part of an article may have are each there once', () => {
    const anchors = pageAnchors();
    expect(anchors).toEqual(expect.arrayContaining(['main', 'in-brief', 'conversation-title', 'corrections-title']));
  });
});

describe('The id of a turn', () => {
  it('is its own, or its position', () => {
    expect(turnIds([{}, { id: 'why' }, {}])).toEqual(['turn-1', 'why', 'turn-3']);
  });

  it.each<[what: string, turns: Parameters<typeof turnIds>[0]]>([
    ['another turn', [{}, {}, { id: 'turn-2' }]],
    ['a block of a turn', [{ body: [named('turn-2')] }, {}, { id: 'c' }]],
    ['a block in a block of a turn', [{ body: [boxed(3, named('turn-2'))] }, {}, { id: 'c' }]],
  ])('is numbered on where it is that of %s', (_, turns) => {
    expect(turnIds(turns)[1]).toBe('turn-2-2');
  });

  it('is kept for turns', () => {
    expect(isKeptForPosition('turn-3', 'body')).toBe(true);
    expect(isKeptForPosition('turn-3', 'turns')).toBe(false);
    expect(isKeptForPosition('turn-three', 'body')).toBe(false);
    expect(isKeptForPosition('correction-1', 'turns')).toBe(true);
    expect(isKeptForPosition('correction-1', 'corrections')).toBe(false);
  });

  it('is numbered on for as long as it is taken', () => {
    expect(positionalId('corrections', 0, new Set(['correction-1', 'correction-1-2']))).toBe('correction-1-2-2');
  });
});

describe('partIds', () => {
  const article: Article = {
    headline: 'The lamp',
    keyPoints: [{ id: 'point', text: 'Point' }],
    body: [box([named('inside'), box([named('deep')])], { id: 'box' }), named('beside')],
    conversation: {
      speakers: [{ id: 'ann', name: 'Ann', kind: 'human' }],
      turns: [{ speaker: 'ann', body: [box([named('said')])] }],
    },
  };

  it('finds every id with what is around it, the innermost last', () => {
    expect([...partIds(article)]).toEqual([
      ['point', ['keyPoints']],
      ['box', ['body']],
      ['inside', ['body', '#box']],
      ['deep', ['body', '#box']],
      ['beside', ['body']],
      ['turn-1', ['conversation']],
      ['said', ['conversation', '#turn-1']],
    ]);
  });

  it('finds no speakers, whose ids are not on the page', () => {
    expect(partIds(article).has('ann')).toBe(false);
  });

  it('gives a turn the id that it has on its page', () => {
    const turns = [
      { speaker: 'ann', body: [named('turn-2')] },
      { speaker: 'ann', body: [] },
    ];
    expect([...partIds({ headline: '', body: [], conversation: { speakers: [], turns } }).keys()]).toEqual([
      ...['turn-1', 'turn-2', 'turn-2-2'],
    ]);
  });
});
