import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import type { Provenance } from '../../src/article/Provenance';
import { readArticle } from '../../src/article/readArticle';
import { oddities } from '../fixtures/oddities';
import { unsafeUrls } from '../fixtures/urls';

const review = { by: 'Ann Pell', at: '2026-03-01T10:00:00+00:00' };
const responsible = { name: 'Ida Fenwick', url: 'https://news.example/fenwick' };
const machine = { source: 'trainedAlgorithmicMedia', system: 'Gull 3.1' };

function read(fields: object): { article: Article; issues: Pick<Issue, 'path' | 'message'>[] } {
  const issues: Pick<Issue, 'path' | 'message'>[] = [];
  const story = { headline: 'A story', body: [{ type: 'paragraph', text: 'Its words.' }], ...fields };
  return { article: readArticle(story, { onIssue: ({ path, message }) => issues.push({ path, message }) }), issues };
}

/** What is read of a provenance of the whole story. */
function readProvenance(provenance: unknown): {
  provenance: Provenance | undefined;
  issues: Pick<Issue, 'path' | 'message'>[];
} {
  const { article, issues } = read({ provenance });
  return { provenance: article.provenance, issues };
}

describe('A sound provenance', () => {
  const full = {
    ...machine,
    madeAt: '2026-03-01',
    review,
    responsible,
    basedOn: [{ label: 'The log book', url: '/log' }, { label: 'A talk with the keeper' }],
    policy: 'https://news.example/how-we-use-ai',
  };

  it.each<[string, object]>([
    ['that has nothing but a source', { source: 'digitalCapture' }],
    ['with every field', full],
    ['that is shown in detail', { ...machine, disclosure: 'details' }],
    ['that claims the exemption', { ...full, exemption: 'editorial', disclosure: 'none' }],
    ['that claims the exemption and tells readers all the same', { ...full, exemption: 'editorial' }],
  ])('%s is returned as it is, without an issue', (_, given) => {
    const { provenance, issues } = readProvenance(given);
    expect(provenance).toBe(given);
    expect(issues).toEqual([]);
  });

  it('may stand at every part, and leaves the article as it is', () => {
    const block = { type: 'paragraph', text: 'Words', provenance: full };
    const parts = 'headline deck standfirst summary keyPoints brief body conversation'.split(' ');
    const article = {
      headline: 'A story',
      provenance: full,
      provenanceOf: Object.fromEntries(parts.map((part) => [part, full])),
      keyPoints: [{ id: 'point', text: 'A point', supports: ['block'], provenance: full }],
      brief: [block],
      body: [
        { ...block, id: 'block' },
        { type: 'heading', text: 'Words', provenance: full },
        { type: 'list', items: ['Words'], provenance: full },
        { type: 'pullQuote', text: 'Words', provenance: full },
        { type: 'quote', paragraphs: ['Words'], provenance: full },
        { type: 'figure', image: { url: '/x.jpg', alt: '', width: 3, height: 2 }, provenance: full },
        { type: 'divider', provenance: full },
      ],
      conversation: {
        speakers: [{ id: 'a', name: 'A', kind: 'ai', provenance: full }],
        turns: [{ speaker: 'a', topic: 'Light', at: '2026-03-01', body: [block], provenance: full }],
      },
    };
    const issues: Pick<Issue, 'path' | 'message'>[] = [];
    expect(readArticle(article, { onIssue: (issue) => issues.push(issue) })).toBe(article);
    expect(issues).toEqual([]);
  });
});

describe('The source', () => {
  it.each([
    'artificialIntelligence',
    'TrainedAlgorithmicMedia',
    'constructor',
    '__proto__',
    ' trainedAlgorithmicMedia',
  ])('%j is no term of the vocabulary: it is kept, and reported', (source) => {
    const { provenance, issues } = readProvenance({ source });
    expect(provenance).toEqual({ source });
    expect(issues).toEqual([
      {
        path: 'provenance.source',
        message: expect.stringMatching(/not a term of cv\.iptc\.org.*it is shown unchanged/),
      },
    ]);
  });

  it.each([
    'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    'https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    'digsrctype:trainedAlgorithmicMedia',
  ])('%j, as other systems write the term, does not hide that it is a machine', (source) => {
    const { provenance, issues } = readProvenance({ source });
    expect(provenance).toEqual({ source: 'trainedAlgorithmicMedia' });
    expect(issues).toEqual([
      { path: 'provenance.source', message: expect.stringMatching(/is the address of a term.*Write the term alone/) },
    ]);
  });

  it('that is missing leaves the words that there are', () => {
    const { provenance, issues } = readProvenance({ system: 'Gull 3.1', review: { by: 'Ann Pell' } });
    expect(provenance?.source).toBe('Gull 3.1 Ann Pell');
    expect(issues).toEqual([{ path: 'provenance', message: 'has no source, which a provenance must have; add it.' }]);
  });
});

