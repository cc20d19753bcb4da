import type { CustomBlock, CustomBlocks } from './Block';
import type { IssueKind } from './Issue';
import type { CustomInline, CustomInlines, Text } from './Text';

/** The types of blocks and inline marks of a publisher's own: how they are read, and what their words are. */
export type CustomTypes = Needed<'blocks', { readonly [Name in keyof CustomBlocks]: CustomBlockType<Name> }> &
  Needed<'inlines', { readonly [Name in keyof CustomInlines]: CustomInlineType<Name> }>;

/** The option `custom`, which must be given as soon as there are types of the publisher's own. */
export type CustomOption = keyof (CustomBlocks & CustomInlines) extends never
  ? {
      /** The types of the publisher's own. */
      custom?: CustomTypes;
    }
  : {
      /** The types of the publisher's own. */
      custom: CustomTypes;
    };

/** A field that must be given as soon as its value must have something. */
export type Needed<Name extends string, Value> = keyof Value extends never
  ? { readonly [Key in Name]?: Value }
  : { readonly [Key in Name]: Value };

/** The argument with the options of a function: it must be given as soon as one of the options must be. */
export type OptionsArgument<Options> = Partial<Options> extends Options ? [options?: Options] : [options: Options];

/** A type of block of the publisher's own. */
export interface CustomBlockType<Name extends keyof CustomBlocks> {
  /**
   * Reads a block of the type, which may have anything in its fields; `undefined` if nothing but its words can be shown. A block that was
   * read before is read again. The fields of all blocks (`id`, `provenance`, `placement`, `body`) are read without it.
   */
  read(value: Readonly<Record<string, unknown>>, reading: CustomReading): CustomBlocks[Name] | undefined;
  /** The texts of the block that are read with the story, in their order, without those of the blocks in it. */
  words(block: CustomBlock<Name>): readonly (Text | undefined)[];
  /** What is read as the blocks inside the block, as it was given, if that is not in `body`. They become its `body`. */
  blocks?(value: Readonly<Record<string, unknown>>): unknown;
}

/** A type of inline mark of the publisher's own. */
export interface CustomInlineType<Name extends keyof CustomInlines> {
  /** Reads a mark of the type, which may have anything in its fields; `undefined` if nothing but its words can be shown. A mark that was read before is read again. */
  read(value: Readonly<Record<string, unknown>>, reading: CustomReading): CustomInlines[Name] | undefined;
  /** The words that readers read in the text. */
  text(mark: CustomInline<Name>): Text;
}

/** What `read` of a type of the publisher's own can use. */
export interface CustomReading {
  /** Reads a text, with its marks. `path` leads to it from the block: it is named in issues. `undefined` for a value without words. */
  text(value: unknown, ...path: readonly (string | number)[]): Text | undefined;
  /** Reads a list of texts; an empty list for a value without words. */
  texts(value: unknown, ...path: readonly (string | number)[]): readonly Text[];
  /** Reports an issue with the block, or with what `path` leads to. The message continues the path: "has no answers; add some." */
  report(kind: IssueKind, message: string, ...path: readonly (string | number)[]): void;
}
