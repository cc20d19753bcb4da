import { isRecord } from '../../article/guards';

/** A block of the editor, or markup outside of blocks. */
export interface ParsedBlock {
  /** The name with its namespace, such as `core/paragraph`; undefined for markup outside of blocks. */
  readonly name: string | undefined;
  /** The settings in the comment. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The markup inside, with the inner blocks in their places. */
  readonly content: readonly (string | ParsedBlock)[];
  /** The markup inside, as it is written. */
  readonly inside: string;
  /** The markup with the comments around it. */
  readonly outside: string;
}

/** Called for what is wrong in the comments of blocks; the message continues the name of the block. */
export type OnBlockFault = (name: string, message: string) => void;

/** What may be the comment that begins or ends a block. */
const blockComment = /^<!--\s+(\/?)wp:((?:[a-z][a-z0-9_-]*\/)?[a-z][a-z0-9_-]*)(?:\s+(\{.*\}))?\s+(\/?)-->$/s;

interface OpenBlock {
  readonly name: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly content: (string | ParsedBlock)[];
  /** Where its comment begins, and where what is inside it does. */
  readonly start: number;
  readonly inner: number;
}

/** True for markup with blocks. */
export function hasBlocks(markup: string): boolean {
  return /<!--\s+wp:[a-z]/.test(markup);
}

/**
 * The blocks in the markup of the editor, in which each is between comments: `<!-- wp:name {"json"} -->…<!-- /wp:name -->`, or one
 * comment, `<!-- wp:name /-->`. A name without a namespace is one of `core`. A block that does not end, ends with the one around it.
 */
export function parseBlocks(markup: string, onFault: OnBlockFault = () => {}): readonly ParsedBlock[] {
  const top: OpenBlock = { name: undefined, attributes: {}, content: [], start: 0, inner: 0 };
  const open: OpenBlock[] = [top];
  /** How many blocks of a name are open. */
  const counts = new Map<string, number>();
  let text = 0;
  const current = () => open.at(-1) as OpenBlock;
  const addText = (end: number) => {
    if (text < end) current().content.push(markup.slice(text, end));
  };
  const close = (innerEnd: number, end: number) => {
    const { name, attributes, content, start, inner } = open.pop() as OpenBlock;
    counts.set(name as string, (counts.get(name as string) ?? 1) - 1);
    const [inside, outside] = [markup.slice(inner, innerEnd), markup.slice(start, end)];
    current().content.push({ name, attributes, content, inside, outside });
  };
  for (let start = markup.indexOf('<!--'); start !== -1; ) {
    const found = markup.indexOf('-->', start + 4);
    if (found === -1) break;
    const end = found + 3;
    const [match, isEnd, given = '', json, isVoid] = blockComment.exec(markup.slice(start, end)) ?? [];
    if (match !== undefined) {
      const name = given.includes('/') ? given : `core/${given}`;
      const isOpen = (counts.get(name) ?? 0) > 0;
      if (isEnd && !isOpen) onFault(name, 'ends without a beginning.');
      addText(start);
      text = end;
      if (!isEnd) {
        const block = { name, attributes: attributesIn(json, name, onFault), content: [] as ParsedBlock[] };
        if (isVoid) current().content.push({ ...block, inside: '', outside: match });
        else {
          open.push({ ...block, start, inner: end });
          counts.set(name, (counts.get(name) ?? 0) + 1);
        }
      } else if (isOpen) {
        for (let last = current(); last.name !== name; last = current()) {
          onFault(last.name as string, 'does not end; it is read as if it ended with the block around it.');
          close(start, start);
        }
        close(start, end);
      }
    }
    start = markup.indexOf('<!--', end);
  }
  addText(markup.length);
  while (open.length > 1) {
    onFault(current().name as string, 'does not end; it is read as if it ended with the block around it.');
    close(markup.length, markup.length);
  }
  return top.content.map((part) => (typeof part === 'string' ? freeform(part) : part));
}

/** Markup outside of blocks. */
function freeform(markup: string): ParsedBlock {
  return { name: undefined, attributes: {}, content: [markup], inside: markup, outside: markup };
}

function attributesIn(json: string | undefined, name: string, onFault: OnBlockFault): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    if (isRecord(value)) return value;
  } catch {
    // Said below.
  }
  onFault(name, 'has settings that are no JSON; it is read without them.');
  return {};
}