describe('The editorial exemption', () => {
  it.each<[what: string, fields: object, missing: string]>([
    ['a review', { responsible }, 'a review that says by whom'],
    ['who is responsible', { review }, 'who is responsible'],
    ['either', {}, 'a review that says by whom and who is responsible'],
    ['a name of who reviewed it', { review: { at: '2026-03-01' }, responsible }, 'a review that says by whom'],
    ['more than white space as the name', { review: { by: ' ' }, responsible }, 'a review that says by whom'],
    ['more than a truth as the review', { review: true, responsible }, 'a review that says by whom'],
    ['words in the name of who reviewed it', { review: { by: 7 }, responsible }, 'a review that says by whom'],
    ['a name of who is responsible', { review, responsible: { url: '/fenwick' } }, 'who is responsible'],
    ['a name with a letter in it', { review, responsible: { name: '—' } }, 'who is responsible'],
    ['one name', { review, responsible: [] }, 'who is responsible'],
  ])('is not granted without %s, and readers are told of the machine', (_, fields, missing) => {
    const { provenance, issues } = readProvenance({
      ...machine,
      ...fields,
      exemption: 'editorial',
      disclosure: 'none',
    });
    expect(provenance).toMatchObject(machine);
    expect(provenance?.exemption).toBeUndefined();
    expect(provenance?.disclosure).not.toBe('none');
    expect(issues).toContainEqual({
      path: 'provenance',
      message: `claims the editorial exemption without ${missing}; it is not granted. It needs both (EU AI Act, Article 50(4)).`,
    });
    expect(issues.map(({ path }) => path)).toContain('provenance.disclosure');
  });

  it('of another kind is none', () => {
    const { provenance, issues } = readProvenance({ ...machine, review, responsible, exemption: 'satire' });
    expect(provenance?.exemption).toBeUndefined();
    expect(issues).toEqual([
      { path: 'provenance.exemption', message: expect.stringContaining('not one of "editorial"') },
    ]);
  });

  it('that is not granted leaves the details that readers are to be told', () => {
    const { provenance } = readProvenance({ ...machine, exemption: 'editorial', disclosure: 'details' });
    expect(provenance?.disclosure).toBe('details');
  });
});

describe('The disclosure', () => {
  it('"none" without the exemption becomes the line that is told by default, and is reported', () => {
    const { provenance, issues } = readProvenance({ ...machine, review, responsible, disclosure: 'none' });
    expect(provenance).toEqual({ ...machine, review, responsible });
    expect(issues).toEqual([
      {
        path: 'provenance.disclosure',
        message: expect.stringMatching(/only the editorial exemption allows; one line discloses it/),
      },
    ]);
  });

  it('of another kind is ignored, and reported', () => {
    const { provenance, issues } = readProvenance({ ...machine, disclosure: 'hidden' });
    expect(provenance?.disclosure).toBeUndefined();
    expect(issues.map(({ path }) => path)).toEqual(['provenance.disclosure']);
  });
});

describe('What stands where something else belongs', () => {
  it.each<[string, object, string, object]>([
    ['a review that is a name', { review: 'the world desk' }, 'review', { review: { by: 'the world desk' } }],
    ['a name without an address', { responsible: 'Ida' }, 'responsible', { responsible: { name: 'Ida' } }],
    ['one source that is no list', { basedOn: 'The log' }, 'basedOn', { basedOn: [{ label: 'The log' }] }],
    ['a date that is none', { madeAt: 'in spring' }, 'madeAt', { madeAt: 'in spring' }],
    ['a system that is an object', { system: { name: 'Gull', version: 3 } }, 'system', { system: 'Gull 3' }],
    [
      'a date of review that is none',
      { review: { by: 'Ann', at: 1 } },
      'review.at',
      { review: { by: 'Ann', at: '1' } },
    ],
    ['a field that nobody knows', { model: 'Gull' }, 'model', { model: 'Gull' }],
  ])('%s is kept as well as it can be, and reported', (_, fields, path, result) => {
    const { provenance, issues } = readProvenance({ ...machine, ...fields });
    expect(provenance).toMatchObject(result);
    expect(issues.map((issue) => issue.path)).toContain(`provenance.${path}`);
  });

  it.each(unsafeUrls)('the address %j is taken out', (url) => {
    const { provenance } = readProvenance({
      ...machine,
      policy: url,
      responsible: { name: 'Ida', url },
      basedOn: [{ label: 'The log', url }],
    });
    expect(JSON.stringify(provenance)).not.toContain(JSON.stringify(url));
    expect(provenance?.basedOn?.[0]?.label).toBe('The log');
  });

  it('a part that does not exist is reported', () => {
    const { issues } = read({ provenanceOf: { sumary: machine } });
    expect(issues).toEqual([
      { path: 'provenanceOf.sumary', message: expect.stringContaining('is not a field of the provenance of parts') },
    ]);
  });

  it.each(oddities)('%s throws nothing and loses no words, in any field', (_, value, words) => {
    const everywhere = [
      { provenance: value },
      ...['source', 'system', 'madeAt', 'review', 'responsible', 'basedOn'].map((field) => ({
        provenance: { ...machine, [field]: value },
      })),
      ...['exemption', 'disclosure', 'policy'].map((field) => ({
        provenance: { ...machine, note: value, [field]: value },
      })),
      { provenance: { ...machine, review: { by: value, at: value } } },
      { provenance: { ...machine, basedOn: [{ label: value }] } },
      { provenanceOf: { summary: value } },
      { keyPoints: [{ text: 'A point', provenance: value }] },
      { brief: [{ type: 'paragraph', text: 'Words', provenance: value }] },
      { conversation: { speakers: [{ id: 'a', name: 'A', kind: 'ai', provenance: value }], turns: ['Words'] } },
    ];
    for (const fields of everywhere) {
      const { article } = read(fields);
      const shown = textOf(article);
      expect(words.filter((word) => !shown.includes(word))).toEqual([]);
      expect('polluted' in {}).toBe(false);
    }
  });
});

/** The strings and numbers of a value that may hold itself. */
function textOf(value: unknown): string {
  const seen = new Set<unknown>();
  let text = '';
  const ahead = [value];
  while (ahead.length > 0) {
    const next = ahead.pop();
    if (typeof next !== 'object' || next === null) text += ` ${String(next)}`;
    else if (!seen.has(next)) {
      seen.add(next);
      ahead.push(...Object.values(next));
    }
  }
  return text;
}
