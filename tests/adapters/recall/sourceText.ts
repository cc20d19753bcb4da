import { parsePage } from '../../../src/adapters/html/dom';
import type { SourcePiece } from './recall';

/** Elements whose words are not for readers. */
const withoutWords = new Set(['script', 'style', 'template', 'svg', 'math', 'select', 'button', 'iframe']);

const inLine = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The texts of HTML as they are in its tree, without those of scripts and the like, and the names of the elements around each. */
export function sourcePiecesOf(html: string, place = ''): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let isApart = true;
  const ahead: { node: Tree | undefined; place: string }[] = [
    ...[...parsePage(html)].reverse().map((node) => ({ node: node as Tree, place })),
  ];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { node, place } = next;
    const { nodeName = '', value, childNodes = [] } = node ?? {};
    if (!node) isApart = true;
    else if (value !== undefined) {
      const last = pieces.at(-1);
      // A word may have several elements; it stands in the first.
      if (last && !isApart) last.text += value;
      else pieces.push({ text: value, place });
      isApart = /\s$/.test(value) || (isApart && value.trim() === '');
    } else if (!withoutWords.has(nodeName)) {
      const inside = nodeName.startsWith('#') ? place : `${place}${place && ' > '}${nodeName}`;
      // The number of a note is a word of its own.
      if (!inLine.has(nodeName) || (nodeName === 'sup' && childNodes.some((child) => child.nodeName === 'a'))) {
        isApart = true;
        ahead.push({ node: undefined, place });
      }
      for (const child of [...childNodes].reverse()) ahead.push({ node: child, place: inside });
    }
  }
  return pieces;
}

/** The values of the attributes of HTML, whose words may be in an article. */
export function attributesOf(html: string): string {
  const values: string[] = [];
  const ahead = [...parsePage(html)] as Tree[];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    values.push(...(node.attrs ?? []).map(({ value }) => value));
    ahead.push(...(node.childNodes ?? []));
  }
  return values.join(' ');
}

interface Tree {
  nodeName: string;
  value?: string;
  attrs?: readonly { value: string }[];
  childNodes?: readonly Tree[];
}
