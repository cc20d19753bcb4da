import { unescaped } from '../../article/unescaped';
import { markupPieces } from './markupPieces';

/** A shortcode in the text of a post: `[name key="value"]`, or with words between it and `[/name]`. */
export interface Shortcode {
  readonly name: string;
  /** The attributes; those without a name by their positions. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between the tags; undefined for one without an end. */
  readonly inside: string | undefined;
  /** The shortcode as it is written. */
  readonly markup: string;
}

/** What takes the place of a shortcode as HTML: of the whole shortcode if its name is known, and otherwise of its first tag. */
export type WriteShortcode = (shortcode: Shortcode) => string;

/** The address that a shortcode has. */
export function addressIn({ attributes }: Pick<Shortcode, 'attributes'>): string | undefined {
  const { url, src, href, link, 0: first } = attributes;
  return [url, src, href, link, first].find((value) => value && /^(?:https?:)?\/\//.test(value));
}

/** The words of a link, such as a button, as HTML: what stands in a shortcode with an address, if it is a line of text. */
export function labelOf(shortcode: Pick<Shortcode, 'attributes' | 'inside'>): string | undefined {
  const { inside = '' } = shortcode;
  return addressIn(shortcode) && inside.trim() !== '' && isLine.test(inside) ? inside.trim() : undefined;
}

const isLine = /^(?:[^<[]|<\/?(?:b|em|i|small|span|strong|su[bp]|u)(?:\s[^<>]*)?>)*$/i;

/** Shortcodes of WordPress itself, and of many sites, which need no attributes. */
const known = new Set(['audio', 'caption', 'embed', 'gallery', 'playlist', 'video', 'wp_caption']);

interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: string;
  readonly isEnd: boolean;
  /** True for `[[name]]`, which is shown with one pair of brackets. */
  readonly isEscaped: boolean;
  /** The position among the tags of the one that ends it, if no other tag of its name is before that. */
  closer?: number | undefined;
  /** True if a tag that follows ends one of its name. */
  isClosed?: boolean;
}

const tagPattern = /(\[?)\[(\/?)([a-z][\w-]*)((?:[\s=:/\u00a0][^[\]]*)?)\](\]?)/gi;

/**
 * HTML with what `write` returns in the places of shortcodes. Words in brackets are a shortcode if its name is known or in `names`, if it
 * has attributes with values, or if it is closed: other words, such as "[sic]", are those of the author. So is what stands in code.
 */
export function withShortcodes(html: string, write: WriteShortcode, names: (name: string) => boolean): string {
  if (!html.includes('[')) return html;
  const tags = tagsIn(html);
  if (tags.length === 0) return html;
  /** The position of the next tag that ends a name; undefined if another begins before it. */
  const closers = new Map<string, number | undefined>();
  for (let index = tags.length - 1; index >= 0; index -= 1) {
    const tag = tags[index] as Tag;
    const { name } = tag;
    if (!tag.isEnd) {
      tag.isClosed = closers.has(name);
      tag.closer = closers.get(name);
    }
    if (tag.isEnd || tag.isClosed) closers.set(name, tag.isEnd ? index : undefined);
  }
  /** How many shortcodes wait for their ends, by name. */
  const open = new Map<string, number>();
  let made = '';
  let from = 0;
  for (let index = 0; index < tags.length; index += 1) {
    const tag = tags[index] as Tag;
    const { name, start, end, isEnd, isEscaped, isClosed, closer } = tag;
    const waiting = open.get(name) ?? 0;
    const isOwn = known.has(name) || names(name);
    if (isEnd ? waiting === 0 : !isOwn && !isClosed && !hasValues(tag.attributes)) continue;
    made += html.slice(from, start);
    from = end;
    if (isEnd) open.set(name, waiting - 1);
    else if (isEscaped) made += html.slice(start + 1, end - 1);
    else {
      const last = closer === undefined ? undefined : tags[closer];
      const inside = last && html.slice(end, last.start);
      const markup = html.slice(start, last?.end ?? end);
      const attributes = attributesOf(tag.attributes);
      const isWhole = isOwn || labelOf({ attributes, inside }) !== undefined;
      if (isWhole && last && closer !== undefined) {
        made += write({ name, attributes, inside, markup });
        index = closer;
        from = last.end;
      } else {
        // Words inside stay where they are, with other shortcodes among them.
        made += write({ name, attributes, inside, markup });
        if (isClosed) open.set(name, waiting + 1);
      }
    }
  }
  return made + html.slice(from);
}

function tagsIn(html: string): Tag[] {
  const tags: Tag[] = [];
  for (const { kind, start, end } of markupPieces(html)) {
    if (kind !== 'text') continue;
    const text = html.slice(start, end);
    if (!text.includes('[')) continue;
    for (const [markup, before = '', isEnd, name = '', attributes = '', behind = '', offset] of matches(text)) {
      const isEscaped = before !== '' && behind !== '';
      const first = start + offset + (isEscaped ? 0 : before.length);
      const last = start + offset + markup.length - (isEscaped ? 0 : behind.length);
      tags.push({ name, attributes, isEnd: isEnd === '/', isEscaped, start: first, end: last });
    }
  }
  return tags;
}

type Match = [string, string, string, string, string, string, number];

function matches(text: string): Match[] {
  return Array.from(text.matchAll(tagPattern), (match) => [...match, match.index] as unknown as Match);
}

/** True for attributes that no words in brackets have: a name with a value, an address, or a value in quotation marks. */
function hasValues(attributes: string): boolean {
  return /^=\S|[\s\u00a0][\w-]+=\S|^\s+(?:https?:\/\/|"|&quot;)/.test(attributes);
}

const attributePattern =
  /(?:([\w-]+)\s*=\s*)?(?:"([^"]*)"|[“”″„]([^“”″„]*)[“”″„]|'([^']*)'|[‘’′]([^‘’′]*)[‘’′]|([^\s"“”″„]+))/g;

/** The attributes of a shortcode. Where a plug-in is off, WordPress has made quotation marks of print of those around the values. */
function attributesOf(written: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = Object.create(null);
  let position = 0;
  const text = unescaped(written.trim().replace(/^[=:]|\/$/g, ' ')).replaceAll('\u00a0', ' ');
  for (const [, name, ...values] of text.matchAll(attributePattern)) {
    const value = values.find((one) => one !== undefined) ?? '';
    if (name) attributes[name.toLowerCase()] = value;
    else {
      attributes[position] = value;
      position += 1;
    }
  }
  return attributes;
}
