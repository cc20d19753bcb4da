/// <reference types="vite/client" />
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getLanguageService, type JSONSchema, TextDocument } from 'vscode-json-languageservice';
import { articleSchema } from '../../build/articleSchema';
import { isRecord } from '../../src/article/guards';
import type { Issue } from '../../src/article/Issue';
import { isArticle } from '../../src/article/isArticle';
import { pathOf } from '../../src/article/Reader';
import { readArticle } from '../../src/article/readArticle';
import { readDate } from '../../src/article/readDate';
import { ferryIn, ferryLanguages } from '../../stories/articles/ferry';
import { isDeep } from '../deep';
import { blocksWith } from '../fixtures/blocksWith';
import { everyField } from '../fixtures/everyField';
import { everywhere } from '../fixtures/everywhere';
import { type Mutation, mutationOf, placesIn, valueAt, withValueAt } from '../fixtures/nearArticles';

const schema = articleSchema();
const isValid = new Ajv({ strict: true, allErrors: true }).compile(schema);

/** Articles that have every field, mark and block, as JSON has them. */
const complete: readonly unknown[] = JSON.parse(JSON.stringify([everyField, everywhere(() => 'words')]));

function issuesOf(article: unknown): Issue[] {
  const issues: Issue[] = [];
  readArticle(article, { onIssue: (issue) => issues.push(issue) });
  return issues;
}

describe('The fields of the schema', () => {
  it('are those that readArticle knows, in each definition', () => {
    const help =
      'Fields that only the schema has: do the readers know them, and has tests/fixtures/everyField.ts an example?';
    const fieldsOfReaders = complete.flatMap(objectsOf).map(({ fields }) => fields);
    expect(fieldsOfSchema(), help).toEqual(unique(fieldsOfReaders));
  });

  it('each have an example, so that the tests below try them', () => {
    const missing = new Map<string, Set<string>>();
    for (const { object, fields } of complete.flatMap(objectsOf)) {
      const left = missing.get(fields.join(', ')) ?? new Set(fields);
      for (const field of Object.keys(object)) left.delete(field);
      missing.set(fields.join(', '), left);
    }
    const rows = [...missing]
      .map(([fields, left]) => `${[...left]} of ${fields}`)
      .filter((row) => !row.startsWith(' of'));
    expect(rows, 'Add an example to tests/fixtures/everyField.ts.').toEqual([]);
  });

  it('have the docstrings of the declarations as descriptions', () => {
    const undescribed = objectsIn(schema).flatMap(({ properties = {} }) =>
      Object.entries(properties).filter(([name, field]) => name !== 'type' && !Object(field).description),
    );
    // The parts of `provenanceOf` are a mapped type, which has no docstrings.
    expect(new Set(undescribed.map(([name]) => name))).toEqual(new Set(Object.keys(parts())));
    expect(schema.properties?.deck).toEqual({
      type: 'string',
      description: 'The deck: the subject of the story, in one line under the headline.',
    });
  });

  it('have a type that refuses some values', () => {
    const open = Object.entries(schema.$defs).filter(([, { type, anyOf }]) => !type && !anyOf);
    expect(open.map(([name]) => name)).toEqual([]);
  });

  it('have a default only where it is a value', () => {
    expect(schema.properties?.language).toMatchObject({ default: 'en' });
    expect(schema.$defs.Correction?.properties?.parts).not.toHaveProperty('default');
    expect(schema.$defs.Correction?.properties?.parts).toMatchObject({
      description: 'The parts that it concerns. Default: the whole story.',
    });
  });
});

/** The lists of values from which a field is one. */
function enumsIn(value: unknown): unknown[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(enumsIn);
  return 'enum' in value && Array.isArray(value.enum) ? [value.enum, ...inside] : inside;
}

/** The schemas of objects, wherever they are. */
function objectsIn(value: unknown): (typeof schema)[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return 'additionalProperties' in value ? [value as typeof schema, ...inside] : inside;
}

function parts(): object {
  return Object((schema.properties?.provenanceOf as typeof schema | undefined)?.properties);
}

function fieldsOfSchema(): string[] {
  return unique(objectsIn(schema).map(({ properties = {} }) => Object.keys(properties)));
}

/** An object of an article, and the fields that an issue names when it has one that no object has. */
interface ReadObject {
  object: Record<string, unknown>;
  fields: string[];
}

