import { isRecord } from '../article/guards';
import { type Fields, fieldsOf, stringOf } from './fields';
import { isGraphQlPost } from './wordpress/graphQlPosts';

/** The systems whose documents are recognized, by the subpath of their adapter: `broadsheet/adapters/arc`. The first that a document looks like is its system. */
const systems = {
  ninjs: (value: Fields) =>
    /^digitalwires/.test(stringOf(value.format)) ||
    (typeof (value.uri ?? value.urn) === 'string' &&
      /"(?:version_?created|body_(?:x?html|text)|headlines|bodies|descriptions|renditions)"/i.test(namesOf(value))),
  capi: (value: Fields) =>
    has(fieldsOf(value.response), 'content') ||
    ((has(value, 'webTitle') || has(value, 'webUrl')) && (has(value, 'fields') || has(value, 'blocks'))) ||
    firstOf(fieldsOf(firstOf(value.blocks)).elements)._type !== undefined,
  arc: (value: Fields) =>
    (Array.isArray(value.content_elements) && firstOf(value.content_elements).type !== 'story') ||
    (typeof value.type === 'string' && (isRecord(value.headlines) || /^0\.\d+\.\d+$/.test(stringOf(value.version)))),
  bbc: ({ metadata, content }: Fields) =>
    has(fieldsOf(metadata), 'locators') &&
    (Array.isArray(fieldsOf(content).blocks) || has(fieldsOf(content), 'model') || has(fieldsOf(content), 'groups')),
  wordpress: (value: Fields) =>
    has(fieldsOf(value.title), 'rendered') ||
    has(fieldsOf(value.content), 'rendered') ||
    [value, firstOf(value.blocks), firstOf(value.content)].some(isNamedBlock) ||
    [value, ...Object.values(fieldsOf(value.data ?? value)).map(fieldsOf)].some((one) =>
      [one, firstOf(one.nodes), firstOf(one.edges).node].some(isGraphQlPost),
    ),
  contentful: (value: Fields) =>
    value.nodeType === 'document' ||
    (isRecord(value.sys) && (isRecord(value.fields) || (value.sys.type === 'Array' && Array.isArray(value.items)))) ||
    Object.values(value).some((field) => fieldsOf(fieldsOf(field).json).nodeType === 'document'),
  'portable-text': (value: Fields) =>
    [value, fieldsOf(value.result)].some((one) => isBlock(one) || Object.values(one).some(holdsBlock)),
  ghost: (value: Fields) =>
    has(value, 'lexical') ||
    has(value, 'mobiledoc') ||
    Array.isArray(value.posts) ||
    (typeof value.html === 'string' && (has(value, 'comment_id') || has(value, 'feature_image'))) ||
    fieldsOf(value.root).type === 'root' ||
    (Array.isArray(value.sections) && Array.isArray(value.markups)),
  'content-tree': (value: Fields) =>
    [value, fieldsOf(value.bodyTree), fieldsOf(value.body)].some(
      ({ type, children }) => (type === 'root' || type === 'body') && Array.isArray(children),
    ),
} satisfies Readonly<Record<string, (value: Fields) => boolean>>;

/** A system whose documents are objects. */
export type ObjectSystem = keyof typeof systems;

/** The system whose document an object, or an array of nodes, looks like; undefined for any other value. */
export function recognizeSystem(value: unknown): ObjectSystem | undefined {
  if (isPortableText(value)) return 'portable-text';
  if (Array.isArray(value) && value.slice(0, 100).map(fieldsOf).some(isNamedBlock)) return 'wordpress';
  if (!isRecord(value)) return undefined;
  return (Object.keys(systems) as ObjectSystem[]).find((name) => systems[name](value));
}

/** The same for a value that may be a list of documents, of which the first tells. */
export function recognizeFirst(value: unknown): ObjectSystem | undefined {
  return recognizeSystem(value) ?? (Array.isArray(value) ? recognizeSystem(value[0]) : undefined);
}

/** The system whose document a text looks like; undefined for plain text. */
export function recognizeText(text: string): 'transcript' | 'wordpress' | 'markdown' | 'html' | undefined {
  // Only captions are certain to be a transcript.
  if (/^(?:WEBVTT\b|\d+\r?\n[\d:,]+ --> )/.test(text.trimStart())) return 'transcript';
  if (/<!--\s+wp:[a-z]/.test(text)) return 'wordpress';
  if (isMarkdown(text)) return 'markdown';
  return /<\/?(?:p|div|h[1-6]|ul|ol|img|figure|html)\b/i.test(text) ? 'html' : undefined;
}

/** True for Markdown. HTML may stand in it, but not at its beginning. */
function isMarkdown(text: string): boolean {
  if (/^\uFEFF?---\s*\n(?:[^\n]*\n)*?---\s*(?:\n|$)/.test(text.slice(0, 10_000))) return true;
  return !/^\s*<[!a-z]/i.test(text) && /^#{1,6} \S|^(?:=|-){3,}\s*$|\]\([^\s()]+\)|\*\*\S.*?\*\*|^```/m.test(text);
}

/** True for Portable Text: an array with a block, or with other nodes that have keys. */
function isPortableText(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return value
    .slice(0, 100)
    .map(fieldsOf)
    .some((node) => isBlock(node) || (typeof node._type === 'string' && node._key !== undefined));
}

function holdsBlock(value: unknown): boolean {
  return isPortableText(value) || isBlock(fieldsOf(value));
}

function isBlock({ _type }: Fields): boolean {
  return _type === 'block';
}

/** True for a block of the editor of WordPress that says its name: the adapter takes others too, which may be of any system. */
function isNamedBlock({ blockName, name, attributes }: Fields): boolean {
  if (blockName !== undefined) return true;
  return attributes !== undefined && /^[a-z][\w-]*\/[a-z][\w-]*$/.test(stringOf(name));
}

function has(value: Fields, name: string): boolean {
  return value[name] !== undefined;
}

function firstOf(value: unknown): Fields {
  return fieldsOf(Array.isArray(value) ? value[0] : undefined);
}

/** The names of the fields of an object, in quotation marks. */
function namesOf(value: object): string {
  return Object.keys(value)
    .map((name) => JSON.stringify(name))
    .join();
}
