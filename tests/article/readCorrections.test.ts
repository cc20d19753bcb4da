import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Correction } from '../../src/article/Correction';
import type { Issue } from '../../src/article/Issue';
import { readArticle } from '../../src/article/readArticle';
import { oddities } from '../fixtures/oddities';
import { unsafeUrls } from '../fixtures/urls';

const at = '2026-03-02T09:00:00+00:00';
const mended = { kind: 'correction', at, text: 'The tower has 168 stairs, not 186.' };

function read(fields: object): { article: Article; issues: Pick<Issue, 'path' | 'message'>[] } {
  const issues: Pick<Issue, 'path' | 'message'>[] = [];
  const story = {
    headline: 'A story',
    keyPoints: [{ id: 'point', text: 'A point' }],
    body: [{ type: 'paragraph', id: 'full-1', text: 'Its words.' }],
    conversation: {
      speakers: [{ id: 'a', name: 'A', kind: 'human' }],
      turns: [
        { speaker: 'a', body: [{ type: 'paragraph', id: 'said', text: 'Words' }] },
        { id: 'last', speaker: 'a', body: [{ type: 'paragraph', text: 'Words' }] },
      ],
    },
    ...fields,
  };
  return { article: readArticle(story, { onIssue: ({ path, message }) => issues.push({ path, message }) }), issues };
}

/** What is read of a list of corrections. */
function readCorrections(corrections: unknown): {
  corrections: readonly Correction[] | undefined;
  issues: Pick<Issue, 'path' | 'message'>[];
} {
  const { article, issues } = read({ corrections });
  return { corrections: article.corrections, issues };
}

describe('Sound corrections', () => {
  it('are returned as they are, without an issue', () => {
    const given = [
      mended,
      { id: 'clearer', kind: 'clarification', at: '2026-03-02', text: ['In ', { type: 'strong', text: 'winter' }] },
      { kind: 'update', at, text: 'With the vote.', parts: ['headline', 'body', '#full-1', '#point', '#said'] },
      { kind: 'withdrawal', at, text: 'It was not so.', parts: ['#last', '#turn-1', 'summary'] },
      { kind: 'withdrawal', at, text: 'None of it was.' },
    ];
    const { corrections, issues } = readCorrections(given);
    expect(corrections).toBe(given);
    expect(issues).toEqual([]);
  });

  it('may be none', () => {
    expect(readCorrections([])).toEqual({ corrections: [], issues: [] });
    expect(readCorrections(null).issues).toEqual([]);
  });
});

describe('A correction that lacks something', () => {
  it('a date is sound', () => {
    const undated = [{ kind: 'update', text: 'With the vote.', parts: ['body'] }];
    expect(readCorrections(undated)).toEqual({ corrections: undated, issues: [] });
  });

  it.each<[string, object, string]>([
    ['a reason', { at }, ''],
    ['a reason in the field that is for it', { at, reason: 'It was not so.' }, 'It was not so.'],
    ['everything but its parts', {}, ''],
  ])('%s is still a withdrawal: words that were taken back do not return', (_, fields, text) => {
    const { corrections, issues } = readCorrections([{ kind: 'withdrawal', parts: ['summary'], ...fields }]);
    expect(corrections).toMatchObject([{ kind: 'withdrawal', parts: ['summary'], text }]);
    expect(issues.map(({ path }) => path)).toContain('corrections[0]');
  });

  it('a kind is a correction', () => {
    const { corrections, issues } = readCorrections([{ at, text: 'It was 168.' }]);
    expect(corrections).toEqual([{ kind: 'correction', at, text: 'It was 168.' }]);
    expect(issues).toEqual([{ path: 'corrections[0]', message: expect.stringContaining('has no kind') }]);
  });

  it('everything but words is a correction of those words', () => {
    const { corrections, issues } = readCorrections(['It was 168.', { message: 'Not 186.' }]);
    expect(corrections).toMatchObject([
      { kind: 'correction', text: 'It was 168.' },
      { kind: 'correction', text: 'Not 186.' },
    ]);
    expect(issues.map(({ path }) => path)).toEqual(['corrections[0]', 'corrections[1].message', 'corrections[1]']);
  });

  it('everything is left out, and claims no id', () => {
    const { corrections, issues } = readCorrections([null, {}, { id: 'free' }, { ...mended, id: 'free' }]);
    expect(corrections).toEqual([{ ...mended, id: 'free' }]);
    expect(issues.map(({ path }) => path)).toEqual(['corrections[0]', 'corrections[1]', 'corrections[2]']);
  });

  it('the list around it is a list of one', () => {
    const { corrections, issues } = readCorrections(mended);
    expect(corrections).toEqual([mended]);
    expect(issues).toEqual([{ path: 'corrections', message: expect.stringContaining('read as a list of one') }]);
  });
});

