import { parseDate } from '../article/date';
import { safeUrl } from '../article/url';

/** The value of a JSON-LD property. */
export type JsonLdValue = string | number | boolean | JsonLdObject | readonly JsonLdValue[];

/** A JSON-LD object. */
export interface JsonLdObject {
  /** A property of schema.org, or a keyword of JSON-LD such as `@type`. */
  [property: string]: JsonLdValue;
}

/** An article as a schema.org NewsArticle; a live report as a LiveBlogPosting. */
export interface JsonLd extends JsonLdObject {
  '@context': 'https://schema.org';
  /** `LiveBlogPosting` for an article with `live`. */
  '@type': 'NewsArticle' | 'LiveBlogPosting';
}

/** A front as a schema.org CollectionPage. */
export interface FrontJsonLd extends JsonLdObject {
  '@context': 'https://schema.org';
  '@type': 'CollectionPage';
}

/** Options of `toJsonLd` for a front. */
export interface FrontJsonLdOptions {
  /** The URL of the page, if the article or front has no `url`. */
  url?: string;
  /** Names of organizations, such as agencies among the authors. Other authors are written as persons, except the publisher. @default [] */
  organizations?: readonly string[];
}

/** Removes empty properties: undefined, null, empty strings and empty lists. */
export function filled(properties: Record<string, JsonLdValue | undefined>): JsonLdObject {
  const object: JsonLdObject = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    object[name] = value;
  }
  return object;
}

/** The unchanged date if it is valid; otherwise undefined. */
export function dateOf(value: string | undefined): string | undefined {
  return parseDate(value) ? value : undefined;
}

/** The URL of a page or file (http, https or relative), trimmed; undefined for any other. */
export function webUrl(url: string | undefined): string | undefined {
  const address = safeUrl(url)?.trim();
  return address && !/^(mailto|tel):/i.test(address.replace(/[\t\n\r]/g, '')) ? address : undefined;
}

/** A URL resolved against that of the page, if the page is known; otherwise unchanged. */
export function resolvedUrl(url: string | undefined, page: string): string | undefined {
  const address = webUrl(url);
  if (!address || !/^https?:/i.test(page)) return address;
  return URL.canParse(address, page) ? new URL(address, page).href : address;
}
