import type { Article } from '../Article';
import { idsIn, turnIds } from '../anchors';
import type { Block } from '../Block';
import { primaryOf } from '../countWords';
import { attribute, isRecord, listOf } from '../guards';
import { plainText } from '../plainText';
import { ReadContext } from '../Reader';
import { text } from '../readText';
import { type Part, pathOfPart, walkBlocks } from '../walkBlocks';
import { withdrawalsOf } from '../withdrawn';

import { numberReader, type WrittenNumber } from './numbers';

/** A block of a story with its words, which may not be what its type says they are. Blocks that it holds are not part of it. */
export interface StoryBlock {
  /** Where the block is in the article. */
  path: string;
  /** The block as it was given. */
  block: Partial<Block>;
  /** What can be quoted from it, without marks: a paragraph, the quoted paragraphs in one, each item of a list. */
  passages: readonly string[];
  /** All its words, a line for each: those of `passages`, headings, captions and attributions. */
  words: string;
}

/** An article as the checks see it: without what was withdrawn. Its fields may hold anything. */
export class Story {
  readonly article: Article;
  /** The language of the story without script and region. */
  readonly language: string;
  /** The blocks of the short version, at any depth. */
  readonly brief: readonly StoryBlock[];
  /** The blocks of the full story, at any depth. */
  readonly body: readonly StoryBlock[];
  /** The blocks of all turns, at any depth. */
  readonly conversation: readonly StoryBlock[];
  /** True for what was withdrawn, or is inside something that was. */
  readonly isWithdrawn: (part: Parameters<ReturnType<typeof withdrawalsOf>>[0]) => boolean;
  /** The id that a part of the article has on its page. */
  readonly idOf: (part: Part) => string | undefined;
  readonly #context = new ReadContext();
  #turnIds: readonly string[] | undefined;
  #readNumbers: ReturnType<typeof numberReader> | undefined;

  constructor(given: Article) {
    const article: Article = isRecord(given) ? given : { headline: '', body: [] };
    this.article = article;
    this.language = primaryOf(attribute(article.language) ?? 'en');
    const withdrawalOf = withdrawalsOf(article);
    this.isWithdrawn = (part) => withdrawalOf(part) !== undefined;
    this.idOf = idsIn(article);
    this.brief = this.#blocksOf('brief');
    this.body = this.#blocksOf('body');
    this.conversation = this.#blocksOf('conversation');
  }

  /** The turns of the conversation, each at its position; an object without fields for what is not a turn. */
  get turns(): readonly Readonly<Record<string, unknown>>[] {
    return this.#records('turns');
  }

  /** The speakers of the conversation, each at its position; an object without fields for what is not a speaker. */
  get speakers(): readonly Readonly<Record<string, unknown>>[] {
    return this.#records('speakers');
  }

  /** The ids of the turns on their page, each at its position. */
  get turnIds(): readonly string[] {
    this.#turnIds ??= turnIds(this.turns);
    return this.#turnIds;
  }

  /** The numbers of a text in the language of the story. */
  readNumbers(text: string): WrittenNumber[] {
    this.#readNumbers ??= numberReader(attribute(this.article.language) ?? 'en');
    return this.#readNumbers(text);
  }

  /** The words of running text, without marks. */
  wordsOf(value: unknown): string {
    return typeof value === 'string' ? value : plainText(text(value, this.#context));
  }

  #records(field: 'turns' | 'speakers'): readonly Readonly<Record<string, unknown>>[] {
    const { conversation } = this.article;
    const records: readonly unknown[] = isRecord(conversation) ? listOf<unknown>(conversation[field]) : [];
    return records.map((record) => (isRecord(record) ? record : {}));
  }

  #blocksOf(name: 'brief' | 'body' | 'conversation'): readonly StoryBlock[] {
    if (this.isWithdrawn(name)) return [];
    const texts = new Map<Part, { passages: string[]; words: string[] }>();
    walkBlocks(
      { [name]: this.article[name] },
      {
        part: (part) => {
          const id = this.idOf(part);
          if (id && this.isWithdrawn(`#${id}`)) return 'skip';
          if (part.content === 'block') texts.set(part, { passages: [], words: [] });
          return undefined;
        },
        text: (given, content, field, holder) => {
          const block = blockAround(holder);
          const own = block && texts.get(block);
          if (!own || content !== 'text') return;
          const words = this.wordsOf(given);
          own.words.push(words);
          if (block.value.type !== 'heading' && !besides.has(field)) own.passages.push(words);
        },
      },
    );
    return Array.from(texts, ([part, { passages, words }]) => ({
      get path() {
        return pathOfPart(part);
      },
      block: part.value,
      // A pull quote may continue from one paragraph of a quote to the next.
      passages: part.value.type === 'quote' ? [passages.join(' ')] : passages,
      words: words.join('\n'),
    }));
  }
}

/** The fields whose words are part of the story, but not of what a pull quote may repeat. */
const besides: ReadonlySet<string> = new Set(['attribution', 'caption', 'title']);

/** The innermost block that holds a text. */
function blockAround(holder: Part | undefined): Part | undefined {
  let part = holder;
  while (part && part.content !== 'block') part = part.holder;
  return part;
}
