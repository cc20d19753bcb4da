import { describe, expect, it } from 'vitest';
import type { Issue, IssueKind } from '../../src/article/Issue';
import { readArticle } from '../../src/article/readArticle';

const story = { headline: 'The lamp', body: [{ type: 'paragraph', text: 'It burned.' }] };
const holder = { speakers: [{ id: 'ann', name: 'Ann', kind: 'human' }], turns: [{ speaker: 'ann', body: story.body }] };

function issuesOf(fields: object): Issue[] {
  const issues: Issue[] = [];
  // A getter that throws is not to be called here.
  const given = Object.defineProperties({ ...story }, Object.getOwnPropertyDescriptors(fields));
  readArticle(given, { onIssue: (issue) => issues.push(issue) });
  return issues;
}

const cases: readonly (readonly [kind: IssueKind, what: string, path: string, fields: object])[] = [
  ['unknown', 'a field that the model does not have', 'teaser', { teaser: 'Read on' }],
  ['unknown', 'a type of block that the model does not have', 'body[0]', { body: [{ type: 'quiz', text: 'Who?' }] }],
  ['unknown', 'inline text that the model does not have', 'summary[0]', { summary: [{ type: 'blink', text: 'On' }] }],
  [
    'unknown',
    'a value outside of a vocabulary',
    'body[0].level',
    { body: [{ ...story.body[0], type: 'heading', level: 9 }] },
  ],
  ['unknown', 'a term that IPTC does not have', 'provenance.source', { provenance: { source: 'robots' } }],
  [
    'unknown',
    'a kind of correction',
    'corrections[0].kind',
    { corrections: [{ kind: 'oops', at: '2026-03-02', text: 'So.' }] },
  ],
  [
    'unknown',
    'a kind of speaker',
    'conversation.speakers[0].kind',
    { conversation: { ...holder, speakers: [{ ...holder.speakers[0], kind: 'ghost' }] } },
  ],
  ['unknown', 'a date that cannot be read', 'publishedAt', { publishedAt: 'yesterday' }],
  ['unknown', 'a language that does not exist', 'language', { language: 'not a language' }],
  ['unknown', 'a time zone that does not exist', 'timeZone', { timeZone: 'Mars/North' }],
  ['unknown', 'an id with white space', 'body[0].id', { body: [{ ...story.body[0], id: 'a b' }] }],
  ['changed', 'one object where a list belongs', 'body', { body: story.body[0] }],
  ['changed', 'a number where words belong', 'deck', { deck: 42 }],
  ['changed', 'a string where a block belongs', 'body[0]', { body: ['It burned.'] }],
  ['changed', 'the address of a term', 'provenance.source', { provenance: { source: 'digsrctype:humanEdits' } }],
  [
    'changed',
    'a disclosure that is not allowed',
    'provenance.disclosure',
    { provenance: { source: 'trainedAlgorithmicMedia', disclosure: 'none' } },
  ],
  ['unsafe', 'the address of a link', 'links[0].url', { links: [{ label: 'Here', url: 'javascript:alert(1)' }] }],
  [
    'unsafe',
    'the address of a picture',
    'body[0].image.url',
    { body: [{ type: 'figure', image: { url: 'data:text/html,x' }, caption: 'A lamp' }] },
  ],
  ['missing', 'the headline', '', { headline: undefined }],
  [
    'missing',
    'the alternative text of a picture',
    'body[0].image',
    { body: [{ type: 'figure', image: { url: '/x.jpg', width: 3, height: 2 } }] },
  ],
  [
    'missing',
    'the name of a speaker',
    'conversation.speakers[0]',
    { conversation: { ...holder, speakers: [{ id: 'ann', kind: 'human' }] } },
  ],
  ['missing', 'the speaker of a turn', 'conversation.turns[0].speaker', { conversation: { ...holder, speakers: [] } }],
  ['missing', 'the text of a correction', 'corrections[0]', { corrections: [{ kind: 'update', at: '2026-11-24' }] }],
  [
    'missing',
    'the part that a correction names',
    'corrections[0].parts[0]',
    { corrections: [{ kind: 'update', at: '2026-03-02', text: 'So.', parts: ['#gone'] }] },
  ],
  [
    'missing',
    'the review that an exemption needs',
    'provenance',
    { provenance: { source: 'humanEdits', exemption: 'editorial' } },
  ],
  ['left-out', 'a block without words', 'body[1]', { body: [...story.body, { type: 'quiz' }] }],
  ['left-out', 'an object without words', 'deck', { deck: {} }],
  [
    'left-out',
    'an id that another part has',
    'body[1].id',
    {
      body: [
        { ...story.body[0], id: 'a' },
        { ...story.body[0], id: 'a' },
      ],
    },
  ],
  ['left-out', 'a correction without words', 'corrections[0]', { corrections: [{}] }],
  [
    'left-out',
    'a field that throws',
    'deck',
    Object.defineProperty({}, 'deck', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    }),
  ],
];

describe('The kind of an issue', () => {
  it.each(cases)('is “%s” for %s', (kind, _what, path, fields) => {
    expect(issuesOf(fields)).toContainEqual({ kind, path, message: expect.any(String) });
  });
});
