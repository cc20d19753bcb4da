import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block, SlotBlock } from '../../src/article/Block';
import type { Correction } from '../../src/article/Correction';
import { readArticle } from '../../src/article/readArticle';
import { type Access, withAccess } from '../../src/article/withAccess';
import { garbage } from '../fixtures/garbage';
import { asArticle, lighthouse } from '../fixtures/lighthouse';
import { oddities } from '../fixtures/oddities';

const none = { granted: false };
const wall: SlotBlock = { type: 'slot', kind: 'paywall', name: 'subscribe' };

function paragraph(id: string): Block {
  return { type: 'paragraph', id, text: `Words of ${id}.` };
}

function story(body: readonly Block[], fields: Partial<Article> = {}): Article {
  return { headline: 'The lamp', body, ...fields };
}

/** The ids of the blocks in front of the paywall, and the name of the slot at its edge. */
function shown(body: readonly Block[], access: Access = none): unknown[] {
  return withAccess(story(body), access).body.map((block) => (block.type === 'slot' ? block.name : block.id));
}

const three = ['a', 'b', 'c'].map(paragraph);

describe('A reader with access', () => {
  it('reads the article itself', () => {
    expect(withAccess(lighthouse, { granted: true })).toBe(lighthouse);
  });

  it.each([undefined, null, {}, { granted: 'yes' }, { granted: 1 }, []])('is not one of %j', (access) => {
    expect(shown(three, access as unknown as Access)).toEqual(['paywall']);
  });
});

describe('The body', () => {
  it('ends before the first paywall of the story, which remains', () => {
    expect(shown([paragraph('a'), wall, paragraph('b'), { ...wall, name: 'again' }])).toEqual(['a', 'subscribe']);
  });

  it('ends before a block that has the paywall inside', () => {
    const box: Block = { type: 'details', id: 'box', summary: 'More', body: [paragraph('in'), wall] };
    expect(shown([paragraph('a'), box, paragraph('b')])).toEqual(['a', 'paywall']);
  });

  it('has the number of blocks that are free, but none behind a paywall', () => {
    expect(shown(three, { ...none, blocks: 2 })).toEqual(['a', 'b', 'paywall']);
    expect(shown([paragraph('a'), wall, ...three], { ...none, blocks: 4 })).toEqual(['a', 'subscribe']);
    expect(shown([...three, wall, paragraph('d')], { ...none, blocks: 1 })).toEqual(['a', 'subscribe']);
  });

  it.each([3, 4, Number.POSITIVE_INFINITY])('keeps its last block behind the paywall if %d are free', (blocks) => {
    expect(shown(three, { ...none, blocks })).toEqual(['a', 'b', 'paywall']);
  });

  it.each([0, -1, Number.NaN, '2 or 3' as unknown as number])('has no block if %s are free', (blocks) => {
    expect(shown(three, { ...none, blocks })).toEqual(['paywall']);
    expect(shown([], { ...none, blocks })).toEqual(['paywall']);
  });

  it('does not end with a heading that nothing follows', () => {
    const heading: Block = { type: 'heading', id: 'heading', text: 'On' };
    expect(shown([paragraph('a'), { type: 'divider' }, heading, wall, paragraph('b')])).toEqual(['a', 'subscribe']);
  });
});

