import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { ArticlePart, CorrectedPart, Correction } from '../../src/article/Correction';
import { readArticle } from '../../src/article/readArticle';
import { withdrawalOf, withdrawalsOf, withoutWithdrawn } from '../../src/article/withdrawn';
import { garbage } from '../fixtures/garbage';
import { asArticle, lighthouse } from '../fixtures/lighthouse';
import { oddities } from '../fixtures/oddities';

function withdrawal(fields: Partial<Correction> = {}): Correction {
  return { kind: 'withdrawal', at: '2026-03-02', text: 'It was not so.', ...fields };
}

function lighthouseWith(...corrections: Correction[]): Article {
  return { ...lighthouse, corrections };
}

const told: ArticlePart[] = ['deck', 'standfirst', 'summary', 'keyPoints', 'brief', 'body', 'conversation'];
const inside: CorrectedPart[] = ['#automatic', '#brief-1', '#full-1', '#why', '#turn-2'];

describe('withdrawalOf', () => {
  it('finds nothing in an article without withdrawals', () => {
    const corrected = lighthouseWith({ kind: 'correction', at: '2026-03-02', text: 'Mended', parts: ['summary'] });
    for (const article of [lighthouse, lighthouseWith(), corrected]) {
      for (const part of [...told, ...inside]) expect(withdrawalOf(article, part)).toBeUndefined();
    }
  });

  it.each(told)('finds that of the part %s, and of no other', (part) => {
    const one = withdrawal({ parts: [part] });
    const article = lighthouseWith(one);
    expect(told.filter((other) => withdrawalOf(article, other) === one)).toEqual([part]);
    expect(withdrawalOf(article, 'headline')).toBeUndefined();
  });

  it('without parts touches everything that is told, but not the headline', () => {
    const one = withdrawal();
    const article = lighthouseWith(one);
    expect([...told, ...inside].map((part) => withdrawalOf(article, part))).toEqual(
      [...told, ...inside].map(() => one),
    );
    expect(withdrawalOf(article, 'headline')).toBeUndefined();
  });

  it('touches the headline when it names it', () => {
    const one = withdrawal({ parts: ['headline'] });
    expect(withdrawalOf(lighthouseWith(one), 'headline')).toBe(one);
  });

  it('finds a turn that has no id of its own by its position', () => {
    const one = withdrawal({ parts: ['#turn-2'] });
    const article = lighthouseWith(one);
    expect(withdrawalOf(article, '#turn-2')).toBe(one);
    expect(withdrawalOf(article, '#turn-3')).toBeUndefined();
  });

  it.each<[CorrectedPart, CorrectedPart]>([
    ['#automatic', 'keyPoints'],
    ['#brief-1', 'brief'],
    ['#full-2', 'body'],
    ['#why', 'conversation'],
    ['#turn-3', 'conversation'],
  ])('of %s may be that of the part around it, %s', (part, around) => {
    const one = withdrawal({ parts: [around] });
    expect(withdrawalOf(lighthouseWith(one), part)).toBe(one);
  });

  it('of a block in a turn may be that of the turn', () => {
    const one = withdrawal({ parts: ['#turn-1'] });
    const body = [{ type: 'paragraph' as const, id: 'said', text: 'Words' }];
    const conversation = { speakers: [], turns: [{ speaker: 'a', body }] };
    expect(withdrawalOf({ headline: 'A', body: [], conversation, corrections: [one] }, '#said')).toBe(one);
  });

  it('of several is the last that is told of, be it of the part or of the whole', () => {
    const first = withdrawal({ parts: ['summary'], at: '2026-03-02' });
    const last = withdrawal({ parts: ['summary'], at: 'on Monday' });
    const all = withdrawal({ at: '2026-03-04' });
    expect(withdrawalOf(lighthouseWith(first, last), 'summary')).toBe(last);
    expect(withdrawalOf(lighthouseWith(first, all), 'summary')).toBe(all);
    expect(withdrawalOf(lighthouseWith(all, first), 'summary')).toBe(first);
  });

  it('without a part in its parts touches nothing', () => {
    expect(withdrawalOf(lighthouseWith(withdrawal({ parts: [] })), 'summary')).toBeUndefined();
  });

  it.each(oddities)('finds nothing to throw in %s', (_, value) => {
    for (const corrections of [value, [value], [{ kind: 'withdrawal', parts: value }]]) {
      const article = asArticle({ ...lighthouse, corrections, conversation: value, keyPoints: value });
      for (const part of [...told, ...inside]) expect(() => withdrawalOf(article, part)).not.toThrow();
      expect(() => withoutWithdrawn(article)).not.toThrow();
    }
  });

  it('asks a long article once, however many parts are asked about', () => {
    const body = Array.from({ length: 10_000 }, (_, index) => ({
      type: 'paragraph' as const,
      id: `full-${index}`,
      text: 'Words',
    }));
    let looks = 0;
    const article = {
      headline: 'A',
      corrections: [withdrawal({ parts: ['#full-9999'] })],
      get body() {
        looks += 1;
        return body;
      },
    };
    const find = withdrawalsOf(article);
    expect(body.filter(({ id }) => find(`#${id}`))).toHaveLength(1);
    expect(looks).toBeLessThan(10);
  });
});

