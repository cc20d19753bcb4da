import { escapeMarkdown } from './escapeMarkdown';

/**
 * A piece of a line of Markdown: words as they are, Markdown that is written already, or the beginning or end of a mark.
 */
export type Token =
  | { readonly words: string }
  | { readonly written: string }
  | { readonly mark: MarkName; readonly isEnd: boolean };

/** A mark that is written with characters around its words where CommonMark reads them so, and as an element of HTML elsewhere. */
export type MarkName = 'strong' | 'em' | 'del';

const delimiters: Readonly<Record<MarkName, string>> = { strong: '**', em: '*', del: '~~' };

/**
 * Joins the pieces of a line. Characters around words are marks by what is beside them (CommonMark, 6.2): next to letters without spaces
 * between words, as in Chinese and Japanese, `**「…」**` is none. There the mark is an element of HTML.
 */
export function joinTokens(tokens: readonly Token[]): string {
  const hasDelimiters = new Set<number>();
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!('mark' in token)) continue;
    if (!token.isEnd) open.push(index);
    else {
      const start = open.pop() ?? 0;
      if (!isFlanking(tokens, start, 1) || !isFlanking(tokens, index, -1)) continue;
      hasDelimiters.add(start).add(index);
    }
  }
  return tokens
    .map((token, index) => {
      if ('written' in token) return token.written;
      if ('words' in token) return escapeMarkdown(token.words, beside(tokens, index, -1), beside(tokens, index, 1));
      return hasDelimiters.has(index) ? delimiters[token.mark] : `<${token.isEnd ? '/' : ''}${token.mark}>`;
    })
    .join('');
}

/** True if a mark may begin (`step` 1) or end (-1) with its characters. */
function isFlanking(tokens: readonly Token[], index: number, step: 1 | -1): boolean {
  const inside = beside(tokens, index, step);
  const outside = beside(tokens, index, -step);
  // Next to those of another mark, the characters would be read as one.
  if (inside === '' || /\s/.test(inside) || inside === anotherMark || outside === anotherMark) return false;
  return !isPunctuation.test(inside) || outside === '' || /\s/.test(outside) || isPunctuation.test(outside);
}

const anotherMark = 'mark';

const isPunctuation = /[\p{P}\p{S}]/u;

/** The character beside a piece: an empty string at the end of the line. */
function beside(tokens: readonly Token[], index: number, step: number): string {
  for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at] as Token;
    if ('mark' in token) return anotherMark;
    const characters = [...('words' in token ? token.words : token.written)];
    const character = step > 0 ? characters[0] : characters.at(-1);
    if (character !== undefined) return character;
  }
  return '';
}
