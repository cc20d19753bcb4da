import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { partIds } from '../../src/article/anchors';
import {
  checkArticle,
  type Issue,
  plainText,
  plainTextOfBlocks,
  readArticle,
  readingMinutes,
  withoutWithdrawn,
} from '../../src/article/index';
import { machineShares } from '../../src/article/machineShares';
import { withIdPrefix } from '../../src/article/withIdPrefix';
import { toJsonLd, toTranscript } from '../../src/exporters/index';
import { ArticlePage } from '../../src/index';
import { custom, poll, recipe, story } from '../fixtures/customTypes';

/** Reads an article, and tells what was reported. */
function read(value: unknown, types: object | undefined = custom) {
  const issues: Issue[] = [];
  const article = readArticle(value, { custom: types, onIssue: (issue) => issues.push(issue) });
  return { article, issues, places: issues.map(({ kind, path }) => `${kind} ${path}`) };
}

const withBlock = (block: unknown) => ({ headline: 'The pier', body: [block] });
const asked = { type: 'poll', question: 'Should the pier be rebuilt?', answers: ['Yes', 'No'] };

describe('Blocks of a publisher’s own type', () => {
  const { article, issues } = read(story);

  it('are read by their type, without an issue', () => {
    expect(issues).toEqual([]);
    expect(article.body[1]).toMatchObject({ ...asked, id: 'poll' });
  });

  it('are the same when the article is read again', () => {
    const again = read(article);
    expect(again.issues).toEqual([]);
    expect(again.article).toEqual(article);
    expect(read(JSON.parse(JSON.stringify(article))).article).toEqual(article);
  });

  it('hold the blocks inside them in `body`, whatever the field was named', () => {
    expect(article.body[2]).toMatchObject({ dish: 'Crab soup', body: [{ id: 'boil' }, { id: 'stir' }] });
  });

  it('are in the plain text, with the blocks inside them', () => {
    expect(plainTextOfBlocks(article.body)).toBe(
      'The groynes are gone.\nShould the pier be rebuilt?\nYes\nNo\nCrab soup\nBoil the crabs.\nStir the soup.\n',
    );
  });

  it('count towards the reading time', () => {
    const answers = Array.from({ length: 1000 }, () => 'one more answer');
    expect(readingMinutes(read(withBlock({ ...asked, answers })).article)).toEqual({ 'in-full': 13 });
  });

  it('have ids, and so have the blocks inside them', () => {
    expect([...partIds(article).keys()]).toEqual(['poll', 'boil', 'stir']);
    expect([...partIds(withIdPrefix(article, 'second-')).keys()]).toEqual([
      'second-poll',
      'second-boil',
      'second-stir',
    ]);
  });

  it('cannot take an id that another block has', () => {
    const twice = { ...story, body: [...story.body, { ...asked, id: 'stir' }] };
    expect(read(twice).places).toEqual(['left-out body[3].id']);
  });

  it('can be withdrawn, and so can the blocks inside them', () => {
    const withdrawn = (part: `#${string}`) =>
      plainTextOfBlocks(
        withoutWithdrawn({ ...article, corrections: [{ kind: 'withdrawal', text: 'It was wrong.', parts: [part] }] })
          .body,
      );
    expect(withdrawn('#poll')).toBe('The groynes are gone.\nCrab soup\nBoil the crabs.\nStir the soup.\n');
    expect(withdrawn('#stir')).not.toContain('Stir');
  });

  it('tell what a machine had a share in', () => {
    expect(machineShares(article)?.parts).toEqual(new Map([['passage', 'stir']]));
  });

  it('are in the structured data: words, and provenance', () => {
    expect(toJsonLd(article)).toMatchObject({ wordCount: 19, hasPart: [{ '@id': '#stir' }] });
  });

  it('are in transcripts', () => {
    const conversation = {
      speakers: [{ id: 'a', name: 'Ann', kind: 'human' }],
      turns: [{ speaker: 'a', body: [asked] }],
    };
    const spoken = read({ headline: 'The pier', body: [], conversation }).article.conversation;
    expect(spoken && toTranscript(spoken)).toContain('Ann: Should the pier be rebuilt?\n\nAnn: Yes\n\nAnn: No');
  });

  it('can be what a pull quote repeats', () => {
    const quoting = (text: string) =>
      read({ headline: 'The pier', body: [asked, { type: 'pullQuote', text }] }).article;
    expect(checkArticle(quoting('Should the pier be rebuilt?'))).toEqual([]);
    expect(checkArticle(quoting('Should the pier be torn down?'))).not.toEqual([]);
  });
});

