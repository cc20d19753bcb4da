import { Ajv2019 } from 'ajv/dist/2019.js';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { htmlRules, mailRules } from '../../tests/exporters/htmlRules';
import { appleNewsSchema } from '../../tests/exporters/schemas/appleNews';
import { jsonFeedSchema } from '../../tests/exporters/schemas/jsonFeed';
import { ninjs2Schema, ninjsSchema } from '../../tests/exporters/schemas/ninjs';
import { oEmbedSchema } from '../../tests/exporters/schemas/oEmbed';

/** What a program that others wrote says of an export. */
export interface Verdict {
  /** The program, and what it read. */
  text: string;
  /** What is wrong. */
  errors: readonly string[];
}

/** How a format is checked. */
interface Check {
  /** What programs say that run in a browser. Without it, none of them reads the format. */
  verdict?: (text: string) => Verdict;
  /** What else is checked, by which program, and in which test. */
  tests: string;
}

const w3c = 'The feed validator of the W3C, which needs Python, reads feeds of all stories here: tests/exporters/w3c.';
const iptc = 'Ajv with the schema of the IPTC, which is not on npm: tests/exporters/schemas/validate.mjs.';
const onHtml = 'html-validate on the stories of the tests: tests/exporters/validHtml.test.ts.';

/** The checks of each format. Programs that are named here as tests do not run in this story. */
const checks = {
  rss: { verdict: xml, tests: w3c },
  atom: { verdict: xml, tests: w3c },
  jsonFeed: {
    verdict: (text) => together(json(text, jsonFeedSchema), html(JSON.parse(text).items.map(contentOf).join(''))),
    tests: 'The same schema on the stories of the tests: tests/exporters/feeds.test.ts.',
  },
  markdown: {
    verdict(text) {
      const { children } = fromMarkdown(text);
      return { text: `Read as CommonMark by mdast: ${children.length} blocks.`, errors: [] };
    },
    tests: 'mdast reads generated stories as the same blocks: tests/exporters/roundTrip.test.ts.',
  },
  plainText: {
    tests:
      'No program checks plain text. Its words are compared with those of stories: tests/exporters/recall.test.ts.',
  },
  html: { verdict: (text) => together(xml(`<div>${text}</div>`), html(text)), tests: onHtml },
  ninjs: {
    verdict: (text) => together(json(text, ninjsSchema), html(JSON.parse(text).bodies.map(bodyOf).join(''))),
    tests: iptc,
  },
  ninjs2: {
    verdict: (text) => together(json(text, ninjs2Schema), html(JSON.parse(text).bodies.map(bodyOf).join(''))),
    tests: iptc,
  },
  appleNews: {
    verdict: (text) => json(text, appleNewsSchema),
    tests:
      'Ajv with the public schema of Apple News Format, which is not on npm: tests/exporters/schemas/validate.mjs. Nothing was published to Apple News.',
  },
  newsSitemap: {
    verdict: xml,
    tests: 'xmllint with the schemas of sitemaps.org and of Google: tests/exporters/sitemaps/validate.mjs.',
  },
  oEmbed: {
    verdict: (text) => together(json(text, oEmbedSchema), html(JSON.parse(text).html ?? '')),
    tests: 'The same schema on the stories of the tests: tests/exporters/toOEmbed.test.ts.',
  },
  email: {
    verdict: (text) => html(text, mailRules),
    tests:
      '@jsx-email/doiuse-email, which knows what mail programs support: tests/exporters/mailPrograms.deep.test.ts. It does not run in a browser.',
  },
  head: {
    verdict: (text) => html(text),
    tests:
      'The validator of Adobe and the structured data testing tool, which know the rules of search engines and sites, and open-graph-scraper: tests/exporters/structuredData.deep.test.ts; the types of schema.org: tests/exporters/structuredData.test.ts. None of them runs in a browser.',
  },
} satisfies Record<string, Check>;

/** A format that is checked. */
export type CheckedFormat = keyof typeof checks;

/** How an export is checked: the verdict on it, if a program in a browser reads the format, and what tests check. */
export function verdictOf(format: CheckedFormat, text: string): { verdict: Verdict | undefined; tests: string } {
  const { verdict, tests }: Check = checks[format];
  return { verdict: verdict?.(text), tests };
}

function contentOf({ content_html = '' }: { content_html?: string }): string {
  return content_html;
}

function bodyOf({ value }: { value: string }): string {
  return value;
}

function together(...verdicts: readonly Verdict[]): Verdict {
  return { text: verdicts.map(({ text }) => text).join(' '), errors: verdicts.flatMap(({ errors }) => errors) };
}

const ajv = new Ajv2019({ strict: false, allErrors: true });

/** What Ajv finds by a schema that we wrote after the documentation of the format. */
function json(text: string, schema: object): Verdict {
  const validate = ajv.compile(schema);
  const errors = validate(JSON.parse(text)) ? [] : (validate.errors ?? []);
  return {
    text: 'Checked by Ajv with a JSON Schema of ours.',
    errors: errors.map(({ instancePath, message }) => `${instancePath} ${message}.`),
  };
}

function html(text: string, rules: ConfigData = htmlRules): Verdict {
  const { results } = new HtmlValidate(rules).validateStringSync(text);
  const errors = results.flatMap(({ messages }) =>
    messages.map(({ message, selector }) => `${message} (${selector}).`),
  );
  return { text: 'The HTML is checked by html-validate.', errors };
}

function xml(text: string): Verdict {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror')?.textContent;
  const count = document.getElementsByTagName('*').length;
  return { text: `Read by the browser’s parser of XML: ${count} elements.`, errors: error ? [error] : [] };
}
