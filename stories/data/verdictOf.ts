import { Ajv2019 } from 'ajv/dist/2019.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { appleNewsSchema } from '../../tests/exporters/schemas/appleNews';
import { jsonFeedSchema } from '../../tests/exporters/schemas/jsonFeed';
import { ninjsSchema } from '../../tests/exporters/schemas/ninjs';
import { oEmbedSchema } from '../../tests/exporters/schemas/oEmbed';

/** What a program that others wrote says of an export. */
export interface Verdict {
  /** What it found, in a sentence. */
  text: string;
  /** What is wrong. */
  errors: readonly string[];
}

/** The programs that run in a browser, by the format that they read. */
const validators: Readonly<Record<string, (text: string) => Verdict>> = {
  rss: xml,
  atom: xml,
  newsSitemap: xml,
  html: (text) => xml(`<div>${text}</div>`),
  jsonFeed: (text) => json(text, jsonFeedSchema, JSON.parse(text).items.map(contentOf)),
  ninjs: (text) => json(text, ninjsSchema, JSON.parse(text).bodies.map(htmlOf)),
  appleNews: (text) => json(text, appleNewsSchema),
  oEmbed: (text) => json(text, oEmbedSchema, [JSON.parse(text).html ?? '']),
  plainText(text) {
    const lines = text.split('\n');
    const most = Math.max(...lines.map((line) => [...line].length));
    return { text: `${lines.length} lines of at most ${most} characters.`, errors: [] };
  },
  markdown(text) {
    const { children } = fromMarkdown(text);
    return { text: `Read as CommonMark by mdast: ${children.length} blocks.`, errors: [] };
  },
};

/** The verdict on an export; undefined for a format that no program in a browser reads. */
export function verdictOf(format: string, text: string): Verdict | undefined {
  return validators[format]?.(text);
}

function contentOf({ content_html = '' }: { content_html?: string }): string {
  return content_html;
}

function htmlOf({ value }: { value: string }): string {
  return value;
}

const ajv = new Ajv2019({ strict: false, allErrors: true });

/** What Ajv finds by a schema that we wrote after the documentation of the format, and the parser of XML in the HTML that is inside. */
function json(text: string, schema: object, html: readonly string[] = []): Verdict {
  const validate = ajv.compile(schema);
  const errors = validate(JSON.parse(text)) ? [] : (validate.errors ?? []);
  const inside = html.length > 0 ? xml(`<div>${html.join('')}</div>`) : undefined;
  return {
    text: ['Checked by Ajv with a JSON Schema of ours.', ...(inside ? [inside.text] : [])].join(' '),
    errors: [...errors.map(({ instancePath, message }) => `${instancePath} ${message}.`), ...(inside?.errors ?? [])],
  };
}

function xml(text: string): Verdict {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror')?.textContent;
  const count = document.getElementsByTagName('*').length;
  return { text: `Read by the browser’s parser of XML: ${count} elements.`, errors: error ? [error] : [] };
}
