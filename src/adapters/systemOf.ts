import { isRecord } from '../article/guards';
import { fieldsOf, stringOf } from './fields';

/** The systems whose articles are told apart by what they have, by the function that reads them. */
const systems: Readonly<Record<string, (value: Readonly<Record<string, unknown>>) => boolean>> = {
  fromNinjs: (value) =>
    /^digitalwires/.test(stringOf(value.format)) ||
    (typeof (value.uri ?? value.urn) === 'string' &&
      /"(?:version_?created|body_(?:x?html|text)|headlines|bodies|descriptions|renditions)"/i.test(namesOf(value))),
  fromCapi: (value) =>
    has(fieldsOf(value.response), 'content') ||
    ((has(value, 'webTitle') || has(value, 'webUrl')) && (has(value, 'fields') || has(value, 'blocks'))) ||
    firstOf(fieldsOf(firstOf(value.blocks)).elements)._type !== undefined,
  fromArc: (value) =>
    (Array.isArray(value.content_elements) && firstOf(value.content_elements).type !== 'story') ||
    (typeof value.type === 'string' && (isRecord(value.headlines) || /^0\.\d+\.\d+$/.test(stringOf(value.version)))),
  fromBbc: ({ metadata, content }) =>
    has(fieldsOf(metadata), 'locators') &&
    (Array.isArray(fieldsOf(content).blocks) || has(fieldsOf(content), 'model') || has(fieldsOf(content), 'groups')),
  fromWordPress: (value) => has(fieldsOf(value.title), 'rendered') || has(fieldsOf(value.content), 'rendered'),
  fromContentful: (value) => value.nodeType === 'document' || (isRecord(value.sys) && isRecord(value.fields)),
  fromPortableText: (value) =>
    value._type === 'block' || Object.values(value).some((one) => firstOf(one)._type === 'block'),
  fromGhost: (value) =>
    has(value, 'lexical') ||
    has(value, 'mobiledoc') ||
    Array.isArray(value.posts) ||
    (typeof value.html === 'string' && (has(value, 'comment_id') || has(value, 'feature_image'))) ||
    fieldsOf(value.root).type === 'root' ||
    (Array.isArray(value.sections) && Array.isArray(value.markups)),
  fromContentTree: (value) => (value.type === 'root' || value.type === 'body') && Array.isArray(value.children),
};

/** The function that reads what a value looks like, such as `fromWordPress`; undefined if it looks like nothing that is known. */
export function readerFor(value: unknown): string | undefined {
  const one = fieldsOf(Array.isArray(value) ? value[0] : value);
  return Object.keys(systems).find((name) => systems[name]?.(one));
}

function has(value: Readonly<Record<string, unknown>>, name: string): boolean {
  return value[name] !== undefined;
}

function firstOf(value: unknown): Readonly<Record<string, unknown>> {
  return fieldsOf(Array.isArray(value) ? value[0] : undefined);
}

/** The names of the fields of an object, in quotation marks. */
function namesOf(value: object): string {
  return Object.keys(value)
    .map((name) => JSON.stringify(name))
    .join();
}
