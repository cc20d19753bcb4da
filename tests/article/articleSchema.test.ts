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
import { isDeep, sampleOf } from '../deep';
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
    expect(fieldsOfSchema(), help).toEqual(fieldsOfReaders());
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

/** The fields that issues name when an object of the article has a field that no object has. */
function fieldsOfReaders(): string[] {
  return unique(
    complete.flatMap((article) =>
      [[], ...placesIn(article)]
        .filter((place) => isRecord(valueAt(article, place)))
        .map((place) => {
          const path = pathOf([...place, 'teaser']);
          const issues = issuesOf(withValueAt(article, [...place, 'teaser'], true));
          const { message = '' } = issues.find((issue) => issue.path === path) ?? {};
          const named = /the fields are (.+)\.$/.exec(message)?.[1]?.split(', ');
          // An item of a list that has other fields is read as a text.
          return named ?? (place.at(-2) === 'items' ? ['text', 'body'] : [`none at ${pathOf(place)}`]);
        }),
    ),
  );
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

/** What a schema cannot say: an article is valid, and these issues are reported. */
const onlyReported: Record<string, (issue: Issue, mutation: Mutation) => boolean> = {
  'a picture without alt or size, which articles of other systems often have': ({ kind, path, message }) =>
    kind === 'missing' && path.endsWith('.image') && /^has no (?:alt|width)/.test(message),
  'an id that another part or speaker has, or that the page needs itself': ({ path, message }) =>
    path.endsWith('.id') && /which (?:is taken|another speaker has)/.test(message),
  'an address that a page must not open': ({ kind }) => kind === 'unsafe',
  'a time zone that the IANA database does not have': ({ path }) => path === 'timeZone',
  'a speaker, a part or a note that the article does not have': ({ kind, path }) =>
    kind === 'missing' && /\.(?:speaker|parts\[\d+\]|id)$/.test(path),
  'a film or a recording without any address': ({ message }) =>
    /^(?:has no sources, url or frame|cannot be the recording)/.test(message),
  'a day that the month does not have': (_, { value }) => value === '2026-02-30',
  'a reviewer or an editor whose name is an empty string, in an exemption': ({ message }) =>
    message.startsWith('claims the editorial exemption without'),
  'a correction whose text is an empty list or an empty string': ({ path, message }) =>
    /^corrections\[\d+\]$/.test(path) && message.startsWith('has no text'),
};

/** What the declarations do not have, and the readers understand without an issue. */
const onlyRefused: Record<string, (mutation: Mutation) => boolean> = {
  'an article without a body: what it has is shown': ({ place, value }) =>
    pathOf(place) === 'body' && value === undefined,
  'null where a field may be missing, as databases have it': ({ value }) => value === null,
  'a date in another form that has one meaning': ({ value }) => readDate(value) !== undefined,
  'a number as an id, as databases have it': ({ place, value }) => place.at(-1) === 'id' && typeof value === 'number',
  'a number as a string, as HTML has it': ({ was, value }) =>
    typeof was === 'number' && typeof value === 'string' && Number.isFinite(Number.parseFloat(value)),
};

describe('The schema and readArticle agree', () => {
  const cases = isDeep ? 20_000 : 1_000;
  const seed = Number(process.env.FUZZ_SEED ?? 2031);
  const mutations = fc.sample(fc.oneof(...complete.map(mutationOf)), { numRuns: cases, seed }).map((mutation) => {
    const issues = issuesOf(mutation.article);
    return { mutation, issues, isSound: issues.length === 0, isValid: isValid(mutation.article) };
  });

  it(`on ${cases} articles with one change each, but for the listed exceptions`, () => {
    const disagreements = mutations.filter(({ mutation, issues, ...they }) => {
      if (they.isValid === they.isSound) return false;
      if (they.isSound) return !Object.values(onlyRefused).some((isMeant) => isMeant(mutation));
      return !issues.every((issue) => Object.values(onlyReported).some((isMeant) => isMeant(issue, mutation)));
    });
    expect(
      disagreements.map(({ mutation: { place, value }, issues }) => [
        `${pathOf(place)} = ${JSON.stringify(value)}`,
        ...issues.map(({ path, message }) => `${path} ${message}`),
      ]),
    ).toEqual([]);
  });

  it('on articles of which some are valid and most are not', () => {
    const count = mutations.filter((they) => they.isValid && they.isSound).length;
    expect(count).toBeGreaterThan(cases / 10);
    expect(count).toBeLessThan(cases / 2);
  });

  const exceptions = [...Object.keys(onlyReported), ...Object.keys(onlyRefused)];

  it.each(sampleOf(exceptions, ...exceptions.filter((name) => name.startsWith('null'))))('but for %s', (name) => {
    const found = mutations.some(({ mutation, issues, ...they }) =>
      they.isSound
        ? !they.isValid && onlyRefused[name]?.(mutation)
        : they.isValid && issues.some((issue) => onlyReported[name]?.(issue, mutation)),
    );
    expect(found).toBe(true);
  });
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
