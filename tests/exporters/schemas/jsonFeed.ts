const author = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, url: { type: 'string', pattern: '^https?:' } },
};
const date = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$` };
const address = { type: 'string', pattern: '^https?://' };
/** What a JSON Feed is (jsonfeed.org, version 1.1). */
export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string' },
    home_page_url: address,
    feed_url: address,
    description: { type: 'string', minLength: 1 },
    icon: address,
    language: { type: 'string' },
    authors: { type: 'array', items: author, minItems: 1 },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        additionalProperties: false,
        properties: {
          id: { type: 'string', minLength: 1 },
          url: address,
          title: { type: 'string' },
          summary: { type: 'string', minLength: 1 },
          content_html: { type: 'string', minLength: 1 },
          content_text: { type: 'string' },
          image: address,
          date_published: date,
          date_modified: date,
          authors: { type: 'array', items: author, minItems: 1 },
          tags: { type: 'array', items: { type: 'string' }, minItems: 1 },
          language: { type: 'string' },
          _broadsheet: { type: 'object' },
        },
      },
    },
  },
};
