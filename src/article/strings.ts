/**
 * An ISO 8601 date, such as `2026-11-23`, or date and time with its offset from UTC, such as `2026-11-23T21:40:00+02:00`.
 * @pattern ^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$
 */
export type DateString = string;

/**
 * A language, as a BCP 47 tag such as `en` or `pt-BR`.
 * @pattern ^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*(-[A-WYZa-wyz\d](-[A-Za-z\d]{2,8})+)*(-[Xx](-[A-Za-z\d]{1,8})+)?$
 */
export type LanguageTag = string;

/**
 * The id of a part of an article, by which an address can point at it (`#id`): without white space (WHATWG HTML, 3.2.6).
 * @pattern ^\S+$
 */
export type PartId = string;

/**
 * The id of a key point, block or turn with `#` before it.
 * @pattern ^#\S+$
 */
export type PartReference = `#${string}`;
