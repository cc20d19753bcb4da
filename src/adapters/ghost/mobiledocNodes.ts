import { listOf } from '../../article/guards';
import { type Fields, fieldsOf, numberOf, stringOf } from '../fields';
import { formats } from './formats';

type Nodes = readonly Fields[];

/** The nodes of Lexical that a document of Mobiledoc (version 0.3) stands for. */
export function mobiledocNodes(document: Fields): Nodes {
  return listOf(document.sections as readonly unknown[]).flatMap((given): Nodes => {
    const [kind, name, content] = list(given);
    if (kind === 10) {
      const [type, payload] = list(list(document.cards)[numberOf(name)]);
      return [{ ...fieldsOf(payload), type: stringOf(type) }];
    }
    if (kind === 2) return [{ type: 'image', src: name }];
    if (kind === 3) {
      const children = list(content).map((markers) => ({ type: 'listitem', children: lineOf(markers, document) }));
      return [{ type: 'list', tag: name, children }];
    }
    if (kind !== 1) return [{ type: `section-${numberOf(kind)}`, content: given }];
    const tag = stringOf(name);
    const type = /^h[1-6]$/.test(tag)
      ? 'heading'
      : /^(?:blockquote|aside|pull-quote)$/.test(tag)
        ? 'quote'
        : 'paragraph';
    return [{ type, tag, children: lineOf(content, document) }];
  });
}

/** The words of a section with their marks, which markers open and close. */
function lineOf(markers: unknown, document: Fields): Nodes {
  const open: { tag: string; url: unknown }[] = [];
  return list(markers).flatMap((marker): Nodes => {
    const [kind, opened, closed, value] = list(marker);
    for (const index of list(opened)) {
      const [tag, attributes] = list(list(document.markups)[numberOf(index)]);
      const given = list(attributes);
      open.push({ tag: stringOf(tag), url: given[given.indexOf('href') + 1] });
    }
    const format = open.reduce((bits, { tag }) => bits | (formats[tag] ?? 0), 0);
    const link = open.findLast(({ tag }) => tag === 'a');
    const node = kind === 1 ? atomOf(list(document.atoms)[numberOf(value)]) : { type: 'text', text: value, format };
    open.splice(Math.max(0, open.length - (numberOf(closed) || 0)));
    return [link ? { type: 'link', url: link.url, children: [node] } : node];
  });
}

function atomOf(given: unknown): Fields {
  const [name, words, payload] = list(given);
  return name === 'soft-return' ? { type: 'linebreak' } : { ...fieldsOf(payload), type: stringOf(name), text: words };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
