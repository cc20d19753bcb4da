import { safeUrl } from '../article/url';

/** The absolute address of a link or file, for an address relative to `base`; as it was given without a base, and for a place on the same page (`#id`). Undefined for one that a page must not open. */
export function addressOf(value: unknown, base?: string, safe = safeUrl): string | undefined {
  const given = typeof value === 'string' ? value.trim() : undefined;
  if (!given) return undefined;
  const resolved =
    base === undefined || given.startsWith('#') || URL.canParse(given) || !URL.canParse(given, base)
      ? given
      : new URL(given, base).href;
  return safe(resolved);
}
