import { placed } from './blockReaders';
import type { CustomReading, CustomTypes } from './CustomTypes';
import { isOfOtherType, shownOf } from './formOf';
import { isKeyOf, isRecord } from './guards';
import { describe, list, ReadContext, type Reader, type Readers } from './Reader';
import { blocks, hasRoom } from './readBlocks';
import { marked, text } from './readText';
import type { Text } from './Text';

/** The fields of an object from outside. */
type Given = Readonly<Record<string, unknown>>;

/** A type of block of the publisher's own, whatever its name. */
interface BlockType {
  read(value: Given, reading: CustomReading): object | undefined;
  words(block: Given): readonly unknown[];
  blocks?(value: Given): unknown;
}

/** A type of inline mark of the publisher's own, whatever its name. */
interface InlineType {
  read(value: Given, reading: CustomReading): object | undefined;
  text(mark: Given): unknown;
}

/** The readers of the publisher's own types, and of what was read where its type was known. */
export function customReaders({ blocks: ownBlocks, inlines }: CustomTypes = {}): Readers {
  return {
    blocks: readersOf<BlockType>(ownBlocks, readerOfBlock),
    marks: readersOf<InlineType>(inlines, readerOfMark),
    otherBlock,
    otherMark,
    shownOf: (value, context) => shownOf(readWithoutIssues(value, context)),
  };
}

/** A block or mark of the publisher's own as it is read, without issues; any other value unchanged. */
function readWithoutIssues(value: object, context: ReadContext): object {
  const { blocks, marks } = context.readers;
  const type = isRecord(value) ? value.type : undefined;
  const readBlock = isOfOtherType(value) && isKeyOf(blocks, type) && hasRoom(context) ? blocks[type] : undefined;
  const reader = isKeyOf(marks, type) ? marks[type] : readBlock;
  // Without `shownOf`, this ends also where a block holds itself.
  const inside = new ReadContext(undefined, undefined, { ...context.readers, shownOf: undefined });
  inside.blocks.push(...context.blocks, value);
  inside.blocksInside = context.blocksInside;
  const read = reader?.(value, inside);
  context.blocksInside = inside.blocksInside;
  return isRecord(read) ? read : value;
}

function readersOf<Type>(
  types: Readonly<Record<string, Type>> = {},
  readerOf: (type: Type, name: string) => Reader<never>,
): Record<string, Reader<never>> {
  return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, readerOf(type, name)]));
}

function readerOfBlock(type: BlockType, name?: string): Reader<never> {
  return readerOf(type, name, text, (read, value, ask, context) => {
    const { id, provenance, placement } = placed;
    const inside = value.body ?? ask(() => type.blocks?.(value));
    const block = withFields(read, {
      id: fieldOf('id', id, value.id, context),
      provenance: fieldOf('provenance', provenance, value.provenance, context),
      placement: fieldOf('placement', placement, value.placement, context),
      body: fieldOf('body', blocks, inside, context),
    });
    const texts = ask(() => type.words(block).filter((one) => one !== undefined));
    return texts && withFields(block, { words: fieldOf('words', words, texts, context) ?? [] });
  });
}

function readerOfMark(type: InlineType, name?: string): Reader<never> {
  return readerOf(type, name, marked, (read, _, ask, context) => {
    const words = fieldOf(
      'words',
      marked,
      ask(() => type.text(read)),
      context,
    );
    return words === undefined ? undefined : withFields(read, { words });
  });
}

const words = list(text);

/** Calls a function of the publisher. If it throws, that is reported, and the result is `undefined`. */
type Ask = <Result>(act: () => Result) => Result | undefined;

/**
 * Makes a reader of a type, or of what was read where its type was known. `complete` adds to what the publisher's `read` returned what the
 * library needs.
 */
function readerOf(
  { read }: BlockType | InlineType,
  name: string | undefined,
  readText: Reader<Text>,
  complete: (read: Given, value: Given, ask: Ask, context: ReadContext) => object | undefined,
): Reader<never> {
  const reader: Reader<object> = (value, context) => {
    if (!isRecord(value) || context.sound.has(value)) return isRecord(value) ? value : undefined;
    const { path } = context;
    let isReported = false;
    const ask: Ask = (act) => {
      const { length } = path;
      try {
        return act();
      } catch (error) {
        path.length = length;
        isReported = true;
        context.report('changed', `cannot be read by the type "${name}" (${error}); its words are shown.`);
        return undefined;
      }
    };
    const inside = <Result>(keys: readonly (string | number)[], act: () => Result): Result => {
      path.push(...keys);
      const result = act();
      path.length -= keys.length;
      return result;
    };
    const reading: CustomReading = {
      text: (given, ...keys) => inside(keys, () => ifGiven(given, readText, context)),
      texts: (given, ...keys) => inside(keys, () => ifGiven(given, list(readText), context) ?? []),
      report: (kind, message, ...keys) => {
        isReported = true;
        inside(keys, () => context.report(kind, message));
      },
    };
    const own = ask(() => read(value, reading));
    const result = isRecord(own) ? complete({ ...own, type: name ?? own.type }, value, ask, context) : undefined;
    if (result) context.sound.add(result);
    else if (!isReported) context.report('changed', `is not what the type "${name}" needs; its words are shown.`);
    return result;
  };
  return reader as Reader<never>;
}

/** Reads a field of a value; `undefined` if it has none. */
function fieldOf<Value>(name: string, read: Reader<Value>, given: unknown, context: ReadContext): Value | undefined {
  return ifGiven(given, (value) => context.under(name, read, value), context);
}

function ifGiven<Value>(given: unknown, read: Reader<Value>, context: ReadContext): Value | undefined {
  return given === undefined || given === null ? undefined : read(given, context);
}

/** An object with other fields; those that are undefined are left out. */
function withFields(value: Given, fields: Given): Given {
  return Object.fromEntries(Object.entries({ ...value, ...fields }).filter(([, field]) => field !== undefined));
}

const ofNoType = (value: Given, { report }: CustomReading): Given => {
  report(
    'unknown',
    `is of type ${describe(value.type)}, which is not among the types in \`custom\`; its words are shown.`,
  );
  return value;
};

const otherBlock = readerOfBlock({ read: ofNoType, words: ({ words }) => words as readonly unknown[] });
const otherMark = readerOfMark({ read: ofNoType, text: ({ words }) => words });
