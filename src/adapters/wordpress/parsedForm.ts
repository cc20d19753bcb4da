import { isRecord, listOf } from '../../article/guards';
import { textOfHtml } from '../../article/textForReaders';
import { addAll } from '../addAll';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { folded } from '../withQuotes';
import { htmlOfAttributes } from './htmlOfAttributes';
import type { InnerBlocks } from './treeOfBlocks';
import type { WordPressBlock, WordPressEditorBlock } from './WordPressPost';

/** Where services have the HTML of a block, that for readers first. */
const htmlFields = ['renderedHtml', 'dynamicContent', 'saveContent', 'originalContent', 'phrase'] as const;

/** So many blocks inside another are looked at for their words. */
const most = 1_000;

/** So many blocks whose HTML, or whose words, the HTML around them does not have are looked for. */
const misses = 200;

/** True for a block that has a name, and attributes, HTML or inner blocks, as WPGraphQL and the editor give it. */
export function isEditorBlock(value: unknown): value is WordPressEditorBlock {
  if (!isRecord(value)) return false;
  if (typeof value.phrase === 'string') return true;
  const isFilled = [value.innerBlocks, value.children, attributesOf(value)].some(
    (part) => typeof part === 'object' && part !== null,
  );
  return nameOf(value) !== '' && (isFilled || htmlOf(value) !== '');
}

/** A block in the form of `parse_blocks`. */
export function parsedForm(block: Fields, innerBlocks: InnerBlocks): WordPressBlock {
  const inner = innerBlocks(block);
  if (!isEditorBlock(block)) return block;
  const name = nameOf(block);
  const attrs = attrsOf(block);
  const html = htmlOf(block);
  const [begin, end] = html === '' ? aroundOf(block, attrs, inner) : [];
  const innerContent = begin === undefined ? partsOf(block, html, innerBlocks) : [begin, ...inner, end];
  const named = { blockName: name || null, attrs };
  return innerContent
    ? { ...named, innerContent: innerContent as readonly string[] }
    : { ...named, innerHTML: html, innerBlocks: inner as readonly WordPressBlock[] };
}

/** The name with its namespace; that of a type of GraphQL (`CoreListItem`) if the name was not asked for. */
function nameOf({ name, __typename: type }: Fields): string {
  if (typeof name === 'string' && name !== '') return name.includes('/') ? name : '';
  const [, namespace = '', rest = ''] = /^([A-Z][a-z\d]*)([A-Z]\w*)$/.exec(stringOf(type)) ?? [];
  return rest && `${namespace}/${rest.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')}`.toLowerCase();
}

/** The attributes: an object, or a list of names and values. A query gives those of different blocks names of their own (`imageAttributes`). */
function attributesOf(block: Fields): unknown {
  const alias = () => Object.keys(block).find((name) => name.endsWith('Attributes'));
  return block.attributes ?? block[alias() ?? 'attributes'];
}

function attrsOf(block: Fields): Fields {
  const given = attributesOf(block);
  const entries = Array.isArray(given)
    ? listOf<unknown>(given)
        .filter(isRecord)
        .map(({ name, value }) => [stringOf(name), value] as const)
    : Object.entries(fieldsOf(given));
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined));
}

/** The HTML around what is inside a block that has none of its own. */
function aroundOf(block: Fields, attrs: Fields, inner: readonly unknown[]): readonly [begin: string, end: string] {
  // The first versions of the editor had markup among the blocks inside.
  return Array.isArray(block.children) ? ['', ''] : htmlOfAttributes(nameOf(block), attrs, inner.length > 0);
}

function htmlOf(block: Fields): string {
  return htmlFields.map((field) => stringOf(block[field])).find((html) => html.trim() !== '') ?? '';
}

/**
 * HTML with the inner blocks in their places; undefined if it has none of them. One whose words it has in another form is not repeated. One
 * that it does not have follows the one before it.
 */
function partsOf(block: Fields, html: string, innerBlocks: InnerBlocks): readonly unknown[] | undefined {
  const inner = innerBlocks(block).filter(isRecord);
  if (inner.length === 0) return [html];
  const isRendered = html === block.renderedHtml;
  const words = folded(textOfHtml(html));
  const parts: unknown[] = [];
  let isFound = false;
  let [end, said, missing, unsaid] = [0, 0, 0, 0];
  for (const one of inner) {
    const own = htmlOf(one).trim();
    const at = own === '' || missing > misses ? -1 : html.indexOf(own, end);
    if (at !== -1) {
      parts.push(html.slice(end, at), one);
      end = at + own.length;
      isFound = true;
      continue;
    }
    missing += 1;
    const ownWords = wordsIn(one, innerBlocks);
    const place = ownWords === '' || unsaid > misses ? -1 : words.indexOf(ownWords, said);
    if (place !== -1 || (ownWords === '' && isRendered)) {
      said = Math.max(said, place + ownWords.length);
      isFound = true;
    } else {
      unsaid += 1;
      parts.push(one);
    }
  }
  return isFound ? [...parts, html.slice(end)] : undefined;
}

/** The letters of the words of a block and of those inside it. */
function wordsIn(block: Fields, innerBlocks: InnerBlocks): string {
  let words = '';
  const ahead: unknown[] = [block];
  for (let count = 0; ahead.length > 0 && count < most; count += 1) {
    const part = ahead.pop();
    if (typeof part === 'string') words += folded(textOfHtml(part));
    else if (isRecord(part)) {
      const html = htmlOf(part);
      if (html !== '') words += folded(textOfHtml(html));
      else {
        const inner = innerBlocks(part);
        const [begin, end] = aroundOf(part, attrsOf(part), inner);
        addAll(ahead, [end, ...inner.toReversed(), begin]);
      }
    }
  }
  return words;
}
