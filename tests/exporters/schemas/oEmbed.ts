const string = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^https?://' };
const size = { type: 'integer', minimum: 1 };

const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'];

/** What an answer of oEmbed is (oembed.com, 2.3): a `rich` one has a card with its size, and a thumbnail has all of its fields. */
export const oEmbedSchema = {
  type: 'object',
  required: ['version', 'type', 'title'],
  additionalProperties: false,
  properties: {
    version: { const: '1.0' },
    type: { enum: ['rich', 'link'] },
    title: string,
    author_name: string,
    author_url: address,
    provider_name: string,
    provider_url: address,
    thumbnail_url: address,
    thumbnail_width: size,
    thumbnail_height: size,
    html: string,
    width: size,
    height: size,
  },
  if: { properties: { type: { const: 'rich' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['html', 'width', 'height'] },
  dependentRequired: Object.fromEntries(thumbnail.map((name) => [name, thumbnail])),
};
