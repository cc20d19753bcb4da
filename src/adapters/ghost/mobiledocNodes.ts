import { type Fields, fieldsOf, numberOf, stringOf } from '../fields';
import type { SourceReport } from '../SourceReport';
import { formats } from './formats';

type Nodes = readonly Fields[];

/** The nodes of Lexical that a document of Mobiledoc (version 0.3) stands for; `at` begins their places. */
export function mobiledocNodes(document: Fields, at: string, report: SourceReport): Nodes {
  return list(document.sections).map((given, index): Fields => {
    const [kind, name, content] = list(given);
    const path = `${at}sections[${index}]`;
    const placed = (node: Fields, place = path): Fields => {
      report.placed([node], place);
      return node;
    };
    const lineOf = (markers: unknown, place: string) =>
      nodesOfLine(markers, document).map((node, marker) => {
        report.placed(list(node.children) as Nodes, `${place}[${marker}]`);
        return placed(node, `${place}[${marker}]`);
      });
    if (kind === 10) {
      const [type, payload] = list(list(document.cards)[numberOf(name)]);
      return placed(
        { ...fieldsOf(payload), type: stringOf(type) },
        payload ? `${at}cards[${numberOf(name)}][1]` : path,
      );
    }
    if (kind === 2) return placed({ type: 'image', src: name });
    if (kind === 3) {
      const children = list(content).map((markers, item) =>
        placed({ type: 'listitem', children: lineOf(markers, `${path}[2][${item}]`) }, `${path}[2][${item}]`),
      );
      return placed({ type: 'list', tag: name, children });
    }
    if (kind !== 1) return placed({ type: `section-${numberOf(kind)}`, content: given });
    const tag = stringOf(name);
    const type = /^h[1-6]$/.test(tag)
      ? 'heading'
      : /^(?:blockquote|aside|pull-quote)$/.test(tag)
        ? 'quote'
        : 'paragraph';
    return placed({ type, tag, children: lineOf(content, `${path}[2]`) });
  });
}

/** The words of a section with their marks, which markers open and close: a node for each marker. */
function nodesOfLine(markers: unknown, document: Fields): Nodes {
  const open: { tag: string; url: unknown }[] = [];
  return list(markers).map((marker): Fields => {
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
    return link ? { type: 'link', url: link.url, children: [node] } : node;
  });
}

function atomOf(given: unknown): Fields {
  const [name, words, payload] = list(given);
  return name === 'soft-return' ? { type: 'linebreak' } : { ...fieldsOf(payload), type: stringOf(name), text: words };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
