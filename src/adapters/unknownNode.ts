import type { Block } from '../article/Block';
import { isRecord } from '../article/guards';
import { textForReaders, wordFields } from '../article/textForReaders';
import { textOfUnknown } from '../article/textOfUnknown';
import { unescaped } from '../article/unescaped';
import type { AdapterOptions } from './AdapterOptions';
import { addressOf } from './addressOf';
import { embedOf, linkParagraph } from './embedOf';
import type { SourceReport } from './SourceReport';
import { withoutStega } from './withoutStega';

type Fields = Readonly<Record<string, unknown>>;

/** A node of a type that the adapter does not know, and what is needed to keep what it holds. */
export interface UnknownNode {
  readonly node: Fields;
  /** What the system calls the node. */
  readonly name: string;
  readonly path: string;
  readonly report: SourceReport;
  readonly options: Pick<AdapterOptions, 'base' | 'embeds'>;
  /** True for a node of a type that is known, which lacks what that needs. */
  readonly isIncomplete?: boolean;
  /** The blocks in the value of a field; undefined for a value that holds no nodes of the system. */
  blocks(value: unknown, path: string): readonly Block[] | undefined;
}

/**
 * What is kept of a node that is not known: an embed, if it has the address of one; the nodes and the words inside it, in the order of its
 * fields; or else its address, as a link. Reports what it was, unless all of it is kept in an embed.
 */
export function blocksOfUnknown({ node, name, path, report, options, blocks, isIncomplete }: UnknownNode): Block[] {
  const url = addressIn(node, options.base);
  if (!url && Object.entries(node).some(([field, value]) => addressFields.test(field) && isAddress(value)))
    report.report({ kind: 'unsafe', path, message: 'has an address that a page must not open; it is left out.' });
  const embed = url && embedOf(url, options);
  const ofEmbed: { title?: string; caption?: string } = {};
  let isLinked = false;
  const kept = Object.entries(node).flatMap(([field, value]): readonly Block[] => {
    const inside = isMetadata.test(field) ? undefined : blocks(value, `${path}.${field}`);
    if (inside) return inside;
    const words = wordsOf(field, value);
    if (words === '') return [];
    if (embed && (field === 'title' || field === 'caption')) {
      ofEmbed[field] = words;
      return [];
    }
    if (!url || embed || isLinked) return [{ type: 'paragraph', text: words }];
    isLinked = true;
    return [linkParagraph(url, words)];
  });
  if (embed && kept.length === 0) return [{ ...embed, ...ofEmbed }];
  const is = `is of the type ${JSON.stringify(name)}, which ${isIncomplete ? 'lacks what that needs' : 'is not known'}`;
  if (isIncomplete && kept.length === 0 && !url) {
    const message = `is of the type ${JSON.stringify(name)} and has nothing that a page can show; it is left out.`;
    report.report({ kind: 'left-out', path, message });
    return [];
  }
  const becomes = kept.length > 0 ? 'its words are kept' : url ? 'it is a link' : 'it has no words and is left out';
  const kind = kept.length > 0 || url ? 'unknown' : 'left-out';
  report.report({ kind, path, message: `${is}; ${becomes}. Pass a reader in read.` });
  if (embed) return [{ ...embed, ...ofEmbed }, ...kept];
  return kept.length === 0 && url ? [linkParagraph(url, '')] : kept;
}

/** The words of a node that stands in a line of text; an empty string if it has none. Reports what it was. */
export function wordsOfUnknown({ node, name, path, report }: Omit<UnknownNode, 'options' | 'blocks'>): string {
  const words = Object.entries(node)
    .map(([field, value]) => wordsOf(field, value))
    .filter(Boolean)
    .join(' ');
  const is = `is of the type ${JSON.stringify(name)}, which is not known in a line of text`;
  report.report(
    words === ''
      ? { kind: 'left-out', path, message: `${is}; it has no words and is left out. Pass a reader in read.` }
      : { kind: 'unknown', path, message: `${is}; its words are kept. Pass a reader in read.` },
  );
  return words;
}

/** Fields of the system itself. */
const isMetadata = /^(?:_|\$)|^(?:sys|data)$/;

/** The words of a field, without what only machines read, such as the name of a colour. */
export function wordsOf(field: string, value: unknown): string {
  return isMetadata.test(field) ? '' : withoutStega(textOfUnknown({ [field]: value }, wordsForReaders));
}

/** A string without what only machines read: a word without capital letters is the name of a choice, unless its field is one for words. */
function wordsForReaders(text: string, field: string): string {
  const words = textForReaders({ [field]: text });
  return isToken.test(words) && !wordFields.has(field) ? '' : words;
}

const isToken = /^[a-z][\w#.-]*$/;

/** The first address in the fields of a node. */
function addressIn(node: Fields, base: string | undefined): string | undefined {
  for (const [field, value] of Object.entries(node)) {
    if (typeof value === 'string' && (/^(?:https?:)?\/\/\S+$/.test(value) || addressFields.test(field))) {
      const url = addressOf(value, base);
      if (url) return url;
    }
  }
  for (const value of Object.values(node)) {
    const frame = typeof value === 'string' && /<iframe\b[^<>]*?\ssrc\s*=\s*(["']?)([^"'\s<>]+)\1/i.exec(value)?.[2];
    const url = frame && addressOf(unescaped(frame), base);
    if (url) return url;
  }
  for (const [field, value] of Object.entries(node)) {
    if (isRecord(value) && addressFields.test(field)) return addressOf(value.url ?? value.href, base);
  }
  return undefined;
}

/** True for a string with the scheme of an address. */
function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z\s]+:\S/i.test(value);
}

const addressFields = /^(?:ur[il]|href|link|asset|file)$/i;
