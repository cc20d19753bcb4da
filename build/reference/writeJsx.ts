import { Fragment, isValidElement, type ReactElement } from 'react';

/** How much of a value is written. */
export interface Room {
  /** The most items of a list; the rest is left out. */
  items: number;
  /** The most letters of a text; what goes beyond the sentence that they end in is left out. */
  letters: number;
}

/** What a program calls a value: the name of a component, `themes.ledger`, `() => {}`. */
export type NameOf = (value: unknown) => string | undefined;

const width = 100;

/**
 * A drawing as the source that makes it.
 * @throws {TypeError} for what has no source of its own, such as a function or a component of the story's.
 */
export function writeJsx(element: ReactElement, nameOf: NameOf, room: Room): string {
  const { type, props } = element as ReactElement<Record<string, unknown>>;
  const name = type === Fragment ? '' : typeof type === 'string' ? type : nameOf(type);
  if (name === undefined) throw new TypeError('An element of a type that the package does not export.');
  const { children, ...rest } = props;
  const attributes = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => attributeOf(key, value, nameOf, room));
  const inside = linesOf(children, nameOf, room);
  const open = [`<${name}`, ...attributes];
  const short = open.join(' ');
  const fits = !short.includes('\n') && short.length < width;
  const opening = fits ? short : `${open.join('\n').replaceAll('\n', '\n  ')}\n`;
  if (inside.length === 0) return fits ? `${opening} />` : `${opening}/>`;
  const whole = `${opening}>${inside.join('')}</${name}>`;
  if (fits && inside.length === 1 && !whole.includes('\n') && whole.length < width) return whole;
  return `${opening}>\n${indented(inside.join('\n'))}\n</${name}>`;
}

function linesOf(children: unknown, nameOf: NameOf, room: Room): string[] {
  return [children].flat(5).flatMap((child) => {
    if (child === undefined || child === null || typeof child === 'boolean') return [];
    if (isValidElement(child)) return writeJsx(child, nameOf, room);
    if (typeof child === 'string' && /^[^{}<>&\s](?:[^{}<>&\n]*[^{}<>&\s])?$/.test(child))
      return shortened(child, room);
    return `{${literal(child, nameOf, room)}}`;
  });
}

function attributeOf(key: string, value: unknown, nameOf: NameOf, room: Room): string {
  if (value === true) return key;
  const text = literal(value, nameOf, room);
  if (text.startsWith('<') && text.includes('\n')) return `${key}={\n${indented(text)}\n}`;
  return typeof value === 'string' && /^[^"\\\n{}&]*$/.test(value)
    ? `${key}="${shortened(value, room)}"`
    : `${key}={${text}}`;
}

/** A value as the source that makes it, shortened to the room that there is. */
export function literal(value: unknown, nameOf: NameOf, room: Room): string {
  const name = nameOf(value);
  if (name !== undefined) return name;
  if (typeof value === 'string') return quoted(shortened(value, room));
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isValidElement(value)) return writeJsx(value, nameOf, room);
  if (Array.isArray(value)) {
    // Marked text is a sentence: it is not cut in the middle.
    const items = value.some((item) => typeof item === 'string') ? value : value.slice(0, room.items);
    return listed(
      items.map((item) => literal(item, nameOf, room)),
      '[',
      ']',
    );
  }
  if (typeof value === 'object' && value && Object.getPrototypeOf(value) === Object.prototype) {
    const entries = Object.entries(value).filter(([, property]) => property !== undefined);
    const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name));
    return listed(
      entries.map(([name, property]) => `${key(name)}: ${literal(property, nameOf, room)}`),
      '{ ',
      ' }',
    );
  }
  throw new TypeError(`A ${typeof value} that cannot be written as source.`);
}

function listed(items: string[], open: string, close: string): string {
  const short = `${open}${items.join(', ')}${close}`;
  if (items.length === 0) return short.replaceAll(' ', '');
  if (short.length < width - 20 && !short.includes('\n')) return short;
  return `${open.trim()}\n${indented(items.join(',\n'))},\n${close.trim()}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
}

/** A text to the end of the sentence that is whole within the room. */
function shortened(text: string, { letters }: Room): string {
  if (text.length <= letters) return text;
  const sentence = /^.*?[.!?؟。]['”’»]?(?=\s|$)/s.exec(text)?.[0] ?? text;
  return sentence.length <= letters * 2 ? sentence : `${text.slice(0, letters).replace(/\s+\S*$/, '')}…`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
