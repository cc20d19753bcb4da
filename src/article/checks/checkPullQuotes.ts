import type { Report } from './Report';
import type { Story, StoryBlock } from './Story';
import { WordIndex } from './WordIndex';
import { cleaned, isSpoken, type Word, wordsIn } from './words';

/** Shorter runs of words occur in any text: a passage that shares none of this length with a quote is not similar to it. */
const shortestRun = 3;

/**
 * Reports pull quotes whose words are not in the story, in their order, in one paragraph, quote or list item.
 * Punctuation, the kind of quotation marks and the case of the first word do not count; "…" stands for words that were left out,
 * square brackets for words that an editor added; and speech may be quoted without the "she said" in it.
 */
export function checkPullQuotes(story: Story, report: Report): void {
  const { brief, body, conversation } = story;
  const inBody = lookup(body);
  const inBriefOrBody = lookup([...brief, ...body]);
  const inConversation = lookup(conversation);
  checkEach(body, inBody, 'the body');
  checkEach(brief, inBriefOrBody, 'the brief or the body');
  checkEach(conversation, inConversation, 'the conversation');

  function checkEach(blocks: readonly StoryBlock[], quotable: () => Quotable, where: string): void {
    for (const { block, path } of blocks) {
      if (block.type !== 'pullQuote') continue;
      const fault = faultOf(story.wordsOf(block.text), quotable());
      if (!fault) continue;
      report(
        'pull-quote-differs',
        `${path}.text`,
        `is not in ${where} word for word${fault}. Repeat the words exactly, with … for what is left out, or make it a quote.`,
      );
    }
  }
}

/** A paragraph, quote or list item, with its words. */
interface Passage {
  text: string;
  words: readonly Word[];
}

/** What pull quotes may repeat. */
interface Quotable {
  index: WordIndex;
  passagesOf(block: StoryBlock | undefined): readonly Passage[];
}

/** What can be quoted, looked up when it is first asked for: most stories have pull quotes in one place, if at all. */
function lookup(blocks: readonly StoryBlock[]): () => Quotable {
  let quotable: Quotable | undefined;
  return () => {
    if (quotable) return quotable;
    const passages = new Map<StoryBlock | undefined, readonly Passage[]>();
    for (const block of blocks) {
      const texts = block.passages.map(cleaned);
      passages.set(
        block,
        texts.map((text) => ({ text, words: wordsIn(text) })),
      );
    }
    const passagesOf = (block: StoryBlock | undefined) => passages.get(block) ?? [];
    const index = new WordIndex(blocks, (block) =>
      passagesOf(block).flatMap(({ words }) => words.map(({ word }) => word.toLowerCase())),
    );
    quotable = { index, passagesOf };
    return quotable;
  };
}

/** What is left out ("…", "[…]") or put in ("[the keeper]"), and where a letter was made a capital or a small one ("[T]he"). */
const gaps = /\[(\p{L})\](?=\p{L})|\[[^\]]*\]|\((?:…|\.{3})\)|…|\.(?:\s?\.){2,}/gu;

/** What differs between a quote and the passage that is nearest to it; nothing when it is word for word what the story says. */
function faultOf(quote: string, { index, passagesOf }: Quotable): string | undefined {
  const text = cleaned(quote);
  const parts = text
    .replace(gaps, (_, letter?: string) => `\n${letter ?? ''}`)
    .split('\n')
    .map((part) => wordsIn(part).map(({ word }) => word))
    .filter((part) => part.length > 0);
  if (parts.length === 0) return undefined;

  const different = new Set(parts.flat().map((word) => word.toLowerCase()));
  for (const position of index.blocksWithAll(different)) {
    if (passagesOf(index.blocks[position]).some((passage) => says(passage, parts))) return undefined;
  }

  const near = index.nearest(different)?.block;
  return near ? differenceFrom(near.path, passagesOf(near), text) : ', nor is anything like it';
}

/** True for a passage that has all parts of a quote, one after the other, or where somebody says them one after the other. */
function says({ text, words }: Passage, parts: readonly (readonly string[])[]): boolean {
  if (hasInOrder(words, parts)) return true;
  const spoken = isSpoken(text, words);
  return hasInOrder(
    words.filter((_, index) => spoken[index]),
    parts,
  );
}

function hasInOrder(words: readonly Word[], parts: readonly (readonly string[])[]): boolean {
  let from = 0;
  for (const part of parts) {
    const last = words.length - part.length;
    while (from <= last && !part.every((word, index) => isSame(words[from + index]?.word, word, index === 0)))
      from += 1;
    if (from > last) return false;
    from += part.length;
  }
  return true;
}

function isSame(word: string | undefined, quoted: string, isFirst: boolean): boolean {
  return word === quoted || (isFirst && word?.toLowerCase() === quoted.toLowerCase());
}

/** Where a quote first differs from the passage of a block that shares the longest run of words with it. */
function differenceFrom(path: string, passages: readonly Passage[], quote: string): string {
  const quoted = wordsIn(quote).slice(0, longestCompared);
  let best = { length: 0, inQuote: 0, inPassage: 0, text: '', words: passages[0]?.words ?? [] };
  for (const { text, words } of passages) {
    const run = longestRun(quoted, words.slice(0, longestCompared));
    if (run.length > best.length) best = { ...run, text, words };
  }
  const { length, inQuote, inPassage, text, words } = best;
  if (length < Math.min(shortestRun, quoted.length)) return ', nor is anything like it';
  // If the run reaches the end of the quote, the difference is before it.
  const isAtEnd = inQuote + length === quoted.length;
  const [here, there] = isAtEnd ? [inQuote - 1, inPassage - 1] : [inQuote + length, inPassage + length];
  return `: it has “${around(quote, quoted, here)}” where ${path} has “${around(text, words, there)}”`;
}

/** Longer passages are compared by their beginnings only. */
const longestCompared = 1_000;

/** The longest run of words that two texts share. */
function longestRun(quoted: readonly Word[], words: readonly Word[]) {
  let best = { length: 0, inQuote: 0, inPassage: 0 };
  let above = new Uint16Array(words.length + 1);
  const lower = words.map(({ word }) => word.toLowerCase());
  quoted.forEach(({ word }, row) => {
    const wanted = word.toLowerCase();
    const runs = new Uint16Array(words.length + 1);
    for (let column = 0; column < lower.length; column += 1) {
      if (lower[column] !== wanted) continue;
      const length = (above[column] ?? 0) + 1;
      runs[column + 1] = length;
      if (length > best.length) best = { length, inQuote: row - length + 1, inPassage: column - length + 1 };
    }
    above = runs;
  });
  return best;
}

/** The words around a position, two before it and three after it. */
function around(text: string, words: readonly Word[], position: number): string {
  const first = words[Math.max(0, position - 2)];
  const last = words[Math.min(words.length - 1, position + 3)];
  if (!first || !last) return '';
  return text.slice(first.start, Math.max(last.end, first.end)).replace(/\s+/g, ' ');
}
