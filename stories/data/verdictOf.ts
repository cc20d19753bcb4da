import { fromMarkdown } from 'mdast-util-from-markdown';

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
  jsonFeed: (text) => xml(`<div>${JSON.parse(text).items.map(contentOf).join('')}</div>`),
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

function xml(text: string): Verdict {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror')?.textContent;
  const count = document.getElementsByTagName('*').length;
  return { text: `Read by the browser’s parser of XML: ${count} elements.`, errors: error ? [error] : [] };
}
