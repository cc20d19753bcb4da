import { Fragment, isValidElement, type ReactElement } from 'react';

/** Limits of a value. */
export interface Room {
  /** The maximum number of items of a list; the rest is left out. */
  items: number;
  /** The length from which on a text is shortened. */
  letters: number;
}

/** The expression of a value in a program, such as the name of a component, `themes.ledger` or `() => {}`. */
export type NameOf = (value: unknown) => string | undefined;

const width = 100;

/**
 * An element as JSX source.
 * @throws {TypeError} for values without source, such as a function or a component of the story.
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

/** A value as source, shortened to the limits. */
export function literal(value: unknown, nameOf: NameOf, room: Room): string {
  const name = nameOf(value);
  if (name !== undefined) return name;
  if (typeof value === 'string') return quoted(shortened(value, room));
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isValidElement(value)) return writeJsx(value, nameOf, room);
  if (Array.isArray(value)) {
    // Text with marks is one sentence, which is not cut.
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

/** A long text is shortened to its first sentence, or to the limit if that is long too. */
function shortened(text: string, { letters }: Room): string {
  if (text.length <= letters) return text;
  const sentence = /^.*?[.!?؟。]['”’»]?(?=\s|$)/s.exec(text)?.[0] ?? text;
  return sentence.length <= letters * 2 ? sentence : `${text.slice(0, letters).replace(/\s+\S*$/, '')}…`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
