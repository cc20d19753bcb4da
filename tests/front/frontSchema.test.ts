import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontSchema, type JsonSchema } from '../../build/articleSchema';
import { isRecord } from '../../src/article/guards';
import type { Issue } from '../../src/article/Issue';
import { pathOf } from '../../src/article/Reader';
import { readDate } from '../../src/article/readDate';
import { readFront } from '../../src/front/readFront';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { isDeep } from '../deep';
import { everyFront, everyStory } from '../fixtures/everyFront';
import { type Mutation, mutationOf, placesIn, valueAt, withValueAt } from '../fixtures/nearArticles';

const schema = frontSchema();
const isValid = new Ajv({ strict: true, allErrors: true }).compile(schema);

function issuesOf(front: unknown): Issue[] {
  const issues: Issue[] = [];
  readFront(front, { onIssue: (issue) => issues.push(issue) });
  return issues;
}

describe('The JSON Schema of fronts', () => {
  it.each([
    ['a front with every field', everyFront],
    ['the front of the stories', JSON.parse(JSON.stringify(saltmereFront))],
  ])('accepts %s', (_, front) => {
    expect(isValid(front) ? [] : isValid.errors).toEqual([]);
  });

  it('has the fields that readFront knows, each with an example', () => {
    const ofReaders = objectsOf(everyFront);
    const ofSchema = objectsIn(schema).map(({ properties = {} }) => Object.keys(properties).sort().join(', '));
    // A front has no notes: a mark of one is reported.
    const noteMark = 'id, type';
    expect([...new Set(ofSchema)].filter((fields) => fields !== noteMark).sort()).toEqual(
      [...new Set(ofReaders.map(({ fields }) => fields))].sort(),
    );
    const missing = new Map<string, Set<string>>();
    for (const { object, fields } of ofReaders) {
      const left = missing.get(fields) ?? new Set(fields.split(', '));
      for (const field of Object.keys(object)) left.delete(field);
      missing.set(fields, left);
    }
    expect([...missing].filter(([, left]) => left.size > 0)).toEqual([]);
  });

  it('has a description of each field', () => {
    const undescribed = objectsIn(schema).flatMap(({ properties = {} }) =>
      Object.entries(properties).filter(
        ([name, field]) => name !== 'type' && name !== 'layout' && !Object(field).description,
      ),
    );
    // Depths, and parts of a story, are mapped types, which have no docstrings.
    const { minutes = {}, provenanceOf = {} } = everyStory;
    const mapped = [...Object.keys(minutes), ...Object.keys(provenanceOf)];
    expect(undescribed.map(([name]) => name).filter((name) => !mapped.includes(name))).toEqual([]);
  });
});

/** The schemas of objects, wherever they are. */
function objectsIn(value: unknown): JsonSchema[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return 'additionalProperties' in value ? [value as JsonSchema, ...inside] : inside;
}

/** The objects of a front, each with the fields that an issue names when it has one that no object has. */
function objectsOf(front: unknown): { object: object; fields: string }[] {
  return [[], ...placesIn(front)].flatMap((place) => {
    const object = valueAt(front, place);
    if (!isRecord(object)) return [];
    const path = pathOf([...place, 'teaser']);
    const issue = issuesOf(withValueAt(front, [...place, 'teaser'], true)).find((one) => one.path === path);
    const named = /the fields are (.+)\.$/.exec(issue?.message ?? '')?.[1];
    return [{ object, fields: named?.split(', ').sort().join(', ') ?? `none at ${pathOf(place)}` }];
  });
}

/** What a schema cannot say: the front is valid, and these issues are reported. */
const onlyReported: readonly ((issue: Issue) => boolean)[] = [
  ({ path, message }) => path.endsWith('.id') && message.includes('which is taken'),
  ({ kind }) => kind === 'unsafe',
  ({ path }) => path === 'timeZone',
  ({ message }) => /^is "\d{4}-\d\d-\d\d", not an ISO 8601 date/.test(message),
  ({ message }) => message.startsWith('claims the editorial exemption without'),
  ({ message }) => message.includes('is withdrawn'),
  // Empty strings and lists in the place of words.
  ({ message }) => /^has no (?:url|headline|title|stories|packages)/.test(message),
  ({ message }) => message.startsWith('needs an id, a name and a kind'),
];

/** What the declarations do not have, and `readFront` understands without an issue. */
const onlyRefused: readonly ((mutation: Mutation) => boolean)[] = [
  ({ value }) => value === null,
  // A speaker without fields is nobody.
  ({ place, value }) => /^(?:asker|answerer)$/.test(String(place.at(-1))) && JSON.stringify(value) === '{}',
  ({ value }) => readDate(value) !== undefined,
  ({ place, value }) => place.at(-1) === 'id' && typeof value === 'number',
  ({ was, value }) => typeof was === 'number' && typeof value === 'string' && Number.isFinite(Number.parseFloat(value)),
];

it('The schema and readFront agree on fronts with one change each, but for what a schema cannot say', () => {
  const seed = Number(process.env.FUZZ_SEED ?? 2031);
  const mutations = fc.sample(mutationOf(everyFront), { numRuns: isDeep ? 750 : 150, seed });
  const disagreements = mutations.flatMap((mutation) => {
    const issues = issuesOf(mutation.article);
    const accepted = isValid(mutation.article);
    if (accepted === (issues.length === 0)) return [];
    if (accepted && issues.every((issue) => onlyReported.some((isKnown) => isKnown(issue)))) return [];
    if (!accepted && onlyRefused.some((isKnown) => isKnown(mutation))) return [];
    return [
      [
        `${pathOf(mutation.place)} = ${JSON.stringify(mutation.value)}`,
        ...issues.map(({ path, message }) => `${path} ${message}`),
      ],
    ];
  });
  expect(disagreements).toEqual([]);
});
