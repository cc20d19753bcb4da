import { jsonValueOf } from './textOfUnknown';
import { withoutNull } from './withoutNull';

/**
 * The address if a link may lead there: relative, or with the scheme http, https, mailto or tel. Otherwise undefined.
 * Characters that browsers drop are dropped before the scheme is read (WHATWG URL, 4.4).
 */
export function safeUrl(given: unknown): string | undefined {
  const url = jsonValueOf(given);
  if (typeof url !== 'string' || url === '') return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that a browser drops
  const scheme = /^[^/?#]*?:/.exec(url.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, ''));
  return !scheme || /^(https?|mailto|tel):$/i.test(scheme[0]) ? withoutNull(url) : undefined;
}

/** The address if a picture may be loaded from there: as for a link, or a `data:` address of an image. Otherwise undefined. */
export function safeImageUrl(given: unknown): string | undefined {
  const url = jsonValueOf(given);
  return typeof url === 'string' && /^data:image\/[\w.+-]+[;,]/i.test(url) ? withoutNull(url) : safeUrl(url);
}

/** The address if a film or recording may be loaded from there: relative, or with http or https. Otherwise undefined. */
export function safeMediaUrl(given: unknown): string | undefined {
  const url = safeUrl(given);
  return url !== undefined && !/^\s*(?:mailto|tel):/i.test(url) ? url : undefined;
}

/** The address if a frame may show it: with https, and without a name or password. Otherwise undefined. */
export function safeFrameUrl(given: unknown): string | undefined {
  const url = safeUrl(given);
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, username, password } = new URL(url);
  return protocol === 'https:' && username === '' && password === '' ? url : undefined;
}

/** The URL fragment of an id. */
export function fragmentOf(id: string): string {
  return `#${encodeURIComponent(id.toWellFormed())}`;
}