function objectsOf(article: unknown): ReadObject[] {
  return [[], ...placesIn(article)].flatMap((place) => {
    const object = valueAt(article, place);
    if (!isRecord(object)) return [];
    const path = pathOf([...place, 'teaser']);
    const issues = issuesOf(withValueAt(article, [...place, 'teaser'], true));
    const { message = '' } = issues.find((issue) => issue.path === path) ?? {};
    const named = /the fields are (.+)\.$/.exec(message)?.[1]?.split(', ');
    // An item of a list that has other fields is read as a text.
    return [{ object, fields: named ?? (place.at(-2) === 'items' ? ['text', 'body'] : [`none at ${pathOf(place)}`]) }];
  });
}

function unique(lists: string[][]): string[] {
  return [...new Set(lists.map((fields) => fields.sort().join(', ')))].sort();
}

describe('The schema accepts', () => {
  const modules = import.meta.glob<Record<string, unknown>>(
    ['../../stories/articles/*.{ts,json}', '../fixtures/{lighthouse,nearArticles}.ts'],
    { eager: true },
  );
  const exported = Object.entries(modules).flatMap(([file, names]) =>
    Object.entries(names)
      .filter(([, value]) => isArticle(value))
      .map(([name, value]): [string, unknown] => [`${name} of ${file.replace(/^.*\//, '')}`, value]),
  );

  it.each([
    ...exported,
    ['an article with every field', complete[0]],
    ['an article with words everywhere', complete[1]],
  ])('%s', (_, article) => {
    expect(isValid(article) ? [] : isValid.errors).toEqual([]);
  });

  it('an article in each language of the stories', () => {
    expect(ferryLanguages.filter((language) => !isValid(ferryIn(language)))).toEqual([]);
  });
});

/** Something that the schema and `readArticle` see differently: what it is, how it is known, and an example of it. */
type Exception<Known> = readonly [what: string, isKnown: (known: Known) => boolean, example: Mutation];

/** One change of an article that has every field. */
function example(place: Mutation['place'], value: unknown, of = complete[0]): Mutation {
  return { place, value, was: valueAt(of, place), article: withValueAt(of, place, value) };
}

/** What a schema cannot say: the article is valid, and these issues are reported. */
const onlyReported: readonly Exception<Issue>[] = [
  [
    'an id that another part or speaker has, or that the page needs itself',
    ({ path, message }) => path.endsWith('.id') && /which (?:is taken|another speaker has)/.test(message),
    example(['keyPoints', 0, 'id'], 'main'),
  ],
  [
    'a speaker, a part or a note that the article does not have',
    ({ kind, path }) => kind === 'missing' && /\.(?:speaker|parts\[\d+\]|id)$/.test(path),
    example(['conversation', 'turns', 0, 'speaker'], 'nobody'),
  ],
  [
    'an address that a page must not open',
    ({ kind }) => kind === 'unsafe',
    example(['publisher', 'url'], 'javascript:alert(1)'),
  ],
  [
    'a film, a recording or a lead without an address',
    ({ message }) => /^(?:has no sources, url or frame|cannot be the (?:recording|lead))/.test(message),
    example(['spoken', 'sources'], undefined),
  ],
  [
    'a table whose rows do not all fill its columns, or whose spans pass its edge',
    ({ message }) => /^has (?:rows with fewer cells|\d+ spans? beyond)/.test(message),
    example(['body', everyField.body.findIndex(({ type }) => type === 'table'), 'rows', 1, 'cells'], []),
  ],
  [
    'a time zone that the IANA database does not have',
    ({ path }) => path === 'timeZone',
    example(['timeZone'], 'Mars/North'),
  ],
  [
    'a day that the month does not have',
    ({ message }) => /^is "\d{4}-\d\d-\d\d", not an ISO 8601 date/.test(message),
    example(['publishedAt'], '2026-02-30'),
  ],
  [
    'a picture without alt or size, which articles of other systems often have',
    ({ kind, path, message }) => kind === 'missing' && path.endsWith('.image') && /^has no (?:alt|width)/.test(message),
    example(['lead', 'image', 'alt'], undefined),
  ],
  [
    'an exemption with a reviewer or an editor whose name is an empty string',
    ({ message }) => message.startsWith('claims the editorial exemption without'),
    example(['provenance', 'review', 'by'], ''),
  ],
  [
    'a correction whose text is an empty list or an empty string',
    ({ path, message }) => /^corrections\[\d+\]$/.test(path) && message.startsWith('has no text'),
    example(['corrections', 0, 'text'], []),
  ],
];