describe('What stands where something else belongs', () => {
  it.each(['retraction', 'Withdrawal', 'constructor', '__proto__', 7])('the kind %j withdraws nothing', (kind) => {
    const { corrections, issues } = readCorrections([{ ...mended, kind, parts: ['summary'] }]);
    expect(corrections).toEqual([{ ...mended, parts: ['summary'] }]);
    expect(issues).toEqual([
      { path: 'corrections[0].kind', message: expect.stringMatching(/not one of correction, .*no part is withdrawn/) },
    ]);
  });

  it('a date that is none is kept', () => {
    const { corrections, issues } = readCorrections([{ ...mended, at: 'on Monday' }]);
    expect(corrections).toEqual([{ ...mended, at: 'on Monday' }]);
    expect(issues.map(({ path }) => path)).toEqual(['corrections[0].at']);
  });

  it.each(unsafeUrls)('the address %j is taken out of the text', (url) => {
    const { corrections } = readCorrections([
      { ...mended, text: ['See ', { type: 'link', text: 'the records', url }] },
    ]);
    expect(corrections?.[0]?.text).toEqual(['See the records']);
  });

  it.each(oddities)('%s throws nothing and loses no words, in any field', (_, value, words) => {
    const everywhere = [
      value,
      [value],
      [mended, { kind: 'withdrawal', at: value, text: 'Why', parts: ['summary'] }],
      [{ kind: 'withdrawal', at, text: value, parts: ['summary'] }],
      [{ kind: 'withdrawal', at, reason: value, parts: ['summary'] }],
    ];
    for (const given of everywhere) {
      const { corrections } = readCorrections(given);
      const shown = JSON.stringify(corrections?.map(({ at, text }) => [at, text])) ?? '';
      expect(words.filter((word) => !shown.includes(word))).toEqual([]);
    }
    for (const field of ['kind', 'id', 'parts']) {
      expect(readCorrections([{ ...mended, [field]: value }]).corrections?.[0]?.text).toBe(mended.text);
    }
  });
});

describe('The parts of a correction', () => {
  it('that do not exist are reported by path, and ignored', () => {
    const { corrections, issues } = readCorrections([
      null,
      { ...mended, parts: ['sumary', 'summary', 'full-1', '#', '# full-1', 7, 'toString'] },
    ]);
    expect(corrections).toEqual([{ ...mended, parts: ['summary'] }]);
    expect(issues.slice(1).map(({ path }) => path)).toEqual(
      [0, 2, 3, 4, 5, 6].map((index) => `corrections[1].parts[${index}]`),
    );
  });

  it('that lead nowhere are reported by the path at which they stand, and kept', () => {
    const { corrections, issues } = readCorrections([
      null,
      { ...mended, parts: ['sumary', '#full-2', '#full-1', '#turn-2', '#turn-0'] },
    ]);
    expect(corrections?.[0]?.parts).toEqual(['#full-2', '#full-1', '#turn-2', '#turn-0']);
    const lost = issues.filter(({ message }) => message.includes('no key point, block or turn has that id'));
    expect(lost.map(({ path }) => path)).toEqual([1, 3, 4].map((index) => `corrections[1].parts[${index}]`));
  });

  it.each(['#conversation', '#in-full', '#main', '#a', '#own'])(
    '%s is an id, but of no key point, block or turn',
    (part) => {
      const { issues } = readCorrections([{ ...mended, id: 'own', parts: [part] }]);
      expect(issues.map(({ path }) => path)).toEqual(['corrections[0].parts[0]']);
    },
  );

  it('may be one that is no list', () => {
    const { corrections, issues } = readCorrections([
      { ...mended, parts: 'summary' },
      { ...mended, parts: '#nowhere' },
    ]);
    expect(corrections?.map(({ parts }) => parts)).toEqual([['summary'], ['#nowhere']]);
    expect(issues.map(({ path }) => path)).toEqual([
      'corrections[0].parts',
      'corrections[1].parts',
      'corrections[1].parts',
    ]);
  });

  it.each([[['summary']], [{ name: 'summary' }]])('%j are read by their words, and reported', (part) => {
    const { corrections, issues } = readCorrections([{ ...mended, parts: [part] }]);
    expect(corrections?.[0]?.parts).toEqual(['summary']);
    expect(issues).toMatchObject([{ path: 'corrections[0].parts[0]', message: expect.stringMatching(/not a string/) }]);
  });

  it.each(['sumary', {}, true, ['sumary'], [{}]])(
    'that cannot be read (%j) do not withdraw the whole story',
    (parts) => {
      const { corrections, issues } = readCorrections([{ ...mended, kind: 'withdrawal', parts }]);
      expect(corrections?.[0]?.parts).toEqual([]);
      expect(issues.length).toBeGreaterThan(0);
    },
  );
});

describe('The ids of corrections', () => {
  it('are unique in the article', () => {
    const { corrections, issues } = readCorrections([
      { ...mended, id: 'full-1' },
      { ...mended, id: 'own' },
      { ...mended, id: 'own' },
      { ...mended, id: 'main' },
    ]);
    expect(corrections?.map(({ id }) => id)).toEqual([undefined, 'own', undefined, undefined]);
    expect(issues.map(({ path }) => path)).toEqual([0, 2, 3].map((index) => `corrections[${index}].id`));
  });

  it('that corrections get by their position belong to no other part', () => {
    const { article, issues } = read({
      body: [{ type: 'paragraph', id: 'correction-1', text: 'Words' }],
      corrections: [{ ...mended, id: 'correction-1' }],
    });
    expect(article.body[0]?.id).toBeUndefined();
    expect(article.corrections?.[0]?.id).toBe('correction-1');
    expect(issues).toEqual([{ path: 'body[0].id', message: expect.stringContaining('which is taken') }]);
  });
});
