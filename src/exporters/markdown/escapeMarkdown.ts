import { xmlText } from '../escape';

/**
 * Escapes words for a line of Markdown (CommonMark with the extensions of GitHub): only characters that mean something where they stand.
 * Addresses are not: GitHub makes links of them.
 * `before` and `after` are the characters around the words.
 */
export function escapeMarkdown(given: string, before: string, after: string): string {
  const text = xmlText(given).replace(/[^\S\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ');
  return text.replace(special, (found: string, offset: number) => {
    const previous = text[offset - 1] ?? before;
    const next = text[offset + found.length] ?? after;
    if (found === '_' && isLetter.test(previous) && isLetter.test(next)) return found;
    // An entity.
    if (found === '&' && !/^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/i.test(text.slice(offset, offset + 40)))
      return found;
    // A picture, a tag of a template, or attributes in braces.
    if (found === '!' && next !== '[') return found;
    if (found === '{' && previous !== '{' && !/[{%:#<]/.test(next)) return found;
    if (found === '}' && previous !== '}' && next !== '}') return found;
    return `\\${found}`;
  });
}

/** Characters that mean something in some places. */
const special = /[\\`*_[\]<&!{}~|]/g;

const isLetter = /[\p{L}\p{N}]/u;

/** Escapes what would begin a block at the beginning of a line: a heading, a list, a quotation, or a line under a heading. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^\s+/, '')
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|=+\s*$|-+\s*$|(?:-\s*){3,}$|\+{3}|:?-+:?\s*$)/, '\\')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** An address between the parentheses of a link. */
export function markdownAddress(url: string): string {
  const address = xmlText(url)
    .replace(/[\s\\<>`|{}]/g, (character) => encodeURIComponent(character))
    // What looks like an entity would be one.
    .replace(/&(?=#?\w+;)/g, '\\&');
  return /[()]/.test(address) ? `<${address}>` : address;
}