describe('withoutWithdrawn', () => {
  it('is the article itself when nothing is withdrawn', () => {
    expect(withoutWithdrawn(lighthouse)).toBe(lighthouse);
  });

  it.each(told)('takes the words of the part %s out', (part) => {
    const article = withoutWithdrawn(lighthouseWith(withdrawal({ parts: [part] })));
    for (const other of told) {
      if (other === part) expect(article[other] ?? []).toEqual([]);
      else expect(JSON.stringify(article[other])).toContain(JSON.stringify(lighthouse[other]).slice(3, 40));
    }
  });

  it('takes a point, a block, a turn and a block of a turn out, and the turns that follow keep their addresses', () => {
    const parts: CorrectedPart[] = ['#automatic', '#brief-1', '#pulled', '#turn-2'];
    const article = withoutWithdrawn(lighthouseWith(withdrawal({ parts })));
    const words = JSON.stringify(article);
    for (const gone of ['turned by a clock', 'a clock will light', 'Not for the ships', 'no edges']) {
      expect(words).not.toContain(gone);
    }
    expect(article.conversation?.turns.map(({ id }) => id)).toEqual(['why', 'turn-3']);
  });

  it('takes the provenance of what is withdrawn out with it', () => {
    const provenanceOf: Article['provenanceOf'] = {
      summary: { source: 'trainedAlgorithmicMedia' },
      body: { source: 'digitalCreation' },
    };
    const article = { ...lighthouseWith(withdrawal({ parts: ['summary'] })), provenanceOf };
    expect(withoutWithdrawn(article).provenanceOf).toEqual({ body: { source: 'digitalCreation' } });
  });

  it('leaves of a story that is withdrawn as a whole only the headline', () => {
    const left = withoutWithdrawn(lighthouseWith(withdrawal()));
    expect(left.headline).toBe(lighthouse.headline);
    expect(told.map((part) => left[part] ?? [])).toEqual(told.map(() => []));
  });

  it.each<ArticlePart>(['kicker', 'lead', 'spoken', 'notes'])('takes the part %s out', (part) => {
    const picture = { url: '/tower.jpg', alt: 'A tower', width: 3, height: 2 };
    const full: Article = {
      headline: 'The lamp stays',
      body: [],
      kicker: 'Coast',
      lead: { type: 'figure', image: picture },
      spoken: { type: 'audio', sources: [{ url: '/lamp.mp3' }] },
      notes: [{ id: 'a', text: 'A note' }],
    };
    const visible = withoutWithdrawn({ ...full, corrections: [withdrawal({ parts: [part] })] });
    expect(visible).toMatchObject({ ...full, [part]: undefined });
    expect(withoutWithdrawn({ ...full, corrections: [withdrawal()] })[part]).toBeUndefined();
  });

  it('throws nothing at garbage that nobody has read', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const article = asArticle({
        ...Object(garbage(seed).document),
        corrections: [withdrawal({ parts: ['#turn-1'] })],
      });
      expect(() => withoutWithdrawn(article)).not.toThrow();
      expect(() => withoutWithdrawn(readArticle(article))).not.toThrow();
    }
  });
});
