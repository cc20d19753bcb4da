const string = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^(https?|bundle)://\\S+$' };
const date = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$' };
const component = (role: string | readonly string[], required: readonly string[], properties: object) => ({
  type: 'object',
  required: ['role', ...required],
  additionalProperties: false,
  properties: { role: { enum: [role].flat() }, layout: string, ...properties },
});
const textOf = { format: { const: 'html' }, text: string };

/** What documents for Apple News are, after Apple's documentation. The schema that others wrote is for `validate.mjs`. */
export const appleNewsSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'identifier', 'title', 'language', 'layout', 'components', 'componentTextStyles'],
  properties: {
    version: { const: '1.7' },
    identifier: { type: 'string', pattern: '^[A-Za-z0-9_-]{0,64}$' },
    title: { type: 'string' },
    subtitle: string,
    language: string,
    metadata: {
      type: 'object',
      additionalProperties: false,
      properties: {
        authors: { type: 'array', uniqueItems: true, items: string },
        keywords: { type: 'array', uniqueItems: true, maxItems: 50, items: string },
        canonicalURL: address,
        thumbnailURL: address,
        datePublished: date,
        dateModified: date,
        excerpt: string,
        generatorName: string,
      },
    },
    layout: { type: 'object', required: ['columns', 'width'] },
    componentLayouts: { type: 'object' },
    componentStyles: { type: 'object' },
    componentTextStyles: { type: 'object', required: ['default'] },
    components: { type: 'array', items: { $ref: '#/definitions/component' } },
  },
  definitions: {
    component: {
      anyOf: [
        component(
          'title heading heading2 heading3 heading4 byline intro body quote pullquote caption'.split(' '),
          ['format', 'text'],
          { ...textOf, textStyle: string },
        ),
        component('photo', ['URL'], {
          URL: address,
          accessibilityCaption: string,
          caption: { type: 'object', required: ['format', 'text'], additionalProperties: false, properties: textOf },
          additions: { type: 'array', items: { type: 'object', properties: { URL: address } } },
        }),
        component('htmltable', ['html'], { html: string }),
        component('video', ['URL'], { URL: address, stillURL: address, accessibilityCaption: string }),
        component('audio', ['URL'], { URL: address, imageURL: address }),
        component('divider', [], {}),
        component('container', ['components'], {
          style: string,
          components: { type: 'array', minItems: 1, items: { $ref: '#/definitions/component' } },
        }),
      ],
    },
  },
};
