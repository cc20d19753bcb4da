import { placed } from './blockReaders';
import type { CustomReading, CustomTypes } from './CustomTypes';
import { isRecord } from './guards';
import { type BlockReaders, list, type MarkReaders, type ReadContext, type Reader } from './Reader';
import { blocks } from './readBlocks';
import { marked, text } from './readText';
import type { Text } from './Text';

/** The fields of an object from outside. */
type Given = Readonly<Record<string, unknown>>;

/** A type of block of the publisher's own, whatever its name. */
interface BlockType {
  read(value: Given, reading: CustomReading): object | undefined;
  words(block: object): readonly unknown[];
  blocks?(value: Given): unknown;
}

/** A type of inline mark of the publisher's own, whatever its name. */
interface InlineType {
  read(value: Given, reading: CustomReading): object | undefined;
  text(mark: object): unknown;
}

/** A reader for each type of block of the publisher's own. */
export function customBlockReaders(custom: CustomTypes | undefined): BlockReaders {
  return readersOf<BlockType>(custom?.blocks, text, (read, value, type, ask, context) => {
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

/** A reader for each type of inline mark of the publisher's own. */
export function customMarkReaders(custom: CustomTypes | undefined): MarkReaders {
  return readersOf<InlineType>(custom?.inlines, marked, (read, _, type, ask, context) => {
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

/** Makes readers of types. `complete` adds to what the publisher's `read` returned what the library needs. */
function readersOf<Type extends BlockType | InlineType>(
  types: Readonly<Record<string, Type>> | undefined,
  readText: Reader<Text>,
  complete: (read: object, value: Given, type: Type, ask: Ask, context: ReadContext) => object | undefined,
): Record<string, Reader<never>> {
  const readers = Object.entries(types ?? {}).map(([name, type]) => {
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
        text: (given, ...keys) =>
          given === undefined || given === null ? undefined : inside(keys, () => readText(given, context)),
        report: (kind, message, ...keys) => {
          isReported = true;
          inside(keys, () => context.report(kind, message));
        },
      };
      const read = ask(() => type.read(value, reading));
      const result = isRecord(read) ? complete({ ...read, type: name }, value, type, ask, context) : undefined;
      if (result) context.sound.add(result);
      else if (!isReported) context.report('changed', `is not what the type "${name}" needs; its words are shown.`);
      return result;
    };
    return [name, reader];
  });
  return Object.fromEntries(readers);
}

/** Reads a field of a value; `undefined` if it has none. */
function fieldOf<Value>(name: string, read: Reader<Value>, given: unknown, context: ReadContext): Value | undefined {
  return given === undefined || given === null ? undefined : context.under(name, read, given);
}

/** An object with other fields; those that are undefined are left out. */
function withFields(value: object, fields: Given): object {
  return Object.fromEntries(Object.entries({ ...value, ...fields }).filter(([, field]) => field !== undefined));
}
