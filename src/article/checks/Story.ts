import type { Article } from '../Article';
import type { Block } from '../Block';
import { primaryOf } from '../countWords';
import { isRecord } from '../guards';
import { turnId } from '../partIds';
import { attribute, listOf, plainly } from '../plainly';
import { plainText } from '../plainText';
import { Reading } from '../Reading';
import { text } from '../readText';
import type { Text } from '../Text';
import { withdrawalsOf } from '../withdrawn';

import { numberReader, type WrittenNumber } from './numbers';

/** A block of a story with its words, which may not be what its type says they are. */
export interface Told {
  /** Where the block stands in the article. */
  path: string;
  /** The block as it was given. */
  block: Partial<Block>;
  /** The paragraph, the quoted paragraphs in one, or the items of the block, without marks: what can be quoted from it. */
  passages: readonly string[];
  /** All its words, a line for each: those of `passages`, headings, captions and attributions. */
  words: string;
}

/** An article as the checks look at it: nobody may have read it, and what was withdrawn is no part of it. */
export class Story {
  readonly article: Article;
  /** The language of the story without script and region. */
  readonly language: string;
  readonly brief: readonly Told[];
  readonly body: readonly Told[];
  /** The blocks of all turns. */
  readonly conversation: readonly Told[];
  readonly isWithdrawn: (part: Parameters<ReturnType<typeof withdrawalsOf>>[0]) => boolean;
  readonly #reading = new Reading();
  #readNumbers: ReturnType<typeof numberReader> | undefined;

  constructor(given: Article) {
    const article: Article = isRecord(given) ? given : { headline: '', body: [] };
    this.article = article;
    this.language = primaryOf(attribute(article.language) ?? 'en');
    const withdrawalOf = withdrawalsOf(article);
    this.isWithdrawn = (part) => withdrawalOf(part) !== undefined;
    this.brief = this.isWithdrawn('brief') ? [] : this.#told(article.brief, 'brief');
    this.body = this.isWithdrawn('body') ? [] : this.#told(article.body, 'body');
    this.conversation = this.isWithdrawn('conversation')
      ? []
      : this.turns.flatMap((turn, index) =>
          this.isWithdrawn(`#${turnId(turn, index)}`) ? [] : this.#told(turn.body, `conversation.turns[${index}].body`),
        );
  }

  /** The turns of the conversation, each at its position; what is no turn has no field. */
  get turns(): readonly Readonly<Record<string, unknown>>[] {
    return this.#records('turns');
  }

  /** The speakers of the conversation, each at its position; what is no speaker has no field. */
  get speakers(): readonly Readonly<Record<string, unknown>>[] {
    return this.#records('speakers');
  }

  /** The numbers of a text in the language of the story. */
  readNumbers(text: string): WrittenNumber[] {
    this.#readNumbers ??= numberReader(attribute(this.article.language) ?? 'en');
    return this.#readNumbers(text);
  }

  /** The words of running text, without marks. */
  wordsOf(value: unknown): string {
    return typeof value === 'string' ? value : plainText(text(value, this.#reading));
  }

  #records(field: 'turns' | 'speakers'): readonly Readonly<Record<string, unknown>>[] {
    const { conversation } = this.article;
    const records: readonly unknown[] = isRecord(conversation) ? listOf<unknown>(conversation[field]) : [];
    return records.map((record) => (isRecord(record) ? record : {}));
  }

  #told(blocks: unknown, path: string): Told[] {
    return listOf(blocks as readonly unknown[]).flatMap((block, index) => {
      if (!isRecord(block)) return [this.#block({}, `${path}[${index}]`, [plainly(block)])];
      if (typeof block.id === 'string' && this.isWithdrawn(`#${block.id}`)) return [];
      return [this.#block(block, `${path}[${index}]`, this.#passages(block), this.#beside(block))];
    });
  }

  #block(block: Partial<Block>, path: string, passages: readonly string[], beside: readonly string[] = []): Told {
    return { block, path, passages, words: [...passages, ...beside].join('\n') };
  }

  /** What can be quoted from a block. */
  #passages({ type, text, items, paragraphs, ...rest }: Record<string, unknown>): readonly string[] {
    if (type === 'list') return this.#texts(items);
    if (type === 'quote') return [this.#texts(paragraphs).join(' ')];
    if (type === 'paragraph') return [this.wordsOf(text)];
    if (typeof type === 'string' && /^(heading|pullQuote|figure|divider)$/.test(type)) return [];
    return [plainly({ text, items, paragraphs, ...rest })];
  }

  /** The words of a block that stand beside what can be quoted; a pull quote only repeats words. */
  #beside({ type, text, caption, attribution }: Record<string, unknown>): readonly string[] {
    if (type === 'heading') return [this.wordsOf(text)];
    if (type === 'figure') return [this.wordsOf(caption)];
    return type === 'quote' ? [this.wordsOf(attribution)] : [];
  }

  #texts(texts: unknown): readonly string[] {
    return listOf(texts as readonly Text[]).map((text) => this.wordsOf(text));
  }
}