/** What the declarations do not have, and `readArticle` understands without an issue. */
const onlyRefused: readonly Exception<Mutation>[] = [
  ['null where a field may be missing, as databases have it', ({ value }) => value === null, example(['deck'], null)],
  [
    'a date in another form that has one meaning',
    ({ value }) => readDate(value) !== undefined,
    example(['publishedAt'], '2026-11-24 14:00:00+0200'),
  ],
  [
    'a number as an id, as databases have it',
    ({ place, value }) => place.at(-1) === 'id' && typeof value === 'number',
    example(['keyPoints', 0, 'id'], 7),
  ],
  [
    'a number as a string, as HTML has it',
    ({ was, value }) =>
      typeof was === 'number' && typeof value === 'string' && Number.isFinite(Number.parseFloat(value)),
    example(['lead', 'image', 'width'], '1200px'),
  ],
  [
    'an article without a body, of which the rest is shown',
    ({ place, value }) => pathOf(place) === 'body' && value === undefined,
    example(['body'], undefined, complete[1]),
  ],
];

describe('The schema and readArticle agree', () => {
  const cases = isDeep ? 5_000 : 300;
  const seed = Number(process.env.FUZZ_SEED ?? 2031);
  const mutations = fc.sample(fc.oneof(...complete.map(mutationOf)), { numRuns: cases, seed }).map((mutation) => {
    const issues = issuesOf(mutation.article);
    return { mutation, issues, isSound: issues.length === 0, isValid: isValid(mutation.article) };
  });

  it(`on ${cases} articles with one change each, but for the listed exceptions`, () => {
    const disagreements = mutations.filter(({ mutation, issues, ...they }) => {
      if (they.isValid === they.isSound) return false;
      if (they.isSound) return !onlyRefused.some(([, isKnown]) => isKnown(mutation));
      return !issues.every((issue) => onlyReported.some(([, isKnown]) => isKnown(issue)));
    });
    expect(
      disagreements.map(({ mutation: { place, value }, issues }) => [
        `${pathOf(place)} = ${JSON.stringify(value)}`,
        ...issues.map(({ path, message }) => `${path} ${message}`),
      ]),
    ).toEqual([]);
  });

  it('on every value of a field that is one of a few', () => {
    const choices = enumsIn(schema);
    const tried = new Set<string>();
    const disagreements = placesIn(everyField).flatMap((place) => {
      const was = valueAt(everyField, place);
      const { type } = Object(valueAt(everyField, place.slice(0, -1)));
      const field = `${place.filter((key) => typeof key === 'string').join('.')} of ${type}`;
      if (place.at(-1) === 'type' || tried.has(field)) return [];
      tried.add(field);
      return [...new Set(choices.filter((values) => values.includes(was)).flat())].flatMap((value) => {
        const changed = withValueAt(everyField, place, value);
        const issues = issuesOf(changed)
          .filter((issue) => !onlyReported.some(([, isKnown]) => isKnown(issue)))
          .map(({ message }) => message);
        return isValid(changed) === (issues.length === 0) ? [] : [`${value} as ${field}: ${issues}`];
      });
    });
    expect(disagreements).toEqual([]);
  });

  it.each([
    ['language', ['en', 'EN-gb', 'zh-Hans-TW', 'es-419', 'sl-rozaj-biske-1994', 'th-u-ca-gregory', 'en-x-a', 'tlh']],
    ['language', ['e', 'abcd', 'en_GB', 'en-', 'en-a', 'en-u', 'x-a', 'block-5', 'i-klingon', 'ninecharsx', '']],
    ['publishedAt', ['2026-11-23', '2024-02-29', '2026-11-23T21:40Z', '2026-11-23T21:40:00.5-03:30']],
    ['publishedAt', ['2026-13-01', '2026-00-01', '2026-1-1', '2026-11-23T24:00Z', '2026-11-23T21:40', '2026', '']],
    ['corrections', [[{ kind: 'update', text: 'So.', parts: ['#a b', '#', 'a'] }]]],
  ])('on values of %s with a form: %j', (field, values) => {
    for (const value of values) {
      const article = withValueAt(complete[1], [field], value);
      expect([value, isValid(article)]).toEqual([value, issuesOf(article).length === 0]);
    }
  });

  it('on articles of which some are valid and most are not', () => {
    const count = mutations.filter((they) => they.isValid && they.isSound).length;
    expect(count).toBeGreaterThan(cases / 10);
    expect(count).toBeLessThan(cases / 2);
  });
});

