const text = (...roles: string[]) => ({
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['role', 'contentType', 'value'],
    additionalProperties: false,
    properties: {
      role: { enum: roles },
      contentType: { enum: ['text/plain', 'text/html'] },
      charCount: { type: 'integer' },
      wordCount: { type: 'integer' },
      value: { type: 'string', minLength: 1 },
    },
  },
});
const string = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' };
const date = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$' };
const files = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['name', 'href'],
    additionalProperties: false,
    properties: {
      name: string,
      href: address,
      contentType: string,
      width: { type: 'integer' },
      height: { type: 'integer' },
    },
  },
};
const named = (more: object) => ({
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['name'], additionalProperties: false, properties: { name: string, ...more } },
});
const sourceType = {
  type: 'object',
  required: ['name', 'uri'],
  additionalProperties: false,
  properties: { name: string, uri: address },
};
const shared = { headlines: text('main', 'subheadline', 'kicker'), digitalSourceType: sourceType };

/** What items of ninjs are, after the documentation of version 3.1. The schemas of the IPTC are for `validate.mjs`. */
export const ninjsSchema = {
  type: 'object',
  required: ['uri', 'type', 'pubStatus', 'language', 'standard'],
  additionalProperties: false,
  properties: {
    ...shared,
    uri: { type: 'string' },
    type: { const: 'text' },
    representationType: { enum: ['full', 'partial'] },
    pubStatus: { enum: ['usable', 'canceled'] },
    firstCreated: date,
    versionCreated: date,
    language: string,
    copyrightHolder: string,
    by: string,
    located: string,
    descriptions: text('summary'),
    bodies: text('main', 'summary'),
    people: named({ rel: string, uri: address }),
    subjects: named({ uri: address, literal: string }),
    infoSources: named({ uri: address }),
    renditions: files,
    altIds: { type: 'array', items: { type: 'object', required: ['role', 'value'] } },
    associations: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'uri', 'type', 'renditions'],
        additionalProperties: false,
        properties: {
          ...shared,
          name: string,
          uri: address,
          type: { enum: ['picture', 'video', 'audio'] },
          pubStatus: { const: 'usable' },
          descriptions: text('caption', 'creditline', 'alttext'),
          renditions: files,
        },
      },
    },
    standard: { type: 'object', required: ['name', 'version', 'schema'] },
  },
};

/** The same for version 2, whose names are in lower case. */
export const ninjs2Schema: object = lowerCased(ninjsSchema);

function lowerCased(schema: object): object {
  const entries = Object.entries(schema).map(([name, value]) => {
    if (name === 'required') return [name, (value as string[]).map((one) => one.toLowerCase())];
    if (name !== 'properties') return [name, isSchema(value) ? lowerCased(value) : value];
    const properties = Object.entries(value as object).map(([key, one]) => [key.toLowerCase(), lowerCased(one)]);
    return [name, Object.fromEntries(properties)];
  });
  return Object.fromEntries(entries);
}

function isSchema(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