describe('A block of a publisher’s own type that cannot be read', () => {
  it('is shown as its words, and the issue has its path', () => {
    const { article, issues } = read(withBlock({ type: 'poll', question: 'Why?' }));
    expect(article.body).toEqual([{ type: 'paragraph', text: 'Why?' }]);
    expect(issues).toEqual([
      {
        kind: 'missing',
        path: 'body[0]',
        message: 'has no question with answers, which a poll must have; add them.',
      },
    ]);
  });

  it('has the path of a text inside it in the issue', () => {
    const bad = { ...asked, answers: ['Yes', [{ type: 'link', text: 'No', url: 'javascript:alert(1)' }]] };
    const { article, places } = read(withBlock(bad));
    expect(places).toEqual(['unsafe body[0].answers[1][0].url']);
    expect(article.body[0]).toMatchObject({ answers: ['Yes', ['No']], words: [asked.question, 'Yes', ['No']] });
  });

  it.each([
    ['throws', { ...poll, read: () => Promise.reject }, 'changed body[0]'],
    ['throws in `read`', { ...poll, read: broken }, 'changed body[0]'],
    ['throws in `words`', { ...poll, words: broken }, 'changed body[0]'],
    ['throws in `blocks`', { ...poll, blocks: broken }, 'changed body[0]'],
    ['has no functions', {}, 'changed body[0]'],
    ['returns something else than an object', { ...poll, read: () => 'a poll' }, 'changed body[0]'],
  ])('by a type that %s is shown as its words', (_, type, place) => {
    const { article, places } = read(withBlock(asked), { blocks: { poll: type } });
    expect(places).toEqual([place]);
    expect(plainTextOfBlocks(article.body)).toContain('Should the pier be rebuilt?');
  });

  it('because its type is not known is shown as its words', () => {
    const { article, places } = read(withBlock(asked), {});
    expect(places).toEqual(['unknown body[0]']);
    expect(plainTextOfBlocks(article.body)).toBe('Should the pier be rebuilt? Yes No\n');
  });

  it('because its type is not known keeps what was read where it was known, and that is reported', () => {
    const known = read(story).article;
    const { article, places } = read(known, {});
    expect(places).toEqual(['unknown body[0].text[1]', 'unknown body[1]', 'unknown body[2]']);
    expect(article).toEqual(known);
  });

  it('and was changed since has sound words, ids and blocks', () => {
    const block = {
      type: 'poll',
      id: ' ',
      words: ['Why?', { says: 'Who knows' }, null],
      body: 'No block',
      placement: 7,
    };
    expect(read(withBlock(block), {}).article.body).toEqual([
      { type: 'poll', words: ['Why?', ['Who knows']], body: [{ type: 'paragraph', text: 'No block' }] },
    ]);
  });

  it('gives its type no list that is too long to copy', () => {
    const answers = Object.assign([], { 4000000000: 'Yes' });
    expect(read(withBlock({ ...asked, answers })).article.body[0]).toMatchObject({ answers: ['Yes'] });
  });

  it('does not replace a type of the library', () => {
    const { article } = read(withBlock({ type: 'paragraph', text: 'Words' }), { blocks: { paragraph: poll } });
    expect(article.body).toEqual([{ type: 'paragraph', text: 'Words' }]);
  });
});