it.each(onlyReported)('readArticle alone reports %s', (_, isKnown, { article }) => {
  expect(isValid(article)).toBe(true);
  expect(issuesOf(article).filter(isKnown)).not.toEqual([]);
});

it.each(onlyRefused)('the schema alone refuses %s', (_, isKnown, mutation) => {
  expect(isValid(mutation.article)).toBe(false);
  expect(issuesOf(mutation.article)).toEqual([]);
  expect(isKnown(mutation)).toBe(true);
});

describe('An editor that has the schema', () => {
  const service = getLanguageService({});
  service.configure({
    validate: true,
    schemas: [{ uri: 'file:///article.schema.json', fileMatch: ['*.json'], schema: schema as JSONSchema }],
  });

  /** What an editor offers where the text has a bar, and the problems that it marks. */
  async function edit(text: string): Promise<{ offered: Record<string, unknown>; problems: string[] }> {
    const document = TextDocument.create('file:///story.json', 'json', 1, text.replace('|', ''));
    const json = service.parseJSONDocument(document);
    const list = await service.doComplete(document, document.positionAt(text.indexOf('|')), json);
    const problems = await service.doValidation(document, json);
    return {
      offered: Object.fromEntries((list?.items ?? []).map(({ label, documentation }) => [label, documentation])),
      problems: problems.map(({ message }) => (typeof message === 'string' ? message : message.value)),
    };
  }

  /** An article with this in its body. */
  const withBlock = (block: string) => `{ "headline": "The lamp", "body": [${block}] }`;

  it('offers the fields of an article with their descriptions', async () => {
    const { offered } = await edit('{ "headline": "The lamp", | }');
    expect(offered).toMatchObject({
      deck: 'The deck: the subject of the story, in one line under the headline.',
      publishedAt: expect.stringMatching(/^When the story was first published/),
      provenance: 'How the story as a whole came about.',
    });
    expect(offered).not.toHaveProperty('headline');
  });

  it('offers every type of block', async () => {
    const { offered } = await edit(withBlock('{ "type": "|" }'));
    expect(Object.keys(offered)).toEqual(Object.keys(blocksWith('', '')).map((type) => JSON.stringify(type)));
  });

  it('offers the fields of a block that has a type, and no others', async () => {
    const { offered } = await edit(withBlock('{ "type": "heading", | }'));
    expect(Object.keys(offered).sort()).toEqual(['id', 'level', 'provenance', 'text']);
  });

  it('offers the marks of a text', async () => {
    const { offered } = await edit(withBlock('{ "type": "paragraph", "text": [{ "type": "|" }] }'));
    expect(Object.keys(offered)).toEqual(expect.arrayContaining(['"strong"', '"link"']));
  });

  it.each([
    ['a valid article', withBlock('{ "type": "divider" }'), []],
    ['an unknown type of block', withBlock('{ "type": "quiz" }'), [/not accepted. Valid values: "paragraph"/]],
    ['a block without what its type needs', withBlock('{ "type": "quote" }'), [/^Missing property "paragraphs"/]],
    ['a misspelt field', '{ "headline": "The lamp", "body": [], "dek": "Out" }', [/^Property dek is not allowed/]],
    [
      'a mark without what it needs',
      withBlock('{ "type": "paragraph", "text": [{ "type": "link", "text": "Tides" }] }'),
      [/^Missing property "url"/],
    ],
    [
      'an exemption without what it needs',
      '{ "headline": "The lamp", "body": [], "provenance": { "source": "print", "exemption": "editorial" } }',
      [/^Missing property "responsible"/, /^Missing property "review"/],
    ],
  ])('marks in %s what is wrong, and nothing else', async (_, text, problems) => {
    expect((await edit(text)).problems).toEqual(problems.map((problem) => expect.stringMatching(problem)));
  });
});
