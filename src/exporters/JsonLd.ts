import { parseDate } from '../article/date';
import { safeUrl } from '../article/url';

/** What a property of schema.org holds. */
export type JsonLdValue = string | number | JsonLdObject | readonly JsonLdValue[];

/** A thing with its properties. */
export interface JsonLdObject {
  /** A property of schema.org, or a keyword of JSON-LD such as `@type`. */
  [property: string]: JsonLdValue;
}

/** An article in the vocabulary of schema.org, to be written as JSON. */
export interface JsonLd extends JsonLdObject {
  /** The vocabulary. */
  '@context': 'https://schema.org';
  /** What it is. */
  '@type': 'NewsArticle';
}

/** A thing without the properties that say nothing. */
export function filled(properties: Record<string, JsonLdValue | undefined>): JsonLdObject {
  const thing: JsonLdObject = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    thing[name] = value;
  }
  return thing;
}

/** A date that is one, as it was given. */
export function dateOf(value: string | undefined): string | undefined {
  return parseDate(value) ? value : undefined;
}

/** The address of a page or a file: http, https, or relative to the page. */
export function webUrl(url: string | undefined): string | undefined {
  const address = safeUrl(url)?.trim();
  return address && !/^(mailto|tel):/i.test(address.replace(/[\t\n\r]/g, '')) ? address : undefined;
}
