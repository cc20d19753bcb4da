import type { Article } from '../../src/article/Article';
import { element, escapeText } from '../../src/exporters/escape';
import { type PageHeadOptions, toHeadTags } from '../../src/exporters/toHeadTags';
import { toInlineJson } from '../../src/exporters/toInlineJson';
import { toJsonLd } from '../../src/exporters/toJsonLd';
import type { FrontData } from '../../src/front/FrontData';

/** A document with nothing but the head of a page: its tags and its structured data. */
export function headDocument(page: Article | FrontData, options: PageHeadOptions = {}): string {
  const tags = toHeadTags(page, options).map(({ tag, attributes, text }) =>
    element(tag, attributes, text === undefined ? undefined : escapeText(text)),
  );
  const { url } = options;
  const jsonLd = toJsonLd(page, url === undefined ? {} : { url });
  const data = `<script type="application/ld+json">${toInlineJson(jsonLd)}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${tags.join('')}${data}</head><body></body></html>`;
}