describe('Inline marks of a publisher’s own type', () => {
  const textOf = (text: unknown) => read(withBlock({ type: 'paragraph', text }));
  const term = (words: unknown) => ({ type: 'glossary', term: words, meaning: 'A low wall' });

  it('keep their words beside their neighbours, and the marks in them', () => {
    const { article, issues } = textOf(['Old ', term(['gr', { type: 'strong', text: 'oy' }, 'ne']), 's']);
    expect(issues).toEqual([]);
    expect(plainTextOfBlocks(article.body)).toBe('Old groynes\n');
  });

  it('may be in each other', () => {
    const { article } = textOf([term(['low ', term('wall')])]);
    expect(plainTextOfBlocks(article.body)).toBe('low wall\n');
  });

  it('are in the texts of blocks of their own types', () => {
    const { article } = read(withBlock({ ...asked, question: ['Rebuild the ', term('groyne'), 's?'] }));
    expect(plainTextOfBlocks(article.body)).toBe('Rebuild the groynes?\nYes\nNo\n');
  });

  it('that cannot be read are shown as their words', () => {
    const { article, places } = textOf(['A ', { type: 'glossary', meaning: 'low wall' }]);
    expect(places).toEqual(['changed body[0].text[1]']);
    expect(plainTextOfBlocks(article.body)).toBe('A low wall\n');
  });

  it.each([10, 5_000])('%i in each other end, and lose no words', (depth) => {
    let nested: unknown = 'wall';
    for (let level = 0; level < depth; level += 1) nested = [term(nested)];
    expect(plainText((textOf(nested).article.body[0] as { text: string }).text).trim()).toContain('wall');
  });
});

describe('What is shown as its words', () => {
  // The words are in none of its fields.
  const place = {
    read: ({ code }: { code?: unknown }) => ({ code }),
    text: ({ code }: { code?: unknown }) => (code === 'GP' ? 'Gull Point' : undefined),
  };
  const map = { read: place.read, words: (block: { code?: unknown }) => [place.text(block)] };
  const types = { blocks: { map, recipe }, inlines: { place } };
  const mark = { type: 'place', code: 'GP' };
  const wordsOf = (article: object) => {
    const read = readArticle({ headline: 'H', body: [], ...article }, { custom: types });
    return [JSON.stringify(read), renderToStaticMarkup(createElement(ArticlePage, { article: read }))];
  };

  it.each<[string, object]>([
    ['a figure without a picture', { body: [{ type: 'figure', caption: ['At ', mark] }] }],
    ['a gallery without pictures', { body: [{ type: 'gallery', pictures: [], title: ['At ', mark] }] }],
    [
      'a picture of a gallery without an address',
      { body: [{ type: 'gallery', pictures: [{ caption: ['At ', mark] }] }] },
    ],
    ['a block of an unknown type', { body: [{ type: 'quiz', about: ['At ', mark] }] }],
    ['a cell that is no object', { body: [{ type: 'table', rows: [{ cells: [{ value: ['At ', mark] }] }] }] }],
    ['a mark of an unknown type', { body: [{ type: 'paragraph', text: [{ type: 'tooltip', about: ['At ', mark] }] }] }],
    ['a line without marks', { deck: ['At ', mark] }],
    ['a date', { publishedAt: ['At ', mark] }],
    ['a conversation without turns', { conversation: { says: ['At ', mark] } }],
    ['a turn without a body', { conversation: { turns: [{ speaker: 'Ann', says: ['At ', mark] }] } }],
    [
      'the name of a speaker',
      {
        conversation: {
          speakers: [{ id: 'ann', name: ['At ', mark], kind: 'human' }],
          turns: [{ speaker: 'ann', body: [] }],
        },
      },
    ],
    ['a correction', { corrections: [{ kind: 'correction', says: ['At ', mark] }] }],
    ['an article without known fields', { headline: undefined, body: undefined, story: ['At ', mark] }],
    ['details without a summary', { body: [{ type: 'details', body: [{ type: 'map', code: 'GP' }] }] }],
    [
      'a block inside a block of an own type',
      { body: [{ type: 'recipe', steps: [{ type: 'figure', credit: [mark] }] }] },
    ],
  ])('has the words of marks and blocks of own types: %s', (_, article) => {
    for (const words of wordsOf(article)) expect(words.split('Gull Point')).toHaveLength(2);
  });

  it('ends where a block of an own type holds itself', () => {
    const block: Record<string, unknown> = { type: 'recipe', dish: 'Soup' };
    block.steps = [
      { type: 'quiz', about: block },
      { type: 'figure', caption: block },
    ];
    expect(wordsOf({ body: [block, { type: 'quiz', about: block }] })[1]).toContain('Soup');
  });
});

function broken(): never {
  throw new Error('No.');
}