describe('Behind the paywall', () => {
  const secret = 'Behind';
  const hidden = (id: string): Block => ({ type: 'paragraph', id, text: secret });
  const article = {
    ...lighthouse,
    lead: { type: 'figure', image: { url: '/lamp.jpg', alt: 'A lamp', width: 3, height: 2 } },
    spoken: { type: 'audio', url: '/lamp.mp3', transcript: [hidden('said')] },
    brief: [hidden('short')],
    body: [
      paragraph('a'),
      {
        type: 'paragraph',
        id: 'b',
        text: [
          'See ',
          { type: 'link', text: ['the ', { type: 'emphasis', text: 'end' }], url: '#last' },
          ' and ',
          { type: 'link', text: 'the beginning', url: '#a' },
          { type: 'note', id: 'shown' },
        ],
      },
      wall,
      { type: 'paragraph', id: 'last', text: [secret, { type: 'note', id: 'hidden' }] },
    ],
    notes: [
      { id: 'hidden', text: secret },
      { id: 'shown', text: 'A note' },
    ],
    conversation: { speakers: [], turns: [{ speaker: 'a', body: [hidden('turn')] }] },
    keyPoints: [{ text: 'A point', supports: ['a', 'last'] }],
    provenanceOf: { brief: { source: 'trainedAlgorithmicMedia', system: secret }, notes: { source: 'humanEdits' } },
    articleBody: secret,
  } as const;

  it('is everything but the opening, the summary and the key points', () => {
    const cut = withAccess(article, none);
    expect(JSON.stringify(article)).toContain(secret);
    expect(JSON.stringify(cut)).not.toContain(secret);
    const { kicker, headline, deck, standfirst, lead, summary, authors, publisher } = article as Article;
    expect(cut).toMatchObject({ headline, deck, standfirst, lead, summary, authors, publisher });
    expect(cut.kicker).toBe(kicker);
  });

  it.each(['spoken', 'brief', 'conversation'] as const)('is not the part %s if it is free', (part) => {
    const cut = withAccess(article, { ...none, parts: [part] });
    expect(cut[part]).toEqual(article[part]);
    expect(cut).not.toHaveProperty('summary');
    expect(cut).not.toHaveProperty('keyPoints');
  });

  it.each(['body', 'notes', 'corrections', 'articleBody', 'toString'])('is %s, also if it is named as free', (part) => {
    const access = { ...none, parts: [part] } as unknown as Access;
    expect(JSON.stringify(withAccess(article, access))).not.toContain(secret);
  });

  it('is no target of links, notes and key points', () => {
    const { body, notes, keyPoints, provenanceOf } = withAccess(article, none);
    expect(body[1]).toMatchObject({
      text: ['See ', 'the end', ' and ', { type: 'link', text: 'the beginning', url: '#a' }, { type: 'note' }],
    });
    expect(notes).toEqual([{ id: 'shown', text: 'A note' }]);
    expect(keyPoints).toEqual([{ text: 'A point', supports: ['a'] }]);
    expect(Object.keys(provenanceOf ?? {})).toEqual(['notes']);
  });

  it('leaves a valid article', () => {
    const issues: unknown[] = [];
    readArticle(withAccess(article, none), { onIssue: (issue) => issues.push(issue) });
    expect(issues).toEqual([]);
  });

  it('changes nothing in the article', () => {
    const before = structuredClone(article);
    withAccess(article, none);
    expect(article).toEqual(before);
  });
});

describe('A correction', () => {
  const correction = (parts?: Correction['parts'], kind: Correction['kind'] = 'correction'): Correction => ({
    kind,
    text: 'It was 168.',
    parts,
  });
  const left = (...corrections: Correction[]) =>
    withAccess(story([paragraph('a'), wall, paragraph('b')], { summary: 'Dark', corrections }), none).corrections;

  it.each<{ parts?: Correction['parts'] }>([
    { parts: ['#b'] },
    { parts: ['#a', '#b'] },
    { parts: ['body'] },
    { parts: ['brief'] },
    { parts: [] },
    {},
  ])('of $parts is removed: its text may repeat what was removed', ({ parts }) => {
    expect(left(correction(parts))).toEqual([]);
  });

  it('of something that remains is kept, with the id that it had by its position', () => {
    const kept = left(correction(['#b']), correction(['#a', 'summary']), correction(['headline']));
    expect(kept?.map(({ id, parts }) => [id, parts])).toEqual([
      ['correction-2', ['#a', 'summary']],
      ['correction-3', ['headline']],
    ]);
  });

  it.each<{ parts?: Correction['parts'] }>([{ parts: ['body'] }, { parts: ['#a', '#b'] }, {}])(
    'that withdraws $parts is kept',
    ({ parts }) => {
      expect(left(correction(parts, 'withdrawal'))).toHaveLength(1);
      expect(left(correction(['#b'], 'withdrawal'))).toEqual([]);
    },
  );
});

describe('A value that is not an article', () => {
  it.each(oddities)('such as %s ends at a paywall, whole or in any field', (_, value) => {
    expect(withAccess(asArticle(value), none).body).toHaveLength(1);
    for (const field of Object.keys({ ...lighthouse, notes: 1, corrections: 1, provenanceOf: 1 })) {
      const cut = withAccess(asArticle({ ...lighthouse, [field]: value }), { ...none, blocks: 2 });
      expect(cut.body.at(-1)).toEqual({ type: 'slot', name: 'paywall', kind: 'paywall' });
    }
  });

  it('ends at a paywall', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const cut = withAccess(asArticle(garbage(seed).document), { ...none, blocks: seed % 4 });
      expect(cut.body.at(-1)).toMatchObject({ type: 'slot', kind: 'paywall' });
    }
  });
});
